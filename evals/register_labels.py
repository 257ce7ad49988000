"""What a person found in the test articles: the entries that their registers must hold."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

DATASETS = Path(__file__).parent / "datasets"


class LabelError(ValueError):
    """A file of labels cannot be read; the message names the file and the field."""


class Label(BaseModel):
    """What every label has: `optional` ones are neither missed when absent nor wrong when present."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    optional: bool = False


class InstrumentLabel(Label):
    """One instrument of an article; what the article does not state is None."""

    id: str
    type: str | None = None
    body: str | None = None
    issued: date | None = None
    place: str | None = None
    relations: tuple[str, ...] = ()
    """E.g. "replaces 08/2021/NQ-HĐND"."""
    loose_relations: bool = False
    """Whether the relations are one reading among others and are not scored."""
    aliases: tuple[str, ...] = ()


class FigureLabel(Label):
    """One measured value; `measure` names it in the article's words, in at most six."""

    measure: str
    value: Decimal
    unit: str | None = None
    kind: str | None = None
    place: str | None = None
    period: str | None = None
    """`2024`, `2025-05` or `2021-2024`."""
    optional_period: bool = False


class SupportLabel(Label):
    """One benefit; amounts in dong, rates in per cent, durations in years."""

    benefit: str
    amount: Decimal | None = None
    rate: Decimal | None = None
    duration: Decimal | None = None
    per: str | None = None
    ceiling: bool
    criteria: tuple[str, ...] = ()
    loose_criteria: bool = False
    status: str
    basis: tuple[str, ...] = ()


class ArticleLabels(BaseModel):
    """All labels of one article."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: str
    shared: bool = False
    """Whether the article lies in `../shared/articles`, not in the project."""
    instruments: tuple[InstrumentLabel, ...]
    figures: tuple[FigureLabel, ...]
    supports: tuple[SupportLabel, ...]


def load_labels(folder: Path = DATASETS / "registers") -> list[ArticleLabels]:
    """The labels of every article, in the order of their file names.

    Raises:
        LabelError: a file holds a field that is unknown, missing or of the wrong kind.
    """
    labels = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            labels.append(ArticleLabels.model_validate(yaml.safe_load(path.read_text(encoding="utf-8"))))
        except (ValidationError, yaml.YAMLError) as error:
            raise LabelError(f"{path.name} is not a file of register labels: {error}") from error
    return labels
