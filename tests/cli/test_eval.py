"""The command as an evaluator uses it, on a real library of three articles and with the real assistant."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cli.eval import app
from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library
from vectorstore.settings import LibrarySettings

ARTICLES = Path(__file__).parents[2] / "evals" / "datasets" / "articles"
NAMES = ("da-nang-startup-support.md", "nghe-an-transfert-technologie.md", "ninh-binh-ke-hoach-469.md")
ROWS = [
    ["question", "answer", "source"],
    ["How many science and technology enterprises does Da Nang have?", "41", "https://example.org/en/da-nang-sets-out-support-for-start-ups"],
    ["Combien de start-ups innovantes à Nghe An ?", "118", "https://example.org/fr/nghe-an-relance-le-transfert-de-technologie"],
    ["Who will win the next football World Cup?", "", ""],
]  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("eval") / "library"
    with Library.open(folder, open_embedder(LibrarySettings().embedding_model)) as opened:
        ingest([ARTICLES / name for name in NAMES], opened, IngestSettings())
    return folder


@pytest.fixture
def own_table(tmp_path: Path) -> Path:
    path = tmp_path / "mine.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(ROWS)
    return path


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


def the_run(folder: Path) -> Path:
    [path] = (folder / "runs").iterdir()
    return path


def test_ten_questions_in_a_table_become_a_report(library: Path, own_table: Path, tmp_path: Path) -> None:
    code, output = run(own_table, "--library", library, "--out", tmp_path / "runs")
    assert code == 0
    assert "fully right" in output and "of 3" in output
    made = the_run(tmp_path)
    assert {path.name for path in made.iterdir()} >= {
        "questions.jsonl", "answers.jsonl", "run.json", "scores.jsonl", "aggregate.json",
        "report.html", "report.md", "scores.csv",
    }  # fmt: skip
    settings = json.loads((made / "run.json").read_text(encoding="utf-8"))
    assert set(settings["fingerprints"]) == {"library", "embedding model", "chat model", "prompts", "code"}
    answers = [json.loads(line) for line in (made / "answers.jsonl").read_text(encoding="utf-8").splitlines()]
    assert all(citation["is_verbatim"] for answer in answers for citation in answer["citations"])
    assert all(answer["hits"] for answer in answers[:2])


def test_a_run_is_scored_reported_compared_and_exported_without_asking(
    library: Path, own_table: Path, tmp_path: Path
) -> None:
    run(own_table, "--library", library, "--out", tmp_path / "runs", "--limit", 2)
    made = the_run(tmp_path)
    (made / "report.html").unlink()
    assert "of 2" in run("score", made)[1]
    assert str(made / "report.html") in run("report", made)[1]
    assert "no difference shown" in run("compare", made, made)[1]
    assert run("export", "beir", made, tmp_path / "beir")[0] == 0
    assert (tmp_path / "beir" / "run.trec").read_text(encoding="utf-8")


def test_malformed_lines_are_named_and_stop_the_run_unless_told_otherwise(library: Path, tmp_path: Path) -> None:
    questions = tmp_path / "questions.jsonl"
    questions.write_text('{"id": "a", "question": "Qui ?", "lang": "fr"}\n{"id": "b"}\n', encoding="utf-8")
    code, output = run(questions, "--library", library, "--out", tmp_path / "runs")
    assert code == 2
    assert "line 2" in output and "--skip-malformed" in output
    assert run(questions, "--library", library, "--out", tmp_path / "runs", "--skip-malformed")[0] == 0


def test_import_writes_our_format_that_can_be_read_again(own_table: Path, tmp_path: Path) -> None:
    code, output = run("import", "csv", own_table, "--out", tmp_path / "new" / "ours.jsonl")
    assert code == 0 and "3 questions" in output
    first = json.loads((tmp_path / "new" / "ours.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert (first["must_contain"], first["lang"]) == ([["41"]], "en")


def test_an_empty_set_of_questions_is_refused(tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text("\n", encoding="utf-8")
    assert run(tmp_path / "none.jsonl")[0] == 2
