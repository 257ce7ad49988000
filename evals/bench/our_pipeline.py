"""The assistant, measured from inside. Runs as a child."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from evals.bench.child import peak_megabytes, timed_rounds


def main(action: str, library: str, argument: str) -> None:
    """`ingest` a folder of articles, or hand the bare `model` the texts of such an ingest, or `find` or `answer` the
    questions of a JSON file; prints what it took."""
    actions: dict[str, Callable[[Path, Path], dict[str, Any]]] = {
        "ingest": _ingest,
        "model": _model,
        "find": _find,
        "answer": _answer,
    }
    said = actions[action](Path(library), Path(argument))
    print(json.dumps({**said, "megabytes": peak_megabytes()}))


def _ingest(folder: Path, articles: Path) -> dict[str, Any]:
    # Each action imports what it needs: the memory and the start of answering must not hold ingest's libraries.
    from ingest.pipeline import ingest
    from ingest.settings import IngestSettings
    from vectorstore.embedding import open_embedder
    from vectorstore.library import Library

    embedder = open_embedder()
    embedder.embed_query("warm")
    with Library.open(folder, embedder) as library:
        begun = time.perf_counter()
        ingest([articles], library, IngestSettings())
        seconds = time.perf_counter() - begun
        passages = [passage for article in library.articles() for passage in library.passages(article.id)]
        texts = {article.id: article.text for article in library.articles()}
    sentences = [texts[p.article_id][start:end] for p in passages for start, end in p.sentences]
    return {"seconds": [seconds], "passages": [passage.text for passage in passages], "sentences": sentences}


def _model(folder: Path, _: Path) -> dict[str, Any]:
    """The embedding model alone, all at once: on what the ingest of this library had it read, and on all there is.

    `seconds` are for leads and sentences, which ingest embeds; `whole` for every passage and every sentence.
    """
    from policy.reading import ReadArticle
    from vectorstore.embedding import open_embedder
    from vectorstore.encoding import passage_texts, sentence_texts
    from vectorstore.library import Library

    embedder = open_embedder()
    embedder.embed_query("warm")
    with Library.open(folder, embedder, read_only=True) as library:
        reads = [ReadArticle(article, tuple(library.passages(article.id))) for article in library.articles()]
    sentences = [text for read in reads for text in sentence_texts(read)]
    leads = [text for read in reads for text in passage_texts(read).values()]
    passages = [passage.text for read in reads for passage in read.passages]
    seconds = {}
    for name, texts in {"seconds": [*leads, *sentences], "whole": [*passages, *sentences]}.items():
        begun = time.perf_counter()
        embedder.embed_passages(list(dict.fromkeys(texts)))
        seconds[name] = [time.perf_counter() - begun]
    return seconds


def _find(folder: Path, questions: Path) -> dict[str, Any]:
    from vectorstore.embedding import open_embedder
    from vectorstore.library import Library

    library = Library.open(folder, open_embedder(), read_only=True)
    return timed_rounds(library.search, _questions(questions))


def _answer(folder: Path, questions: Path) -> dict[str, Any]:
    from assistant import open_assistant

    assistant = open_assistant(folder)
    return timed_rounds(assistant.ask, _questions(questions))


def _questions(file: Path) -> list[str]:
    return list(json.loads(file.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main(*sys.argv[1:])
