"""The timing of a chat model's sentences measures what it says it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from evals.bench.writing_speed import FAULTS, faults, first_sentences, writing_table
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library

QUESTION = "How many innovative start-ups does Da Nang have?"
ARTICLE = """---
url: https://example.org/en/da-nang
title: Da Nang and its start-ups
language: en
tier: news
---

At the end of 2024 Da Nang had 215 innovative start-ups. The digital economy made up 20.69% of its GRDP.
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder: Path = tmp_path_factory.mktemp("speed")
    (folder / "a.md").write_text(ARTICLE, encoding="utf-8")
    with Library.open(folder / "library", open_embedder()) as library:
        ingest([folder], library, IngestSettings())
        yield library


def test_the_first_sentence_is_timed_from_its_last_letter(library: Library) -> None:
    (shown,) = first_sentences(library, [QUESTION])

    # The model goes on for 40 ms after the sentence: had the clock started or stopped elsewhere, it would show.
    assert 0 < shown.milliseconds < 5_000


def test_a_question_that_is_not_put_to_the_model_is_left_out(library: Library) -> None:
    assert first_sentences(library, ["How many submarines has Can Tho?"]) == []


@pytest.mark.slow
def test_every_fault_ends_with_a_cited_answer(library: Library) -> None:
    found = faults(library, QUESTION)

    assert [fault.name for fault in found] == [name for name, _, _ in FAULTS]
    assert all(fault.is_answered for fault in found)
    assert all(fault.seconds < fault.limit + 5 for fault in found)
    assert "first sentence" in writing_table(library, [QUESTION])
