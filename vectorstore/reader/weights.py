"""The reader's own weights: low-rank changes of the bundled encoder, and heads. `evals/training/export.py` wrote them.

`weights.npz` holds, in float16: `l7.q.w.up` (outputs, rank) and `l7.q.w.down` (rank, inputs) for each changed
matrix, the layer norms of the changed layers as they are now, `span` (2 + 2 x fit, hidden + 1) and `verdict`
(2, 2 x hidden + 1) with the bias last, and in float32 `calibration` (8), the factors of the two curves of
`calibration.py`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from vectorstore.embedder import Vectors
from vectorstore.embedding.weights import Sizes, Tensors

Changed = npt.NDArray[np.floating]

WEIGHTS_FILE = Path(__file__).with_name("weights.npz")


@dataclass(frozen=True, slots=True)
class Heads:
    """What is read from the encoder's last states."""

    span: Vectors
    """Shape (2 + 2 x fit, hidden + 1): start, end, and what `spans.py` compares a start and an end by; the last column
    is added."""
    verdict: Vectors
    """Shape (2, 2 x hidden + 1): answerable and relevance, from the first state and the mean of all."""
    calibration: Vectors
    """Shape (8,): see `calibration.py`."""

    def span_scores(self, states: Vectors) -> Vectors:
        """Scores (…, tokens, 2 + 2 x fit) from states (…, tokens, hidden)."""
        return np.asarray(states @ self.span[:, :-1].T + self.span[:, -1])

    def verdicts(self, states: Vectors) -> Vectors:
        """Scores (texts, 2) from states (texts, tokens, hidden)."""
        features = np.concatenate([states[:, 0], states.mean(axis=1)], axis=1)
        return np.asarray(features @ self.verdict[:, :-1].T + self.verdict[:, -1])


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
        up, down = self._changes.get(f"{name}.up"), self._changes.get(f"{name}.down")
        if up is None or down is None:
            return matrix
        return np.asarray(matrix + up.astype(np.float32) @ down.astype(np.float32))


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


def heads_of(changes: Mapping[str, Changed]) -> Heads:
    """The heads, in float32."""
    span, verdict, calibration = (changes[name].astype(np.float32) for name in ("span", "verdict", "calibration"))
    return Heads(span, verdict, calibration)


def fingerprint(path: Path = WEIGHTS_FILE) -> str:
    """Twelve letters that change with the file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]
