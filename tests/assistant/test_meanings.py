"""An article on a fund names it once: who asks of the fund is answered by the sentences that go on about it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

FUND = """---
url: https://example.org/tests/rivet
title: A new fund pays for tests of river boats
language: en
date: 2026-02-11
---

The River Vessel Testing Fund (RIVET) was opened on Monday in Châu Đốc. It is run by a bank.

Grants range from VND40 million to VND90 million. The applicant must pay at least 35% of the cost. Universities may
take part but cannot lead.

By December 2025, the first round had reached 8,300 boat owners. RIVET will close in 2031.
"""
OTHER = """---
url: https://example.org/tests/kites
title: Kites against birds
language: en
date: 2026-02-12
---

A school in Tân Châu tests kites that keep birds from the rice. The trial reached 410 owners of fields and cost VND7
million. For two of the kites RIVET had paid.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("meanings"), {"fund.md": FUND, "kites.md": OTHER}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("How many boat owners did the first RIVET round reach?", "8,300", id="value"),
        pytest.param("Can a university lead a RIVET project?", "cannot lead", id="yes or no"),
        pytest.param("What share of the cost must an applicant pay under RIVET?", "35%", id="share"),
    ],
)
def test_what_goes_on_about_a_named_thing_answers(assistant: Assistant, question: str, told: str) -> None:
    assert told in assistant.ask(question).answer


def test_a_sentence_that_names_it_still_answers(assistant: Assistant) -> None:
    assert "2031" in assistant.ask("When will RIVET close?").answer


def test_another_articles_value_is_none_of_it(assistant: Assistant) -> None:
    assert "410" not in assistant.ask("How many owners of fields did RIVET reach?").answer
