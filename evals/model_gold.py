"""What a chat model makes of the gold answers: asked with it and without it, and whatever it showed unproven counted.

`python -m evals.gold --chat-model local` prints it. A model may make answers read better; it may not make one of them
wrong, state a figure that no cited sentence holds, or cite what is not there.
"""

from __future__ import annotations

import json
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant import Assistant
from assistant.answer import Answer, Turn
from evals.asking import as_given
from evals.questions import Question
from evals.score import Scored, score
from vectorstore.library import Library

_MARK = re.compile(r"\[(S?\d{1,3})\]")
_ADDRESS = re.compile(r"https?://|www\.")


@dataclass(frozen=True, slots=True)
class Beside:
    """One question answered without and with the chat model."""

    id: str
    without: Scored
    with_model: Scored
    invented: tuple[str, ...]
    """Marks without a citation, citations that are not in the articles to the letter, addresses in the text."""
    fault: str | None
    """What went wrong with the model's text, None where it is what is shown."""
    is_shown: bool
    """Whether something that the model wrote is shown."""
    removed: int

    def as_json(self) -> str:
        """One line for a file beside the report."""
        return json.dumps(
            {
                "id": self.id,
                "right_without": self.without.is_right,
                "right": self.with_model.is_right,
                "language": self.with_model.is_in_language,
                "unsupported": self.with_model.unsupported,
                "invented": self.invented,
                "fault": self.fault,
                "shown": self.is_shown,
                "removed": self.removed,
                "seconds": round(self.with_model.given.seconds, 2),
                "answer": self.with_model.given.answer,
            },
            ensure_ascii=False,
        )


def ask_beside(reader: Assistant, writer: Assistant, questions: Sequence[Question]) -> Iterator[Beside]:
    """Each question asked of both, one at a time as they are wanted."""
    for question in questions:
        history = [Turn(turn.role, turn.content) for turn in question.history]
        without = reader.ask(question.question, history, id=question.id)
        answer = writer.ask(question.question, history, id=question.id)
        chat = answer.record.get("chat") or {}
        yield Beside(
            question.id,
            score(question, as_given(without, question.id, reader.library)),
            score(question, as_given(answer, question.id, writer.library)),
            invented(answer, writer.library),
            chat.get("fault"),
            bool(chat.get("shown")),
            len(chat.get("removed", ())),
        )


def invented(answer: Answer, library: Library) -> tuple[str, ...]:
    """Whatever in `answer` points to something that is not in the library to the letter."""
    numbers = {str(citation.number) for citation in answer.citations}
    found = [mark for mark in _MARK.findall(answer.answer) if mark not in numbers]
    found += [match.group() for match in _ADDRESS.finditer(answer.answer)]
    for citation in answer.citations:
        article = library.article(citation.article_id)
        if article is None or article.url != citation.url:
            found.append(citation.url)
        elif article.text[citation.start : citation.end] != citation.quote:
            found.append(citation.quote)
    return tuple(found)


def report(beside: Sequence[Beside]) -> str:
    """The figures as lines of text, the bare evidence reader's first."""
    total = len(beside)
    lost = [one.id for one in beside if one.without.is_right and not one.with_model.is_right]
    won = [one.id for one in beside if one.with_model.is_right and not one.without.is_right]
    faults = Counter(one.fault or ("shown" if one.is_shown else "not asked") for one in beside)
    seconds = [one.with_model.given.seconds for one in beside]
    return "\n".join(
        [
            f"right without a model: {sum(bool(one.without.is_right) for one in beside)}/{total}",
            f"right with the model: {sum(bool(one.with_model.is_right) for one in beside)}/{total}"
            f" (lost: {', '.join(lost) or 'none'}; won: {', '.join(won) or 'none'})",
            f"unsupported figures, dates and quotations: {sum(len(one.with_model.unsupported) for one in beside)}",
            f"invented sources: {sum(len(one.invented) for one in beside)}",
            f"language right: {sum(one.with_model.is_in_language is not False for one in beside)}/{total}",
            f"answers with sentences of the model: {sum(one.is_shown for one in beside)}/{total}; "
            f"sentences removed: {sum(one.removed for one in beside)}",
            f"what came of the model's text: {', '.join(f'{name} {count}' for name, count in faults.most_common())}",
            f"one answer: p50 {statistics.median(seconds):.1f} s, longest {max(seconds):.1f} s",
        ]
    )
