"""Remembers which article a document turned out to be, so that an unchanged one need not be parsed again.

What a document is read as follows from its bytes, its sidecar and the settings alone, so their digest stands for it.
The memory is a small JSON file. Losing it costs time and nothing else: what it says is checked against the library.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
from pathlib import Path
from typing import NamedTuple

from ingest.discover import Found, sidecar_of
from ingest.read import READING_VERSION
from ingest.settings import IngestSettings
from policy.article import Tier

logger = logging.getLogger(__name__)


class Known(NamedTuple):
    """What a document was read as."""

    article_id: str
    content_hash: str
    tier: Tier


class Memory:
    """The memory kept in `file`; None for one that forgets."""

    def __init__(self, file: Path | None, settings: IngestSettings) -> None:
        """Reads `file` if it is there and whole."""
        self._file = file
        self._settings = settings
        self._known = _load(file) if file is not None else {}
        self._has_news = False

    def key(self, found: Found) -> str | None:
        """The digest of a file, its sidecar and the settings that reading depends on; None for what is no file."""
        if self._file is None or found.path is None:
            return None
        digest = hashlib.sha256(f"{READING_VERSION} {found.path.suffix.lower()} {self._settings!r}".encode())
        try:
            if found.path.stat().st_size > self._settings.max_megabytes * 1_000_000:
                return None
            for path in (found.path, sidecar_of(found.path)):
                digest.update(b"\0" + (path.read_bytes() if path is not None else b""))
        except OSError:
            return None  # reading it will say why
        return digest.hexdigest()

    def recall(self, key: str | None) -> Known | None:
        """What the document with that key was read as, None if it never was."""
        return self._known.get(key) if key is not None else None

    def learn(self, key: str | None, known: Known) -> None:
        """Keeps what the document with that key was read as."""
        if key is not None and self._known.get(key) != known:
            self._known[key] = known
            self._has_news = True

    def save(self) -> None:
        """Writes the file in one step; a place that cannot be written to is left as it is."""
        if self._file is None or not self._has_news:
            return
        beside = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        try:
            beside.write_text(json.dumps(self._known, separators=(",", ":")), encoding="utf-8")
            beside.replace(self._file)
        except OSError as error:
            logger.info("what was read could not be remembered: %s", error)
            beside.unlink(missing_ok=True)


def _load(file: Path) -> dict[str, Known]:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
        return {
            key: Known(article_id, content_hash, Tier(tier)) for key, (article_id, content_hash, tier) in values.items()
        }
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}
