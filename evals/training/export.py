"""From a checkpoint to the files that the package carries."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from evals.training.model import ReaderModel
from vectorstore.embedder import Vectors
from vectorstore.reader.weights import Changed

Eighths = npt.NDArray[np.int8]

LEVELS = 127


def changes_of(model: ReaderModel) -> dict[str, Changed]:
    """What training changed, by the names of `vectorstore/reader/weights.py`."""
    kept: dict[str, Changed] = {}
    for number, layer in enumerate(model.encoder()):
        for name, adapted in layer.adapted():
            up, scale, down = in_eight_bits(adapted.up.detach().numpy(), adapted.down.detach().numpy())
            kept |= {f"l{number}.{name}.w.{part}": one for part, one in (("up", up), ("scale", scale), ("down", down))}
        for name, norm in layer.normed():
            kept[f"l{number}.{name}.w"] = norm.scale.detach().numpy().astype(np.float16)
            kept[f"l{number}.{name}.b"] = norm.shift.detach().numpy().astype(np.float16)
    for head in ("span", "verdict"):
        linear = getattr(model, head)
        kept[head] = torch.cat([linear.weight, linear.bias[:, None]], dim=1).detach().numpy().astype(np.float16)
    return kept


def in_eight_bits(up: Vectors, down: Vectors) -> tuple[Eighths, Vectors, Eighths]:
    """`up` (outputs, rank) and `down` (rank, inputs) as whole numbers from -127 to 127, and what one unit is worth.

    Each of the rank's parts has a size of its own, so each has a scale of its own (rank).
    """
    highest = np.abs(up).max(axis=0), np.abs(down).max(axis=1)
    units = [np.maximum(one, np.finfo(np.float32).tiny) / LEVELS for one in highest]
    return (
        np.rint(up / units[0]).astype(np.int8),
        (units[0] * units[1]).astype(np.float32),
        np.rint(down / units[1][:, None]).astype(np.int8),
    )


def write_weights(changes: Mapping[str, Changed], calibration: Vectors, file: Path) -> None:
    """Writes `weights.npz`."""
    np.savez_compressed(file, **changes, calibration=calibration.astype(np.float32))  # type: ignore[arg-type]  # as documented
