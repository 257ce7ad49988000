"""multilingual-e5-small as an ONNX graph: token vectors in, token states out.

The word table stays outside (see `bundled.py`): as float32 it would take 384 MB for the few rows a text needs.
Sums and layer norms are separate nodes: onnxruntime's fused SkipLayerNormalization takes six times as long.
There is no attention mask: texts that run together have the same length (docs/performance.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from vectorstore.embedder import Vectors
from vectorstore.embedding.weights import BLOCK, Weights

MICROSOFT = "com.microsoft"


class Precision(StrEnum):
    """How the matrices are kept and multiplied."""

    FLOAT = "float32"
    INT8 = "int8"
    """A scale for each column, texts quantised as they come: the fastest for passages."""
    INT7 = "int7"
    """The same within ±63, for processors that would overflow."""
    INT4 = "int4"
    """The four bits and scales of the file itself: exact, small, and the fastest exact one for a few tokens."""


def build_graph(weights: Weights, precision: Precision) -> bytes:
    """A serialised ONNX model; input `embeddings` and output `states` have shape (texts, tokens, hidden)."""
    return _Builder(weights, precision).build()


class _Builder:
    def __init__(self, weights: Weights, precision: Precision) -> None:
        self._weights = weights
        self._precision = precision
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def build(self) -> bytes:
        sizes = self._weights.sizes
        states = self._normalise("embeddings", "emb.ln", "emb")
        for layer in range(sizes.layers):
            states = self._layer(states, f"l{layer}.")
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

    def _layer(self, states: str, prefix: str) -> str:
        hidden = self._weights.sizes.hidden
        together = self._multiply(states, prefix, ("q", "k", "v"), hidden)
        parts = [f"{prefix}{part}" for part in ("query", "key", "value")]
        self._node("Split", [together, self._constant(f"{prefix}thirds", np.array([hidden] * 3))], parts, axis=-1)
        attended = self._node(
            "MultiHeadAttention", parts, f"{prefix}attended", MICROSOFT, num_heads=self._weights.sizes.heads
        )
        projected = self._multiply(attended, prefix, ("ao",), hidden)
        states = self._add_and_normalise(projected, states, f"{prefix}aln")
        inner = self._multiply(states, prefix, ("fi",), self._weights.sizes.inner)
        activated = self._node("Gelu", [inner], f"{prefix}activated", MICROSOFT)
        outer = self._multiply(activated, prefix, ("fo",), hidden)
        return self._add_and_normalise(outer, states, f"{prefix}oln")

    def _add_and_normalise(self, change: str, states: str, name: str) -> str:
        return self._normalise(self._node("Add", [change, states], f"{name}.sum"), name, name)

    def _normalise(self, states: str, tensor: str, name: str) -> str:
        scale = self._constant(f"{name}.w", self._weights.vector(f"{tensor}.w"))
        shift = self._constant(f"{name}.b", self._weights.vector(f"{tensor}.b"))
        return self._node(
            "LayerNormalization", [states, scale, shift], f"{name}.out", axis=-1, epsilon=self._weights.sizes.epsilon
        )

    def _multiply(self, states: str, prefix: str, parts: Sequence[str], outputs: int) -> str:
        """states @ matrix + bias; several matrices side by side in one step."""
        name = prefix + "".join(parts)
        bias = self._constant(f"{name}.b", np.concatenate([self._weights.vector(f"{prefix}{p}.b") for p in parts]))
        if self._precision is Precision.INT4:
            return self._multiply_int4(states, name, [f"{prefix}{p}.w" for p in parts], outputs, bias)
        matrix = np.concatenate([self._weights.matrix(f"{prefix}{p}.w", outputs) for p in parts]).T
        if self._precision is not Precision.FLOAT:
            return self._multiply_int8(states, name, matrix, bias)
        product = self._node("MatMul", [states, self._constant(f"{name}.w", matrix)], f"{name}.product")
        return self._node("Add", [product, bias], f"{name}.out")

    def _multiply_int8(self, states: str, name: str, matrix: Vectors, bias: str) -> str:
        largest = 127 if self._precision is Precision.INT8 else 63
        scales = np.maximum(np.abs(matrix).max(axis=0) / largest, np.finfo(np.float32).tiny)
        numbers = np.round(matrix / scales).astype(np.int8)
        inputs = [
            states,
            self._constant(f"{name}.w", numbers),
            self._constant(f"{name}.scales", scales.astype(np.float32)),
            self._constant(f"{name}.zeros", np.zeros(len(scales), np.int8)),
            bias,
        ]
        return self._node("DynamicQuantizeMatMul", inputs, f"{name}.out", MICROSOFT)

    def _multiply_int4(self, states: str, name: str, tensors: Sequence[str], outputs: int, bias: str) -> str:
        blocks = np.concatenate([self._weights.blocks(tensor) for tensor in tensors])
        rows = outputs * len(tensors)
        scales = np.ascontiguousarray(blocks[:, :2]).view("<f2").astype(np.float32)
        # GGML keeps numbers j and j + 16 in one byte, onnxruntime 2 j and 2 j + 1; both subtract 8.
        numbers = np.concatenate([blocks[:, 2:] & 0x0F, blocks[:, 2:] >> 4], axis=1)
        packed = numbers[:, 0::2] | (numbers[:, 1::2] << 4)
        inputs = [
            states,
            self._constant(f"{name}.w", packed.reshape(rows, -1, BLOCK // 2)),
            self._constant(f"{name}.scales", scales.reshape(-1)),
            "",
            "",
            bias,
        ]
        # Accuracy level 4: the few tokens are quantised too, to 8 bits with a scale for each block.
        inputs_a_row = len(blocks) // rows * BLOCK
        return self._node(
            "MatMulNBits",
            inputs,
            f"{name}.out",
            MICROSOFT,
            K=inputs_a_row,
            N=rows,
            bits=4,
            block_size=BLOCK,
            accuracy_level=4,
        )

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
