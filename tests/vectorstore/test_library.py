from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from policy.article import Tier
from policy.reading import ReadArticle
from policy.registers import Registers
from policy.story import Story, read_story
from vectorstore.chroma import PASSAGES, SENTENCES, ChromaStore
from vectorstore.errors import (
    EmbeddingModelMismatchError,
    LibraryBusyError,
    LibraryNotFoundError,
    LibraryReadOnlyError,
    LibraryVersionError,
)
from vectorstore.hit import Filters
from vectorstore.intake import Status
from vectorstore.library import Library

Open = Callable[..., Library]
Build = Callable[..., ReadArticle]

RICE = "The rice harvest of the delta grew by 4%. Farmers use drones to sow it."
CHIPS = "A factory for chips opened in the industrial park. It employs 300 engineers."
BOATS = "The port authority bought two boats. They run on batteries."


def _store(library: Library, *articles: ReadArticle) -> list[Status]:
    return [stored.status for stored in library.add_all(articles)]


def _chroma_ids(library: Library) -> tuple[set[str], set[str]]:
    chroma = ChromaStore(library.folder / "chroma")
    return chroma.ids(PASSAGES), chroma.ids(SENTENCES)


def test_an_article_comes_back_as_it_went_in(open_library: Open, a_read_article: Build) -> None:
    library = open_library()
    read = a_read_article(
        f"{RICE}\n{CHIPS}", title="Đồng bằng", publisher="The News", published=date(2025, 7, 1), places=("can-tho",)
    )
    assert _store(library, read) == [Status.ADDED]
    assert library.articles() == [read.article]
    assert library.article(read.article.url) == library.article(read.article.id) == read.article
    assert library.passages(read.article.id) == list(read.passages)
    passage = read.passages[1]
    assert library.passage(passage.id) == passage
    assert library.passage_at(read.article.id, passage.start + 3) == passage
    assert library.sentence_at(read.article.id, passage.sentences[1][0]) == passage.sentences[1]


def _told(read: ReadArticle) -> Story:
    return read_story(read.article, read.passages)


def test_a_story_is_kept_with_its_article_and_goes_with_it(open_library: Open, a_read_article: Build) -> None:
    library = open_library()
    read = replace(first := a_read_article(f"{RICE}\n{BOATS}"), story=_told(first))
    _store(library, read)
    assert library.story(read.article.id) == read.story

    library.replace_registers(read.article.id, Registers(), "2", replace(_told(first), headings=("Boats",)))
    assert library.story(read.article.id) == replace(_told(first), headings=("Boats",))

    _store(library, a_read_article(CHIPS))
    assert library.story(read.article.id) is None


def test_a_library_made_before_stories_were_kept_is_read_and_learns_to_keep_them(
    open_library: Open, a_read_article: Build
) -> None:
    library = open_library()
    old = a_read_article(RICE)
    _store(library, old)
    library._database.connection().execute("DROP TABLE stories")
    library.close()

    reader = open_library(read_only=True)
    assert reader.story(old.article.id) is None
    new = a_read_article(CHIPS, "https://example.org/b")
    _store(open_library(), replace(new, story=_told(new)))
    assert reader.story(new.article.id) == _told(new)


def test_the_places_of_all_articles_are_known(open_library: Open, a_read_article: Build) -> None:
    library = open_library()
    _store(library, a_read_article(RICE, places=("can-tho", "hue")), a_read_article(CHIPS, "https://example.org/b"))
    assert library.places() == {"can-tho", "hue"}

    _store(library, a_read_article(BOATS, places=("hai-phong",)))
    assert library.places() == {"hai-phong"}


def test_an_unchanged_article_costs_no_embedding(open_library: Open, a_read_article: Build, embedder: Any) -> None:
    library = open_library()
    read = a_read_article(RICE)
    _store(library, read)
    embedder.embedded.clear()
    assert _store(library, read) == [Status.UNCHANGED]
    assert embedder.embedded == []


def test_the_same_article_twice_in_one_run_is_stored_once(open_library: Open, a_read_article: Build) -> None:
    library = open_library()
    assert _store(library, a_read_article(RICE), a_read_article(RICE)) == [Status.ADDED, Status.UNCHANGED]
    assert library.stats().passages == 1


def test_a_changed_article_replaces_its_old_passages_everywhere(open_library: Open, a_read_article: Build) -> None:
    library = open_library()
    _store(library, a_read_article(f"{RICE}\n{CHIPS}"), a_read_article(BOATS, "https://example.org/b"))
    changed = a_read_article(CHIPS)
    assert _store(library, changed) == [Status.REPLACED]
    assert library.passages(changed.article.id) == list(changed.passages)
    assert [hit.passage.text for hit in library.search("rice harvest farmers drones")][:1] != [RICE]
    assert all(RICE not in hit.passage.text for hit in library.search("rice harvest", limit=50))
    passages, sentences = _chroma_ids(library)
    assert len(passages) == library.stats().passages == 2
    assert len(sentences) == library.stats().sentences == 4


def test_a_removed_article_leaves_nothing_behind(open_library: Open, a_read_article: Build) -> None:
    library = open_library()
    secret = a_read_article("The zanzibarium project received 47 crates.", "https://example.org/secret")
    _store(library, secret, a_read_article(BOATS))
    assert library.remove("https://example.org/secret") == secret.article
    assert library.article(secret.article.id) is None
    assert library.search("zanzibarium project", limit=9)[0].passage.text == BOATS
    assert _chroma_ids(library)[0] == {f"{a_read_article(BOATS).article.id}:0"}
    library.close()
    # Chroma and tantivy free the space of what they deleted when they next tidy up; our own files forget at once.
    ours = [*library.folder.glob("library.sqlite3*"), *(library.folder / "vectors").iterdir()]
    assert [path.name for path in ours if b"zanzibarium" in path.read_bytes()] == []


def test_removing_what_is_not_there_changes_nothing(open_library: Open, a_read_article: Build) -> None:
    library = open_library()
    _store(library, a_read_article(RICE))
    assert library.remove("https://example.org/other") is None
    assert library.stats().articles == 1


def test_a_reader_sees_what_a_writer_adds(open_library: Open, a_read_article: Build) -> None:
    writer = open_library()
    _store(writer, a_read_article(RICE))
    reader = open_library(read_only=True)
    assert len(reader.search("boats batteries", limit=9)) == 1
    _store(writer, a_read_article(BOATS, "https://example.org/b"))
    assert reader.search("boats batteries")[0].passage.text == BOATS
    writer.remove("https://example.org/b")
    assert [hit.passage.text for hit in reader.search("boats batteries")] == [RICE]


def test_articles_are_drawn_lazily(open_library: Open, a_read_article: Build) -> None:
    drawn = []

    def endless() -> Iterator[ReadArticle]:
        number = 0
        while True:
            drawn.append(number)
            yield a_read_article(RICE * 20, f"https://example.org/{number}")
            number += 1

    run = open_library().add_all(endless())
    next(run)
    run.close()
    assert len(drawn) < 1000


def test_what_was_read_before_an_error_is_kept(open_library: Open, a_read_article: Build) -> None:
    def breaks() -> Iterator[ReadArticle]:
        yield a_read_article(RICE)
        raise ValueError("the second cannot be read")

    library = open_library()
    with pytest.raises(ValueError, match="second"):
        list(library.add_all(breaks()))
    assert _store(library, a_read_article(RICE), a_read_article(BOATS, "https://example.org/b"))[1] is Status.ADDED
    assert library.stats().articles == 2


def test_another_embedding_model_is_refused_with_the_way_out(
    open_library: Open, a_read_article: Build, embedder: Any, tmp_path: Path
) -> None:
    _store(open_library(), a_read_article(RICE))
    embedder.name = "words/2"
    with pytest.raises(EmbeddingModelMismatchError, match=r"'words/1'.*'words/2'.*policy-assistant ingest"):
        Library.open(tmp_path / "library", embedder, read_only=True)


def test_a_library_of_another_version_is_refused(open_library: Open, tmp_path: Path) -> None:
    library = open_library()
    library._database.connection().execute("PRAGMA user_version = 99")
    library.close()
    with pytest.raises(LibraryVersionError, match="format 99"):
        open_library(read_only=True)


def test_there_is_one_writer_at_a_time(open_library: Open) -> None:
    first = open_library()
    with pytest.raises(LibraryBusyError, match="Wait until it is done"):
        open_library()
    first.close()
    open_library()


def test_a_missing_library_is_named(open_library: Open, tmp_path: Path) -> None:
    assert not Library.exists(tmp_path / "library")
    with pytest.raises(LibraryNotFoundError, match="policy-assistant ingest"):
        open_library(read_only=True)


def test_a_reader_cannot_write(open_library: Open, a_read_article: Build) -> None:
    open_library().close()
    reader = open_library(read_only=True)
    with pytest.raises(LibraryReadOnlyError):
        list(reader.add_all([a_read_article(RICE)]))
    with pytest.raises(LibraryReadOnlyError):
        reader.remove("x")


@pytest.mark.parametrize("question", ["", "   ", "?", "\x00", "a" * 10_000, "ởệ " * 500, '"AND (', "🙂"])
def test_no_question_breaks_the_search(open_library: Open, a_read_article: Build, question: str) -> None:
    library = open_library()
    assert library.search(question) == []
    _store(library, a_read_article(RICE))
    assert len(library.search(question)) <= 1


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        pytest.param(Filters(), {"r", "c", "b"}, id="none"),
        pytest.param(Filters(publishers=("The News",)), {"r"}, id="publisher"),
        pytest.param(Filters(languages=("fr",)), {"b"}, id="language"),
        pytest.param(Filters(tiers=(Tier.OFFICIAL_SITE, Tier.DIGEST)), {"c"}, id="tiers are alternatives"),
        pytest.param(Filters(places=("can-tho", "hue")), {"r", "c"}, id="places are alternatives"),
        pytest.param(Filters(places=("mekong-delta",)), {"r"}, id="a region holds its provinces"),
        pytest.param(Filters(places=("hai-phong",)), {"b"}, id="a province holds those that merged into it"),
        pytest.param(Filters(published_from=date(2025, 2, 1)), {"c"}, id="from"),
        pytest.param(Filters(published_to=date(2025, 2, 1)), {"r"}, id="to, undated left out"),
        pytest.param(Filters(places=("can-tho",), languages=("fr",)), set(), id="combined"),
        pytest.param(Filters(publishers=("Nobody",)), set(), id="nothing passes"),
    ],
)
def test_filters_narrow_the_search(
    open_library: Open, a_read_article: Build, filters: Filters, expected: set[str]
) -> None:
    library = open_library()
    _store(
        library,
        a_read_article(RICE, "https://e.org/r", publisher="The News", published=date(2025, 1, 1), places=("can-tho",)),
        a_read_article(
            CHIPS, "https://e.org/c", tier=Tier.OFFICIAL_SITE, published=date(2025, 3, 1), places=("hanoi", "hue")
        ),
        a_read_article("Le port a acheté deux bateaux.", "https://e.org/b", language="fr", places=("hai-duong",)),
    )
    assert {hit.article.url[-1] for hit in library.search("boats", limit=9, filters=filters)} == expected


def test_filters_see_articles_replaced_since(open_library: Open, a_read_article: Build) -> None:
    library = open_library()
    _store(library, a_read_article(RICE, publisher="Old"))
    assert library.search("rice", filters=Filters(publishers=("Old",)))
    _store(library, a_read_article(RICE, publisher="New"))
    assert not library.search("rice", filters=Filters(publishers=("Old",)))
    assert library.search("rice", filters=Filters(publishers=("New",)))


def test_the_text_of_a_removed_article_is_in_no_file(open_library: Open, a_read_article: Build, tmp_path: Path) -> None:
    library = open_library()
    _store(library, a_read_article("Xylophones were sold to Quebec."), a_read_article(RICE, "https://e.org/r"))
    held = [path.name for path in tmp_path.rglob("*") if path.is_file() and b"Xylophones were" in path.read_bytes()]
    assert "chroma.sqlite3" in held, "or this test looks for the wrong thing"
    library.remove("https://example.org/a")
    assert library.search("rice")[0].article.url == "https://e.org/r"
    library.close()
    for path in tmp_path.rglob("*"):
        assert path.is_dir() or b"Xylophones were" not in path.read_bytes(), path.name
