"""What commands refuse before they begin: each time one line for a policy analyst, and exit code 2."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from cli.batch import check_one_of, lines_of
from cli.options import place_ids
from cli.verify import verify


def _refused(capsys: pytest.CaptureFixture[str], ended: pytest.ExceptionInfo[typer.Exit]) -> str:
    assert ended.value.exit_code == 2
    line = capsys.readouterr().err.strip()
    assert "\n" not in line
    return line


def test_lines_are_numbered_as_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "asked.jsonl"
    file.write_text('\ufeff{"question": "một"}\n\n  \n{"question": "deux"}\n', encoding="utf-8")
    assert list(lines_of(file)) == [(1, '{"question": "một"}'), (4, '{"question": "deux"}')]


def test_a_file_that_is_no_text_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "asked.jsonl"
    file.write_bytes(bytes(range(256)) * 40)
    with pytest.raises(typer.Exit) as ended:
        lines_of(file)
    assert "asked.jsonl" in _refused(capsys, ended)


@pytest.mark.parametrize(
    ("question", "batch"),
    [
        pytest.param(None, None, id="neither"),
        pytest.param("Who?", Path("asked.jsonl"), id="both"),
        pytest.param(None, Path("/nowhere.jsonl"), id="no such file"),
    ],
)
def test_one_question_or_one_file(question: str | None, batch: Path | None, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as ended:
        check_one_of(question, batch)
    assert "--batch" in _refused(capsys, ended)


def test_a_place_that_is_none_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as ended:
        place_ids("Atlantis")
    assert "Atlantis" in _refused(capsys, ended)
    assert place_ids("Cần Thơ") == place_ids("can tho")


def test_a_text_without_a_statement_is_not_verified(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "empty.md"
    file.write_text(" \n", encoding="utf-8")
    with pytest.raises(typer.Exit) as ended:
        verify(file)
    assert "no statement" in _refused(capsys, ended)
