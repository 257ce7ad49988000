from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from evals.formats import FormatError, import_documents, import_questions
from evals.matching import forms_present, groups_met

Save = Callable[[str, object], Path]
ASKED: list[dict[str, Any]] = [
    {"question_id": "DS-1", "question_type": "Đúng/Sai", "text": "Luật có hiệu lực.", "answer": "Sai",
     "relevant_articles": [{"law_id": "57/2020/QH14", "article_id": "5"}]},
    {"question_id": "TN-1", "question_type": "Trắc nghiệm", "text": "Bao lâu?", "answer": "B",
     "choices": {"A": "một năm", "B": "hai năm"}, "relevant_articles": None},
    {"question_id": "x", "text": ""},
    {"question_id": "TL-1", "question_type": "Tự luận", "text": "Ai ban hành?", "answer": "Quốc hội"},
    {"question_id": "DS-2", "question_type": "Đúng/Sai", "text": "Luật còn hiệu lực.", "answer": "Đúng"},
]  # fmt: skip


def test_true_or_false_choice_and_free_text(save: Save) -> None:
    loaded = import_questions(save("train.json", ASKED))
    false, choice, free, true = loaded.questions
    assert [one.type for one in loaded.questions] == ["yes_no", "choice", "free", "yes_no"]
    assert groups_met(false.must_contain, "Điều này không đúng.") == (True,)
    assert choice.must_contain == (("hai năm",),)
    assert "B. hai năm" in choice.question
    assert free.must_contain == (("Quốc hội",),)
    assert forms_present(true.must_not_contain, "Điều này không đúng.")
    assert loaded.problems[0].line == 3


def test_articles_of_law_become_articles_that_the_questions_name(save: Save) -> None:
    laws = [
        {"id": "57/2020/QH14", "articles": [{"id": "5", "text": "Luật này hết hiệu lực."}, {"id": "6", "text": "x"}]}
    ]
    first, _ = import_documents(save("law.json", laws), "alqac")
    question = import_questions(save("train.json", ASKED)).questions[0]
    assert question.sources == (first.url,)
    assert first.title == "57/2020/QH14, Điều 5"


@pytest.mark.parametrize("content", [{}, [{"id": "x"}]])
def test_other_files_are_no_laws(save: Save, content: object) -> None:
    with pytest.raises(FormatError, match="no laws"):
        list(import_documents(save("law.json", content), "alqac"))
