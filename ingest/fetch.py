"""Gets web pages: the only door to HTTP. Bounded in time, size and redirects; http and https alone."""

from __future__ import annotations

import time
from dataclasses import dataclass

import httpx

from ingest.errors import IngestError, SourceUnavailableError, UnsupportedDocumentError

_USER_AGENT = "policy-assistant (reads single articles for citation)"


@dataclass(frozen=True, slots=True)
class Page:
    """What came back for an address."""

    url: str
    """The last address, after redirects."""
    content: bytes
    media_type: str | None
    encoding: str | None
    """As the server declares it."""


def fetch(url: str, *, seconds: float, max_bytes: int, max_redirects: int) -> Page:
    """The page at `url`.

    Raises:
        UnsupportedDocumentError: not an http(s) address, or a page larger than `max_bytes`.
        SourceUnavailableError: not to be had now: no connection, no such page, too slow.
    """
    if not url.lower().startswith(("http://", "https://")):
        raise UnsupportedDocumentError("it is not an http(s) address. Give one, or a file.")
    deadline = time.monotonic() + seconds
    try:
        with (
            httpx.Client(follow_redirects=True, max_redirects=max_redirects, timeout=seconds) as client,
            client.stream("GET", url, headers={"User-Agent": _USER_AGENT}) as response,
        ):
            response.raise_for_status()
            content = _read(response, deadline, max_bytes)
            media_type = response.headers.get("content-type", "").split(";")[0].strip() or None
            return Page(str(response.url), content, media_type, response.charset_encoding)
    except httpx.HTTPStatusError as error:
        raise SourceUnavailableError(
            f"the site answered {error.response.status_code} {error.response.reason_phrase}. Check the address."
        ) from error
    except httpx.TooManyRedirects as error:
        raise SourceUnavailableError(
            f"it redirects more than {max_redirects} times. Give the final address."
        ) from error
    except httpx.TimeoutException as error:
        raise _too_slow() from error
    except httpx.UnsupportedProtocol as error:
        raise UnsupportedDocumentError("it leads to something that is not http(s). Give the final address.") from error
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        raise SourceUnavailableError(
            f"the page could not be got ({_reason(error)}). Check the address, or try later."
        ) from error


def _read(response: httpx.Response, deadline: float, max_bytes: int) -> bytes:
    received = bytearray()
    for part in response.iter_bytes():
        received += part
        if len(received) > max_bytes:
            raise UnsupportedDocumentError(f"the page is larger than {max_bytes / 1e6:g} MB. An article is smaller.")
        if time.monotonic() > deadline:  # a server that sends a byte now and then never times out by itself
            raise _too_slow()
    return bytes(received)


def _too_slow() -> IngestError:
    return SourceUnavailableError("the site took too long. Try later, or raise ingest.fetch_seconds in the settings.")


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
