from __future__ import annotations

from vectorstore.embedding.processor import multiplies_bytes_exactly, usable_cores


def test_what_the_processor_says_can_be_used() -> None:
    assert usable_cores() >= 1
    assert multiplies_bytes_exactly() in (True, False)
