"""Retrieval measures, from the ir-measures library: recall@k, MRR@10 and nDCG@10 of articles and of passages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

import ir_measures
from ir_measures import RR, R, Success, nDCG

MEASURES = {
    "hit@1": Success @ 1,
    "hit@5": Success @ 5,
    "recall@5": R @ 5,
    "recall@10": R @ 10,
    "MRR@10": RR @ 10,
    "nDCG@10": nDCG @ 10,
}


class NothingRelevantError(ValueError):
    """No query has a relevant id: there is nothing to measure, which is not the same as finding nothing."""


def retrieval_scores(
    ranked: Mapping[str, Sequence[str]], relevant: Mapping[str, Set[str]]
) -> dict[str, dict[str, float]]:
    """Each measure for each query that has something relevant, by query id.

    `ranked` gives the ids found, best first (an id counts where it first stands); a query without hits scores 0.

    Raises:
        NothingRelevantError: `relevant` is empty for every query.

    >>> scores = retrieval_scores({"q": ["c", "a", "c"]}, {"q": {"a", "b"}})
    >>> scores["q"]["recall@5"], scores["q"]["MRR@10"]
    (0.5, 0.5)
    """
    judged = {query: ids for query, ids in relevant.items() if ids}
    if not judged:
        raise NothingRelevantError(
            "No question names a source, so retrieval cannot be scored. Add 'sources' to questions."
        )
    qrels = [ir_measures.Qrel(query, one, 1) for query, ids in judged.items() for one in sorted(ids)]
    run = [
        ir_measures.ScoredDoc(query, one, float(-rank))
        for query in judged
        for rank, one in enumerate(dict.fromkeys(ranked.get(query, ())))
    ]
    scores = {query: dict.fromkeys(MEASURES, 0.0) for query in judged}
    names = {str(measure): name for name, measure in MEASURES.items()}
    for metric in ir_measures.iter_calc(list(MEASURES.values()), qrels, run):
        scores[metric.query_id][names[str(metric.measure)]] = float(metric.value)
    return scores
