"""Fits the two curves of `vectorstore/reader/calibration.py` on one half of the held-back questions; the other half
tells how well they hold.

Texts are single sentences and whole paragraphs, as the assistant gives them to the reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import numpy.typing as npt

from evals.training.examples import Example, Group
from evals.training.measure import Read
from evals.training.span_scores import f1
from evals.training.windows import find_answers
from policy.language import Language
from policy.sentences import split_sentences
from vectorstore.reader.pairing import Pairing

Numbers = npt.NDArray[np.float64]

ALIKE = 0.5
"""F1 from which a span counts as right: it holds the answer, give or take a word."""
SHORTEST = 25
"""Shorter ones are headings and stumps."""
BINS = 10


@dataclass(frozen=True, slots=True)
class Reliability:
    """Of the texts given a chance between `low` and `high`: how many, the chance on average, how many were right."""

    low: float
    high: float
    count: int
    given: float
    right: float


def sentence_examples(groups: Sequence[Group]) -> Iterator[tuple[Example, Language]]:
    """For each question the sentence that answers, one beside it, one of a paragraph found though it does not answer,
    and those paragraphs whole."""
    for group in groups:
        choice = Random(f"sentences {group.id}")
        language = group.languages[1]
        positive, *negatives = group.examples
        yield positive, language
        yield from ((one, language) for one in negatives[:1])
        sentences = _sentences(positive, language)
        yield from ((one, language) for one in sentences if one.answers)
        others = [one for one in sentences if not one.answers]
        yield from ((one, language) for one in choice.sample(others, min(1, len(others))))
        for negative in negatives[:1]:
            beside = _sentences(negative, language)
            yield from ((one, language) for one in choice.sample(beside, min(1, len(beside))))


def _sentences(example: Example, language: Language) -> list[Example]:
    answers = tuple({example.text[start:end] for start, end in example.answers})
    texts = [example.text[start:end] for start, end in split_sentences(example.text, language)]
    return [
        Example(example.question, text, find_answers(text, answers), example.passage)
        for text in texts
        if len(text) > SHORTEST
    ]


def features(
    examples: Sequence[tuple[Example, Language]], pairing: Pairing, read: Read
) -> tuple[Numbers, Numbers, Numbers]:
    """Scores (examples, 4: one, answerable, best span, relevance), whether each text answers, whether the span is
    right."""
    pairs = [pairing.pair(one.question, one.text) for one, _ in examples]
    rows, answers, right = [], [], []
    for (example, language), found in zip(examples, read(pairs), strict=True):
        span = found.span
        rows.append([1.0, found.answerable, span.score if span else -20.0, found.relevance])
        expected = [example.text[start:end] for start, end in example.answers]
        given = example.text[span.start : span.end] if span else ""
        answers.append(float(bool(expected)))
        right.append(float(bool(expected) and f1(given, expected, language) >= ALIKE))
    return np.array(rows), np.array(answers), np.array(right)


def fit_logistic(rows: Numbers, is_yes: Numbers, steps: int = 50) -> Numbers:
    """Factors of the columns of `rows`, by Newton's method with a light penalty."""
    factors = np.zeros(rows.shape[1])
    for _ in range(steps):
        chance = 1 / (1 + np.exp(-np.clip(rows @ factors, -30, 30)))
        gradient = rows.T @ (chance - is_yes) + 0.1 * factors
        curvature = (rows * (chance * (1 - chance))[:, None]).T @ rows + 0.1 * np.eye(rows.shape[1])
        factors = factors - np.linalg.solve(curvature, gradient)
    return factors


def reliability(chances: Numbers, is_yes: Numbers) -> list[Reliability]:
    """How many of ten hold, for chances from 0 to 1 in ten steps."""
    table = []
    for step in range(BINS):
        low, high = step / BINS, (step + 1) / BINS
        inside = (chances >= low) & ((chances < high) | (step == BINS - 1))
        if inside.any():
            count = int(inside.sum())
            table.append(Reliability(low, high, count, float(chances[inside].mean()), float(is_yes[inside].mean())))
    return table
