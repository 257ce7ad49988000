from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.statement import Source

_FILE = Path(__file__).parents[1] / "articles_for_guard.py"


@pytest.fixture(scope="session")
def a_source() -> Callable[..., Source]:
    spec = importlib.util.spec_from_file_location("articles_for_guard", _FILE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made: Callable[..., Source] = module.a_source
    return made
