"""An instrument that a model wrote, held against the sentence that it quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ingest.extract.corrections import InstrumentCorrection, Review
from ingest.extract.read_sentences import ReadSentence
from ingest.propose.letters import as_written
from ingest.propose.reply import SaidInstrument
from ingest.propose.verdict import Checked, Refused, places_of, short
from policy.article import Article
from policy.dates import Precision, find_dates
from policy.folding import fold
from policy.language import Language
from policy.legal_reference import LegalReference, canonical_identifier, find_references
from policy.legal_reference.kinds import KINDS


def check_instrument(
    said: SaidInstrument, quote: str, article: Article, sentences: Sequence[ReadSentence]
) -> Checked | Refused:
    """`said` as an entry to review; refused when `quote` does not name it."""
    references = find_references(said.identifier, article.language) or find_references(said.identifier)
    if not references:
        return Refused(f"“{short(said.identifier)}” cannot be read as an instrument")
    if not _is_named(said.identifier, references[0], quote):
        return Refused(f"the instrument “{short(said.identifier)}” is not named in its quotation")
    left_out: list[str] = []
    words: dict[str, str | None] = {}
    for field, written in (("body", said.body), ("subject", said.subject)):
        words[field] = as_written(written, quote) if written else None
        if written and words[field] is None:
            left_out.append(f"{field} “{short(written)}”")
    issued = _day(said.issued, quote, article.language)
    if said.issued and issued is None:
        left_out.append(f"date “{short(said.issued)}”")
    entry = InstrumentCorrection(
        review=Review.PROPOSED,
        quote=quote,
        identifier=canonical_identifier(references[0]),
        issued=issued,
        body=words["body"],
        subject=words["subject"],
        places=places_of(quote, article, sentences),
    )
    return Checked(entry, tuple(left_out))


def _is_named(identifier: str, reference: LegalReference, quote: str) -> bool:
    """Whether the quotation names it: to the letter, or by its type, its number and its year in other words."""
    if as_written(identifier, quote) is not None:
        return True
    if reference.number is None:
        return False
    numbers = {number.lstrip("0") for number in re.findall(r"\d+", quote)}
    folded = fold(quote)
    words = [word for word, kind in KINDS.items() if kind.type is reference.type]
    return (
        reference.number in numbers
        and (reference.year is None or str(reference.year) in numbers)
        and any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", folded) for word in words)
    )


def _day(written: str | None, quote: str, language: Language) -> date | None:
    """The day, if the quotation states it."""
    days = {one.first for one in find_dates(quote, language) if one.precision is Precision.DAY}
    try:
        day = date.fromisoformat(written or "")
    except ValueError:
        return None
    return day if day in days else None
