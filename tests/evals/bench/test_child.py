from __future__ import annotations

import pytest

from evals.bench.child import ChildFailedError, peak_megabytes, run_child


def test_memory_is_that_of_this_process() -> None:
    before = peak_megabytes()
    held = bytearray(80_000_000)
    held[::4096] = b"x" * len(held[::4096])

    assert peak_megabytes() - before > 60


def test_a_child_that_fails_is_reported_with_its_last_words() -> None:
    with pytest.raises(ChildFailedError, match=r"our_pipeline.*ended with code 1: KeyError: 'dance'"):
        run_child("evals.bench.our_pipeline", "dance", "nowhere", "nothing")
