from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from evals.formats import FormatError, import_documents, import_questions
from evals.formats.squad import sentence_around

Save = Callable[[str, object], Path]
CONTEXT = "Da Nang est une ville. Elle compte 41 entreprises scientifiques. Elle grandit."


def paragraphs(*questions: dict[str, Any], context: str = CONTEXT, **article: Any) -> dict[str, Any]:
    return {
        "version": "2.0",
        "data": [{"title": "Da_Nang", "paragraphs": [{"context": context, "qas": questions}]} | article],
    }


def an_answer(text: str = "41") -> dict[str, Any]:
    return {"text": text, "answer_start": CONTEXT.index(text)}


def test_answers_become_forms_and_the_sentence_around_is_the_evidence(save: Save) -> None:
    asked = {"id": "a", "question": "Combien d'entreprises compte la ville ?", "answers": [an_answer(), an_answer()]}
    [question] = import_questions(save("x.json", paragraphs(asked))).questions
    assert question.must_contain == (("41",),)
    assert question.evidence == ("Elle compte 41 entreprises scientifiques.",)
    assert (question.lang, question.sources) == ("fr", ())


def test_squad_2_and_viquad_2_mark_what_has_no_answer(save: Save) -> None:
    asked = [
        {"id": "a", "question": "Ai lãnh đạo thành phố?", "is_impossible": True, "answers": [],
         "plausible_answers": [{"text": "41", "answer_start": 3}]},
        {"id": "b", "question": "Who leads it?", "is_impossible": True, "answers": None},
        {"id": "c", "question": "How many?", "is_impossible": False, "answers": [an_answer()]},
    ]  # fmt: skip
    loaded = import_questions(save("dev-v2.0.json", paragraphs(*asked)))
    assert [question.answerable for question in loaded.questions] == [False, False, True]
    assert loaded.questions[0].must_contain == ()
    assert [question.lang for question in loaded.questions] == ["vi", "en", "en"]


def test_mlqa_has_a_context_in_one_language_and_a_question_in_another(save: Save) -> None:
    context = "Năm 2024 thành phố có 41 doanh nghiệp khoa học."
    asked = {"id": "9f", "question": "How many science enterprises were there in 2024?",
             "answers": [{"text": "41", "answer_start": context.index("41")}]}  # fmt: skip
    [question] = import_questions(save("dev-context-vi-question-en.json", paragraphs(asked, context=context))).questions
    assert (question.lang, question.evidence) == ("en", (context,))


def test_rows_as_shared_on_the_web_are_read(save: Save) -> None:
    row = '{"id": "1", "title": "t", "context": "Elle compte 41 firmes.", "question": "Combien de firmes ?", '
    rows = (
        row
        + '"answers": {"text": ["41"], "answer_start": [12]}}\n'
        + row.replace('"1"', '"2"')
        + '"answers": {"text": []}, "is_impossible": true}'
    )
    loaded = import_questions(save("rows.jsonl", rows))
    assert [one.must_contain for one in loaded.questions] == [(("41",),), ()]
    assert loaded.questions[0].evidence == ("Elle compte 41 firmes.",)


def test_entries_that_cannot_be_used_are_named_by_place_and_reason(save: Save) -> None:
    asked: list[Any] = [
        {"id": "a", "question": "Sans réponse ?", "answers": []},
        {"id": "b", "question": " ", "answers": [an_answer()]},
        {"id": "c", "answers": [an_answer()]},
        {"id": "d", "question": "Combien ?", "answers": [{"answer_start": 1}]},
        "what is this",
        {"id": 7, "question": "Combien ?", "answers": [an_answer()]},
    ]
    loaded = import_questions(save("x.json", paragraphs(*asked)))
    assert [question.id for question in loaded.questions] == ["7"]
    assert [problem.line for problem in loaded.problems] == [1, 2, 3, 4, 5]
    reasons = [problem.reason for problem in loaded.problems]
    assert "not marked 'is_impossible'" in reasons[0]
    assert "question" in reasons[1] and "question" in reasons[2] and "answers" in reasons[3]


def test_paragraphs_become_articles_that_the_questions_name(save: Save) -> None:
    asked = [
        {"id": "a", "question": "Combien ?", "answers": [an_answer()]},
        {"id": "b", "question": "Qui la dirige ?", "answers": [], "is_impossible": True},
    ]
    path = save("x.json", paragraphs(*asked))
    [document] = import_documents(path, "squad")
    first, second = import_questions(path).questions
    assert first.with_document().sources == (document.url,)
    assert second.with_document().sources == ()
    assert (document.title, document.text) == ("Da Nang", CONTEXT)


@pytest.mark.parametrize("content", [[], {}, {"data": 3}, [{"text": "x"}], "{"])
def test_other_files_are_refused(save: Save, content: object) -> None:
    with pytest.raises(FormatError, match=r"SQuAD-like|not JSON"):
        import_questions(save("x.json", content), "squad")


def test_an_offset_that_does_not_fit_is_put_right_by_searching() -> None:
    assert sentence_around(CONTEXT, 3, "41") == "Elle compte 41 entreprises scientifiques."
    assert sentence_around(CONTEXT, 3, "99") == ""
