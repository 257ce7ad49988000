"""Dates and periods: a table over three languages, and laws."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.dates import Period, Precision, contains, find_dates, overlaps, write_period
from policy.language import LANGUAGES, Language

languages = st.sampled_from(LANGUAGES)

CASES: list[tuple[Language, str, list[str]]] = [
    ("fr", "le 28 avril 2023", ["2023-04-28 2023-04-28 day"]),
    ("vi", "Năm 2021 Hà Nội có 35 nhóm", ["2021-01-01 2021-12-31 year"]),
    ("vi", "nam 2021 dong nai co 35 nhom", ["2021-01-01 2021-12-31 year"]),
    ("vi", "Đến năm 2030 Đồng bằng sông Hồng", ["2030-01-01 2030-12-31 year horizon"]),
    ("en", "In 2021 Dong Thap had 35 groups", ["2021-01-01 2021-12-31 year"]),
    ("vi", "2021 Triệu đồng và 2000 ha", []),
    ("fr", "le 1er mai 2024", ["2024-05-01 2024-05-01 day"]),
    ("fr", "en septembre 2025", ["2025-09-01 2025-09-30 month"]),
    ("fr", "la séance du 4 septembre avec le Comité", ["0001-09-04 0001-09-04 yearless_day"]),
    ("fr", "De 2012 à 2024, le budget", ["2012-01-01 2024-12-31 range"]),
    ("fr", "entre 2021 et 2025", ["2021-01-01 2025-12-31 range"]),
    ("fr", "en 2023 et en 2024", ["2023-01-01 2023-12-31 year", "2024-01-01 2024-12-31 year"]),
    ("fr", "(2023, 2024)", ["2023-01-01 2023-12-31 year", "2024-01-01 2024-12-31 year"]),
    ("fr", "la période 2026-2030", ["2026-01-01 2030-12-31 range"]),
    ("fr", "la période 2026–2030", ["2026-01-01 2030-12-31 range"]),
    ("fr", "à l'horizon 2030", ["2030-01-01 2030-12-31 year horizon"]),
    ("fr", "à l’horizon 2030", ["2030-01-01 2030-12-31 year horizon"]),
    ("fr", "d'ici à 2030", ["2030-01-01 2030-12-31 year horizon"]),
    ("fr", "d'ici fin 2026", ["2026-01-01 2026-12-31 year horizon"]),
    ("fr", "avant le 31 décembre 2026", ["2026-12-31 2026-12-31 day horizon"]),
    ("fr", "au cours des sept premiers mois de 2025", ["2025-01-01 2025-07-31 range"]),
    ("fr", "les 9 premiers mois de l'année 2025", ["2025-01-01 2025-09-30 range"]),
    ("fr", "au premier semestre 2025", ["2025-01-01 2025-06-30 range"]),
    ("fr", "au troisième trimestre 2025", ["2025-07-01 2025-09-30 quarter"]),
    ("fr", "du 5 au 7 mai 2025", ["2025-05-05 2025-05-07 range"]),
    ("fr", "du 28 avril 2025 au 3 mai 2025", ["2025-04-28 2025-05-03 range"]),
    ("fr", "de janvier à septembre 2025", ["2025-01-01 2025-09-30 range"]),
    ("fr", "la résolution n° 57/2025/NQ-HDND (du 17 juillet 2025)", ["2025-07-17 2025-07-17 day"]),
    ("fr", "la résolution 313/2020 et 2 025 entreprises", []),
    ("fr", "après 8 mois de mise en œuvre", []),
    ("fr", "depuis 2018", ["2018-01-01 2018-12-31 year"]),
    ("en", "dated April 28, 2023,", ["2023-04-28 2023-04-28 day"]),
    ("en", "on 28 April 2023", ["2023-04-28 2023-04-28 day"]),
    ("en", "the 5th of May 2012", ["2012-05-05 2012-05-05 day"]),
    ("en", "on September 4", ["0001-09-04 0001-09-04 yearless_day"]),
    ("en", "Sept. 4, 2025", ["2025-09-04 2025-09-04 day"]),
    ("en", "the firms may 4 times apply", []),
    ("en", "in the 2012-2024 period", ["2012-01-01 2024-12-31 range"]),
    ("en", "from 2021 to 2025", ["2021-01-01 2025-12-31 range"]),
    ("en", "between 2021 and 2025", ["2021-01-01 2025-12-31 range"]),
    ("en", "the 2021-25 plan", ["2021-01-01 2025-12-31 range"]),
    ("en", "by 2030", ["2030-01-01 2030-12-31 year horizon"]),
    ("en", "by the end of 2026", ["2026-01-01 2026-12-31 year horizon"]),
    ("en", "before December 31, 2027", ["2027-12-31 2027-12-31 day horizon"]),
    ("en", "in the third quarter of 2025", ["2025-07-01 2025-09-30 quarter"]),
    ("en", "Q3 2025", ["2025-07-01 2025-09-30 quarter"]),
    ("en", "the first half of 2025", ["2025-01-01 2025-06-30 range"]),
    ("en", "in the first seven months of 2025", ["2025-01-01 2025-07-31 range"]),
    ("en", "from January to September 2025", ["2025-01-01 2025-09-30 range"]),
    ("en", "May 5-7, 2025", ["2025-05-05 2025-05-07 range"]),
    ("en", "2023-04-28", ["2023-04-28 2023-04-28 day"]),
    ("en", "12/31/2026", ["2026-12-31 2026-12-31 day"]),
    ("en", "the 2023 Provincial Innovation Index", ["2023-01-01 2023-12-31 year"]),
    ("en", "it trained 2025 engineers for 2,025 VND or 2025 VND", ["2025-01-01 2025-12-31 year"]),
    ("en", "after 8 months of implementation", []),
    ("en", "call 2025-33812 or see a/2025/b", []),
    ("vi", "ngày 28/4/2023", ["2023-04-28 2023-04-28 day"]),
    ("vi", "ngày 28 tháng 4 năm 2023", ["2023-04-28 2023-04-28 day"]),
    ("vi", "ngay 28 thang 4 nam 2023", ["2023-04-28 2023-04-28 day"]),
    ("vi", "28-4-2023 và 28.4.2023", ["2023-04-28 2023-04-28 day", "2023-04-28 2023-04-28 day"]),
    ("vi", "ngày 4/9", ["0001-09-04 0001-09-04 yearless_day"]),
    ("vi", "ngày 4 tháng 9", ["0001-09-04 0001-09-04 yearless_day"]),
    ("vi", "tháng 9/2025", ["2025-09-01 2025-09-30 month"]),
    ("vi", "tháng 9 năm 2025", ["2025-09-01 2025-09-30 month"]),
    ("vi", "tháng chín năm 2025", ["2025-09-01 2025-09-30 month"]),
    ("vi", "quý III/2025", ["2025-07-01 2025-09-30 quarter"]),
    ("vi", "quý 2 năm 2026", ["2026-04-01 2026-06-30 quarter"]),
    ("vi", "7 tháng đầu năm 2025", ["2025-01-01 2025-07-31 range"]),
    ("vi", "bảy tháng đầu năm 2025", ["2025-01-01 2025-07-31 range"]),
    ("vi", "6 tháng cuối năm 2025", ["2025-07-01 2025-12-31 range"]),
    ("vi", "giai đoạn 2021-2025", ["2021-01-01 2025-12-31 range"]),
    ("vi", "giai đoạn 2021 - 2025", ["2021-01-01 2025-12-31 range"]),
    ("vi", "từ năm 2018 đến năm 2020", ["2018-01-01 2020-12-31 range"]),
    ("vi", "từ ngày 1/1/2026 đến ngày 31/12/2026", ["2026-01-01 2026-12-31 range"]),
    ("vi", "đến năm 2030, tầm nhìn 2045", ["2030-01-01 2030-12-31 year horizon", "2045-01-01 2045-12-31 year horizon"]),
    ("vi", "trước ngày 30/6/2026", ["2026-06-30 2026-06-30 day horizon"]),
    ("vi", "năm 2025", ["2025-01-01 2025-12-31 year"]),
    ("vi", "nghị quyết 10/2020 và 57/2025/NQ-HĐND", []),
    ("vi", "sau 8 tháng thực hiện", []),
    ("vi", "Nam Định 2.025 tỷ đồng", []),
    ("vi", "hôm qua", []),
]


def shown(period: Period) -> str:
    return f"{period.first} {period.last} {period.precision.value}{' horizon' if period.is_horizon else ''}"


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_periods_are_read(language: Language, text: str, expected: list[str]) -> None:
    assert [shown(period) for period in find_dates(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "years"),
    [
        pytest.param("fr", "385 milliards en 2023 ; 297 l'année précédente.", [2023, 2022], id="of the year named"),
        pytest.param("en", "There are 58 now, up from 44 a year earlier.", [2024], id="of today's year"),
        pytest.param("vi", "Năm 2023 có 44, năm trước đó có 30.", [2023, 2022], id="of the year named, Vietnamese"),
        pytest.param("vi", "Tăng 20% so với năm ngoái.", [], id="only measured against"),
        pytest.param("en", "Up 20% on the previous year.", [], id="only measured against, English"),
        pytest.param("vi", "Hai năm trước có 3 doanh nghiệp.", [], id="some years ago"),
        pytest.param("fr", "Un an avant la loi, il y en avait 3.", [], id="before something else"),
        pytest.param("vi", "Năm 2021 có 44, hai năm sau có 90.", [2021, 2023], id="two years later, Vietnamese"),
        pytest.param("en", "In 2021 it had 40; three years later, 90.", [2021, 2024], id="three years later"),
        pytest.param("vi", "Hai năm sau có 90.", [], id="later than no year told"),
    ],
)
def test_the_year_before_is_that_before_the_one_spoken_of(language: Language, text: str, years: list[int]) -> None:
    assert [period.last.year for period in find_dates(text, language, date(2025, 11, 5))] == years


def test_the_year_spoken_of_may_stand_in_the_sentence_before() -> None:
    (period,) = find_dates("The previous year it had 30.", "en", date(2025, 11, 5), 2023)
    assert period.first == date(2022, 1, 1)


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        pytest.param("vi", "ngày 5-6/3/2024", date(2024, 3, 5), date(2024, 3, 6), id="two days"),
        pytest.param("vi", "ngày 5 và 6 tháng 3 năm 2024", date(2024, 3, 5), date(2024, 3, 6), id="two days in words"),
        pytest.param("vi", "9 tháng năm 2024", date(2024, 1, 1), date(2024, 9, 30), id="nine months"),
        pytest.param("en", "second-quarter 2024", date(2024, 4, 1), date(2024, 6, 30), id="a hyphen"),
        pytest.param("en", "in mid-2024", date(2024, 1, 1), date(2024, 12, 31), id="mid"),
        pytest.param("fr", "à la mi-2024", date(2024, 1, 1), date(2024, 12, 31), id="mid, French"),
    ],
)
def test_spans_are_read_whole(language: Language, text: str, first: date, last: date) -> None:
    (period,) = find_dates(text, language)
    assert (period.first, period.last) == (first, last)


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("fr", "signé hier", date(2025, 8, 21), date(2025, 8, 21)),
        ("en", "signed last Friday", date(2025, 8, 15), date(2025, 8, 15)),
        ("vi", "ký hôm qua", date(2025, 8, 21), date(2025, 8, 21)),
        ("fr", "vendredi dernier", date(2025, 8, 15), date(2025, 8, 15)),
        ("en", "last month", date(2025, 7, 1), date(2025, 7, 31)),
        ("vi", "năm ngoái", date(2024, 1, 1), date(2024, 12, 31)),
        ("vi", "thứ sáu tuần trước", date(2025, 8, 15), date(2025, 8, 15)),
        ("fr", "l'année dernière", date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_relative_dates_are_read_from_the_day_of_publication(
    language: Language, text: str, first: date, last: date
) -> None:
    [period] = find_dates(text, language, published=date(2025, 8, 22))  # a Friday
    assert (period.first, period.last, period.is_relative) == (first, last, True)
    assert find_dates(text, language) == []


def _month(year: int, month: int) -> tuple[date, date]:
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(days=1)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    precision = draw(st.sampled_from(list(Precision)))
    day = draw(st.dates(date(1950, 1, 1), date(2098, 12, 31)))
    first, last = day, day
    is_horizon = draw(st.booleans())
    if precision is Precision.YEARLESS_DAY:
        first = last = date(1, day.month, min(day.day, 28))
        is_horizon = False
    elif precision is Precision.MONTH:
        first, last = _month(day.year, day.month)
    elif precision is Precision.QUARTER:
        begin = (day.month - 1) // 3 * 3 + 1
        first, last = _month(day.year, begin)[0], _month(day.year, begin + 2)[1]
    elif precision is Precision.YEAR:
        first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    elif precision is Precision.RANGE:
        is_horizon = False
        last = first + timedelta(days=draw(st.integers(min_value=1, max_value=2000)))
        if last.year > 2099:
            last = date(2099, 12, 31)
        if draw(st.booleans()):
            first, last = date(first.year, 1, 1), date(first.year + 1, 12, 31)
    return Period(first, last, precision, 0, 0, "", is_horizon)


@settings(deadline=None)
@given(period=periods(), language=languages)
def test_what_is_written_is_read_back(period: Period, language: Language) -> None:
    written = write_period(period, language)
    read = find_dates(written, language)
    assert [(p.first, p.last, p.is_horizon) for p in read] == [(period.first, period.last, period.is_horizon)], written


@given(one=periods(), other=periods())
def test_overlap_is_mutual_and_what_contains_overlaps(one: Period, other: Period) -> None:
    assert overlaps(one, other) == overlaps(other, one)
    assert overlaps(one, one)
    assert contains(one, one)
    if contains(one, other):
        assert overlaps(one, other)


_WRITTEN_PIECES = """
4 28 2025 2030 09 ngày tháng năm quý III / - – . , le du au de à mai septembre April 28, May first
seven months of premiers
mois d'ici by đến giai đoạn 57/2025/NQ-HDND Q3 hier 1er ( )
trimestre 2021-2025 29/2/2023 30/2 31 tháng 4
"""


@settings(deadline=None)
@given(
    text=st.one_of(
        st.text(),
        st.lists(st.sampled_from(_WRITTEN_PIECES.split())).map(" ".join),
        st.lists(st.sampled_from(_WRITTEN_PIECES.split())).map("".join),
    ),
    language=languages,
    published=st.one_of(st.none(), st.dates(date(1990, 1, 1), date(2090, 1, 1))),
)
def test_no_text_makes_it_fail_and_spans_are_exact(text: str, language: Language, published: date | None) -> None:
    behind = 0
    for period in find_dates(text, language, published):
        assert text[period.start : period.end] == period.text
        assert period.start >= behind
        assert period.first <= period.last
        behind = period.end


@pytest.mark.parametrize("unit", ["2025", "2025 ", "4/9/", "2025-", "tháng 9 ", "28/4/2023", "9 ", "."])
@pytest.mark.timeout(60)  # seconds where time grows with the length, hours where it grows with its square
def test_a_long_text_of_one_piece_is_read(unit: str) -> None:
    find_dates(unit * (300_000 // len(unit)), "vi", date(2025, 1, 1))
