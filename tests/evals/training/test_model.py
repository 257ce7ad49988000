"""The model that is trained: what it makes of a batch, and what it learns from it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from evals.training.batches import Inputs, padded
from evals.training.examples import Example, Group
from evals.training.export import changes_of
from evals.training.model import FIT, Adapted, ReaderModel
from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import Weights, bundled_weights_path, read_weights
from vectorstore.reader.heads import heads_of
from vectorstore.reader.pairing import Pairing
from vectorstore.reader.places import PlacingTokenizer


@pytest.fixture(scope="module")
def weights() -> Weights:
    return read_weights(bundled_weights_path())


@pytest.fixture(scope="module")
def inputs(weights: Weights) -> Inputs:
    text = "The workshop is run by the Centre for Applied Research."
    start = text.index("Centre")
    right = Example("Who runs the workshop?", text, ((start, len(text) - 1),), "a")
    other = Example("Who runs the workshop?", "It rains.", (), "b")
    pairing = Pairing(PlacingTokenizer(Tokenizer(weights.pieces), weights.pieces))
    return Inputs([Group("1", "piaf_fr", ("en", "en"), (right, other))], pairing)


@pytest.fixture
def model(weights: Weights) -> ReaderModel:
    torch.manual_seed(1)
    made = ReaderModel(weights, rank=4)
    torch.nn.init.normal_(made.verdict.weight)
    return made.eval()


def test_a_change_learns_what_it_would_learn_if_it_were_worked_out_in_full() -> None:
    torch.manual_seed(1)
    adapted = Adapted(torch.randn(6, 5), torch.randn(6), rank=2)
    torch.nn.init.normal_(adapted.up)
    adapted.merge()
    states = torch.randn(3, 4, 5).to(torch.bfloat16).requires_grad_()
    wanted = torch.randn(3, 4, 6).to(torch.bfloat16)
    learnt = torch.autograd.grad((adapted(states) * wanted).sum(), [states, adapted.down, adapted.up])

    whole = adapted.matrix.float() + adapted.up @ adapted.down
    in_full = functional.linear(states.float(), whole, adapted.bias.float())

    for ours, full in zip(
        learnt, torch.autograd.grad((in_full * wanted).sum(), [states, adapted.down, adapted.up]), strict=True
    ):
        assert torch.allclose(ours.float(), full.float(), rtol=0.05, atol=0.05 * float(full.abs().max()))


def test_what_stands_beside_a_text_in_a_batch_does_not_matter(model: ReaderModel, inputs: Inputs) -> None:
    together, both = model(*padded(inputs.inputs[0][:2]))
    alone, verdict = model(*padded(inputs.inputs[0][1:2]))
    tokens = alone.shape[1]

    assert tokens < together.shape[1]
    assert torch.allclose(together[1, :tokens, :tokens].exp(), alone[0].exp(), atol=0.02)
    assert torch.allclose(both[1], verdict[0], atol=0.2)


def test_only_stretches_of_the_text_are_given_a_chance(model: ReaderModel, inputs: Inputs) -> None:
    spans, _ = model(*padded(inputs.inputs[0][:2]))

    for row, entry in enumerate([(0, 0), (0, 1)]):
        pair = inputs.inputs[entry[0]][entry[1]].pair
        own = slice(pair.first, pair.tokens - 1)
        assert spans[row].exp().sum().item() == pytest.approx(1, abs=1e-3)
        assert spans[row, own, own].exp().sum().item() == pytest.approx(1, abs=1e-3)


def test_the_package_reads_the_heads_as_the_model_does(model: ReaderModel, inputs: Inputs) -> None:
    kept: list[torch.Tensor] = []
    model.encoder()[-1].register_forward_hook(lambda layer, given, states: kept.append(states))
    spans, verdicts = model(*padded(inputs.inputs[0][:1]))
    pair = inputs.inputs[0][0].pair

    heads = heads_of({**changes_of(model), "calibration": np.zeros(8, np.float32)})
    found = heads.read(pair, kept[0][0].detach().float().numpy())

    assert found.span is not None
    assert found.span.score == pytest.approx(spans[0].max().item(), abs=0.02)
    assert [found.answerable, found.relevance] == pytest.approx(verdicts[0].tolist(), abs=0.1)


def test_a_run_goes_on_from_one_whose_heads_saw_less(weights: Weights) -> None:
    torch.manual_seed(1)
    trained = {name: torch.full_like(one, 0.5) for name, one in ReaderModel(weights, rank=4).trained().items()}
    hidden = weights.sizes.hidden
    trained["span.weight"], trained["span.bias"] = trained["span.weight"][:2], trained["span.bias"][:2]
    trained["verdict.weight"] = trained["verdict.weight"][:, : 2 * hidden]
    model = ReaderModel(weights, rank=4)

    model.start_from(trained)

    assert torch.all(model.span.weight[:2] == 0.5)
    assert torch.all(model.verdict.weight[:, : 2 * hidden] == 0.5)
    # What it now sees besides does not count at first: scores are as they were.
    assert torch.all(model.span.weight[2 + FIT :] == 0)
    assert torch.all(model.verdict.weight[:, 2 * hidden :] == 0)
    heads = ("span", "verdict")
    assert all(torch.all(one == 0.5) for name, one in model.trained().items() if not name.startswith(heads))
