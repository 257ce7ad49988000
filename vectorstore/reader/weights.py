"""The reader's own weights: low-rank changes of the bundled encoder, and heads. `evals/training/export.py` wrote them.

`weights.npz` holds for each matrix `l7.q.w.up` (outputs, rank) and `l7.q.w.down` (rank, inputs) in 8 bits, and
`l7.q.w.scale` (rank), what one unit in both is worth; in float16 the layer norms as they are now, `span`
(2 + 2 x fit, hidden + 1) and `verdict` (2, 4 x hidden + 1) with the bias last; and in float32 `calibration` (8), the
factors of the two curves of `calibration.py`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from vectorstore.embedder import Vectors
from vectorstore.embedding.weights import Sizes, Tensors

Changed = npt.NDArray[np.float32 | np.float16 | np.int8]

WEIGHTS_FILE = Path(__file__).with_name("weights.npz")


class ReaderWeights:
    """The bundled weights with the changes merged in; an encoder of the same shape."""

    def __init__(self, bundled: Tensors, changes: Mapping[str, Changed]) -> None:
        self._bundled = bundled
        self._changes = changes

    @property
    def sizes(self) -> Sizes:
        """Those of the bundled encoder."""
        return self._bundled.sizes

    def vector(self, name: str) -> Vectors:
        """A bias, or a scale or shift of a layer norm as training left it."""
        changed = self._changes.get(name)
        return self._bundled.vector(name) if changed is None else changed.astype(np.float32)

    def matrix(self, name: str, outputs: int) -> Vectors:
        """Bundled matrix plus low-rank change, shape (outputs, inputs)."""
        matrix = self._bundled.matrix(name, outputs)
        if f"{name}.up" not in self._changes:
            return matrix
        up, scale, down = (self._changes[f"{name}.{part}"].astype(np.float32) for part in ("up", "scale", "down"))
        return np.asarray(matrix + (up * scale) @ down)


def read_changes(path: Path = WEIGHTS_FILE) -> dict[str, Changed]:
    """All arrays of the file by name.

    Raises:
        OSError: it is not there.
        ValueError: it is not such a file.
    """
    try:
        with path.open("rb") as file, np.load(file) as content:
            return {name: content[name] for name in content.files}
    except BadZipFile as error:
        raise ValueError(f"{path} is not the reader's file ({error}). Reinstall the program.") from error


def fingerprint(path: Path = WEIGHTS_FILE) -> str:
    """Twelve letters that change with the file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]
