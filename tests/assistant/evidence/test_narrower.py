"""What the question names is found in a library where many other articles speak of the same thing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.evidence import Evidence, Shelf, gather, gather_for
from assistant.understand import understand
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.hit import Filters
from vectorstore.library import Library
from vectorstore.settings import LibrarySettings

HITS = 2
PLACES = ("An Giang", "Can Tho", "Ca Mau", "Da Nang", "Hai Phong", "Ha Tinh", "Lai Chau", "Son La")
ALIKE = "Who is the director of the innovation centre of {place}? He is a well known engineer, the centre says."
TOLD = "The exhibition drew a crowd. Among the guests was Do Quang Mau, who runs a seed bank."
WANTED = "Seeds are dried for nine days, Do Quang Mau told the visitors at Dong Thap."


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """A library in which eight articles are nearer to any question on directors than the two that name the person."""
    folder = tmp_path_factory.mktemp("crowd")
    _write(folder / "one.md", "exhibition", TOLD)
    _write(folder / "two.md", "seeds", WANTED)
    for number, place in enumerate(PLACES):
        _write(folder / f"{number}.md", f"centre-{number}", ALIKE.format(place=place))
    with Library.open(folder / "library", open_embedder(LibrarySettings().embedding_model)) as library:
        ingest([folder], library, IngestSettings())
        yield Shelf(library)


def _write(file: Path, slug: str, text: str) -> None:
    file.write_text(f"---\nurl: https://e.org/{slug}\n---\n\n{text}\n", encoding="utf-8")


def _told(evidence: Evidence) -> set[str]:
    return {hit.article.url.rsplit("/", 1)[1] for hit in evidence.hits}


def test_passages_that_name_the_person_are_read_however_many_are_nearer(shelf: Shelf) -> None:
    asked = understand("Who is the engineer Do Quang Mau, director of the centre?")

    assert not {"exhibition", "seeds"} <= _told(gather(shelf, asked.text, asked.language, HITS, None))
    assert {"exhibition", "seeds"} <= _told(gather_for(shelf, asked, HITS, None))


def test_passages_about_the_place_are_read(shelf: Shelf) -> None:
    asked = understand("Who is the director of the innovation centre, and what did he say, in Dong Thap?")

    assert "seeds" in _told(gather_for(shelf, asked, HITS, None))


def test_filters_of_the_reader_hold_for_every_look(shelf: Shelf) -> None:
    asked = understand("Who is the engineer Do Quang Mau?")
    only = next(one.id for one in shelf.library.articles() if one.url.endswith("exhibition"))

    evidence = gather_for(shelf, asked, HITS, Filters(articles=(only,)))

    assert _told(evidence) == {"exhibition"}
    assert evidence.articles == frozenset({only})
