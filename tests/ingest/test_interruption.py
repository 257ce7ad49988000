"""Killed at any moment and started again, an ingest ends with a whole library: nothing twice, nothing missing."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ingest.report import Fate
from tests.ingest import interrupted_ingest
from tests.ingest.interrupted_ingest import LetterEmbedder, run
from vectorstore.library import Library

ARTICLES = 16
ROOT = Path(__file__).resolve().parents[2]
PLACES = ["Ninh Binh", "Lao Cai", "Dak Lak", "Can Tho", "Hue", "Da Nang"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough text that the library takes it in several batches."""
    place = tmp_path_factory.mktemp("articles")
    draw = random.Random(7)
    for number in range(ARTICLES):
        paragraphs = [
            f"En {draw.randint(2019, 2026)}, la province de {draw.choice(PLACES)} a financé {draw.randint(2, 900)} "
            f"ateliers {'de réparation et de formation pour les agriculteurs et les artisans de la plaine, ' * 3}"
            f"pour {draw.randint(2, 90)} milliards de dongs, selon le rapport {number}."
            for _ in range(24)
        ]
        text = "\n".join([*paragraphs, f"Source : https://example.org/{number}"])
        (place / f"{number:02}.txt").write_text(text, encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def undisturbed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[int, int]]]:
    """What the library holds when nothing happens: for each article the places of its passages."""
    library = tmp_path_factory.mktemp("undisturbed")
    run(folder, library)
    return contents(library)


@pytest.fixture(scope="module")
def seconds(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> float:
    """How long an ingest takes that nothing disturbs, in a process of its own."""
    began = time.monotonic()
    start(folder, tmp_path_factory.mktemp("timing")).wait(60)
    return time.monotonic() - began


def contents(library: Path) -> dict[str, list[tuple[int, int]]]:
    with Library.open(library, LetterEmbedder(), read_only=True) as opened:
        return {
            article.url: [(passage.start, passage.end) for passage in opened.passages(article.id)]
            for article in opened.articles()
        }


def start(folder: Path, library: Path, point: str = "never", count: int = 0) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", interrupted_ingest.__name__, str(folder), str(library), point, str(count)]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)


def assert_whole(folder: Path, library: Path, undisturbed: dict[str, list[tuple[int, int]]]) -> None:
    report = run(folder, library)
    assert report.exit_code == 0
    assert contents(library) == undisturbed
    with Library.open(library, LetterEmbedder(), read_only=True) as opened:
        texts = [hit.passage.id for hit in opened.search("ateliers financés", limit=200)]
        assert len(texts) == len(set(texts))
    again = run(folder, library)
    assert again.count(Fate.UNCHANGED) == ARTICLES
    assert again.passages == 0


@pytest.mark.parametrize(
    ("point", "count"),
    [
        pytest.param("read", 1, id="before anything is read"),
        pytest.param("read", ARTICLES // 2, id="while reading"),
        pytest.param("embed", 1, id="in the first batch"),
        pytest.param("embed", 4, id="in a later batch"),
        pytest.param("stored", 1, id="after the first article is safe"),
        pytest.param("stored", ARTICLES - 1, id="before the last article is safe"),
    ],
)
def test_killed_at_a_point(
    folder: Path, tmp_path: Path, undisturbed: dict[str, list[tuple[int, int]]], point: str, count: int
) -> None:
    assert start(folder, tmp_path, point, count).wait(60) == -9
    assert_whole(folder, tmp_path, undisturbed)


@pytest.mark.slow
@pytest.mark.parametrize("share", [0.6, 0.8, 0.95])
def test_killed_at_any_time(
    folder: Path, tmp_path: Path, undisturbed: dict[str, list[tuple[int, int]]], seconds: float, share: float
) -> None:
    process = start(folder, tmp_path)
    time.sleep(seconds * share)
    process.kill()
    process.wait()
    assert_whole(folder, tmp_path, undisturbed)


def test_killed_while_replacing_leaves_the_old_or_the_new_version(folder: Path, tmp_path: Path) -> None:
    library, changed = tmp_path / "library", tmp_path / "changed"
    run(folder, library)
    changed.mkdir()
    for path in folder.iterdir():
        (changed / path.name).write_text("Une phrase neuve pour cet article.\n" + path.read_text(encoding="utf-8"))
    assert start(changed, library, "stored", 5).wait(60) == -9
    assert len(contents(library)) == ARTICLES
    run(changed, library)
    with Library.open(library, LetterEmbedder(), read_only=True) as opened:
        assert all("phrase neuve" in article.text for article in opened.articles())
