from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from evals.formats import FormatError, export_run, import_documents, import_questions
from evals.run_folder import RunFolder

Save = Callable[[str, object], Path]


@pytest.mark.parametrize(
    ("name", "content", "format", "message"),
    [
        pytest.param("x.json", "{}", "alqac", "not ALQAC", id="no ALQAC"),
        pytest.param("x.jsonl", "{}", "nonsense", "not a format", id="no such format"),
        pytest.param("x.json", "{}", "beir", "not a BEIR folder", id="no folder"),
    ],
)
def test_what_is_not_in_the_format_is_refused_with_what_was_expected(
    save: Save, name: str, content: str, format: str, message: str
) -> None:
    with pytest.raises(FormatError, match=message):
        import_questions(save(name, content), format)


def test_a_missing_file_and_one_that_is_no_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no file"):
        import_questions(tmp_path / "none.csv")
    (tmp_path / "x.jsonl").write_bytes(b"\xff\xfe\x00question")
    with pytest.raises(FormatError, match="UTF-8"):
        import_questions(tmp_path / "x.jsonl")


def test_a_table_holds_no_documents(save: Save) -> None:
    with pytest.raises(FormatError, match="questions only"):
        import_documents(save("x.csv", "question,answer\n"), "csv")


def test_what_is_read_can_be_written_in_our_format_and_read_again(save: Save) -> None:
    first = import_questions(save("x.csv", "question,answer\nCombien d'entreprises à Da Nang ?,41\nQui ?,\n"))
    lines = "\n".join(one.model_dump_json(exclude_defaults=True) for one in first.questions)
    assert import_questions(save("y.jsonl", lines)).questions == first.questions


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
    assert import_questions(ragas).questions[0].must_contain == (("41",),)
    queries, _, ranking = export_run(run, "beir", tmp_path / "beir")
    assert len(ranking.read_text(encoding="utf-8").splitlines()) == 1
    [back] = import_questions(queries.parent).questions
    assert (back.id, back.sources) == ("q1", ("https://example.org/a",))
    [table] = export_run(run, "csv", tmp_path / "x.csv")
    assert "'=41 of them" in table.read_text(encoding="utf-8-sig")
    with pytest.raises(FormatError, match="written"):
        export_run(run, "xml", tmp_path / "x.xml")
