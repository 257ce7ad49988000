from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals.questions import load_questions

GOOD = {"id": "a", "question": "Combien ?", "lang": "fr", "must_contain": [["41"]], "sources": ["x"]}


def written(tmp_path: Path, *lines: object) -> Path:
    path = tmp_path / "questions.jsonl"
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("\n".join(texts), encoding="utf-8")
    return path


def test_sources_are_resolved_by_the_file_beside(tmp_path: Path) -> None:
    (tmp_path / "sources.json").write_text('{"x": "https://example.org/x"}', encoding="utf-8")
    [question] = load_questions(written(tmp_path, GOOD | {"same_fact": [["x"]]})).questions
    assert question.sources == ("https://example.org/x",)
    assert question.same_fact == (("https://example.org/x",),)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param("{not json", "not JSON", id="no JSON"),
        pytest.param("[1]", "a JSON object", id="no object"),
        pytest.param({"id": "b", "lang": "fr"}, "question", id="no question"),
        pytest.param(GOOD | {"id": "b", "lang": "de"}, "lang", id="a language we do not have"),
        pytest.param(GOOD | {"id": "b", "must_contain": [[]]}, "must_contain is empty", id="a group nothing can meet"),
        pytest.param(GOOD | {"id": "b", "derived": [4]}, "derived", id="a group that is not there"),
        pytest.param(GOOD, "used before", id="an id twice"),
    ],
)
def test_a_malformed_line_is_named_by_number_and_reason_and_the_rest_is_read(
    tmp_path: Path, line: object, reason: str
) -> None:
    loaded = load_questions(written(tmp_path, GOOD, "", line))
    assert len(loaded.questions) == 1
    [problem] = loaded.problems
    assert problem.line == 3
    assert reason in problem.reason


def test_fields_of_other_programs_are_kept(tmp_path: Path) -> None:
    [question] = load_questions(written(tmp_path, GOOD | {"annotator": "x"})).questions
    assert question.model_dump()["annotator"] == "x"
