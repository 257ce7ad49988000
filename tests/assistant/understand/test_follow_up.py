from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.understand import Kind, Understanding, understand


def after(said: str, question: str) -> Understanding:
    return understand(question, [Turn("user", said), Turn("assistant", "…")])


def test_another_place_takes_the_thing() -> None:
    read = after("Combien d'entreprises scientifiques et technologiques compte Hué ?", "Et pour Da Nang ?")
    assert read.places == ("da-nang",)
    assert "st-enterprise" in read.concepts
    assert Kind.FIGURE in read.kinds


def test_another_thing_takes_the_place() -> None:
    read = after("How many science and technology enterprises does Da Nang have?", "What about start-ups?")
    assert read.places == ("da-nang",)
    assert "start-up" in read.concepts
    assert "st-enterprise" not in read.concepts


def test_that_resolution_is_the_one_before() -> None:
    read = after("Que dit la résolution 34/2025/NQ-HDND ?", "Quand cette résolution a-t-elle été adoptée ?")
    assert [reference.number for reference in read.references] == ["34"]


def test_a_bare_question_word_takes_the_subject() -> None:
    assert [one.number for one in after("Who issued Resolution 57-NQ/TW?", "When?").references] == ["57"]
    assert [one.number for one in after("Ai ban hành Nghị quyết 57-NQ/TW?", "Khi nào?").references] == ["57"]


def test_the_following_period_is_worked_out() -> None:
    read = after("Qu'a fait Lam Dong entre 2021 et 2025 ?", "Et pour la période suivante ?")
    assert [(period.first.year, period.last.year) for period in read.periods] == [(2026, 2030)]


def test_a_question_of_its_own_takes_nothing() -> None:
    read = after("Combien de start-up compte Da Nang ?", "Qui est Tran Van Minh, le directeur du parc de Hué ?")
    assert read.places == ("hue",)
    assert not read.took_from_history
    assert "start-up" not in read.concepts


def test_without_conversation_nothing_is_taken() -> None:
    assert not understand("Et pour Hai Phong ?").took_from_history


@pytest.mark.parametrize(
    ("first", "second", "asked"),
    [
        pytest.param("How many patents does Hue have?", "And Vinh Long?", "Which of the two has more?", id="en"),
        pytest.param("Combien de brevets à Hué ?", "Et à Vinh Long ?", "Laquelle des deux en a le plus ?", id="fr"),
        pytest.param("Huế có bao nhiêu bằng sáng chế?", "Còn Vĩnh Long?", "Nơi nào nhiều hơn?", id="vi"),
    ],
)
def test_a_comparison_without_places_is_of_those_told_before(first: str, second: str, asked: str) -> None:
    history = [Turn("user", first), Turn("assistant", "**3**"), Turn("user", second), Turn("assistant", "**5**")]
    completed = understand(asked, history)
    assert set(completed.places) == {"hue", "vinh-long"}
    assert completed.asks(Kind.COMPARISON)
    assert "patent" in completed.concepts


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("How many patents does Hue have?", "And the target for 2027?", id="en"),
        pytest.param("Combien de brevets à Hué ?", "Et l'objectif pour 2027 ?", id="fr"),
        pytest.param("Huế có bao nhiêu bằng sáng chế?", "Còn mục tiêu 2027 thì sao?", id="vi"),
    ],
)
def test_a_target_is_of_what_was_asked_before(first: str, second: str) -> None:
    completed = after(first, second)
    assert {"target", "patent"} <= set(completed.concepts)
    assert completed.places == ("hue",)
