"""Reads support: what helps whom, how much at most, on which legal basis, and what the articles leave open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.concepts import names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.figures.measure import measured_by
from assistant.read.fit import Fit
from assistant.read.instruments.bases import governing
from assistant.read.instruments.facts import Known
from assistant.read.quotes import rank_sentences
from assistant.read.supports import words as support_words
from assistant.read.supports.asked_in_return import conditions_after, states_condition
from assistant.read.supports.asking import asks_how_many, asks_results
from assistant.read.supports.not_now import closed_for_now, is_proposal
from assistant.read.supports.register import read_registered_support
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to, spoken
from policy.quantity import Qualifier, QuantityKind, write
from policy.terms import concepts

_HELPING_CONCEPTS = """
coworking-space decision financial-support fund grant incentive incubator innovation-centre interest-subsidy loan
policy premises resolution science-technology-fund sme-support start-up-support support support-centre
technology-transfer-support
"""
_HELPING = frozenset(_HELPING_CONCEPTS.split())
"""Beside every concept of the kind "support": what a sentence on support speaks of."""
_GIVES = late_regex(
    r"(?<![a-z])(?:soutien\w*|soutenir|aid\w+|subvention\w*|bourses?|primes?|allocations?|prets?|emprunt\w*|rembours\w+"
    r"|exoner\w+|dispens\w+|exempt\w*|gratuit\w*|cheques?|bons?|prend\w* en charge|prise en charge|accord\w+|finance\w*"
    r"|verse\w*|recoi\w+|recevoir|beneficier|paie\w*|offre\w*|incitat\w+|incentiv\w+|credit\w*|fonds?|funds?|support\w*"
    r"|grant\w*|subsid\w+|vouchers?|loans?|borrow\w*|reimburs\w+|refund\w*|free|pays?|paid|covers?|covered|receives?|lends?"
    r"|allowances?|scholarships?|tax|ho tro|uu dai|mien|giam|cap|vay|thuong|tro cap|hoc bong|phieu|tai tro|chi tra|ganh"
    r"|quy)(?![a-z])"
)
"""Words by which somebody gets something."""
_ENOUGH = 0.3
_MOST = 3
_MOST_LISTED = 10
_FEW = 2
"""More texts than this in one sentence are a list: none of them is the basis of all that it says."""


def read_support(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The support that the articles report for the asker; None when they report none that fits.

    The register answers first; sentences are read where it has nothing that fits.
    """
    if (registered := read_registered_support(understanding, evidence)) is not None:
        return registered
    if asks_how_many(understanding) and asks_results(understanding):
        return None  # a count of those helped is a figure, no support that somebody can have
    language = understanding.language
    words = words_in(language)
    ranked = sorted(
        (
            (_worth(understanding, fitting, scored.sentence, score), fitting, scored.sentence)
            for score, fitting, scored in rank_sentences(understanding, evidence)
            if not scored.sentence.is_caption
        ),
        key=lambda entry: -entry[0],
    )
    fitting_ones = [entry for entry in ranked if _fits(understanding, entry[1], entry[2])]
    if not fitting_ones:
        return None
    best = fitting_ones[0][0]
    chosen = [sentence for worth, _, sentence in fitting_ones if worth >= 0.8 * best][:_MOST]
    granting = tuple(chosen)
    for sentence in granting:
        chosen += [one for one in conditions_after(sentence, evidence, 1) if one not in chosen]
    if not any(_GIVES.search(sentence.folded) for sentence in granting):
        return None  # a fund that is too small is no support that somebody can have
    lead = _warning(granting[0], evidence, language) or [Statement(words.supports_found)]
    facts: list[Statement] = []
    for sentence in granting:
        facts.extend(_facts(understanding, sentence))
    if Detail.AMOUNT in understanding.details and not _has_amount(chosen):
        # How much is asked: sentences without any sum are no answer, however much they speak of support.
        return None
    if not any(sentence.facts.references for sentence in granting) and (found := governing(granting[0], evidence)):
        reference, at = found
        basis = words.support_basis.format(basis=f"**{spoken(replace(reference, pinpoint=None), language)}**")
        facts.append(Statement(basis, (at.source(), granting[0].source())))
        chosen.append(at)
    notes = [Statement(text) for text in _open(understanding, facts, chosen)]
    notes.append(Statement(words.not_a_decision))
    outcome = Outcome.ANSWERED
    return Reading(
        outcome,
        tuple(lead),
        tuple(dict.fromkeys(facts)),
        quotes=tuple(_sources(chosen)),
        notes=tuple(notes),
        weight=best,
    )


def _warning(sentence: Sentence, evidence: Evidence, language: Language) -> list[Statement]:
    """That it is a proposal only, or that nobody can apply just now, before anything else is said."""
    if is_proposal(sentence):
        return [Statement(support_words.NOT_YET[language], (sentence.source(),))]
    closed = closed_for_now(sentence, evidence)
    return [Statement(support_words.CLOSED[language], (closed.source(),))] if closed is not None else []


def read_all_supports(known: Known, understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Every support that the articles report under one instrument, amount by amount; None when fewer than two."""
    words = words_in(understanding.language)
    found: dict[tuple[str, int], Sentence] = {}
    for scored in evidence.sentences:
        sentence = scored.sentence
        stated = (*sentence.facts.references, *sentence.under)
        if not any(refers_to(known.instrument.reference, one) is not Match.NO for one in stated):
            continue
        kinds = {one.kind for one in sentence.facts.quantities}
        if _is_helping(sentence) and kinds & {QuantityKind.MONEY, QuantityKind.PERCENTAGE}:
            found[sentence.key] = sentence
    if len(found) < 2:
        return None
    opening, closing = words.quotes
    ordered = sorted(found.values(), key=lambda sentence: sentence.key)[:_MOST_LISTED]
    lines = tuple(
        Statement(
            ", ".join(f"**{write(one, understanding.language)}**" for one in sentence.facts.quantities)
            + f": {opening}{' '.join(sentence.text.split())}{closing}",
            (sentence.source(),),
        )
        for sentence in ordered
    )
    return Reading(
        Outcome.ANSWERED, (Statement(words.supports_found),), lines, notes=(Statement(words.not_a_decision),)
    )


def _sources(sentences: list[Sentence]) -> list[Source]:
    return [sentence.source() for sentence in sentences]


def _is_helping(sentence: Sentence) -> bool:
    known = concepts()
    return any(one in _HELPING or (one in known and known[one].kind == "support") for one in sentence.concepts)


def _worth(understanding: Understanding, fitting: Fit, sentence: Sentence, score: float) -> float:
    worth = score + (0.25 if _is_helping(sentence) else 0.0)
    specific = [one for one in understanding.specific_concepts if one not in _HELPING]
    if specific:
        worth += 0.5 * sum(names_concept(one, sentence.concepts) for one in specific) / len(specific)
    asks_basis = understanding.details & {Detail.LEGAL_BASIS} or understanding.asks(Kind.INSTRUMENT)
    references = [one for one in sentence.facts.references if one.number is not None or one.name is not None]
    if references:
        worth += 0.35 if asks_basis else 0.2
    if Detail.AMOUNT in understanding.details and any(
        one.kind in (QuantityKind.MONEY, QuantityKind.PERCENTAGE) for one in sentence.facts.quantities
    ):
        worth += 0.3
    return worth


def _fits(understanding: Understanding, fitting: Fit, sentence: Sentence) -> bool:
    if not fitting.is_about or not _is_helping(sentence):
        return False
    specific = [one for one in understanding.specific_concepts if one not in _HELPING]
    if not specific:
        return fitting.share >= _ENOUGH
    return any(names_concept(one, sentence.concepts) for one in specific)


def _facts(understanding: Understanding, sentence: Sentence) -> list[Statement]:
    """Amounts and texts that the sentence gives for what is asked."""
    language = understanding.language
    words = words_in(language)
    source = (sentence.source(),)
    found: list[Statement] = []
    for one in measured_by(sentence):
        quantity = one.quantity
        if quantity.kind is QuantityKind.MONEY:
            is_most = quantity.qualifier in (Qualifier.AT_MOST, Qualifier.LESS_THAN)
            frame = words.support_amount
            if is_most:
                frame = words.support_amount
            found.append(Statement(frame.format(amount=write(quantity, language)), source))
        elif quantity.kind is QuantityKind.PERCENTAGE and Detail.AMOUNT in understanding.details:
            found.append(Statement(words.support_rate.format(rate=write(quantity, language)), source))
    bases = [
        words.support_basis.format(basis=f"**{spoken(reference, language)}**")
        for reference in _bases(understanding, sentence)
    ]
    return [Statement(text, source) for text in dict.fromkeys(bases)] + found


def _bases(understanding: Understanding, sentence: Sentence) -> list[LegalReference]:
    """The texts of the sentence: of several, those whose own words name what is asked."""
    references = [one for one in sentence.facts.references if one.number is not None or one.name is not None]
    if len(references) < 2:
        return references
    from assistant.concepts import concepts_in

    specific = understanding.specific_concepts
    chosen = []
    for index, reference in enumerate(references):
        stop = references[index + 1].start if index + 1 < len(references) else len(sentence.text)
        own = concepts_in(sentence.text[reference.end : stop])
        if any(names_concept(concept, own) for concept in specific):
            chosen.append(reference)
    return chosen or references[: 2 if len(references) <= _FEW else 0]


def _open(understanding: Understanding, facts: list[Statement], chosen: list[Sentence]) -> list[str]:
    """What the asker wants to know and the sentences do not say."""
    words = words_in(understanding.language)
    missing = []
    if Detail.LEGAL_BASIS in understanding.details and not any(sentence.facts.references for sentence in chosen):
        missing.append(Detail.LEGAL_BASIS)
    missing += [detail for detail in (Detail.CONDITIONS, Detail.PROCEDURE) if not _says(detail, chosen)]
    if not missing:
        return []
    return [words.not_stated.format(details=words.list_separator.join(words.details[one.value] for one in missing))]


def _has_amount(sentences: Sequence[Sentence]) -> bool:
    kinds = {one.kind for sentence in sentences for one in sentence.facts.quantities}
    return bool(kinds & {QuantityKind.MONEY, QuantityKind.PERCENTAGE})


def _says(detail: Detail, chosen: list[Sentence]) -> bool:
    if detail is Detail.CONDITIONS and any(states_condition(sentence) for sentence in chosen):
        return True
    wanted = {Detail.CONDITIONS: ("condition", "eligibility"), Detail.PROCEDURE: ("application-procedure", "dossier")}[
        detail
    ]
    return any(one in sentence.concepts for sentence in chosen for one in wanted)
