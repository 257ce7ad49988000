"""Bytes to text, whatever encoding they are in; what is not text at all is refused by name."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from ingest.errors import UnsupportedDocumentError

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word, Excel or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
)
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ["cp1252", "cp1258", "iso8859_15", "mac_roman", "utf_16_le", "utf_16_be"]
"""The encodings in which French, English and Vietnamese were written before UTF-8."""
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOSTLY_UTF8 = 0.05
"""Up to this share of the non-ASCII characters may be broken before a text no longer counts as UTF-8."""


def decode(content: bytes, declared: str | None = None) -> str:
    """The text in `content`; `declared` is the encoding its sender named, if any, and is believed when it works.

    Raises:
        UnsupportedDocumentError: it is a picture, a PDF, a program or other binary data.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    for magic, name in _MAGIC:
        if content.startswith(magic):
            raise UnsupportedDocumentError(f"it is {name}, not text. Rename it, or save it as text.")
    for candidate in ("utf-8", declared):
        if candidate and not _is_binary(content):
            text = _decoded(content, candidate)
            if text is not None:
                return text
    mostly = _mostly_utf8(content)
    return _guess(content) if mostly is None else mostly


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _mostly_utf8(content: bytes) -> str | None:
    if _is_binary(content):
        return None
    text = content.decode("utf-8", errors="replace")
    unusual = sum(not character.isascii() for character in text)
    return text if text.count("\ufffd") <= _MOSTLY_UTF8 * unusual else None


def _guess(content: bytes) -> str:
    best = from_bytes(content, cp_isolation=_CANDIDATES, enable_fallback=False).best()
    text = str(best) if best is not None else ""
    if best is None or "\x00" in text or (_is_binary(content) and not best.encoding.startswith("utf_16")):
        raise UnsupportedDocumentError("it is binary data, not text. Save the article as text, HTML, PDF or DOCX.")
    return text


def _is_binary(content: bytes) -> bool:
    sample = content[:65536]
    return len(_CONTROL.findall(sample)) > len(sample) / 200
