"""From a checkpoint to the package: writes the weights, calibrates them, reports what the built reader reaches.

Everything is measured with the graph that ships, in 8 bits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from evals.training.calibrate import Reliability, features, fit_logistic, reliability, sentence_examples
from evals.training.examples import Group
from evals.training.measure import HELD_BACK, Languages, Read, balanced_accuracy, sample, span_figures, verdicts_of
from vectorstore.embedder import Vectors
from vectorstore.embedding.encoder import Encoder, WordTable
from vectorstore.embedding.graph import build_graph
from vectorstore.embedding.precision import Precision
from vectorstore.embedding.weights import Weights
from vectorstore.reader.heads import Found, heads_of
from vectorstore.reader.pairing import Pair, Pairing
from vectorstore.reader.weights import Changed, ReaderWeights

MEASURED: tuple[tuple[str, Languages | None], ...] = (
    ("piaf_fr", None),
    ("mlqa_dev_en_vi", ("vi", "vi")),
    ("mlqa_dev_en_vi", ("en", "en")),
    ("mlqa_dev_en_vi", ("vi", "en")),
    ("mlqa_dev_en_vi", ("en", "vi")),
)
CALIBRATED_ON = 120
"""Groups of each row of `MEASURED`, half to fit the curves and half to try them."""


def read_built(bundled: Weights, changes: Mapping[str, Changed], threads: int = 2) -> Read:
    """The reader as the package builds it."""
    encoder = Encoder(build_graph(ReaderWeights(bundled, changes), Precision.INT8), WordTable(bundled), threads)
    heads = heads_of({**changes, "calibration": np.zeros(8, np.float32)})

    def read(pairs: Sequence[Pair]) -> list[Found]:
        found: dict[int, Found] = {}
        for places, states in encoder.states([pair.ids for pair in pairs]):
            found.update((place, heads.read(pairs[place], one)) for place, one in zip(places, states, strict=True))
        return [found[place] for place in range(len(pairs))]

    return read


def calibrate(groups: Sequence[Group], pairing: Pairing, read: Read) -> tuple[Vectors, str]:
    """The factors of both curves, and the tables that show on other questions how well they hold."""
    fitted: list[Group] = []
    tried: list[Group] = []
    for dataset, languages in MEASURED:
        chosen = sample(groups, dataset, languages, CALIBRATED_ON)
        fitted += chosen[: len(chosen) // 2]
        tried += chosen[len(chosen) // 2 :]
    rows, answers, right = features(list(sentence_examples(fitted)), pairing, read)
    curves = [fit_logistic(rows, answers), fit_logistic(rows, right)]
    rows, answers, right = features(list(sentence_examples(tried)), pairing, read)
    chances = [1 / (1 + np.exp(-np.clip(rows @ curve, -30, 30))) for curve in curves]
    accuracy = balanced_accuracy((chances[0] >= 0.5).astype(np.float32), answers.astype(np.float32))
    text = [
        "The text answers:",
        _as_table(reliability(chances[0], answers)),
        "The span is right:",
        _as_table(reliability(chances[1], right)),
        f"Balanced accuracy of 'answers' at .5 over sentences and paragraphs: {accuracy:.3f}",
    ]
    return np.concatenate(curves).astype(np.float32), "\n\n".join(text)


def _as_table(rows: Sequence[Reliability]) -> str:
    lines = ["| chance | texts | given on average | right |", "|---|---|---|---|"]
    lines += [f"| {one.low:.1f}-{one.high:.1f} | {one.count} | {one.given:.2f} | {one.right:.2f} |" for one in rows]
    return "\n".join(lines)


def report(groups: Sequence[Group], pairing: Pairing, read: Read, calibration: Vectors, count: int = HELD_BACK) -> str:
    """Spans and verdicts on the paragraphs that were held back, a Markdown row for each dataset."""
    lines = ["| held back | questions | F1 | exact | answerable, balanced accuracy |", "|---|---|---|---|---|"]
    for dataset, languages in MEASURED:
        name = f"{dataset} {'->'.join(languages or ())}".strip()
        chosen = sample(groups, dataset, languages, count)
        figures = span_figures(name, chosen, pairing, read)
        scores, is_yes = verdicts_of([one for one in chosen if len(one.examples) > 1], pairing, read)
        says_yes = calibration[0] + scores[:, [0, 2, 1]] @ calibration[1:4] > 0
        accuracy = balanced_accuracy(says_yes.astype(np.float32), is_yes)
        lines.append(f"| {name} | {figures.questions} | {figures.f1:.1f} | {figures.exact:.1f} | {accuracy:.3f} |")
    return "\n".join(lines)
