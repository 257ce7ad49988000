"""From a checkpoint to the files that the package carries."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from evals.training.model import ReaderModel
from vectorstore.embedder import Vectors

Halves = npt.NDArray[np.float16]


def changes_of(model: ReaderModel) -> dict[str, Halves]:
    """What training changed, by the names of `vectorstore/reader/weights.py`, in float16."""
    kept: dict[str, Halves] = {}
    for name, parameter in model.trained().items():
        array = parameter.detach().numpy().astype(np.float16)
        parts = name.split(".")
        if parts[0] != "upper":
            continue
        layer, kind, matrix, field = parts[1:]
        names = {"up": "w.up", "down": "w.down", "scale": "w", "shift": "b"}
        kept[f"l{layer}.{matrix}.{names[field]}"] = array
        assert kind in ("parts", "norms")
    for head in ("span", "verdict"):
        linear = getattr(model, head)
        kept[head] = torch.cat([linear.weight, linear.bias[:, None]], dim=1).detach().numpy().astype(np.float16)
    return kept


def write_weights(changes: Mapping[str, Halves], calibration: Vectors, file: Path) -> None:
    """Writes `weights.npz`."""
    np.savez_compressed(file, **changes, calibration=calibration.astype(np.float32))  # type: ignore[arg-type]  # as documented
