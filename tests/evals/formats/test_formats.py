from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from evals.formats import FormatError, export_run, import_questions
from evals.formats.beir import write_articles
from evals.run_folder import RunFolder

CONTEXT = "Da Nang est une ville. Elle compte 41 entreprises scientifiques. Elle grandit."


def saved(path: Path, content: object) -> Path:
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_squad_gives_answers_as_forms_and_the_sentence_around_as_evidence(tmp_path: Path) -> None:
    answer = {"text": "41", "answer_start": CONTEXT.index("41")}
    asked = [
        {"id": "a", "question": "Combien d'entreprises compte la ville ?", "answers": [answer, answer]},
        {"id": "b", "question": "Qui la dirige ?", "answers": [], "is_impossible": True},
        {"id": "c", "question": "Sans réponse ?", "answers": []},
        {"id": "d", "question": " ", "answers": [answer]},
    ]
    content = {"data": [{"title": "x", "paragraphs": [{"context": CONTEXT, "qas": asked}]}]}
    loaded = import_questions(saved(tmp_path / "x.json", content), "squad")
    first, second = loaded.questions
    assert first.must_contain == (("41",),)
    assert first.evidence == ("Elle compte 41 entreprises scientifiques.",)
    assert first.lang == "fr"
    assert second.answerable is False
    assert [problem.line for problem in loaded.problems] == [3, 4]


def test_beir_takes_judgements_from_qrels_and_addresses_from_the_corpus(tmp_path: Path) -> None:
    saved(
        tmp_path / "corpus.jsonl",
        '{"_id": "d1", "text": "x", "metadata": {"url": "https://example.org/1"}}\n{"_id": "d 2", "text": "y"}',
    )
    saved(tmp_path / "queries.jsonl", '{"_id": "q1", "text": "What is it about?"}\n{"text": "no id"}')
    (tmp_path / "qrels").mkdir()
    saved(tmp_path / "qrels" / "test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq1\td 2\t1\nq1\td3\t0\n")
    loaded = import_questions(tmp_path)
    [question] = loaded.questions
    assert question.sources == ("https://example.org/1", "https://benchmark.invalid/d%202")
    assert [problem.line for problem in loaded.problems] == [2]


def test_the_documents_of_a_beir_folder_become_articles_with_the_addresses_of_their_questions(tmp_path: Path) -> None:
    saved(
        tmp_path / "corpus.jsonl",
        '{"id": "p1", "title": "Sport", "text": "Les dépenses sont de 14,2 milliards.", "lang": "fr"}',
    )
    assert write_articles(tmp_path, tmp_path / "articles") == 1
    text = (tmp_path / "articles" / "000001.md").read_text(encoding="utf-8")
    assert 'url: "https://benchmark.invalid/p1"' in text
    assert text.endswith("Les dépenses sont de 14,2 milliards.\n")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_plain_table_needs_only_question_and_answer(tmp_path: Path, delimiter: str) -> None:
    rows = [
        ["question", "answer", "source"],
        ["Hải Phòng có bao nhiêu doanh nghiệp?", "76 | bảy mươi sáu", "https://example.org/hp"],
        ["Who won?", "", ""],
        ["", "41", ""],
    ]
    path = tmp_path / "own.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    loaded = import_questions(path)
    first, second = loaded.questions
    assert (first.lang, first.must_contain, first.sources) == (
        "vi", (("76", "bảy mươi sáu"),), ("https://example.org/hp",),
    )  # fmt: skip
    assert second.answerable is False
    assert loaded.problems[0].reason == "the question is empty"


def test_a_long_reference_is_compared_by_overlap_not_searched_for(tmp_path: Path) -> None:
    row = {
        "user_input": "What does the resolution say?",
        "reference": "It says that the province pays half of the rent of every start-up for at most twelve months.",
        "reference_contexts": ["the province pays half"],
    }
    [question] = import_questions(saved(tmp_path / "x.jsonl", json.dumps(row)), "ragas").questions
    assert question.must_contain == ()
    assert question.reference is not None
    assert question.evidence == ("the province pays half",)


def test_alqac_true_or_false_choice_and_free_text(tmp_path: Path) -> None:
    choices = {"A": "một năm", "B": "hai năm"}
    content: list[dict[str, Any]] = [
        {"question_id": "a", "question_type": "Đúng/Sai", "text": "Luật có hiệu lực.", "answer": "Sai"},
        {"question_id": "b", "question_type": "Trắc nghiệm", "text": "Bao lâu?", "choices": choices, "answer": "B"},
        {"question_id": "c", "text": ""},
    ]
    content[0]["relevant_articles"] = [{"law_id": "57/2020/QH14", "article_id": "5"}]
    loaded = import_questions(saved(tmp_path / "x.json", content), "alqac")
    first, second = loaded.questions
    assert first.sources == ("57/2020/QH14/5",)
    assert "Sai" in first.must_contain[0]
    assert second.must_contain == (("hai năm",),)
    assert "B. hai năm" in second.question
    assert loaded.problems[0].line == 3


@pytest.mark.parametrize(
    ("name", "content", "format", "message"),
    [
        pytest.param("x.json", "{", "squad", "is not JSON", id="broken JSON"),
        pytest.param("x.json", "[]", "squad", "not SQuAD-like", id="no SQuAD"),
        pytest.param("x.json", "{}", "alqac", "not ALQAC", id="no ALQAC"),
        pytest.param("x.csv", "frage,antwort\n1,2", "csv", "needs the columns", id="other columns"),
        pytest.param("x.jsonl", "{}", "nonsense", "not a format", id="no such format"),
        pytest.param("x.json", "{}", "beir", "not a BEIR folder", id="no folder"),
    ],
)
def test_what_is_not_in_the_format_is_refused_with_what_was_expected(
    tmp_path: Path, name: str, content: str, format: str, message: str
) -> None:
    with pytest.raises(FormatError, match=message):
        import_questions(saved(tmp_path / name, content), format)


def test_a_missing_file_and_one_that_is_no_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no file"):
        import_questions(tmp_path / "none.csv")
    (tmp_path / "x.csv").write_bytes(b"\xff\xfe\x00question")
    with pytest.raises(FormatError, match="UTF-8"):
        import_questions(tmp_path / "x.csv")


def test_a_run_goes_out_as_ragas_beir_and_csv(
    tmp_path: Path, question: Callable[..., Any], answer: Callable[..., Any]
) -> None:
    run = RunFolder(tmp_path / "run")
    run.write_questions([question()])
    hits = [
        {"url": "https://example.org/a", "score": 0.9, "text": "the city had 41"},
        {"url": "https://example.org/a", "score": 0.1},
    ]
    run.append_answer(answer(answer="=41 of them [1]", hits=hits))
    [ragas] = export_run(run, "ragas", tmp_path / "x.jsonl")
    row = json.loads(ragas.read_text(encoding="utf-8"))
    assert (row["response"], row["reference"]) == ("=41 of them [1]", "41")
    queries, qrels, ranking = export_run(run, "beir", tmp_path / "beir")
    assert json.loads(queries.read_text(encoding="utf-8"))["_id"] == "q1"
    assert qrels.read_text(encoding="utf-8").splitlines()[1] == "q1\thttps://example.org/a\t1"
    assert len(ranking.read_text(encoding="utf-8").splitlines()) == 1
    [table] = export_run(run, "csv", tmp_path / "x.csv")
    assert "'=41 of them" in table.read_text(encoding="utf-8-sig")
    with pytest.raises(FormatError, match="written"):
        export_run(run, "xml", tmp_path / "x.xml")
