"""What came in the place of what, what was added to what, and which date is whose."""

from __future__ import annotations

import pytest

from policy.changes import changes_in, own_periods
from policy.dates import find_dates
from policy.language import Language
from policy.quantity import find_quantities


@pytest.mark.parametrize(
    ("text", "language", "before", "after"),
    [
        pytest.param("The number rose from 9 in 2022 to 21.", "en", "9", "21", id="en from to"),
        pytest.param("It has 74 start-ups, up from 52 at the end of 2023.", "en", "52", "74", id="up from"),
        pytest.param(
            "Spending grew to VND90 billion from VND61 billion.", "en", "VND61 billion", "VND90 billion", id="to from"
        ),
        pytest.param(
            "De trois sites équipés en 2021, on est passé à onze sites.", "fr", "trois", "onze", id="fr in words"
        ),
        pytest.param("Le délai a été ramené de 45 à 12 jours.", "fr", "45", "12 jours", id="fr bare first"),
        pytest.param("Số xã có cáp quang tăng từ 71 lên 88.", "vi", "71", "88", id="vi rose"),
        pytest.param(
            "Thời gian cấp phép từ 20 ngày, nay còn 8 ngày.", "vi", "20 ngày", "8 ngày", id="vi without a verb"
        ),
        pytest.param("Elle a raccordé 54 MW, contre 310 en 2021.", "fr", "310", "54 MW", id="fr set against"),
        pytest.param("It runs 54 labs, against 31 in 2021.", "en", "31", "54", id="en set against"),
        pytest.param("Tỉnh có 54 xưởng, so với 31 năm 2021.", "vi", "31", "54", id="vi set against"),
        pytest.param("Từ chỗ chỉ có 31 xưởng, nay tỉnh có 54 xưởng.", "vi", "31", "54", id="vi from only"),
    ],
)
def test_one_value_takes_the_place_of_another(text: str, language: Language, before: str, after: str) -> None:
    (change,) = changes_in(text, find_quantities(text, language))
    assert (change.before.text, change.after.text, change.is_addition) == (before, after, False)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Cả năm có thêm 7 doanh nghiệp, nâng tổng số lên 23.", "vi", id="vi"),
        pytest.param("The city gained 7 new firms, bringing the total to 23.", "en", id="en"),
        pytest.param("La ville a gagné 7 nouvelles entreprises, portant leur nombre à 23.", "fr", id="fr"),
    ],
)
def test_what_is_added_is_no_former_value(text: str, language: Language) -> None:
    (change,) = changes_in(text, find_quantities(text, language))
    assert (change.before.value, change.after.value, change.is_addition) == (7, 23, True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Hỗ trợ từ 30 triệu đồng mỗi năm cho 5 dự án.", "vi", id="from without to"),
        pytest.param("Elle aide 30 entreprises à Hué et 12 à Vinh.", "fr", id="places"),
        pytest.param("Tỉnh tăng 20 xưởng so với 34 của năm 2021.", "vi", id="a difference"),
        pytest.param("Deux projets de lutte contre 3 maladies.", "fr", id="against, of an aim"),
        pytest.param("From the 12 districts, 40 delegates came to the fair.", "en", id="other things"),
    ],
)
def test_no_change(text: str, language: Language) -> None:
    assert changes_in(text, find_quantities(text, language)) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("It has 74 start-ups, up from 52 at the end of 2023.", [None, "2023"], id="behind the former"),
        pytest.param("The number rose from 9 in 2022 to 21 in 2024.", ["2022", "2024"], id="each its own"),
        pytest.param("In 2024 the number rose from 9 to 21.", [None, "2024"], id="the outcome"),
        pytest.param("It expects 120 visits this time, against 11 in 2024.", [None, "2024"], id="set against"),
    ],
)
def test_each_value_has_its_own_date(text: str, told: list[str | None]) -> None:
    quantities, periods = find_quantities(text, "en"), find_dates(text, "en")
    changes = changes_in(text, quantities)
    found = [own_periods(text, one, changes, periods) for one in quantities]
    assert [one[0].text if one else None for one in found] == told
