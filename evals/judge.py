"""The optional judge: groundedness and completeness by a chat model, never shown without its agreement with people."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

import prompts
from evals.register_labels import DATASETS
from evals.score import Scored
from evals.uncertainty import Estimate, estimate

Complete = Callable[[str], str]
"""One prompt in, the model's text out."""
Aspect = Literal["groundedness", "completeness"]
Verdict = Literal["yes", "partly", "no"]
ASPECTS: tuple[Aspect, ...] = ("groundedness", "completeness")
_WORTH: dict[Verdict, float] = {"yes": 1.0, "partly": 0.5, "no": 0.0}
_FEWEST_SOURCES = 1


class Labelled(BaseModel):
    """One answer with the verdict of a person; the judge is checked on these."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    aspect: Aspect
    question: str
    answer: str
    sources: tuple[str, ...] = ()
    reference: str = ""
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far the judge agrees with the labels: share of equal verdicts, and kappa, which leaves out chance."""

    share: float
    kappa: float
    labels: int
    unreadable: int

    def __str__(self) -> str:
        text = f"agrees with {self.share:.0%} of {self.labels} labels (kappa {self.kappa:.2f})"
        return f"{text}; {self.unreadable} verdicts could not be read" if self.unreadable else text


@dataclass(frozen=True, slots=True)
class Judged:
    """One aspect over a run."""

    aspect: Aspect
    model: str
    prompt: str
    """Fingerprint of the rubric: another rubric is another measure."""
    score: Estimate | None
    not_judged: int
    agreement: Agreement

    def __str__(self) -> str:
        value = "nothing judged" if self.score is None else (
            f"{self.score.mean:.3f} [{self.score.low:.3f}, {self.score.high:.3f}] of {self.score.n}"
        )  # fmt: skip
        return (
            f"{self.aspect}: {value} (judge {self.model}, rubric {self.prompt}, {self.agreement}; "
            f"not judged: {self.not_judged})"
        )


def judge_run(scores: Sequence[Scored], complete: Complete, model: str, labels: Sequence[Labelled]) -> list[Judged]:
    """Both aspects over a run. An answer that a verdict cannot be read for is counted, not guessed.

    Groundedness is asked of answers that cite something, completeness of questions that say what a right answer holds.
    """
    found = []
    for aspect in ASPECTS:
        asked = [prompt for scored in scores if (prompt := _prompt_of(aspect, scored)) is not None]
        verdicts = [read_verdict(complete(prompt)) for prompt in asked]
        worth = [_WORTH[verdict] for verdict in verdicts if verdict is not None]
        found.append(
            Judged(
                aspect=aspect,
                model=model,
                prompt=prompts.load(f"judge_{aspect}").fingerprint,
                score=estimate(worth),
                not_judged=len(scores) - len(worth),
                agreement=agreement(aspect, complete, labels),
            )
        )
    return found


def agreement(aspect: Aspect, complete: Complete, labels: Sequence[Labelled]) -> Agreement:
    """What the judge says of labelled answers against what people said."""
    own = [label for label in labels if label.aspect == aspect]
    said = [
        read_verdict(complete(_render(aspect, one.question, one.answer, one.sources, one.reference))) for one in own
    ]
    pairs = [(label.verdict, verdict) for label, verdict in zip(own, said, strict=True) if verdict is not None]
    equal = sum(first == second for first, second in pairs) / len(pairs) if pairs else 0.0
    return Agreement(equal, kappa(pairs), len(own), len(own) - len(pairs))


def kappa(pairs: Sequence[tuple[str, str]]) -> float:
    """Cohen's kappa; 0 where nothing can be said (no pairs, or one verdict only).

    >>> kappa([("yes", "yes"), ("no", "no"), ("yes", "no"), ("no", "no")])  # 3/4 seen, 1/2 expected
    0.5
    """
    if not pairs:
        return 0.0
    seen = sum(first == second for first, second in pairs) / len(pairs)
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    expected = sum(first[verdict] * second[verdict] for verdict in _WORTH) / len(pairs) ** 2
    return (seen - expected) / (1 - expected) if expected < 1 else 0.0


def read_verdict(text: str) -> Verdict | None:
    """The verdict in a model's text: the last JSON object with one; None when there is none.

    >>> read_verdict('Sure! {"verdict": "partly", "reason": "x"}')
    'partly'
    """
    for found in reversed(re.findall(r"\{[^{}]*\}", text)):
        try:
            verdict = str(json.loads(found).get("verdict", "")).strip().lower()
        except json.JSONDecodeError:
            continue
        for known in _WORTH:
            if verdict == known:
                return known
    return None


def load_labels(path: Path = DATASETS / "judge_labels.jsonl") -> list[Labelled]:
    """The labelled answers that ship with the benchmark."""
    return [
        Labelled.model_validate_json(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
    ]


def _prompt_of(aspect: Aspect, scored: Scored) -> str | None:
    question, given = scored.question, scored.given
    quotes = tuple(citation.quote for citation in given.citations)
    reference = question.reference or "; ".join(group[0] for group in question.must_contain)
    if (aspect == "groundedness" and len(quotes) < _FEWEST_SOURCES) or (aspect == "completeness" and not reference):
        return None
    return _render(aspect, question.question, given.answer, quotes, reference)


def _render(aspect: Aspect, question: str, answer: str, sources: Sequence[str], reference: str) -> str:
    prompt = prompts.load(f"judge_{aspect}")
    if aspect == "completeness":
        return prompt.render(question=question, answer=answer, reference=reference)
    numbered = "\n".join(f"[{number}] {text}" for number, text in enumerate(sources, start=1))
    return prompt.render(question=question, answer=answer, sources=numbered)
