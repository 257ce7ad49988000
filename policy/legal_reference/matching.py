"""Whether a reference in a question means a given instrument: yes, no, or perhaps."""

from __future__ import annotations

from enum import StrEnum

from policy.folding import fold
from policy.legal_reference.bodies import bodies_agree
from policy.legal_reference.letters import read_letters
from policy.legal_reference.reference import Basis, InstrumentType, LegalReference
from policy.legal_reference.subjects import subjects_of


class Match(StrEnum):
    """The answer of `refers_to`."""

    YES = "yes"
    NO = "no"
    PERHAPS = "perhaps"


def refers_to(question: LegalReference, instrument: LegalReference, issued_year: int | None = None) -> Match:
    """Whether `question` names `instrument`.

    YES when what the question says singles the instrument out as far as identifiers can (two provinces may still give
    one identifier), NO when any part of it contradicts, PERHAPS when it fits but says too little: "resolution 57" may
    be several. `issued_year` is the year the instrument is dated, when known and not part of its number.
    """
    if question.number is None or instrument.number is None:
        return _compare_names(question, instrument)
    if disagreements(question, instrument, issued_year):
        return Match.NO
    instrument_year = instrument.year if instrument.year is not None else issued_year
    same_year = question.year is not None and question.year == instrument_year
    if question.suffix is not None and instrument.suffix is not None:
        needs_year = instrument.year_in_number or question.year_in_number
        return Match.YES if same_year or not needs_year else Match.PERHAPS
    if same_year:
        return Match.YES
    if question.year is not None and instrument_year is None:
        return Match.PERHAPS
    says_body = question.body is not None and instrument.body is not None and question.type is not None
    is_general = question.body is not None and question.body.id == "provincial"
    return Match.YES if says_body and not instrument.year_in_number and not is_general else Match.PERHAPS


def disagreements(
    question: LegalReference, instrument: LegalReference, issued_year: int | None = None
) -> tuple[str, ...]:
    """In what a question's reference contradicts an instrument: `number`, `type`, `year`, `suffix`, `body`.

    Empty when nothing does. `("type",)` alone is a false premise worth correcting: "Resolution 2044" for a decision.
    """
    found: list[str] = []
    if question.number != instrument.number and None not in (question.number, instrument.number):
        found.append("number")
    if question.type != instrument.type and None not in (question.type, instrument.type):
        found.append("type")
    years = {year for year in (instrument.year, issued_year) if year is not None}
    if question.year is not None and years and question.year not in years:
        found.append("year")
    if question.suffix and instrument.suffix and _key(question.suffix) != _key(instrument.suffix):
        found.append("suffix")
    if question.body is not None and instrument.body is not None and not bodies_agree(question.body, instrument.body):
        is_only_implied = question.body.basis is Basis.IMPLIED and "suffix" in found
        if not is_only_implied:
            found.append("body")
    return tuple(found)


def _key(suffix: str) -> str:
    return fold(suffix).replace("/", "-")


def _compare_names(question: LegalReference, instrument: LegalReference) -> Match:
    if question.type != instrument.type and None not in (question.type, instrument.type):
        return Match.NO
    if question.year is not None and instrument.year is not None and question.year != instrument.year:
        return Match.NO
    if question.name is None or instrument.name is None:
        # A law by its number against one by its name, or a bare article: only the year could tell.
        is_possible = (
            InstrumentType.LAW in (question.type, instrument.type)
            and question.year is not None
            and question.year == instrument.year
        )
        return Match.PERHAPS if is_possible else Match.NO
    ours, theirs = read_letters(question.name).plain, read_letters(instrument.name).plain
    same_year = question.year is not None and question.year == instrument.year
    one, other = subjects_of(ours), subjects_of(theirs)
    if ours == theirs or (one and one == other):
        return Match.YES if same_year or question.year == instrument.year else Match.PERHAPS
    if one and other:
        # "science, technology and digital innovation" is one writer's version of "science, technology and innovation".
        is_close = len(one & other) >= 2 and (one <= other or other <= one)
        return Match.PERHAPS if is_close else Match.NO
    return Match.PERHAPS if same_year and not (one or other) and _share_words(ours, theirs) else Match.NO


def _share_words(one: str, other: str) -> bool:
    return bool({word for word in one.split() if len(word) > 3} & {word for word in other.split() if len(word) > 3})
