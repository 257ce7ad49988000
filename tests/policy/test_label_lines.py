"""Lines that begin with a label and a colon stay apart, in whatever format they come."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ingest.document import ParsedDocument
from ingest.parse.markdown import parse_markdown
from ingest.parse.text import parse_text
from policy.label_lines import labelled

FACTS = """Ngân sách: 24 tỷ đồng
Ai được tham gia: doanh nghiệp có trụ sở trong tỉnh và đã nộp thuế ở đó, hợp tác xã
của các huyện miền núi
Hạn nộp hồ sơ: 15/11/2025"""
LINES = FACTS.replace("\ncủa", " của").split("\n")


@pytest.mark.parametrize("parse", [pytest.param(parse_markdown, id="Markdown"), pytest.param(parse_text, id="text")])
def test_each_label_begins_a_line(parse: Callable[[bytes], ParsedDocument]) -> None:
    prose = (
        "Sở Khoa học và Công nghệ tỉnh mở đợt nhận hồ sơ về công nghệ xanh và mời các trường, các\n"
        "doanh nghiệp trong tỉnh cùng làm, như mọi năm vẫn làm, trong đó có các đơn vị ở vùng xa và\n"
        "vùng cao của tỉnh."
    )
    blocks = parse(f"{FACTS}\n\n{prose}\n".encode()).blocks
    assert [" ".join(block.text.split()) for block in blocks] == [*LINES, prose.replace("\n", " ")]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["The minister said: it is so.", "Nobody asked why."], id="one colon"),
        pytest.param(["It rained.", "Budget: 5", "Deadline: 6"], id="prose first"),
        pytest.param(["budget: 5", "deadline: 6"], id="small letters"),
        pytest.param([], id="nothing"),
    ],
)
def test_prose_is_no_list_of_labels(lines: list[str]) -> None:
    assert labelled(lines) is None
