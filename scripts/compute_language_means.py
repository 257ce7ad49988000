"""Computes the language means that ship with the bundled embedding model (vectorstore/embedding/means.npz).

    python scripts/compute_language_means.py ../shared/benchmarks

Reads every `corpus.jsonl` and `queries.jsonl` below the folder (`text` or `question`, `lang`), and keeps nothing of
them but nine means: of passages, sentences and queries in French, English and Vietnamese. Each benchmark counts
the same within its language, however large it is. Takes under a minute on two cores.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import typer

from policy.language import LANGUAGES, Language
from policy.sentences import split_sentences
from vectorstore.embedder import Vectors
from vectorstore.embedding.bundled import BundledEmbedder
from vectorstore.embedding.means import MEANS_FILE

SAMPLE = 400
"""Texts of each kind, benchmark and language: the mean of twice as many differs by less than .01 in cosine."""
PASSAGE_CHARACTERS = 1_500


def main(benchmarks: Path) -> None:
    """Writes the nine means computed over all benchmarks in a folder."""
    embedder = BundledEmbedder()
    sample = random.Random(20260101)
    means: dict[str, list[Vectors]] = {"passages": [], "sentences": [], "queries": []}
    for language in LANGUAGES:
        found: dict[str, list[Vectors]] = {kind: [] for kind in means}
        for folder in sorted(path.parent for path in benchmarks.glob("*/corpus.jsonl")):
            passages = _texts(folder / "corpus.jsonl", "text", language, sample)
            queries = _texts(folder / "queries.jsonl", "question", language, sample)
            if not passages:
                continue
            passages = [text[:PASSAGE_CHARACTERS] for text in passages]
            sentences = [text[a:b] for text in passages for a, b in split_sentences(text, language)]
            found["passages"].append(embedder.embed_passages(passages).mean(axis=0))
            found["sentences"].append(embedder.embed_passages(_some(sentences, sample)).mean(axis=0))
            found["queries"].append(np.mean([embedder.embed_query(text) for text in queries], axis=0))
            typer.echo(f"{language} {folder.name}: {len(passages)} passages, {len(queries)} queries")
        for kind, parts in found.items():
            means[kind].append(np.mean(parts, axis=0))
    ready = {kind: np.stack(parts).astype(np.float32) for kind, parts in means.items()}
    np.savez(
        MEANS_FILE,
        embedder=np.array(embedder.name),
        passages=ready["passages"],
        sentences=ready["sentences"],
        queries=ready["queries"],
    )


def _texts(file: Path, field: str, language: Language, sample: random.Random) -> list[str]:
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return _some([line[field] for line in lines if line["lang"] == language], sample)


def _some(texts: Sequence[str], sample: random.Random) -> list[str]:
    return sample.sample(texts, min(SAMPLE, len(texts)))


if __name__ == "__main__":
    typer.run(main)
