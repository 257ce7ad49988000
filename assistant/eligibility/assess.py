"""A profile against all supports: the best five, condition by condition, and the question that settles most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from assistant.eligibility.criteria import assess_criterion, place_verdict, with_broader
from assistant.eligibility.profile import Profile
from assistant.eligibility.report import CriterionAssessment, EligibilityReport, SupportAssessment, Verdict
from assistant.eligibility.words import DISCLAIMER, QUESTIONS
from policy.language import Language
from policy.legal_reference import canonical_identifier
from policy.places import place
from policy.registers import CriterionKind, Instrument, Support, SupportStatus
from policy.terms import find_concepts

MOST_SHOWN = 5
_OFFERED = (SupportStatus.IN_FORCE, SupportStatus.ANNOUNCED)
"""Examples are what others got and ended supports cannot be had: neither is assessed."""


def assess(
    profile: Profile,
    supports: Sequence[Support],
    instruments: Sequence[Instrument] = (),
    language: Language = "en",
    *,
    urls: Mapping[str, str] | None = None,
    today: date | None = None,
) -> EligibilityReport:
    """What `profile` may qualify for among `supports`, at most five, best first.

    Args:
        profile: what the applicant said.
        supports: the register of supports.
        instruments: the register of instruments, for the full identifiers of legal bases.
        language: of the reader; quotations stay in the language of their article.
        urls: address of each article by its id, so that each support carries its link.
        today: decides whether deadlines have passed; without it they stay open.
    """
    offered = _once_each([support for support in supports if support.status in _OFFERED])
    assessed = [_assess(support, profile, instruments, urls or {}, today, language) for support in offered]
    assessed.sort(key=lambda one: _rank(one, profile))
    shown = [one for one in assessed if one.verdict is not Verdict.NOT_MET] or assessed
    best = shown[:MOST_SHOWN]
    field = _best_question(shown, profile)
    return EligibilityReport(
        language=language,
        supports=tuple(best),
        more=len(shown) - len(best),
        question=QUESTIONS[language][field] if field else None,
        question_field=field,
        disclaimer=DISCLAIMER[language],
    )


def _once_each(supports: Sequence[Support]) -> list[Support]:
    """One support told by two articles counts once: same basis, amount and rate, the one with most conditions stays."""
    found: dict[object, Support] = {}
    for support in supports:
        basis = tuple((known.number, known.year, known.suffix, known.pinpoint) for known in support.legal_basis)
        value = (
            support.amount.value if support.amount else None,
            support.rate.value if support.rate else None,
            support.places,
        )
        key: object = (basis, value, support.beneficiary) if basis else support.id
        known = found.get(key)
        if known is None or len(support.criteria) > len(known.criteria):
            found[key] = support
    return list(found.values())


def _assess(
    support: Support,
    profile: Profile,
    instruments: Sequence[Instrument],
    urls: Mapping[str, str],
    today: date | None,
    language: Language,
) -> SupportAssessment:
    criteria = [assess_criterion(criterion, profile, today, support.places) for criterion in support.criteria]
    if support.places and not any(criterion.kind is CriterionKind.PLACE for criterion in support.criteria):
        criteria.append(_implied_place(support, profile, language))
    return SupportAssessment(
        support=support,
        verdict=_verdict(criteria, support),
        criteria=tuple(criteria),
        unstated=_unstated(support),
        legal_basis=tuple(dict.fromkeys(_identifiers(support, instruments))),
        url=urls.get(support.evidence.article_id),
    )


def _implied_place(support: Support, profile: Profile, language: Language) -> CriterionAssessment:
    verdict = place_verdict(support.places, profile)
    names = ", ".join(place(place_id).names[language] for place_id in support.places)
    asks = "place" if verdict is Verdict.NOT_KNOWN else None
    return CriterionAssessment(CriterionKind.PLACE, names, verdict, support.evidence, is_implied=True, asks=asks)


def _verdict(criteria: Sequence[CriterionAssessment], support: Support) -> Verdict:
    if any(criterion.verdict is Verdict.NOT_MET for criterion in criteria):
        return Verdict.NOT_MET
    # What the article leaves unsaid stands in `unstated`; where it says nothing, nothing can be met.
    # For how long something is paid asks nothing of the applicant.
    asked = [criterion for criterion in criteria if criterion.kind is not CriterionKind.DURATION]
    if support.criteria and asked and all(criterion.verdict is Verdict.MET for criterion in asked):
        return Verdict.MET
    return Verdict.NOT_KNOWN


def _unstated(support: Support) -> tuple[str, ...]:
    stated = {criterion.kind for criterion in support.criteria}
    beyond_applicant = stated - {CriterionKind.APPLICANT, CriterionKind.DURATION}
    missing = {
        "amount": support.amount is None and support.rate is None,
        "beneficiary": support.beneficiary is None,
        "conditions": not beyond_applicant,
        "legal_basis": not support.legal_basis,
        "deadline": CriterionKind.DEADLINE not in stated,
        "procedure": True,
    }
    return tuple(name for name, is_missing in missing.items() if is_missing)


def _identifiers(support: Support, instruments: Sequence[Instrument]) -> list[str]:
    found = []
    for basis in support.legal_basis:
        known = next(
            (
                one.reference
                for one in instruments
                if basis.number is not None
                and (one.reference.number, one.reference.year, one.reference.suffix)
                == (basis.number, basis.year, basis.suffix)
            ),
            basis,
        )
        found.append(canonical_identifier(known) or basis.text)
    return found


def _rank(assessment: SupportAssessment, profile: Profile) -> tuple[float, ...]:
    """Smaller is better: possible before excluded, in force before announced, then by what fits and what is open."""
    support = assessment.support
    verdicts = Counter(criterion.verdict for criterion in assessment.criteria)
    wanted = with_broader(profile.concepts_of("activity") | profile.concepts_of("sector"))
    named = {
        mention.concept_id for language in ("fr", "en", "vi") for mention in find_concepts(support.benefit, language)
    }
    fits = len(wanted & with_broader(frozenset(named)))
    return (
        assessment.verdict is Verdict.NOT_MET,
        support.status is not SupportStatus.IN_FORCE,
        assessment.verdict is not Verdict.MET,
        -fits,
        -verdicts[Verdict.MET],
        support.amount is None and support.rate is None,
        not support.legal_basis,
        verdicts[Verdict.NOT_KNOWN],
        support.evidence.start,
    )


def _best_question(assessed: Sequence[SupportAssessment], profile: Profile) -> str | None:
    """The field that is open in most of the supports still possible, and that the profile does not fill."""
    asked = Counter(
        field
        for one in assessed
        if one.verdict is Verdict.NOT_KNOWN
        for field in dict.fromkeys(criterion.asks for criterion in one.criteria)
        if field is not None and getattr(profile, field) is None
    )
    return asked.most_common(1)[0][0] if asked else None
