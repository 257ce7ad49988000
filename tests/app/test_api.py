"""What other programs call, over real HTTP: the named endpoints, the documented example, many at once, MCP."""

from __future__ import annotations

import asyncio
import json
import re
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from gradio_client import Client
from gradio_client.exceptions import AppError

from tests.app.conftest import Server
from tests.app.page import ARTIFACTS

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "api.md"
ASKERS = 20
ASKED = (
    ("Combien d'entreprises scientifiques et technologiques compte Hai Phong ?", "76", "fr"),
    ("How many science and technology enterprises does Hai Phong have?", "76", "en"),
    ("Hải Phòng có bao nhiêu doanh nghiệp khoa học và công nghệ?", "76", "vi"),
    ("Quelle surface couvre le pôle technologique urbain de Hai Phong ?", "86", "fr"),
    ("Combien a coûté le laboratoire de résine de Kon Tum ?", "17", "fr"),
)


@pytest.fixture(scope="module")
def client(address: str) -> Client:
    return Client(address, verbose=False)


def test_the_endpoints_are_named_and_nothing_else_is_offered(client: Client) -> None:
    offered = client.view_api(return_format="dict", print_info=False)
    assert set(offered["named_endpoints"]) == {"/ask", "/search", "/instruments", "/eligibility"}
    assert not offered["unnamed_endpoints"]


def test_nothing_is_said_of_sharing_the_app_with_the_internet(server: Server) -> None:
    assert server.said.read_text(encoding="utf-8") == ""


def test_an_answer_has_the_stable_shape(client: Client) -> None:
    answer = client.predict(ASKED[0][0], api_name="/ask")
    assert {"id", "question", "language", "outcome", "answer", "citations", "checks", "seconds"} <= set(answer)
    assert "76" in answer["answer"] and answer["citations"][0]["url"].startswith("https://")


def test_passages_instruments_and_supports_come_as_data(client: Client) -> None:
    passages = client.predict("trung tâm công nghệ Hải Phòng", limit=3, api_name="/search")
    assert [one["rank"] for one in passages] == [1, 2, 3]
    instruments = client.predict("57", "", api_name="/instruments")
    assert {one["number"] for one in instruments} == {"57"} and len(instruments) >= 2
    assert all(mention["quote"] for one in instruments for mention in one["mentions"])
    report = client.predict({"kind": "SME", "place": "Quang Ninh"}, language="vi", api_name="/eligibility")
    assert report["language"] == "vi" and report["supports"] and report["disclaimer"]


def test_a_mistake_is_named(client: Client) -> None:
    with pytest.raises(AppError, match="Atlantis"):
        client.predict("", "Atlantis", api_name="/instruments")
    with pytest.raises(AppError, match="colour"):
        client.predict({"colour": "red"}, api_name="/eligibility")


def test_the_documented_example_runs(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    example = re.search(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    assert example is not None
    names: dict[str, Any] = {}
    exec(example[1].replace("http://127.0.0.1:7860/", address), names)
    assert "76" in capsys.readouterr().out
    assert names["follow_up"]["outcome"] and len(names["passages"]) == 3 and names["supports"]["supports"]


def test_twenty_at_once_each_get_the_answer_to_their_own_question(address: str) -> None:
    clients = [Client(address, verbose=False) for _ in range(3)]

    def ask(number: int) -> tuple[str, str, dict[str, Any], float]:
        question, expected, _ = ASKED[number % len(ASKED)]
        begun = time.perf_counter()
        answer = clients[number % len(clients)].predict(question, api_name="/ask")
        return question, expected, answer, time.perf_counter() - begun

    ask(0)
    with ThreadPoolExecutor(ASKERS) as people:
        got = list(people.map(ask, range(ASKERS)))
    for question, expected, answer, _ in got:
        assert answer["question"] == question and expected in answer["answer"]
    taken = sorted(seconds for *_, seconds in got)
    slowest = f"{ASKERS} at once: p95 {taken[int(len(taken) * 0.95) - 1]:.2f} s\n"
    ARTIFACTS.mkdir(exist_ok=True)
    (ARTIFACTS / "twenty.txt").write_text(slowest, encoding="utf-8")


def test_an_mcp_client_uses_the_tools(address: str) -> None:
    from mcp import ClientSession
    from mcp.client.streamable_http import streamable_http_client

    async def use() -> tuple[set[str], Any]:
        async with (
            streamable_http_client(f"{address}gradio_api/mcp/") as (reading, writing, _),
            ClientSession(reading, writing) as session,
        ):
            await session.initialize()
            tools = await session.list_tools()
            answer = await session.call_tool(
                next(tool.name for tool in tools.tools if tool.name.endswith("ask")), {"question": ASKED[1][0]}
            )
            return {tool.name for tool in tools.tools}, answer

    names, answer = asyncio.run(use())
    assert {name.rpartition("_")[2] or name for name in names} >= {"ask", "search", "instruments", "eligibility"}
    assert not answer.isError
    assert "76" in json.dumps([part.model_dump(mode="json") for part in answer.content])
