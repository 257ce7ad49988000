"""A sentence that means what is asked is quoted though no list knows the thing asked about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import Assistant, Outcome

Over = Callable[[str, str], Assistant]
QUESTION = "Combien de représentations par an le théâtre de marionnettes de Lang Son donne-t-il ?"
TEXT = (
    "The puppet theatre of Lang Son gives 46 performances a year for schools. "
    "Its hall was restored in 2022 with wood from the province."
)


def test_a_thing_without_a_name_in_any_list_is_found_by_meaning(over: Over) -> None:
    answer = over(TEXT, "Puppets of Lang Son").ask(QUESTION)
    assert answer.outcome is Outcome.ANSWERED
    assert "46" in answer.answer


def test_what_the_article_does_not_speak_of_is_not_quoted(over: Over) -> None:
    answer = over(TEXT, "Puppets of Lang Son").ask("Combien de sous-marins y a-t-il à Lang Son ?")
    assert answer.outcome is Outcome.NOT_IN_CORPUS


LONG = (
    "Among the successes the province likes to show are the glasshouse complex of Fruitco in Loc Binh, with an extent "
    "of 88 hectares and 40 hectares under glass, which ships 310 tonnes of peppers a month; the trout nursery of Mau "
    "Son, which has bred a local variety; and a school for drone pilots."
)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Quelle surface la ferme de Fruitco a-t-elle à Loc Binh ?", id="fr"),
        pytest.param("How big is Fruitco's farm in Loc Binh?", id="en"),
        pytest.param("Trang trại của Fruitco ở Lộc Bình rộng bao nhiêu?", id="vi"),
    ],
)
def test_one_clause_of_a_long_sentence_is_enough(over: Over, question: str) -> None:
    answer = over(LONG, "What Lang Son is proud of").ask(question)
    assert "88 hectares" in answer.answer


def test_a_clause_on_another_thing_is_not(over: Over) -> None:
    answer = over(LONG, "What Lang Son is proud of").ask("Combien de salariés la ferme de Fruitco emploie-t-elle ?")
    assert "88 hectares" not in answer.answer
