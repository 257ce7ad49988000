"""The training loop: two halves of a batch on two cores, checkpoints every few minutes, continued after a stop."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import torch
from pydantic import BaseModel, ConfigDict
from torch import Tensor
from torch.nn import functional

from evals.training.batches import Input, Inputs, padded
from evals.training.mean import Mean
from evals.training.model import ReaderModel

HALVES = 2
"""One a core: each thread works alone on its half, which a busy machine slows less than sharing out every product."""


class TrainingSettings(BaseModel):
    """What a run is, kept beside its checkpoints."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    rank: int = 48
    epochs: int = 9
    groups: int = 16
    """In a batch; each gives a text that answers and one that does not."""
    peak: float = 5e-4
    """Largest learning rate."""
    warm_up: float = 0.05
    decay: float = 0.01
    dropout: float = 0.1
    left_out: float = 0.12
    """Share of a question's tokens that are left out whenever it comes up."""
    unlabelled: float = 0.1
    """Share of the tasks made of unlabelled text that comes up in an epoch."""
    answerable: float = 1.0
    """Weight of that loss beside the span's."""
    relevance: float = 0.5
    seed: int = 9
    begins_with: str = ""
    """Another run, whose changes this one begins with."""
    told_every: int = 25
    """Steps from one line of the log to the next."""
    seconds: float = 4_920.0
    """The learning rate reaches zero when this time or the epochs are used up, whichever is first."""


def train(
    model: ReaderModel, inputs: Inputs, settings: TrainingSettings, folder: Path, say: Callable[[str], None]
) -> None:
    """Trains `model` in place; `folder` gets a log and checkpoints, and a run found there goes on.

    In the end the weights are the mean of those at a few moments, see `mean.py`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(settings.seed)
    parameters = model.trained()
    optimizer = torch.optim.AdamW(parameters.values(), lr=settings.peak, weight_decay=settings.decay, betas=(0.9, 0.98))
    checkpoint = folder / "checkpoint.pt"
    epoch, step, used, behind, mean = 0, 0, 0.0, 0, Mean()
    if checkpoint.is_file():
        kept = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(kept["model"], strict=False)
        optimizer.load_state_dict(kept["optimizer"])
        epoch, step, used, behind = kept["epoch"], kept["step"], kept["used"], kept["behind"]
        mean = Mean(kept["mean"], kept["taken"])
    elif settings.begins_with:
        model.start_from(torch.load(folder.parent / settings.begins_with / "checkpoint.pt", weights_only=True)["model"])
    model.train()
    total = settings.epochs * len(inputs.batches(0, settings.groups))
    began, saved = time.monotonic() - used, time.monotonic()
    losses: list[list[float]] = []
    with ThreadPoolExecutor(HALVES) as workers:
        while epoch < settings.epochs:
            batches = inputs.batches(epoch, settings.groups)
            for batch in batches[behind:]:
                used = time.monotonic() - began
                done = max(step / total, used / settings.seconds)
                if done >= 1:
                    break
                for group in optimizer.param_groups:
                    group["lr"] = settings.peak * min(1.0, done / settings.warm_up) * (1 - done)
                cut = len(batch) // 2
                cut += batch[cut][1] != 0  # a text that does not answer stays beside the one that does
                halves = [half for half in (batch[:cut], batch[cut:]) if half]
                shares = [len(half) / len(batch) for half in halves]

                def work(half: list[tuple[int, int]], number: int = step) -> tuple[list[Tensor], list[float]]:
                    torch.set_num_threads(1)
                    loss, parts = _loss(model, inputs, half, settings, number)
                    return list(torch.autograd.grad(loss, list(parameters.values()))), parts

                model.merge()
                worked = list(workers.map(work, halves))
                for place, parameter in enumerate(parameters.values()):
                    parameter.grad = sum(  # type: ignore[assignment]  # sum() of tensors is a tensor
                        grads[place] * share for (grads, _), share in zip(worked, shares, strict=True)
                    )
                torch.nn.utils.clip_grad_norm_(parameters.values(), 1.0)
                optimizer.step()
                mean.look(done, parameters)
                losses.append(worked[0][1])
                step, behind = step + 1, behind + 1
                if step % settings.told_every == 0:
                    means = [sum(one) / len(losses) for one in zip(*losses, strict=True)]
                    losses.clear()
                    line = {"step": step, "of": total, "epoch": epoch, "seconds": round(used), "losses": means}
                    with (folder / "log.jsonl").open("a", encoding="utf-8") as log:
                        log.write(json.dumps(line) + "\n")
                    say(f"{step}/{total} epoch {epoch} {used:.0f} s  " + "  ".join(f"{one:.3f}" for one in means))
                if time.monotonic() - saved > 180:
                    saved = time.monotonic()
                    _save(model, optimizer, mean, (epoch, step, used, behind), checkpoint)
            epoch, behind = epoch + 1, 0
    model.eval()
    model.load_state_dict(mean.weights, strict=False)
    _save(model, optimizer, mean, (epoch, step, used, behind), checkpoint)


def _save(
    model: ReaderModel, optimizer: torch.optim.Optimizer, mean: Mean, place: tuple[int, int, float, int], file: Path
) -> None:
    """`place` is the epoch, the steps, the seconds used, and the batches of the epoch that are behind."""
    epoch, step, used, behind = place
    trained = {name: one.detach() for name, one in model.trained().items()}
    kept = {"model": trained, "optimizer": optimizer.state_dict(), "mean": mean.weights, "taken": mean.taken}
    torch.save({**kept, "epoch": epoch, "step": step, "used": used, "behind": behind}, file.with_suffix(".new"))
    file.with_suffix(".new").replace(file)


def _loss(
    model: ReaderModel, inputs: Inputs, entries: list[tuple[int, int]], settings: TrainingSettings, step: int
) -> tuple[Tensor, list[float]]:
    choice = Random(f"{step} {entries[0]}")
    given = [inputs.inputs[place][other].without_words(settings.left_out, choice) for place, other in entries]
    spans, verdicts = model(*padded(given), settings.dropout)
    span = _span_loss(spans, given)
    is_answerable = torch.tensor([float(one.is_answerable) for one in given])
    counts = torch.tensor([float(one.tells_answerable) for one in given])
    each = functional.binary_cross_entropy_with_logits(verdicts[:, 0], is_answerable, reduction="none")
    answerable = (each * counts).sum() / counts.sum().clamp(min=1.0)
    relevance = _relevance_loss(verdicts[:, 1], entries)
    total = span + settings.answerable * answerable + settings.relevance * relevance
    return total, [span.item(), answerable.item(), relevance.item()]


def _relevance_loss(scores: Tensor, entries: list[tuple[int, int]]) -> Tensor:
    """Minus the log of the chance that a text that answers is put before the one beside it that does not."""
    others = [row for row, (_, other) in enumerate(entries) if other != 0]
    if not others:
        return scores.sum() * 0.0
    worse = torch.tensor(others)
    return functional.softplus(scores[worse] - scores[worse - 1]).mean()


def _span_loss(spans: Tensor, given: list[Input]) -> Tensor:
    """Minus the log of what the model gives to any right span, among all spans of the text."""
    right = [
        torch.logsumexp(spans[row, torch.tensor(one.starts), torch.tensor(one.ends)], 0)
        for row, one in enumerate(given)
        if one.is_answerable
    ]
    return -torch.stack(right).mean() if right else spans.sum() * 0.0
