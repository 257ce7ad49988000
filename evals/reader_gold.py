"""The same questions with the trained reader and without it, paired: what it turns right, what it turns wrong."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from assistant import AssistantSettings, open_assistant
from evals.asking import asker
from evals.questions import Question
from evals.score import Scored, score
from vectorstore.library import Library


@dataclass(frozen=True, slots=True)
class Pair:
    """One question, answered both ways."""

    without: Scored
    with_reader: Scored

    @property
    def is_changed(self) -> bool:
        """Whether the reader changed what is said."""
        return self.without.given.answer != self.with_reader.given.answer


def ask_both(library: Library, questions: Sequence[Question]) -> str:
    """Asks each question both ways, one after the other, and reports the pairs."""
    settings = AssistantSettings()
    asks = [
        asker(open_assistant(library, settings.model_copy(update={"reader": on})).ask, library) for on in (False, True)
    ]
    pairs = [Pair(*(score(question, ask(question)) for ask in asks)) for question in questions]
    return report(pairs)


def report(pairs: Sequence[Pair]) -> str:
    """Right answers, proof figures and time of both, and each answer that turned."""
    lines = ["| | without | with the reader |", "|---|---|---|"]
    sides = [[one.without for one in pairs], [one.with_reader for one in pairs]]
    guarded = [[one for one in side if not one.question.answerable] for side in sides]
    rows = {
        "right": [sum(bool(one.is_right) for one in side) for side in sides],
        "unanswerable and adversarial, right": [sum(bool(one.is_right) for one in side) for side in guarded],
        "unsupported figures and quotations": [sum(len(one.unsupported) for one in side) for side in sides],
        "p50 of one answer, ms": [
            round(statistics.median(one.given.seconds for one in side) * 1000) for side in sides if side
        ],
    }
    lines += [f"| {name} | {' | '.join(map(str, values))} |" for name, values in rows.items()]
    changed = [one for one in pairs if one.is_changed]
    added = [one.with_reader.given.seconds - one.without.given.seconds for one in changed]
    lines.append("")
    if added:
        middle = statistics.median(added) * 1000
        lines.append(f"{len(changed)} of {len(pairs)} answers changed; those took {middle:.0f} ms longer (p50).")
    for name, is_turned in (("right", True), ("wrong", False)):
        turned = [
            one
            for one in changed
            if bool(one.with_reader.is_right) is is_turned and bool(one.without.is_right) is not is_turned
        ]
        lines.append(f"turned {name}: {len(turned)}")
        for one in turned:
            question = one.without.question
            lines.append(f"  {question.id} {question.type} {question.question}")
            lines += [
                f"    {side.given.outcome}: {side.given.answer[:300]!r}" for side in (one.without, one.with_reader)
            ]
    return "\n".join(lines)
