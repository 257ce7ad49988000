"""What one answer got right, measure by measure. Pure: a question and what was given in, scores out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from evals.given import Given
from evals.matching import forms_present, groups_met
from evals.measures.citations import citation_precision, citation_recall, evidence_recall
from evals.measures.correctness import overlap_f1, partial_credit
from evals.measures.grounding import unsupported_figures, unsupported_quotations
from evals.measures.language import is_in_language
from evals.measures.retrieval import NothingRelevantError, retrieval_scores
from evals.questions import Question


class FlawKind(StrEnum):
    """Of which kind a flaw is. Each has its own words in three languages (`evals/words`)."""

    FAILED = "failed"
    MISSING = "missing"
    FORBIDDEN = "forbidden"
    OTHER_LANGUAGE = "other_language"
    SOURCE_NOT_CITED = "source_not_cited"
    NOTHING_CITED = "nothing_cited"
    ANSWERS_THE_UNSAID = "answers_the_unsaid"
    CITES_AS_SUPPORT = "cites_as_support"
    UNSUPPORTED_FIGURE = "unsupported_figure"
    UNSUPPORTED_QUOTATION = "unsupported_quotation"


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong with an answer; `detail` is the form, figure, quotation or language it is about."""

    kind: FlawKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Scored:
    """One answer with its scores; None where a measure does not apply to the question."""

    question: Question
    given: Given
    is_right: bool | None
    """All groups met, nothing forbidden, the sources cited, the language kept; or a due abstention or correction.
    None for an answerable question that has a reference answer at most: nothing decides whether it is right."""
    credit: float | None
    missing: tuple[str, ...]
    """The first accepted form of each group that the answer lacks."""
    forbidden: tuple[str, ...]
    citation_precision: float | None
    citation_recall: float | None
    evidence_recall: float | None
    is_in_language: bool | None
    is_corrected: bool | None
    """For a question with a correction: whether the answer gives it or says that the premise is false."""
    overlap: float | None
    """F1 with the reference answer, where there is one."""
    unsupported_figures: tuple[str, ...]
    unsupported_quotations: tuple[str, ...]
    words: int
    retrieval: Mapping[str, float] = field(default_factory=dict)

    @property
    def unsupported(self) -> tuple[str, ...]:
        """Figures, dates and quotations that no cited sentence holds."""
        return (*self.unsupported_figures, *self.unsupported_quotations)

    @property
    def flaws(self) -> tuple[Flaw, ...]:
        """What makes it wrong, then what no sentence supports; empty for a right answer that is proven."""
        found = _why_wrong(self) if self.is_right is False else []
        found += [Flaw(FlawKind.UNSUPPORTED_FIGURE, text) for text in self.unsupported_figures]
        found += [Flaw(FlawKind.UNSUPPORTED_QUOTATION, text) for text in self.unsupported_quotations]
        return tuple(found)

    def as_json(self) -> dict[str, Any]:
        """One line of `scores.jsonl`; the question and the answer stand in their own files."""
        values = asdict(self)
        del values["question"], values["given"]
        return {
            "id": self.given.id,
            "repeat": self.given.repeat,
            **values,
            "flaws": [asdict(flaw) for flaw in self.flaws],
        }


def score_all(questions: Sequence[Question], answers: Sequence[Given]) -> list[Scored]:
    """The scores of every answer that has its question, in the order of the answers."""
    by_id = {question.id: question for question in questions}
    pairs = [(by_id[given.id], given) for given in answers if given.id in by_id]
    retrieval = _retrieval(pairs)
    return [score(question, given, retrieval.get(_key(given), {})) for question, given in pairs]


def score(question: Question, given: Given, retrieval: Mapping[str, float] | None = None) -> Scored:
    """The scores of one answer; those of retrieval are worked out over a whole run and handed in."""
    met = groups_met(question.must_contain, given.answer)
    forbidden = forms_present(question.must_not_contain, given.answer)
    cited = [citation.url for citation in given.citations]
    quotes = [citation.quote for citation in given.citations]
    sayable = [question.question, *(turn.content for turn in question.history)]
    sayable += [text for one in given.citations for text in (one.title, one.published) if text]
    # An abstention names the articles that come nearest, by their titles.
    sayable += list({hit.title for hit in given.hits if hit.title})
    recall = citation_recall(
        cited, question.sources, needs_all=question.needs_all_sources, same_fact=question.same_fact
    )
    in_language = is_in_language(given.answer, question.lang)
    corrected = _is_corrected(question, given)
    kept = not forbidden and in_language is not False and not given.failed
    is_right: bool | None
    if question.answerable:
        # An SQuAD-like question has no URL to cite; then the answer alone decides.
        is_right = kept and all(met) and recall in (None, 1.0) if question.must_contain else None
        credit = partial_credit(met, forbidden) if question.must_contain and not given.failed else None
    else:
        is_right = kept and (given.abstained or corrected is True) and set(cited) <= set(question.sources)
        credit = float(is_right)
    return Scored(
        question=question,
        given=given,
        is_right=is_right,
        credit=0.0 if given.failed and question.must_contain else credit,
        missing=tuple(group[0] for group, is_met in zip(question.must_contain, met, strict=True) if not is_met),
        forbidden=forbidden,
        citation_precision=citation_precision(cited, question.sources) if question.answerable else None,
        citation_recall=recall if question.answerable else None,
        evidence_recall=evidence_recall(given.citations, question.evidence) if question.answerable else None,
        is_in_language=in_language,
        is_corrected=corrected,
        overlap=None if question.reference is None else overlap_f1(given.answer, question.reference),
        unsupported_figures=unsupported_figures(
            given.answer, question.lang, quotes, sayable, may_subtract=question.type == "comparison"
        ),
        # An abstention that cites nothing quotes nothing: marks there set off what was asked for.
        unsupported_quotations=()
        if given.abstained and not quotes
        else unsupported_quotations(given.answer, quotes, sayable),
        words=len(given.answer.split()),
        retrieval=dict(retrieval or {}),
    )


def _is_corrected(question: Question, given: Given) -> bool | None:
    if not question.correction:
        return None
    return given.outcome == "false_premise" or all(groups_met(question.correction, given.answer))


def _why_wrong(scored: Scored) -> list[Flaw]:
    question, given = scored.question, scored.given
    if given.failed:
        return [Flaw(FlawKind.FAILED)]
    found = [Flaw(FlawKind.MISSING, form) for form in scored.missing]
    found += [Flaw(FlawKind.FORBIDDEN, form) for form in scored.forbidden]
    if scored.is_in_language is False:
        found.append(Flaw(FlawKind.OTHER_LANGUAGE, question.lang))
    if question.answerable:
        if scored.citation_recall not in (None, 1.0):
            found.append(Flaw(FlawKind.SOURCE_NOT_CITED if given.citations else FlawKind.NOTHING_CITED))
        return found
    if not given.abstained and not scored.is_corrected:
        found.append(Flaw(FlawKind.ANSWERS_THE_UNSAID))
    if not {citation.url for citation in given.citations} <= set(question.sources):
        found.append(Flaw(FlawKind.CITES_AS_SUPPORT))
    return found


def _retrieval(pairs: Sequence[tuple[Question, Given]]) -> dict[str, dict[str, float]]:
    """Of articles: the hits of one article count once, at their best rank.

    Where a run keeps hits, a question without any found nothing; where it keeps none, nothing is known.
    """
    if not any(given.hits for _, given in pairs):
        return {}
    ranked = {_key(given): [hit.url for hit in given.hits] for _, given in pairs}
    relevant = {_key(given): set(question.sources) for question, given in pairs if question.answerable}
    try:
        return retrieval_scores(ranked, relevant)
    except NothingRelevantError:
        return {}


def _key(given: Given) -> str:
    return f"{given.id}\t{given.repeat}"
