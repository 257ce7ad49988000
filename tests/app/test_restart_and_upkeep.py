"""A server of one's own: killed in the middle of an answer; its library changed by a signed-in maintainer."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, Keys

from tests.app.conftest import PASSWORD, OpenBrowser, Server, served
from tests.app.page import all_of, ask, box, fresh, loaded, open_accordion, open_tab, shown, text_of, until

pytestmark = pytest.mark.browser

QUESTION = "Combien d'entreprises scientifiques et technologiques compte Hai Phong ?"
ARTICLE = """Titre : Des drones <b>rizicoles</b> à An Giang
Source : https://example.org/drones

Le 3 mars 2025, la province d'An Giang a mis en service 512 drones rizicoles dans ses coopératives.
"""


@pytest.fixture(scope="module")
def own_server(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("own")
    shutil.copytree(library, folder / "library")
    with served(folder / "library", folder / "runs") as running:
        yield running


@pytest.fixture
def reader(own_server: Server, open_browser: OpenBrowser) -> Chrome:
    driver = open_browser("fr")
    fresh(driver, own_server.address)
    return driver


def test_a_maintainer_adds_and_removes_an_article(reader: Chrome, own_server: Server, tmp_path: Path) -> None:
    hostile_name = tmp_path / "drones <img src=x onerror=window.stolen=1>.txt"
    hostile_name.write_text(ARTICLE, encoding="utf-8")
    loaded(reader)
    open_tab(reader, "sources")
    open_accordion(reader, "#maintain")
    password = until(reader, lambda: shown(reader, "#password input"), "nobody can sign in")[0]
    password.send_keys("a guess", Keys.ENTER)
    until(
        reader, lambda: "Ce n’est pas le mot de passe" in text_of(reader, ".toast-wrap"), "a guess went by in silence"
    )
    assert not shown(reader, "#add")
    password.send_keys(Keys.CONTROL, "a")
    password.send_keys(PASSWORD, Keys.ENTER)
    until(reader, lambda: shown(reader, "#add"), "the maintainer was not let in")

    all_of(reader, "#files input[type=file]")[0].send_keys(str(hostile_name))
    until(reader, lambda: "drones" in text_of(reader, "#files"), "the file was not taken")
    shown(reader, "#add")[0].click()
    until(reader, lambda: "ajouté" in text_of(reader, "#report"), "no report")
    assert any("drones" in one.text for one in shown(reader, "#library button.row"))
    assert reader.execute_script("return window.stolen") is None
    open_tab(reader, "ask")
    assert "512" in ask(reader, "Combien de drones rizicoles An Giang a-t-elle mis en service ?")

    open_tab(reader, "sources")
    shown(reader, "#read-again")[0].click()
    until(reader, lambda: "relus" in text_of(reader, "#report"), "the articles were not read again")
    choice = shown(reader, "#to-remove input")[0]
    choice.send_keys("drones")
    choice.send_keys(Keys.ENTER)
    shown(reader, "#remove")[0].click()
    until(reader, lambda: "Retiré" in text_of(reader, "#report"), "it was not removed")
    assert not any("drones" in one.text for one in shown(reader, "#library button.row"))


def test_a_server_killed_in_the_middle_of_an_answer_loses_no_question(reader: Chrome, own_server: Server) -> None:
    loaded(reader)
    ask(reader, QUESTION)
    box(reader).send_keys("Que dit la résolution 57-NQ/TW ? slowly", Keys.ENTER)
    until(reader, lambda: len(all_of(reader, "#chat .bot.message")) > 1, "no first words")
    until(
        reader,
        lambda: "slowly" in reader.execute_script("return Object.values(localStorage).join()"),
        "the browser did not keep the question",
    )
    own_server.kill()
    own_server.start()
    reader.get(own_server.address)
    loaded(reader)
    asked = [one.text for one in all_of(reader, "#chat .user.message")]
    assert asked == [QUESTION, "Que dit la résolution 57-NQ/TW ? slowly"]
    assert "76" in all_of(reader, "#chat .bot.message")[0].text
    assert "86" in ask(reader, "Quelle surface couvre le pôle technologique urbain de Hai Phong ?")
