"""Lists places: the provinces of which something is told, or the towns and districts that a sentence names."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.concepts import names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.quotes import rank_sentences
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.places import place, same_area

_PROVINCES = late_regex(
    r"(?<![a-z])(?:quel(?:le)?s?|which|what|cite|name|list|nhung|cac|liet ke|ke ten)(?: the| les)? (?:provinces?|tinh)"
    r"(?![a-z])|(?<![a-z])tinh(?: thanh)? nao(?![a-z])"
)
_KINDS = frozenset({"province", "central city"})
_DENIED = late_regex(r"(?<![a-z])(?:not|no|never|n'\w+ pas|ne \w+ pas|aucun\w*|khong|chua)(?![a-z])")


def read_places(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The places asked for, one line each; None where no sentence names them."""
    if _PROVINCES.search(fold(understanding.text)):
        return _provinces(understanding, evidence)
    return _localities(understanding, evidence)


def _provinces(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Each province of which a sentence tells the very things that are asked for: a list of its towns is none."""
    things = [one for one in understanding.specific_concepts if one not in _KINDS]
    if not things:
        return None
    found: dict[str, Source] = {}
    for _, fitting, scored in rank_sentences(understanding, evidence):
        sentence = scored.sentence
        if not fitting.is_about or _DENIED.search(sentence.folded):
            continue
        if all(names_concept(one, sentence.concepts) for one in things):
            for where in _provinces_of(sentence):
                found.setdefault(where, sentence.source())
    if not found:
        return None
    words = words_in(understanding.language)
    lines = tuple(Statement(place(one).names[understanding.language], (source,)) for one, source in found.items())
    quotes = tuple({source.key: source for source in found.values()}.values())
    return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), lines, quotes=quotes)


def _provinces_of(sentence: Sentence) -> list[str]:
    named = [one for one in sentence.facts.place_ids if place(one).kind in _KINDS]
    return named or [one for one in sentence.about if place(one).kind in _KINDS]


def _localities(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The places that the best fitting sentences name inside the place asked about."""
    language = understanding.language
    best: tuple[float, Sentence, list[str]] | None = None
    for score, fitting, scored in rank_sentences(understanding, evidence):
        inside = [
            one
            for one in scored.sentence.facts.place_ids
            if one not in understanding.places
            and (not understanding.places or any(same_area(one, p) for p in understanding.places))
        ]
        if not inside or not fitting.place:
            continue
        if best is None or score + 0.1 * min(len(inside), 8) > best[0]:
            best = (score + 0.1 * min(len(inside), 8), scored.sentence, inside)
    if best is None or len(best[2]) < 2:
        return None
    _, sentence, inside = best
    words = words_in(language)
    source = (sentence.source(),)
    lines = tuple(Statement(place(one).names[language], source) for one in inside)
    return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), lines, quotes=source)
