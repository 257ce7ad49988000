"""Any of our embedders as LangChain's `Embeddings`, to take into another chain."""

from __future__ import annotations

from langchain_core.embeddings import Embeddings

from vectorstore.embedder import Embedder


class LangChainEmbeddings(Embeddings):
    """`Embeddings` over an `Embedder`; vectors have length 1."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector a text, embedded as passages."""
        return [[float(number) for number in vector] for vector in self._embedder.embed_passages(texts)]

    def embed_query(self, text: str) -> list[float]:
        """The vector of a query."""
        return [float(number) for number in self._embedder.embed_query(text)]
