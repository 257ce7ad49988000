"""What the chat draws: everything that an article brings is text."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.answer import Citation
from policy.article import Tier

QUOTE = "Le fonds <b>ouvre</b> en mars."


class NoPassages:
    """A library that knows no passage: the sentence stands alone."""

    def passage_at(self, article_id: str, start: int) -> None:
        return None


def citation(**values: object) -> Citation:
    defaults = {
        "number": 1, "url": "https://example.org/a", "title": "Un titre", "publisher": "P",
        "published": date(2025, 3, 4), "tier": Tier.OFFICIAL_SITE,
        "quote": QUOTE, "article_id": "a", "start": 0, "end": len(QUOTE),
    }  # fmt: skip
    return Citation(**(defaults | values))  # type: ignore[arg-type]


def drawn(**values: object) -> str:
    from app import as_html

    return as_html([citation(**values)], "fr", NoPassages())  # type: ignore[arg-type]


def test_a_citation_shows_title_publisher_date_tier_address_and_sentence() -> None:
    html = drawn()
    for part in (
        "Un titre",
        "P · 2025-03-04 · site officiel",
        'href="https://example.org/a"',
        "Le fonds &lt;b&gt;ouvre",
    ):
        assert part in html


@pytest.mark.parametrize(
    "values",
    [
        {"title": "<img src=x onerror=alert(1)>"},
        {"publisher": "</section><script>alert(1)</script>"},
        {"quote": "<iframe src=//evil>\n\n# heading"},
        {"url": 'https://example.org/"><script>'},
    ],
)
def test_no_tag_of_an_article_survives(values: dict[str, object]) -> None:
    html = drawn(**values)
    assert not any(tag in html for tag in ("<img", "<script", "<iframe", "</section><"))
    assert "\n" not in html.strip()


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x"])
def test_only_web_addresses_become_links(url: str) -> None:
    assert url not in drawn(url=url)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "**76** [1].\n\n> « oui » [1][2]", "**76** [1].\n\n> « oui » [1][2]", id="its own structure stays"
        ),
        pytest.param("a <img src=x> & b", "a &lt;img src=x> &amp; b", id="tags"),
        pytest.param("![x](http://evil/p.png)", "!\\[x]\\(http://evil/p.png)", id="pictures"),
        pytest.param("[click](javascript:x)", "[click]\\(javascript:x)", id="links"),
        pytest.param("[1]: http://evil", "[1]\\: http://evil", id="a definition that would turn marks into links"),
    ],
)
def test_markdown(text: str, expected: str) -> None:
    from app import as_markdown

    assert as_markdown(text) == expected


def test_history_is_read_without_the_citations_under_it() -> None:
    from app import as_html, turns

    drawn_answer = "Il y en a 76 [1]." + as_html([citation()], "fr", NoPassages())  # type: ignore[arg-type]
    history = [
        {"role": "user", "content": [{"type": "text", "text": "Combien ?"}]},
        {"role": "assistant", "content": [{"type": "text", "text": drawn_answer}]},
    ]
    assert [(turn.role, turn.content) for turn in turns(history)] == [
        ("user", "Combien ?"),
        ("assistant", "Il y en a 76 [1]."),
    ]
