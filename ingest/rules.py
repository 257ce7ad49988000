"""Which rules read the registers in an ingest: ours, with the corrections that lie beside the articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ingest.discover import Found
from ingest.errors import IngestError
from ingest.extract import Corrections, Extraction, load_corrections
from ingest.extract.corrections import NO_CORRECTIONS
from policy.article import Article
from policy.passage import Passage
from policy.registers import Registers


class Extract(Protocol):
    """Reads the registers from an article."""

    def __call__(self, article: Article, passages: Sequence[Passage], /) -> Registers:
        """What the article says of instruments, supports and figures.

        Raises:
            IngestError: a correction does not fit the article.
        """


@dataclass(frozen=True, slots=True)
class Rules:
    """How registers are read, and the version to keep with them: registers read under another one are read anew."""

    extract: Extract
    version: str
    uncorrected: Extract | None = None
    """Reads an article that its corrections do not fit; None where there are no corrections."""


NO_RULES = Rules(lambda article, passages: Registers(), "")
"""Reads no registers: for measuring what reading them costs."""


def rules_beside(found: Sequence[Found]) -> tuple[Rules, dict[str, str]]:
    """The rules with the corrections among `found`, and for each folder whose corrections cannot be used the reason."""
    folders = {one.corrections.parent for one in found if one.corrections is not None}
    outermost = [folder for folder in sorted(folders) if not folders.intersection(folder.parents)]
    loaded: list[Corrections] = []
    wrong: dict[str, str] = {}
    for folder in outermost:
        try:
            loaded.append(load_corrections(folder))
        except IngestError as error:
            wrong[str(folder)] = f"its corrections are left out: {error}"
    corrected = Extraction(_joined(loaded))
    return Rules(corrected, corrected.version, Extraction(NO_CORRECTIONS)), wrong


def _joined(loaded: Sequence[Corrections]) -> Corrections:
    by_article = {key: one for corrections in loaded for key, one in corrections.by_article.items()}
    return Corrections(by_article, "+".join(corrections.fingerprint for corrections in loaded))
