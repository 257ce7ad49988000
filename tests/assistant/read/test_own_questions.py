"""What an article asks itself, or heads a section with, is answered by what stands below. The page is made up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant
from tests.assistant.over_articles import Over, assistant_over

PAGE = """---
title: "Seed loans: questions and answers"
url: https://example.org/loans
lang: en
---
# Seed loans: questions and answers

The seed loan of Lai Chau province was opened in May 2025.

## Who can borrow?

Cooperatives of at least seven members.

## Who cannot borrow?

Firms with a tax debt.

## What may the loan pay for?

- Tools and sheds
- Wages of trainees

## When does the next call open?

On 4 March 2026.

## Priority crops

Cardamom first, then tea.

## What comes next

A tool library will open. As for the library, the Weavers' Union will run it.

## What do borrowers complain about?

Of late buses.

## And borrowers?

They are forty.

## Hung Vuong University

Trains the borrowers.
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("page"), {"page.md": PAGE}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Who can borrow under Lai Chau's seed loan?", "seven members", id="who en"),
        pytest.param("Qui ne peut pas emprunter à Lai Chau ?", "tax debt", id="who is shut out, fr"),
        pytest.param("What may Lai Chau's seed loan pay for?", "Wages of trainees", id="the whole list"),
        pytest.param("When does the next call of the Lai Chau loan open?", "4 March 2026", id="a date without a verb"),
        pytest.param("What are the priority crops in Lai Chau?", "Cardamom", id="a heading that asks nothing"),
        pytest.param("What difficulties do borrowers in Lai Chau have?", "late buses", id="what blocks"),
    ],
)
def test_the_section_that_asks_it_answers(page: Assistant, question: str, told: str) -> None:
    assert told in page.ask(question).answer


def test_another_question_is_not_answered_by_one_of_the_page(page: Assistant) -> None:
    assert "seven members" not in page.ask("Who founded the seed loan of Lai Chau?").answer


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Who will run the tool library of Lai Chau?", "Weavers' Union", id="goes on about the thing"),
        pytest.param("Which university trains the borrowers of Lai Chau?", "**Hung Vuong University**", id="above"),
        pytest.param("What does Hung Vuong University do in Lai Chau?", "Trains the borrowers", id="its duty"),
    ],
)
def test_who_does_it_is_told(page: Assistant, question: str, told: str) -> None:
    assert told in page.ask(question).answer


def test_the_title_answers_nothing(page: Assistant) -> None:
    assert "> “Seed loans: questions and answers”" not in page.ask("Who sings about seed loans?").answer


def test_why_here_does_not_say_why_late(tmp_path: Path) -> None:
    text = (
        "The tile works of Ha Nam open a year late, the kiln having cracked.\n\n"
        "Why Bao Khe? Clay is dug there and the canal carries barges."
    )
    with assistant_over(tmp_path, {"a.md": f"---\ntitle: Tiles\nurl: https://example.org/a\n---\n{text}"}) as assistant:
        assert "barges" not in assistant.ask("Pourquoi l'usine de tuiles de Ha Nam est-elle en retard ?").answer
        assert "barges" in assistant.ask("Why was Bao Khe chosen?").answer


INTERVIEW = """*Le Van Tho heads the Growers' Cooperative of Nam Phuoc. An interview.*

**Who flies the drones?**

Twelve members do. A drone costs 380 million dong and its battery lasts two years.

**What did you gain?**

Time: a field takes two hours where it took five.
"""


def test_what_introduces_an_interview_holds_for_its_answers(over: Over) -> None:
    assistant = over(INTERVIEW, "Fields that talk")
    assert "380 million" in assistant.ask("How much does a drone cost at Nam Phuoc?").answer
    assert "380" in assistant.ask("Giá một chiếc máy bay không người lái ở Nam Phước?").answer
