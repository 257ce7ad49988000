from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from evals.agreement import LEAST_KAPPA, Labelled, Verdict, agreement, kappa, load_labels

VERDICTS: tuple[Verdict, ...] = ("yes", "partly", "no")


def a_label(verdict: Verdict) -> Labelled:
    return Labelled(aspect="completeness", question="q", answer="a", reference="r", verdict=verdict)


def test_kappa_of_a_judge_that_always_says_yes_is_zero() -> None:
    assert kappa([("yes", "yes"), ("no", "yes"), ("yes", "yes"), ("no", "yes")]) == 0.0


def test_a_reply_without_a_verdict_agrees_with_nobody() -> None:
    labels = [a_label("yes"), a_label("no"), a_label("no"), a_label("yes")]
    found = agreement(labels, ["yes", "no", None, None])
    # seen 2/4; expected (2 * 1 + 2 * 1) / 16 = 1/4; kappa (1/2 - 1/4) / (3/4) = 1/3
    assert (found.share, found.labels, found.unreadable) == (0.5, 4, 2)
    assert abs(found.kappa - 1 / 3) < 1e-9
    assert not found.is_enough


@given(verdicts=st.lists(st.sampled_from(VERDICTS), min_size=2).filter(lambda said: len(set(said)) > 1))
def test_a_judge_that_says_what_people_say_may_be_relied_on(verdicts: list[Verdict]) -> None:
    found = agreement([a_label(verdict) for verdict in verdicts], verdicts)
    assert found.share == 1.0 and found.kappa >= LEAST_KAPPA and found.is_enough


@given(pairs=st.lists(st.tuples(st.sampled_from(VERDICTS), st.sampled_from(VERDICTS))))
def test_kappa_is_at_most_one(pairs: list[tuple[str, str]]) -> None:
    assert kappa(pairs) <= 1.0


def test_the_labels_that_ship_hold_every_verdict_for_both_aspects_in_three_languages() -> None:
    labels = load_labels()
    assert len(labels) >= 40
    counted = Counter((label.aspect, label.verdict) for label in labels)
    assert len(counted) == 6 and min(counted.values()) >= 5
