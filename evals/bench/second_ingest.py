"""How long the second ingest of unchanged articles takes, by the clock of who typed the command."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ARTICLES = 3_000
MOST_SECONDS = 3.0
"""The time within which 3,000 unchanged articles are to be known as such, the program's start included."""
_COMMAND = (sys.executable, "-c", "from cli.main import main; main()")
_UNCHANGED = re.compile(r"(\d+) unchanged")


def second_ingest_table(articles: int = ARTICLES) -> str:
    """Markdown: seconds of the first and the second ingest of made-up articles, and of the program's start alone."""
    with tempfile.TemporaryDirectory(prefix="bench-") as made:
        folder = Path(made)
        _write(folder / "articles", articles)
        ingest = ("ingest", str(folder / "articles"), "--library", str(folder / "library"), "--quiet")
        first, _ = _timed(*ingest)
        again, said = _timed(*ingest)
        start, _ = _timed("--help")
    found = _UNCHANGED.search(said)
    unchanged = int(found.group(1)) if found else 0
    goal = f", to be within {MOST_SECONDS:.0f}" if articles == ARTICLES else ""
    return "\n".join(
        [
            "| by the clock, program start included | s |",
            "|---|---|",
            f"| first ingest of {articles:,} articles of a sentence or two | {first:.1f} |",
            f"| the same again: {unchanged:,} unchanged, nothing embedded{goal} | {again:.2f} |",
            f"| of which the program's start (`--help`) | {start:.2f} |",
        ]
    )


def _write(folder: Path, articles: int) -> None:
    folder.mkdir()
    for number in range(articles):
        text = (
            f"---\ntitle: Notice {number}\nurl: https://notices.invalid/{number}\nlanguage: en\n---\n\n"
            f"Office {number} received {number * 7 % 900 + 12} applications in {2018 + number % 8}. "
            f"It answers them within {number % 60 + 3} days, its director said.\n"
        )
        (folder / f"{number:05}.md").write_text(text, encoding="utf-8")


def _timed(*arguments: str) -> tuple[float, str]:
    began = time.perf_counter()
    ended = subprocess.run([*_COMMAND, *arguments], capture_output=True, text=True, check=True)
    return time.perf_counter() - began, ended.stdout
