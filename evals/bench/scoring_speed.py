"""How fast answers are scored: measures are changed and run again all afternoon, so it has to be quick."""

from __future__ import annotations

import time
from itertools import cycle, islice

from evals.aggregate import aggregate
from evals.given import Cited, Found, Given
from evals.questions import Question, load_questions
from evals.register_labels import DATASETS
from evals.score import score_all

ANSWERS = 1000
MOST_SECONDS = 5.0


def scoring_table(answers: int = ANSWERS) -> str:
    """Seconds of processor time to score so many answers to our benchmark's questions, and to work out all figures."""
    questions, given = _a_run(answers)
    begun = time.process_time()
    scores = score_all(questions, given)
    scored = time.process_time() - begun
    aggregate(scores)
    both = time.process_time() - begun
    verdict = "within" if scored <= MOST_SECONDS else "OVER"
    lines = [
        "| what | seconds |",
        "|---|---|",
        f"| {len(scores)} answers scored ({verdict} {MOST_SECONDS:.0f}) | {scored:.2f} |",
        f"| and every figure with its interval | {both:.2f} |",
    ]
    return "\n".join(lines)


def _a_run(answers: int) -> tuple[list[Question], list[Given]]:
    """Answers as long as real ones: what they prove, quoted, with ten hits each."""
    asked = load_questions(DATASETS / "questions.jsonl").questions
    questions = [one.model_copy(update={"id": f"q{n}"}) for n, one in enumerate(islice(cycle(asked), answers))]
    return questions, [_answer(one) for one in questions]


def _answer(question: Question) -> Given:
    said = " ".join((*(group[0] for group in question.must_contain), *question.evidence))
    hits = [Found(url=url, score=1.0) for url in (*question.sources, *(f"https://example.org/{n}" for n in range(10)))]
    cited = [Cited(url=url, quote=quote) for url in question.sources for quote in question.evidence]
    return Given(id=question.id, answer=f"{said} [1]", citations=tuple(cited), hits=tuple(hits), seconds=0.1)
