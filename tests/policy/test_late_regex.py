"""A late regex is the regex; and no module holds one that cannot be compiled."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
from typing import cast

import assistant
import ingest
import policy
import vectorstore
from policy.late_regex import LateRegex, compile_late_regexes, late_regex


def test_it_does_what_the_compiled_one_does() -> None:
    late = late_regex(r"(?P<number>\d+)\s*tỷ", re.IGNORECASE)
    now = re.compile(r"(?P<number>\d+)\s*tỷ", re.IGNORECASE)
    text = "5 tỷ và 12 TỶ"

    assert (late.pattern, late.flags & re.IGNORECASE) == (now.pattern, re.IGNORECASE)
    assert late.findall(text) == now.findall(text)
    assert late.sub("?", text) == now.sub("?", text)
    assert [found["number"] for found in late.finditer(text)] == ["5", "12"]
    assert late.fullmatch(text) is None


def test_a_server_compiles_them_before_they_are_used() -> None:
    late = late_regex(r"(\d+) tỷ")
    assert cast("LateRegex", late)._compiled is None

    compile_late_regexes()

    assert cast("LateRegex", late)._compiled == re.compile(r"(\d+) tỷ")
    assert late.findall("5 tỷ và 12 tỷ") == ["5", "12"]


def test_every_regex_of_the_rules_compiles() -> None:
    for package in (policy, ingest, vectorstore, assistant):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)

    late = [one for one in gc.get_objects() if type(one) is LateRegex]

    assert len(late) > 1_000
    for one in late:
        re.compile(one.pattern, one.flags)
