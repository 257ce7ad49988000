from datetime import date

import pytest

from ingest.document import Block, BlockKind, Metadata
from ingest.errors import MissingMetadataError
from ingest.metadata import complete, derived_title, take_source_lines
from policy.article import Tier

URL = "https://example.org/a"
FRENCH = "La commune de Sa Pa finance dix ateliers de réparation pour les agriculteurs de la vallée."


def body(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(BlockKind.BODY, text) for text in texts)


@pytest.mark.parametrize(
    "line",
    [
        f"Source : {URL}",
        f"Source: {URL}",
        f"Nguồn: {URL}",
        f"NGUỒN : <{URL}>",
        f"(Source : {URL})",
        f"Sources : {URL}.",
        f"Link: {URL}",
        f"Source :\n{URL}",
        f"\u200bSource\u00a0: {URL}",
        pytest.param(f"Source : {URL} | Partager | Imprimer", id="with buttons behind it"),
    ],
)
def test_the_last_lines_name_the_source(line: str) -> None:
    url, blocks = take_source_lines(body(FRENCH, line, "Comment (0)"))
    assert url == URL
    assert [block.text for block in blocks] == [FRENCH, "Comment (0)"]


def test_the_address_on_the_next_line() -> None:
    assert take_source_lines(body(FRENCH, "Source :", URL))[0] == URL


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Source : ministère de la Santé", id="no address"),
        pytest.param(f"Les sources d'énergie sont décrites sur {URL} en détail.", id="a sentence"),
        pytest.param(URL, id="an address alone"),
    ],
)
def test_other_last_lines_stay(text: str) -> None:
    url, blocks = take_source_lines(body(FRENCH, text))
    assert url is None
    assert "".join(block.text for block in blocks).startswith(FRENCH)


@pytest.mark.parametrize("above", [[], ["Un atelier à Sa Pa"]], ids=["first line", "below the title"])
def test_the_first_lines_name_the_source(above: list[str]) -> None:
    url, blocks = take_source_lines(body(*above, f"Source: {URL}", *[FRENCH] * 20))
    assert url == URL
    assert [block.text for block in blocks] == [*above, *[FRENCH] * 20]


def test_the_source_of_an_early_chart_is_not_the_articles() -> None:
    assert take_source_lines(body("Un atelier à Sa Pa", FRENCH, f"Source: {URL}", *[FRENCH] * 20))[0] is None


def test_what_is_stated_wins() -> None:
    stated = Metadata(url=URL, title="T", publisher="P", language="en", published=date(2020, 1, 2), tier=Tier.DIGEST)
    assert complete(stated, body(FRENCH)) == stated


def test_what_is_not_stated_is_derived() -> None:
    url = "https://tinh.example.gov.vn/mo-muoi-xuong-sua-chua-123250304083012345.htm"
    known = complete(Metadata(url=url), body(FRENCH))
    assert known == Metadata(url, "Mo muoi xuong sua chua", None, "fr", date(2025, 3, 4), Tier.OFFICIAL_SITE)


def test_what_cannot_be_derived_is_unknown() -> None:
    known = complete(Metadata(url=URL), body(FRENCH))
    assert (known.title, known.publisher, known.published) == (None, None, None)


def test_a_day_that_has_not_come_is_no_day_of_publication() -> None:
    assert complete(Metadata(url="https://example.org/2190/01/01/a"), body(FRENCH)).published is None


@pytest.mark.parametrize(
    ("blocks", "title"),
    [
        pytest.param(body("Sa Pa répare ses machines", FRENCH), "Sa Pa répare ses machines", id="first line"),
        pytest.param(
            body("Comment Sa Pa répare-t-elle ses machines ?", FRENCH),
            "Comment Sa Pa répare-t-elle ses machines ?",
            id="question",
        ),
        pytest.param(
            body("Sa Pa répare enfin les machines de ses agriculteurs.", f"{FRENCH} {FRENCH} {FRENCH}"),
            "Sa Pa répare enfin les machines de ses agriculteurs.",
            id="a headline with a full stop",
        ),
        pytest.param(
            body("Sa Pa repairs what its farmers break.", "A view.", f"{FRENCH} {FRENCH} {FRENCH}"),
            "Sa Pa repairs what its farmers break.",
            id="a headline with a full stop above a caption",
        ),
        pytest.param(
            body("Sa Pa sửa máy cho nông dân.", f"{FRENCH} {FRENCH} {FRENCH}"),
            "Sa Pa sửa máy cho nông dân.",
            id="a Vietnamese headline with a full stop",
        ),
        pytest.param(
            body("La commune a réparé 17 machines.", f"{FRENCH} {FRENCH} {FRENCH}"),
            None,
            id="a first sentence with figures",
        ),
        pytest.param(body(FRENCH, "Suite"), None, id="a sentence is no title"),
        pytest.param(body("Jeudi 5 mars 2026", FRENCH), None, id="a date is no title"),
        pytest.param(body("Auteur : Mai Anh", FRENCH), None, id="a label is no title"),
        pytest.param((Block(BlockKind.CAPTION, "Vue de la vallée"), *body(FRENCH)), None, id="a caption is no title"),
        pytest.param((Block(BlockKind.HEADING, "Sa Pa"), *body(FRENCH)), "Sa Pa", id="heading"),
        pytest.param(
            body(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "NGHỊ QUYẾT",
                "Về hỗ trợ xưởng sửa chữa",
            ),
            "Nghị quyết về hỗ trợ xưởng sửa chữa",
            id="instrument",
        ),
        pytest.param(
            body(
                "ỦY BAN NHÂN DÂN TỈNH LÀO CAI",
                "QUYẾT ĐỊNH",
                "Số: 17/2026/QĐ-UBND",
                "Lào Cai, ngày 2 tháng 3 năm 2026",
                "Ban hành quy chế sửa máy nông nghiệp",
            ),
            "Quyết định số 17/2026/QĐ-UBND ban hành quy chế sửa máy nông nghiệp",
            id="an instrument without the motto",
        ),
        pytest.param(
            body(
                "PEOPLE'S COMMITTEE OF LAO CAI   SOCIALIST REPUBLIC OF VIETNAM",
                "No. 17/2026/QD-UBND   Independence - Freedom - Happiness",
                "Lao Cai, 2 March 2026",
                "DECISION",
                "Promulgating the rules on repairing farm machines",
            ),
            "Decision No. 17/2026/QD-UBND promulgating the rules on repairing farm machines",
            id="an official translation, en",
        ),
        pytest.param(
            body(
                "RÉPUBLIQUE SOCIALISTE DU VIETNAM",
                "N° 9/2026/NQ-HDND",
                "RÉSOLUTION",
                "Relative à la réparation des machines agricoles",
            ),
            "Résolution n° 9/2026/NQ-HDND relative à la réparation des machines agricoles",
            id="an official translation, fr",
        ),
    ],
)
def test_derived_titles(blocks: tuple[Block, ...], title: str | None) -> None:
    assert derived_title(blocks) == title


def test_an_instrument_itself_is_an_official_text() -> None:
    blocks = body(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Điều 1. Tỉnh hỗ trợ xưởng sửa chữa."
    )
    assert complete(Metadata(url=URL), blocks).tier is Tier.OFFICIAL_TEXT


def test_no_url_is_refused_with_the_ways_to_give_one() -> None:
    with pytest.raises(MissingMetadataError, match=r"front matter.*meta\.json.*last line"):
        complete(Metadata(), body(FRENCH))


@pytest.mark.parametrize("text", ["Die Stadt fördert zehn Werkstätten für die Bauern im Tal.", "12 34 56"])
def test_a_language_that_cannot_be_told_is_refused(text: str) -> None:
    with pytest.raises(MissingMetadataError, match="lang: fr"):
        complete(Metadata(url=URL), body(text))


def test_a_page_may_name_its_proper_address() -> None:
    known = complete(Metadata(url="https://example.org/proper"), body(FRENCH), "https://m.example.org/p?id=1")
    assert known.url == "https://example.org/proper"


@pytest.mark.parametrize("stated", ["https://other.org/x", "javascript:alert(1)", "/relative", None])
def test_a_page_cannot_speak_in_the_name_of_another_site(stated: str | None) -> None:
    assert complete(Metadata(url=stated), body(FRENCH), "https://example.org/p").url == "https://example.org/p"


def test_the_headline_is_the_line_that_the_address_spells() -> None:
    known = Metadata(url="https://example.org/sa-pa-repare-machines-agriculteurs-4471203.html")
    blocks = body("Vue de la vallée", "Sa Pa : on répare les machines des agriculteurs.", FRENCH)
    assert complete(known, blocks).title == "Sa Pa : on répare les machines des agriculteurs"


def test_a_clause_of_an_instrument_is_not_its_title() -> None:
    blocks = body(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Nghị quyết này áp dụng cho xưởng sửa chữa.",
        "Số: 17/2026/NQ-HĐND",
        "NGHỊ QUYẾT Quy định mức hỗ trợ xưởng sửa chữa",
    )
    assert derived_title(blocks) == "Nghị quyết số 17/2026/NQ-HĐND quy định mức hỗ trợ xưởng sửa chữa"
