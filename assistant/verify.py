"""Verifies somebody else's paragraph: each claim supported, contradicted or not found, with the sentences it was
held against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from assistant.answer import Citation
from assistant.compose import cite
from assistant.concepts import names_concept
from assistant.evidence import Evidence, Sentence, Shelf, gather
from assistant.facts import facts_of
from assistant.guard import Claim, ClaimKind, check_statement, is_proven
from assistant.read.fit import fit, meets
from assistant.read.instruments.facts import is_of
from assistant.read.instruments.instruments import known_of
from assistant.statement import Statement
from assistant.understand import Understanding, read_question
from assistant.vocabulary.generic import GENERIC_CONCEPTS
from policy.dates import Precision
from policy.language import detect_language
from policy.legal_reference import refers_to
from policy.sentences import split_sentences


class Verdict(StrEnum):
    """What the articles make of a claim."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Verified:
    """One sentence of the paragraph and what became of it."""

    text: str
    verdict: Verdict
    missing: tuple[str, ...]
    """Facts of the sentence that the cited article does not state."""
    citations: tuple[Citation, ...]

    def as_json(self) -> dict[str, Any]:
        """For other programs."""
        return {
            "text": self.text,
            "verdict": self.verdict.value,
            "missing": list(self.missing),
            "citations": [{"url": c.url, "title": c.title, "quote": c.quote} for c in self.citations],
        }


def verify(text: str, shelf: Shelf, *, hits: int = 12) -> tuple[Verified, ...]:
    """Each sentence of `text` that claims something, held against the articles with the guard that answers go
    through."""
    language = detect_language(text).language
    return tuple(
        _verify_claim(text[start:end].strip(), shelf, hits)
        for start, end in split_sentences(text, language)
        if text[start:end].strip(" #*->\n")
    )


def _verify_claim(text: str, shelf: Shelf, hits: int) -> Verified:
    read = read_question(text)
    evidence = gather(shelf, text, read.language, hits, None)
    best: tuple[float, Sentence, tuple[Claim, ...]] | None = None
    for sentence in _candidates(read, evidence):
        claims = check_statement(Statement(text, (sentence.source(),)), read.language)
        fitting = fit(read, sentence)
        share = sum(claim.found for claim in claims) / len(claims) if claims else 0.0
        score = share + fitting.share
        if best is None or score > best[0]:
            best = (score, sentence, claims)
    if (dated := _verify_date(text, read, evidence)) is not None:
        return dated
    if best is None:
        return Verified(text, Verdict.NOT_FOUND, (), ())
    _, sentence, claims = best
    missing = tuple(claim.text for claim in claims if not claim.found)
    citation = (cite(sentence.source(), 1),)
    if claims and is_proven(claims) and _says_it(read, sentence):
        return Verified(text, Verdict.SUPPORTED, (), citation)
    if missing and _is_about_the_same(read, sentence, claims):
        return Verified(text, Verdict.CONTRADICTED, missing, citation)
    return Verified(text, Verdict.NOT_FOUND, missing, ())


def _verify_date(text: str, read: Understanding, evidence: Evidence) -> Verified | None:
    """The verdict on the date that a claim gives one instrument; None when it gives none or no article dates it."""
    days = [period for period in read.periods if period.precision is Precision.DAY]
    if len(read.references) != 1 or len(days) != 1 or read.quantities:
        return None
    known = known_of(read, evidence)
    if known is None or not known.dated() or not is_of(known, read.places):
        return None
    agreeing = [source for period, source in known.dated() if meets(days[0], period)]
    if agreeing:
        return None
    return Verified(text, Verdict.CONTRADICTED, (days[0].text,), (cite(known.dated()[0][1], 1),))


def _candidates(read: Understanding, evidence: Evidence) -> Sequence[Sentence]:
    sentences = [scored.sentence for scored in evidence.sentences]
    wanted = list(read.references)
    if not wanted:
        return sentences
    naming = [s for s in sentences if any(refers_to(w, r).value != "no" for w in wanted for r in s.facts.references)]
    return naming or sentences


def _specific(read: Understanding) -> list[str]:
    return [concept for concept in read.concepts if concept not in GENERIC_CONCEPTS]


def _says_it(read: Understanding, sentence: Sentence) -> bool:
    """Whether the sentence speaks of the same thing, not only of the same numbers."""
    specific = _specific(read)
    if not specific:
        return True
    named = sum(names_concept(concept, sentence.concepts) for concept in specific)
    return named >= 0.5 * len(specific) and fit(read, sentence).place


def _is_about_the_same(read: Understanding, sentence: Sentence, claims: Sequence[Claim]) -> bool:
    """Whether the sentence states another value of the same thing: a figure or date stands where the claim's would."""
    fitting = fit(read, sentence)
    wrong = {claim.kind for claim in claims if not claim.found}
    if not fitting.place and ClaimKind.NAME not in wrong:
        return False
    specific = _specific(read)
    if specific and sum(names_concept(concept, sentence.concepts) for concept in specific) < 0.6 * len(specific):
        return False
    if not specific and not read.references:
        return False
    stated, own = sentence.facts, facts_of(read.text, read.language)
    kinds = {quantity.kind for quantity in own.quantities}
    if ClaimKind.FIGURE in wrong:
        return any(quantity.kind in kinds for quantity in stated.quantities)
    if ClaimKind.DATE in wrong:
        return bool(stated.periods) and not any(meets(a, b) for a in own.periods for b in stated.periods)
    return ClaimKind.NAME in wrong and bool(stated.places) and bool(own.places) and bool(read.references)
