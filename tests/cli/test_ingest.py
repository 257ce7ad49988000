"""`policy-assistant ingest` as people run it: lines, exit codes, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = "La province de Lai Chau finance douze ateliers de réparation pour les agriculteurs de la vallée."


def policy_assistant(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    program = "import sys; from cli.main import main; sys.argv[0] = 'policy-assistant'; main()"
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, timeout=120)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "articles" / "a.txt"
    path.parent.mkdir()
    path.write_text(f"{TEXT}\nSource : https://example.org/a\n", encoding="utf-8")
    return path


def test_an_article_goes_in_and_the_second_time_costs_nothing(article: Path, tmp_path: Path) -> None:
    first = policy_assistant("ingest", article.parent, "--library", tmp_path / "library")
    assert first.returncode == 0, first.stderr
    assert f"added: {article}" in first.stdout
    second = policy_assistant("ingest", article.parent, "--library", tmp_path / "library")
    assert "1 unchanged" in second.stdout
    assert "no passage embedded" in second.stdout


def test_what_failed_is_said_on_stderr_and_by_the_exit_code(article: Path, tmp_path: Path) -> None:
    (article.parent / "b.txt").write_text(TEXT, encoding="utf-8")
    done = policy_assistant("ingest", article.parent, "--library", tmp_path / "library")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"refused: {article.parent / 'b.txt'}: it has no URL")


@pytest.mark.parametrize("arguments", [["ingest"], ["ingest", "nowhere.txt"], ["ingest", "--nonsense"]])
def test_misuse(arguments: list[str], tmp_path: Path) -> None:
    done = policy_assistant(*arguments, POLICY_ASSISTANT__LIBRARY__FOLDER=str(tmp_path / "library"))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
