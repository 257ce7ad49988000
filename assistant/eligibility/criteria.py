"""One condition against a profile: met, not met, or not known yet, and what to ask then."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from assistant.eligibility.exclusions import exclusion_verdict, shuts_out
from assistant.eligibility.further_requirements import asks_more, is_of_person
from assistant.eligibility.profile import Profile, Size
from assistant.eligibility.report import CriterionAssessment, Verdict
from policy.dates import Period, Precision, find_dates
from policy.folding import fold
from policy.language import LANGUAGES
from policy.late_regex import late_regex
from policy.places import find_places, same_area
from policy.quantity import Qualifier, Quantity, QuantityKind
from policy.registers import Criterion, CriterionKind
from policy.terms import broader, concept

_COMMITS = late_regex(r"(?<![a-z])(?:s'engag\w+|undertak\w+|commit\w*|cam ket)(?![a-z])")
_HERE = late_regex(r"(?<![a-z])(?:la province|la ville|the province|the city|tinh|thanh pho|dia ban)(?![a-z])")
_YEARS = {"year": Decimal(1), "month": Decimal(1) / 12, "quarter": Decimal(1) / 4}
_ENTERPRISE = "enterprise"
_LEARNED = frozenset(
    {
        "scientist", "researcher", "expert", "foreign-expert", "talent", "intellectual", "doctor", "professor",
        "associate-professor", "engineer", "inventor", "lecturer", "postdoctoral-researcher", "overseas-vietnamese",
        "individual",
    }
)  # fmt: skip
_CAPITAL = late_regex(r"(?<![a-z])(?:capital|von|fonds propres|equity)(?![a-z])")
_SIZES: tuple[tuple[Size, re.Pattern[str]], ...] = (
    ("micro", late_regex(r"(?<![a-z])(?:micro\S*|tres petites?|tpe|sieu nho)(?![a-z])")),
    ("small", late_regex(r"(?<!tres )(?<!sieu )(?<![a-z])(?:petites?|small|nho|pme|smes?|dnnvv)(?![a-z])")),
    ("medium", late_regex(r"(?<![a-z])(?:moyennes?|medium|vua|pme|smes?|dnnvv)(?![a-z])")),
)


def assess_criterion(
    criterion: Criterion, profile: Profile, today: date | None, places: tuple[str, ...] = ()
) -> CriterionAssessment:
    """`criterion` beside what `profile` says; `today` decides deadlines, which stay open without it.

    `places`: where the support is given, for a condition that says no more than "in the province".
    """
    if shuts_out(criterion):
        verdict, asks = exclusion_verdict(criterion, profile)
    else:
        verdict, asks = _judge(criterion, profile, today, places)
    if verdict is Verdict.MET and asks_more(criterion, profile):
        verdict, asks = Verdict.NOT_KNOWN, None
    return CriterionAssessment(
        criterion.kind, criterion.text, verdict, criterion.evidence, asks=asks if verdict is Verdict.NOT_KNOWN else None
    )


def _judge(
    criterion: Criterion, profile: Profile, today: date | None, places: tuple[str, ...]
) -> tuple[Verdict, str | None]:
    match criterion.kind:
        case CriterionKind.APPLICANT:
            return _applicant(frozenset(criterion.concepts), profile), "kind"
        case CriterionKind.SIZE:
            return _size(criterion, profile), _asked_size(criterion)
        case CriterionKind.AGE:
            return _age(criterion, profile), "age_years"
        case CriterionKind.PLACE:
            named = {mention.place_id for mention in find_places(criterion.text)}
            if not named and _HERE.search(fold(criterion.text)):
                named = set(places)
            return _place(named, profile), "place"
        case CriterionKind.COUNTERPART:
            return _counterpart(criterion.quantity, profile), "co_funding_percent"
        case CriterionKind.SECTOR:
            return _sector(frozenset(criterion.concepts), profile), "sector"
        case CriterionKind.ACTIVITY:
            return _activity(frozenset(criterion.concepts), profile), "activity"
        case CriterionKind.DEADLINE:
            return _deadline(criterion.text, today), None
        case CriterionKind.OTHER if _COMMITS.search(fold(criterion.text)):
            years = _in_years(criterion.quantity)
            asks = "commitment_years" if years is not None else None
            return _within(criterion.quantity, years, profile.commitment_years), asks
        case _:
            return Verdict.NOT_KNOWN, None


def with_broader(ids: frozenset[str]) -> frozenset[str]:
    """The concepts with all that they are kinds of."""
    found = set(ids)
    for concept_id in ids:
        found.update(broader(concept_id))
    return frozenset(found)


def applicants_among(ids: frozenset[str]) -> frozenset[str]:
    """Those of the concepts that name who may apply."""
    return frozenset(id_ for id_ in ids if concept(id_).kind == "applicant")


def _applicant(wanted: frozenset[str], profile: Profile) -> Verdict:
    named = applicants_among(wanted)
    ours = profile.concepts_of("kind")
    if not ours or not named:
        return Verdict.NOT_KNOWN
    ours_and_broader = with_broader(ours)
    if named & ours_and_broader:
        return Verdict.MET
    theirs_and_broader = with_broader(named)
    # A narrower kind than the one said, or another kind of enterprise, may still be true of the applicant.
    if ours & theirs_and_broader or _ENTERPRISE in ours_and_broader & theirs_and_broader:
        return Verdict.NOT_KNOWN
    # One and the same person may be a doctor, an expert and a scientist.
    if ours & _LEARNED and named & _LEARNED:
        return Verdict.NOT_KNOWN
    return Verdict.NOT_MET


def _asked_size(criterion: Criterion) -> str | None:
    """The field of the profile that a condition on size speaks of."""
    bound = criterion.quantity
    if bound is None:
        return "size" if _sizes_in(criterion.text) else None
    if bound.kind is QuantityKind.COUNT:
        return "employees"
    if bound.kind is not QuantityKind.MONEY or bound.unit != "VND":
        return None
    return "capital_vnd" if _CAPITAL.search(fold(criterion.text)) else "revenue_vnd"


def _size(criterion: Criterion, profile: Profile) -> Verdict:
    bound = criterion.quantity
    match _asked_size(criterion):
        case "size":
            return _named_size(criterion, profile)
        case "employees":
            return _within(bound, Decimal(1), None if profile.employees is None else Decimal(profile.employees))
        case "capital_vnd":
            return _within(bound, Decimal(1), profile.capital_vnd)
        case "revenue_vnd":
            return _within(bound, Decimal(1), profile.revenue_vnd)
        case _:
            return Verdict.NOT_KNOWN


def _sizes_in(text: str) -> frozenset[Size]:
    """The sizes that a text names; "small and medium" takes in the micro enterprises, as the law on SMEs does."""
    folded = fold(text)
    named: set[Size] = {size for size, pattern in _SIZES if pattern.search(folded)}
    return frozenset(named | {"micro"}) if {"small", "medium"} <= named else frozenset(named)


def _named_size(criterion: Criterion, profile: Profile) -> Verdict:
    named = _sizes_in(criterion.text)
    if profile.size is not None:
        return _verdict(profile.size in named)
    is_any_sme = {"small", "medium"} <= named and "sme" in with_broader(profile.concepts_of("kind"))
    return Verdict.MET if is_any_sme else Verdict.NOT_KNOWN


def _age(criterion: Criterion, profile: Profile) -> Verdict:
    """The age of a person beside one of a person, of a firm beside one of a firm."""
    factor = _in_years(criterion.quantity)
    if not is_of_person(criterion.text):
        return _within(criterion.quantity, factor, profile.age_years)
    is_person = not profile.kind or _ENTERPRISE not in with_broader(profile.concepts_of("kind"))
    age = profile.person_age if profile.person_age is not None else profile.age_years if is_person else None
    # "under 40" leaves out the years.
    return _within(criterion.quantity, factor or Decimal(1), age)


def _in_years(bound: Quantity | None) -> Decimal | None:
    return _YEARS.get(bound.unit) if bound is not None and bound.unit is not None else None


def _within(bound: Quantity | None, factor: Decimal | None, value: Decimal | None) -> Verdict:
    """Whether `value` keeps the bound, which is `factor` times as large in the value's unit."""
    if bound is None or factor is None or value is None:
        return Verdict.NOT_KNOWN
    limit = bound.value * factor
    if bound.upper is not None:
        return _verdict(limit <= value <= bound.upper * factor)
    match bound.qualifier:
        case Qualifier.LESS_THAN:
            return _verdict(value < limit)
        case Qualifier.AT_MOST:
            return _verdict(value <= limit)
        case Qualifier.MORE_THAN:
            return _verdict(value > limit)
        case Qualifier.AT_LEAST:
            return _verdict(value >= limit)
        case _:
            # "for two years" does not say whether two is the least or the most.
            return Verdict.MET if value == limit else Verdict.NOT_KNOWN


def _verdict(is_met: bool) -> Verdict:
    return Verdict.MET if is_met else Verdict.NOT_MET


def _place(named: set[str], profile: Profile) -> Verdict:
    ours = profile.place_id
    if ours is None or not named:
        return Verdict.NOT_KNOWN
    return _verdict(any(same_area(ours, place_id) for place_id in named))


def place_verdict(places: tuple[str, ...], profile: Profile) -> Verdict:
    """Whether the applicant is in one of the places a support is reported for."""
    return _place(set(places), profile)


def _counterpart(bound: Quantity | None, profile: Profile) -> Verdict:
    if bound is None or bound.kind is not QuantityKind.PERCENTAGE or profile.co_funding_percent is None:
        return Verdict.NOT_KNOWN
    # A counterpart is a least share, whether or not the text says "at least".
    return _verdict(profile.co_funding_percent >= bound.value)


def _sector(wanted: frozenset[str], profile: Profile) -> Verdict:
    ours = profile.concepts_of("sector")
    named = frozenset(id_ for id_ in wanted if concept(id_).kind in ("sector", "technology"))
    if not ours or not named:
        return Verdict.NOT_KNOWN
    if named & with_broader(ours):
        return Verdict.MET
    return Verdict.NOT_KNOWN if ours & with_broader(named) else Verdict.NOT_MET


def _activity(wanted: frozenset[str], profile: Profile) -> Verdict:
    ours = profile.concepts_of("activity")
    return Verdict.MET if wanted & with_broader(ours) or ours & with_broader(wanted) else Verdict.NOT_KNOWN


def _deadline(text: str, today: date | None) -> Verdict:
    if today is None:
        return Verdict.NOT_KNOWN
    periods: list[Period] = [period for language in LANGUAGES for period in find_dates(text, language)]
    dated = [period for period in periods if period.precision is not Precision.YEARLESS_DAY]
    if not dated:
        return Verdict.NOT_KNOWN
    return _verdict(today <= max(period.last for period in dated))
