"""The chat as a person uses it, in a real Chromium."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

pytestmark = pytest.mark.browser

SECONDS = 40


def ask(browser: Chrome, question: str) -> WebElement:
    """Types a question and waits for one more message with citations; returns that message."""
    before = len(browser.find_elements(By.CSS_SELECTOR, ".citations"))
    box = WebDriverWait(browser, SECONDS).until(lambda page: page.find_element(By.CSS_SELECTOR, "#question textarea"))
    box.send_keys(question, Keys.ENTER)
    WebDriverWait(browser, SECONDS).until(
        lambda page: len(page.find_elements(By.CSS_SELECTOR, ".citations")) > before, f"no cited answer to {question}"
    )
    return browser.find_elements(By.CSS_SELECTOR, ".bot.message")[-1]


def test_a_question_gets_an_answer_with_its_source(browser: Chrome, address: str) -> None:
    browser.get(address)
    answer = ask(browser, "Combien d'entreprises scientifiques et technologiques compte Hai Phong ?")
    assert "76" in answer.text
    links = [link.get_attribute("href") for link in answer.find_elements(By.CSS_SELECTOR, ".citations a")]
    assert links and all(urlsplit(link or "").scheme == "https" for link in links)
    assert "76" in answer.find_element(By.CSS_SELECTOR, ".citations blockquote").text


def test_the_conversation_is_kept(browser: Chrome, address: str) -> None:
    browser.get(address)
    ask(browser, "Combien d'entreprises scientifiques et technologiques compte Hai Phong ?")
    ask(browser, "Hải Phòng có bao nhiêu doanh nghiệp khoa học và công nghệ?")
    assert len(browser.find_elements(By.CSS_SELECTOR, ".user.message")) == 2
    assert len(browser.find_elements(By.CSS_SELECTOR, ".citations")) == 2


def test_an_example_is_one_click(browser: Chrome, address: str) -> None:
    browser.get(address)
    examples = WebDriverWait(browser, SECONDS).until(lambda page: page.find_elements(By.CSS_SELECTOR, ".example"))
    assert len(examples) == 3
    examples[0].click()
    WebDriverWait(browser, SECONDS).until(lambda page: page.find_elements(By.CSS_SELECTOR, ".bot.message"))


def test_what_an_article_brings_stays_text(browser: Chrome, address: str) -> None:
    browser.get(address)
    answer = ask(browser, "How many start-ups did the technology incubator of Muong Lay receive?")
    assert "77" in answer.text
    assert "<img src=x" in answer.text
    assert not answer.find_elements(By.CSS_SELECTOR, "img[src='x'], img[src*='9/p.png'], script, [onmouseover]")
    links = [str(link.get_attribute("href")) for link in answer.find_elements(By.TAG_NAME, "a")]
    assert not [link for link in links if link.startswith("javascript")]
    assert browser.execute_script("return window.hacked") is None


def test_nothing_is_loaded_from_outside(browser: Chrome, address: str) -> None:
    browser.get(address)
    ask(browser, "Combien d'entreprises scientifiques et technologiques compte Hai Phong ?")
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = [
        message["params"]["request"]["url"] for message in messages if message["method"] == "Network.requestWillBeSent"
    ]
    hosts = {urlsplit(url).hostname for url in asked if url.startswith(("http", "ws"))}
    assert hosts == {urlsplit(address).hostname}
