from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from evals.bench.plain_weights import write_model_folder
from vectorstore.embedding.bundled import BundledEmbedder
from vectorstore.embedding.transformer import TransformerEmbedder

TEXTS = ("Une aide pour les jeunes entreprises.", "Nghị quyết mới của tỉnh về khoa học.", "It rains: 2,5 %!")


@pytest.mark.slow
def test_both_sides_run_the_same_model(tmp_path: Path) -> None:
    write_model_folder(tmp_path / "multilingual-e5-small")

    theirs = TransformerEmbedder(str(tmp_path / "multilingual-e5-small"), threads=1)
    ours = BundledEmbedder(threads=1)

    assert (theirs.embed_passages(TEXTS) * ours.embed_passages(TEXTS)).sum(axis=1).min() > 0.999
    assert np.dot(theirs.embed_query(TEXTS[0]), ours.embed_query(TEXTS[0])) > 0.999
    assert [theirs.count_tokens(text) for text in TEXTS] == [ours.count_tokens(text) for text in TEXTS]
