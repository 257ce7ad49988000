"""The bundled encoder in torch with low-rank adapters, and the reader's heads on top.

The lower layers stay as they are; what they give is worked out once a text (`lower`) and kept, so that an epoch only
costs the upper ones (`upper`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping

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


class Adapted(nn.Module):
    """A frozen matrix in bfloat16 plus a low-rank change in float32."""

    matrix: Tensor
    bias: Tensor

    def __init__(self, matrix: Tensor, bias: Tensor, rank: int) -> None:
        super().__init__()
        outputs, inputs = matrix.shape
        self.register_buffer("matrix", matrix.to(torch.bfloat16), persistent=False)
        self.register_buffer("bias", bias.to(torch.bfloat16), persistent=False)
        self.down = nn.Parameter(torch.randn(rank, inputs) / math.sqrt(inputs))
        self.up = nn.Parameter(torch.zeros(outputs, rank))

    def forward(self, states: Tensor) -> Tensor:
        """States (…, inputs) to (…, outputs), in bfloat16."""
        # One large product is faster here than a large one and two thin ones.
        return functional.linear(states, self.matrix + (self.up @ self.down).to(torch.bfloat16), self.bias)


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

    def forward(self, states: Tensor, mask: Tensor | None, dropout: float) -> Tensor:
        """States (texts, tokens, hidden); `mask` (texts, 1, 1, tokens) is true where a token is."""
        texts, tokens, hidden = states.shape
        query, key, value = (
            self.parts[name](states).view(texts, tokens, self.heads, -1).transpose(1, 2) for name in ("q", "k", "v")
        )
        attended = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        attended = attended.transpose(1, 2).reshape(texts, tokens, hidden)
        change = functional.dropout(self.parts["ao"](attended), dropout, self.training)
        states = self.norms["aln"](states + change)
        change = self.parts["fo"](functional.gelu(self.parts["fi"](states)))
        normal: Tensor = self.norms["oln"](states + functional.dropout(change, dropout, self.training))
        return normal


class ReaderModel(nn.Module):
    """Encoder and heads. Only what belongs to the upper layers and the heads is trained."""

    def __init__(self, weights: Weights, frozen: int, rank: int) -> None:
        super().__init__()
        sizes = weights.sizes
        self.frozen = frozen
        self._words = WordTable(weights)
        self._first = Norm(
            torch.from_numpy(np.array(weights.vector("emb.ln.w"))),
            torch.from_numpy(np.array(weights.vector("emb.ln.b"))),
            sizes.epsilon,
        )
        self.lower = nn.ModuleList(Layer(weights, number, 1) for number in range(frozen))
        for part in (self._first, self.lower):
            part.requires_grad_(False)
        self.upper = nn.ModuleDict(
            {str(number): Layer(weights, number, rank) for number in range(frozen, sizes.layers)}
        )
        self.span = nn.Linear(sizes.hidden, 2 + 2 * FIT)
        """Start, end, and what tells how well a start and an end fit together."""
        nn.init.zeros_(self.span.weight[2 + FIT :])
        nn.init.zeros_(self.span.bias[2:])
        self.verdict = nn.Linear(2 * sizes.hidden, 2)
        """From the first state and the mean of all: answerable, relevance."""

    @torch.no_grad()
    def encode_lower(self, ids: npt.NDArray[np.int64], mask: Tensor) -> Tensor:
        """What the lower layers make of `ids` (texts, tokens), in bfloat16."""
        states: Tensor = self._first(torch.from_numpy(self._words.look_up(ids))).to(torch.bfloat16)
        for layer in self.lower:
            states = layer(states, mask, 0.0)
        return states

    def forward(self, states: Tensor, mask: Tensor, dropout: float = 0.0) -> tuple[Tensor, Tensor]:
        """Scores of spans (texts, tokens, 2 + 2 x FIT), and answerable and relevance (texts, 2), from lower states."""
        for layer in self.upper.values():
            states = layer(states, mask, dropout)
        final = functional.dropout(states.float(), dropout, self.training)
        there = mask[:, 0, 0, :, None].float()
        mean = (final * there).sum(1) / there.sum(1)
        span: Tensor = self.span(final)
        verdict: Tensor = self.verdict(torch.cat([final[:, 0], mean], dim=1))
        return span, verdict

    def start_from(self, trained: Mapping[str, Tensor]) -> None:
        """Takes over what another run trained; a head of starts and ends alone becomes one that compares them, too."""
        own = self.state_dict()
        for name, given in trained.items():
            own[name][: len(given)] = given
        self.load_state_dict(own, strict=False)

    def trained(self) -> dict[str, nn.Parameter]:
        """The parameters that training changes, by name."""
        return {name: one for name, one in self.named_parameters() if one.requires_grad}
