"""Eligibility: three values, quoted, the best question."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from assistant.eligibility import (
    Profile,
    Verdict,
    assess,
    write_report,
)
from policy.language import LANGUAGES, Language
from policy.quantity import find_quantities
from policy.registers import Criterion, CriterionKind, Evidence, Support, SupportStatus
from policy.terms import find_concepts


def a_criterion(kind: CriterionKind, text: str, language: Language = "en") -> Criterion:
    quantities = find_quantities(text, language)
    concepts = tuple(mention.concept_id for mention in find_concepts(text, language))
    evidence = Evidence("article", 0, len(text) + 1, f"{text}.")
    return Criterion(kind, text, evidence, quantities[0] if quantities else None, concepts)


def a_support(
    *criteria: Criterion,
    benefit: str = "a grant of up to 300 million VND",
    places: tuple[str, ...] = (),
    status: SupportStatus = SupportStatus.IN_FORCE,
    id_: str = "article:0:0",
) -> Support:
    amounts = find_quantities(benefit, "en")
    return Support(
        id=id_,
        beneficiary=None,
        benefit=benefit,
        amount=amounts[0] if amounts else None,
        is_ceiling=bool(amounts),
        criteria=criteria,
        legal_basis=(),
        status=status,
        places=places,
        evidence=Evidence("article", 0, len(benefit), benefit),
    )


def verdict_of(criterion: Criterion, profile: Profile, today: date | None = None) -> Verdict:
    [one] = assess(profile, [a_support(criterion)], today=today).supports
    return one.criteria[0].verdict


MET, NOT_MET, NOT_KNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.NOT_KNOWN


@pytest.mark.parametrize(
    ("kind", "text", "profile", "expected"),
    [
        pytest.param("size", "fewer than 100 employees", {"employees": 99}, MET, id="below the bound"),
        pytest.param("size", "fewer than 100 employees", {"employees": 100}, NOT_MET, id="at the bound"),
        pytest.param("size", "at most 100 employees", {"employees": 100}, MET, id="at most reaches the bound"),
        pytest.param("size", "between 10 and 50 employees", {"employees": 51}, NOT_MET, id="above a range"),
        pytest.param("size", "fewer than 100 employees", {}, NOT_KNOWN, id="size not said"),
        pytest.param("size", "turnover below 3 billion VND", {"employees": 5}, NOT_KNOWN, id="money is not staff"),
        pytest.param("size", "turnover below 3 billion VND", {"revenue_vnd": "2 tỷ đồng"}, MET, id="revenue in words"),
        pytest.param("size", "turnover below 3 billion VND", {"revenue_vnd": 4 * 10**9}, NOT_MET, id="too much"),
        pytest.param("size", "capital of at least 5 billion VND", {"capital_vnd": 5 * 10**9}, MET, id="capital"),
        pytest.param("size", "capital of at least 5 billion VND", {"revenue_vnd": 9**9}, NOT_KNOWN, id="not revenue"),
        pytest.param("size", "small enterprises", {"size": "medium"}, NOT_MET, id="another size"),
        pytest.param("size", "small and medium enterprises", {"size": "micro"}, MET, id="SMEs take in micro ones"),
        pytest.param("size", "small and medium enterprises", {"kind": "SME"}, MET, id="kind says the size"),
        pytest.param("size", "small enterprises", {"kind": "SME"}, NOT_KNOWN, id="an SME may be medium"),
        pytest.param("age", "in operation for at least 24 months", {"age_years": "2"}, MET, id="months against years"),
        pytest.param("age", "less than five years old", {"age_years": "5"}, NOT_MET, id="five is not less than five"),
        pytest.param("age", "two years in operation", {"age_years": "3"}, NOT_KNOWN, id="no bound stated"),
        pytest.param("place", "based in Hue", {"place": "Thừa Thiên Huế"}, MET, id="another name of the place"),
        pytest.param("place", "based in Hue", {"place": "Da Nang"}, NOT_MET, id="elsewhere"),
        pytest.param("place", "based in Bac Ninh", {"place": "Bắc Giang"}, MET, id="now part of it"),
        pytest.param("counterpart", "own funds of at least 30%", {"co_funding_percent": "30"}, MET, id="just enough"),
        pytest.param("counterpart", "own funds of 30%", {"co_funding_percent": "20"}, NOT_MET, id="too little"),
        pytest.param("applicant", "small and medium enterprises", {"kind": "PME"}, MET, id="other language"),
        pytest.param("applicant", "enterprises", {"kind": "startup"}, MET, id="a kind of enterprise"),
        pytest.param("applicant", "start-ups", {"kind": "doanh nghiệp"}, NOT_KNOWN, id="may be a start-up"),
        pytest.param("applicant", "scientists", {"kind": "SME"}, NOT_MET, id="not a scientist"),
        pytest.param(
            "sector", "in the agriculture sector", {"sector": "nông nghiệp công nghệ cao"}, MET, id="narrower"
        ),
        pytest.param("sector", "in the agriculture sector", {"sector": "tourism"}, NOT_MET, id="another sector"),
        pytest.param(
            "activity", "a technology transfer contract", {"activity": "chuyển giao công nghệ"}, MET, id="same"
        ),
        pytest.param("activity", "a technology transfer contract", {"activity": "brevet"}, NOT_KNOWN, id="other plan"),
        pytest.param("other", "a clean record", {"employees": 3}, NOT_KNOWN, id="nothing can tell"),
    ],
)
def test_a_condition_is_met_not_met_or_not_known(
    kind: str, text: str, profile: dict[str, object], expected: Verdict
) -> None:
    assert verdict_of(a_criterion(CriterionKind(kind), text), Profile.model_validate(profile)) is expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("doanh nghiệp thủy sản không nợ thuế", "vi", id="vi"),
        pytest.param("fisheries firms with no outstanding taxes", "en", id="en"),
        pytest.param("entreprises de pêche sans dette fiscale", "fr", id="fr"),
    ],
)
def test_a_sector_says_nothing_of_the_debts_that_a_condition_forbids(text: str, language: Language) -> None:
    known = a_criterion(CriterionKind.SECTOR, text, language)
    assert verdict_of(known, Profile(sector="fisheries")) is Verdict.NOT_KNOWN


def test_a_deadline_is_judged_only_when_today_is_known() -> None:
    deadline = a_criterion(CriterionKind.DEADLINE, "submit the file before June 30, 2026")
    assert verdict_of(deadline, Profile(), today=date(2026, 6, 1)) is Verdict.MET
    assert verdict_of(deadline, Profile(), today=date(2026, 7, 1)) is Verdict.NOT_MET
    assert verdict_of(deadline, Profile()) is Verdict.NOT_KNOWN


def test_one_condition_not_met_excludes_and_an_unknown_one_leaves_open() -> None:
    size = a_criterion(CriterionKind.SIZE, "fewer than 100 employees")
    age = a_criterion(CriterionKind.AGE, "at least 2 years in operation")
    support = a_support(size, age)
    assert assess(Profile(employees=10, age_years=Decimal(3)), [support]).supports[0].verdict is Verdict.MET
    assert assess(Profile(employees=10), [support]).supports[0].verdict is Verdict.NOT_KNOWN
    assert assess(Profile(employees=300), [support]).supports[0].verdict is Verdict.NOT_MET


def test_a_support_that_states_nothing_is_never_met() -> None:
    [one] = assess(Profile(kind="SME"), [a_support()]).supports
    assert one.verdict is Verdict.NOT_KNOWN


def test_a_support_that_states_only_who_it_is_for_is_met_by_them_and_says_what_is_missing() -> None:
    [one] = assess(Profile(kind="SME"), [a_support(a_criterion(CriterionKind.APPLICANT, "enterprises"))]).supports
    assert one.verdict is Verdict.MET
    assert {"conditions", "legal_basis", "deadline", "procedure"} <= set(one.unstated)
    assert "amount" not in one.unstated


def test_a_support_reported_for_one_province_is_not_for_another() -> None:
    [one] = assess(Profile(place="Da Nang"), [a_support(places=("hue",))]).supports
    assert one.verdict is Verdict.NOT_MET
    assert one.criteria[0].is_implied


def test_examples_and_ended_supports_are_not_offered_and_announced_ones_come_last() -> None:
    every = [
        a_support(id_=status.value, benefit=f"{status.value}: 5 million VND", status=status) for status in SupportStatus
    ]
    shown = [one.support.status for one in assess(Profile(), list(reversed(every))).supports]
    assert shown == [SupportStatus.IN_FORCE, SupportStatus.ANNOUNCED]


def test_at_most_five_are_shown_and_excluded_ones_make_room() -> None:
    size = a_criterion(CriterionKind.SIZE, "fewer than 10 employees")
    good = [a_support(id_=f"good{number}") for number in range(7)]
    report = assess(Profile(employees=50), [a_support(size, id_="bad"), *good])
    assert len(report.supports) == 5
    assert report.more == 2
    assert all(one.support.id != "bad" for one in report.supports)


def test_the_question_is_the_one_that_most_supports_wait_for() -> None:
    size = a_criterion(CriterionKind.SIZE, "fewer than 100 employees")
    age = a_criterion(CriterionKind.AGE, "at least 2 years in operation")
    supports = [a_support(size, id_="1"), a_support(size, age, id_="2")]
    assert assess(Profile(), supports).question_field == "employees"
    assert assess(Profile(employees=5), supports).question_field == "age_years"
    assert assess(Profile(employees=5, age_years=Decimal(4)), supports).question is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_quotes_links_and_disclaims(language: Language) -> None:
    size = a_criterion(CriterionKind.SIZE, "fewer than 100 employees")
    report = assess(Profile(), [a_support(size)], (), language, urls={"article": "https://example.org/a"})
    sheet = write_report(report)
    assert "fewer than 100 employees." in sheet
    assert "https://example.org/a" in sheet
    assert report.disclaimer in sheet
    assert report.question is not None
    assert report.question in sheet
    assert report.as_json()["supports"][0]["verdict"] == "not_known_yet"


def test_what_the_profile_says_is_not_asked_again() -> None:
    support = a_support(
        a_criterion(CriterionKind.APPLICANT, "start-ups"), a_criterion(CriterionKind.SIZE, "fewer than 50 employees")
    )
    assert assess(Profile(kind="enterprise"), [support]).question_field == "employees"


@pytest.mark.parametrize(("language", "name"), [("fr", "Hué"), ("en", "Hue"), ("vi", "Huế")])
def test_the_place_is_named_in_the_language_of_the_reader(language: Language, name: str) -> None:
    support = a_support(a_criterion(CriterionKind.APPLICANT, "enterprises"), places=("hue",))
    [one] = assess(Profile(kind="SME"), [support], language=language).supports
    assert name in one.criteria[-1].text


_OVER_40 = "firms with more than 40% foreign capital are excluded"
_ANY_FOREIGN = "không áp dụng đối với doanh nghiệp có vốn đầu tư nước ngoài"
_STATE_OWNED = "State-owned enterprises do not qualify"


@pytest.mark.parametrize(
    ("text", "profile", "expected"),
    [
        pytest.param(_OVER_40, {"foreign_capital_percent": 60}, NOT_MET, id="over the bound"),
        pytest.param(_OVER_40, {"foreign_capital_percent": 40}, NOT_KNOWN, id="at the bound"),
        pytest.param(_OVER_40, {}, NOT_KNOWN, id="share not said"),
        pytest.param(_ANY_FOREIGN, {"foreign_capital_percent": 5}, NOT_MET, id="no bound at all"),
        pytest.param(_STATE_OWNED, {"kind": "state-owned enterprise"}, NOT_MET, id="its own kind"),
        pytest.param(_STATE_OWNED, {"kind": "cooperative"}, NOT_KNOWN, id="another kind"),
        pytest.param("start-ups that got a grant are excluded", {"kind": "start-up"}, NOT_KNOWN, id="some of them"),
        pytest.param("start-ups qualify; large firms are excluded", {"kind": "start-up"}, NOT_KNOWN, id="two clauses"),
    ],
)
def test_a_clause_shuts_out_only_whom_it_names_and_nobody_is_met_by_it(
    text: str, profile: dict[str, object], expected: Verdict
) -> None:
    assert verdict_of(a_criterion("other", text), Profile.model_validate(profile)) is expected


def test_a_name_with_a_second_requirement_is_not_met_by_the_name() -> None:
    one = a_criterion("size", "SMEs registered for one year or more")
    assert (
        verdict_of(one.__class__(one.kind, one.text, one.evidence, None, one.concepts), Profile(kind="SME"))
        is NOT_KNOWN
    )


def test_a_seat_in_the_province_is_one_where_the_support_is_given() -> None:
    support = a_support(a_criterion("place", "have their seat in the province"), places=("hue",))
    verdicts = [
        assess(Profile(place=where), [support]).supports[0].criteria[0].verdict for where in ("Hue", "Da Nang", None)
    ]
    assert verdicts == [MET, NOT_MET, NOT_KNOWN]


def test_years_promised_are_held_against_the_years_asked() -> None:
    criterion = a_criterion("other", "commits to work in the province for at least five years")
    assert verdict_of(criterion, Profile(commitment_years=Decimal(5))) is MET
    assert verdict_of(criterion, Profile(commitment_years=Decimal(3))) is NOT_MET
    assert verdict_of(criterion, Profile(age_years=Decimal(5))) is NOT_KNOWN


def test_for_how_long_it_is_paid_asks_nothing_of_the_applicant() -> None:
    age, duration = (
        a_criterion(CriterionKind.AGE, "at most 5 years"),
        a_criterion(CriterionKind.DURATION, "for 24 months"),
    )
    [one] = assess(Profile(age_years=Decimal(3)), [a_support(age, duration)]).supports
    assert one.verdict is MET
