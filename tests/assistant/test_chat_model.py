from __future__ import annotations

import time
from typing import Any

import pytest

from assistant.chat_model import ChatModel, Message, Usage, open_chat_model
from assistant.chat_settings import ChatSettings
from assistant.errors import ChatModelSettingError, ChatModelUnavailableError
from assistant.fault import Fault
from tests.servers.openai_server import Reply, serving

HELLO = [Message("system", "Be brief."), Message("user", "Hello")]


def opened(url: str, **settings: float) -> ChatModel:
    model = open_chat_model(ChatSettings(chat_model=url, **settings))
    assert model is not None
    return model


def test_none_is_no_model() -> None:
    assert open_chat_model(ChatSettings()) is None


def test_text_comes_in_pieces_with_its_tokens_counted() -> None:
    usage = Usage()
    with serving(Reply(["Good ", "day", "."])) as server:
        pieces = list(opened(f"{server.url}#small-model").stream(HELLO, time.monotonic() + 5, usage))

    assert [piece for piece in pieces if piece] == ["Good ", "day", "."]
    assert (usage.calls, usage.input_tokens, usage.output_tokens) == (1, 11, 3)
    assert server.requests[0]["model"] == "small-model"
    assert [message["role"] for message in server.requests[0]["messages"]] == ["system", "user"]
    assert server.requests[0]["max_tokens"] == ChatSettings().chat_answer_tokens


def test_the_deadline_counts_even_while_text_comes() -> None:
    with serving(Reply(["a"], endless=True, seconds_between=0.01)) as server:
        begun = time.monotonic()
        with pytest.raises(ChatModelUnavailableError) as caught:
            opened(server.url).complete(HELLO, begun + 0.5, Usage())

        assert caught.value.fault is Fault.TOO_SLOW
        assert time.monotonic() - begun < 1.5
        assert server.hung_up.wait(5)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("gpt", "provider:model", id="no provider"),
        pytest.param("mistralai:large", "pip install langchain-mistralai", id="package missing"),
        pytest.param("google_genai:gemini", "pip install langchain-google-genai", id="package of another spelling"),
        pytest.param("bedrock:titan", "pip install langchain-aws", id="package of another name"),
        pytest.param("openai:gpt-4.1-mini", "OPENAI_API_KEY", id="no key"),
    ],
)
def test_a_setting_that_cannot_be_used_says_what_to_do(name: str, said: str) -> None:
    with pytest.raises(ChatModelSettingError, match=said) as caught:
        open_chat_model(ChatSettings(chat_model=name))

    assert caught.value.is_misuse


@pytest.mark.parametrize("name", ["anthropic:claude-sonnet-4-5", "ollama:qwen3:8b"])
def test_other_providers_open_by_name(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "a-key")

    assert opened(name).name == name


def test_a_model_that_takes_no_temperature_is_asked_without() -> None:
    def script(body: dict[str, Any], number: int) -> Reply:
        if "temperature" in body:
            return Reply(status=400, message="Unsupported value: 'temperature' does not support 0.0 with this model.")
        return Reply(["Good day."])

    with serving(script) as server:
        model = opened(server.url)
        texts = [model.complete(HELLO, time.monotonic() + 5, Usage()) for _ in range(2)]

    assert texts == ["Good day."] * 2
    assert len(server.requests) == 3
