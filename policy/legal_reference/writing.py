"""References written back: the canonical identifier, and the words a reader of each language expects."""

from __future__ import annotations

from policy.language import Language
from policy.legal_reference.bodies import body_name
from policy.legal_reference.kinds import TYPE_WORDS
from policy.legal_reference.reference import Basis, InstrumentType, LegalReference, Pinpoint
from policy.legal_reference.suffixes import CODE_OF
from policy.legal_reference.titles import law_title

_MARK: dict[Language, str] = {"fr": "n° ", "en": "No. ", "vi": "số "}
_LAW: dict[Language, str] = {"fr": "loi sur ", "en": "Law on ", "vi": "Luật "}
_SAID_YEAR: dict[Language, str] = {"fr": " de ", "en": " of ", "vi": " năm "}
_OF: dict[Language, str] = {"fr": " de la ", "en": " of ", "vi": " "}
_MASCULINE = {InstrumentType.PLAN, InstrumentType.DECREE, InstrumentType.PROGRAMME, InstrumentType.OTHER, None}


def canonical_identifier(reference: LegalReference) -> str:
    """One spelling for one identifier, with diacritics: `24-NQ/TW`, `24/2022/NQ-HĐND`, `04-NQ/TU`, `NQ 24`.

    A law known by name gives "Luật <name> <year>"; a pinpoint without an instrument gives an empty string. References
    without a suffix give the abbreviation and the number, which may be several texts.

    >>> from policy.legal_reference.finding import find_references
    >>> canonical_identifier(find_references("la résolution n° 24/2022/NQ-HDND")[0])
    '24/2022/NQ-HĐND'
    """
    if reference.number is None:
        if reference.name is None:
            return ""
        name = law_title(reference.name, "vi") or reference.name
        return f"Luật {name}" + (f" {reference.year}" if reference.year else "")
    number = _padded(reference.number)
    year = f"/{reference.year}" if reference.year is not None and reference.year_in_number else ""
    if reference.suffix is None:
        code = CODE_OF.get(reference.type) if reference.type is not None else None
        if code is None:
            code = "Luật số" if reference.type == InstrumentType.LAW else "Văn bản số" if reference.type else None
        said = f" ({reference.year})" if reference.year is not None and not year else ""
        return f"{code} {number}{year}{said}" if code else f"{number}{year}{said}"
    sign = "-" if "/" in reference.suffix and not year else "/"
    return f"{number}{year}{sign}{reference.suffix}"


def spoken(reference: LegalReference, language: Language) -> str:
    """The reference as a sentence in `language` would name it; read again, it is the same reference.

    >>> from policy.legal_reference.finding import find_references
    >>> spoken(find_references("NQ 57-NQ/TW")[0], "fr")
    'résolution n° 57-NQ/TW'
    """
    instrument = _instrument(reference, language)
    if reference.pinpoint is None:
        return instrument
    place = _pinpoint(reference.pinpoint, language)
    if not instrument:
        return place
    of = " du " if language == "fr" and reference.type in _MASCULINE else _OF[language]
    return f"{place}{of}{instrument}"


def spoken_with_article(reference: LegalReference, language: Language) -> str:
    """The reference as the object of a verb: « la résolution n° 57-NQ/TW », « le décret … »; only French needs an
    article.

    >>> from policy.legal_reference.finding import find_references
    >>> spoken_with_article(find_references("QĐ 71/2024/QĐ-UBND")[0], "fr")
    'la décision n° 71/2024/QĐ-UBND'
    """
    written = spoken(reference, language)
    if language != "fr" or not written or reference.type is None or reference.pinpoint is not None:
        return written
    return f"{'le' if reference.type in _MASCULINE else 'la'} {written}"


def spoken_forms(reference: LegalReference) -> dict[Language, str]:
    """The reference written in each language."""
    return {"fr": spoken(reference, "fr"), "en": spoken(reference, "en"), "vi": spoken(reference, "vi")}


def _padded(number: str) -> str:
    """Identifiers have two digits at least: 04-NQ/TU."""
    return number if len(number) > 1 else f"0{number}"


def _instrument(reference: LegalReference, language: Language) -> str:
    if reference.number is None:
        return _named_law(reference, language)
    number = canonical_identifier(reference) if reference.suffix is not None else _plain_number(reference)
    words = [number]
    is_written_type = reference.type is not None and (
        reference.suffix is None or reference.type is not InstrumentType.OTHER
    )
    if is_written_type and reference.type is not None:
        words.insert(0, f"{TYPE_WORDS[reference.type][language]} {_MARK[language]}")
    written = "".join(words)
    if reference.year is not None and not reference.year_in_number:
        written += f"{_SAID_YEAR[language]}{reference.year}"
    if reference.name is not None:
        written = f"{_LAW[language]}{_name(reference.name, language)} ({_MARK[language]}{number})"
    body = reference.body
    if body is not None and body.basis is Basis.STATED and (name := body_name(body.id, language)):
        written += f" {name}"
    return written


def _plain_number(reference: LegalReference) -> str:
    year = f"/{reference.year}" if reference.year is not None and reference.year_in_number else ""
    return f"{_padded(reference.number or '')}{year}"


def _named_law(reference: LegalReference, language: Language) -> str:
    if reference.name is None:
        return ""
    year = f"{_SAID_YEAR[language]}{reference.year}" if reference.year else ""
    return f"{_LAW[language]}{_name(reference.name, language)}{year}"


def _name(name: str, language: Language) -> str:
    """The title in the reader's language where we know it, else as the text has it."""
    return law_title(name, language) or name


def _pinpoint(pinpoint: Pinpoint, language: Language) -> str:
    if language == "en":
        clause = f"({pinpoint.clause})" if pinpoint.clause else ""
        point = f"({pinpoint.point})" if pinpoint.point else ""
        if clause and (not point or len(pinpoint.point or "") == 1):
            return f"Article {pinpoint.article}{clause}{point}"
    if language == "vi":
        parts = [("điểm", pinpoint.point), ("khoản", pinpoint.clause), ("Điều", pinpoint.article)]
        return " ".join(f"{word} {label}" for word, label in parts if label)
    word_clause = "alinéa" if language == "fr" else "clause"
    head = "article" if language == "fr" else "Article"
    parts = [(head, pinpoint.article), (word_clause, pinpoint.clause), ("point", pinpoint.point)]
    return ", ".join(f"{word} {label}" for word, label in parts if label)
