"""How well a reader reads: spans and verdicts on questions whose paragraphs it never saw."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from evals.training.examples import Example, Group
from evals.training.span_scores import exact, f1
from policy.language import Language
from vectorstore.embedder import Vectors
from vectorstore.reader.heads import Found
from vectorstore.reader.pairing import Pair, Pairing

HELD_BACK = 500
Read = Callable[[Sequence[Pair]], list[Found]]


@dataclass(frozen=True, slots=True)
class SpanFigures:
    """Means over questions, from 0 to 100."""

    name: str
    questions: int
    f1: float
    exact: float


Languages = tuple[Language, Language]
"""Of the question and of the text."""


def sample(groups: Sequence[Group], dataset: str, languages: Languages | None, count: int) -> list[Group]:
    """The same `count` groups of a dataset at every call."""
    chosen = [one for one in groups if one.dataset == dataset and languages in (None, one.languages)]
    Random("held back").shuffle(chosen)
    return chosen[:count]


def span_figures(name: str, groups: Sequence[Group], pairing: Pairing, read: Read) -> SpanFigures:
    """How near the spans are that the reader points at in the paragraphs that answer."""
    examples = [group.examples[0] for group in groups]
    pairs = [pairing.pair(one.question, one.text) for one in examples]
    scores: list[tuple[float, float]] = []
    for group, example, found in zip(groups, examples, read(pairs), strict=True):
        given = example.text[found.span.start : found.span.end] if found.span else ""
        expected = _expected(example)
        language = group.languages[1]
        scores.append((f1(given, expected, language), exact(given, expected, language)))
    means = np.mean(scores, axis=0) * 100
    return SpanFigures(name, len(groups), float(means[0]), float(means[1]))


def _expected(example: Example) -> list[str]:
    return [example.text[start:end] for start, end in example.answers]


def verdicts_of(groups: Sequence[Group], pairing: Pairing, read: Read) -> tuple[Vectors, Vectors]:
    """Scores (examples, 3: answerable, relevance, best span) and whether each example answers, 1 or 0.

    Of each question the paragraph that answers and the first that our search found though it does not.
    """
    examples = [example for group in groups for example in group.examples[:2]]
    pairs = [pairing.pair(one.question, one.text) for one in examples]
    scores = [[one.answerable, one.relevance, one.span.score if one.span else -20.0] for one in read(pairs)]
    return np.array(scores, np.float32), np.array([float(bool(one.answers)) for one in examples], np.float32)


def balanced_accuracy(says_yes: Vectors, is_yes: Vectors) -> float:
    """Mean of the shares that are right among those that answer and among those that do not.

    >>> balanced_accuracy(np.array([1, 1, 1, 0]), np.array([1, 1, 0, 0]))  # 2 of 2, 1 of 2
    0.75
    """
    return float((says_yes[is_yes == 1].mean() + (1 - says_yes[is_yes == 0]).mean()) / 2)
