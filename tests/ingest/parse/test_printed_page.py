"""Pages that a browser saved as a PDF."""

from __future__ import annotations

import pytest

from ingest.parse.printed_page import without_print_frame

URL = "https://baodakto.example.vn/quy-doi-moi.html"


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("11/23/26, 2:39 AM Quỹ đổi mới", id="en"),
        pytest.param("23/11/2026 14:39 Quỹ đổi mới", id="fr"),
        pytest.param("02:39, 23/11/2026 Quỹ đổi mới", id="vi"),
    ],
)
def test_head_and_foot_go_and_the_address_stays(head: str) -> None:
    pages = [[head, "Quỹ mở ngày 5/5.", f"{URL} 1/2"], ["Quỹ có 9 tỷ đồng.", head, f"{URL} 2/2"]]
    assert without_print_frame(pages) == ([["Quỹ mở ngày 5/5."], ["Quỹ có 9 tỷ đồng."]], URL)


@pytest.mark.parametrize(
    ("foot", "address"),
    [
        pytest.param("file:///tmp/a.html 1/1", None, id="a file's own place"),
        pytest.param("https://example.vn/a-very-long-ad… 1/1", None, id="a shortened address"),
        pytest.param(f"{URL} 1/1", URL, id="whole"),
    ],
)
def test_only_a_whole_address_of_the_web_counts(foot: str, address: str | None) -> None:
    assert without_print_frame([["Quỹ mở.", foot]]) == ([["Quỹ mở."]], address)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("11/23/26, 2:39 AM the session began", id="a time without a foot"),
        pytest.param(f"See {URL} 1/2", id="an address in a sentence"),
    ],
)
def test_other_lines_stay(line: str) -> None:
    assert without_print_frame([["One.", line]]) == ([["One.", line]], None)
