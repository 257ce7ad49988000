"""Asks: every question, as often as wanted, each answer on disk before the next question. The costly half of a run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evals.given import Given
from evals.questions import Question
from evals.run_folder import RunFolder

Ask = Callable[[Question], Given]


@dataclass(frozen=True, slots=True)
class Asked:
    """How far a run is."""

    done: int
    total: int
    latest: Given | None = None


def generate(
    questions: Sequence[Question],
    ask: Ask,
    run: RunFolder,
    *,
    repeats: int = 1,
    progress: Callable[[Asked], None] = lambda asked: None,
) -> None:
    """Answers what the run has no answer to yet; stopped and called again, it goes on where it was.

    Repeats go round by round, so that a run stopped early has asked every question as often as the next.
    """
    answered = {(given.id, given.repeat) for given in run.answers()}
    total = len(questions) * repeats
    wanted = [(question, repeat) for repeat in range(repeats) for question in questions]
    done = sum((question.id, repeat) in answered for question, repeat in wanted)
    progress(Asked(done, total))
    for question, repeat in wanted:
        if (question.id, repeat) in answered:
            continue
        given = ask(question).model_copy(update={"id": question.id, "repeat": repeat})
        run.append_answer(given)
        done += 1
        progress(Asked(done, total, given))
