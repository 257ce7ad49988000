from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from langchain_core.embeddings import Embeddings

from vectorstore.embedding.bundled import BundledEmbedder
from vectorstore.embedding.langchain import LangChainEmbeddings


def test_it_is_an_embeddings_that_says_what_the_embedder_says(embedder: BundledEmbedder, texts: Sequence[str]) -> None:
    embeddings = LangChainEmbeddings(embedder)

    assert isinstance(embeddings, Embeddings)
    assert np.allclose(embeddings.embed_documents(list(texts)), embedder.embed_passages(texts))
    assert np.allclose(embeddings.embed_query(texts[0]), embedder.embed_query(texts[0]))
    assert isinstance(embeddings.embed_query("a")[0], float)
