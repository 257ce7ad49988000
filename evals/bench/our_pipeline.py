"""The assistant, measured from inside. Runs as a child."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from evals.bench.child import Stopwatch, peak_megabytes, timed_rounds

WARM_UP = {
    "fr": "Le 3 mars 2024, Lao Cai a adopté la résolution 12/2024/NQ-HDND, dotée de 3 milliards de dongs.",
    "en": "On 3 March 2024 Lao Cai adopted Resolution 12/2024/NQ-HDND, with 3 billion VND for start-ups.",
    "vi": "Ngày 3/3/2024, tỉnh Lào Cai ban hành Nghị quyết 12/2024/NQ-HĐND, hỗ trợ 3 tỷ đồng cho doanh nghiệp.",
}
"""An article in each language with something for each reader to read."""


def main(action: str, library: str, argument: str) -> None:
    """`ingest` a folder of articles (`ingest_warm`: when others were before), or hand the bare `model` the texts of an
    ingest, or `find` or `answer` the questions of a JSON file; prints what it took."""
    actions: dict[str, Callable[[Path, Path], dict[str, Any]]] = {
        "ingest": _ingest,
        "ingest_warm": _ingest_warm,
        "model": _model,
        "find": _find,
        "answer": _answer,
    }
    said = actions[action](Path(library), Path(argument))
    print(json.dumps({**said, "megabytes": peak_megabytes()}))


def _ingest_warm(folder: Path, articles: Path) -> dict[str, Any]:
    """As `_ingest`, when Chroma is open and the tables are loaded: so is the plain pipeline before it is timed."""
    with tempfile.TemporaryDirectory(prefix="bench-") as made:
        for language, text in WARM_UP.items():
            head = f"---\ntitle: Lao Cai\nurl: https://warm.invalid/{language}\nlanguage: {language}\n---\n\n"
            # One sentence too long for a passage too: the tables that count a chat model's tokens are loaded for it.
            (Path(made) / f"{language}.md").write_text(
                f"{head}{text}\n\n{12 * text.replace('.', ',')}\n", encoding="utf-8"
            )
        _ingest(Path(made) / "library", Path(made))
    return _ingest(folder, articles)


def _ingest(folder: Path, articles: Path) -> dict[str, Any]:
    # Each action imports what it needs: the memory and the start of answering must not hold ingest's libraries.
    from ingest.pipeline import ingest
    from ingest.settings import IngestSettings
    from vectorstore.embedding import open_embedder
    from vectorstore.library import Library

    embedder = open_embedder()
    embedder.embed_query("warm")
    with Library.open(folder, embedder) as library:
        stopwatch = Stopwatch()
        ingest([articles], library, IngestSettings())
        took = stopwatch.read()
        passages = [passage for article in library.articles() for passage in library.passages(article.id)]
        texts = {article.id: article.text for article in library.articles()}
    sentences = [texts[p.article_id][start:end] for p in passages for start, end in p.sentences]
    return {**took, "passages": [passage.text for passage in passages], "sentences": sentences}


def _model(folder: Path, _: Path) -> dict[str, Any]:
    """The embedding model alone, all at once: on what the ingest of this library had it read, and on all there is.

    `embedded` is what leads and sentences take, which ingest embeds; `whole` every passage and every sentence.
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
    took = {}
    for name, texts in {"embedded": [*leads, *sentences], "whole": [*passages, *sentences]}.items():
        stopwatch = Stopwatch()
        embedder.embed_passages(list(dict.fromkeys(texts)))
        took[name] = stopwatch.read()
    return took


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
