"""Every screen in every language: what it shows, how it looks, whether everybody can use it. Pictures are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver import Chrome, Keys

from screens.words import words_in
from tests.app.conftest import OpenBrowser
from tests.app.page import (
    OPTION,
    as_phone,
    ask,
    fresh,
    hosts_asked,
    in_the_dark,
    loaded,
    open_accordion,
    open_tab,
    picture,
    read_in,
    shown,
    text_of,
    until,
    violations,
)

pytestmark = pytest.mark.browser

QUESTIONS = {
    "fr": "Combien d'entreprises scientifiques et technologiques compte Hai Phong ?",
    "en": "How many science and technology enterprises does Hai Phong have?",
    "vi": "Hải Phòng có bao nhiêu doanh nghiệp khoa học và công nghệ?",
}


@pytest.mark.parametrize("language", ["fr", "en", "vi"])
def test_each_screen_works_in_each_language(language: str, browser: Chrome, address: str, pictures: Path) -> None:
    words = words_in(language)
    read_in(browser, address, language)
    loaded(browser)
    assert browser.execute_script("return document.documentElement.lang") == language
    tabs = [one.text for one in shown(browser, "#screens [role=tab]") if one.text]
    assert tabs == [words.tab_ask, words.tab_resolutions, words.tab_support, words.tab_sources, words.tab_benchmark]

    assert "76" in ask(browser, QUESTIONS[language])
    assert words.open_here in text_of(browser, ".source .actions")
    picture(browser, pictures / f"ask-{language}.png")

    open_tab(browser, "resolutions")
    rows = until(browser, lambda: shown(browser, "#register button.row"), "the register is empty")
    rows[0].click()
    until(browser, lambda: shown(browser, "#instrument .mention blockquote"), "the row did not open")
    assert words.what_articles_say in text_of(browser, "#instrument")
    picture(browser, pictures / f"resolutions-{language}.png")

    open_tab(browser, "support")
    until(browser, lambda: shown(browser, ".next-question, .support"), "no supports")
    assert words.find_support in text_of(browser, "#find-support")
    picture(browser, pictures / f"support-{language}.png")

    open_tab(browser, "sources")
    until(browser, lambda: shown(browser, "#library button.row"), "no articles")[0].click()
    until(browser, lambda: shown(browser, ".article .read"), "nothing is highlighted")
    picture(browser, pictures / f"sources-{language}.png")

    open_tab(browser, "benchmark")
    until(browser, lambda: shown(browser, "#run-overview"), "no benchmark")
    picture(browser, pictures / f"benchmark-{language}.png")
    assert "__i18n__" not in browser.find_element("css selector", "body").text


def test_the_interface_follows_the_browser_and_can_be_switched(open_browser: OpenBrowser, address: str) -> None:
    vietnamese = open_browser("vi")
    fresh(vietnamese, address)
    loaded(vietnamese)
    assert shown(vietnamese, "#screens [role=tab]")[0].text == words_in("vi").tab_ask
    english = shown(vietnamese, "#language input")[1]
    vietnamese.execute_script("arguments[0].click()", english)
    until(
        vietnamese, lambda: [one.text for one in shown(vietnamese, "#screens [role=tab]")][:1] == ["Ask"], "no switch"
    )


@pytest.mark.parametrize("looks", ["light", "dark", "phone"])
def test_everybody_can_read_and_use_every_screen(looks: str, browser: Chrome, address: str, pictures: Path) -> None:
    if looks == "dark":
        in_the_dark(browser)
    if looks == "phone":
        as_phone(browser)
    browser.refresh()
    loaded(browser)
    ask(browser, QUESTIONS["fr"])
    found = violations(browser)
    picture(browser, pictures / f"ask-{looks}.png")
    for name in ("resolutions", "support", "sources", "benchmark"):
        open_tab(browser, name)
        if name in ("resolutions", "sources"):
            rows = until(browser, lambda: shown(browser, "button.row"), f"no rows in {name}")
            rows[0].click()
            until(browser, lambda: shown(browser, ".detail, .article"), f"{name} did not open")
        until(browser, lambda: shown(browser, "[role=tabpanel]"), f"{name} is empty")
        found += [f"{name}: {one}" for one in violations(browser)]
        width = browser.execute_script("return document.documentElement.scrollWidth - window.innerWidth")
        assert width <= 0, f"{name} is wider than the window"
        picture(browser, pictures / f"{name}-{looks}.png")
    if looks == "phone":
        assert browser.execute_script("return window.innerWidth") == 390
    assert not found


def test_the_register_is_searched_without_diacritics_and_filtered(browser: Chrome, address: str) -> None:
    loaded(browser)
    open_tab(browser, "resolutions")
    everything = len(until(browser, lambda: shown(browser, "#register button.row"), "the register is empty"))
    search = shown(browser, "#search-register input, #search-register textarea")[0]
    search.send_keys("nghi quyet 57 tw")
    until(browser, lambda: 0 < len(shown(browser, "#register button.row")) < everything, "nothing was narrowed")
    assert all("57-NQ/TW" in one.text for one in shown(browser, "#register button.row"))
    search.send_keys(" zzz")
    until(browser, lambda: not shown(browser, "#register button.row"), "it found what is not there")
    assert text_of(browser, "#register") == words_in("fr").nothing_matches


def test_support_asks_the_next_question_and_says_what_is_met(browser: Chrome, address: str) -> None:
    loaded(browser)
    open_tab(browser, "support")
    first = until(browser, lambda: text_of(browser, ".next-question"), "no question")
    shown(browser, ".next-question .answer-it")[0].click()
    asked = browser.switch_to.active_element
    assert browser.execute_script("return arguments[0].closest('#profile') !== null", asked)
    shown(browser, "#who textarea")[0].send_keys("Je suis une petite entreprise de 12 salariés à Quang Ninh.")
    shown(browser, "#find-support")[0].click()
    until(browser, lambda: text_of(browser, "#next-question") not in ("", first), "the question stayed the same")
    assert field(browser, "employees") == "12" and field(browser, "place") == "Quang Ninh"
    assert shown(browser, ".support .verdict.met") and words_in("fr").not_stated in text_of(browser, ".supports")
    before = text_of(browser, "#supports")
    shown(browser, "#profile-place input")[0].send_keys(Keys.CONTROL, "a", Keys.BACKSPACE, "Kon Tum", Keys.ENTER)
    until(browser, lambda: text_of(browser, "#supports") != before, "another place changed nothing")
    browser.execute_script("window.handed = []; window.policy.download = (file) => window.handed.push(file);")
    shown(browser, "#support-sheet")[0].click()
    until(browser, lambda: browser.execute_script("return window.handed.length"), "no sheet came")


def test_who_asks_in_the_chat_can_check_criterion_by_criterion(browser: Chrome, address: str) -> None:
    asked = "Je suis une petite entreprise de Quang Ninh avec 8 milliards de dongs de capital. Quelles aides existent ?"
    assert "[1]" in ask(browser, asked)
    until(browser, lambda: shown(browser, "#to-support"), "nothing leads from the chat to the criteria")[0].click()
    until(browser, lambda: shown(browser, ".support .verdict"), "no supports")
    assert shown(browser, "#who textarea")[0].get_attribute("value") == asked
    assert field(browser, "place") == "Quang Ninh" and field(browser, "capital_vnd") == "8 milliards de VND"


def field(driver: Chrome, name: str) -> str:
    """What a field of the profile holds."""
    found = until(driver, lambda: shown(driver, f"#profile-{name} :is(input, textarea)"), f"no field for {name}")
    return until(driver, lambda: found[0].get_attribute("value") or "", f"{name} is empty")


def test_small_benchmarks_run_and_are_compared(browser: Chrome, address: str) -> None:
    loaded(browser)
    open_tab(browser, "benchmark")
    open_accordion(browser, "#small-run")
    assert "227" in until(browser, lambda: text_of(browser, "#askable"), "it is not said what can be asked")
    number = until(browser, lambda: shown(browser, "#how-many input[type=number]"), "no count")[0]
    browser.execute_script("arguments[0].value = 5; arguments[0].dispatchEvent(new Event('input'))", number)
    number.send_keys(Keys.TAB)

    def run_it() -> str:
        before = shown(browser, "#run input")[0].get_attribute("value")
        shown(browser, "#start-run")[0].click()
        chosen = "return document.querySelector('#run input').value"
        until(browser, lambda: browser.execute_script(chosen) != before, "the run did not end")
        return str(browser.execute_script(chosen))

    first = run_it()
    until(browser, lambda: shown(browser, "#run-overview .tiles"), "no figures")
    measures = [one.text for one in shown(browser, "#run-overview dt")]
    assert "entièrement juste" in measures and shown(browser, "#run-overview figure svg")
    run_it()
    shown(browser, "#other-run input")[0].click()
    until(browser, lambda: [one for one in shown(browser, OPTION) if first in one.text], "no run")[-1].click()
    until(browser, lambda: "aucune différence établie" in text_of(browser, "#comparison table"), "not compared")
    assert first in text_of(browser, "#comparison thead")


def test_nothing_is_loaded_from_outside_and_no_script_of_others_runs(browser: Chrome, address: str) -> None:
    loaded(browser)
    attack = '<img src=x onerror="window.stolen=1"> [x](javascript:window.stolen=1) <script>window.stolen=1</script>'
    ask(browser, f"{attack} Combien de pins la commune d'essai de Kon Tum a-t-elle plantés en 2024 ?")
    ask(browser, "Combien a coûté le laboratoire de résine de Kon Tum ?")
    assert "17" in text_of(browser, "#chat .bot.message")
    assert "<script>" in text_of(browser, ".source h3"), "the title is not shown as it is written"
    open_tab(browser, "resolutions")
    rows = until(browser, lambda: shown(browser, "#register button.row"), "the register is empty")
    next(one for one in rows if "91/2024" in one.text).click()
    until(browser, lambda: shown(browser, "#instrument .mention"), "the row did not open")
    open_tab(browser, "sources")
    rows = until(browser, lambda: shown(browser, "#library button.row"), "no articles")
    next(one for one in rows if "Kontumville" in one.text).click()
    until(browser, lambda: shown(browser, ".article"), "the article did not open")
    for name in ("support", "benchmark", "ask"):
        open_tab(browser, name)
    browser.refresh()
    loaded(browser)
    assert browser.execute_script("return window.stolen") is None
    assert browser.execute_script("return document.querySelectorAll('[onerror], [onclick], [onload]').length") == 0
    unsafe = "return [...document.links].map((one) => one.href).filter((url) => !/^https?:/.test(url))"
    assert browser.execute_script(unsafe) == []
    assert hosts_asked(browser) == {"127.0.0.1"}
