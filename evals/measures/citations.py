"""Citations: whether the articles named hold the answer, and the sentences quoted prove it."""

from __future__ import annotations

from collections.abc import Sequence

from evals.given import Cited


def citation_precision(cited: Sequence[str], sources: Sequence[str]) -> float | None:
    """Share of the articles cited that are sources of the answer; None when nothing is cited or no source is known.

    >>> citation_precision(["a", "b", "a"], ["a"])
    0.5
    >>> citation_precision(["a"], [])
    """
    distinct = set(cited)
    return len(distinct & set(sources)) / len(distinct) if distinct and sources else None


def citation_recall(
    cited: Sequence[str], sources: Sequence[str], *, needs_all: bool, same_fact: Sequence[Sequence[str]] = ()
) -> float | None:
    """Share of the needed sources that are cited; None when the question has no source.

    One source is enough unless `needs_all`; of sources that say the same, one is enough in any case.

    >>> citation_recall(["a"], ["a", "b"], needs_all=False)
    1.0
    >>> citation_recall(["a"], ["a", "b", "c"], needs_all=True, same_fact=[["b", "c"]])
    0.5
    """
    if not sources:
        return None
    if not needs_all:
        return float(bool(set(cited) & set(sources)))
    needed = [set(group) for group in same_fact]
    needed += [{source} for source in sources if not any(source in group for group in needed)]
    return sum(bool(group & set(cited)) for group in needed) / len(needed)


def evidence_recall(citations: Sequence[Cited], evidence: Sequence[str]) -> float | None:
    """Share of the evidence that stands in a quoted sentence (or holds one); None when there is none.

    >>> evidence_recall([Cited(url="u", quote="In 2024 it had 41 firms.")], ["it had 41 firms", "9 incubators"])
    0.5
    """
    if not evidence:
        return None
    quotes = [plain for plain in (_plain(citation.quote) for citation in citations) if plain]
    proven = [any(_plain(one) in quote or quote in _plain(one) for quote in quotes) for one in evidence]
    return sum(proven) / len(proven)


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).casefold()
