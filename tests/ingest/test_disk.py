"""A disk that is full or read-only: one clear line, nothing stored is lost, and the same command goes on from there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ingest.report import Fate
from tests.ingest.interrupted_ingest import LetterEmbedder, run
from vectorstore.errors import StorageError
from vectorstore.library import Library

ROOT = Path(__file__).resolve().parents[2]
Remount = Callable[[str], None]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[tuple[Path, Remount]]:
    """A small disk of its own, and a function that changes its size or makes it read-only."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", "size=60m", "tmpfs", str(place)]
    if mount is None or os.geteuid() != 0 or subprocess.run([mount, *options], capture_output=True).returncode:
        pytest.skip("only root may mount a small disk to fill")

    def remount(option: str) -> None:
        subprocess.run([mount, "-o", f"remount,{option}", str(place)], check=True)

    yield place, remount
    # Lazily: a library that failed in the middle may still hold files open.
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(8):
        line = (
            f"La commune numéro {number} finance des ateliers de réparation pour les agriculteurs de la plaine de Hue. "
        )
        (folder / f"{number}.txt").write_text(line * 40 + f"\nSource : https://example.org/{number}")
    return folder


def test_a_full_disk_stops_the_ingest_and_room_lets_it_go_on(disk: tuple[Path, Remount], articles: Path) -> None:
    place, remount = disk
    remount("size=500k")
    report = run(articles, place / "library")
    assert report.exit_code == 1
    assert "room" in (report.stopped or "")
    assert report.count(Fate.NOT_REACHED) == 8
    remount("size=60m")
    again = run(articles, place / "library")
    assert again.exit_code == 0
    with Library.open(place / "library", LetterEmbedder(), read_only=True) as library:
        assert len(library.articles()) == 8


def test_a_read_only_disk_is_named_and_can_still_be_read(disk: tuple[Path, Remount], articles: Path) -> None:
    place, remount = disk
    # In a process of its own: a disk with a file still open for writing cannot be made read-only.
    code = "import sys, pathlib, tests.ingest.interrupted_ingest as one; one.run(*map(pathlib.Path, sys.argv[1:]))"
    subprocess.run([sys.executable, "-c", code, str(articles), str(place / "library")], check=True, cwd=ROOT)
    remount("ro")
    with pytest.raises(StorageError, match="Read-only"):
        run(articles, place / "library")
    with Library.open(place / "library", LetterEmbedder(), read_only=True) as library:
        assert len(library.articles()) == 8
