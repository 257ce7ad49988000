from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from evals.formats import FormatError, import_questions

Save = Callable[[str, object], Path]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_plain_table_needs_only_question_and_answer(tmp_path: Path, delimiter: str, line_end: str) -> None:
    rows = [
        ["question", "answer", "source"],
        ["Hải Phòng có bao nhiêu doanh nghiệp?", "76 | bảy mươi sáu", "https://example.org/hp | https://example.org/b"],
        ["Who won?", "", ""],
        ["", "41", ""],
    ]
    path = tmp_path / "own.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=delimiter, lineterminator=line_end).writerows(rows)
    loaded = import_questions(path)
    first, second = loaded.questions
    assert (first.lang, first.must_contain) == ("vi", (("76", "bảy mươi sáu"),))
    assert first.sources == ("https://example.org/hp", "https://example.org/b")
    assert second.answerable is False
    assert [(one.line, one.reason) for one in loaded.problems] == [(4, "the question is empty")]


def test_quotation_marks_commas_and_line_ends_inside_cells_are_kept(save: Save) -> None:
    text = 'Question,Answer\n"What is a ""sandbox"", and\nwho runs it?","a trial, with limits"\nHow many?,3\n'
    loaded = import_questions(save("own.csv", text))
    assert [one.question for one in loaded.questions] == ['What is a "sandbox", and\nwho runs it?', "How many?"]
    assert loaded.questions[0].must_contain == (("a trial, with limits",),)
    assert loaded.problems == ()


def test_headings_in_french_and_vietnamese_and_excels_first_line_are_understood(save: Save) -> None:
    french = import_questions(
        save("a.csv", "sep=;\nQuestion;Réponse attendue;Sources\nCombien ?;41;https://example.org/a\n")
    )
    vietnamese = import_questions(save("b.csv", "Câu hỏi,Câu trả lời,Nguồn\nBao nhiêu?,41,https://example.org/a\n"))
    assert french.questions[0].must_contain == vietnamese.questions[0].must_contain == (("41",),)
    assert french.questions[0].sources == vietnamese.questions[0].sources == ("https://example.org/a",)


def test_rows_that_cannot_be_used_are_named_by_line_and_reason_and_the_rest_is_read(save: Save) -> None:
    text = 'question,answer\nWho, in 2024, led it?,Mai\nWhat?\n,,\n\n,\nHow many?,41\n"Which one?,x\nlost,y\n'
    loaded = import_questions(save("own.csv", text))
    assert [question.question for question in loaded.questions] == ["How many?"]
    assert [problem.line for problem in loaded.problems] == [2, 3, 8]
    assert "4 cells" in loaded.problems[0].reason and "','" in loaded.problems[0].reason
    assert "never closed" in loaded.problems[2].reason


def test_a_table_that_is_not_utf8_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes("question;réponse\nOù ?;Hué\n".encode("cp1252"))
    with pytest.raises(FormatError, match="CSV UTF-8"):
        import_questions(tmp_path / "x.csv")


@pytest.mark.parametrize("text", ["frage,antwort\n1,2\n", "", "question\nWho?\n"])
def test_a_table_without_the_columns_is_refused(save: Save, text: str) -> None:
    with pytest.raises(FormatError, match="needs the columns 'question' and 'answer'"):
        import_questions(save("x.csv", text))


def test_a_long_reference_is_compared_by_overlap_not_searched_for(save: Save) -> None:
    row = {
        "user_input": "What does the resolution say?",
        "reference": "It says that the province pays half of the rent of every start-up for at most twelve months.",
        "reference_contexts": ["the province pays half"],
    }
    [question] = import_questions(save("x.jsonl", json.dumps(row))).questions
    assert question.must_contain == ()
    assert question.reference is not None
    assert question.evidence == ("the province pays half",)


@pytest.mark.parametrize("truth", ["41", ["41"]])
def test_what_a_system_said_is_not_taken_for_the_truth(save: Save, truth: object) -> None:
    row = {"question": "How many?", "answer": "There are 14.", "contexts": ["It has 14."], "ground_truth": truth}
    [question] = import_questions(save("x.jsonl", json.dumps(row)), "ragas").questions
    assert question.must_contain == (("41",),)
    assert question.evidence == ()


def test_ragas_as_a_table_holds_lists_in_cells(save: Save) -> None:
    text = 'user_input,reference,reference_contexts\nHow many?,41,"[\'It has 41.\', ""It\'s 41""]"\n'
    [question] = import_questions(save("x.csv", text), "ragas").questions
    assert question.evidence == ("It has 41.", "It's 41")


def test_ragas_rows_that_cannot_be_used_are_named(save: Save) -> None:
    lines = '{"user_input": "Who?", "reference": "Mai"}\n{"user_input": ""}\n[]\nnonsense\n'
    loaded = import_questions(save("x.jsonl", lines), "ragas")
    assert [problem.line for problem in loaded.problems] == [2, 3, 4]
    listed = import_questions(save("x.json", [{"user_input": "Who?", "reference": "Mai"}, 3]), "ragas")
    assert (len(listed.questions), listed.problems[0].line) == (1, 2)
