"""The scripted model of the benchmark, which the tests use too."""

from __future__ import annotations

from evals.bench.scripted_model import Reply, Script, ScriptedServer, serving, words

__all__ = ["Reply", "Script", "ScriptedServer", "serving", "words"]
