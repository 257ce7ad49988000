"""Serves the app for tests: `serve_for_tests.py LIBRARY PORT RUNS PASSWORD [mcp]`.

An answer to a question that ends with "slowly" takes its time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import app
from assistant import Answer, Assistant, open_assistant
from settings import AppSettings


class Unhurried(Assistant):
    """Answers a question that ends with "slowly" as a chat model would: part by part, over seconds."""

    def stream(self, question: str, *args: Any, **named: Any) -> Iterator[Answer]:
        is_slow = question.endswith("slowly")
        for grown in super().stream(question.removesuffix("slowly").strip(), *args, **named):
            yield grown
            if is_slow:
                time.sleep(6)


def main(library: str, port: str, runs: str, password: str, *switches: str) -> None:
    opened = open_assistant(library)
    opened.__class__ = Unhurried
    settings = AppSettings(maintainer_password=password, mcp="mcp" in switches)
    built = app.build_app(opened, settings, runs=Path(runs))
    app.launch(built, "127.0.0.1", int(port), mcp=settings.mcp)
    app.stay_open(built)


if __name__ == "__main__":
    main(*sys.argv[1:])
