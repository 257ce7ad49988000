"""What a chat model makes of the gold answers: asked with it and without it, and whatever it showed unproven counted.

`python -m evals.gold --chat-model local` prints it. A model may make answers read better; it may not make one of them
wrong, state a figure that no cited sentence holds, or cite what is not there.
"""

from __future__ import annotations

import json
import re
import statistics
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from assistant import Assistant
from assistant.answer import Answer, Turn
from assistant.chat_model import REST_SECONDS
from assistant.fault import Fault
from evals.asking import as_given
from evals.questions import Question
from evals.score import score
from vectorstore.library import Library

_MARK = re.compile(r"\[(S?\d{1,3})\]")
_ADDRESS = re.compile(r"https?://|www\.")


@dataclass(frozen=True, slots=True)
class Beside:
    """One question answered without and with the chat model; kept as one JSON line, so that a long run can go on."""

    id: str
    right_without: bool
    right: bool
    language: bool
    """Whether the model's answer keeps the question's language."""
    unsupported: list[str]
    """Figures, dates and quotations of the model's answer that no sentence it cites holds; a refusal cites nothing."""
    invented: list[str]
    """Marks without a citation, citations that are not in the articles to the letter, addresses in the text."""
    fault: str | None
    """What went wrong with the model's text, None where it is what is shown."""
    calls: int
    """Of the model; 0 where it was not asked."""
    shown: int
    """Sentences of the model that are shown."""
    removed: int
    seconds: float
    answer: str


def ask_beside(
    reader: Assistant, writer: Assistant, questions: Sequence[Question], kept: Path | None = None
) -> list[Beside]:
    """Each question asked of both; what the file `kept` holds is not asked again, each answer is added at once."""
    lines = kept.read_text(encoding="utf-8").splitlines() if kept is not None and kept.exists() else []
    known = {one.id: one for one in (Beside(**json.loads(line)) for line in lines)}
    found = []
    for question in questions:
        one = known.get(question.id)
        if one is None:
            one = _ask(reader, writer, question)
            if kept is not None:
                with kept.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(one), ensure_ascii=False) + "\n")
        found.append(one)
    return found


def _ask(reader: Assistant, writer: Assistant, question: Question) -> Beside:
    history = [Turn(turn.role, turn.content) for turn in question.history]
    without = reader.ask(question.question, history, id=question.id)
    answer = writer.ask(question.question, history, id=question.id)
    if _is_resting(answer):
        # A model that was too slow three times is left alone for a while; here that would leave it out of the measure.
        time.sleep(REST_SECONDS)
        answer = writer.ask(question.question, history, id=question.id)
    chat = answer.record.get("chat") or {}
    scored = score(question, as_given(answer, question.id, writer.library))
    return Beside(
        id=question.id,
        right_without=bool(score(question, as_given(without, question.id, reader.library)).is_right),
        right=bool(scored.is_right),
        language=scored.is_in_language is not False,
        unsupported=list(scored.unsupported) if answer.citations else [],
        invented=list(invented(answer, writer.library)),
        fault=chat.get("fault"),
        calls=chat.get("calls", 0),
        shown=chat.get("shown", 0),
        removed=len(chat.get("removed", ())),
        seconds=round(answer.seconds, 2),
        answer=answer.answer,
    )


def _is_resting(answer: Answer) -> bool:
    return (answer.record.get("chat") or {}).get("fault") == Fault.RESTING.value


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
    lost = [one.id for one in beside if one.right_without and not one.right]
    won = [one.id for one in beside if one.right and not one.right_without]
    came = Counter(one.fault or ("shown" if one.shown else "not asked") for one in beside)
    seconds = [one.seconds for one in beside]
    return "\n".join(
        [
            f"right without a model: {sum(one.right_without for one in beside)}/{total}",
            f"right with the model: {sum(one.right for one in beside)}/{total}"
            f" (lost: {', '.join(lost) or 'none'}; won: {', '.join(won) or 'none'})",
            f"unsupported figures, dates and quotations: {sum(len(one.unsupported) for one in beside)}",
            f"invented sources: {sum(len(one.invented) for one in beside)}",
            f"language right: {sum(one.language for one in beside)}/{total}",
            f"answers with sentences of the model: {sum(one.shown > 0 for one in beside)}/{total}; "
            f"sentences shown {sum(one.shown for one in beside)}, removed {sum(one.removed for one in beside)}",
            f"what came of the model's text: {', '.join(f'{name} {count}' for name, count in came.most_common())}",
            f"one answer: p50 {statistics.median(seconds):.1f} s, longest {max(seconds):.1f} s",
        ]
    )
