"""What holds for every test: no network, no key, no setting of the person who runs it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"

for name in [name for name in os.environ if name.endswith("_API_KEY") or name.startswith("POLICY_ASSISTANT_")]:
    del os.environ[name]
os.environ.update(HF_HUB_OFFLINE="1", ANONYMIZED_TELEMETRY="False", GRADIO_ANALYTICS_ENABLED="False")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles and benchmarks beside the checkout; tests that need it skip where it is missing."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not here: this test reads the real articles in it")
    return SHARED
