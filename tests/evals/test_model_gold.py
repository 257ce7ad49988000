"""The gold questions with a chat model beside them: what is counted, and a long run that goes on where it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import AssistantSettings, open_assistant
from evals.bench.scripted_model import Reply, serving, words
from evals.model_gold import ask_beside, invented, report
from evals.questions import Question
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library

URL = "https://example.org/en/da-nang"
ARTICLE = f"""---
url: {URL}
title: Da Nang and its start-ups
language: en
tier: news
---

At the end of 2024 Da Nang had 215 innovative start-ups. The digital economy made up 20.69% of its GRDP.
"""
QUESTION = Question.model_validate(
    {
        "id": "q1",
        "lang": "en",
        "type": "number",
        "question": "How many innovative start-ups does Da Nang have?",
        "answerable": True,
        "must_contain": [["215"]],
        "must_not_contain": ["216"],
        "sources": [URL],
    }
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder: Path = tmp_path_factory.mktemp("gold")
    (folder / "a.md").write_text(ARTICLE, encoding="utf-8")
    with Library.open(folder / "library", open_embedder()) as library:
        ingest([folder], library, IngestSettings())
        yield library


def test_what_the_model_showed_is_counted_and_not_asked_again(library: Library, tmp_path: Path) -> None:
    text = "Da Nang had 215 innovative start-ups [S1]. It had 216 innovative start-ups in Da Nang [S1]."
    kept = tmp_path / "answers.jsonl"
    with serving(Reply(words(text))) as server:
        writer = open_assistant(library, AssistantSettings(chat_model=server.url, chat_repair=False))
        (first,) = ask_beside(open_assistant(library), writer, [QUESTION], kept)
        (again,) = ask_beside(open_assistant(library), writer, [QUESTION], kept)

    assert (first.right_without, first.right, first.language) == (True, True, True)
    assert (first.unsupported, first.invented) == ([], [])
    assert (first.shown, first.removed, first.fault) == (1, 1, None)
    assert again == first
    assert len(server.requests) == 1
    assert "answers with sentences of the model: 1/1; sentences shown 1, removed 1" in report([first])


def test_what_is_not_in_the_library_to_the_letter_is_invented(library: Library) -> None:
    answer = open_assistant(library).ask(QUESTION.question)
    (citation, *_) = answer.citations

    assert invented(answer, library) == ()
    assert invented(replace(answer, answer=f"{answer.answer} [S7] https://example.org"), library) == ("S7", "https://")
    assert invented(replace(answer, citations=(replace(citation, quote="It had 216."),)), library) == ("It had 216.",)
    assert invented(replace(answer, citations=(replace(citation, url="https://other"),)), library) == ("https://other",)
