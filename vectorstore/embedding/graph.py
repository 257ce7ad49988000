"""multilingual-e5-small as an ONNX graph: token vectors in, token states out.

The word table stays outside (see `encoder.py`): as float32 it would take 384 MB for the few rows a text needs.
Sums and layer norms are separate nodes: onnxruntime's fused SkipLayerNormalization takes six times as long.
There is no attention mask: texts that run together have the same length (docs/performance.md).

In 8 bits a matrix has a scale for each column, but a text's states share one, so the few channels of this model that
are ten times as large as the others would leave little room for the rest. Two things make the vectors as good as exact
(1 - cosine .0004 instead of .003): each layer's largest inner channels are multiplied in float32 on the side, and
states are evened out before they are quantised, the matrix taking the factor back. `ranges.npz` says which channels.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from vectorstore.embedder import Vectors
from vectorstore.embedding.precision import Precision
from vectorstore.embedding.weights import Tensors

MICROSOFT = "com.microsoft"
RANGES_FILE = Path(__file__).with_name("ranges.npz")
"""Written by `scripts/measure_ranges.py`: how far each channel of the states and of the inner layers reaches."""
INNER_ASIDE = 16
"""Inner channels multiplied in float32; one or two a layer matter, sixteen keep the rest a multiple of sixteen."""
USUAL_RANGE = 1.5
"""Channels that reach further than this many medians are evened out, by the root of what they exceed it by."""


def build_graph(weights: Tensors, precision: Precision) -> bytes:
    """A serialised ONNX model; input `embeddings` and output `states` have shape (texts, tokens, hidden)."""
    return _Builder(weights, precision).build()


class _Builder:
    def __init__(self, weights: Tensors, precision: Precision) -> None:
        self._weights = weights
        self._precision = precision
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []
        self._factors: dict[str, Vectors] = {}
        """By the name of states: what they are divided by before they are quantised."""
        if precision is not Precision.FLOAT:
            with np.load(RANGES_FILE) as content:
                self._inner_ranges = content["inner"].astype(np.float32)
                self._state_ranges = content["states"].astype(np.float32)

    def build(self) -> bytes:
        sizes = self._weights.sizes
        states = self._even_out(self._normalise("embeddings", "emb.ln"), 0)
        for layer in range(sizes.layers):
            states = self._layer(states, layer)
        self._node("Identity", [states], "states")
        shape: list[str | int | None] = ["texts", "tokens", sizes.hidden]
        graph = helper.make_graph(
            self._nodes,
            "multilingual-e5-small",
            [helper.make_tensor_value_info("embeddings", TensorProto.FLOAT, shape)],
            [helper.make_tensor_value_info("states", TensorProto.FLOAT, shape)],
            self._constants,
        )
        versions = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
        return bytes(helper.make_model(graph, opset_imports=versions, ir_version=9).SerializeToString())

    def _layer(self, states: str, layer: int) -> str:
        prefix = f"l{layer}."
        hidden = self._weights.sizes.hidden
        together = self._multiply(states, f"{prefix}qkv", *self._side_by_side(prefix, ("q", "k", "v")))
        parts = [f"{prefix}{part}" for part in ("query", "key", "value")]
        self._node("Split", [together, self._constant(f"{prefix}thirds", np.array([hidden] * 3))], parts, axis=-1)
        attended = self._node(
            "MultiHeadAttention", parts, f"{prefix}attended", MICROSOFT, num_heads=self._weights.sizes.heads
        )
        projected = self._multiply(attended, f"{prefix}ao", *self._side_by_side(prefix, ("ao",)))
        states = self._even_out(self._normalise(self._add(projected, states), f"{prefix}aln"), 2 * layer + 1)
        changed = self._inner(states, layer)
        normal = self._normalise(self._add(changed, states), f"{prefix}oln")
        is_last = layer == self._weights.sizes.layers - 1
        return normal if is_last else self._even_out(normal, 2 * layer + 2)

    def _inner(self, states: str, layer: int) -> str:
        prefix = f"l{layer}."
        matrix_in, bias_in = self._side_by_side(prefix, ("fi",), self._weights.sizes.inner)
        matrix_out, bias_out = self._side_by_side(prefix, ("fo",))
        if self._precision is Precision.FLOAT:
            activated = self._gelu(self._multiply(states, f"{prefix}fi", matrix_in, bias_in))
            return self._multiply(activated, f"{prefix}fo", matrix_out, bias_out)
        by_range = np.argsort(self._inner_ranges[layer], kind="stable")
        usual, aside = np.sort(by_range[:-INNER_ASIDE]), np.sort(by_range[-INNER_ASIDE:])
        activated = self._gelu(self._multiply(states, f"{prefix}fi", matrix_in[:, usual], bias_in[usual]))
        most = self._multiply(activated, f"{prefix}fo", matrix_out[usual], bias_out)
        few = self._gelu(self._multiply_float(states, f"{prefix}fi.aside", matrix_in[:, aside], bias_in[aside]))
        rest = self._node("MatMul", [few, self._constant(f"{prefix}fo.aside.w", matrix_out[aside])], f"{prefix}rest")
        return self._add(most, rest)

    def _side_by_side(self, prefix: str, parts: Sequence[str], outputs: int | None = None) -> tuple[Vectors, Vectors]:
        """Matrices (inputs, outputs) of one layer as one, and their biases."""
        rows = outputs or self._weights.sizes.hidden
        matrices = [self._weights.matrix(f"{prefix}{part}.w", rows) for part in parts]
        biases = [self._weights.vector(f"{prefix}{part}.b") for part in parts]
        return np.concatenate(matrices).T, np.concatenate(biases)

    def _even_out(self, states: str, place: int) -> str:
        """Notes by how much the channels of `states` are to be divided where they are quantised."""
        if self._precision is not Precision.FLOAT:
            ranges = self._state_ranges[place]
            factors = np.sqrt(np.maximum(1, ranges / (USUAL_RANGE * np.median(ranges)))).astype(np.float32)
            inverse = self._constant(f"{states}.inverse", 1 / factors)
            self._node("Mul", [states, inverse], f"{states}.even")
            self._factors[states] = factors
        return states

    def _multiply(self, states: str, name: str, matrix: Vectors, bias: Vectors) -> str:
        """states @ matrix + bias."""
        if self._precision is Precision.FLOAT:
            return self._multiply_float(states, name, matrix, bias)
        if (factors := self._factors.get(states)) is not None:
            states, matrix = f"{states}.even", matrix * factors[:, None]
        largest = 127 if self._precision is Precision.INT8 else 63
        scales = np.maximum(np.abs(matrix).max(axis=0) / largest, np.finfo(np.float32).tiny)
        inputs = [
            states,
            self._constant(f"{name}.w", np.round(matrix / scales).astype(np.int8)),
            self._constant(f"{name}.scales", scales.astype(np.float32)),
            self._constant(f"{name}.zeros", np.zeros(len(scales), np.int8)),
            self._constant(f"{name}.b", bias),
        ]
        return self._node("DynamicQuantizeMatMul", inputs, f"{name}.out", MICROSOFT)

    def _multiply_float(self, states: str, name: str, matrix: Vectors, bias: Vectors) -> str:
        product = self._node("MatMul", [states, self._constant(f"{name}.w", matrix)], f"{name}.product")
        return self._node("Add", [product, self._constant(f"{name}.b", bias)], f"{name}.out")

    def _gelu(self, states: str) -> str:
        return self._node("Gelu", [states], f"{states}.gelu", MICROSOFT)

    def _add(self, change: str, states: str) -> str:
        return self._node("Add", [change, states], f"{change}.sum")

    def _normalise(self, states: str, tensor: str) -> str:
        scale = self._constant(f"{tensor}.w", self._weights.vector(f"{tensor}.w"))
        shift = self._constant(f"{tensor}.b", self._weights.vector(f"{tensor}.b"))
        epsilon = self._weights.sizes.epsilon
        return self._node("LayerNormalization", [states, scale, shift], f"{tensor}.out", axis=-1, epsilon=epsilon)

    def _constant(self, name: str, values: npt.NDArray[np.generic]) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def _node(
        self,
        operator: str,
        inputs: Sequence[str],
        outputs: str | Sequence[str],
        domain: str = "",
        **attributes: float | int,
    ) -> str:
        names = [outputs] if isinstance(outputs, str) else list(outputs)
        node = helper.make_node(operator, list(inputs), names, domain=domain)
        node.attribute.extend(helper.make_attribute(name, value) for name, value in attributes.items())
        self._nodes.append(node)
        return names[0]
