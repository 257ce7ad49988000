"""What a user would put together instead: langchain-chroma with sentence-transformers in torch. Runs as a child.

It is given our passages ready made, finds, and answers nothing: its times are the least that such a pipeline takes.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

from langchain_chroma import Chroma
from langchain_core.embeddings import Embeddings
from sentence_transformers import SentenceTransformer

from evals.bench.child import Stopwatch, peak_megabytes, timed_rounds

HITS = 5


class TorchEmbeddings(Embeddings):
    """sentence-transformers as its users run it, with the prefixes that the model wants."""

    def __init__(self, folder: str) -> None:
        self.model = SentenceTransformer(folder, device="cpu")

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector a passage."""
        return self._embed([f"passage: {text}" for text in texts])

    def embed_query(self, text: str) -> list[float]:
        """The vector of a query."""
        return self._embed([f"query: {text}"])[0]

    def _embed(self, texts: list[str]) -> list[list[float]]:
        vectors = self.model.encode(texts, normalize_embeddings=True, show_progress_bar=False)
        return [[float(number) for number in vector] for vector in vectors]


def main(action: str, model: str, store: str, file: str) -> None:
    """`ingest` passages from, or `find` the questions of, a JSON file; prints what it took."""
    texts: list[str] = json.loads(Path(file).read_text(encoding="utf-8"))
    chroma = Chroma("plain", TorchEmbeddings(model), persist_directory=store)
    if action == "ingest":
        # Torch and Chroma take a while over what they do first; what it is goes into another collection.
        Chroma("other", chroma.embeddings, persist_directory=store).add_texts(["Lao Cai adopted a resolution."])
        stopwatch = Stopwatch()
        chroma.add_texts(texts)
        said: dict[str, Any] = stopwatch.read()
    else:
        said = timed_rounds(partial(chroma.similarity_search, k=HITS), texts)
    print(json.dumps({**said, "megabytes": peak_megabytes()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
