"""With a reader that says what a test wants: what the assistant makes of it, over the articles written for testing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import cast

import pytest

from assistant import Assistant, open_assistant
from assistant.answer import Outcome
from vectorstore.library import Library
from vectorstore.reader.reader import Judged, Reader

Says = Callable[[str], Judged]
WHY = "Pourquoi la province de Nghe An veut-elle transférer des technologies aux coopératives ?"
QUOTED = "Que présente le Comité populaire de Nghe An ?"
"""The rules quote two sentences and say nothing of their own."""
EXACT = "Combien d'entreprises compte le parc scientifique de Binh Duong ?"


class Scripted:
    """Judges each text with one function; keeps what it was given."""

    def __init__(self, says: Says) -> None:
        self.says = says
        self.given: list[str] = []

    def judge(self, question: str, texts: Sequence[str], most_tokens: int | None = None) -> list[Judged]:
        self.given += texts
        return [self.says(text) for text in texts]


def judged(chance: float, span_chance: float = 0.0, start: int = 0, end: int = 12) -> Judged:
    return Judged(start, end, chance, span_chance, 0.0)


@pytest.fixture
def asked(written_library: Library) -> Iterator[Callable[[Says], tuple[Assistant, Scripted]]]:
    def build(says: Says) -> tuple[Assistant, Scripted]:
        reader = Scripted(says)
        assistant = open_assistant(written_library)
        assistant.reader = cast("Reader", reader)
        return assistant, reader

    yield build


def test_a_reader_that_is_unsure_changes_nothing(
    asked: Callable[[Says], tuple[Assistant, Scripted]], assistant: Assistant
) -> None:
    unsure, _ = asked(lambda text: judged(0.2))

    assert unsure.ask(WHY).answer == assistant.ask(WHY).answer


def test_the_sentence_it_is_sure_of_is_quoted_first(asked: Callable[[Says], tuple[Assistant, Scripted]]) -> None:
    _, seen = first = asked(lambda text: judged(0.0))
    first[0].ask(QUOTED)
    wanted = seen.given[-1]

    sure, _ = asked(lambda text: judged(0.99 if text == wanted else 0.01))

    assert sure.ask(QUOTED).citations[0].quote == wanted


def test_a_likely_span_is_the_short_answer_and_proven(asked: Callable[[Says], tuple[Assistant, Scripted]]) -> None:
    sure, seen = asked(lambda text: judged(0.95, 0.95))

    answer = sure.ask(WHY)

    assert answer.outcome is Outcome.ANSWERED
    assert answer.answer.startswith("« ")
    assert seen.given[0][:12].strip() in answer.answer.split("\n")[0]
    assert not answer.checks.removed


def test_exact_questions_are_left_to_the_rules(asked: Callable[[Says], tuple[Assistant, Scripted]]) -> None:
    sure, seen = asked(lambda text: judged(0.99, 0.99))

    sure.ask(EXACT)

    assert seen.given == []


def test_without_the_setting_there_is_no_reader(assistant: Assistant) -> None:
    assert assistant.reader is None
