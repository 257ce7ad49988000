"""Cleans characters: a list of functions from text to text, applied to every block whatever format it came in.

Cleaning twice gives what cleaning once gave. What a reader sees is kept to the letter, so that quotations stay true.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from policy.late_regex import late_regex

_LINE_ENDS = late_regex("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_INVISIBLE = late_regex(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f"  # control characters, line ends aside
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"  # soft hyphen, zero width
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ud800-\udfff\ue000-\uf8ff"  # variants, byte order mark, surrogates, private use
    "\U000e0000-\U000e0fff\U000f0000-\U0010fffd]"  # tags (text that no reader sees), private use
)
_ETH = str.maketrans("Ðð", "Đđ")
_LIGATURE = late_regex("[\ufb00-\ufb06]")
_SPACES = "\t \u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
_SPACE_RUN = late_regex(f"[{_SPACES}]{{2,}}")
_ODD_SPACE = late_regex("[\t\u1680\u2000-\u2008\u200a\u205f\u3000]")
_NO_BREAK = late_regex("[\u00a0\u2009\u202f]")
# French sets a no-break space inside numbers and beside « » ; : ! ? %; elsewhere it is layout of a web page.
_LOOSE_NO_BREAK = late_regex(r"(?<![\d«])[\u00a0\u2009\u202f](?![;:!?»%])")


def unify_line_ends(text: str) -> str:
    """Every line ends in one newline character.

    >>> unify_line_ends("a\\r\\nb\\u2028c")
    'a\\nb\\nc'
    """
    return _LINE_ENDS.sub("\n", text)


def drop_invisible(text: str) -> str:
    """Without characters that no reader sees: zero-width ones, soft hyphens, direction marks, control characters.

    >>> drop_invisible("ré\\u00adsolution\\u200b 57")
    'résolution 57'
    """
    return _INVISIBLE.sub("", text)


def compose(text: str) -> str:
    """In Unicode's composed form (NFC), and with the Vietnamese đ where the Icelandic ð that looks like it was typed.

    >>> compose("ho\\u0323c QÐ-TTg") == "học QĐ-TTg"
    True
    """
    if "Ð" in text or "ð" in text:
        text = text.translate(_ETH)
    return unicodedata.normalize("NFC", text)


def part_ligatures(text: str) -> str:
    """With the letters of a Latin ligature one by one, as they are typed: PDF files keep "ﬁ" as one character.

    >>> part_ligatures("e\ufb03cient \ufb01rms")
    'efficient firms'
    """
    return _LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def settle_spaces(text: str) -> str:
    """One plain space between words; no-break spaces stay where they mean something, as in "2\\u202f500".

    >>> settle_spaces("a\\u00a0 b  c\\u00a0d 2\\u00a0500\\u00a0!")
    'a b c d 2\\xa0500\\xa0!'
    """
    text = _SPACE_RUN.sub(" ", _ODD_SPACE.sub(" ", text))
    if _NO_BREAK.search(text):
        text = _LOOSE_NO_BREAK.sub(" ", text)
    return "\n".join(line.strip(_SPACES) for line in text.split("\n")).strip()


CLEANERS: tuple[Callable[[str], str], ...] = (unify_line_ends, drop_invisible, compose, part_ligatures, settle_spaces)
"""In this order: a letter and its mark meet only once the invisible character between them is gone."""


def clean(text: str) -> str:
    """`text` after every cleaner; blank lines between paragraphs stay."""
    for cleaner in CLEANERS:
        text = cleaner(text)
    return text
