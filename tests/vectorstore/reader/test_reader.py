from __future__ import annotations

import logging
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vectorstore.embedding.bundled import BundledEmbedder
from vectorstore.reader import reader as module
from vectorstore.reader.reader import Reader, open_reader
from vectorstore.reader.weights import read_changes

TEXTS = [
    "The workshop is run by the Centre for Applied Research of the province.",
    "L'accord a été signé hier par la ministre de la Recherche.",
    "Quỹ do Sở Khoa học và Công nghệ quản lý.",
    "It rains.",
]


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        pytest.param("Who runs the workshop?", TEXTS[0], "Centre for Applied Research", id="English"),
        pytest.param("Qui a signé l'accord ?", TEXTS[1], "la ministre de la Recherche", id="French"),
        pytest.param("Cơ quan nào quản lý quỹ?", TEXTS[2], "Sở Khoa học và Công nghệ", id="Vietnamese"),
    ],
)
def test_it_points_at_the_answer(reader: Reader, question: str, text: str, answer: str) -> None:
    (judged,) = reader.judge(question, [text])

    assert answer in text[judged.start : judged.end]


def test_a_text_that_answers_is_put_before_those_that_do_not(reader: Reader) -> None:
    judged = reader.judge("Who runs the workshop?", TEXTS)

    assert max(judged, key=lambda one: one.relevance) is judged[0]
    assert max(judged, key=lambda one: one.chance) is judged[0]


@settings(max_examples=8)
@given(order=st.permutations(range(len(TEXTS))))
def test_the_order_of_the_texts_does_not_matter(reader: Reader, order: list[int]) -> None:
    in_order = reader.judge("Who runs the workshop?", TEXTS)

    turned = reader.judge("Who runs the workshop?", [TEXTS[place] for place in order])

    for place, judged in zip(order, turned, strict=True):
        assert (judged.start, judged.end) == (in_order[place].start, in_order[place].end)
        assert judged.chance == pytest.approx(in_order[place].chance, abs=1e-4)


def test_a_text_is_judged_alike_alone_and_among_others(reader: Reader) -> None:
    together = reader.judge("Who runs the workshop?", TEXTS)

    for text, judged in zip(TEXTS, together, strict=True):
        (alone,) = reader.judge("Who runs the workshop?", [text])
        # Texts of one length share a scale when they are quantised, which moves a chance a little, and more where the
        # processor leaves seven bits.
        assert alone.chance == pytest.approx(judged.chance, abs=0.06)


@settings(max_examples=15)
@given(text=st.text(max_size=60))
def test_the_span_is_inside_the_text_and_the_chances_are_chances(reader: Reader, text: str) -> None:
    (judged,) = reader.judge("What is it?", [text])

    assert 0 <= judged.start <= judged.end <= len(text)
    assert 0 <= judged.chance <= 1
    assert 0 <= judged.span_chance <= 1


def test_a_text_too_long_for_the_model_is_read_as_far_as_it_goes(reader: Reader) -> None:
    (judged,) = reader.judge("Who runs the workshop?", [TEXTS[0] + " It rains." * 2_000])

    assert judged.end < 5_000


def test_nothing_to_read_is_nothing_read(reader: Reader) -> None:
    assert reader.judge("Who?", []) == []


def test_where_it_cannot_be_built_there_is_none_and_the_log_says_so(
    embedder: BundledEmbedder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    damaged = tmp_path / "weights.npz"
    damaged.write_bytes(b"PK\x03\x04 and nothing more")
    monkeypatch.setattr(module, "read_changes", lambda: read_changes(damaged))

    with caplog.at_level(logging.WARNING):
        assert open_reader(embedder) is None
    assert "by rules alone" in caplog.text
