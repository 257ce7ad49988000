from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.writing.draft import Draft

TEXTS = (
    "La province aide les PME [S1]. Elle paie 2,5 % du n° 57 [S2], au plus. \n\n- Un point [S1].\n- Un autre [S2][S3].",
    "It was adopted in 2031. [S1] Nobody objected [S2]. Then, on 3 May, it was over! [S3]\nThe end [S1].",
    "Tỉnh hỗ trợ 2.500 tỷ đồng [S1, S2]. TP. Huế cũng vậy [S3].\n1. Điều kiện [S1].\n2. Thủ tục [S2].",
)


def read(pieces: list[str]) -> list[str]:
    draft = Draft("fr")
    sentences = [sentence for piece in pieces for sentence in draft.add(piece)]
    return [sentence.before + sentence.text for sentence in (*sentences, *draft.end())]


@given(text=st.sampled_from(TEXTS), cuts=st.lists(st.integers(min_value=0, max_value=120), max_size=30))
def test_sentences_are_the_same_however_the_text_comes(text: str, cuts: list[int]) -> None:
    places = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    pieces = [text[start:end] for start, end in pairwise(places)]

    assert read(pieces) == read([text])


@given(text=st.text("Aa b.[S1]2,5!\n-", max_size=60), size=st.integers(min_value=1, max_value=7))
def test_joined_the_sentences_are_the_text(text: str, size: int) -> None:
    pieces = [text[start : start + size] for start in range(0, len(text), size)]

    assert "".join("".join(read(pieces)).split()) == "".join(text.split()) or not text.strip(" \n-.0123456789)")


def test_a_mark_belongs_to_its_sentence_on_either_side_of_the_stop() -> None:
    assert [sentence.strip() for sentence in read([TEXTS[1]])] == [
        "It was adopted in 2031. [S1]",
        "Nobody objected [S2].",
        "Then, on 3 May, it was over! [S3]",
        "The end [S1].",
    ]


@pytest.mark.parametrize(
    ("text", "complete"),
    [
        pytest.param("Elle aide les PME [S1].", True, id="mark and stop"),
        pytest.param("Elle aide les PME [S1]", False, id="the stop may come"),
        pytest.param("Elle aide les PME.", False, id="a mark may come"),
        pytest.param("Elle paie 2.", False, id="a number may go on"),
        pytest.param("Elle aide les PME [S1]. E", True, id="the next one begins"),
    ],
)
def test_a_sentence_is_given_as_soon_as_it_is_whole(text: str, complete: bool) -> None:
    draft = Draft("fr")

    assert bool(list(draft.add(text))) == complete


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param(
            "<think>Let me see. 76 [S1].</think>\n\nElle aide [S1].", ["Elle aide [S1]."], id="before the answer"
        ),
        pytest.param("<think>It never ends. And on", [], id="without an end"),
        pytest.param("<b>x</b> est grand [S1].", ["<b>x</b> est grand [S1]."], id="not a thought"),
    ],
)
def test_thoughts_are_not_part_of_the_text(text: str, sentences: list[str]) -> None:
    assert [sentence.strip() for sentence in read(list(text))] == sentences
