"""Any sentence-transformers model, by name or path. torch's slow start is paid only by who asks for it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from sentence_transformers import SentenceTransformer

from vectorstore.embedder import Vectors
from vectorstore.errors import EmbeddingModelUnavailableError

E5_PREFIXES = {"query": "query: ", "passage": "passage: "}
"""Models of the E5 family were trained with these and say so in prose only, so they are known by their name."""
BATCH = 8
"""Texts sorted by length; on processors more at a time is slower."""


class TransformerEmbedder:
    """An `Embedder` from a model folder or a name that sentence-transformers finds in its own cache or downloads."""

    def __init__(self, name_or_path: str, threads: int | None = None) -> None:
        if threads:
            torch.set_num_threads(threads)
        try:
            self._model = SentenceTransformer(name_or_path, device="cpu")
        except (OSError, ValueError, RuntimeError) as exc:
            raise EmbeddingModelUnavailableError(
                f"The embedding model '{name_or_path}' cannot be opened ({_first_line(exc)}). Give the folder of a "
                "sentence-transformers model, or a name that this machine can download, or "
                'embedding_model = "multilingual-e5-small", which is always there.'
            ) from exc
        self.name = _stable_name(name_or_path)
        self._prompts = _prompts(self._model, name_or_path)

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""
        return int(self._model.get_embedding_dimension() or 0)

    @property
    def max_tokens(self) -> int:
        """As the model's own settings say."""
        return int(self._model.max_seq_length or 512)

    def count_tokens(self, text: str) -> int:
        """In the model's own tokens, its passage prefix and special ones included."""
        return len(self._model.tokenizer(self._prompts["passage"] + text, truncation=False, verbose=False)["input_ids"])

    def embed_query(self, text: str) -> Vectors:
        """Shape (dimension,), length 1."""
        return np.asarray(self._embed([text], "query")[0])

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Shape (len(texts), dimension), rows of length 1."""
        return self._embed(texts, "passage")

    def _embed(self, texts: Sequence[str], kind: str) -> Vectors:
        if not texts:
            return np.empty((0, self.dimension), np.float32)
        vectors = self._model.encode(
            list(texts),
            prompt=self._prompts[kind] or None,
            batch_size=BATCH,
            normalize_embeddings=True,
            show_progress_bar=False,
        )
        return np.asarray(vectors, dtype=np.float32)


def _prompts(model: SentenceTransformer, name_or_path: str) -> dict[str, str]:
    """What the model wants before a query and before a passage."""
    stated = model.prompts or {}
    query = stated.get("query") or ""
    passage = stated.get("passage") or stated.get("document") or ""
    if not (query or passage) and "e5" in Path(name_or_path).name.lower().replace("_", "-").split("-"):
        return E5_PREFIXES
    return {"query": query, "passage": passage}


def _stable_name(name_or_path: str) -> str:
    """The name, or for a folder its last part and a mark of its settings, so that it can be moved."""
    folder = Path(name_or_path)
    if not folder.is_dir():
        return name_or_path
    mark = hashlib.sha256()
    for file in sorted(folder.rglob("*.json")):
        mark.update(file.read_bytes())
    for file in sorted(folder.rglob("*.safetensors")):
        mark.update(str(file.stat().st_size).encode())
    return f"{folder.resolve().name}/{mark.hexdigest()[:8]}"


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
