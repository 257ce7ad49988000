"""A condition is not told to be met where its words ask more than what is known."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from assistant.eligibility import Profile, Verdict, assess, profile_from_text
from assistant.eligibility.further_requirements import is_of_person
from policy.language import Language
from policy.quantity import find_quantities
from policy.registers import Criterion, CriterionKind, Evidence, Support, SupportStatus
from policy.terms import find_concepts


def support_asking(kind: str, text: str, language: Language = "en") -> Support:
    evidence = Evidence("a", 0, len(text), text)
    quantity = next(iter(find_quantities(text, language)), None)
    concepts = tuple(mention.concept_id for mention in find_concepts(text, language))
    criterion = Criterion(CriterionKind(kind), text, evidence, quantity, concepts)
    return Support(
        id="a:0",
        beneficiary=None,
        benefit="a grant",
        amount=None,
        is_ceiling=False,
        criteria=(criterion,),
        legal_basis=(),
        status=SupportStatus.IN_FORCE,
        places=("vinh-phuc",),
        evidence=evidence,
    )


def verdict(kind: str, text: str, profile: Profile, language: Language = "en") -> Verdict:
    return assess(profile, [support_asking(kind, text, language)]).supports[0].criteria[0].verdict


@pytest.mark.parametrize(
    ("question", "language", "expected"),
    [
        pytest.param("J'ai une entreprise à Vinh Phuc", "fr", Verdict.NOT_KNOWN, id="only that it is there"),
        pytest.param("Notre siège est à Vinh Phuc", "fr", Verdict.MET, id="siège"),
        pytest.param("Our firm has its head office in Vinh Phuc", "en", Verdict.MET, id="head office"),
        pytest.param("Our firm works in Vinh Phuc", "en", Verdict.NOT_KNOWN, id="works there"),
        pytest.param("Công ty tôi ở Vĩnh Phúc", "vi", Verdict.NOT_KNOWN, id="ở"),
        pytest.param("Công ty tôi có trụ sở tại Vĩnh Phúc", "vi", Verdict.MET, id="trụ sở"),
        pytest.param("Our firm is in Ca Mau", "en", Verdict.NOT_MET, id="another province"),
    ],
)
def test_a_head_office_is_more_than_a_place_of_work(question: str, language: Language, expected: Verdict) -> None:
    profile = profile_from_text(question, language)
    assert verdict("place", "have their head office in the province", profile) is expected


def test_the_place_of_a_profile_in_a_form_or_file_is_the_seat() -> None:
    assert verdict("place", "registered in Vinh Phuc", Profile(place="Vinh Phuc")) is Verdict.MET


@pytest.mark.parametrize(
    ("kind", "text", "profile"),
    [
        pytest.param("place", "be registered in Vinh Phuc for two years", {"place": "Vinh Phuc"}, id="seat and years"),
        pytest.param("applicant", "wind-power firms", {"kind": "enterprise"}, id="a field of work"),
        pytest.param("age", "be under five years old and not be listed", {"age_years": 2}, id="age and listing"),
        pytest.param(
            "size", "fewer than 50 employees and in operation for 3 years", {"employees": 9}, id="size and years"
        ),
    ],
)
def test_a_second_requirement_leaves_it_open(kind: str, text: str, profile: dict[str, Any]) -> None:
    assert verdict(kind, text, Profile.model_validate(profile)) is Verdict.NOT_KNOWN


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("be under 40", "en", True, id="a bare number"),
        pytest.param("dưới 35 tuổi", "vi", True, id="tuổi"),
        pytest.param("être âgé de moins de 40 ans", "fr", True, id="âgé"),
        pytest.param("less than five years old", "en", False, id="too young for a person"),
        pytest.param("thành lập dưới 20 năm", "vi", False, id="founded"),
        pytest.param("in operation for at least 24 months", "en", False, id="in operation"),
    ],
)
def test_the_age_of_a_person_is_told_from_that_of_a_firm(text: str, language: Language, expected: bool) -> None:
    assert is_of_person(text) is expected


@pytest.mark.parametrize(
    ("question", "language"),
    [
        pytest.param("Tôi 43 tuổi, muốn lập công ty khởi nghiệp ở Vĩnh Phúc", "vi", id="vi"),
        pytest.param("I am 43 and want to found a start-up in Vinh Phuc", "en", id="en"),
        pytest.param("J'ai 43 ans et je veux créer une start-up à Vinh Phuc", "fr", id="fr"),
    ],
)
def test_the_age_that_askers_give_is_held_against_the_bound(question: str, language: Language) -> None:
    profile = profile_from_text(question, language)
    assert profile.person_age == Decimal(43)
    assert verdict("age", "be under 40", profile) is Verdict.NOT_MET
    assert verdict("age", "in operation for at least 24 months", profile) is Verdict.NOT_KNOWN


def test_the_age_of_a_firm_is_nobodys_own() -> None:
    profile = profile_from_text("Our firm is 3 years old", "en")
    assert (profile.age_years, profile.person_age) == (Decimal(3), None)
