"""Words that multiply: thousand, million, milliard, tỷ."""

from __future__ import annotations

from decimal import Decimal

from policy.language import Language
from policy.quantity.tokens import Token

_THOUSAND, _MILLION, _BILLION, _TRILLION = (Decimal(10) ** power for power in (3, 6, 9, 12))

_EVERYWHERE = {
    "million": _MILLION,
    "millions": _MILLION,
    "milliard": _BILLION,
    "milliards": _BILLION,
    "mds": _BILLION,
    "mrd": _BILLION,
    "mrds": _BILLION,
    "thousand": _THOUSAND,
    "nghìn": _THOUSAND,
    "ngàn": _THOUSAND,
    "nghin": _THOUSAND,
    "ngan": _THOUSAND,
    "triệu": _MILLION,
    "trieu": _MILLION,
    "tỷ": _BILLION,
    "tỉ": _BILLION,
    "ty": _BILLION,
    "ti": _BILLION,
    "bn": _BILLION,
    "mn": _MILLION,
    "tr": _MILLION,
}
_BY_LANGUAGE: dict[Language, dict[str, Decimal]] = {
    # The long scale: a French billion is a million millions.
    "fr": {"mille": _THOUSAND, "billion": _TRILLION, "billions": _TRILLION, "md": _BILLION}
    | {"trillion": Decimal(10) ** 18, "trillions": Decimal(10) ** 18},
    "en": {"hundred": Decimal(100), "billion": _BILLION, "billions": _BILLION, "k": _THOUSAND}
    | {"trillion": _TRILLION, "trillions": _TRILLION, "tn": _TRILLION},
    "vi": {"trăm": Decimal(100), "chục": Decimal(10), "billion": _BILLION, "trillion": _TRILLION},
}
_TABLES: dict[Language, dict[str, Decimal]] = {language: _EVERYWHERE | own for language, own in _BY_LANGUAGE.items()}
_VIETNAMESE = frozenset({"nghìn", "ngàn", "triệu", "tỷ", "tỉ", "trăm", "nghin", "ngan", "trieu", "ty", "ti"})
_FRENCH = frozenset({"milliard", "milliards", "mille"})
_LONGER_WORDS = frozenset({"lệ", "le", "trọng", "trong", "suất", "suat", "giá", "gia", "phú", "phu"})
"""After `tỷ` these make other words: tỷ lệ (rate), tỷ trọng (share), tỷ giá (exchange rate), and "phú" the rich."""
_SHORT_FORMS = frozenset({"bn", "mn", "tr", "k", "tn", "md", "mds", "mrd", "mrds"})


def scale_of(token: Token, following: Token | None, language: Language) -> Decimal | None:
    """What `token` multiplies by when it stands after a number, in a text of `language`; None if it is no such word."""
    table = _TABLES[language]
    scale = table.get(token.lower)
    if scale is None:
        return None
    is_name = token.is_capitalised and following is not None and following.is_capitalised
    if is_name and not is_short_form(token):
        return None
    if token.plain in ("ty", "ti", "trieu") and following is not None and following.lower in _LONGER_WORDS:
        return None
    return scale


def is_short_form(token: Token) -> bool:
    """Whether `token` is an abbreviation that only counts as a scale next to a currency or glued to its number."""
    return token.lower in _SHORT_FORMS


def format_of(token: Token, language: Language) -> Language:
    """The language whose number format goes with this scale word, `language` where the word belongs to several."""
    if token.lower in _VIETNAMESE:
        return "vi"
    if token.lower in _FRENCH:
        return "fr"
    return language
