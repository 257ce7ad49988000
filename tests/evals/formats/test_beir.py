from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from evals.formats import FormatError, import_documents, import_questions, write_articles

Save = Callable[[str, object], Path]
CORPUS = '{"_id": "d1", "text": "x", "metadata": {"url": "https://example.org/1"}}\n{"_id": "d 2", "text": "y"}\n'
QUERIES = '{"_id": "q1", "text": "What is it about?"}\n{"_id": "q2", "text": "Who is it?"}\n'
HEAD = "query-id\tcorpus-id\tscore\n"


def test_judgements_come_from_qrels_and_addresses_from_the_corpus(save: Save, tmp_path: Path) -> None:
    save("corpus.jsonl", CORPUS)
    save("queries.jsonl", QUERIES)
    save("qrels/test.tsv", f"{HEAD}q1\td1\t2\nq1\td 2\t1\nq1\td3\t0\nq2\td1\t1\n")
    first, _ = import_questions(tmp_path).questions
    assert first.sources == ("https://example.org/1", "https://benchmark.invalid/d%202")


def test_queries_of_other_splits_are_left_out(save: Save, tmp_path: Path) -> None:
    save("queries.jsonl", QUERIES)
    save("qrels/train.tsv", f"{HEAD}q1\td1\t1\n")
    save("qrels/test.tsv", f"{HEAD}q2\td1\t1\n")
    assert [question.id for question in import_questions(tmp_path).questions] == ["q2"]


def test_qrels_in_trecs_four_columns_are_read(save: Save, tmp_path: Path) -> None:
    save("queries.jsonl", QUERIES)
    save("qrels/test.tsv", "q1\t0\td1\t1\nq1\t0\td2\t0\n")
    [question] = import_questions(tmp_path).questions
    assert question.sources == ("d1",)


def test_relevance_and_answers_may_stand_in_the_queries(save: Save, tmp_path: Path) -> None:
    save(
        "queries.jsonl",
        '{"id": "q1", "question": "Combien ?", "lang": "fr", "relevant": ["p1"], "answers": ["20 000"]}',
    )
    [question] = import_questions(tmp_path).questions
    assert (question.sources, question.must_contain) == (("p1",), (("20 000",),))


def test_queries_that_cannot_be_used_are_named(save: Save, tmp_path: Path) -> None:
    save("queries.jsonl", f'{QUERIES}{{"text": "no id"}}\n{{"_id": "q4"}}\nnonsense\n')
    loaded = import_questions(tmp_path)
    assert len(loaded.questions) == 2
    assert [problem.line for problem in loaded.problems] == [3, 4, 5]


def test_documents_become_articles_with_the_addresses_of_their_questions(save: Save, tmp_path: Path) -> None:
    save("corpus.jsonl", '{"id": "p1", "title": "Sport", "text": "Les dépenses sont de 14,2 milliards.", "lang": "fr"}')
    assert write_articles(import_documents(tmp_path, "beir"), tmp_path / "articles") == 1
    text = (tmp_path / "articles" / "000001.md").read_text(encoding="utf-8")
    assert 'url: "https://benchmark.invalid/p1"' in text
    assert text.endswith("Les dépenses sont de 14,2 milliards.\n")


def test_a_folder_without_queries_or_corpus_is_refused(save: Save, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"no queries\.jsonl"):
        import_questions(tmp_path)
    with pytest.raises(FormatError, match=r"no corpus\.jsonl"):
        list(import_documents(tmp_path, "beir"))
    save("corpus.jsonl", '{"_id": "d1", "text": "x"}\nbroken\n')
    with pytest.raises(FormatError, match="line 2"):
        list(import_documents(tmp_path, "beir"))
