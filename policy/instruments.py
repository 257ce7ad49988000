"""The register of instruments over all articles: mentions of one instrument together, different ones apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from policy.legal_reference import (
    Basis,
    LegalReference,
    Level,
    Match,
    canonical_identifier,
    find_references,
    refers_to,
)
from policy.legal_reference.titles import law_title
from policy.registers import Instrument, InstrumentMention


@dataclass(slots=True)
class _Entry:
    """An instrument while its mentions are gathered."""

    identifier: str
    place: str | None
    mentions: list[InstrumentMention] = field(default_factory=list)

    @property
    def reference(self) -> LegalReference:
        return max((mention.reference for mention in self.mentions), key=_fullness)


def merge_mentions(mentions: Sequence[InstrumentMention]) -> tuple[Instrument, ...]:
    """The instruments that `mentions` speak of, in order of first mention; what articles say differently is all kept.

    `24-NQ/TW` and `24/2022/NQ-HĐND` are two, and so is one provincial number in two provinces. "Resolution 24" joins
    the instrument that it can only mean in its article, else the only one of all that it names beyond doubt (number and
    year, or number and body); else it is an entry of its own, whose reference has neither suffix nor name.
    """
    entries: dict[tuple[str, str | None], _Entry] = {}
    short: list[InstrumentMention] = []
    for mention in mentions:
        if _is_short(mention.reference):
            short.append(mention)
        elif canonical_identifier(mention.reference):
            _add(entries, mention)
    _join_placeless(entries)
    _join_laws(entries)
    for mention in short:
        meant = _meant(mention, list(entries.values()))
        if meant is not None:
            meant.mentions.append(mention)
        else:
            _add(entries, mention)
    order = {id(mention): place for place, mention in enumerate(mentions)}
    built = [_build(entry, order) for entry in entries.values()]
    return tuple(sorted(built, key=lambda instrument: order[id(instrument.mentions[0])]))


def matching(asked: str | LegalReference, instruments: Iterable[Instrument]) -> list[Instrument]:
    """The instruments that `asked` may mean, surest first: "57", "NQ 57", "57-NQ/TW", "Law on Technology Transfer".

    When some are meant for sure, only those are given; a number alone gives every instrument of that number.
    """
    question = asked if isinstance(asked, LegalReference) else _question(asked)
    entries = list(instruments)
    if question is None:
        number = str(asked).strip().lstrip("0")
        return [entry for entry in entries if number and entry.reference.number == number]
    matches = [(match_instrument(question, entry), entry) for entry in entries]
    sure = [entry for match, entry in matches if match is Match.YES]
    return sure or [entry for match, entry in matches if match is Match.PERHAPS]


def match_instrument(question: LegalReference, instrument: Instrument) -> Match:
    """Whether a question's reference names this instrument, its stated dates included."""
    return _best_match(question, instrument.reference, instrument.mentions)


def _best_match(question: LegalReference, reference: LegalReference, mentions: Sequence[InstrumentMention]) -> Match:
    """The articles may disagree on the date: the question may go by any of them."""
    years: set[int | None] = {mention.issued.first.year for mention in mentions if mention.issued}
    found = {refers_to(question, reference, year) for year in years or {None}}
    return Match.YES if Match.YES in found else Match.PERHAPS if Match.PERHAPS in found else Match.NO


def _question(asked: str) -> LegalReference | None:
    return next((one for one in find_references(asked) if one.number or one.name), None)


def _is_short(reference: LegalReference) -> bool:
    return reference.number is not None and reference.suffix is None


def _is_of_one_province(reference: LegalReference) -> bool:
    """Whether several bodies can give this number, so that the place belongs to the identity."""
    return reference.body is not None and reference.body.level is not Level.CENTRAL


def _add(entries: dict[tuple[str, str | None], _Entry], mention: InstrumentMention) -> None:
    identifier = canonical_identifier(mention.reference)
    place = mention.places[0] if mention.places and _is_of_one_province(mention.reference) else None
    entries.setdefault((identifier, place), _Entry(identifier, place)).mentions.append(mention)


def _join_placeless(entries: dict[tuple[str, str | None], _Entry]) -> None:
    """A provincial number whose article names no province joins the only province known to have it."""
    for key in [key for key in entries if key[1] is None]:
        placed = [entry for entry in entries.values() if entry.identifier == key[0] and entry.place is not None]
        if len(placed) == 1:
            placed[0].mentions += entries.pop(key).mentions


def _join_laws(entries: dict[tuple[str, str | None], _Entry]) -> None:
    """One law under the titles of several languages, with and without its year or number."""
    laws = [entry for entry in entries.values() if entry.reference.name is not None]
    for entry in sorted(laws, key=lambda law: _fullness(law.reference)):
        others = [law for law in laws if law is not entry and law.mentions and _is_same_law(entry, law)]
        if len(others) == 1:
            others[0].mentions += entry.mentions
            entry.mentions = []
    for key in [key for key, entry in entries.items() if not entry.mentions]:
        del entries[key]


def _is_same_law(entry: _Entry, law: _Entry) -> bool:
    """Whether `entry` joins `law`, which says at least as much of the same law."""
    one, other = entry.reference, law.reference
    if _fullness(other) < _fullness(one):
        return False
    match = refers_to(one, other)
    if match is Match.PERHAPS and one.year is None and other.year is not None:
        # A law without its year joins the only version that the articles know.
        return canonical_identifier(other).startswith(canonical_identifier(one))
    if match is Match.PERHAPS and one.year is not None and one.year == other.year:
        # Two wordings of one title: only an article that uses both shows that they are one law.
        articles = {mention.evidence.article_id for mention in entry.mentions}
        return any(mention.evidence.article_id in articles for mention in law.mentions)
    return match is Match.YES


def _meant(mention: InstrumentMention, entries: Sequence[_Entry]) -> _Entry | None:
    """The one instrument a short mention can mean: in its own article if it can, in the library only beyond doubt."""
    article = mention.evidence.article_id
    here = [entry for entry in entries if any(one.evidence.article_id == article for one in entry.mentions)]
    fitting = [entry for entry in here if _matches(mention, entry) is not Match.NO]
    if fitting:
        sure = [entry for entry in fitting if _matches(mention, entry) is Match.YES]
        chosen = sure or fitting
        return chosen[0] if len(chosen) == 1 else None
    elsewhere = [entry for entry in entries if _matches(mention, entry) is Match.YES]
    if mention.places:
        elsewhere = [entry for entry in elsewhere if entry.place is None or entry.place in mention.places]
    return elsewhere[0] if len(elsewhere) == 1 else None


def _matches(mention: InstrumentMention, entry: _Entry) -> Match:
    if mention.places and entry.place and entry.place not in mention.places and _is_of_one_province(mention.reference):
        return Match.NO
    return _best_match(mention.reference, entry.reference, entry.mentions)


def _fullness(reference: LegalReference) -> tuple[int, ...]:
    """How much a reference says: suffix and number first, then stated body, year, name, and a bare identifier last."""
    return (
        reference.suffix is not None,
        reference.number is not None,
        reference.year is not None,
        reference.body is not None and reference.body.basis is Basis.STATED,
        reference.name is not None,
        reference.name is not None and law_title(reference.name, "vi") is not None,
        reference.pinpoint is None,
        any(character.isdigit() for character in reference.text),
    )


def _build(entry: _Entry, order: dict[int, int]) -> Instrument:
    mentions = sorted(entry.mentions, key=lambda mention: order[id(mention)])
    identifier = canonical_identifier(entry.reference)
    aliases = dict.fromkeys(
        mention.reference.text
        for mention in mentions
        if mention.reference.pinpoint is None and (mention.reference.name or _has_digit(mention.reference.text))
    )
    places = dict.fromkeys(place for mention in mentions for place in mention.places)
    return Instrument(
        id=f"{identifier}@{entry.place}" if entry.place else identifier,
        reference=entry.reference,
        aliases=tuple(aliases),
        places=tuple(places),
        mentions=tuple(mentions),
    )


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)
