"""Paragraphs that open with the place they are about, and what the story makes of them. The articles are made up."""

from __future__ import annotations

import pytest

from policy.language import Language
from policy.place_mentions import find_places
from policy.place_sections import Opening, opening_of
from policy.sentences import split_sentences
from policy.story_places import read_story_places
from policy.story_scope import StorySentence

TWO_PARTS = [
    pytest.param(
        "fr",
        "Yen Bai : la cannelle d'abord.\nMme Ha a parlé de 12 coopératives.\nElle a prêté 3 milliards de VND.\n"
        "Cao Bang : des châtaignes en ligne.\nLe directeur du Département est content de la récolte de "
        "l'automne.\nLa province compte 9 entreprises.",
        [("yen-bai",)] * 3 + [("cao-bang",)] * 3,
        id="fr: lines that end with a full stop",
    ),
    pytest.param(
        "en",
        "**Yen Bai** - Cinnamon comes first. The province lent 3 billion VND.\nIt has 12 cooperatives.\n"
        "**Cao Bang** - Chestnuts go online. A sensor costs 2 million VND.\nThe province has 9 firms.",
        [("yen-bai",)] * 3 + [("cao-bang",)] * 3,
        id="en: run in, bold",
    ),
    pytest.param(
        "vi",
        "* Yên Bái:\nTỉnh đã cho vay 3 tỷ đồng.\nCó 12 hợp tác xã.\n* Cao Bằng:\nTỉnh có 9 doanh nghiệp.",
        [("yen-bai",)] * 3 + [("cao-bang",)] * 2,
        id="vi: nothing behind the colon",
    ),
]


def about(text: str, language: Language, title: str = "") -> list[tuple[str, ...]]:
    told: list[StorySentence] = []
    paragraph = 0
    for start, end in split_sentences(text, language):
        if told and "\n" in text[told[-1].end : start]:
            paragraph += 1
        told.append(StorySentence(start, end, paragraph))
    return [scope.about for scope in read_story_places(text, title, language, told)]


@pytest.mark.parametrize(("language", "text", "expected"), TWO_PARTS)
def test_a_line_with_a_place_at_its_head_opens_its_part(
    language: Language, text: str, expected: list[tuple[str, ...]]
) -> None:
    assert about(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Hà Giang: chè lên sàn\nTỉnh có 5 dự án.", Opening.LINE, id="a heading line"),
        pytest.param("- Hà Giang: 5 dự án;\n- Lai Châu: 4 dự án.", Opening.ITEM, id="an item of a list"),
        pytest.param("Hà Giang: 5 dự án", Opening.ITEM, id="a line with its figure"),
        pytest.param("Hà Giang: Chè lên sàn. Tỉnh có 5 dự án.", Opening.RUN_IN, id="run in"),
        pytest.param("Hà Giang có 5 dự án: chè, lúa, ngô.", None, id="a colon further on"),
        pytest.param("Theo Hà Giang: 5 dự án.", None, id="words before the name"),
    ],
)
def test_how_a_paragraph_opens(text: str, expected: Opening | None) -> None:
    mention = find_places(text, "vi")[0]
    assert opening_of(text, 0, mention.start, mention.end) is expected


def test_an_item_of_a_list_leaves_the_story_with_its_province() -> None:
    text = "Lào Cai có ba đối tác.\n- Hà Giang: 5 dự án;\n- Sơn La: 4 dự án.\nTỉnh dành 8 tỷ đồng."
    assert about(text, "vi", "Lào Cai hợp tác với các tỉnh")[-1] == ("lao-cai",)


def test_a_short_line_ends_the_part_where_headings_end_with_a_full_stop() -> None:
    text = "Yen Bai : la cannelle.\nElle a 3 usines.\nCao Bang : le maïs.\nElle a 2 usines.\nUn bilan commun.\n"
    assert about(text + "Les délégués ont parlé de 40 projets.", "fr")[-1] == ()
