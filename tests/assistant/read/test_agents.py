"""By whom something is done stands behind the verb; whoever does something else is not told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

FACILITY = """---
url: https://example.org/tests/facility
language: en
date: 2026-03-11
---
# Red River Drone Facility opens its third call

**Nam Dinh, March 11, 2026** – The Red River Drone Facility (RRDF) today opened its third call for rice growers.

The facility is funded by the Swiss Government and run by the non-profit PaddyWorks, with Thuy Loi University as
partner.

Spraying fell by 31% thanks to nozzles developed by the start-up LuaTech.
"""
STATION = """---
url: https://example.org/tests/tram
language: vi
date: 2026-04-02
---
# Lai Châu có trạm thử giống chè

Trạm thử giống chè Tam Đường do Ngân hàng Thế giới tài trợ và được Hợp tác xã Bản Bo quản lý.
"""
TEXT = """---
url: https://example.org/tests/resolution-94
language: en
date: 2026-02-20
---
# Resolution 94 sets targets for smaller ports

The Government has issued Resolution No. 94/NQ-CP on the national programme for smaller ports. Deputy Prime Minister
Lê Văn Thìn signed the text on 12 February 2026. The Ministry of Construction leads the programme and runs its loans.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Over a facility and a text in English and a station in Vietnamese."""
    with assistant_over(tmp_path_factory.mktemp("agents"), {"a.md": FACILITY, "b.md": STATION, "c.md": TEXT}) as made:
        yield made


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Who funds RRDF?", "Swiss Government"),
        ("Qui finance RRDF ?", "Swiss Government"),
        ("RRDF do ai tài trợ?", "Swiss Government"),
        ("Quel organisme gère RRDF ?", "PaddyWorks"),
        ("Who developed the nozzles?", "LuaTech"),
        ("Trạm thử giống chè Tam Đường do ai tài trợ?", "Ngân hàng Thế giới"),
        ("Which ministry leads the programme of Resolution 94?", "Ministry of Construction"),
        ("Bộ nào chủ trì chương trình của Nghị quyết 94?", "Ministry of Construction"),
        ("Who signed Resolution 94?", "Lê Văn Thìn"),
    ],
)
def test_the_doer_of_the_very_deed_is_told(assistant: Assistant, question: str, wanted: str) -> None:
    """Of two doers in one sentence the one of the verb asked for."""
    lead = assistant.ask(question).answer.split("\n\n>")[0]
    assert wanted in lead


@pytest.mark.parametrize("question", ["Who developed RRDF?", "Who founded RRDF?"])
def test_who_does_something_else_is_not_told(assistant: Assistant, question: str) -> None:
    """Who made the nozzles did not make the facility, and who pays did not found it."""
    lead = assistant.ask(question).answer.split("\n\n>")[0]
    assert not any(name in lead for name in ("LuaTech", "Swiss", "PaddyWorks"))
