"""Places compared by one measure, told by articles of other languages in sentences and in a table."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, Outcome
from tests.assistant.over_articles import assistant_over

_ARTICLES = {
    "fr.md": (
        "---\ntitle: Vinh Long investit\nurl: https://example.org/fr\ndate: 2025-06-12\n---\n# Vinh Long investit\n\n"
        "La province de Vinh Long a dépensé 415 milliards de VND pour la science et la technologie entre 2021 et 2024."
        " Elle compte 62 start-up innovantes.\n"
    ),
    "en.md": (
        "---\ntitle: Tra Vinh takes stock\nurl: https://example.org/en\ndate: 2025-07-02\n---\n# Tra Vinh takes stock\n"
        "\n"
        "Between 2021 and 2024 Tra Vinh spent VND268 billion on science and technology.\n\n"
        "| Indicator | 2021 | 2024 | Target for 2030 |\n|---|---|---|---|\n| Innovative start-ups | 12 | 47 | 120 |\n"
    ),
    "vi.md": (
        "---\ntitle: An Giang làm khoa học\nurl: https://example.org/vi\ndate: 2025-05-20\n---\n"
        "# An Giang làm khoa học\n\n"
        "Giai đoạn 2021-2024, tỉnh An Giang chi 187 tỷ đồng cho khoa học và công nghệ."
        " Tỉnh đặt mục tiêu đến năm 2030 có 300 doanh nghiệp khởi nghiệp sáng tạo.\n"
    ),
}


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("compared"), _ARTICLES) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "first"),
    [
        pytest.param("Who spent more on science in 2021-2024, Tra Vinh or Vinh Long?", "Vinh Long", id="who"),
        pytest.param("Which of the three provinces spent the most on science?", "Vinh Long", id="no place named"),
        pytest.param("Quelle province a le moins dépensé pour la science ?", "An Giang", id="the least"),
        pytest.param("Trà Vinh và An Giang, nơi nào chi nhiều hơn cho khoa học?", "Trà Vinh", id="Vietnamese"),
    ],
)
def test_the_first_of_those_compared_is_said_first(compared: Assistant, question: str, first: str) -> None:
    answer = compared.ask(question)
    assert answer.outcome is Outcome.ANSWERED
    assert answer.answer.startswith(f"**{first}**")
    assert not answer.checks.removed


@pytest.mark.parametrize(
    ("question", "word"),
    [
        pytest.param("Does Tra Vinh have more start-ups than Vinh Long?", "No", id="English"),
        pytest.param("Vinh Long a-t-elle plus de start-up que Tra Vinh ?", "Oui", id="French"),
        pytest.param("Trà Vinh có ít doanh nghiệp khởi nghiệp hơn Vĩnh Long không?", "Có", id="fewer"),
    ],
)
def test_yes_or_no_is_said_of_the_place_asked_about(compared: Assistant, question: str, word: str) -> None:
    assert compared.ask(question).answer.startswith(word)


def test_what_is_aimed_at_is_not_ranked_with_what_there_is(compared: Assistant) -> None:
    answer = compared.ask("Rank Vinh Long, Tra Vinh and An Giang by number of start-ups.").answer
    assert answer.startswith("**Vinh Long**")
    assert "300 (stated as an aim" in answer, "An Giang has only an aim"
    assert "In order: Vinh Long (**62**), Tra Vinh (**47**) [" in answer


def test_what_places_have_together_is_added_up(compared: Assistant) -> None:
    answer = compared.ask("Combien ont dépensé au total Vinh Long et Tra Vinh pour la science ?")
    assert answer.answer.startswith("Ensemble : **683 milliards de VND**")
    assert not answer.checks.removed


def test_only_those_that_pass_a_bound_are_told(compared: Assistant) -> None:
    answer = compared.ask("Which provinces have more than 50 start-ups?").answer
    assert "**62**" in answer
    assert "| Tra Vinh" not in answer, "47 are fewer"


def test_places_that_have_as_much_are_not_the_same(compared: Assistant) -> None:
    assert compared.ask("Have Vinh Long and Tra Vinh the same number of start-ups?").answer.startswith("No")
