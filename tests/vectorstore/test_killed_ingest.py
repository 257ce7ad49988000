"""A writer is killed, as by `kill -9`, at each step of filing; the next one must find a whole library."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from policy.reading import ReadArticle
from vectorstore.chroma import PASSAGES, SENTENCES, ChromaStore
from vectorstore.library import Library

Build = Callable[..., ReadArticle]
ROOT = Path(__file__).resolve().parents[2]

CHILD = """
import importlib.util, json, os, signal, sys
from pathlib import Path

spec = importlib.util.spec_from_file_location("parts", sys.argv[1])
parts = importlib.util.module_from_spec(spec)
sys.modules["parts"] = parts
spec.loader.exec_module(parts)
from vectorstore import chroma, database, filing, intake, vector_files, word_index
from vectorstore.library import Library

owner, method, call, when = json.loads(sys.argv[3])
kind = {
    "VectorFiles": vector_files.VectorFiles, "WordIndex": word_index.WordIndex, "ChromaStore": chroma.ChromaStore,
    "Filing": filing.Filing, "Embedder": parts.WordEmbedder,
}[owner]
real = getattr(kind, method)
calls = 0

def killed(self, *args, **kwargs):
    global calls
    calls += 1
    if calls == call and when == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    result = real(self, *args, **kwargs)
    if calls == call:
        os.kill(os.getpid(), signal.SIGKILL)
    return result

setattr(kind, method, killed)
intake.BATCH_CHARACTERS = 200
with Library.open(Path(sys.argv[2]), parts.WordEmbedder()) as library:
    for text, url in json.loads(sys.argv[4]):
        for _ in library.add_all([parts.build_article(text, url)]):
            pass
    if owner == "Filing" and method == "remove":
        library.remove("https://example.org/0")
"""

FIRST = [(f"Province {n} spent {n}00 million on seeds.\nIts {n} farms use drones. They grow.", n) for n in range(4)]
SECOND = [("Province 1 now spends 999 million on boats.", 1), ("Province 9 has a port.\nIt is new.", 9)]


def _with_urls(texts: list[tuple[str, int]]) -> list[tuple[str, str]]:
    return [(text, f"https://example.org/{number}") for text, number in texts]


@pytest.mark.parametrize(
    "point",
    [
        pytest.param(("Embedder", "embed_passages", 1, "before"), id="before anything is embedded"),
        pytest.param(("VectorFiles", "append", 1, "before"), id="embedded, nothing written"),
        pytest.param(("VectorFiles", "append", 1, "after"), id="vectors written, no index"),
        pytest.param(("WordIndex", "commit", 1, "after"), id="words written, perhaps not Chroma"),
        pytest.param(("ChromaStore", "put_passages", 1, "after"), id="half of Chroma written, perhaps no words"),
        pytest.param(("ChromaStore", "put_sentences", 2, "after"), id="second article, all but the transaction"),
        pytest.param(("Filing", "purge", 2, "before"), id="replaced, old rows not purged"),
        pytest.param(("VectorFiles", "blank", 1, "after"), id="half purged"),
        pytest.param(("Filing", "remove", 1, "after"), id="after a removal"),
    ],
)
def test_a_killed_writer_leaves_a_whole_library(
    point: tuple[str, str, int, str], tmp_path: Path, a_read_article: Build, embedder: Any
) -> None:
    folder = tmp_path / "library"
    with Library.open(folder, embedder) as library:
        list(library.add_all(a_read_article(text, url) for text, url in _with_urls(FIRST)))
    parts = Path(__file__).with_name("conftest.py")
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(parts), str(folder), json.dumps(point), json.dumps(_with_urls(SECOND))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert child.returncode == -signal.SIGKILL, child.stderr

    with Library.open(folder, embedder, read_only=True) as reader:
        before = {article.url: article.text for article in reader.articles()}
        assert set(_with_urls(FIRST)) - {(before[url], url) for url in before} <= {
            (FIRST[1][0], "https://example.org/1"),
            (FIRST[0][0], "https://example.org/0"),
        }
        assert reader.search("seeds drones farms")

    with Library.open(folder, embedder) as library:
        list(library.add_all(a_read_article(text, url) for text, url in _with_urls(SECOND)))
        removed = {"https://example.org/0"} if point[1] == "remove" else set()
        wanted = {**{url: text for text, url in _with_urls(FIRST)}, **{url: text for text, url in _with_urls(SECOND)}}
        assert {article.url: article.text for article in library.articles()} == {
            url: text for url, text in wanted.items() if url not in removed
        }
        _assert_whole(library)


def _assert_whole(library: Library) -> None:
    stats = library.stats()
    assert stats.pending == 0
    ids = [passage.id for article in library.articles() for passage in library.passages(article.id)]
    assert len(ids) == len(set(ids)) == stats.passages
    chroma = ChromaStore(library.folder / "chroma")
    assert chroma.ids(PASSAGES) == set(ids)
    assert len(chroma.ids(SENTENCES)) == stats.sentences
    hits = library.search("province spent million seeds boats port", limit=50)
    assert sorted(one for hit in hits for one in (hit.passage.id, *hit.same_story)) == sorted(ids)
    assert library._indexes.words().count() == len(ids)


@pytest.mark.parametrize("lost", ["vectors", "words", "words/en", "words/shared"])
def test_a_lost_index_is_made_again(lost: str, tmp_path: Path, a_read_article: Build, embedder: Any) -> None:
    folder = tmp_path / "library"
    with Library.open(folder, embedder) as library:
        list(library.add_all(a_read_article(text, url) for text, url in _with_urls(FIRST)))
        library.remove("https://example.org/1")
        before = [(hit.passage.id, round(hit.score, 3)) for hit in library.search("seeds drones farms")]
    shutil.rmtree(folder / lost)
    embedder.embedded.clear()
    with Library.open(folder, embedder) as library:
        assert [(hit.passage.id, round(hit.score, 3)) for hit in library.search("seeds drones farms")] == before
        _assert_whole(library)
    assert embedder.embedded == []


def test_a_word_index_of_other_words_is_made_again(
    tmp_path: Path, a_read_article: Build, embedder: Any, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "library"
    with Library.open(folder, embedder) as library:
        list(library.add_all(a_read_article(text, url) for text, url in _with_urls(FIRST)))
        before = library.rank_by_words("seeds drones", "en", 9)
        with library._database.write() as connection:
            connection.execute("UPDATE facts SET value = value - 1 WHERE name = 'words_version'")
    for is_made_again in (True, False):
        caplog.clear()
        with Library.open(folder, embedder) as library:
            assert ("the word index does not match" in caplog.text) == is_made_again
            assert library.rank_by_words("seeds drones", "en", 9) == before != []
