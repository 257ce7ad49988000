"""What holds for every test: no network, no key, no setting of the person who runs it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

SHARED = Path(__file__).resolve().parents[2] / "shared"

for name in [name for name in os.environ if name.endswith("_API_KEY") or name.startswith("POLICY_ASSISTANT_")]:
    del os.environ[name]
# The same examples in every run of continuous integration: it judges a change, it does not search for old faults.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("dev", deadline=None)  # a busy machine is no fault
settings.load_profile("ci" if os.environ.get("CI") else "dev")
# The programs that tests start are compiled once, not each time, also where the one who runs this writes no bytecode.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ.update(HF_HUB_OFFLINE="1", ANONYMIZED_TELEMETRY="False", GRADIO_ANALYTICS_ENABLED="False")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles and benchmarks beside the checkout; tests that need it skip where it is missing."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not here: this test reads the real articles in it")
    return SHARED
