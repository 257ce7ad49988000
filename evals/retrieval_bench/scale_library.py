"""A large library made in minutes: vectors drawn around real ones, texts put together from real sentences.

It goes past the embedding model and past Chroma, which search does not read: a million passages with their sentences
would take the one a day and the other an hour. Everything that a question touches is built as ingest builds it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import accumulate
from pathlib import Path

import numpy as np

from evals.retrieval_bench.scale_stories import story_readers
from policy.article import Article, Tier, article_id
from policy.language import LANGUAGES, Language
from policy.passage import Passage
from policy.sentences import split_sentences
from policy.terms import find_concepts
from vectorstore.anchor_words import anchor_words
from vectorstore.articles import insert_article, insert_passages, put_story
from vectorstore.database import Connection, Database
from vectorstore.embedder import Embedder, Vectors
from vectorstore.facets import facets_of
from vectorstore.filing import set_facts
from vectorstore.layout import VECTORS_FOLDER, WORDS_FOLDER
from vectorstore.library import Library
from vectorstore.means import RunningSums
from vectorstore.priors import prior_means
from vectorstore.vector_files import PassageRows, VectorFiles
from vectorstore.word_index import WordIndex, WordRow
from vectorstore.words import words_of

SENTENCES_A_PASSAGE = 4
PASSAGES_AN_ARTICLE = 10
ARTICLES_A_BATCH = 500
SPREAD = 0.6
"""How far a drawn vector lies from the real one it is drawn around, as a share of the real one's centred length."""


@dataclass(frozen=True, slots=True)
class Seed:
    """A real sentence with all that is read from it once."""

    text: str
    language: Language
    vector: Vectors
    words: tuple[str, ...]
    anchors: tuple[str, ...]
    facets: tuple[str, ...]
    concepts: tuple[str, ...]


def seeds_from(texts: dict[Language, str], embedder: Embedder) -> list[Seed]:
    """The sentences of real texts, embedded and read."""
    seeds = []
    for language, text in texts.items():
        sentences = [text[start:end] for start, end in split_sentences(text, language) if end - start > 40]
        for sentence, vector in zip(sentences, embedder.embed_passages(sentences), strict=True):
            flat = " ".join(sentence.split())
            words = tuple(words_of(flat, language))
            facets = facets_of(flat, language).keys()
            concepts = tuple(dict.fromkeys(mention.concept_id for mention in find_concepts(flat, language)))
            seeds.append(Seed(flat, language, vector, words, tuple(anchor_words(flat)), facets, concepts))
    return seeds


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A made-up article, its passages, and the real sentences that each was put together from."""

    number: int
    article: Article
    passages: list[Passage]
    told: list[list[Seed]]


def build_library(folder: Path, passages: int, seeds: list[Seed], embedder: Embedder) -> None:
    """Makes a library of that many passages in `folder`, which must not hold one."""
    Library.open(folder, embedder).close()
    database = Database(folder, read_only=False)
    vectors = VectorFiles(folder / VECTORS_FOLDER, prior_means(embedder).passages)
    words = WordIndex(folder / WORDS_FOLDER, read_only=False)
    sums = RunningSums.empty(embedder.dimension)
    random = np.random.default_rng(7)
    by_language = {
        language: [seed for seed in seeds if seed.language == language]
        for language in LANGUAGES
        if any(seed.language == language for seed in seeds)
    }
    articles = passages // PASSAGES_AN_ARTICLE
    row = 0
    with story_readers(articles) as read_stories:
        for batch in _batches(articles):
            drawn = [_draw(number, by_language, random) for number in batch]
            stories = read_stories([(one.article, one.passages) for one in drawn])
            with database.write() as connection:
                for place, one in enumerate(drawn):
                    _insert(connection, words, one, row + place * PASSAGES_AN_ARTICLE)
                vectors.append(rows := _rows(drawn, random), row, row * SENTENCES_A_PASSAGE)
                _count_in(sums, rows)
                row += len(rows.articles)
                for one, story in zip(drawn, stories, strict=True):
                    put_story(connection, one.number, story)
                sentence_rows = row * SENTENCES_A_PASSAGE
                set_facts(
                    connection, passage_rows=row, sentence_rows=sentence_rows, sums=sums.to_bytes(), generation=row
                )
    words.commit()
    words.close()
    database.close()


def _draw(number: int, by_language: dict[Language, list[Seed]], random: np.random.Generator) -> _Drawn:
    language = list(by_language)[number % len(by_language)]
    pool = by_language[language]
    places = random.integers(0, len(pool), (PASSAGES_AN_ARTICLE, SENTENCES_A_PASSAGE))
    told = [[pool[place] for place in group] for group in places]
    article, passages = _article(number, language, told)
    return _Drawn(number + 1, article, passages, told)


def _insert(connection: Connection, words: WordIndex, drawn: _Drawn, first: int) -> None:
    """Writes all but vectors and story; the passages stand from row `first` on."""
    facets = [tuple(dict.fromkeys(key for seed in group for key in seed.facets)) for group in drawn.told]
    insert_article(connection, drawn.number, drawn.article, "{}", "")
    insert_passages(connection, drawn.number, drawn.passages, facets, first, first * SENTENCES_A_PASSAGE)
    words.put(
        WordRow(
            first + place,
            drawn.article.language,
            [word for seed in group for word in seed.words],
            [word for seed in group for word in seed.anchors],
            facets[place],
            tuple(dict.fromkeys(one for seed in group for one in seed.concepts)),
        )
        for place, group in enumerate(drawn.told)
    )


def _rows(drawn: list[_Drawn], random: np.random.Generator) -> PassageRows:
    """Vectors around those of the real sentences; a passage has the mean of its sentences."""
    groups = [group for one in drawn for group in one.told]
    sentences = _drawn_around(np.stack([seed.vector for group in groups for seed in group]), random)
    return PassageRows(
        articles=[one.number for one in drawn for _ in one.told],
        languages=[group[0].language for group in groups],
        is_caption=[False] * len(groups),
        sentence_counts=[SENTENCES_A_PASSAGE] * len(groups),
        vectors=_unit(sentences.reshape(len(groups), SENTENCES_A_PASSAGE, -1).mean(axis=1)),
        sentence_vectors=sentences,
    )


def _count_in(sums: RunningSums, rows: PassageRows) -> None:
    languages = np.array(rows.languages)
    of_sentences = np.repeat(languages, SENTENCES_A_PASSAGE)
    for language in LANGUAGES:
        sums.add(language, rows.vectors[languages == language], rows.sentence_vectors[of_sentences == language])


def _batches(articles: int) -> Iterator[range]:
    return (range(start, min(start + ARTICLES_A_BATCH, articles)) for start in range(0, articles, ARTICLES_A_BATCH))


def _article(number: int, language: Language, told: list[list[Seed]]) -> tuple[Article, list[Passage]]:
    url = f"https://scale.invalid/{number}"
    identity = article_id(url)
    passages: list[Passage] = []
    start = 0
    paragraphs = []
    for ordinal, group in enumerate(told):
        text = " ".join(seed.text for seed in group)
        ends = list(accumulate(len(seed.text) + 1 for seed in group))
        spans = tuple(
            (start + end - len(seed.text) - 1, start + end - 1) for end, seed in zip(ends, group, strict=True)
        )
        passages.append(
            Passage(f"{identity}:{ordinal}", identity, ordinal, None, text, start, start + len(text), language, spans)
        )
        paragraphs.append(text)
        start += len(text) + 1
    content = "\n".join(paragraphs)
    article = Article(
        id=identity,
        url=url,
        title=f"Article {number}",
        publisher=f"Publisher {number % 50}",
        language=language,
        published=date(2020 + number % 6, 1 + number % 12, 1 + number % 28),
        retrieved=datetime(2025, 1, 1, tzinfo=UTC),
        tier=tuple(Tier)[number % len(Tier)],
        places=(),
        text=content,
        content_hash=hashlib.sha256(content.encode()).hexdigest(),
    )
    return article, passages


def _drawn_around(vectors: Vectors, random: np.random.Generator) -> Vectors:
    noise = random.standard_normal(vectors.shape, dtype=np.float32)
    centred = vectors - vectors.mean(axis=0)
    lengths = np.linalg.norm(centred, axis=1, keepdims=True)
    noise *= SPREAD * lengths / np.linalg.norm(noise, axis=1, keepdims=True)
    return _unit(vectors + noise)


def _unit(vectors: Vectors) -> Vectors:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)
