"""The Ask screen as a person uses it, in a real Chromium."""

from __future__ import annotations

import base64
import time
from io import BytesIO
from pathlib import Path

import docx
import pytest
from selenium.webdriver import Chrome, Keys

from tests.app.page import ARTIFACTS, OPTION, all_of, ask, box, fresh, loaded, open_accordion, shown, text_of, until
from vectorstore.feedback import FeedbackBook

pytestmark = pytest.mark.browser

QUESTION = "Combien d'entreprises scientifiques et technologiques compte Hai Phong ?"


def test_an_answer_stands_beside_its_evidence(browser: Chrome, address: str) -> None:
    answer = ask(browser, QUESTION)
    assert "76" in answer and "vérifiés" in text_of(browser, "#chat .checks")
    assert "76" in text_of(browser, ".source blockquote mark")
    assert text_of(browser, ".source .facts")
    numbers = {mark.text for mark in all_of(browser, "#chat a.mark")}
    assert numbers == {f"[{one.text}]" for one in all_of(browser, ".source .number")}
    said = browser.execute_script("return document.getElementById('announcement').textContent")
    assert "76" in said and text_of(browser, ".source h3")[2:].strip() in said

    all_of(browser, "#chat a.mark")[0].send_keys(Keys.ENTER)
    focused = browser.execute_script("return document.activeElement.id")
    assert focused.startswith("source-0-")


def test_the_article_opens_at_the_quoted_sentence(browser: Chrome, address: str) -> None:
    ask(browser, QUESTION)
    quote = text_of(browser, ".source blockquote mark")
    browser.get(shown(browser, ".source .actions a")[0].get_attribute("href"))
    until(browser, lambda: shown(browser, ".article .here"), "the article did not open")
    opened = "return [...document.querySelectorAll('.article .here')].map((one) => one.textContent).join('')"
    assert browser.execute_script(opened) == quote
    is_seen = (
        "const r = document.querySelector('.here').getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight"
    )
    until(browser, lambda: browser.execute_script(is_seen), "the sentence is not in view")


def test_conversations_survive_a_reload_are_found_again_and_can_be_deleted(browser: Chrome, address: str) -> None:
    ask(browser, QUESTION)
    browser.refresh()
    loaded(browser)
    until(browser, lambda: "76" in text_of(browser, "#chat .bot.message"), "the conversation was lost")
    follow_up = ask(browser, "Et quelle surface couvre son pôle technologique urbain ?")
    assert "86" in follow_up

    shown(browser, "#new-conversation")[0].click()
    until(browser, lambda: not all_of(browser, "#chat .message"), "no new conversation")
    ask(browser, "Que dit la résolution 57-NQ/TW ?")
    kept = "return Object.keys(localStorage).filter((key) => key.includes('conversation')).length"
    until(browser, lambda: browser.execute_script(kept) == 2, "the answer was not kept")
    # A window that is closed takes nothing with it.
    closed = browser.current_window_handle
    browser.switch_to.new_window("tab")
    opened = browser.current_window_handle
    browser.switch_to.window(closed)
    browser.close()
    browser.switch_to.window(opened)
    browser.get(address)
    loaded(browser)
    assert not all_of(browser, "#chat .message")
    open_accordion(browser, "#past")
    earlier = until(browser, lambda: shown(browser, "#conversations [data-open]"), "no earlier conversation")
    assert [one.text for one in earlier] == ["Que dit la résolution 57-NQ/TW ?", QUESTION]
    earlier[1].click()
    until(browser, lambda: len(all_of(browser, "#chat .user.message")) == 2, "it was not opened")
    until(browser, lambda: len(all_of(browser, ".evidence-of")) == 2, "its evidence is missing")

    shown(browser, "#conversations [data-forget]")[1].click()
    until(browser, lambda: not all_of(browser, "#chat .message"), "the deleted conversation is still shown")
    shown(browser, "#conversations [data-forget='*']")[0].click()
    browser.switch_to.alert.accept()
    until(browser, lambda: not all_of(browser, "#conversations [data-open]"), "not all were deleted")
    assert browser.execute_script(kept) == 0


def test_two_windows_never_overwrite_each_other(browser: Chrome, address: str) -> None:
    ask(browser, QUESTION)
    first = browser.current_window_handle
    browser.switch_to.new_window("window")
    browser.get(address)
    loaded(browser)
    assert not all_of(browser, "#chat .message")
    open_accordion(browser, "#past")
    until(browser, lambda: shown(browser, "#conversations [data-open]"), "no earlier conversation")[0].click()
    until(browser, lambda: all_of(browser, "#chat .bot.message"), "it was not opened")
    ask(browser, "Que dit la résolution 57-NQ/TW ?")
    second = "Quelle surface couvre le pôle technologique urbain de Hai Phong ?"
    browser.switch_to.window(first)
    ask(browser, second)
    browser.refresh()
    loaded(browser)
    # Both went on with the same conversation: what each of them made of it is kept.
    assert [one.text for one in all_of(browser, "#chat .user.message")] == [QUESTION, second]
    kept = """return Object.entries(localStorage).filter(([key]) => key.includes("conversation/"))
      .map(([, value]) => JSON.parse(value).exchanges.map((one) => one.question)).sort()"""
    assert browser.execute_script(kept) == [[QUESTION, "Que dit la résolution 57-NQ/TW ?"], [QUESTION, second]]


def test_what_is_ambiguous_is_chosen_with_a_button(browser: Chrome, address: str) -> None:
    answer = ask(browser, "Que dit la résolution 57 ?")
    assert "Plusieurs sens" in answer
    options = until(browser, lambda: shown(browser, "#chat .option"), "nothing to choose from")
    assert len(options) >= 2
    before = len(all_of(browser, ".evidence-of"))
    options[0].click()
    until(browser, lambda: len(all_of(browser, ".evidence-of")) > before, "the choice was not answered")
    assert "Plusieurs sens" not in text_of(browser, "#chat .bot.message")


def test_an_answer_offers_questions_that_are_answered(browser: Chrome, address: str) -> None:
    ask(browser, QUESTION)
    options = until(browser, lambda: shown(browser, "#chat .option"), "nothing was offered")
    before = len(all_of(browser, ".evidence-of"))
    options[0].click()
    until(browser, lambda: len(all_of(browser, ".evidence-of")) > before, "the suggestion was not answered")
    assert all_of(browser, f"#evidence-{before} .source")


def test_a_question_can_be_edited_and_asked_again(browser: Chrome, address: str) -> None:
    ask(browser, QUESTION)
    shown(browser, "#chat button[aria-label='Modifier'], #chat button[title='Modifier']")[0].click()
    field = until(browser, lambda: shown(browser, "#chat .message textarea, #chat textarea"), "no field to edit in")[0]
    field.send_keys(Keys.CONTROL, "a")
    field.send_keys("Quelle surface couvre le pôle technologique urbain de Hai Phong ?")
    shown(browser, "#chat button[aria-label='Envoyer'], #chat button[title='Envoyer']")[0].click()
    until(browser, lambda: "86" in text_of(browser, "#chat .bot.message"), "the edited question was not answered")
    assert len(all_of(browser, "#chat .user.message")) == 1

    retry = shown(browser, "#chat button[aria-label='Réessayer'], #chat button[title='Réessayer']")[0]
    retry.click()
    time.sleep(0.3)
    until(browser, lambda: "86" in text_of(browser, "#chat .bot.message"), "it was not asked again")
    assert len(all_of(browser, "#chat .user.message")) == 1


def test_a_thumb_and_its_reason_are_kept(browser: Chrome, address: str, library: Path) -> None:
    ask(browser, QUESTION)
    before = len(FeedbackBook(library).all())
    buttons = "#chat .message-buttons button, #chat .icon-button-wrapper button"
    named = [one for one in shown(browser, buttons) if "aime pas" in (one.get_attribute("aria-label") or "").lower()]
    named[0].click()
    reasons = until(browser, lambda: shown(browser, "#remark input[type=radio]"), "no reason is asked for")
    reasons[1].click()
    shown(browser, "#remark textarea")[0].send_keys("et la source de 2024 ?")
    shown(browser, "#send-remark")[0].click()
    until(browser, lambda: not shown(browser, "#remark"), "the form stayed")
    kept = FeedbackBook(library).all()
    assert len(kept) == before + 1
    assert (kept[-1].helpful, kept[-1].question) == (False, QUESTION)
    assert kept[-1].reason and kept[-1].comment == "et la source de 2024 ?"


def test_filters_narrow_the_articles(browser: Chrome, address: str) -> None:
    loaded(browser)
    open_accordion(browser, "#filters")

    def pick(filter: str, choice: str) -> None:
        field = until(browser, lambda: shown(browser, f"{filter} input"), f"no {filter}")[0]
        field.send_keys(choice)
        until(browser, lambda: shown(browser, OPTION), f"no {choice} in {filter}")
        field.send_keys(Keys.ENTER, Keys.TAB)

    def facts() -> list[str]:
        return [one.text for one in shown(browser, ".source .facts")]

    asked = "Quelles résolutions les articles mentionnent-ils ?"
    pick("#filter-places", "Dong Nai")
    ask(browser, asked)
    assert facts() and all("Dong Nai" in one for one in facts())
    shown(browser, "#filter-places .token-remove")[-1].click()
    pick("#filter-publishers", "Quang Ninh Newspaper")
    ask(browser, asked)
    assert facts() and all(one.startswith("Quang Ninh Newspaper") for one in facts())
    shown(browser, "#filter-publishers .token-remove")[-1].click()
    since, until_day = (shown(browser, f"#filter-{name} :is(input, textarea)")[0] for name in ("since", "until"))
    since.send_keys("juillet 2025")
    until_day.send_keys("30/9/2025")
    ask(browser, asked)
    assert facts() and all("août 2025" in one for one in facts())
    for field in (since, until_day):
        field.send_keys(Keys.CONTROL, "a", Keys.BACKSPACE)
    shown(browser, "#filter-languages input[type=checkbox]")[1].click()
    ask(browser, QUESTION)
    assert "fr" not in {one.get_attribute("lang") for one in shown(browser, ".source blockquote")}

    since.send_keys("hier")
    box(browser).send_keys(QUESTION, Keys.ENTER)
    until(browser, lambda: "« hier » n’est pas une date" in browser.page_source, "a wrong date went by in silence")


def test_an_answer_is_copied_and_taken_away_with_its_evidence(browser: Chrome, address: str) -> None:
    ask(browser, QUESTION)
    browser.execute_script("window.handed = []; window.policy.download = (file) => window.handed.push(file);")
    for button in ("#sheet-markdown", "#sheet-docx"):
        before = browser.execute_script("return window.handed.length")
        shown(browser, button)[0].click()
        until(browser, lambda b=before: browser.execute_script("return window.handed.length") > b, "no file came")
    markdown, word = browser.execute_script("return window.handed")
    written = base64.b64decode(markdown["base64"]).decode()
    assert QUESTION in written and "> Hai Phong a aujourd'hui 76 entreprises" in written
    paragraphs = [one.text for one in docx.Document(BytesIO(base64.b64decode(word["base64"]))).paragraphs]
    assert QUESTION in paragraphs and any("76" in one for one in paragraphs)

    catch = "window.copied = []; navigator.clipboard.writeText = async (said) => { window.copied.push(said); }"
    browser.execute_script(catch)
    for button in until(browser, lambda: shown(browser, "#chat button[aria-label='Copier']"), "no copying"):
        button.click()
    question, answer = until(browser, lambda: browser.execute_script("return window.copied"), "nothing was copied")
    assert question == QUESTION
    source = all_of(browser, ".source .actions a")[1].get_attribute("href")
    assert "**76**" in answer and "[1] " in answer and source in answer and "<" not in answer


def test_an_answer_can_be_stopped_and_asked_again(browser: Chrome, address: str) -> None:
    box(browser).send_keys("Que dit la résolution 57-NQ/TW ? slowly", Keys.ENTER)
    stop = until(browser, lambda: shown(browser, "#question .stop-button"), "nothing to stop it with")[0]
    until(browser, lambda: all_of(browser, "#chat .bot.message"), "no first words")
    stop.click()
    until(browser, lambda: shown(browser, "#question .submit-button"), "it went on")
    assert "76" in ask(browser, QUESTION)


def test_the_keyboard_is_enough(browser: Chrome, address: str) -> None:
    loaded(browser)
    for _ in range(40):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        if "example" in (browser.switch_to.active_element.get_attribute("class") or ""):
            break
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    until(browser, lambda: all_of(browser, ".evidence-of"), "an example was not asked with the keyboard")


def test_the_first_screen_and_the_first_words_come(browser: Chrome, address: str) -> None:
    """How long they take is kept beside the pictures: a time is a measurement, not a test."""
    fresh(browser, address)
    begun = time.perf_counter()
    browser.refresh()
    box(browser)
    first_screen = time.perf_counter() - begun
    loaded(browser)
    box(browser).send_keys(QUESTION)
    begun = time.perf_counter()
    box(browser).send_keys(Keys.ENTER)
    until(browser, lambda: all_of(browser, "#chat .bot.message a.mark"), "no words")
    first_words = time.perf_counter() - begun
    times = f"first screen {first_screen:.2f} s, first words {first_words:.2f} s\n"
    ARTIFACTS.mkdir(exist_ok=True)
    (ARTIFACTS / "times.txt").write_text(times, encoding="utf-8")
