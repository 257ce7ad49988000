"""What is shown at the end: the model's prose, the evidence reader's answer, or one with the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answer import Answer, Citation
from assistant.fault import Fault
from assistant.read.fit import fit
from assistant.read_answer import ReadAnswer
from assistant.statement import Source
from assistant.writing.prose import Prose
from assistant.writing.share import HARD_FACTS, key_facts, share_stated
from assistant.writing.words import what_happened
from policy.late_regex import late_regex

MOST = 0.5
"""The share of the reader's facts from which the prose may stand alone."""

_MARK = late_regex(r"\[(\d{1,3})\]")


@dataclass(frozen=True, slots=True)
class Ending:
    """What is shown in the end."""

    answer: Answer
    fault: Fault | None
    """What went wrong, where not all of it is the model's."""
    is_written: bool
    """Whether sentences of the model are in it."""


def finish(read: ReadAnswer, prose: Prose, fault: Fault | None) -> Ending:
    """The answer to show, and what went wrong if it is not (only) the model's.

    The prose stands alone when it states what the evidence reader found, or most of it, or when what it rests on fits
    the question as well. When it states some of it, the reader's answer follows it; else the reader's answer stands
    alone: a model may leave out what is beside the point, but not the point.
    """
    language = read.answer.language
    if prose.is_empty:
        fault = fault or (Fault.UNPROVEN if prose.has_text else Fault.EMPTY)
        return Ending(_with_note(read.answer, what_happened(fault, language, something_is_shown=False)), fault, False)
    share = share_stated(read, prose.plain)
    if share == 0 and not _fits_as_well(read, prose):
        fault = Fault.UNPROVEN
        return Ending(_with_note(read.answer, what_happened(fault, language, something_is_shown=False)), fault, False)
    answer = shown_so_far(read, prose)
    if 0 < share < (1 if _is_list(read) else MOST):
        answer = _followed_by(answer, read.answer.answer, read.answer.citations)
    else:
        notes = [statement.text for statement in read.reading.notes if not statement.sources]
        answer = _with_note(answer, " ".join(notes))
    answer = replace(answer, choices=read.answer.choices, suggestions=read.answer.suggestions)
    if fault is not None:
        answer = _with_note(answer, what_happened(fault, language, something_is_shown=True))
    return Ending(answer, fault, True)


def shown_so_far(read: ReadAnswer, prose: Prose) -> Answer:
    """The answer while the model is still writing."""
    text, citations = prose.written()
    return replace(read.answer, answer=text, citations=citations, checks=prose.checks, choices=(), suggestions=())


def _is_list(read: ReadAnswer) -> bool:
    """Whether the reader lists names: a list with some of them missing is wrong."""
    return len(read.reading.lines) > 2 and not any(
        claim.kind in HARD_FACTS for line in read.reading.lines for claim in key_facts(line.text)
    )


def _fits_as_well(read: ReadAnswer, prose: Prose) -> bool:
    """Whether what the prose rests on is about the question no less than what the reader found."""
    sources = [source for statement in read.reading.statements for source in statement.sources]
    return _best_fit(read, prose.proving) >= _best_fit(read, [*sources, *read.reading.quotes]) > 0


def _best_fit(read: ReadAnswer, sources: Sequence[Source]) -> float:
    shelf = read.evidence.shelf
    sentences = [shelf.sentence_at(source.article.id, source.start) for source in sources]
    return max((fit(read.understanding, sentence).share for sentence in sentences if sentence), default=0.0)


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
