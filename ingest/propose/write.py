"""Proposals written down beside the article, in the form of the corpus's corrections, for a person to review."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from ingest.extract.corrections import InstrumentCorrection, SupportCorrection
from policy.article import Article

SUPPORTS, INSTRUMENTS = ".proposed.supports.yaml", ".proposed.instruments.yaml"
_HEAD = """\
# Proposed by a chat model, not yet reviewed: nothing here enters the registers as it stands.
# Set `review: accepted` on what is right (correct it first where it is not), `review: rejected` on what is wrong, then
# ingest again. A rejected entry is kept so that it is not proposed once more.
"""


def files_beside(place: Path) -> tuple[Path, Path]:
    """Where the supports and the instruments proposed for the article at `place` are written."""
    return place.with_name(place.stem + SUPPORTS), place.with_name(place.stem + INSTRUMENTS)


def write_proposals(
    place: Path, article: Article, entries: Sequence[SupportCorrection | InstrumentCorrection], model: str
) -> tuple[Path, ...]:
    """Appends `entries` to the files beside `place`; what stands there already, comments included, is left as it is."""
    written = []
    for file, name, kind in zip(
        files_beside(place), ("supports", "instruments"), (SupportCorrection, InstrumentCorrection), strict=True
    ):
        chosen = [_plain(entry) for entry in entries if isinstance(entry, kind)]
        if not chosen:
            continue
        document = yaml.safe_dump(
            {"article": article.url, name: chosen}, allow_unicode=True, sort_keys=False, width=120
        )
        begun = "---\n" if file.exists() else _HEAD
        with file.open("a", encoding="utf-8") as lines:
            lines.write(f"{begun}# {' '.join(model.split())}\n{document}")
        written.append(file)
    return tuple(written)


def _plain(entry: SupportCorrection | InstrumentCorrection) -> dict[str, Any]:
    """The fields that say something, review first: that is the one to change."""
    return entry.model_dump(mode="json", exclude_defaults=True)
