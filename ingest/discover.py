"""Finds the documents that paths, folders, globs and addresses stand for; nothing is opened yet."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ingest.parse import FORMATS
from policy.late_regex import late_regex

_SCHEME = late_regex(r"[a-zA-Z][a-zA-Z0-9+.-]+:(?://)?(?!\\)")
_SIDECAR = ".meta.json"
_NOT_ARTICLES = late_regex(r"(?:readme|licen[cs]e|contributing|changelog)(?:\.\w+)?\Z", re.IGNORECASE)
_CORRECTIONS = (".instruments.yaml", ".supports.yaml")


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was named or lay in a named folder: an article to read, or the reason why it is none."""

    name: str
    """As the user would write it."""
    path: Path | None = None
    """The file to read."""
    url: str | None = None
    """The page to fetch."""
    skipped: str | None = None
    """Why it is left aside although nothing is wrong with it: a sidecar, a hidden file, another format in a folder."""
    refused: str | None = None
    """Why it cannot be ingested: its folder cannot be opened."""
    corrections: Path | None = None
    """A file of corrections to the registers of the articles beside it; it is `skipped` as an article."""
    missing: str | None = None
    """Why there is nothing: it does not exist, nothing matches."""


def discover(paths: Sequence[str | Path]) -> Iterator[Found]:
    """All that `paths` (files, folders with all below them, globs, addresses) stand for, in order, each file once."""
    seen: set[Path] = set()
    for path in paths:
        for found in _expand(str(path)):
            if found.path is not None:
                real = found.path.resolve()
                if real in seen:
                    continue
                seen.add(real)
            yield found


def sidecar_of(path: Path) -> Path | None:
    """The file with the metadata of `path`, if there is one: `a.meta.json` for `a.txt`."""
    for candidate in (path.with_name(path.stem + _SIDECAR), path.with_name(path.name + _SIDECAR)):
        if candidate.is_file():
            return candidate
    return None


def _expand(name: str) -> Iterator[Found]:
    path = Path(name)
    if _SCHEME.match(name) and not path.exists():
        yield Found(name, url=name)
    elif path.is_dir():
        yield from _below(path)
    elif path.is_file():
        yield from _in_folder(path) if path.name.endswith((_SIDECAR, *_CORRECTIONS)) else (Found(name, path=path),)
    elif path.exists():
        yield Found(name, refused="it is neither a file nor a folder. Save the article as a file.")
    elif matches := _matches(name):
        for match in matches:
            yield from _below(Path(match)) if Path(match).is_dir() else _in_folder(Path(match))
    else:
        what = "nothing matches it" if glob.has_magic(name) else "it does not exist"
        yield Found(name, missing=f"{what}. Check the spelling.")


def _matches(pattern: str) -> list[str]:
    if not glob.has_magic(pattern):
        return []
    return sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute patterns


def _below(folder: Path) -> Iterator[Found]:
    """Everything in a folder and the folders below it, hidden ones aside, in alphabetical order."""
    unreadable: list[Found] = []

    def report(error: OSError) -> None:
        reason = f"the folder cannot be opened ({error.strerror}). Check its permissions."
        unreadable.append(Found(str(error.filename), refused=reason))

    empty = True
    for place, folders, files in os.walk(folder, onerror=report):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            empty = False
            yield from _in_folder(Path(place, name))
    yield from unreadable
    if empty and not unreadable:
        yield Found(str(folder), missing="the folder is empty. Put articles into it.")


def _in_folder(path: Path) -> Iterator[Found]:
    if path.name.endswith(_CORRECTIONS):
        yield Found(str(path), skipped="corrections to the registers", corrections=path)
    elif skipped := _why_skipped(path):
        yield Found(str(path), skipped=skipped)
    else:
        yield Found(str(path), path=path)


def _why_skipped(path: Path) -> str | None:
    if path.name.startswith((".", "~$")):
        return "hidden file"
    if path.name.endswith(_SIDECAR):
        return "metadata of the article beside it"
    if _NOT_ARTICLES.match(path.name):
        return "about the folder, not an article"
    if path.suffix.lower() not in FORMATS:
        return f"not a format we read ({', '.join(FORMATS)})"
    return None
