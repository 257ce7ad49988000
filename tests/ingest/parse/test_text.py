import pytest

from ingest.document import Block, BlockKind
from ingest.parse.text import parse_text

LONG = "Le conseil provincial a voté un fonds de 45 milliards de dongs pour les laboratoires partagés de la région."


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in parse_text(text.encode()).blocks]


def test_a_line_is_a_paragraph() -> None:
    assert kinds(f"{LONG}\n{LONG}") == [("body", LONG)] * 2


def test_lines_wrapped_at_a_fixed_width_are_joined() -> None:
    text = (
        "The province of Dak Lak has opened a training centre where farmers\n"
        "learn to fly drones over coffee plantations. It cost 12 billion dong\n"
        "and was paid for by the province and by three cooperatives, each of\n"
        "which sends ten people a month.\n\nThe second centre follows in 2027 in the district of Krong Pac, where\n"
        "the ground has been prepared since the spring of last year already.\n"
    )
    blocks = parse_text(text.encode()).blocks
    assert len(blocks) == 2
    assert "where farmers learn to fly" in blocks[0].text


def test_a_short_line_above_a_paragraph_is_a_heading() -> None:
    assert kinds(f"Un fonds pour les laboratoires\n{LONG}\nĐiều 5. Mức hỗ trợ\n{LONG}") == [
        ("heading", "Un fonds pour les laboratoires"),
        ("body", LONG),
        ("heading", "Điều 5. Mức hỗ trợ"),
        ("body", LONG),
    ]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("- Jusqu'à 200 millions de dongs par projet", id="list item"),
        pytest.param("Le fonds ouvre en mars.", id="sentence"),
        pytest.param("Sont éligibles :", id="opens a list"),
        pytest.param("https://example.org/a", id="address"),
        pytest.param("jeudi 12 mars 2026", id="date"),
    ],
)
def test_a_short_line_that_is_no_heading(line: str) -> None:
    assert kinds(f"{LONG}\n{line}\n{LONG}")[1][0] == "body"


def test_captions_stand_apart_where_paragraphs_do_not() -> None:
    text = f"{LONG}\n{LONG}\n\nLe jury a remis trois prix.\n{LONG}\n{LONG}"
    assert [kind for kind, _ in kinds(text)] == ["body", "body", "caption", "body", "body"]


def test_what_is_left_of_a_picture_table_is_a_caption() -> None:
    assert kinds(f"{LONG}\nLa ministre a pris la parole lors du forum.  | \n{LONG}")[1] == (
        "caption",
        "La ministre a pris la parole lors du forum.",
    )


def test_lines_with_cells_are_one_table() -> None:
    text = f"{LONG}\nAide | Taux\nBrevet | 30 %\nMachine | 20 %\n{LONG}"
    assert kinds(text)[1] == ("table", "Aide | Taux\nBrevet | 30 %\nMachine | 20 %")


def test_every_word_is_kept() -> None:
    text = f"Titre du texte\n\n{LONG}\n\n- un\n- deux\n\na | b\n"
    words = " ".join(block.text for block in parse_text(text.encode()).blocks).split()
    assert words == text.split()


def test_front_matter_works_in_plain_text_too() -> None:
    parsed = parse_text(f"---\nurl: https://example.org/x\n---\n{LONG}".encode())
    assert parsed.stated.url == "https://example.org/x"
    assert parsed.blocks == (Block(BlockKind.BODY, LONG),)


def test_a_word_cut_at_the_end_of_a_line_is_one_again() -> None:
    wrapped = (
        "The fund in question, the Ninh Binh Science and Technology De-\n"
        "velopment Fund, was set up in 2017 with VND20 billion to help en-\n"
        "terprises and start-ups of the province, where the long-\n"
        "term loans that banks give are rare, said one of the gradu-\n"
        "ates who had come to the meeting with their young start-\n"
        "ups and with all that they had brought along that day."
    )
    (block,) = parse_text(wrapped.encode()).blocks
    for word in ("Development Fund", "enterprises", "long-term", "graduates", "young start-ups"):
        assert word in block.text
