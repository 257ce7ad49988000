"""Which paragraphs are never trained on. Fixed by rule before the first run, by paragraph: none is on both sides.

- PIAF: those of the first 1,500 questions, which are also the rows of the retrieval benchmark.
- MLQA: half of the articles, together with the paragraphs that are parallel to theirs.
- PolicyQA: one web site in five. service-public: half of the pages.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from evals.training.source import Dataset, Question

PIAF_ROWS = 1_500


def held_back_paragraphs(dataset: Dataset) -> frozenset[str]:
    """Ids of the paragraphs of `dataset` that only measuring may use."""
    titles = {paragraph.id: paragraph.title for paragraph in dataset.paragraphs}
    match dataset.name:
        case "piaf_fr":
            return frozenset(one for question in dataset.questions[:PIAF_ROWS] for one in question.relevant)
        case "mlqa_dev_en_vi":
            return _parallel_half(dataset.questions, titles)
        case "policyqa_en":
            return frozenset(one for one, site in titles.items() if _share(site) < 0.2)
        case _:
            return frozenset(one for one in titles if _share(one) < 0.5)


def _parallel_half(questions: Sequence[Question], titles: dict[str, str]) -> frozenset[str]:
    """Half of the groups of paragraphs that a title or a question in two languages ties together."""
    parent: dict[str, str] = {}

    def root(one: str) -> str:
        while parent.setdefault(one, one) != one:
            one = parent[one]
        return one

    def tie(all_of: Iterable[str]) -> None:
        first, *others = all_of
        for other in others:
            low, high = sorted((root(first), root(other)))
            parent[high] = low

    for paragraph, title in titles.items():
        tie((f"title {title}", paragraph))
    for question in questions:
        tie(question.relevant)
    return frozenset(one for one in titles if _share(root(one)) < 0.5)


def _share(name: str) -> float:
    """A number from 0 to 1 that depends on `name` alone."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:6]) / 2**48
