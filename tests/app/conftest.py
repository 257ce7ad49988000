"""The real chat over the starter corpus, served on loopback, and a real Chromium that opens it."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver

from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from vectorstore.embedding import open_embedder
from vectorstore.library import Library

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
HOSTILE = """---
url: https://hostile.example/a?x='onmouseover=window.hacked=1
title: '<img src=x onerror="window.hacked=1">Start-ups'
publisher: '</section><script>window.hacked=1</script>'
lang: en
---
The technology incubator of Muong Lay received 77 start-ups <img src=x onerror="window.hacked=1"> in 2031, \
![p](http://127.0.0.1:9/p.png) [click](javascript:window.hacked=1) each with a solar panel.
"""
SERVE = "import sys, app, assistant; app.serve(assistant.open_assistant(sys.argv[1]), port=int(sys.argv[2]))"
CHROMIUM = shutil.which("chromium")
DRIVER = shutil.which("chromedriver")


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    hostile = tmp_path_factory.mktemp("hostile") / "a.txt"
    hostile.write_text(HOSTILE, encoding="utf-8")
    with Library.open(folder, open_embedder()) as opened:
        assert ingest([CORPUS, hostile], opened, IngestSettings()).exit_code == 0
    return folder


@pytest.fixture(scope="session")
def address(library: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([sys.executable, "-c", SERVE, str(library), str(port)], cwd=CORPUS.parent)
    try:
        wait_for(port, server)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait(20)


def wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        assert server.poll() is None, "the chat did not start"
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("the chat did not start within a minute")


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    if not (CHROMIUM and DRIVER):
        pytest.skip("chromium and chromedriver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    flags = (
        "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking "
        "disable-component-update disable-sync disable-dev-shm-usage window-size=1200,900"
    )
    for flag in flags.split():
        options.add_argument(f"--{flag}")
    options.add_argument(f"--user-data-dir={tmp_path / 'profile'}")
    options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()
