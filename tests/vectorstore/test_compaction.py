"""Rows of removed articles leave the files and nothing else does, whatever was done before, wherever it is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.reading import ReadArticle
from vectorstore import compaction
from vectorstore.chroma import PASSAGES, ChromaStore
from vectorstore.hit import Filters, Hit
from vectorstore.layout import layout_of, vectors_folder
from vectorstore.library import Library

Build = Callable[..., ReadArticle]
ROOT = Path(__file__).resolve().parents[2]
CROPS = ("barley", "millet", "sorghum", "quinoa", "linseed")
"""What only one article tells of: the question that must find it."""


def _url(place: int) -> str:
    return f"https://example.org/{place}"


def _text(place: int, version: int) -> str:
    more = "\n".join(f"Part {part} of report {place} has its own words." for part in range(version))
    return f"Farm {place} grows {CROPS[place]}. It sold version {version} of its harvest.\n{more}"


def _add(library: Library, build: Build, versions: dict[int, int]) -> None:
    list(library.add_all(build(_text(place, version), _url(place)) for place, version in versions.items()))


def _compact(library: Library) -> None:
    compaction.compact(library.folder, library._database, library._indexes.vectors.anchors)


def _assert_holds(library: Library, versions: dict[int, int]) -> None:
    assert {article.url: article.text for article in library.articles()} == {
        _url(place): _text(place, version) for place, version in versions.items()
    }
    stats = library.stats()
    passages = [passage for article in library.articles() for passage in library.passages(article.id)]
    assert library._indexes.words().count() == stats.passages == len(passages)
    assert stats.sentences == sum(len(passage.sentences) for passage in passages)
    assert ChromaStore(library.folder / "chroma").ids(PASSAGES) == {passage.id for passage in passages}
    for place in versions:
        [hit] = library.search(CROPS[place], limit=1)
        assert hit.article.url == _url(place)
        assert [identity for identity, _ in library.rank_by_words(CROPS[place], "en", 3)] == [hit.passage.id]


def _seen(hits: Iterable[Hit]) -> dict[str, list[float]]:
    """What vectors say of each passage; BM25 goes on counting removed rows until its files are merged."""
    return {
        hit.passage.text: [round(hit.parts[name], 5) for name in ("passage", "sentence", "lead", "article")]
        for hit in hits
    }


Step = tuple[str, int, int]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(0, 4), st.integers(0, 2)),
        st.tuples(st.just("remove"), st.integers(0, 4), st.just(0)),
        st.tuples(st.just("compact"), st.just(0), st.just(0)),
        st.tuples(st.just("open again"), st.just(0), st.just(0)),
    ),
    min_size=3,
    max_size=8,
)


@settings(max_examples=8, deadline=None)
@given(steps=STEPS)
def test_whatever_was_done_before_a_compaction_changes_nothing_that_is_found(steps: list[Step]) -> None:
    from tests.vectorstore.conftest import WordEmbedder, build_article

    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(folder, WordEmbedder())
        try:
            versions: dict[int, int] = {}
            for step, place, version in [*steps, ("compact", 0, 0)]:
                if step == "add":
                    versions[place] = version
                    _add(library, build_article, {place: version})
                elif step == "remove":
                    assert (library.remove(_url(place)) is None) == (versions.pop(place, None) is None)
                elif step == "open again":
                    library.close()
                    library = Library.open(folder, WordEmbedder())
                else:
                    before = _seen(library.search("farm report harvest"))
                    _compact(library)
                    assert _seen(library.search("farm report harvest")) == before
                    assert library._indexes.vectors.rows_on_disk() == library.stats().passages
                _assert_holds(library, versions)
        finally:
            library.close()


CHILD = """
import importlib.util, json, os, signal, sys
from pathlib import Path

spec = importlib.util.spec_from_file_location("parts", sys.argv[1])
parts = importlib.util.module_from_spec(spec)
sys.modules["parts"] = parts
spec.loader.exec_module(parts)
from vectorstore import compaction, vector_files
from vectorstore.library import Library

where, name, when = json.loads(sys.argv[3])
owner = {"compaction": compaction, "VectorFiles": vector_files.VectorFiles}[where]
real = getattr(owner, name)

def killed(*args, **kwargs):
    if when == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    real(*args, **kwargs)
    os.kill(os.getpid(), signal.SIGKILL)

with Library.open(Path(sys.argv[2]), parts.WordEmbedder()) as library:
    if name == "drop_other_layouts":
        # The first of two calls clears what is left of an earlier one.
        first = iter([True])
        setattr(owner, name, lambda *args: real(*args) if next(first, False) else killed(*args))
    else:
        setattr(owner, name, killed)
    compaction.compact(library.folder, library._database, library._indexes.vectors.anchors)
"""


@pytest.mark.parametrize(
    ("point", "is_done"),
    [
        pytest.param(("VectorFiles", "_write", "after"), False, id="one vector file of five written"),
        pytest.param(("compaction", "fill_words", "before"), False, id="vectors written, no words"),
        pytest.param(("compaction", "fill_words", "after"), False, id="words written, not the transaction"),
        pytest.param(("compaction", "set_facts", "after"), False, id="inside the transaction"),
        pytest.param(("compaction", "drop_other_layouts", "before"), True, id="done, the old files not deleted"),
    ],
)
def test_killed_in_the_middle_it_loses_nothing(
    point: tuple[str, str, str], is_done: bool, tmp_path: Path, a_read_article: Build, embedder: Any
) -> None:
    folder = tmp_path / "library"
    with Library.open(folder, embedder) as library:
        _add(library, a_read_article, dict.fromkeys(range(5), 2))
        library.remove(_url(1))
        before = _seen(library.search("farm report harvest"))
    parts = Path(__file__).with_name("conftest.py")
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(parts), str(folder), json.dumps(point)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert child.returncode == -signal.SIGKILL, child.stderr
    embedder.embedded.clear()
    with Library.open(folder, embedder, read_only=True) as reader:
        assert _seen(reader.search("farm report harvest")) == before
    with Library.open(folder, embedder) as library:
        assert layout_of(library._database) == int(is_done)
        assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == (
            ["chroma", "vectors-1", "words-1"] if is_done else ["chroma", "vectors", "words"]
        )
        _assert_holds(library, dict.fromkeys((0, 2, 3, 4), 2))
        _compact(library)
        _assert_holds(library, dict.fromkeys((0, 2, 3, 4), 2))
    assert embedder.embedded == []


def test_it_is_done_when_dead_rows_pass_a_share(
    open_library: Callable[..., Library], a_read_article: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compaction, "FEWEST_DEAD", 2)
    library = open_library()
    _add(library, a_read_article, dict.fromkeys(range(5), 0))
    library.remove(_url(0))
    assert layout_of(library._database) == 0
    library.remove(_url(1))
    assert layout_of(library._database) == 1
    assert vectors_folder(library.folder, 1).is_dir()
    assert not vectors_folder(library.folder, 0).exists()
    _assert_holds(library, dict.fromkeys((2, 3, 4), 0))
    _add(library, a_read_article, {2: 1, 3: 1})
    assert layout_of(library._database) == 1, "dead rows begin to count anew"


def test_who_reads_meanwhile_finds_the_same(open_library: Callable[..., Library], a_read_article: Build) -> None:
    writer = open_library()
    _add(writer, a_read_article, dict.fromkeys(range(5), 1))
    writer.remove(_url(0))
    reader, late = open_library(read_only=True), open_library(read_only=True)
    before = _seen(reader.search("farm report harvest"))
    looks = 0

    def look() -> list[Hit]:
        nonlocal looks
        looks += 1
        generation = late.generation
        if looks == 1:
            # Compacted by another process after this one was told which files to read.
            _compact(writer)
        return late._indexes.snapshot(generation, late._catalogue, late.embedder).search(
            "farm report harvest", None, 8, Filters()
        )

    assert _seen(late._indexes.as_it_is(look)) == before
    assert looks == 2
    assert _seen(reader.search("farm report harvest")) == before
    assert [one for one, _ in reader.rank_by_words("quinoa", "en", 3)] == [late.search("quinoa", limit=1)[0].passage.id]
