"""What stands between the browser and Gradio: the page's language, and a rule that nothing is loaded from outside.

Gradio chooses the language of its interface from `navigator.language`, among those it has itself; Vietnamese is not one
of them, and there is no switch. So the page is told, before Gradio's script reads it, which language the reader chose
(a cookie) or the browser asks for; for Vietnamese it is told the code of a language whose place our words take.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from policy.language import Language
from screens.words import as_language, words_in

COOKIE = "policy_language"
STAND_IN: Mapping[Language, str] = {"fr": "fr", "en": "en", "vi": "eu"}
"""The code under which Gradio's page finds our words of each language."""
POLICY = (
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self' ws: wss: data: blob:; "
    "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
)
"""Gradio evaluates its own templates; no other host may be asked for anything."""
_SECURED = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
)


def reader_language(headers: Mapping[str, str]) -> Language:
    """The language that the reader chose, else the first one of ours that the browser asks for, else English.

    >>> reader_language({"accept-language": "de-DE,vi;q=0.8,fr;q=0.9"})
    'fr'
    >>> reader_language({"cookie": "policy_language=vi", "accept-language": "fr"})
    'vi'
    """
    try:
        cookies = SimpleCookie(headers.get("cookie", ""))
    except CookieError:
        cookies = SimpleCookie()
    if COOKIE in cookies:
        return as_language(cookies[COOKIE].value)
    asked = []
    for order, part in enumerate(headers.get("accept-language", "").split(",")):
        code, _, weight = part.strip().partition(";q=")
        try:
            asked.append((-float(weight or 1), order, code))
        except ValueError:
            continue
    known = [code for _, _, code in sorted(asked) if code[:2].lower() in STAND_IN]
    return as_language(known[0]) if known else "en"


_WORDS_OF_THE_PAGE = (
    "kept_here", "none_kept", "forget", "forget_all", "forget_all_sure", "conversation", "question", "answer", "copy"
)  # fmt: skip
"""What the page's own scripts say."""
_TELL = """
Object.defineProperty(navigator, "language", {get: () => window.policyReader.locale});
Object.defineProperty(navigator, "languages", {get: () => [window.policyReader.locale]});
{
  const page = document.documentElement;
  const tell = () => { if (page.lang !== window.policyReader.language) page.lang = window.policyReader.language; };
  tell();
  new MutationObserver(tell).observe(page, {attributes: true, attributeFilter: ["lang"]});
}
"""
"""Gradio writes its own code for the language on the page; a screen reader needs the true one."""


class FrontDoor:
    """ASGI middleware; see the module's description."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one request; pages are completed, all else passes through."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if scope["path"] == "/" and scope["method"] == "HEAD":
            # Gradio asks this of itself while it starts, and gives up if drawing the page takes a busy machine 3 s.
            await send({"type": "http.response.start", "status": 200, "headers": list(_SECURED)})
            await send({"type": "http.response.body", "body": b""})
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        is_page = scope["path"] == "/" and scope["method"] == "GET"
        start: Message = {}
        page = bytearray()

        async def complete(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                secured = [*message.get("headers", []), *_SECURED]
                start = {**message, "headers": secured}
                if not is_page:
                    await send(start)
                return
            if not is_page:
                await send(message)
                return
            page.extend(message.get("body", b""))
            if not message.get("more_body"):
                body = with_language(bytes(page), reader_language(headers))
                kept = [(name, value) for name, value in start["headers"] if name.lower() != b"content-length"]
                varied = (b"vary", b"Cookie, Accept-Language")
                start["headers"] = [*kept, varied, (b"content-length", str(len(body)).encode())]
                await send(start)
                await send({"type": "http.response.body", "body": body})

        await self._app(scope, receive, complete)


def with_language(page: bytes, language: Language) -> bytes:
    """The page told its language before any other script runs."""
    words = words_in(language)
    told = json.dumps(
        {
            "language": language,
            "locale": STAND_IN[language],
            "words": {name: getattr(words, name) for name in _WORDS_OF_THE_PAGE},
        }
    )
    script = f"<script>window.policyReader = {told};{_TELL}</script>"
    head, opening, rest = page.partition(b"<head>")
    return head + opening + script.encode() + rest if opening else page
