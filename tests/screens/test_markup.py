from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from screens.markup import inert, link, safe_url, text


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:x", "data:text/html,x", "//evil", "https://", "ftp://a/b",
     "https://a/\"onclick=x", "https://a/<b>", " https://a", "https://[bad"],
)  # fmt: skip
def test_an_address_that_could_run_code_is_no_link(url: str) -> None:
    assert safe_url(url) is None
    assert "<a" not in link(url, "label")


def test_a_web_address_is_a_link_that_opens_apart() -> None:
    made = link("https://example.org/a?b=1&c=2", "<i>title</i>")
    assert 'href="https://example.org/a?b=1&amp;c=2"' in made and 'rel="noopener' in made
    assert "&lt;i&gt;title" in made


@given(st.text())
def test_text_holds_no_markup(given_text: str) -> None:
    made = text(given_text)
    assert not set("<>\"'") & set(made)


@given(
    st.text(alphabet="<>[]()!:/ 1a\n")
    | st.sampled_from(["[1](javascript:x)", "![p](https://evil/p.png)", "[a]: https://x"])
)
def test_a_file_handed_over_holds_no_link_picture_or_tag_of_others(source: str) -> None:
    made = str(MarkdownIt("commonmark", {"html": True}).render(inert(source)))
    assert "<a" not in made and "<img" not in made and "<script" not in made
