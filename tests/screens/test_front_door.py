from __future__ import annotations

import asyncio
from typing import Any

import pytest

from screens.front_door import POLICY, FrontDoor, reader_language, with_language


@pytest.mark.parametrize(
    ("headers", "language"),
    [
        pytest.param({"accept-language": "fr-CA,fr;q=0.9,en;q=0.8"}, "fr", id="a Canadian browser"),
        pytest.param({"accept-language": "en;q=0.3,vi;q=0.7"}, "vi", id="by weight, not by order"),
        pytest.param({"accept-language": "de,ja"}, "en", id="none of ours"),
        pytest.param({"accept-language": "fr;q=x,vi"}, "vi", id="a weight that is none"),
        pytest.param({"accept-language": "fr", "cookie": "a=1; policy_language=vi"}, "vi", id="the reader chose"),
        pytest.param({"cookie": "policy_language=<script>"}, "en", id="a cookie that is none of ours"),
        pytest.param({}, "en", id="nothing said"),
    ],
)
def test_the_language_of_a_reader(headers: dict[str, str], language: str) -> None:
    assert reader_language(headers) == language


def test_the_page_is_told_before_any_other_script() -> None:
    page = with_language(b"<html><head><script>x</script></head></html>", "vi")
    assert page.index(b"policyReader") < page.index(b"<script>x")
    assert with_language(b"no head", "vi") == b"no head"


@pytest.mark.parametrize(("path", "is_told"), [("/", True), ("/config", False)])
def test_every_response_forbids_other_hosts_and_pages_have_their_true_length(path: str, is_told: bool) -> None:
    sent: list[dict[str, Any]] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"13")]})
        await send({"type": "http.response.body", "body": b"<head>", "more_body": True})
        await send({"type": "http.response.body", "body": b"</head>"})

    async def send(message: Any) -> None:
        sent.append(dict(message))

    scope = {"type": "http", "path": path, "method": "GET", "headers": [(b"Accept-Language", b"vi")]}
    asyncio.run(FrontDoor(app)(scope, None, send))  # type: ignore[arg-type]
    headers = dict(sent[0]["headers"])
    body = b"".join(message.get("body", b"") for message in sent[1:])
    assert headers[b"content-security-policy"] == POLICY.encode()
    assert (b"policyReader" in body) is is_told
    assert not is_told or int(headers[b"content-length"]) == len(body)


def test_the_page_is_there_before_it_was_drawn() -> None:
    async def never(scope: Any, receive: Any, send: Any) -> None:
        raise AssertionError("drawn for a request that wants no page")

    sent: list[dict[str, Any]] = []

    async def send(message: Any) -> None:
        sent.append(dict(message))

    scope = {"type": "http", "path": "/", "method": "HEAD", "headers": []}
    asyncio.run(FrontDoor(never)(scope, None, send))  # type: ignore[arg-type]
    assert sent[0]["status"] == 200 and sent[1]["body"] == b""
