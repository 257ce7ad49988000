"""A small run of the project's own benchmark, over those of its questions whose articles the library holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from assistant.pipeline import Assistant
from evals.asking import asker, fingerprints, machine, with_source_language
from evals.benchmark import run_benchmark, score_run, write_report
from evals.formats import import_questions
from evals.generate import Asked
from evals.questions import Question
from evals.run_folder import RunFolder
from screens.in_background import in_background
from vectorstore.library import Library

QUESTIONS = Path(__file__).resolve().parents[1] / "evals" / "datasets" / "questions.jsonl"


def own_questions() -> list[Question]:
    """The benchmark that comes with the project."""
    return list(import_questions(QUESTIONS, "auto").questions)


def is_askable(question: Question, library: Library) -> bool:
    """Whether the library holds every article the answer rests on, or one that gives the same fact."""
    held = {url for url in question.sources if library.article(url) is not None}
    return all(
        url in held or any(url in group and held & {*group} for group in question.same_fact) for url in question.sources
    )


def spread(questions: Sequence[Question], count: int) -> list[Question]:
    """`count` of the questions, evenly over the whole set, so that every kind and language is among them.

    >>> spread(range(10), 3)
    [0, 3, 6]
    """
    step = max(len(questions) / count, 1)
    return [questions[int(index * step)] for index in range(min(count, len(questions)))]


def run_small(assistant: Assistant, questions: Sequence[Question], runs: Path) -> Iterator[Asked | RunFolder]:
    """Asks, scores and reports in a thread of its own: how far it is, now and then, and the run at the end.

    Raises:
        OSError: the run cannot be written.
    """

    def work(tell: Callable[[Asked | RunFolder], None]) -> Asked | RunFolder:
        return _run(assistant, questions, runs, tell)

    yield from in_background(work, "small-run")


def _run(
    assistant: Assistant, questions: Sequence[Question], runs: Path, progress: Callable[[Asked], None]
) -> RunFolder:
    library = assistant.library
    conditions = {
        "questions": f"{len(questions)} of {QUESTIONS.name}",
        "fingerprints": fingerprints(library, library.embedder.name, None),
        "machine": machine(),
    }
    asked = [with_source_language(question, library) for question in questions]
    ask = asker(assistant.ask, library)
    done = run_benchmark(asked, ask, runs, f"small-{len(questions)}", conditions, progress=progress)
    write_report(done, *score_run(done))
    return done
