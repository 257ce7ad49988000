"""The command as a user types it: a process of its own, its exit code, its output and its errors."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def policy_assistant() -> Run:
    """Runs `policy-assistant` with the arguments given and returns what came of it."""

    def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", "from cli.main import main; main()", *map(str, arguments)],
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, "COLUMNS": "200", **environment},
            timeout=120,
        )

    return run


@pytest.fixture(scope="session")
def starter_library(policy_assistant: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the starter corpus, ingested by the command itself."""
    folder = tmp_path_factory.mktemp("starter") / "library"
    done = policy_assistant("ingest", "corpus", "--library", folder)
    assert done.returncode == 0, done.stderr
    return folder
