"""What a text gives and sets aside, the text before it, its annex and its signer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, Outcome
from tests.assistant.over_articles import Over, assistant_over

_NEWS = """---
title: Vinh Long pays for greenhouses
url: https://example.org/one
date: 2025-12-12
---
# Vinh Long pays for greenhouses

On 9 December 2025 the People's Council of Vinh Long passed Resolution No. 33/2025/NQ-HDND on precision farming. It\
 takes effect on 1 March 2026 and replaces Resolution No. 12/2020/NQ-HDND of 8 December 2020.

Under the old resolution, the province set aside VND 22 billion. The new one sets aside VND 95 billion. A farmer who\
 buys sensors is reimbursed 50 percent of the price, up to VND 180 million. A cooperative that certifies its laboratory\
 receives VND 75 million.

The Politburo's Resolution No. 33-NQ/TW of 9 June 2014 is on culture. To carry it out, Vinh Long's Party Committee\
 issued Programme No. 14-CTr/TU of 3 March 2015.
"""
_TEXT = """---
title: Decision 902/QD-UBND of Ben Tre
url: https://example.org/two
date: 2025-06-12
---
PEOPLE'S COMMITTEE OF BEN TRE PROVINCE

No. 902/QD-UBND

Ben Tre, 4 March 2025

DECISION

Approving the scheme on coconut laboratories

Pursuant to Resolution No. 33-NQ/TW dated 9 June 2014 of the Politburo;

Article 1. Approval of the scheme

1. Six laboratories are opened by 2030.

2. The total cost is VND 264 billion, of which the provincial budget bears VND 180 billion.

Article 2. This Decision replaces Decision No. 455/QD-UBND dated 20 April 2021.

ON BEHALF OF THE PEOPLE'S COMMITTEE

CHAIRMAN

Tran Quoc Nam

APPENDIX

1. Laboratory of fibres: VND 41 billion
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("provisions"), {"one.md": _NEWS, "two.md": _TEXT}) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "stated", "unsaid"),
    [
        pytest.param("What does Resolution 33/2025 provide?", ("180 million", "75 million"), (), id="measures"),
        pytest.param(
            "What does Resolution 33/2025 pay a cooperative?", ("75 million",), ("180 million",), id="for whom"
        ),
        pytest.param(
            "Quel est le budget de la résolution 33/2025 ?", ("95 milliards",), ("22 milliards",), id="budget"
        ),
        pytest.param("Tổng kinh phí của Quyết định 902/QĐ-UBND?", ("264 tỷ",), ("180 tỷ", "41 tỷ"), id="total"),
        pytest.param(
            "The old and the new resolution of Vinh Long: numbers, budgets?", ("95", "12/2020"), (), id="both"
        ),
        pytest.param("Which resolution came before 33/2025 in Vinh Long?", ("12/2020",), ("33-NQ/TW",), id="before"),
        pytest.param("Who signed Decision 902/QD-UBND?", ("Tran Quoc Nam",), (), id="signer"),
        pytest.param("quyet dinh 902 ben tre thay the van ban nao", ("455/QĐ-UBND",), (), id="typed without marks"),
        pytest.param("Que dit l'annexe de la décision 902/QD-UBND ?", ("41 billion",), ("264",), id="annex"),
        pytest.param("Clause 2 of Article 1 of Decision 902/QD-UBND?", ("264",), ("Six",), id="clause"),
        pytest.param(
            "Which programme carries out Resolution 33-NQ/TW?", ("14-CTr/TU",), ("33/2025",), id="carries out"
        ),
        pytest.param("Which resolutions help buyers of sensors?", ("33/2025",), ("33-NQ/TW",), id="for a thing"),
    ],
)
def test_what_a_text_says_and_does(
    told: Assistant, question: str, stated: tuple[str, ...], unsaid: tuple[str, ...]
) -> None:
    answer = told.ask(question)
    lead = answer.answer.replace("\xa0", " ").replace("\u202f", " ")
    lead = lead if "annex" in question or "Clause" in question else lead.split("\n>")[0]
    assert answer.outcome is Outcome.ANSWERED
    assert all(one in lead for one in stated)
    assert not any(one in lead for one in unsaid)


def test_two_texts_of_one_sentence_give_each_its_own(over: Over) -> None:
    told = over(
        "Vinh Long has adopted Resolution No. 61/2023/NQ-HDND on aid to young growers of VND 30 million each and "
        "Decision No. 1204/QD-UBND on loans to weavers of VND 80 million each.",
        "Aid in Vinh Long",
    )
    answer = told.ask("What does Decision 1204 of Vinh Long provide?").answer
    assert "80 million" in answer.split(">")[0]
    assert "30 million" not in answer.split(">")[0]
