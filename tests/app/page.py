"""The app as a person uses it: what the browser tests do again and again."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import pytest
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

SECONDS = 90
OPTION = "[data-testid='dropdown-option']"
TABS = ("ask", "resolutions", "support", "sources", "benchmark")
ARTIFACTS = Path(__file__).resolve().parents[2] / "artifacts"
AXE = ARTIFACTS / "axe-core" / "package" / "axe.min.js"
Found = TypeVar("Found")


def until(driver: Chrome, condition: Callable[[], Found], what: str) -> Found:
    """Waits for `condition` to hold, whatever is redrawn meanwhile."""
    waiting = WebDriverWait(driver, SECONDS, 0.05, ignored_exceptions=[StaleElementReferenceException])
    return waiting.until(lambda _: condition(), what)


def all_of(driver: Chrome, selector: str) -> list[WebElement]:
    return driver.find_elements(By.CSS_SELECTOR, selector)


def shown(driver: Chrome, selector: str) -> list[WebElement]:
    return [one for one in all_of(driver, selector) if one.is_displayed()]


def text_of(driver: Chrome, selector: str) -> str:
    """What the last such element says; one that is redrawn meanwhile is read again."""
    while True:
        try:
            return next((one.text for one in reversed(all_of(driver, selector))), "")
        except StaleElementReferenceException:
            continue


def box(driver: Chrome) -> WebElement:
    return until(driver, lambda: shown(driver, "#question textarea"), "no box for questions")[0]


def loaded(driver: Chrome) -> None:
    """Until the screens behind the first one are filled too."""
    box(driver)
    until(driver, lambda: all_of(driver, "#evidence p, #evidence section"), "the evidence panel stayed empty")


def ask(driver: Chrome, question: str) -> str:
    """Types a question, waits for the complete answer, and returns what it says."""
    before = len(all_of(driver, ".evidence-of"))
    box(driver).send_keys(question, Keys.ENTER)
    until(driver, lambda: len(all_of(driver, ".evidence-of")) > before, f"no answer to {question}")
    until(driver, lambda: all_of(driver, "#question .submit-button"), "the answer did not end")
    return until(driver, lambda: text_of(driver, "#chat .bot.message"), "the answer is empty")


def open_tab(driver: Chrome, name: str) -> None:
    """On a phone the tabs that have no room stand in a menu."""
    tabs = until(driver, lambda: shown(driver, "#screens [role=tab]"), "no tabs")
    place = TABS.index(name)
    if place >= len(tabs):
        shown(driver, "#screens .overflow-menu > button")[0].click()
        tabs += until(driver, lambda: shown(driver, "#screens .overflow-dropdown button"), "no further tabs")
    driver.execute_script("arguments[0].click()", tabs[place])


def open_accordion(driver: Chrome, selector: str) -> None:
    until(driver, lambda: shown(driver, f"{selector} button.label-wrap"), f"no {selector}")[0].click()


def read_in(driver: Chrome, address: str, language: str) -> None:
    """Reloads the app for a reader who chose `language`."""
    driver.add_cookie({"name": "policy_language", "value": language, "path": "/"})
    driver.get(address)


def violations(driver: Chrome) -> list[str]:
    """What axe finds wrong on the page as it is; skips the test where axe-core is not there."""
    if not AXE.is_file():
        pytest.skip(f"axe-core is not there: `npm pack axe-core` and unpack it into {AXE.parent.parent}")
    driver.execute_script(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = driver.execute_async_script(
        "const done = arguments[0]; axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})"
        ".then((result) => done(result.violations));"
    )
    return [f"{one['id']}: {node['target']} {node['html'][:120]}" for one in found for node in one["nodes"]]


def hosts_asked(driver: Chrome) -> set[str | None]:
    """Every host that the browser turned to since the log was last read."""
    messages = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    asked = [one["params"]["request"]["url"] for one in messages if one["method"] == "Network.requestWillBeSent"]
    return {urlsplit(url).hostname for url in asked if url.startswith(("http", "ws"))}


def as_phone(driver: Chrome) -> None:
    size = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def in_the_dark(driver: Chrome) -> None:
    dark = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)


def fresh(driver: Chrome, address: str) -> None:
    """Opens the app as somebody does who has never been there."""
    driver.execute_cdp_cmd("Storage.clearDataForOrigin", {"origin": address.rstrip("/"), "storageTypes": "all"})
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    driver.get(f"{address}file-that-is-not-there")
    driver.execute_script("try { sessionStorage.clear(); localStorage.clear(); } catch (error) { }")
    driver.get_log("performance")
    driver.get_log("browser")
    driver.get(address)


def picture(driver: Chrome, file: Path) -> None:
    time.sleep(0.15)  # for the colours of a button just pressed to settle
    driver.save_screenshot(str(file))
