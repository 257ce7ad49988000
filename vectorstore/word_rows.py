"""What the word index holds of passages: read before they are filed, or anew from SQLite."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from policy.article import Article
from policy.passage import Passage
from policy.terms import find_concepts
from vectorstore.anchor_words import anchor_words
from vectorstore.articles import PASSAGE_COLUMNS, PASSAGES_WITH_ARTICLES, as_int, passage_from_row
from vectorstore.database import Database
from vectorstore.facets import facets_of
from vectorstore.word_index import WordIndex, WordRow
from vectorstore.words import words_of

Owned = tuple[Article, Passage]
"""A passage with its article."""


class WordReader:
    """Reads passages for the word index while the model still embeds them."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, Passage], WordRow] = {}

    def read_ahead(self, passages: Iterable[Owned]) -> None:
        """Reads passages that are going to be filed."""
        for article, passage in passages:
            self._read[article.title, passage] = _read(passage, article.title)

    def rows(self, passages: Iterable[Owned], first: int) -> list[WordRow]:
        """The rows of passages, numbered from `first`; those that were not read ahead are read now."""
        numbered = enumerate(passages, first)
        return [replace(self._taken(article.title, passage), row=row) for row, (article, passage) in numbered]

    def _taken(self, title: str, passage: Passage) -> WordRow:
        key = (title, passage)
        return self._read.pop(key) if key in self._read else _read(passage, title)


def _read(passage: Passage, title: str) -> WordRow:
    return word_row(0, passage, title, facets_of(passage.text, passage.language).keys())


def word_row(row: int, passage: Passage, title: str, facets: Sequence[str]) -> WordRow:
    """What the word index holds of a passage."""
    heading = passage.heading or ""
    context = words_of(f"{title}. {heading}", passage.language) if title or heading else []
    words = [*words_of(passage.text, passage.language), *dict.fromkeys(context)]
    concepts = dict.fromkeys(mention.concept_id for mention in find_concepts(passage.text, passage.language))
    return WordRow(row, passage.language, words, anchor_words(passage.text), facets, tuple(concepts))


def fill_words(empty: WordIndex, database: Database, numbers: Mapping[int, int] | None = None) -> None:
    """Puts all passages that SQLite holds into a word index without rows, under new `numbers` if they get any."""
    columns = f"{PASSAGE_COLUMNS}, articles.title, facets"
    for values in database.rows(f"SELECT {columns} FROM {PASSAGES_WITH_ARTICLES}"):
        row = as_int(values[0])
        passage = passage_from_row(values[:-2])
        place = row if numbers is None else numbers[row]
        empty.put([word_row(place, passage, str(values[-2]), str(values[-1]).split())])
    empty.commit()
