from __future__ import annotations

import subprocess
import sys

import pytest

from evals.bench.child import ROOT, ChildFailedError, run_child


def test_memory_is_what_the_process_held_at_most() -> None:
    code = "from evals.bench.child import peak_megabytes; held = b'x' * 80_000_000; del held; print(peak_megabytes())"

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout

    assert 80 < float(said) < 400


def test_a_child_that_fails_is_reported_with_its_last_words() -> None:
    with pytest.raises(ChildFailedError, match=r"our_pipeline.*ended with code 1: KeyError: 'dance'"):
        run_child("evals.bench.our_pipeline", "dance", "nowhere", "nothing")
