"""A benchmark's library is built once, and its word index follows the thesaurus."""

from __future__ import annotations

import json
from pathlib import Path

from evals.retrieval_bench.dataset import read_benchmark
from evals.retrieval_bench.indexed import open_indexed, url_of
from evals.retrieval_bench.systems import Ours, WordsAlone
from tests.vectorstore.conftest import WordEmbedder

TEXTS = {
    "a": "Barley grows in the hills of the north.",
    "b": "The harbour was deepened in spring.",
    "c": "Looms were sold.",
}


def _benchmark(folder: Path) -> Path:
    corpus = [{"id": identity, "title": "", "text": text, "lang": "en"} for identity, text in TEXTS.items()]
    queries = [{"id": "1", "question": "Where does barley grow?", "lang": "en", "relevant": ["a"], "answers": []}]
    for name, lines in (("corpus", corpus), ("queries", queries)):
        (folder / f"{name}.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return folder


def test_it_is_embedded_once_and_its_words_are_made_anew_for_another_thesaurus(tmp_path: Path) -> None:
    (tmp_path / "benchmark").mkdir()
    benchmark = read_benchmark(_benchmark(tmp_path / "benchmark"), None)
    embedder, cache = WordEmbedder(), tmp_path / "cache"
    with open_indexed(benchmark, embedder, cache) as library:
        assert Ours(library)("Where does barley grow?", "en", None)[0] == url_of("a")
    embedder.embedded.clear()
    [folder] = cache.iterdir()
    made_with = (folder / "complete").read_text(encoding="utf-8")
    made_at = (folder / "words" / "shared" / "meta.json").stat().st_mtime_ns
    for kept, is_made_anew in ((made_with, False), ("of another thesaurus", True)):
        (folder / "complete").write_text(kept, encoding="utf-8")
        with open_indexed(benchmark, embedder, cache) as library:
            assert WordsAlone(library)("barley", "en", None) == [url_of("a")]
        assert ((folder / "words" / "shared" / "meta.json").stat().st_mtime_ns > made_at) == is_made_anew
        assert (folder / "complete").read_text(encoding="utf-8") == made_with
    assert embedder.embedded == []
