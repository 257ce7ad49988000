"""The scorer agrees with the gold set's own matcher, whatever an answer says; the gold report counts its verdicts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evals.given import Given
from evals.gold import report
from evals.questions import Question
from evals.score import score

Builder = Callable[..., Any]
ODD = (
    "", " ", "\n", "0", "33", "133", "33,5 %", "12.345,6", "57/2025/NQ-HĐND", "57-NQ/TW", "VND2.5 trillion",
    "1\u00a0tỷ", "https://example.org/33/76",
    "**33**", "_x_", "œuvre", "Đ", "’", "–", "\u2011", "AI", "AIs", "KHCN", "ﬁ", "²",
)  # fmt: skip


def agree(item: dict[str, Any], text: str, match: Any) -> None:
    """One answer scored by both."""
    missing, forbidden = match.check(item, text)
    scored = score(Question.model_validate(item), Given(id=item["id"], answer=text))
    assert scored.missing == tuple(group[0] for group in missing), text
    assert scored.forbidden == tuple(forbidden), text


def test_good_bad_and_odd_answers_to_all_63_questions(gold_items: list[dict[str, Any]], gold_match: Any) -> None:
    assert len(gold_items) == 63
    for item in gold_items:
        groups, evidence = item["must_contain"], item["evidence"]
        good = ". ".join(group[-1] for group in groups)
        agree(item, good, gold_match)
        agree(item, " ; ".join(evidence), gold_match)
        for group in groups:
            for form in dict.fromkeys((group[0], group[-1])):
                for text in (
                    form,
                    f"x{form}",
                    f"{form}x",
                    f"{form}9",
                    f"9{form}",
                    f"{form}.",
                    f"{form},5",
                    f"({form})",
                ):
                    agree(item, text, gold_match)
                agree(item, form.upper(), gold_match)
                agree(item, form.replace(" ", "\u00a0").replace("'", "’"), gold_match)
        for form in item["must_not_contain"]:
            agree(item, f"{good} {form}", gold_match)
        for text in (*ODD, good[::-1], item["question"], f"https://example.org/{good}", "\n".join(good)):
            agree(item, text, gold_match)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_answers_put_together_at_random(gold_items: list[dict[str, Any]], gold_match: Any, data: st.DataObject) -> None:
    item = data.draw(st.sampled_from(gold_items))
    forms = [form for group in item["must_contain"] for form in group] + list(item["must_not_contain"])
    piece = st.one_of(st.sampled_from([*forms, *ODD]), st.text(max_size=6))
    pieces = data.draw(st.lists(piece, max_size=8))
    agree(item, data.draw(st.sampled_from(["", " ", ", ", ".", "-", "\n"])).join(pieces), gold_match)


def test_the_report_counts_by_kind_and_language(question: Builder, answer: Builder) -> None:
    right = score(question(type="number"), answer())
    wrong = score(question(type="date", lang="fr"), answer(answer="On en compte 14 dans la ville [1]."))
    refused = score(
        question(answerable=False, must_contain=[], sources=[]),
        answer(answer="The articles do not say that.", outcome="not_in_corpus", citations=[]),
    )
    said = report([right, wrong, refused])
    assert "number 1/1" in said and "date 0/1" in said
    assert "en 2/2, fr 0/1" in said
    assert "unanswerable and adversarial: 1/1" in said
    assert "right: 2/3" in said


@pytest.mark.parametrize("text", ["There are 33 of them.", "None."])
def test_a_question_whose_fields_the_gold_set_has_is_read_as_it_is(
    gold_items: list[dict[str, Any]], gold_match: Any, text: str
) -> None:
    for item in gold_items:
        question = Question.model_validate(item)
        assert [list(group) for group in question.must_contain] == item["must_contain"]
        assert list(question.must_not_contain) == item["must_not_contain"]
        agree(item, text, gold_match)
