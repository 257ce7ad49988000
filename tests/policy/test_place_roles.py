"""What a place is named for. The sentences are made up."""

from __future__ import annotations

import pytest

from policy.language import Language
from policy.place_mentions import find_places
from policy.place_roles import PlaceRole, place_roles


def role(text: str, language: Language) -> PlaceRole:
    """The role of the first place of `text`."""
    return place_roles(text, find_places(text, language), language)[0]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param("en", "HANOI, May 3 (VNA) - The ministry counted 90 firms.", PlaceRole.DATELINE, id="agency"),
        pytest.param("en", "HUE - A new laboratory opened.", PlaceRole.DATELINE, id="capitals and a dash"),
        pytest.param("fr", "Hanoï (VNA) – Le ministère compte 90 firmes.", PlaceRole.DATELINE, id="agency, French"),
        pytest.param(
            "vi", "Hà Nội (TTXVN) - Bộ thống kê 90 doanh nghiệp.", PlaceRole.DATELINE, id="agency, Vietnamese"
        ),
        pytest.param("vi", "Hà Nội, ngày 05 tháng 3 năm 2026\n", PlaceRole.DATELINE, id="head of an official text"),
        pytest.param("vi", "Hà Nội có 90 doanh nghiệp.", PlaceRole.SUBJECT, id="no dateline"),
        pytest.param("en", "Hanoi, with 90 firms (see below), leads.", PlaceRole.SUBJECT, id="a comma is no dateline"),
        pytest.param("en", "The Hanoi Convention has 71 articles.", PlaceRole.IN_AGREEMENT, id="a convention"),
        pytest.param("fr", "La convention de Hanoï compte 71 articles.", PlaceRole.IN_AGREEMENT, id="French"),
        pytest.param("vi", "Công ước Hà Nội gồm 71 điều.", PlaceRole.IN_AGREEMENT, id="Vietnamese"),
        pytest.param("fr", "L'Université nationale de Hanoï a 90 labos.", PlaceRole.IN_ORGANISATION, id="de"),
        pytest.param("fr", "L'Université nationale du Vietnam à Hanoï a 90 labos.", PlaceRole.IN_ORGANISATION, id="à"),
        pytest.param("en", "Vietnam National University, Hanoi has 90 labs.", PlaceRole.IN_ORGANISATION, id="comma"),
        pytest.param("vi", "nhà máy điện hạt nhân Ninh Thuận 1, công suất lớn", PlaceRole.IN_PROJECT, id="a plant"),
        pytest.param("en", "Ninh Thuan 2 is a nuclear plant.", PlaceRole.IN_PROJECT, id="a plant that is the subject"),
        pytest.param("vi", "Tại Ninh Thuận 2 doanh nghiệp xây nhà máy.", PlaceRole.SUBJECT, id="a number of firms"),
        pytest.param("vi", "Bắc Kạn (cũ) có 8 xưởng.", PlaceRole.FORMER, id="former, Vietnamese"),
        pytest.param("fr", "L'ancienne province de Bac Kan a 8 ateliers.", PlaceRole.FORMER, id="former, French"),
        pytest.param("en", "The former Bac Kan had 8 workshops.", PlaceRole.FORMER, id="former, English"),
        pytest.param("en", "At a press briefing in Hanoi he named 8 firms.", PlaceRole.VENUE, id="a briefing"),
        pytest.param("fr", "Lors d'un atelier tenu à Hué, il a cité 8 firmes.", PlaceRole.VENUE, id="an event, French"),
        pytest.param("vi", "Tại hội thảo ở Huế, ông nêu 8 doanh nghiệp.", PlaceRole.VENUE, id="an event, Vietnamese"),
        pytest.param("en", "She left for Nghe An with 8 others.", PlaceRole.GONE_TO, id="gone to"),
        pytest.param("en", "A park near Nghe An has 8 firms.", PlaceRole.BESIDE, id="near"),
        pytest.param("fr", "Le parc, voisin de Nghe An, a 8 firmes.", PlaceRole.BESIDE, id="near, French"),
        pytest.param("vi", "Khu công nghệ giáp Nghệ An có 8 doanh nghiệp.", PlaceRole.BESIDE, id="near, Vietnamese"),
        pytest.param("fr", "Le parc, aux portes de Nghe An, a 8 firmes.", PlaceRole.BESIDE, id="at its gates"),
        pytest.param("vi", "Khu này, cách Nghệ An 90 km, có 8 doanh nghiệp.", PlaceRole.BESIDE, id="so far from it"),
        pytest.param("en", "A park 30 kilometres from Nghe An has 8 firms.", PlaceRole.BESIDE, id="kilometres from it"),
        pytest.param("en", "In neighbouring Nghe An, 8 firms have a lab.", PlaceRole.SUBJECT, id="the scene is set"),
        pytest.param(
            "fr", "Dans la province voisine de Nghe An, 8 firmes en ont un.", PlaceRole.SUBJECT, id="French scene"
        ),
        pytest.param("vi", "Ở tỉnh lân cận Nghệ An, 8 doanh nghiệp có.", PlaceRole.SUBJECT, id="Vietnamese scene"),
    ],
)
def test_what_a_place_is_named_for(language: Language, text: str, expected: PlaceRole) -> None:
    assert role(text, language) is expected


def test_what_a_province_became_part_of_is_not_spoken_of() -> None:
    text = "Bac Kan, now part of Thai Nguyen, grows turmeric."
    assert place_roles(text, find_places(text, "en"), "en") == [PlaceRole.SUBJECT, PlaceRole.MERGED]
