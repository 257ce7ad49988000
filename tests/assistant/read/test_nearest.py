"""A sentence that means what is asked is quoted though no list knows the thing asked about."""

from __future__ import annotations

from collections.abc import Callable

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
