from ingest.document import Block, BlockKind
from ingest.parse.markdown import parse_markdown

TEXT = """---
url: https://example.org/da-nang
publisher: Journal du Centre
---

# Da Nang ouvre un fonds

Le fonds **soutient** les [jeunes entreprises](https://example.org/x) de la ville,
à hauteur de `30 %`.

![Le port vu du pont](port.jpg)
*Le port. Photo : VNA*

## Conditions <!-- à revoir -->

- moins de cinq ans
- siège à Da Nang

| Aide | Plafond |
|------|---------|
| Brevet | 40 millions |
| Prototype | 300 millions |

> Le maire a signé en mars.

<div>Un encadré.</div>
"""


def test_markdown_becomes_blocks_without_its_marks() -> None:
    parsed = parse_markdown(TEXT.encode())
    assert parsed.stated.publisher == "Journal du Centre"
    assert [(block.kind.value, block.text) for block in parsed.blocks] == [
        ("heading", "Da Nang ouvre un fonds"),
        ("body", "Le fonds soutient les jeunes entreprises de la ville,\nà hauteur de 30 %."),
        ("caption", "Le port vu du pont\nLe port. Photo : VNA"),
        ("heading", "Conditions "),
        ("body", "moins de cinq ans"),
        ("body", "siège à Da Nang"),
        ("table", "Aide | Plafond\nBrevet | 40 millions\nPrototype | 300 millions"),
        ("body", "Le maire a signé en mars."),
        ("body", "Un encadré."),
    ]


def test_brackets_and_stars_of_the_text_stay() -> None:
    assert parse_markdown(b"Cost: 5 * 3 [sic] and n_m.").blocks[0].text == "Cost: 5 * 3 [sic] and n_m."


LONG = "La commune finance des ateliers où les agriculteurs de la vallée réparent eux-mêmes leurs machines. " * 2


def test_lines_of_a_text_that_was_not_wrapped_are_paragraphs() -> None:
    pasted = f"Vue de la vallée.\nSa Pa répare enfin ses machines\n{LONG.strip()}\nPhoto : L.B."
    assert [block.kind.value for block in parse_markdown(pasted.encode()).blocks] == [
        "caption",
        "heading",
        "body",
        "caption",
    ]


def test_lines_of_a_wrapped_text_are_one_paragraph() -> None:
    assert len(parse_markdown(b"The commune pays for workshops\nin which farmers repair\ntheir machines.").blocks) == 1


def test_rows_without_a_line_of_dashes_are_a_table() -> None:
    (block,) = parse_markdown(b"Place | 2023 | 2024\nHue | 4 | 9\nVinh | 5 | 7\n").blocks
    assert block == Block(BlockKind.TABLE, "Place | 2023 | 2024\nHue | 4 | 9\nVinh | 5 | 7")
