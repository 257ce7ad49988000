"""A model may help search with other words, and only with words that say the same."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.answer import Outcome, Turn
from tests.assistant.writing.conftest import Open
from tests.servers.openai_server import Reply, serving, words

HISTORY = [
    Turn("user", "How many science and technology enterprises are there in Hai Phong?"),
    Turn("assistant", "Hai Phong has 76 science and technology enterprises."),
]


def rephrases_to(text: str) -> Any:
    def script(body: dict[str, Any], number: int) -> Reply:
        is_rephrasing = "understandable alone" in str(body["messages"][-1]["content"])
        return Reply(words(text if is_rephrasing else "NOT IN THE SOURCES"))

    return script


def test_a_follow_up_that_found_nothing_is_put_in_other_words(open_with: Open) -> None:
    question = "And what about the other one we spoke of, the place with the VinEco thing?"
    with serving(rephrases_to("How large is VinEco's high-tech farming zone in Quang Ninh?")) as server:
        assistant = open_with(server.url)
        if open_with("none").ask(question, HISTORY).outcome is not Outcome.NOT_IN_CORPUS:
            pytest.skip("the evidence reader finds it by itself")
        answer = assistant.ask(question, HISTORY)

    assert answer.question == question
    # "Quang Ninh" is neither in the question nor in the conversation: the model made it up.
    assert answer.outcome is Outcome.NOT_IN_CORPUS


@pytest.mark.parametrize(
    "proposed",
    [
        pytest.param("How many submarines are there in Quang Ninh in 2024?", id="another place and a year"),
        pytest.param("Combien de sous-marins ?", id="another language"),
        pytest.param("I think\nyou mean this", id="several lines"),
        pytest.param("", id="nothing"),
    ],
)
def test_words_that_say_something_else_are_not_used(proposed: str, open_with: Open) -> None:
    with serving(rephrases_to(proposed)) as server:
        answer = open_with(server.url).ask("And how many submarines are there?", HISTORY)

    assert answer.outcome is open_with("none").ask("And how many submarines are there?", HISTORY).outcome


def test_it_can_be_off(open_with: Open) -> None:
    with serving(rephrases_to("How many submarines are there in Hai Phong?")) as server:
        open_with(server.url, chat_rephrase=False).ask("And how many submarines are there?", HISTORY)

    assert not any("understandable alone" in str(request["messages"][-1]["content"]) for request in server.requests)
