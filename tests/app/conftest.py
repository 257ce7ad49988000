"""The real app over the starter corpus, in a process of its own, and a real Chromium that opens it."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from selenium import webdriver

from ingest.pipeline import ingest
from ingest.settings import IngestSettings
from tests.app.page import fresh
from vectorstore.embedding import open_embedder
from vectorstore.library import Library

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "corpus"
HOSTILE = Path(__file__).parent / "hostile"
PICTURES = ROOT / "artifacts" / "pictures"
PASSWORD = "a password for tests"
SERVE = Path(__file__).parent / "serve_for_tests.py"
CHROMIUM = shutil.which("chromium")
DRIVER = shutil.which("chromedriver")
FLAGS = (
    "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking "
    "disable-component-update disable-sync disable-dev-shm-usage window-size=1280,900"
)
OpenBrowser = Callable[..., webdriver.Chrome]


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ours to read; tests that change a library make their own."""
    folder = tmp_path_factory.mktemp("library")
    with Library.open(folder, open_embedder()) as opened:
        assert ingest([CORPUS, HOSTILE], opened, IngestSettings()).exit_code == 0
    return folder


class Server:
    """The app in a process of its own, that can be killed and started again at the same address."""

    def __init__(self, library: Path, folder: Path, *, mcp: bool = False) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}/"
        folder.mkdir(parents=True, exist_ok=True)
        self.said = folder / "said.txt"
        self._command = [sys.executable, str(SERVE), str(library), str(self.port), str(folder), PASSWORD]
        self._command += ["mcp"] if mcp else []
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Returns once it answers."""
        with self.said.open("wb") as said:
            self._process = subprocess.Popen(self._command, cwd=ROOT, stdout=said)
        for _ in range(900):
            assert self._process.poll() is None, "the app did not start"
            with socket.socket() as attempt:
                if attempt.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.1)
        raise AssertionError("the app did not start within 90 seconds")

    def kill(self) -> None:
        """At once, as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(20)
            self._process = None


@contextmanager
def served(library: Path, folder: Path, *, mcp: bool = False) -> Iterator[Server]:
    server = Server(library, folder, mcp=mcp)
    try:
        server.start()
        yield server
    finally:
        server.kill()


@pytest.fixture(scope="session")
def server(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with served(library, tmp_path_factory.mktemp("served"), mcp=True) as running:
        yield running


@pytest.fixture(scope="session")
def address(server: Server) -> str:
    return server.address


@pytest.fixture(scope="session")
def open_browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenBrowser]:
    """Browsers by language, each started once; what a test leaves in one is gone with `fresh`."""
    if not (CHROMIUM and DRIVER):
        pytest.skip("chromium and chromedriver are not installed")
    running: dict[str, webdriver.Chrome] = {}
    with ExitStack() as closing:

        def open_one(language: str = "fr") -> webdriver.Chrome:
            if language not in running:
                profile = tmp_path_factory.mktemp(f"profile-{language}")
                running[language] = start_chromium(language, profile)
                closing.callback(running[language].quit)
            return running[language]

        yield open_one


def start_chromium(language: str, profile: Path) -> webdriver.Chrome:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in FLAGS.split():
        options.add_argument(f"--{flag}")
    options.add_argument(f"--lang={language}")
    options.add_argument(f"--user-data-dir={profile}")
    options.add_experimental_option("prefs", {"intl.accept_languages": language})
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))


@pytest.fixture
def browser(open_browser: OpenBrowser, address: str) -> Iterator[webdriver.Chrome]:
    """A French reader's browser, on the app, with nothing kept from before."""
    driver = open_browser("fr")
    fresh(driver, address)
    yield driver
    keep_one_window(driver)


def keep_one_window(driver: webdriver.Chrome) -> None:
    first, *others = driver.window_handles
    for handle in others:
        driver.switch_to.window(handle)
        driver.close()
    driver.switch_to.window(first)


@pytest.fixture(scope="session")
def pictures() -> Path:
    PICTURES.mkdir(parents=True, exist_ok=True)
    return PICTURES
