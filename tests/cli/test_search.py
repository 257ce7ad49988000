"""`policy-assistant search` in a process of its own, over the starter corpus."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[str]"]
QUESTION = "How many science and technology enterprises are there in Hai Phong?"


def test_explain_shows_what_was_looked_for_every_part_and_the_further_looks(
    policy_assistant: Run, starter_library: Path
) -> None:
    done = policy_assistant("search", QUESTION, "--explain", "--limit", 3, "--library", starter_library)
    assert done.returncode == 0, done.stderr
    first, *lines = done.stdout.splitlines()
    assert first.startswith("looked for, in en: meaning: How many science and technology enterprises are there in ?;")
    assert "names: hai, phong, hai_phong" in first
    assert "st-enterprise" in first
    assert first.endswith("exact: p:hai-phong")
    hits = lines[: lines.index("an answer looks again, only at articles on hai-phong:")]
    parts = [line for line in hits if "] = " in line]
    assert len(parts) == 3
    assert all("passage +" in line and "sentence +" in line for line in parts)
    assert any("names +" in line for line in parts)
    assert any("concepts +" in line for line in parts)
    assert len([line for line in hits if line.startswith("   holds ")]) == 3
    again = lines[len(hits) + 1 :]
    assert [line.split(".")[0].strip() for line in again] == ["1", "2", "3"]


def test_explain_adds_to_json_what_each_hit_holds(policy_assistant: Run, starter_library: Path) -> None:
    told = {}
    for options in ((), ("--explain",)):
        done = policy_assistant("search", QUESTION, "--json", "--limit", 2, *options, "--library", starter_library)
        told[options] = json.loads(done.stdout)
    plain, explained = told.values()
    assert [{**hit, "holds": None} for hit in plain] == [{**hit, "holds": None} for hit in explained]
    assert all("st-enterprise" in hit["holds"]["concepts"] for hit in explained)
    assert sum(plain[0]["parts"].values()) - plain[0]["score"] < 0.001
