"""The word index: each language by itself, and what happens when a part of it is lost or old."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from policy.reading import ReadArticle
from vectorstore.errors import LibraryDamagedError
from vectorstore.library import Library
from vectorstore.word_index import ANCHORS, CONCEPTS, FACETS, WordIndex, WordRow

Build = Callable[..., ReadArticle]

ENGLISH = [
    WordRow(0, "en", ["seed", "farm", "seed", "rice"], ["hue"], ["p:hue"], ["sme"]),
    WordRow(1, "en", ["seed", "loan", "bank"], ["2030"], ["y:2030"], ["loan", "bank"]),
    WordRow(2, "en", ["port", "ship", "loan", "bank", "road", "rail", "seed"], [], [], []),
]
VIETNAMESE = [WordRow(3 + n, "vi", ["giong", "lua"] * 9, ["hue"], [], ["sme"]) for n in range(20)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "words"


def _filled(folder: Path, rows: list[WordRow]) -> WordIndex:
    index = WordIndex(folder, read_only=False)
    index.put(rows)
    index.commit()
    index.refresh()
    return index


def test_rows_of_another_language_do_not_change_how_words_weigh(tmp_path: Path) -> None:
    words = {"seed": 1.0, "loan": 1.0}
    alone = _filled(tmp_path / "alone", ENGLISH).search("en", words, 9)
    mixed = _filled(tmp_path / "mixed", ENGLISH + VIETNAMESE).search("en", words, 9)
    assert mixed.rows.tolist() == alone.rows.tolist()
    assert mixed.scores.tolist() == pytest.approx(alone.scores.tolist())


def test_words_are_found_in_their_own_field_only(folder: Path) -> None:
    index = _filled(folder, ENGLISH + VIETNAMESE)
    assert set(index.search(ANCHORS, {"hue": 1.0}, 30).rows.tolist()) == {0, *range(3, 23)}
    assert set(index.search(CONCEPTS, {"sme": 1.0}, 30).rows.tolist()) == {0, *range(3, 23)}
    assert index.search(FACETS, {"p:hue": 1.0}, 30).rows.tolist() == [0]
    assert index.search("en", {"hue": 1.0, "giong": 1.0}, 30).rows.tolist() == []
    assert index.search("fr", {"seed": 1.0}, 30).rows.tolist() == []


def test_a_reader_sees_a_language_that_came_later(folder: Path) -> None:
    writer = _filled(folder, ENGLISH)
    reader = WordIndex(folder, read_only=True)
    assert reader.search("vi", {"lua": 1.0}, 3).rows.tolist() == []
    writer.put(VIETNAMESE)
    writer.commit()
    reader.refresh()
    assert len(reader.search("vi", {"lua": 1.0}, 30).rows) == len(VIETNAMESE)
    assert reader.count() == len(ENGLISH) + len(VIETNAMESE)


def test_deleted_rows_are_found_nowhere(folder: Path) -> None:
    index = _filled(folder, ENGLISH + VIETNAMESE)
    index.delete([0, 3])
    index.commit()
    index.refresh()
    assert index.count() == len(ENGLISH) + len(VIETNAMESE) - 2
    assert 0 not in index.search("en", {"seed": 1.0}, 30).rows
    assert {0, 3}.isdisjoint(index.search(ANCHORS, {"hue": 1.0}, 30).rows.tolist())


def test_an_index_of_an_earlier_version_is_not_read_but_made_again(
    tmp_path: Path, a_read_article: Build, embedder: Any
) -> None:
    folder = tmp_path / "library"
    with Library.open(folder, embedder) as library:
        list(library.add_all([a_read_article("Loans for ports.")]))
        with library._database.write() as connection:
            connection.execute("UPDATE facts SET value = value - 1 WHERE name = 'words_version'")
    with Library.open(folder, embedder, read_only=True) as reader, pytest.raises(LibraryDamagedError, match="ingest"):
        reader.search("loans")
    Library.open(folder, embedder).close()
    with Library.open(folder, embedder, read_only=True) as reader:
        assert reader.search("loans")
