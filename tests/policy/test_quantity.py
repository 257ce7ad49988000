"""Laws of quantities: what is written is read back, spans are exact, no text makes it fail, time is linear."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.language import LANGUAGES, Language
from policy.quantity import Qualifier, Quantity, QuantityKind, find_quantities, same_value, write

languages = st.sampled_from(LANGUAGES)
_UNITS: dict[QuantityKind, list[str | None]] = {
    QuantityKind.MONEY: ["VND", "USD", "EUR"],
    QuantityKind.PERCENTAGE: ["%", "percentage point"],
    QuantityKind.COUNT: [None],
    QuantityKind.AREA: ["ha", "m2", "km2"],
    QuantityKind.DURATION: ["minute", "hour", "day", "week", "month", "quarter", "year"],
    QuantityKind.OTHER: ["tonne", "km", "MW", "times"],
}


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    kind = draw(st.sampled_from(list(_UNITS)))
    unit = draw(st.sampled_from(_UNITS[kind]))
    # Years have four digits; a bare one in a text is a year before it is a count.
    whole = draw(st.integers(min_value=1, max_value=10**15).filter(lambda n: not 1900 <= n <= 2099))
    places = 0 if kind is QuantityKind.COUNT else draw(st.integers(min_value=0, max_value=3))
    value = Decimal(whole).scaleb(-places)
    upper = draw(st.one_of(st.none(), st.integers(min_value=1, max_value=10**6).map(lambda more: value + more)))
    pers = st.sampled_from([None, "month", "year", "enterprise", "project", "person"])
    per = draw(pers) if kind is QuantityKind.MONEY else None
    qualifier = draw(st.sampled_from(list(Qualifier)))
    return Quantity(kind, value, upper, unit, per, qualifier, 0, 0, "")


@settings(deadline=None)
@given(quantity=quantities(), language=languages)
def test_what_is_written_is_read_back_as_the_same_value(quantity: Quantity, language: Language) -> None:
    written = write(quantity, language)
    read = find_quantities(written, language)
    assert len(read) == 1, written
    assert same_value(read[0], quantity), (written, read)
    assert read[0].qualifier is quantity.qualifier


@given(value=st.integers(min_value=1, max_value=99), against=st.integers(min_value=1, max_value=99), language=languages)
def test_ratios_are_read_back(value: int, against: int, language: Language) -> None:
    ratio = Quantity(QuantityKind.RATIO, Decimal(value), None, f":{against}", None, Qualifier.EXACT, 0, 0, "")
    written = f"{value} pour {against}" if language == "fr" else write(ratio, language)
    if 10 <= against <= 59 and value <= 23 and language != "fr":
        return  # "12:30" is a time of day before it is a ratio
    [read] = find_quantities(f"({written})", language)
    assert same_value(read, ratio)


@given(value=st.integers(min_value=1, max_value=99), language=languages)
def test_ranks_are_read_back(value: int, language: Language) -> None:
    rank = Quantity(QuantityKind.RANK, Decimal(value), None, None, None, Qualifier.EXACT, 0, 0, "")
    [read] = find_quantities(write(rank, language), language)
    assert same_value(read, rank)


_WRITTEN_PIECES = """
12 2.500 2,73 % tỷ đồng milliards de VND billion $ - – à to đến từ entre près de hơn une cinq năm three thứ 9 10e 3:1 |
’ /tháng par mois ha m2 ( ) . , ; 57/2025/NQ-HDND https://a.vn/12 04/9 2030 M€ trăm mươi nghìn ' 0912 1/3 des Q3 [1] 24h
"""
_PIECES = st.sampled_from([*_WRITTEN_PIECES.split(), "\u202f", "\n"])


@settings(deadline=None)
@given(text=st.one_of(st.text(), st.lists(_PIECES).map(" ".join), st.lists(_PIECES).map("".join)), language=languages)
def test_no_text_makes_it_fail_and_spans_are_exact(text: str, language: Language) -> None:
    behind = 0
    for quantity in find_quantities(text, language):
        assert text[quantity.start : quantity.end] == quantity.text
        assert quantity.text
        assert quantity.start >= behind, "quantities stand in order and do not overlap"
        behind = quantity.end
        assert isinstance(quantity.value, Decimal)
        assert quantity.upper is None or quantity.upper > quantity.value


@pytest.mark.parametrize(
    ("first", "first_language", "second", "second_language"),
    [
        ("2 500 milliards de VND", "fr", "2.5 trillion VND", "en"),
        ("2 500 milliards de VND", "fr", "2.500 tỷ đồng", "vi"),
        ("2.5 trillion VND", "en", "2,5 nghìn tỷ đồng", "vi"),
        ("13 000 milliards de dongs", "fr", "VND13 trillion", "en"),
        ("2,73 %", "fr", "2.73%", "en"),
        ("2,73 phần trăm", "vi", "2.73 per cent", "en"),
        ("12 mois", "fr", "one year", "en"),
        ("1 km²", "fr", "100 ha", "en"),
        ("24 giờ", "vi", "one day", "en"),
        ("1 billion de VND", "fr", "1 trillion VND", "en"),
        ("15 triệu đồng/tháng", "vi", "15 million VND a month", "en"),
        ("6 pour 2", "fr", "3:1", "en"),
        ("20 jours ouvrés", "fr", "20 ngày làm việc", "vi"),
        ("20 jours ouvrables", "fr", "20 business days", "en"),
    ],
)
def test_one_value_written_in_two_languages_is_one_value(
    first: str, first_language: Language, second: str, second_language: Language
) -> None:
    [one] = find_quantities(first, first_language)
    [other] = find_quantities(second, second_language)
    assert same_value(one, other)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2.5 billion VND", "2.5 trillion VND"),
        ("5 million VND", "5 million USD"),
        ("5 million VND", "5 million VND per month"),
        ("5%", "5 percentage points"),
        ("5-10%", "5%"),
        ("33 firms", "33%"),
        ("30 days", "one month"),
        ("20 days", "20 working days"),
    ],
)
def test_values_that_only_look_alike_differ(first: str, second: str) -> None:
    [one], [other] = find_quantities(first, "en"), find_quantities(second, "en")
    assert not same_value(one, other)


@pytest.mark.parametrize(
    ("text", "language", "qualifier"),
    [
        pytest.param("A firm may not receive more than 300 million dong.", "en", Qualifier.AT_MOST, id="en"),
        pytest.param("Une société ne peut recevoir plus de 300 millions de dongs.", "fr", Qualifier.AT_MOST, id="fr"),
        pytest.param("Doanh nghiệp không nhận quá 300 triệu đồng.", "vi", Qualifier.AT_MOST, id="vi"),
        pytest.param("A firm may receive more than 300 million dong.", "en", Qualifier.MORE_THAN, id="granted"),
    ],
)
def test_more_than_becomes_a_ceiling_where_it_is_denied(text: str, language: Language, qualifier: Qualifier) -> None:
    (read,) = find_quantities(text, language)
    assert read.qualifier is qualifier


def test_a_qualifier_does_not_change_the_value() -> None:
    [exact] = find_quantities("500 firms", "en")
    assert same_value(exact, replace(exact, qualifier=Qualifier.NEARLY))


@pytest.mark.parametrize(
    ("language", "expected"),
    [("fr", "près de 2 500 milliards de VND"), ("en", "nearly 2.5 trillion VND"), ("vi", "gần 2.500 tỷ đồng")],
)
def test_each_reader_sees_the_own_format(language: Language, expected: str) -> None:
    [quantity] = find_quantities("nearly 2,500 billion VND", "en")
    assert write(quantity, language) == expected


@pytest.mark.parametrize("unit", ["7", "1 ", "1.", "1-", "2025 ", "+84 ", "5 tỷ đồng ", "một ", "1/", "(", "1:1 "])
@pytest.mark.timeout(60)  # seconds where time grows with the length, hours where it grows with its square
def test_a_long_text_of_one_piece_is_read(unit: str) -> None:
    find_quantities(unit * (150_000 // len(unit)), "vi")
