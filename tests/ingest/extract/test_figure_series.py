"""Values told place by place measure what was said once, each at its own place."""

from __future__ import annotations

import pytest

from ingest.extract.figures import extract_figures
from policy.language import detect_language
from policy.registers import Figure
from tests.ingest.extract.conftest import Written, as_article

Told = tuple[str, str, str]


def _figures(text: str) -> tuple[Figure, ...]:
    return extract_figures(*as_article(Written("series", detect_language(text).language, "", text)))


def _told(figures: tuple[Figure, ...], concept: str) -> set[Told]:
    return {
        (place.rsplit("/")[-1], concept, format(one.quantity.value, "f"))
        for one in figures
        for place in one.places
        if concept in one.concepts
    }


@pytest.mark.parametrize(
    ("text", "concept", "values"),
    [
        pytest.param(
            "Kon Tum reported 17 incubators at mid-year; Gia Lai reported 6.",
            "incubator",
            {"kon-tum": "17", "gia-lai": "6"},
            id="English semicolon",
        ),
        pytest.param(
            "- Hợp tác xã: Khánh Hòa có 12, Bình Thuận 15, Ninh Thuận 7.",
            "cooperative",
            {"khanh-hoa": "12", "binh-thuan": "15", "ninh-thuan": "7"},
            id="Vietnamese bullet",
        ),
        pytest.param(
            "Gia Lai parle d'abord de café. Son économie numérique pèse 8,2 % du PIB régional, contre 9,3 % à Kon Tum.",
            "digital-economy",
            {"gia-lai": "8.2", "kon-tum": "9.3"},
            id="French contrast",
        ),
        pytest.param(
            "Binh Dinh has 44 laboratories and Phu Yen 9. Start-ups number 120 and 31 respectively.",
            "start-up",
            {"binh-dinh": "120", "phu-yen": "31"},
            id="respectively",
        ),
        pytest.param(
            "Binh Dinh has 44 incubators; Phu Yen has 9. For 2030 the former wants 80 and the latter 25.",
            "incubator",
            {"binh-dinh": "80", "phu-yen": "25"},
            id="former and latter",
        ),
        pytest.param(
            "Khánh Hòa có 22 startup. Ở Ninh Thuận, theo Sở KH&CN tỉnh này, mới có 8, còn Bình Thuận có 13.",
            "start-up",
            {"khanh-hoa": "22", "ninh-thuan": "8", "binh-thuan": "13"},
            id="over an insertion",
        ),
    ],
)
def test_each_place_has_its_own_value(text: str, concept: str, values: dict[str, str]) -> None:
    told = _told(_figures(text), concept)
    assert {(place, concept, value) for place, value in values.items()} <= told


def test_a_value_that_names_its_own_thing_follows_no_series() -> None:
    assert ("gia-lai", "incubator", "6") not in _told(
        _figures("Kon Tum has 17 incubators; Gia Lai has 6 museums."), "incubator"
    )


def test_a_new_paragraph_begins_anew() -> None:
    assert ("gia-lai", "incubator", "6") not in _told(
        _figures("Kon Tum has 17 incubators.\n\nGia Lai has 6."), "incubator"
    )


TABLE = """The two provinces of the delta were compared with each other at the end of the year.

| Tra Vinh | Bac Lieu
Incubators, mid-2025 | 14 | 18
Start-ups | 59 | 47"""


def test_a_column_headed_by_a_place_holds_its_values() -> None:
    figures = _figures(TABLE)
    assert _told(figures, "incubator") == {("tra-vinh", "incubator", "14"), ("bac-lieu", "incubator", "18")}
    assert _told(figures, "start-up") == {("tra-vinh", "start-up", "59"), ("bac-lieu", "start-up", "47")}
