"""A chat model helps to understand, only with words that ask the same, and only where no less is found with them."""

from __future__ import annotations

import time
from typing import Any

import pytest

from assistant.answer import Answer, Outcome, Turn
from tests.assistant.rewording.conftest import NOTHING, proposes, task_of
from tests.assistant.writing.conftest import Open
from tests.servers.openai_server import Reply, Script, ScriptedServer, serving, words

FIRMS = [
    Turn("user", "How many science and technology enterprises are there in Hai Phong?"),
    Turn("assistant", "Hai Phong has 76 science and technology enterprises. Da Nang has 41 of them."),
]
TWO_IN_ONE = (
    "Please tell me the number of science and technology enterprises of Hai Phong, likewise the date on which "
    "Da Nang issued its Plan 92/KH-UBND."
)
SPLIT = (
    "1. How many science and technology enterprises are there in Hai Phong?\n"
    "2. On which date did Da Nang issue its Plan 92/KH-UBND?"
)


def ask(open_with: Open, script: Script, question: str, *history: Turn, **settings: Any) -> tuple[Answer, list[str]]:
    """The answer, and the tasks that were put to the model."""
    with serving(script) as server:
        answer = open_with(server.url, **settings).ask(question, history)
    return answer, tasks(server)


def tasks(server: ScriptedServer) -> list[str]:
    return [task_of(request) for request in server.requests]


def test_a_follow_up_is_made_whole_from_the_conversation(open_with: Open) -> None:
    question = "And for the other city that you named at the end?"
    whole = "How many science and technology enterprises are there in Da Nang?"

    alone = open_with("none").ask(question, FIRMS)
    answer, asked = ask(open_with, proposes(rephrase=whole), question, *FIRMS)

    assert "41" not in alone.answer.split("\n")[0]
    assert "41" in answer.answer.split("\n")[0]
    assert answer.question == question
    assert answer.record["chat"]["seconds"]["rephrase"] > 0
    assert asked[:1] == ["rephrase"]


def test_a_question_that_stands_alone_is_not_rewritten(open_with: Open) -> None:
    question = "How many start-ups are operating in Lam Dong?"

    _, asked = ask(open_with, proposes(rephrase=question), question, *FIRMS)

    assert "rephrase" not in asked


def test_several_questions_are_told_apart_and_answered_one_by_one(open_with: Open) -> None:
    alone = open_with("none").ask(TWO_IN_ONE)
    answer, asked = ask(open_with, proposes(split=SPLIT), TWO_IN_ONE)

    assert not ("76" in alone.answer and "12" in alone.answer.split("[")[0])
    assert asked[0] == "split"
    assert answer.outcome is Outcome.ANSWERED
    assert "76" in answer.answer
    assert "12" in answer.answer.replace("February 12", "12 February")


VIETNAMESE = "Hải Phòng có bao nhiêu tàu ngầm?"


def test_a_query_goes_out_in_the_articles_other_languages_where_little_was_found(open_with: Open) -> None:
    def translated(body: dict[str, Any]) -> str:
        into_french = "into French" in str(body["messages"][-1]["content"])
        return "Combien de sous-marins y a-t-il à Hai Phong ?" if into_french else "How many submarines has Hai Phong?"

    answer, asked = ask(open_with, proposes(translate=translated), VIETNAMESE)
    alone = open_with("none").ask(VIETNAMESE)

    assert asked == ["translate", "translate"]
    assert len(answer.record["hits"]) >= len(alone.record["hits"])
    assert answer.outcome is Outcome.NOT_IN_CORPUS


@pytest.mark.parametrize(
    ("setting", "task"),
    [
        pytest.param("chat_rephrase", "rephrase", id="rephrase"),
        pytest.param("chat_split", "split", id="split"),
        pytest.param("chat_translate", "translate", id="translate"),
    ],
)
def test_each_step_can_be_off(setting: str, task: str, open_with: Open) -> None:
    question = "And how many metro lines are there in Can Tho, likewise how many of its islands have a lighthouse?"

    _, on = ask(open_with, proposes(), question, *FIRMS)
    _, off = ask(open_with, proposes(), question, *FIRMS, **{setting: False})

    assert task in on
    assert task not in off


@pytest.mark.parametrize(
    "proposed",
    [
        pytest.param("How many submarines are there in Quang Ninh in 2024?", id="another place and a year"),
        pytest.param("Combien de sous-marins y a-t-il à Hai Phong ?", id="another language"),
        pytest.param(FIRMS[0].content, id="the question before"),
        pytest.param("I think\nyou mean this", id="several lines"),
        pytest.param("How many science and technology enterprises are there in Da Nang?", id="another question"),
        pytest.param("why " * 400, id="endless"),
        pytest.param("", id="nothing"),
    ],
)
def test_words_that_ask_something_else_are_not_used(proposed: str, open_with: Open) -> None:
    question = "And how many submarines are there?"
    alone = open_with("none").ask(question, FIRMS)

    answer, _ = ask(open_with, proposes(rephrase=proposed, translate=proposed), question, *FIRMS)

    assert (answer.outcome, answer.citations) == (alone.outcome, alone.citations)


@pytest.mark.parametrize(
    "split",
    [
        pytest.param(SPLIT.split("\n")[0], id="one of them lost"),
        pytest.param(SPLIT + "\nHow many start-ups are there in Lam Dong?", id="one made up"),
        pytest.param(SPLIT.replace("92", "93"), id="another number"),
        pytest.param("The first question is about firms.\nThe second one is about a plan.", id="no questions"),
    ],
)
def test_parts_that_do_not_make_the_whole_are_not_used(split: str, open_with: Open) -> None:
    alone = open_with("none").ask(TWO_IN_ONE)

    answer, _ = ask(open_with, proposes(split=split), TWO_IN_ONE)

    assert answer.answer.startswith(alone.answer.split("\n\n")[0])
    assert answer.citations == alone.citations


@pytest.mark.parametrize(
    ("reply", "writes"),
    [
        pytest.param(Reply(status=503), False, id="down"),
        pytest.param(Reply(status=401), False, id="wrong key"),
        pytest.param(Reply(["How "], seconds_between=9), True, id="slow"),
        pytest.param(Reply(["How many "], breaks_off=True), True, id="broken off"),
    ],
)
def test_the_readers_own_understanding_stands_in_for_a_model_that_fails(
    reply: Reply, writes: bool, open_with: Open
) -> None:
    question = "And for Da Nang?"
    alone = open_with("none").ask(question, FIRMS)
    begun = time.monotonic()
    answer, asked = ask(open_with, proposes(rephrase=reply), question, *FIRMS, chat_seconds=3, chat_silence_seconds=1)

    assert time.monotonic() - begun < 3.5
    assert "41" in answer.answer
    assert answer.citations == alone.citations
    # An endpoint that is down is not asked for the text as well; one line says why there is none.
    assert ("write" in asked) == writes
    assert (answer.answer == alone.answer) == writes
    assert answer.record["chat"]["fault"] == (
        "nothing_found" if writes else {503: "server", 401: "wrong_key"}[reply.status]
    )


def test_a_found_answer_is_not_given_up_for_other_words(open_with: Open) -> None:
    question = "How many science and technology enterprises are there in Hai Phong, and also when was that counted?"
    alone = open_with("none").ask(question)

    answer, _ = ask(open_with, proposes(split="Where is Hai Phong?\nWhen was that counted?"), question)

    assert answer.outcome is alone.outcome
    assert ("76" in answer.answer) == ("76" in alone.answer)


def test_what_is_written_after_other_words_is_held_to_what_they_found(open_with: Open) -> None:
    prompts: list[str] = []

    def write(body: dict[str, Any], number: int) -> Reply:
        if task_of(body) == "rephrase":
            return Reply(words("How many science and technology enterprises are there in Da Nang?"))
        prompts.append(str(body["messages"][-1]["content"]))
        return Reply(words(NOTHING))

    answer, asked = ask(open_with, write, "And for the other city that you named at the end?", *FIRMS)

    assert (asked[0], asked[-1]) == ("rephrase", "write")
    assert "Question: How many science and technology enterprises are there in Da Nang?" in prompts[-1]
    assert "41" in answer.answer
