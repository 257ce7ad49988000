"""Who asks: read from a question, from a file and from what somebody types."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import ValidationError

from assistant.eligibility import Profile, ProfileError, load_profile, profile_from_text, speaks_of_oneself
from policy.language import Language


@pytest.mark.parametrize(
    ("question", "language", "expected"),
    [
        (
            "I am a small company with 12 employees in Hue, what support do I qualify for?",
            "en",
            {"kind": "sme", "size": "small", "employees": 12, "place": "hue"},
        ),
        (
            "toi co startup o Da Nang, hoat dong duoc 3 nam",
            "vi",
            {"kind": "start-up", "place": "da-nang", "age_years": 3},
        ),
        (
            "Nous sommes une start-up de 8 salariés, créée il y a 2 ans, à Can Tho",
            "fr",
            {"kind": "start-up", "employees": 8, "age_years": 2, "place": "can-tho"},
        ),
        ("Tôi là nhà khoa học ở Nghệ An", "vi", {"kind": "scientist", "place": "nghe-an"}),
        (
            "Je dirige une PME à Hue et je peux apporter 40 % en fonds propres",
            "fr",
            {"kind": "sme", "co_funding_percent": 40},
        ),
        ("What does resolution 57 say?", "en", {"kind": None, "employees": None, "place": None}),
    ],
)
def test_a_profile_is_read_from_a_question(question: str, language: Language, expected: dict[str, object]) -> None:
    profile = profile_from_text(question, language)
    assert {name: getattr(profile, name) for name in expected} == expected


def test_a_profile_is_loaded_from_yaml(tmp_path: Path) -> None:
    path = tmp_path / "profile.yaml"
    path.write_text("kind: PME\nemployees: 40\nplace: Huế\n", encoding="utf-8")
    profile = load_profile(path)
    assert (profile.employees, profile.place_id) == (40, "hue")


@pytest.mark.parametrize(
    ("content", "said"),
    [("employes: 40", "employes"), ("employees: many", "employees"), ("- a\n- b", "fields"), (": : [", "YAML")],
)
def test_a_profile_that_cannot_be_read_says_what_to_write(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "profile.yaml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ProfileError, match=said):
        load_profile(path)


def test_revenue_and_capital_are_read_from_what_somebody_types() -> None:
    profile = profile_from_text("Chúng tôi là doanh nghiệp nhỏ, doanh thu 8 tỷ đồng, vốn điều lệ 2 tỷ đồng", "vi")
    assert (profile.revenue_vnd, profile.capital_vnd) == (Decimal(8 * 10**9), Decimal(2 * 10**9))


@pytest.mark.parametrize(
    ("written", "dong"),
    [
        pytest.param("8 billion VND", 8 * 10**9, id="English"),
        pytest.param("8 billion dong", 8 * 10**9, id="English, with a word that is Vietnamese too"),
        pytest.param("1,5 milliard de VND", 1_500_000_000, id="French"),
        pytest.param("8 tỷ đồng", 8 * 10**9, id="Vietnamese"),
        pytest.param("500 triệu", 500 * 10**6, id="without the currency of the field"),
    ],
)
def test_a_sum_is_read_in_the_language_of_its_words(written: str, dong: int) -> None:
    assert Profile.model_validate({"revenue_vnd": written}).revenue_vnd == dong


def test_a_sum_in_another_currency_is_refused() -> None:
    with pytest.raises(ValidationError):
        Profile.model_validate({"revenue_vnd": "8 million USD"})


@pytest.mark.parametrize(
    ("question", "speaks"),
    [
        pytest.param("Mức hỗ trợ tối đa ở Hồ Chí Minh là bao nhiêu?", False, id="the most, and a name"),
        pytest.param("muc ho tro toi da la bao nhieu", False, id="the most, without marks"),
        pytest.param("toi co startup o Da Nang", True, id="I, without marks"),
        pytest.param("Công ty tôi ở Huế", True, id="my company"),
    ],
)
def test_who_speaks_of_themselves_is_told_by_their_language(question: str, speaks: bool) -> None:
    assert speaks_of_oneself(question, "vi") is speaks


def test_where_a_support_is_given_is_not_where_the_asker_is() -> None:
    assert profile_from_text("What support does Hue give start-ups?", "en").place is None
    assert profile_from_text("What support is there for a start-up in Hue?", "en").place == "hue"
