import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.document import Block, BlockKind
from ingest.noise import clean_blocks, drop_noise, is_noise

LINES = st.sampled_from(
    [
        "Comment (0)",
        "Facebook Twitter Zalo",
        "Tin liên quan",
        "Bắc Kạn đẩy mạnh chuyển đổi số",
        "Read more",
        "À lire aussi :",
        "La commune a ouvert un atelier de réparation pour les drones agricoles.",
        "Conditions",
        "a | b",
        "  ",
        "\u200b",
    ]
)
BLOCKS = st.lists(st.builds(Block, st.sampled_from(BlockKind), LINES | st.text(max_size=30)), max_size=8)


@given(BLOCKS)
def test_cleaning_twice_is_cleaning_once(blocks: list[Block]) -> None:
    once = clean_blocks(blocks)
    assert clean_blocks(once) == once


@pytest.mark.parametrize(
    "line",
    [
        "Comment (0)",
        "Comments (12)",
        "Trang chủ / Khoa học",
        "Home > News > Science",
        "Bình luận (3)",
        "0 commentaires",
        "Leave a comment",
        "Facebook Twitter Zalo",
        "Share on Facebook",
        "Partager cet article",
        "Chia sẻ",
        "Chia sẻ: Facebook | Zalo | Sao chép liên kết",
        "Print",
        "In bài viết",
        "À lire aussi : La province ouvre un centre de calcul",
        "Xem thêm: Tỉnh mở trung tâm dữ liệu",
        "Nous utilisons des cookies pour mesurer l'audience de ce site.",
    ],
)
def test_furniture_of_the_page_is_noise(line: str) -> None:
    assert is_noise(line)


@pytest.mark.parametrize(
    "line",
    [
        "Comment Hai Duong attire-t-elle les talents ?",
        "X",
        "2025",
        "Facebook a ouvert un laboratoire à Da Nang.",
        "Sur la qualité",
        "Chia sẻ tại hội nghị, ông Lê Văn B cho biết tỉnh có 12 doanh nghiệp.",
        "Share capital must be Vietnamese.",
        "Print shops get a grant.",
        "Related expenses are covered up to 30 per cent.",
        "Voir aussi les articles 4 et 5 de la résolution : ils fixent les plafonds.",
    ],
)
def test_what_an_article_says_is_no_noise(line: str) -> None:
    assert not is_noise(line)


def body(*texts: str) -> list[Block]:
    return [Block(BlockKind.BODY, text) for text in texts]


def test_related_headlines_go_and_the_article_goes_on() -> None:
    story = "La province a financé douze laboratoires et formé trois cents techniciens depuis janvier."
    blocks = body(
        story,
        "Sur le même sujet",
        "Can Tho ouvre un parc",
        "Hue mise sur la santé",
        "Le budget passe à 40 milliards de dongs.",
    )
    assert [block.text for block in clean_blocks(blocks)] == [story, "Le budget passe à 40 milliards de dongs."]


def test_a_lone_row_of_links_goes_and_a_row_of_figures_stays() -> None:
    rows = [
        Block(BlockKind.TABLE, "Read also: A hospital in Can Tho opens a laboratory | Share"),
        Block(BlockKind.TABLE, "Can Tho | 15"),
    ]
    assert [block.text for block in drop_noise(rows)] == ["Can Tho | 15"]


def test_a_doubled_paragraph_stays_once() -> None:
    lead = "The province will open two incubators and a data centre before the end of the year."
    blocks = body("A title", lead, lead, "Something else.", lead)
    assert [block.text for block in clean_blocks(blocks)] == ["A title", lead, "Something else."]


def test_short_lines_may_rightly_come_twice() -> None:
    blocks = body("Conditions", "Be a small firm.", "Conditions", "Be a start-up.")
    assert len(clean_blocks(blocks)) == 4


def test_what_a_label_says_of_each_task_stays() -> None:
    line = "Cơ quan chủ trì: Sở Khoa học và Công nghệ tỉnh Cà Mau."
    blocks = body("A plan", "Dựng trạm đo.", line, "Lập cơ sở dữ liệu.", line)
    assert [block.text for block in clean_blocks(blocks)].count(line) == 2


def test_a_caption_does_not_part_a_heading_from_its_text() -> None:
    blocks = [
        Block(BlockKind.HEADING, "Mức hỗ trợ"),
        Block(BlockKind.CAPTION, "Toàn cảnh buổi lễ."),
        Block(BlockKind.BODY, "Tối đa 50 triệu đồng."),
    ]
    kinds = [block.kind for block in clean_blocks(blocks)]
    assert kinds == [BlockKind.CAPTION, BlockKind.HEADING, BlockKind.BODY]
