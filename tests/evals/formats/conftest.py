"""Files as evaluators have them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Save = Callable[[str, object], Path]


@pytest.fixture(name="save")
def saver(tmp_path: Path) -> Save:
    """Writes a file of a name: text as it is, anything else as JSON."""

    def save(name: str, content: object) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False), "utf-8")
        return path

    return save
