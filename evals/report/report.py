"""What a report tells, whatever it is written as."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from evals.aggregate import Figures
from evals.judge import Judged
from evals.score import Scored
from policy.language import Language


@dataclass(frozen=True, slots=True)
class Report:
    """A scored run, ready to be written by `as_html` or `as_markdown`."""

    title: str
    figures: Figures
    scores: Sequence[Scored]
    settings: Mapping[str, Any] = field(default_factory=dict)
    """What the run was made with, as its folder keeps it."""
    language: Language = "en"
    """Of headings and measures; questions, answers and evidence stay in theirs."""
    judged: Sequence[Judged] = ()
    """What a judge said of it, where one was asked."""
