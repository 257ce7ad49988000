"""`policy-assistant serve` says before it opens the chat what the library cannot be asked."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_an_index_of_another_version_is_told_at_the_start(
    policy_assistant: Run, starter_library: Path, tmp_path: Path
) -> None:
    older = tmp_path / "library"
    shutil.copytree(starter_library, older)
    (database,) = (file for file in older.iterdir() if file.suffix in (".db", ".sqlite", ".sqlite3"))
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE facts SET value = value - 1 WHERE name = 'words_version'")
    done = policy_assistant("serve", "--library", older, "--port", 7993)
    assert done.returncode != 0
    assert "policy-assistant ingest" in done.stderr
    assert "Traceback" not in done.stderr
