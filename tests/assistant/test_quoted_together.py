"""Neighbouring sentences are one quotation, to the letter; lines of a list are not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.quoted_together import quoted_together
from assistant.statement import Source
from tests.assistant.articles_for_guard import an_article

TEXT = "One is here. Two is there. Three comes later.\nFour stands on a line of its own."
ARTICLE = an_article(TEXT)
SENTENCES = [(0, 12), (13, 26), (27, 45), (46, 79)]


def test_sentences_that_follow_one_another_are_one_quotation_and_lines_stay_lines() -> None:
    joined = quoted_together([Source(ARTICLE, *span) for span in SENTENCES])
    assert [one.quote for one in joined] == [TEXT[0:45], TEXT[46:79]]


def test_what_lies_between_is_not_quoted_by_the_way() -> None:
    joined = quoted_together([Source(ARTICLE, *SENTENCES[0]), Source(ARTICLE, *SENTENCES[2])])
    assert [one.quote for one in joined] == ["One is here.", "Three comes later."]


@given(chosen=st.lists(st.sampled_from(SENTENCES), unique=True))
def test_every_quotation_stays_quoted(chosen: list[tuple[int, int]]) -> None:
    joined = quoted_together([Source(ARTICLE, *span) for span in chosen])
    assert all(any(one.start <= start and end <= one.end for one in joined) for start, end in chosen)
    assert sum(len(one.quote.split()) for one in joined) == sum(len(TEXT[start:end].split()) for start, end in chosen)
