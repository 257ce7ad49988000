"""What is shown at the end: the model's prose, the evidence reader's answer, or one with the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Answer, Citation
from assistant.fault import Fault
from assistant.guard import Claim, ClaimKind, check_statement
from assistant.read_answer import ReadAnswer
from assistant.statement import Statement
from assistant.writing.prose import Prose
from assistant.writing.words import what_happened

_HARD_FACTS = frozenset({ClaimKind.FIGURE, ClaimKind.DATE, ClaimKind.IDENTIFIER})
_MARK = re.compile(r"\[(\d{1,3})\]")


def finish(read: ReadAnswer, prose: Prose, fault: Fault | None) -> tuple[Answer, Fault | None]:
    """The answer to show, and what went wrong if it is not (only) the model's.

    The prose stands alone when it states the facts that the evidence reader found. When it states some of them, the
    reader's answer follows it; when it states none, the reader's answer stands alone: a model may leave out what is
    beside the point, but not the point.
    """
    language = read.answer.language
    if prose.is_empty:
        fault = fault or (Fault.UNPROVEN if prose.has_sentences else Fault.EMPTY)
        return _with_note(read.answer, what_happened(fault, language, something_is_shown=False)), fault
    stated = [_is_stated(statement, prose) for statement in read.reading.statements if _facts(statement, "")]
    if stated and not any(stated):
        return (
            _with_note(read.answer, what_happened(Fault.UNPROVEN, language, something_is_shown=False)),
            Fault.UNPROVEN,
        )
    answer = shown_so_far(read, prose)
    if not all(stated) or (not stated and read.reading.quotes):
        answer = _followed_by(answer, read.answer.answer, read.answer.citations)
    else:
        notes = [statement.text for statement in read.reading.notes if not statement.sources]
        answer = _with_note(answer, " ".join(notes))
    answer = replace(answer, choices=read.answer.choices, suggestions=read.answer.suggestions)
    if fault is not None:
        answer = _with_note(answer, what_happened(fault, language, something_is_shown=True))
    return answer, fault


def shown_so_far(read: ReadAnswer, prose: Prose) -> Answer:
    """The answer while the model is still writing."""
    text, citations = prose.written()
    return replace(read.answer, answer=text, citations=citations, checks=prose.checks, choices=(), suggestions=())


def _is_stated(statement: Statement, prose: Prose) -> bool:
    """Whether the prose states every fact of one of the reader's statements."""
    return all(claim.found for claim in _facts(statement, prose.plain))


def _facts(statement: Statement, prose: str) -> Sequence[Claim]:
    """The hard facts of a statement; its names where it has none. Found are those that `prose` states."""
    claims = check_statement(Statement(statement.text, given=prose or "-"))
    hard = [claim for claim in claims if claim.kind in _HARD_FACTS]
    return hard or [claim for claim in claims if claim.kind is ClaimKind.NAME]


def _followed_by(answer: Answer, text: str, citations: Sequence[Citation]) -> Answer:
    """`answer` and then `text`, whose marks are numbered on; a sentence cited in both has one number."""
    all_citations = list(answer.citations)
    places = {(one.article_id, one.start, one.end): one.number for one in all_citations}
    renumbered: dict[int, int] = {}
    for citation in citations:
        key = (citation.article_id, citation.start, citation.end)
        if key not in places:
            places[key] = len(all_citations) + 1
            all_citations.append(replace(citation, number=places[key]))
        renumbered[citation.number] = places[key]
    text = _MARK.sub(lambda mark: f"[{renumbered.get(int(mark[1]), mark[1])}]", text)
    return replace(answer, answer=f"{answer.answer}\n\n{text}", citations=tuple(all_citations))


def _with_note(answer: Answer, note: str) -> Answer:
    return replace(answer, answer=f"{answer.answer}\n\n*{note}*") if note else answer
