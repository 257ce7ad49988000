from __future__ import annotations

import pytest

from evals.given import Cited
from evals.measures.citations import citation_precision, citation_recall, evidence_recall


@pytest.mark.parametrize(
    ("cited", "sources", "share"),
    [
        pytest.param(["a", "b", "c", "a"], ["a", "b"], 2 / 3, id="two of three different articles"),
        pytest.param(["c"], ["a"], 0.0, id="none"),
        pytest.param([], ["a"], None, id="nothing is cited"),
        pytest.param(["a"], [], None, id="no source is known"),
    ],
)
def test_precision_counts_each_article_once(cited: list[str], sources: list[str], share: float | None) -> None:
    assert citation_precision(cited, sources) == share


@pytest.mark.parametrize(
    ("cited", "sources", "needs_all", "same_fact", "share"),
    [
        pytest.param(["b"], ["a", "b", "c"], False, [], 1.0, id="one is enough"),
        pytest.param(["b"], ["a", "b", "c"], True, [], 1 / 3, id="one of three that are needed"),
        pytest.param(["b"], ["a", "b", "c"], True, [["b", "c"]], 1 / 2, id="two of them say the same"),
        pytest.param(["a", "c"], ["a", "b", "c"], True, [["b", "c"]], 1.0, id="one of each"),
        pytest.param(["x"], ["a"], False, [], 0.0, id="another article"),
        pytest.param(["x"], [], True, [], None, id="no source is known"),
    ],
)
def test_recall_depends_on_what_is_needed(
    cited: list[str], sources: list[str], needs_all: bool, same_fact: list[list[str]], share: float | None
) -> None:
    assert citation_recall(cited, sources, needs_all=needs_all, same_fact=same_fact) == share


@pytest.mark.parametrize(
    ("quotes", "evidence", "share"),
    [
        pytest.param(["In 2024 it had 41 firms."], ["it had 41 firms"], 1.0, id="inside the quote"),
        pytest.param(["41 firms"], ["it had 41 firms"], 1.0, id="the quote inside it"),
        pytest.param(["l’an dernier"], ["L'an  dernier"], 1.0, id="apostrophes, case and spaces do not count"),
        pytest.param(["It had 14 firms."], ["it had 41 firms", "nine incubators"], 0.0, id="other words"),
        pytest.param(["nine incubators"], ["it had 41 firms", "nine incubators"], 0.5, id="one of two"),
        pytest.param([""], ["it had 41 firms"], 0.0, id="an empty quote proves nothing"),
        pytest.param(["x"], [], None, id="no evidence is known"),
    ],
)
def test_evidence_is_compared_with_what_is_quoted(quotes: list[str], evidence: list[str], share: float | None) -> None:
    assert evidence_recall([Cited(url="u", quote=quote) for quote in quotes], evidence) == share
