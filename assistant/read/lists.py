"""Reads lists: instruments of a place, key figures, localities named, and whatever else is listed, over all
articles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answer import Outcome
from assistant.concepts import concepts_in, label, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.figures.measure import measured_by
from assistant.read.fit import is_about_places
from assistant.read.instruments.counted import texts_named
from assistant.read.instruments.facts import Known, known_instruments
from assistant.read.instruments.sentence import describe
from assistant.read.places_listed import read_places
from assistant.read.quotes import rank_sentences
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import InstrumentType
from policy.places import same_area
from policy.quantity import QuantityKind, write
from policy.terms import concepts

_TYPES: dict[str, tuple[InstrumentType, ...]] = {
    "resolution": (InstrumentType.RESOLUTION,),
    "decision": (InstrumentType.DECISION,),
    "plan": (InstrumentType.PLAN,),
    "provincial-plan": (InstrumentType.PLAN,),
    "decree": (InstrumentType.DECREE,),
    "circular": (InstrumentType.CIRCULAR,),
    "law": (InstrumentType.LAW,),
    "directive": (InstrumentType.DIRECTIVE,),
    "programme": (InstrumentType.PROGRAMME,),
}
_ANY_INSTRUMENT = late_regex(
    r"textes?\b|instruments?\b|documents? (?:juridiques?|legaux)|legal (?:texts|documents)|van ban|textes"
    r" (?:legaux|juridiques)|regulations"
)
_KEY_FIGURES = late_regex(
    r"chiffres?[- ]cles?|principaux chiffres|key (?:figures|numbers|statistics|data)|main (?:figures|numbers)"
    r"|(?:so lieu|con so|chi so) (?:chinh|chu yeu|noi bat|quan trong|co ban)|cac (?:so lieu|con so)|nhung con so"
)
_SINCE = late_regex(r"depuis|since|from|ke tu|tu nam|apres|after|sau nam")
_LOCALITIES = late_regex(
    r"(?:quel(?:le)?s|liste|list|which|cite|name|nhung|cac|liet ke|ke ten|gom).{0,40}(?:villes|districts"
    r"|localites|communes|cities|towns|localities|huyen|thi xa|thanh pho|dia phuong|xa|provinces?|tinh)"
)


_ENUMERATES = late_regex(r",[^,]{2,60}\s(?:et|and|va|ou|or|hoac)\s")
_OF_ANY_TEXT = ("province", "city", "issue", "sign", "take-effect", "repeal", "legal-document", "document")
"""What a question says of any text: whose it is, and that it was adopted."""
_MATCHES, _NEARLY = 0.5, 0.75


def read_list(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The list asked for; None when it is of a kind that only whole sentences can answer, or nothing fits."""
    folded = fold(understanding.text)
    types = types_asked(understanding)
    if types or _ANY_INSTRUMENT.search(folded):
        return _instruments(understanding, evidence, types)
    if _KEY_FIGURES.search(folded):
        return _key_figures(understanding, evidence)
    if _LOCALITIES.search(folded):
        return read_places(understanding, evidence)
    return None


def types_asked(understanding: Understanding) -> set[InstrumentType]:
    """The types of instrument that the question names outside its references ("which plan")."""
    named = concepts_in(_without_references(understanding))
    return {kind for concept in named for kind in _TYPES.get(concept, ())}


def _without_references(understanding: Understanding) -> str:
    text = understanding.text
    for reference in understanding.references:
        text = text.replace(reference.text, " ")
    return text


def _instruments(understanding: Understanding, evidence: Evidence, types: set[InstrumentType]) -> Reading | None:
    known = [
        one
        for one in known_instruments(evidence)
        if (not types or one.reference.type in types)
        and _is_from(one, understanding)
        and _is_in_period(one, understanding)
    ]
    known = _best_on_subject(on_subject(known, understanding), understanding)
    if not known:
        return None
    known.sort(key=lambda one: (one.year or 9999, one.reference.number or ""))
    lead = texts_named(len(known), understanding.language)
    lines = tuple(describe(one, understanding.language) for one in known)
    return Reading(Outcome.ANSWERED, (lead,), lines)


def _is_from(known: Known, understanding: Understanding) -> bool:
    if not understanding.places:
        return True
    return any(same_area(one, other) for one in understanding.places for other in known.places)


def _is_in_period(known: Known, understanding: Understanding) -> bool:
    if not understanding.periods or known.year is None:
        return True
    first = min(period.first.year for period in understanding.periods)
    if _SINCE.search(fold(understanding.text)):
        return known.year >= first
    return first <= known.year <= max(period.last.year for period in understanding.periods)


def on_subject(known: list[Known], understanding: Understanding, *, strictly: bool = False) -> list[Known]:
    """Those whose subject names a specific thing asked for; all of them when none does, `strictly` none."""
    thesaurus = concepts()
    specific = [
        one
        for one in understanding.concepts
        if one not in GENERIC_CONCEPTS
        and one not in _TYPES
        and not (one in thesaurus and thesaurus[one].kind == "body")
    ]
    wide = [one for one in understanding.concepts if one in GENERIC_CONCEPTS and one not in _TYPES]
    if not specific:
        return known
    if not strictly and len(specific) + len(wide) > 2 and len(specific) <= len(wide):
        return known
    fitting = [
        one
        for one in known
        if any(names_concept(concept, concepts_in(text)) for concept in specific for text in _said_of(one))
    ]
    return fitting if strictly else fitting or known


def _best_on_subject(known: list[Known], understanding: Understanding) -> list[Known]:
    """Those whose stated subject is what is asked, where it is that of some and of the others not by far.

    "Which resolutions set financial mechanisms …?" has a subject that two texts state nearly word by word; texts "on
    science and technology" share but the field.
    """
    thesaurus = concepts()
    asked = [
        one
        for one in understanding.concepts
        if one not in (*_TYPES, *_OF_ANY_TEXT)
        and not (one in thesaurus and thesaurus[one].kind in ("support", "document", "body"))
    ]
    # What is listed may be the subject of one text each.
    if len(asked) < 2 or _ENUMERATES.search(fold(understanding.text)):
        return known
    shares: dict[str, float] = {}
    for one in known:
        named = frozenset().union(*(concepts_in(mention.subject) for mention in one.mentions if mention.subject))
        shares[one.instrument.id] = sum(names_concept(concept, named) for concept in asked) / len(asked)
    most = max(shares.values(), default=0.0)
    best = [one for one in known if shares[one.instrument.id] >= _NEARLY * most]
    others = [shares[one.instrument.id] for one in known if one not in best]
    return best if most >= _MATCHES and all(2 * share <= most for share in others) else known


def _said_of(known: Known) -> list[str]:
    """The article's words on its subject; where there are none, what follows the reference up to the next one."""
    found = [mention.subject for mention in known.mentions if mention.subject]
    return found or [mention.evidence.quote for mention in known.mentions]


def _key_figures(understanding: Understanding, evidence: Evidence) -> Reading | None:
    language = understanding.language
    specific = understanding.specific_concepts
    sentences = [
        scored.sentence
        for _, fitting, scored in rank_sentences(understanding, evidence)
        if fitting.is_about and is_about_places(understanding.places, scored.sentence.about)
    ]
    named = [one for one in sentences if not specific or any(names_concept(c, one.concepts) for c in specific)]
    lines: list[Statement] = []
    for sentence in _with_figures(named or sentences):
        for one in measured_by(sentence):
            if one.quantity.kind in (QuantityKind.DURATION, QuantityKind.RATIO):
                continue
            if not one.heads and one.quantity.kind is QuantityKind.COUNT:
                thing = one.measure
            else:
                thing = label(one.heads[-1], language, one.quantity.value) if one.heads else one.measure
            quoted = words_in(language).quotes
            shown = thing if one.heads else f"{quoted[0]}{_words_after(sentence, one.quantity.end)}{quoted[1]}"
            lines.append(Statement(f"**{write(one.quantity, language)}** {shown}", (sentence.source(),)))
    if not lines:
        return None
    words = words_in(language)
    sources: dict[tuple[str, int, int], Source] = {source.key: source for line in lines for source in line.sources}
    return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), tuple(lines), quotes=tuple(sources.values())[:3])


def _with_figures(sentences: Sequence[Sentence]) -> list[Sentence]:
    return [sentence for sentence in sentences if measured_by(sentence) and not sentence.is_caption][:5]


def _words_after(sentence: Sentence, end: int) -> str:
    """The words of the article that say what a number counts."""
    after = sentence.text[end:]
    stop = re.search(r"[,;.:]|\s(?:et|and|và)\s", after)
    return after[: stop.start() if stop else len(after)].strip() or sentence.text.strip()
