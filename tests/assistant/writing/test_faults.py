"""Every way an endpoint can fail, on a real connection: the reader gets a cited answer in time, and one line of why."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from assistant.answer import Outcome
from tests.assistant.writing.conftest import Open
from tests.assistant.writing.good_answers import GOOD_ANSWERS
from tests.servers.openai_server import Reply, serving, words

QUESTION = GOOD_ANSWERS[0].question
LIMITS = {"chat_seconds": 3.0, "chat_silence_seconds": 1.0}


def good_text(body: dict[str, Any]) -> str:
    return GOOD_ANSWERS[0].written(str(body["messages"][1]["content"])) or ""


def assert_the_reader_answers(open_with: Open, url: str, fault: str, seconds: float) -> None:
    assistant = open_with(url, **LIMITS)
    begun = time.monotonic()
    answer = assistant.ask(QUESTION)

    assert time.monotonic() - begun < seconds
    assert answer.outcome is Outcome.ANSWERED
    assert "76" in answer.answer
    assert answer.citations
    assert answer.record["chat"]["fault"] == fault
    last = answer.answer.split("\n\n")[-1]
    assert "modèle de langage" in last
    assert "\n" not in last


@pytest.mark.parametrize(
    ("reply", "fault"),
    [
        pytest.param(Reply(status=401), "wrong_key", id="wrong key"),
        pytest.param(Reply(status=404), "unknown_model", id="unknown model"),
        pytest.param(Reply(status=400), "refused", id="refused"),
        pytest.param(Reply(status=429), "busy", id="busy"),
        pytest.param(Reply(status=503), "server", id="server error"),
        pytest.param(Reply(["Hai"], seconds_before=9), "too_slow", id="no answer"),
        pytest.param(Reply(["Hai ", "Phong"], seconds_between=9), "too_slow", id="stalled stream"),
        pytest.param(Reply(["Hai ", "Phong "], breaks_off=True), "broken_off", id="broken off in the first sentence"),
        pytest.param(Reply(["Hai Phong "], endless=True, seconds_between=0.01), "too_slow", id="endless"),
    ],
)
def test_a_fault_ends_with_the_readers_answer_in_time(reply: Reply, fault: str, open_with: Open) -> None:
    with serving(reply) as server:
        assert_the_reader_answers(open_with, server.url, fault, seconds=4.0)


@contextmanager
def a_port_where_nobody_listens() -> Iterator[str]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}/v1"


def test_nobody_there(open_with: Open) -> None:
    with a_port_where_nobody_listens() as url:
        assert_the_reader_answers(open_with, url, "unreachable", seconds=4.0)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_passing_fault_is_retried_once(status: int, open_with: Open) -> None:
    def script(body: dict[str, Any], number: int) -> Reply:
        return Reply(status=status) if number == 0 else Reply(words(good_text(body)))

    with serving(script) as server:
        answer = open_with(server.url).ask(QUESTION)

    assert len(server.requests) == 2
    assert answer.record["chat"]["fault"] is None


def test_a_wrong_key_is_not_tried_again(open_with: Open) -> None:
    with serving(Reply(status=401)) as server:
        open_with(server.url).ask(QUESTION)

    assert len(server.requests) == 1


@pytest.mark.parametrize("breaks_off", [pytest.param(True, id="broken"), pytest.param(False, id="limit of tokens")])
def test_what_was_proven_before_the_end_of_the_stream_is_kept(breaks_off: bool, open_with: Open) -> None:
    def script(body: dict[str, Any], number: int) -> Reply:
        return Reply(
            [*words(good_text(body)), " La ville ", "compte plus de ", "1 4"],
            seconds_between=0.01,
            breaks_off=breaks_off,
            finish_reason="length",
        )

    with serving(script) as server:
        answer = open_with(server.url).ask(QUESTION)

    assert answer.answer.startswith("Hai Phong compte aujourd'hui 76")
    assert "1 4" not in answer.answer


def test_a_dead_endpoint_is_spared(open_with: Open) -> None:
    with serving(Reply(status=503)) as server:
        assistant = open_with(server.url)
        answers = [assistant.ask(QUESTION) for _ in range(5)]

    assert len(server.requests) == 6  # three failures, each tried twice
    assert [answer.record["chat"]["fault"] for answer in answers] == ["server"] * 3 + ["resting"] * 2
    assert all("76" in answer.answer for answer in answers)


def test_the_key_comes_from_the_environment_only(open_with: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "from-the-environment")
    with serving(Reply(words("…"))) as server:
        answer = open_with(server.url).ask(QUESTION)

    assert server.keys[0] == "Bearer from-the-environment"
    assert "from-the-environment" not in str(answer.record)
