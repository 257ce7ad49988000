"""Tells several texts of one number apart by what each says: "which of the two pays firms, which sets goals?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.evidence.thread import refers_back, thread
from assistant.read.instruments.counted import texts_named
from assistant.read.instruments.facts import Known
from assistant.read.instruments.sentence import describe, identify
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.understand.patterns import any_of
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Match, refers_to

_NAMED = r"(?:texte?s?|resolutions?|decisions?|decrets?|decrees?|plans?|laws?|lois?|documents?)"
_VAN_BAN = r"(?:van ban|nghi quyet|quyet dinh|ke hoach|nghi dinh|thong tu|luat|ban|cai|text)"
_EACH = any_of(
    r"each(?!\w)", r"respectively", r"both(?!\w)", r"chacun\w*", r"respectivement", r"tous les deux|toutes les deux",
    r"moi (?:van ban|nghi quyet|quyet dinh|ban|cai)", r"lan luot", r"tung (?:van ban|nghi quyet|quyet dinh|ban)",
    rf"(?:two|deux|hai|three|trois|ba|cac|nhung|les|all) (?:different )?{_VAN_BAN}",
    rf"(?:two|three|deux|trois|all|les|the) (?:different )?{_NAMED}s?(?!\w)",
)  # fmt: skip
"""Asks for all of them."""
_WHICH = any_of(
    r"which(?: one)?(?!\w)",
    r"lequel|laquelle|lesquel\w+",
    rf"quel(?:le)?s? {_NAMED}(?!\w)",
    rf"{_VAN_BAN} nao(?!\w)",
    rf"{_VAN_BAN}(?: so)? \d[^,;:?]{{0,24}} nao (?:danh|ho tro|noi|quy dinh|dat|cap|giup|nham|lien quan|ve|cho)(?!\w)",
)
"""Asks for the one that does something."""
_IS_ON = late_regex(r"(?<!\w)port(?:e|ent|ant) sur(?!\w)", re.IGNORECASE)
_FULL = 1.0
_SLIGHT = 0.5
"""What a thing named everywhere counts, and a word that no list knows."""
_STEM = 6
_KINDS = frozenset({"resolution", "decision", "plan", "law", "decree", "circular", "directive", "legal-document"})


@dataclass(frozen=True, slots=True)
class _Said:
    """What one sentence says of a text: its own words, up to where the sentence turns to another text."""

    sentence: Sentence
    words: str


def read_which_of_them(known: Sequence[Known], understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The one of several texts that does what is asked, or all of them where each is asked for; None where the
    question asks for neither, so that only its asker can say which is meant."""
    folded = fold(understanding.text)
    language = understanding.language
    if _WHICH.search(folded) and (found := _the_one(known, understanding, evidence)) is not None:
        one, source = found
        told = identify(one, language)
        lead = Statement(f"{words_in(language).by_articles}{told.text}.", (*told.sources, source))
        return Reading(Outcome.ANSWERED, (lead,), quotes=(source,))
    # "Resolution 20, which one is it?" asks nothing that could tell them apart.
    asks_something = bool(understanding.words) or bool(set(understanding.concepts) - _KINDS)
    is_told = _EACH.search(folded) or (_WHICH.search(folded) and asks_something)
    return each_told(known, understanding, evidence) if is_told else None


def each_told(known: Sequence[Known], understanding: Understanding, evidence: Evidence) -> Reading:
    """Every text once, with the sentence that says what it is for."""
    language = understanding.language
    lead = texts_named(len(known), language)
    lines = tuple(describe(one, language) for one in known)
    said = (_fullest(one, evidence) for one in known)
    quotes = {source.key: source for source in said if source is not None}
    return Reading(Outcome.ANSWERED, (lead,), lines, quotes=tuple(quotes.values()))


def _the_one(known: Sequence[Known], understanding: Understanding, evidence: Evidence) -> tuple[Known, Source] | None:
    """The only text whose own sentences name what is asked, with the one that names most of it."""
    best: list[tuple[float, Known, Sentence]] = []
    for one in known:
        scored = [(_share(said, understanding), said.sentence) for said in _said_of(one, evidence)]
        if scored:
            share, sentence = max(scored, key=lambda pair: pair[0])
            best.append((share, one, sentence))
    best.sort(key=lambda entry: -entry[0])
    if not best or best[0][0] < _SLIGHT or (len(best) > 1 and 2 * best[1][0] > best[0][0]):
        return None
    return best[0][1], best[0][2].source()


def _share(said: _Said, understanding: Understanding) -> float:
    """How much of what this question names, and not the one it is a part of, the words name."""
    named = concepts_in(_plain(said.words))
    covered = sum(
        _SLIGHT if one in GENERIC_CONCEPTS else _FULL
        for one in concepts_in(_plain(understanding.question))
        if one not in _KINDS and names_concept(one, named)
    )
    if said.sentence.article.language != understanding.language:
        return covered
    stems = {word[:_STEM] for word in re.findall(r"[^\W_]+", fold(_plain(said.words)))}
    return covered + sum(_SLIGHT for word in understanding.words if word[:_STEM] in stems)


def _plain(text: str) -> str:
    """Without "porte sur", which any text does."""
    return _IS_ON.sub(" ", text)


def _fullest(known: Known, evidence: Evidence) -> Source | None:
    said = max(_said_of(known, evidence), key=lambda one: len(one.words), default=None)
    return said.sentence.source() if said else None


def _said_of(known: Known, evidence: Evidence) -> Iterator[_Said]:
    for source in known.sources:
        sentence = evidence.shelf.sentence_at(source.article.id, source.start)
        if sentence is None or sentence.is_heading:
            continue
        if (words := _own_words(sentence, known)) is not None:
            yield _Said(sentence, words)
        for further in thread(sentence, evidence.shelf.story(sentence.article), whole=True):
            if not refers_back(further):
                break
            yield _Said(further, further.text)


def _own_words(sentence: Sentence, known: Known) -> str | None:
    """The words of the sentence between its naming of this text and that of the next; all before the first too."""
    named = [one for one in sentence.facts.references if one.number is not None]
    own = [place for place, one in enumerate(named) if refers_to(known.reference, one) is not Match.NO]
    if not own:
        return sentence.text if not named else None
    first, last = own[0], own[-1]
    start = 0 if first == 0 else named[first].end
    end = named[last + 1].start if last + 1 < len(named) else len(sentence.text)
    return sentence.text[start:end]
