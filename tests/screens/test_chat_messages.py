from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from assistant.answer import Answer, Choice, Outcome
from screens.chat_messages import as_markdown, as_plain, chat_messages, interrupted
from screens.exchange import Exchange
from screens.words import words_in

CHARACTERS = "<>[]()!`*_#|&\"'= abcjvsritp:/\n\\$~1"


def rendered(source: str) -> str:
    """As a browser's Markdown reader would, tags allowed and bare addresses linked: the worst case."""
    return str(MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(source))


@pytest.mark.parametrize(
    "source",
    ["a <img src=x onerror=alert(1)> b", "![x](https://evil/p.png)", "[click](javascript:x)", "[1]: https://evil",
     "<script>x</script>", "[a]\n\n[a]: https://evil", "`<b>`", "<https://evil>", "https://evil.example"],
)  # fmt: skip
def test_nothing_of_an_article_becomes_markup(source: str) -> None:
    made = rendered(as_markdown(source, 0, []))
    assert not re.search(r"<(a|img|script|b|code)\b", made)


@given(st.text(alphabet=CHARACTERS))
def test_no_answer_becomes_a_link_or_a_tag(source: str) -> None:
    made = rendered(as_markdown(source, 0, []))
    assert not re.search(r"<(a|img|script)\b", made)


@given(st.text(alphabet=CHARACTERS))
def test_no_question_becomes_markup(typed: str) -> None:
    made = rendered(as_plain(typed))
    assert not re.search(r"<(a|img|script|em|strong|code|del)\b", made)


def test_marks_lead_to_their_sources_and_others_stay_text() -> None:
    made = as_markdown("**76** [1]. [9]\n\n> « oui » [1]", 3, [1])
    assert made.count('<a class="mark" href="#source-3-1">[1]</a>') == 2
    assert "\\[9\\]" in made and "**76**" in made and "\n> " in made


def test_only_the_last_answer_offers_buttons() -> None:
    asked = Answer("", "q", "fr", Outcome.AMBIGUOUS, "Laquelle ?", choices=(Choice("A", "question A"),))
    messages = chat_messages([Exchange("q", asked), Exchange("q", asked)], "fr")
    assert [bool(message.options) for message in messages] == [False, False, False, True]
    assert words_in("fr").outcomes["ambiguous"] in str(messages[1].content)


def test_an_interrupted_question_says_so() -> None:
    messages = interrupted([Exchange("q")], "vi")
    assert words_in("vi").interrupted in str(messages[-1].content)
