"""Forms read values as people of each language write them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from policy.language import LANGUAGES, Language
from screens.article_filters import BadDateError, as_filters
from screens.profile_form import FIELDS, in_dong, profile_of, written


@pytest.mark.parametrize(
    ("since", "until", "language", "days"),
    [
        pytest.param("2025-07-01", "", "en", (date(2025, 7, 1), None), id="as computers write"),
        pytest.param("1/7/2025", "30/9/2025", "fr", (date(2025, 7, 1), date(2025, 9, 30)), id="days"),
        pytest.param("tháng 7/2025", "7/2025", "vi", (date(2025, 7, 1), date(2025, 7, 31)), id="a whole month"),
        pytest.param("2024", "2024", "en", (date(2024, 1, 1), date(2024, 12, 31)), id="a whole year"),
    ],
)
def test_dates_are_written_as_readers_do(
    since: str, until: str, language: Language, days: tuple[date | None, date | None]
) -> None:
    filters = as_filters([], [], [], since, until, language)
    assert (filters.published_from, filters.published_to) == days


@pytest.mark.parametrize("written_date", ["hier", "31/02/2025", "le 5 mai ou le 6 mai 2025", "5 mai"])
def test_what_is_no_date_is_named(written_date: str) -> None:
    with pytest.raises(BadDateError, match=written_date[:5]):
        as_filters([], [], [], written_date, "", "fr")


@pytest.mark.parametrize(
    ("said", "language", "dong"),
    [
        pytest.param("8 milliards", "fr", 8_000_000_000, id="French milliard"),
        pytest.param("8 billion VND", "en", 8_000_000_000, id="English billion"),
        pytest.param("8,5 tỷ đồng", "vi", 8_500_000_000, id="Vietnamese tỷ"),
        pytest.param("1 million USD", "en", None, id="another currency"),
        pytest.param("beaucoup", "fr", None, id="no sum"),
    ],
)
def test_sums_are_written_as_readers_do(said: str, language: Language, dong: int | None) -> None:
    assert in_dong(said, language) == (None if dong is None else Decimal(dong))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_profile_survives_the_form(language: Language) -> None:
    given = ["sme", "small", "12", "3", "phần mềm", "quang-ninh", "robots", "8000000000", "500000000", "30"]
    given += ["25", "5"]
    profile = profile_of(given, language)
    shown = written(profile, language)
    assert profile_of([shown[field] for field in FIELDS], language) == profile


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_tells_of_foreign_capital_and_of_years_to_stay(language: Language) -> None:
    nothing: list[str] = [""] * len(FIELDS)
    said = dict(zip(FIELDS, nothing, strict=True)) | {"foreign_capital_percent": "40 %", "commitment_years": "7"}
    profile = profile_of(list(said.values()), language)
    assert (profile.foreign_capital_percent, profile.commitment_years) == (Decimal(40), Decimal(7))
    too_much = said | {"foreign_capital_percent": "140"}
    assert profile_of(list(too_much.values()), language).foreign_capital_percent is None
