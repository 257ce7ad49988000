"""HTML from texts that we do not trust: everything is text unless it is written here.

Articles, file names and users' questions may hold tags, scripts and addresses that run code; nothing of them becomes
markup, and only http(s) addresses become links.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from urllib.parse import urlsplit

_SPACE = re.compile(r"\s+")


def text(value: object) -> str:
    """`value` as text inside HTML, quotes included, on one line.

    >>> text('<b onclick="x()">a\\n b')
    '&lt;b onclick=&quot;x()&quot;&gt;a b'
    """
    return escape(_SPACE.sub(" ", str(value)).strip())


def with_code(value: str) -> str:
    """`value` as text inside HTML, with what stands between backticks as code.

    >>> with_code("use `a <b>`")
    'use <code>a &lt;b&gt;</code>'
    """
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", text(value))


def safe_url(url: str) -> str | None:
    """The address if it is http(s) with a host and nothing that could end an attribute; None otherwise.

    >>> safe_url("https://example.org/a"), safe_url("javascript:alert(1)"), safe_url("java\\tscript:x")
    ('https://example.org/a', None, None)
    """
    if any(ord(character) <= 32 or character in "\"'<>\\" for character in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def link(url: str, label: str) -> str:
    """A link to another site that opens apart and tells it nothing; the label alone where the address cannot be one."""
    address = safe_url(url)
    if address is None:
        return text(label)
    return f'<a href="{escape(address)}" target="_blank" rel="noopener noreferrer nofollow">{text(label)}</a>'


def table(head: Iterable[str], rows: Iterable[Iterable[str]], caption: str, classes: str = "") -> str:
    """A table of cells that are HTML already; `head` and `caption` are texts. On a phone each row is a card."""
    names = [text(title) for title in head]
    titles = "".join(f'<th scope="col">{name}</th>' for name in names)
    lines = (zip(names, row, strict=True) for row in rows)
    body = "".join(
        "<tr>" + "".join(f'<td data-label="{name}">{cell}</td>' for name, cell in line) + "</tr>" for line in lines
    )
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{text(caption)}"><table class="{classes}">'
        f'<caption class="unseen">{text(caption)}</caption><thead><tr>{titles}</tr></thead><tbody>{body}</tbody>'
        "</table></div>"
    )


def inert(markdown: str) -> str:
    """Markdown to be handed over in a file: its emphasis and lists stay, a link, picture or tag in it stays text.

    >>> inert("**a** [1] ![x](https://example.org) <b>")
    '**a** [1] !\\\\[x]\\\\(https://example.org) &lt;b>'
    """
    without_tags = markdown.replace("<", "&lt;")
    return re.sub(r"\[(?!\d{1,3}\])", r"\\[", without_tags).replace("](", "]\\(")
