"""Numbers in words: "vingt-cinq", "three hundred", "hai mươi lăm"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from policy.language import Language
from policy.quantity.tokens import Token

_FR = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
    "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "cents": 100,
}  # fmt: skip
_EN = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_VI = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10}
_VI_AFTER_TENS = {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
_VI_PLAIN = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10}

WORDS: dict[Language, frozenset[str]] = {
    "fr": frozenset(_FR) | {"mille"},
    "en": frozenset(_EN) | {"hundred"},
    "vi": frozenset(_VI),
}
"""Words with which a number may begin, per language."""

UNACCENTED_WORDS = frozenset(_VI_PLAIN)
"""Vietnamese number words as typed without diacritics: each is another word too, so they need a unit behind them."""


def read_number_words(tokens: Sequence[Token], index: int, language: Language) -> tuple[Decimal, int] | None:
    """The number in words that begins at `tokens[index]` and the index behind it; None where there is none."""
    if language == "vi":
        return _read_vietnamese(tokens, index)
    return _read_french_or_english(tokens, index, language)


def _read_french_or_english(tokens: Sequence[Token], index: int, language: Language) -> tuple[Decimal, int] | None:
    small = _FR if language == "fr" else _EN
    hundred = ("cent", "cents") if language == "fr" else ("hundred",)
    thousand = "mille" if language == "fr" else "thousand"
    joiner = "et" if language == "fr" else "and"
    total = current = 0
    position = index
    end = index
    while position < len(tokens) and position - index < 16:
        word = tokens[position].lower
        if word in hundred:
            current = (current or 1) * 100
        elif word == thousand and (position > index or language == "fr"):
            total, current = total + (current or 1) * 1000, 0
        elif word in ("vingt", "vingts") and current % 100 == 4:
            current += 76
        elif word in small and _may_follow(current, small[word], language):
            current += small[word]
        elif end == position and end > index and word in ("-", joiner):
            position += 1
            continue
        else:
            break
        position += 1
        end = position
    return (Decimal(total + current), end) if end > index else None


def _may_follow(current: int, value: int, language: Language) -> bool:
    """Whether `value` continues the number so far: "twenty five" does, "three five" and "five twenty" do not."""
    rest = current % 100
    if rest == 0:
        return True
    if language == "fr" and rest in (60, 80):
        return value < 20
    if language == "fr" and rest in (10, 70, 90):
        return value in (7, 8, 9)
    return rest % 10 == 0 and rest >= 20 and value < 10


def _read_vietnamese(tokens: Sequence[Token], index: int) -> tuple[Decimal, int] | None:
    total = current = digit = 0
    position = index
    while position < len(tokens) and position - index < 16:
        word = tokens[position].lower
        if word == "năm" and current and not _is_five(tokens, position):
            break
        if word in _VI and word != "mười" and digit == 0:
            digit = _VI[word]
        elif word in _VI_AFTER_TENS and current % 100 >= 10 and digit == 0:
            digit = _VI_AFTER_TENS[word]
        elif word == "mươi" and digit:
            current, digit = current + digit * 10, 0
        elif word == "mười" and digit == 0 and current % 100 == 0:
            current += 10
        elif word == "trăm" and digit and current == 0:
            current, digit = digit * 100, 0
        elif word in ("linh", "lẻ") and current >= 100 and position > index:
            pass
        elif word in ("nghìn", "ngàn") and position > index and total == 0:
            total, current, digit = (current + digit) * 1000, 0, 0
        else:
            break
        position += 1
    if position > index:
        return Decimal(total + current + digit), position
    plain = tokens[index].lower
    return (Decimal(_VI_PLAIN[plain]), index + 1) if plain in _VI_PLAIN else None


def _is_five(tokens: Sequence[Token], position: int) -> bool:
    """Whether "năm" inside a number is 5: "hai mươi năm" is twenty years, "hai trăm năm mươi" is 250."""
    if tokens[position - 1].lower in ("linh", "lẻ"):
        return True
    return position + 1 < len(tokens) and tokens[position + 1].lower == "mươi"
