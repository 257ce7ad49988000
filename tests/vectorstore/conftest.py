"""Parts for tests of the library: an embedder that knows words only, and articles that say what a test needs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest

from policy.article import Article, Tier, article_id
from policy.language import Language
from policy.passage import Passage
from policy.reading import ReadArticle
from policy.registers import Registers
from policy.sentences import split_sentences
from policy.story import Story
from vectorstore.embedder import Vectors
from vectorstore.library import Library

DIMENSION = 96


@dataclass
class WordEmbedder:
    """Texts that share words are near each other; counts what it was asked to embed."""

    name: str = "words/1"
    dimension: int = DIMENSION
    max_tokens: int = 512
    embedded: list[str] = field(default_factory=list)

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        self.embedded.extend(texts)
        return np.stack([_vector(text) for text in texts])

    def embed_query(self, text: str) -> Vectors:
        return _vector(text)


def _vector(text: str) -> Vectors:
    total = np.full(DIMENSION, 0.01, np.float32)
    for word in re.findall(r"\w+", text.lower()):
        seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:4], "big")
        total += np.random.default_rng(seed).standard_normal(DIMENSION).astype(np.float32)
    return np.asarray(total / np.linalg.norm(total), dtype=np.float32)


ReadArticleBuilder = Callable[..., ReadArticle]


def build_article(
    text: str,
    url: str = "https://example.org/a",
    *,
    title: str = "",
    language: Language = "en",
    publisher: str | None = None,
    published: date | None = None,
    tier: Tier = Tier.NEWS,
    places: tuple[str, ...] = (),
    registers: Registers | None = None,
    story: Story | None = None,
) -> ReadArticle:
    """An article whose paragraphs are its passages."""
    identity = article_id(url)
    passages = []
    start = 0
    for paragraph in text.split("\n"):
        if paragraph:
            sentences = tuple(split_sentences(paragraph, language, start))
            end = start + len(paragraph)
            ordinal = len(passages)
            passages.append(
                Passage(f"{identity}:{ordinal}", identity, ordinal, None, paragraph, start, end, language, sentences)
            )
        start += len(paragraph) + 1
    content_hash = hashlib.sha256(f"{title}\0{publisher}\0{published}\0{text}".encode()).hexdigest()
    retrieved = datetime(2025, 1, 1, tzinfo=UTC)
    article = Article(identity, url, title, publisher, language, published, retrieved, tier, places, text, content_hash)
    return ReadArticle(article, tuple(passages), registers or Registers(), story)


@pytest.fixture
def a_read_article() -> ReadArticleBuilder:
    return build_article


@pytest.fixture
def embedder() -> WordEmbedder:
    return WordEmbedder()


@pytest.fixture
def open_library(tmp_path: Path, embedder: WordEmbedder) -> Iterator[Callable[..., Library]]:
    """Opens the test's library; every library opened is closed at the end."""
    opened: list[Library] = []

    def open_it(*, read_only: bool = False, folder: Path | None = None) -> Library:
        library = Library.open(folder or tmp_path / "library", embedder, read_only=read_only)
        opened.append(library)
        return library

    yield open_it
    for library in opened:
        library.close()
