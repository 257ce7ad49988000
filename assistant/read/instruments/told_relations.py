"""Which texts a text carries out, rests on or replaces, where its sentence lists them or names one by its year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.evidence.thread import refers_back, thread
from assistant.read.instruments.facts import Known, is_of, matching, open_instrument
from assistant.read.instruments.instruments import with_dates
from assistant.read.instruments.relations import relation_told
from assistant.read.lists import types_asked
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Kind, Understanding
from assistant.understand.patterns import any_of
from assistant.words import words_in
from policy.dates import Precision
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to

_RESTS, _CARRIES_OUT, _REPLACES = "rests", "carries out", "replaces"
_ASKED: Mapping[str, re.Pattern[str]] = {
    _RESTS: any_of(
        r"(?:repos\w+|se fond\w*|s'appui\w*|bas(?:e|ed|ee|ees|es)(?!\w)|fonde\w*|bases? legales?|legal bas\w+)",
        r"(?:rests?|rely|relies)(?!\w)",
        r"found\w+ (?:up)?on(?!\w)",
        r"(?:can cu|dua (?:tren|vao)|co so phap ly)(?!\w)",
    ),
    _CARRIES_OUT: any_of(
        r"(?:implement\w*|carr(?:y|ies|ied) out|give\w* effect|put\w* into practice|concretis\w+|appliqu\w+|execut\w+)",
        r"(?:met|mettre|mise|met-il|met-elle|mettent)(?:-il|-elle)? en (?:oeuvre|œuvre)(?!\w)",
        r"(?:thuc hien|trien khai|cu the hoa|thi hanh)(?!\w)",
    ),
    _REPLACES: any_of(
        r"(?:remplac\w+|replac\w+|supersed\w+|abrog\w+|repeal\w*|succed\w+|succeed\w*)",
        r"(?:thay the|thay cho|bai bo|ke thua)(?!\w)",
    ),
}
"""How people ask it, and how articles tell it."""
_TEXTS = any_of(
    r"(?:which|what)(?!\w)", r"quel(?:le)?s?(?!\w)", r"(?:nhung|cac)?\s?\w+ \w+ nao(?!\w)", r"(?:nao|gi)(?!\w)", r"que "
)
_WHAT_IT_DOES = late_regex(r"\W*(?:que |qu'|quels? \w+ )(?:remplace|abroge|applique|met en|execute|concretise)(?!\w)")
"""French puts the text that does it behind the verb: "Que remplace la résolution 5 ?"."""
_BASIS_LINE = late_regex(r"\W*(?:can cu|vu|pursuant to|having regard to)(?!\w)")
"""Opens a line of a text's own preamble."""
_OPENING = 800
"""Characters at the beginning of an article within which a text names itself."""


def read_told_relation(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The texts that the one named carries out or rests on, or the year of the one it replaces; None where another
    thing is asked, or no sentence tells it."""
    if len(understanding.references) != 1 or understanding.asks(Kind.SUPPORT, Kind.FIGURE):
        return None
    reference, relation = understanding.references[0], _relation_asked(understanding)
    if relation != _RESTS and understanding.asks(Kind.YES_NO):
        return None
    if relation is None or reference.number is None:
        return None
    # "The legal basis of Decision 5" asks without a question word.
    if relation != _RESTS and not _TEXTS.search(fold(understanding.text)):
        return None
    own = [one for found in matching(reference, evidence.instruments)[0] if (one := open_instrument(found, evidence))]
    own = [one for one in own if is_of(one, understanding.places)]
    # Of two provinces that are one now, the one that is named.
    own = [one for one in own if set(one.places) & set(understanding.places)] or own
    if len(own) != 1:
        return None
    reading = _of_a_year(own[0], evidence, understanding) if relation == _REPLACES else None
    for sentences in (_preamble(own[0], evidence) if relation == _RESTS else (), _on(own[0], evidence)):
        found = [(told, one) for one in sentences for told in _targets(one, own[0], relation)]
        if known := _known(found, understanding, evidence):
            reading = relation_told(known, understanding)
            break
    return None if reading is None else with_dates(reading, own[0], understanding, evidence)


def _relation_asked(understanding: Understanding) -> str | None:
    """What is asked of the text named, which does it to others."""
    folded = fold(understanding.text)
    place = understanding.text.find(understanding.references[0].text)
    for relation, words in _ASKED.items():
        said = words.search(folded)
        if said is None:
            continue
        # "What replaces resolution 5?" asks for the one that does it to the text named.
        does = said.start() > place or relation == _RESTS or _WHAT_IT_DOES.match(folded) is not None
        return relation if does else None
    return None


def _preamble(known: Known, evidence: Evidence) -> tuple[Sentence, ...]:
    """The lines in which a text that is itself an article says on what it rests."""
    for source in known.sources:
        if source.start > _OPENING:
            continue
        story = evidence.shelf.story(source.article)
        lines = tuple(one for one in story if _BASIS_LINE.match(one.folded) and one.facts.references)
        if lines:
            return lines
    return ()


def _on(known: Known, evidence: Evidence) -> Iterator[Sentence]:
    """The sentences that name the text, and those that go on about it."""
    for source in known.sources:
        sentence = evidence.shelf.sentence_at(source.article.id, source.start)
        if sentence is None or sentence.is_heading:
            continue
        yield sentence
        for further in thread(sentence, evidence.shelf.story(sentence.article), whole=True):
            if not refers_back(further):
                break
            yield further


def _targets(sentence: Sentence, known: Known, relation: str) -> list[LegalReference]:
    """The other texts that the sentence names behind the words of the relation; all those of a preamble's line."""
    if _BASIS_LINE.match(sentence.folded):
        said = 0
    else:
        own = [one.end for one in sentence.facts.references if refers_to(known.reference, one) is not Match.NO]
        after = own[0] if own else 0
        match = _ASKED[relation].search(sentence.folded, after)
        if match is None:
            return []
        said = match.end()
    return [
        one
        for one in sentence.facts.references
        if one.start >= said and refers_to(known.reference, one) is Match.NO and (one.number or one.name)
    ]


def _known(
    found: list[tuple[LegalReference, Sentence]], understanding: Understanding, evidence: Evidence
) -> list[tuple[Known, Source]]:
    """The texts of the register that are found, each once, of the types asked for, with the sentence on each."""
    types = types_asked(understanding) - {understanding.references[0].type}
    known: dict[str, tuple[Known, Source]] = {}
    for target, sentence in found:
        if types and target.type not in types:
            continue
        for instrument in matching(target, evidence.instruments)[0][:1]:
            if (one := open_instrument(instrument, evidence)) is not None:
                known.setdefault(instrument.id, (one, sentence.source()))
    return list(known.values())


def _of_a_year(known: Known, evidence: Evidence, understanding: Understanding) -> Reading | None:
    """ "It replaces a text of 2019": the year is all that is known of it."""
    language = understanding.language
    for sentence in _on(known, evidence):
        match = _ASKED[_REPLACES].search(sentence.folded)
        if match is None:
            continue
        years = [one for one in sentence.facts.periods if one.start >= match.end() and one.precision is Precision.YEAR]
        if not years:
            continue
        sources: tuple[Source, ...] = known.named_with(sentence.source())
        words = words_in(language)
        text = f"{words.by_articles}{words.text_of_year.format(year=f'**{years[0].first.year}**')}."
        return Reading(Outcome.ANSWERED, (Statement(text, (sentence.source(),)),), quotes=sources)
    return None
