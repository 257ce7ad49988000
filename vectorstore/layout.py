"""Where in its folder a library has its vector files and word index: two other folders after each compaction."""

from __future__ import annotations

import shutil
from pathlib import Path

from policy.late_regex import late_regex
from vectorstore.articles import as_int
from vectorstore.database import Database

WORDS_FOLDER = "words"
VECTORS_FOLDER = "vectors"
_OF_SOME_LAYOUT = late_regex(rf"(?:{VECTORS_FOLDER}|{WORDS_FOLDER})(?:-(\d+))?")


def layout_of(database: Database) -> int:
    """How often the library was compacted."""
    return as_int(database.fact("layout"))


def vectors_folder(folder: Path, layout: int) -> Path:
    """Of the vector files."""
    return folder / _numbered(VECTORS_FOLDER, layout)


def words_folder(folder: Path, layout: int) -> Path:
    """Of the word index."""
    return folder / _numbered(WORDS_FOLDER, layout)


def _numbered(name: str, layout: int) -> str:
    return f"{name}-{layout}" if layout else name


def drop_other_layouts(folder: Path, layout: int) -> None:
    """Deletes what a compaction, finished or killed, left behind.

    What a reader still has open stays where the system does not let it go, for the next writer to delete.
    """
    for path in folder.iterdir():
        found = _OF_SOME_LAYOUT.fullmatch(path.name)
        if found and as_int(found.group(1)) != layout:
            shutil.rmtree(path, ignore_errors=True)
