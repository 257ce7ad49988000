"""Groups to batches: inputs of like length together, a text that answers beside one that does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from evals.training.examples import Example, Group
from evals.training.unlabelled import GAPS, RECURRING, SPAN_ONLY
from vectorstore.reader.pairing import Pair, Pairing

SHARES = {"policyqa_en": 0.15, "written": 2.0}
"""How often a dataset's groups come up in an epoch; 1 where it is not named."""
BESIDE = 0.6
"""Share of the questions that come with a text that does not answer them; the others leave more time for spans."""


@dataclass(frozen=True, slots=True)
class Input:
    """An example as the model takes it; `starts` and `ends` are token places in `pair`."""

    pair: Pair
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    tells_answerable: bool = True
    """Whether the verdict may learn from it."""

    @property
    def is_answerable(self) -> bool:
        """Whether the text answers the question."""
        return bool(self.starts)

    def without_words(self, share: float, choice: Random) -> Input:
        """The same with some tokens left out of the question, each with the chance `share`; one is always left."""
        pair = self.pair
        after = pair.ids.index(pair.ids[-1])
        kept = [one for one in pair.ids[pair.asked : after] if choice.random() >= share]
        kept = kept or list(pair.ids[pair.asked : after])
        gone = after - pair.asked - len(kept)
        ids = (*pair.ids[: pair.asked], *kept, *pair.ids[after:])
        starts, ends = (tuple(one - gone for one in places) for places in (self.starts, self.ends))
        return replace(self, pair=replace(pair, ids=ids, first=pair.first - gone), starts=starts, ends=ends)


def make_input(pairing: Pairing, example: Example) -> Input:
    """`example` as tokens; answers that were cut off are left out."""
    pair = pairing.pair(example.question, example.text)
    starts, ends = [], []
    for start, end in example.answers:
        inside = [place for place, (a, b) in enumerate(pair.places) if a < end and b > start]
        if inside and pair.places[inside[-1]][1] >= end:
            starts.append(pair.first + inside[0])
            ends.append(pair.first + inside[-1])
    return Input(pair, tuple(starts), tuple(ends))


class Inputs:
    """All groups as inputs; those made of unlabelled text come up with the share `unlabelled` in an epoch."""

    def __init__(self, groups: Sequence[Group], pairing: Pairing, unlabelled: float = 1.0) -> None:
        self._shares = {**SHARES, RECURRING: unlabelled, GAPS: unlabelled}
        made = [
            tuple(
                replace(make_input(pairing, example), tells_answerable=group.dataset not in SPAN_ONLY)
                for example in group.examples
            )
            for group in groups
            if self._shares.get(group.dataset, 1.0)
        ]
        groups = [group for group in groups if self._shares.get(group.dataset, 1.0)]
        kept = [place for place, inputs in enumerate(made) if inputs[0].is_answerable]
        self.groups = [groups[place] for place in kept]
        self.inputs = [made[place] for place in kept]

    def batches(self, epoch: int, size: int) -> list[list[tuple[int, int]]]:
        """One epoch as lists of (group, example): a text that answers, often followed by one that does not."""
        choice = Random(f"epoch {epoch}")
        drawn: list[int] = []
        for place, group in enumerate(self.groups):
            share = self._shares.get(group.dataset, 1.0)
            drawn += [place] * (int(share) + (choice.random() < share % 1))
        pairs = []
        for place in drawn:
            count = len(self.inputs[place])
            has_other = count > 1 and choice.random() < BESIDE
            pairs.append((place, choice.randrange(1, count) if has_other else 0))
        pairs.sort(key=lambda one: self._longest(*one) * choice.uniform(0.95, 1.05))
        together = [pairs[start : start + size] for start in range(0, len(pairs), size)]
        choice.shuffle(together)
        return [[(place, one) for place, other in batch for one in sorted({0, other})] for batch in together]

    def _longest(self, place: int, other: int) -> int:
        return max(self.inputs[place][0].pair.tokens, self.inputs[place][other].pair.tokens)


def padded(inputs: Sequence[Input]) -> tuple[npt.NDArray[np.int64], Tensor, Tensor]:
    """Ids, lengths and where the texts begin, as the model takes them."""
    pairs = [one.pair for one in inputs]
    ids = np.zeros((len(pairs), max(pair.tokens for pair in pairs)), np.int64)
    for row, pair in enumerate(pairs):
        ids[row, : pair.tokens] = pair.ids
    return ids, torch.tensor([pair.tokens for pair in pairs]), torch.tensor([pair.first for pair in pairs])
