"""What all articles together say of one instrument: date, body, place, subject, each with the sentence it stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.evidence import Evidence
from assistant.statement import Source
from policy.dates import Period
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import (
    Basis,
    InstrumentType,
    IssuingBody,
    Level,
    Match,
    body_name,
    disagreements,
    refers_to,
    spoken,
)
from policy.legal_reference import LegalReference as Reference
from policy.legal_reference.kinds import KINDS
from policy.places import same_area
from policy.registers import Evidence as Entry
from policy.registers import Instrument, InstrumentMention

_NUMBER_LINE = late_regex(r"(?:\A|(?<=\s))\W*(?:so|no\.?|n\s?°|number|numero)\s?:?\s?\d")
_HEAD, _HEAD_LINE = 1_500, 200
"""Characters at the beginning of an article within which a text heads itself, and those of its line."""
_PREPOSITION = late_regex(r"\A(?:du |de la |de l'|des |of the |of |của )")


@dataclass(frozen=True, slots=True)
class Known:
    """An instrument with the sentences that speak of it."""

    instrument: Instrument
    mentions: tuple[InstrumentMention, ...]
    sources: tuple[Source, ...]
    """One per mention, in the same order."""

    @property
    def reference(self) -> Reference:
        """The fullest reference met, without pinpoint."""
        known = self.instrument.reference
        return replace(known, pinpoint=None, year=known.year if known.year_in_number or known.number is None else None)

    def dated(self) -> list[tuple[Period, Source]]:
        """Each different date that a sentence gives it."""
        found: dict[tuple[object, object], tuple[Period, Source]] = {}
        for mention, source in zip(self.mentions, self.sources, strict=True):
            if mention.issued is not None:
                found.setdefault((mention.issued.first, mention.issued.last), (mention.issued, source))
        return list(found.values())

    def body(self) -> tuple[IssuingBody, Source] | None:
        """Who issued it: stated somewhere, else implied by its suffix; None when neither."""
        implied = None
        for mention, source in zip(self.mentions, self.sources, strict=True):
            body = mention.reference.body
            if body is not None and body.basis is Basis.STATED:
                return body, source
            if body is not None and implied is None:
                implied = (body, source)
        if implied is None and self.instrument.reference.body is not None and self.sources:
            return self.instrument.reference.body, self.sources[0]
        return implied

    def named_with(self, source: Source) -> tuple[Source, ...]:
        """`source`, and before it a sentence with the number where it says only "it" or "this resolution"."""
        number = self.reference.number
        if number is None or number in source.quote:
            return (source,)
        named = next((one for one in self.sources if number in one.quote), None)
        return (source,) if named is None else (named, source)

    def subjects(self) -> list[tuple[str, Source]]:
        """What it is about, in each article's own words, the fullest first."""
        found = [
            (" ".join(mention.subject.split()), source)
            for mention, source in zip(self.mentions, self.sources, strict=True)
            if mention.subject
        ]
        unique = {text: (text, source) for text, source in found}
        return sorted(unique.values(), key=lambda pair: -len(pair[0]))

    @property
    def is_provincial(self) -> bool:
        """Whether a province or a part of one issued it."""
        body = self.body()
        return body is not None and body[0].level is not Level.CENTRAL

    @property
    def places(self) -> tuple[str, ...]:
        """Whose instrument it is; empty for a central one."""
        return self.instrument.places if self.is_provincial or self.body() is None else ()

    @property
    def year(self) -> int | None:
        """Of its number, else of its date."""
        if self.instrument.reference.year is not None:
            return self.instrument.reference.year
        dates = self.dated()
        return dates[0][0].first.year if dates else None

    def cited(self, limit: int = 3) -> tuple[Source, ...]:
        """A sentence of each article that speaks of it, those that say most first."""
        ranked = sorted(
            zip(self.mentions, self.sources, strict=True),
            key=lambda pair: (
                -((pair[0].issued is not None) * 2 + (pair[0].subject is not None) * 2 + (pair[0].body is not None))
            ),
        )
        by_article: dict[str, Source] = {}
        for _, source in ranked:
            by_article.setdefault(source.article.id, source)
        return tuple(by_article.values())[:limit]


def heads_text(source: Source) -> bool:
    """Whether a source is the line with the number in the head of an article that is the text itself."""
    return (
        source.start <= _HEAD
        and len(source.quote) <= _HEAD_LINE
        and _NUMBER_LINE.search(fold(source.quote)) is not None
    )


def known_instruments(evidence: Evidence) -> list[Known]:
    """Every instrument of the register that has at least one sentence to cite."""
    return [
        known for instrument in evidence.instruments if (known := open_instrument(instrument, evidence)) is not None
    ]


def open_instrument(instrument: Instrument, evidence: Evidence) -> Known | None:
    """`instrument` with its sentences; None when none of them can be cited."""
    pairs = [
        (mention, source)
        for mention in instrument.mentions
        if (source := evidence.shelf.source(mention.evidence) or _heading(mention.evidence, evidence))
    ]
    if not pairs:
        return None
    return Known(instrument, tuple(mention for mention, _ in pairs), tuple(source for _, source in pairs))


def _heading(entry: Entry, evidence: Evidence) -> Source | None:
    """The title of a text, which is no sentence of its article."""
    article = evidence.shelf.library.article(entry.article_id)
    if article is None or article.text[entry.start : entry.end] != entry.quote:
        return None
    return Source(article, entry.start, entry.end)


def matching(reference: Reference, instruments: Sequence[Instrument]) -> tuple[list[Instrument], list[Instrument]]:
    """The instruments that `reference` means or may mean, and those it would mean but for a wrong type or body."""
    if reference.type is InstrumentType.OTHER:
        # "The text", "văn bản": any kind of instrument is one.
        reference = replace(reference, type=None)
    surely, perhaps, nearly = [], [], []
    for instrument in instruments:
        year = next((m.issued.first.year for m in instrument.mentions if m.issued is not None), None)
        match = refers_to(reference, instrument.reference, year)
        if match is Match.YES:
            surely.append(instrument)
        elif match is Match.PERHAPS or _is_approved_by(reference, instrument, year):
            perhaps.append(instrument)
        elif (
            reference.number is not None
            and reference.number == instrument.reference.number
            and disagreements(reference, instrument.reference, year)
            in (
                ("type",),
                ("body",),
            )
        ):
            nearly.append(instrument)
    found = surely or perhaps
    # "08/2025" is written as one number: 08-NQ/TU of that year is meant by it only where no other is.
    written = [one for one in found if one.reference.year_in_number] if reference.year_in_number else []
    return written or found, nearly


def _is_approved_by(reference: Reference, instrument: Instrument, year: int | None) -> bool:
    """Whether `reference` calls a scheme or plan by the number of the decision that approves it: "Đề án 412"."""
    if reference.type not in (InstrumentType.PROGRAMME, InstrumentType.PLAN) or reference.number is None:
        return False
    if reference.number != instrument.reference.number or reference.suffix is not None:
        return False
    if disagreements(reference, instrument.reference, year) != ("type",):
        return False
    names = "|".join(word for word, kind in KINDS.items() if kind.type is reference.type)
    return any(
        re.search(rf"(?<![a-z])(?:{names})(?![a-z])", fold(one.subject)) for one in instrument.mentions if one.subject
    )


def is_of(known: Known, places: Sequence[str]) -> bool:
    """Whether the instrument is one of `places`; also when nobody says whose it is, or it is a central one."""
    return not places or not known.places or any(same_area(one, other) for one in places for other in known.places)


def bare_body(body: IssuingBody, language: Language) -> str:
    """The name of a body without the preposition before it."""
    name = body_name(body.id, language) or body.text or body.id
    return _PREPOSITION.sub("", name, count=1)


def name_of(known: Known, language: Language) -> str:
    """The instrument as a sentence names it: type and identifier."""
    return spoken(replace(known.reference, body=None), language)
