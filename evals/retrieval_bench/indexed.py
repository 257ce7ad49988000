"""A benchmark in a library of its own, kept between runs: embedding is done once."""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from evals.retrieval_bench.dataset import Benchmark, Paragraph
from ingest.document import Block, BlockKind
from ingest.settings import IngestSettings
from ingest.split import Bounds, split_into_passages
from policy.article import Article, Tier, article_id
from policy.passage import Passage
from policy.reading import ReadArticle
from policy.terms import concepts
from vectorstore.embedder import Embedder, Vectors
from vectorstore.intake import Progress
from vectorstore.layout import WORDS_FOLDER
from vectorstore.library import Library
from vectorstore.words import WORDS_VERSION

LAYOUT = "4"
"""Raised when paragraphs become articles, or passages vectors, differently: kept libraries are then built anew."""


def open_indexed(benchmark: Benchmark, embedder: Embedder, cache: Path) -> Library:
    """The library that holds exactly the benchmark's paragraphs, one article each; built on first use."""
    folder = cache / f"{benchmark.name}-{_fingerprint(benchmark, embedder)}"
    complete, words = folder / "complete", _words_fingerprint()
    if not complete.exists():
        with Library.open(folder, embedder) as library:
            for _ in library.add_all(_read_all(benchmark, embedder), _say):
                pass
        print(file=sys.stderr)
    elif complete.read_text(encoding="utf-8") != words:
        # A word index that is not there is made again when the library is opened to write; nothing is embedded.
        shutil.rmtree(folder / WORDS_FOLDER, ignore_errors=True)
        Library.open(folder, embedder).close()
    complete.write_text(words, encoding="utf-8")
    return Library.open(folder, embedder, read_only=True)


def plain_vectors(library: Library, embedder: Embedder, passages: Sequence[Passage]) -> Vectors:
    """What the model makes of each passage as a whole, one row a passage; kept beside the library.

    The library itself embeds leads and sentences only, so a plain pipeline cannot take its vectors from there.
    """
    file = library.folder / "plain.npy"
    if not file.exists():
        print(f"Embedding {len(passages):,} passages for the plain pipeline …", file=sys.stderr)
        np.save(file, embedder.embed_passages([passage.text for passage in passages]))
    vectors: Vectors = np.load(file)
    return vectors


def url_of(paragraph_id: str) -> str:
    """The URL under which a paragraph is kept."""
    return f"https://benchmark.invalid/{paragraph_id}"


def _read_all(benchmark: Benchmark, embedder: Embedder) -> Iterator[ReadArticle]:
    settings = IngestSettings()
    most = embedder.max_tokens
    whole = Bounds(embedder.count_tokens, wanted=most, most=most)
    split = Bounds(embedder.count_tokens, wanted=settings.passage_tokens, most=most)
    for paragraph in benchmark.corpus:
        article = _article(paragraph)
        blocks = list(_blocks(article.text))
        # A paragraph that the model can read whole stays whole, as other pipelines would leave it.
        bounds = whole if embedder.count_tokens(article.text) <= most else split
        yield ReadArticle(article, split_into_passages(article, blocks, bounds))


def _article(paragraph: Paragraph) -> Article:
    url = url_of(paragraph.id)
    return Article(
        id=article_id(url),
        url=url,
        title="",
        publisher=None,
        language=paragraph.lang,
        published=None,
        retrieved=datetime(2025, 1, 1, tzinfo=UTC),
        tier=Tier.OFFICIAL_SITE,
        places=(),
        text=paragraph.text,
        content_hash=hashlib.sha256(paragraph.text.encode()).hexdigest(),
    )


def _blocks(text: str) -> Iterator[Block]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Block(BlockKind.BODY, line, start)
        start += len(line) + 1


def _fingerprint(benchmark: Benchmark, embedder: Embedder) -> str:
    digest = hashlib.sha256(f"{LAYOUT} {embedder.name}".encode())
    for paragraph in benchmark.corpus:
        digest.update(f"{paragraph.id}\0{paragraph.lang}\0{paragraph.text}\0".encode())
    return digest.hexdigest()[:12]


def _words_fingerprint() -> str:
    """Of what the word index is made with: words of another thesaurus would be measured else."""
    forms = {identity: concept.forms for identity, concept in concepts().items()}
    return hashlib.sha256(f"{WORDS_VERSION} {forms}".encode()).hexdigest()[:12]


def _say(progress: Progress) -> None:
    done = f"{progress.passages:,.0f} passages embedded, {progress.passages_per_second:.0f}/s"
    print(f"\r{done}", end="", file=sys.stderr, flush=True)
