"""The vectors of a library as files that search reads in place: one byte a number, and one bit a number to look first.

A vector is kept as its difference from its language's anchor (a mean recorded when the library was made), times a
scale of its own. Taking the anchor off first matters: multilingual encoders put all texts of a language into a narrow
cone, and without it most of the byte, and every bit, would say only "this is French".

Files only grow; SQLite says how many rows count. Rows beyond that were left by a killed writer and are overwritten.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from policy.language import LANGUAGES, Language
from vectorstore.embedder import Vectors
from vectorstore.errors import LibraryDamagedError

PASSAGE_RECORD = np.dtype(
    [
        ("article", "<i4"),
        ("language", "u1"),
        ("is_caption", "u1"),
        ("sentences", "<u2"),
        ("first_sentence", "<i8"),
        ("scale", "<f4"),
        ("square", "<f4"),
    ]
)
"""`square` is the squared length of the kept vector, scale included."""
SENTENCE_RECORD = np.dtype([("scale", "<f4"), ("square", "<f4")])

COPIED_TOGETHER = 1 << 14
"""Passages copied at once: some hundred megabytes at most."""

Records = npt.NDArray[np.void]
Bytes = npt.NDArray[np.int8]
Bits = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class PassageRows:
    """Passages to append: one entry each, with the vectors of their sentences one after another."""

    articles: Sequence[int]
    languages: Sequence[Language]
    is_caption: Sequence[bool]
    sentence_counts: Sequence[int]
    vectors: Vectors
    sentence_vectors: Vectors


@dataclass(frozen=True, slots=True)
class VectorView:
    """What search reads: everything that was committed when the view was made."""

    passages: Records
    passage_bytes: Bytes
    passage_bits: Bits
    sentences: Records
    sentence_bytes: Bytes


class VectorFiles:
    """The five files in `folder` (made at the first append)."""

    def __init__(self, folder: Path, anchors: Vectors) -> None:
        self.folder = folder
        self.anchors = anchors
        dimension = anchors.shape[1]
        self._words = -(-dimension // 64)
        self._rows = {
            "passages.records": PASSAGE_RECORD.itemsize,
            "passages.bytes": dimension,
            "passages.bits": self._words * 8,
            "sentences.records": SENTENCE_RECORD.itemsize,
            "sentences.bytes": dimension,
        }

    def append(self, rows: PassageRows, first_row: int, first_sentence_row: int) -> None:
        """Writes `rows` from the given places on, dropping whatever lies beyond them, and waits for the disk."""
        anchors = self.anchors[[LANGUAGES.index(language) for language in rows.languages]]
        numbers, scales, squares, bits = self._reduce(rows.vectors - anchors)
        records = np.zeros(len(rows.articles), PASSAGE_RECORD)
        records["article"] = rows.articles
        records["language"] = [LANGUAGES.index(language) for language in rows.languages]
        records["is_caption"] = rows.is_caption
        records["sentences"] = rows.sentence_counts
        counts = np.asarray(rows.sentence_counts, dtype=np.int64)
        records["first_sentence"] = first_sentence_row + np.cumsum(counts) - counts
        records["scale"], records["square"] = scales, squares
        sentence_numbers, sentence_scales, sentence_squares, _ = self._reduce(
            rows.sentence_vectors - np.repeat(anchors, counts, axis=0)
        )
        sentence_records = np.zeros(len(sentence_numbers), SENTENCE_RECORD)
        sentence_records["scale"], sentence_records["square"] = sentence_scales, sentence_squares
        self.folder.mkdir(parents=True, exist_ok=True)
        self._write("passages.records", first_row, records)
        self._write("passages.bytes", first_row, numbers)
        self._write("passages.bits", first_row, bits)
        self._write("sentences.records", first_sentence_row, sentence_records)
        self._write("sentences.bytes", first_sentence_row, sentence_numbers)

    def append_empty(self, rows: int, sentence_rows: int, first_row: int, first_sentence_row: int) -> None:
        """Writes rows of zeros from the given places on, where removed articles were."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for name, size in self._rows.items():
            count, first = (rows, first_row) if name.startswith("passages") else (sentence_rows, first_sentence_row)
            self._write(name, first, np.zeros(count * size, np.uint8))

    def copy(self, view: VectorView, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Writes these rows of `view` with their sentences, in this order, from the start on.

        Returns at which sentence row the sentences of each now begin, and last how many there are.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        counts = view.passages["sentences"][rows].astype(np.int64)
        ends = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
        for start in range(0, len(rows), COPIED_TOGETHER):
            part = slice(start, start + COPIED_TOGETHER)
            first = int(ends[start])
            before = np.repeat(view.passages["first_sentence"][rows[part]] - ends[:-1][part], counts[part])
            sentences = before + first + np.arange(len(before))
            records = view.passages[rows[part]]
            records["first_sentence"] = ends[:-1][part]
            self._write("passages.records", start, records)
            self._write("passages.bytes", start, view.passage_bytes[rows[part]])
            self._write("passages.bits", start, view.passage_bits[rows[part]])
            self._write("sentences.records", first, view.sentences[sentences])
            self._write("sentences.bytes", first, view.sentence_bytes[sentences])
        return ends

    def _reduce(self, vectors: Vectors) -> tuple[Bytes, Vectors, Vectors, Bits]:
        """Bytes, scales, squared lengths and sign bits of `vectors`."""
        scales = np.maximum(np.abs(vectors).max(axis=1, initial=0.0), 1e-9) / 127.0
        numbers = np.rint(vectors / scales[:, None]).astype(np.int8)
        squares = np.square(numbers.astype(np.float32)).sum(axis=1) * scales**2
        return numbers, scales.astype(np.float32), squares.astype(np.float32), sign_bits(vectors)

    def _write(self, name: str, first: int, content: npt.NDArray[Any]) -> None:
        path = self.folder / name
        with path.open("r+b" if path.exists() else "w+b") as file:
            file.truncate(first * self._rows[name])
            file.seek(0, os.SEEK_END)
            file.write(np.ascontiguousarray(content).tobytes())
            file.flush()
            os.fsync(file.fileno())

    def blank(self, first_row: int, last_row: int, first_sentence_row: int, last_sentence_row: int) -> None:
        """Overwrites the vectors of rows [first, last) with zeros: what was removed is gone, not only hidden."""
        spans = {
            "passages.bytes": (first_row, last_row),
            "passages.bits": (first_row, last_row),
            "sentences.bytes": (first_sentence_row, last_sentence_row),
        }
        for name, (first, last) in spans.items():
            path = self.folder / name
            if last > first and path.exists():
                with path.open("r+b") as file:
                    file.seek(first * self._rows[name])
                    file.write(bytes((last - first) * self._rows[name]))

    def restore(self, view: VectorView, language: Language, row: int) -> Vectors:
        """The vector of one passage as search sees it (rounded to a byte a number): shape (1, dimension)."""
        numbers = view.passage_bytes[row : row + 1].astype(np.float32)
        vectors: Vectors = numbers * view.passages["scale"][row] + self.anchors[LANGUAGES.index(language)]
        return vectors

    def restore_sentences(self, view: VectorView, language: Language, first: int, last: int) -> Vectors:
        """The vectors of sentences [first, last) as search sees them."""
        numbers = view.sentence_bytes[first:last].astype(np.float32)
        scales = view.sentences["scale"][first:last, None]
        vectors: Vectors = numbers * scales + self.anchors[LANGUAGES.index(language)]
        return vectors

    def rows_on_disk(self) -> int:
        """Rows that the passage files hold, committed or not."""
        path = self.folder / "passages.records"
        return path.stat().st_size // PASSAGE_RECORD.itemsize if path.exists() else 0

    def hold(self, rows: int, sentence_rows: int) -> bool:
        """Whether every file is there and long enough for the given numbers of rows."""
        for name, size in self._rows.items():
            needed = (rows if name.startswith("passages") else sentence_rows) * size
            path = self.folder / name
            if needed and (not path.exists() or path.stat().st_size < needed):
                return False
        return True

    def view(self, rows: int, sentence_rows: int) -> VectorView:
        """The first `rows` passages and `sentence_rows` sentences, mapped from the files.

        Raises:
            LibraryDamagedError: the files are missing or shorter than that.
        """
        if not self.hold(rows, sentence_rows):
            raise LibraryDamagedError(
                f"The vector files in '{self.folder}' are missing or cut short. Run any `policy-assistant ingest` on "
                "this library: it makes them again."
            )
        dimension = self.anchors.shape[1]
        return VectorView(
            self._map("passages.records", PASSAGE_RECORD, (rows,)),
            self._map("passages.bytes", np.dtype(np.int8), (rows, dimension)),
            self._map("passages.bits", np.dtype(np.uint64), (rows, self._words)),
            self._map("sentences.records", SENTENCE_RECORD, (sentence_rows,)),
            self._map("sentences.bytes", np.dtype(np.int8), (sentence_rows, dimension)),
        )

    def _map(self, name: str, kind: np.dtype[Any], shape: tuple[int, ...]) -> npt.NDArray[Any]:
        if shape[0] == 0:
            return np.zeros(shape, kind)
        return np.memmap(self.folder / name, dtype=kind, mode="r", shape=shape)


def sign_bits(vectors: Vectors) -> Bits:
    """One bit a number, set where it is positive, packed into 64-bit words: shape (rows, words)."""
    rows, dimension = vectors.shape
    padded = np.zeros((rows, -(-dimension // 64) * 8), np.uint8)
    packed = np.packbits(vectors > 0, axis=1)
    padded[:, : packed.shape[1]] = packed
    bits: Bits = padded.view(np.uint64)
    return bits
