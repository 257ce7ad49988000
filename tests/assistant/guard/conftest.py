from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.statement import Source
from tests.assistant import articles_for_guard


@pytest.fixture(scope="session")
def a_source() -> Callable[..., Source]:
    return articles_for_guard.a_source
