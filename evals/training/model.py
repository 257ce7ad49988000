"""The bundled encoder in torch with low-rank adapters in all its layers, and the reader's heads on top."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from vectorstore.embedding.encoder import WordTable
from vectorstore.embedding.weights import Weights

MATRICES = ("q", "k", "v", "ao", "fi", "fo")
"""Of one layer, by their names in the bundled file."""
FIT = 32
"""Numbers by which a start and an end are compared."""
NEVER = -1e4
"""Added where nothing may be chosen; not minus infinity, which makes NaN of an input that has no text."""


class _Merged(torch.autograd.Function):
    """A product with a matrix that a low-rank change is already merged into; only the change is learnt.

    Forward it costs one product. Backward it never works out what the whole matrix would learn, the dearest of three
    products; what the two thin matrices learn takes a quarter of that.
    """

    @staticmethod
    def forward(ctx: Any, states: Tensor, merged: Tensor, bias: Tensor, down: Tensor, up: Tensor) -> Tensor:
        ctx.save_for_backward(states, merged, down, up)
        return functional.linear(states, merged, bias)

    @staticmethod
    def backward(ctx: Any, *given: Tensor) -> tuple[Tensor, None, None, Tensor, Tensor]:
        states, merged, down, up = ctx.saved_tensors
        (gradient,) = given
        came, wanted = states.flatten(0, -2), gradient.flatten(0, -2)
        thin_up = wanted.T @ (came @ down.to(came.dtype).T)
        thin_down = (wanted @ up.to(came.dtype)).T @ came
        return gradient @ merged, None, None, thin_down.float(), thin_up.float()


class Adapted(nn.Module):
    """A frozen matrix in bfloat16 plus a low-rank change in float32."""

    matrix: Tensor
    merged: Tensor
    bias: Tensor

    def __init__(self, matrix: Tensor, bias: Tensor, rank: int) -> None:
        super().__init__()
        outputs, inputs = matrix.shape
        self.register_buffer("matrix", matrix.to(torch.bfloat16), persistent=False)
        self.register_buffer("merged", matrix.to(torch.bfloat16), persistent=False)
        self.register_buffer("bias", bias.to(torch.bfloat16), persistent=False)
        self.down = nn.Parameter(torch.randn(rank, inputs) / math.sqrt(inputs))
        self.up = nn.Parameter(torch.zeros(outputs, rank))

    def merge(self) -> None:
        """To be called whenever the change has changed: `forward` takes it as it was at the last call."""
        self.merged = self.matrix + (self.up.detach() @ self.down.detach()).to(self.matrix.dtype)

    def forward(self, states: Tensor) -> Tensor:
        """States (…, inputs) to (…, outputs), in bfloat16."""
        parts = (states, self.merged, self.bias, self.down, self.up)
        product: Tensor = _Merged.apply(*parts)  # type: ignore[no-untyped-call]  # torch leaves it untyped
        return product


class Norm(nn.Module):
    """Layer norm that begins with the bundled scale and shift."""

    def __init__(self, scale: Tensor, shift: Tensor, epsilon: float) -> None:
        super().__init__()
        self.scale, self.shift, self.epsilon = nn.Parameter(scale.clone()), nn.Parameter(shift.clone()), epsilon

    def forward(self, states: Tensor) -> Tensor:
        """Same shape, same precision."""
        return functional.layer_norm(
            states, self.scale.shape, self.scale.to(states.dtype), self.shift.to(states.dtype), self.epsilon
        )


class Layer(nn.Module):
    """One layer of the encoder."""

    def __init__(self, weights: Weights, number: int, rank: int) -> None:
        super().__init__()
        sizes = weights.sizes
        self.heads = sizes.heads
        self.parts = nn.ModuleDict()
        for name in MATRICES:
            outputs = sizes.inner if name == "fi" else sizes.hidden
            matrix = torch.from_numpy(weights.matrix(f"l{number}.{name}.w", outputs))
            bias = torch.from_numpy(np.array(weights.vector(f"l{number}.{name}.b")))
            self.parts[name] = Adapted(matrix, bias, rank)
        self.norms = nn.ModuleDict(
            {
                name: Norm(
                    torch.from_numpy(np.array(weights.vector(f"l{number}.{name}.w"))),
                    torch.from_numpy(np.array(weights.vector(f"l{number}.{name}.b"))),
                    sizes.epsilon,
                )
                for name in ("aln", "oln")
            }
        )

    def forward(self, states: Tensor, hidden_tokens: Tensor, dropout: float) -> Tensor:
        """States (texts, tokens, hidden); `hidden_tokens` (texts x heads, 1, tokens) is very low where no token is."""
        texts, tokens, hidden = states.shape
        query, key, value = (
            self.parts[name](states).view(texts, tokens, self.heads, -1).transpose(1, 2).flatten(0, 1)
            for name in ("q", "k", "v")
        )
        # For texts this short the plain products take two thirds of the time of torch's own attention.
        looks = torch.baddbmm(hidden_tokens, query, key.transpose(1, 2), alpha=1 / math.sqrt(query.shape[-1]))
        seen = torch.bmm(looks.softmax(-1), value).view(texts, self.heads, tokens, -1)
        change = self.parts["ao"](seen.transpose(1, 2).reshape(texts, tokens, hidden))
        states = self.norms["aln"](states + functional.dropout(change, dropout, self.training))
        change = self.parts["fo"](functional.gelu(self.parts["fi"](states)))
        normal: Tensor = self.norms["oln"](states + functional.dropout(change, dropout, self.training))
        return normal

    def adapted(self) -> list[tuple[str, Adapted]]:
        """Its matrices by name."""
        return [(name, one) for name, one in self.parts.items() if isinstance(one, Adapted)]

    def normed(self) -> list[tuple[str, Norm]]:
        """Its norms by name."""
        return [(name, one) for name, one in self.norms.items() if isinstance(one, Norm)]


class ReaderModel(nn.Module):
    """Encoder and heads. What belongs to the layers and the heads is trained, the words are not."""

    def __init__(self, weights: Weights, rank: int) -> None:
        super().__init__()
        sizes = weights.sizes
        self._words = WordTable(weights)
        self._first = Norm(
            torch.from_numpy(np.array(weights.vector("emb.ln.w"))),
            torch.from_numpy(np.array(weights.vector("emb.ln.b"))),
            sizes.epsilon,
        )
        self._first.requires_grad_(False)
        self.layers = nn.ModuleList(Layer(weights, number, rank) for number in range(sizes.layers))
        self.span = nn.Linear(sizes.hidden, 2 + 2 * FIT)
        """Start, end, and what tells how well a start and an end fit together."""
        nn.init.zeros_(self.span.weight[2 + FIT :])
        nn.init.zeros_(self.span.bias[2:])
        self.verdict = nn.Linear(4 * sizes.hidden, 2)
        """Answerable and relevance, from the first state, the mean, and those where the answer may start and end."""
        nn.init.zeros_(self.verdict.weight[:, 2 * sizes.hidden :])

    def forward(
        self, ids: npt.NDArray[np.int64], lengths: Tensor, firsts: Tensor, dropout: float = 0.0
    ) -> tuple[Tensor, Tensor]:
        """The log of what each span is given (texts, tokens, tokens), and answerable and relevance (texts, 2).

        Args:
            ids: of the inputs (texts, tokens), padded at their ends.
            lengths: of the inputs, in tokens.
            firsts: where in each input the text begins, which answers are looked for in.
        """
        places = torch.arange(ids.shape[1])[None, :]
        there = places < lengths[:, None]
        states: Tensor = self._first(torch.from_numpy(self._words.look_up(ids))).to(torch.bfloat16)
        hidden_tokens = torch.zeros(there.shape, dtype=states.dtype).masked_fill(~there, NEVER)
        for layer in self.encoder():
            states = layer(states, hidden_tokens[:, None].repeat_interleave(layer.heads, 0), dropout)
        final = functional.dropout(states.float(), dropout, self.training)
        spans = self._spans(final, (places >= firsts[:, None]) & (places < lengths[:, None] - 1))
        chances = spans.exp()
        at_start, at_end = (chances.sum(side)[:, None] @ final for side in (2, 1))
        mean = (final * there[..., None]).sum(1) / lengths[:, None]
        verdict: Tensor = self.verdict(torch.cat([final[:, 0], mean, at_start[:, 0], at_end[:, 0]], dim=1))
        return spans, verdict

    def _spans(self, final: Tensor, is_own: Tensor) -> Tensor:
        scores = self.span(final)
        start_fit, end_fit = scores[..., 2:].chunk(2, dim=-1)
        together = scores[..., 0][:, :, None] + scores[..., 1][:, None, :] + start_fit @ end_fit.transpose(1, 2)
        possible = (is_own[:, :, None] & is_own[:, None, :]).triu()
        logs: Tensor = together.masked_fill(~possible, NEVER).flatten(1).log_softmax(1)
        return logs.view_as(together)

    def encoder(self) -> list[Layer]:
        """Its layers, the lowest first."""
        return [one for one in self.layers if isinstance(one, Layer)]

    def merge(self) -> None:
        """To be called after each step: see `Adapted.merge`."""
        for layer in self.encoder():
            for _, adapted in layer.adapted():
                adapted.merge()

    def start_from(self, trained: Mapping[str, Tensor]) -> None:
        """Takes over what another run trained, as far as it goes: a head that saw less, or fewer layers."""
        own = self.state_dict()
        for name, given in trained.items():
            own[name][tuple(slice(length) for length in given.shape)] = given
        self.load_state_dict(own, strict=False)

    def trained(self) -> dict[str, nn.Parameter]:
        """The parameters that training changes, by name."""
        return {name: one for name, one in self.named_parameters() if one.requires_grad}
