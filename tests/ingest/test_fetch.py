import time
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from ingest.errors import IngestError, SourceUnavailableError, UnsupportedDocumentError
from ingest.fetch import Page, fetch


def get(url: str, **limits: Any) -> Page:
    return fetch(url, **({"seconds": 5.0, "max_bytes": 10_000, "max_redirects": 3} | limits))


def test_a_page_comes_with_what_its_server_says_of_it(web: Any) -> None:
    url = web.serve("/a", "L’été".encode("cp1252"), "text/html; charset=windows-1252")
    page = get(url)
    assert page == Page(url, "L’été".encode("cp1252"), "text/html", "windows-1252")


def test_redirects_are_followed_to_the_last_address(web: Any) -> None:
    last = web.serve("/b", b"x")
    assert get(web.redirect("/a", "/b")).url == last


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/a", "file:///etc/passwd", "javascript:alert(1)", "//example.org"])
def test_only_http_is_fetched(url: str) -> None:
    with pytest.raises(UnsupportedDocumentError, match="not an http"):
        get(url)


def drip(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    try:
        for _ in range(50):
            handler.wfile.write(b"x")
            time.sleep(0.05)
    except OSError:
        pass


def cut_off(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"x")


@pytest.mark.parametrize(
    ("prepare", "error", "reason"),
    [
        pytest.param(lambda web: web.url("/none"), SourceUnavailableError, "404", id="no such page"),
        pytest.param(
            lambda web: web.redirect("/a", "/a"), SourceUnavailableError, "more than 3 times", id="endless redirects"
        ),
        pytest.param(
            lambda web: web.redirect("/a", "file:///etc/passwd"), UnsupportedDocumentError, "not http", id="out of http"
        ),
        pytest.param(lambda web: web.serve("/a", b"x" * 20_000), UnsupportedDocumentError, "larger", id="too large"),
        pytest.param(
            lambda web: web.pages.update({"/a": drip}) or web.url("/a"),
            SourceUnavailableError,
            "too long",
            id="dripping",
        ),
        pytest.param(
            lambda web: web.pages.update({"/a": cut_off}) or web.url("/a"),
            SourceUnavailableError,
            "could not",
            id="cut off",
        ),
        pytest.param(lambda web: "http://127.0.0.1:9/", SourceUnavailableError, "could not", id="nobody listens"),
        pytest.param(lambda web: "http://[", IngestError, "could not", id="no address"),
    ],
)
def test_what_cannot_be_got_is_refused_with_its_reason(
    web: Any, prepare: Any, error: type[Exception], reason: str
) -> None:
    with pytest.raises(error, match=reason):
        get(prepare(web), seconds=0.5)
