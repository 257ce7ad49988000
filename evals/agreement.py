"""How far a judge agrees with people: its verdicts on answers that people labelled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from evals.json_lines import lines_of
from evals.register_labels import DATASETS

Aspect = Literal["groundedness", "completeness"]
Verdict = Literal["yes", "partly", "no"]
ASPECTS: tuple[Aspect, ...] = ("groundedness", "completeness")
LEAST_KAPPA = 0.6
"""Below it agreement is "moderate" at best on the usual scale (Landis and Koch, 1977): no judge to rely on."""


class Labelled(BaseModel):
    """One answer with the verdict of a person; the judge is checked on these."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    aspect: Aspect
    question: str
    answer: str
    sources: tuple[str, ...] = ()
    reference: str = ""
    verdict: Verdict


class Agreement(BaseModel):
    """Share of equal verdicts, and kappa, which leaves out chance. A verdict that cannot be read agrees with nobody."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    share: float
    kappa: float
    labels: int
    unreadable: int

    @property
    def is_enough(self) -> bool:
        """Whether the judge's figures may be relied on."""
        return self.kappa >= LEAST_KAPPA


def agreement(labels: Sequence[Labelled], verdicts: Sequence[Verdict | None]) -> Agreement:
    """What a judge said of labelled answers, None where it could not be read, against what people said.

    >>> label = Labelled(aspect="groundedness", question="q", answer="a", verdict="yes")
    >>> agreement([label, label], ["yes", None]).share
    0.5
    """
    pairs = [(label.verdict, verdict or "unreadable") for label, verdict in zip(labels, verdicts, strict=True)]
    equal = sum(first == second for first, second in pairs) / len(pairs) if pairs else 0.0
    return Agreement(share=equal, kappa=kappa(pairs), labels=len(pairs), unreadable=sum(v is None for v in verdicts))


def kappa(pairs: Sequence[tuple[str, str]]) -> float:
    """Cohen's kappa; 0 where nothing can be said (no pairs, or one verdict only).

    >>> kappa([("yes", "yes"), ("no", "no"), ("yes", "no"), ("no", "no")])  # 3/4 seen, 1/2 expected
    0.5
    """
    if not pairs:
        return 0.0
    seen = sum(first == second for first, second in pairs) / len(pairs)
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    expected = sum(count * second[verdict] for verdict, count in first.items()) / len(pairs) ** 2
    return (seen - expected) / (1 - expected) if expected < 1 else 0.0


def load_labels(path: Path = DATASETS / "judge_labels.jsonl") -> list[Labelled]:
    """The labelled answers that ship with the benchmark."""
    return [Labelled.model_validate_json(line) for _, line in lines_of(path.read_text(encoding="utf-8"))]
