"""`find_references`: what a text cites, by number or by name, with the article and the body stated beside it."""

from __future__ import annotations

from dataclasses import replace

from policy.language import Language
from policy.legal_reference.bodies import body_after, body_before, stated
from policy.legal_reference.laws import NamedLaw, find_named_laws, named_after_number, number_after_name
from policy.legal_reference.letters import Letters, read_letters
from policy.legal_reference.numbered import Numbered, find_numbered
from policy.legal_reference.pinpoints import FoundPinpoint, belongs_to, find_pinpoints, leads_to
from policy.legal_reference.reference import Basis, InstrumentType, IssuingBody, LegalReference, Level
from policy.legal_reference.suffixes import TYPES

_Found = tuple[int, int, LegalReference]
"""A reference with its span in the folded letters."""
_MINISTERIAL = {InstrumentType.CIRCULAR, InstrumentType.DECREE, InstrumentType.DECISION}


def find_references(text: str, language: Language | None = None) -> list[LegalReference]:
    """Every legal reference of `text`, in order, without overlap.

    References are read alike in the three languages, with and without diacritics; `language` is accepted for callers
    that know it and changes nothing. An article that no instrument follows is a reference with a pinpoint only.

    >>> [reference.text for reference in find_references("l'article 57 de la résolution n° 13-NQ/TU")]
    ['article 57 de la résolution n° 13-NQ/TU']
    """
    letters = read_letters(text)
    laws = list(find_named_laws(letters))
    found: list[_Found] = []
    read: list[tuple[Numbered, int]] = []
    numbered_laws: set[int] = set()
    upcoming = 0
    for item in find_numbered(letters):
        while upcoming < len(laws) and laws[upcoming].start < item.start:
            upcoming += 1
        law = laws[upcoming - 1] if upcoming else None
        if law is not None and law.end > item.start:
            continue
        if law is not None and number_after_name(letters.plain, law.end, item.start):
            numbered_laws.add(upcoming - 1)
        else:
            law = None
        read.append((item, len(found)))
        found.append(_by_number(letters, item, law))
    _share_bodies(read, found)
    found += [_by_name(letters, law) for place, law in enumerate(laws) if place not in numbered_laws]
    found.sort(key=lambda entry: entry[0])
    return [entry[2] for entry in _with_pinpoints(letters, found)]


def read_reference(text: str) -> LegalReference | None:
    """The one reference that `text` is, or the first it holds; None when it holds none."""
    return next(iter(find_references(text)), None)


def _by_number(letters: Letters, item: Numbered, law: NamedLaw | None) -> _Found:
    start, end = (law.start, item.end) if law else (item.start, item.end)
    from_suffix = TYPES[item.type_code][1] if item.type_code else None
    said = item.kind.type if item.kind else (InstrumentType.LAW if law else None)
    is_stated = said is not None and (item.is_kind_stated or law is not None) and from_suffix in (None, said)
    # The suffix decides where a translation says otherwise ("directive 57-NQ/TW").
    type_ = from_suffix or said
    name = None
    if law is not None:
        name = letters.written(law.name_start, law.name_end)
    elif type_ == InstrumentType.LAW and (span := named_after_number(letters, end)):
        name, end = letters.written(*span), span[1]
    first, last = letters.span(start, end)
    return (
        start,
        end,
        LegalReference(
            type=type_,
            type_basis=None if type_ is None else Basis.STATED if is_stated else Basis.IMPLIED,
            number=item.number,
            year=item.year if item.year is not None else law.year if law else None,
            suffix=item.suffix,
            body=_body(letters, item, type_, end),
            name=name,
            pinpoint=None,
            start=first,
            end=last,
            text=letters.original[first:last],
            year_in_number=item.is_year_in_number,
        ),
    )


def _by_name(letters: Letters, law: NamedLaw) -> _Found:
    first, last = letters.span(law.start, law.end)
    return (
        law.start,
        law.end,
        LegalReference(
            type=InstrumentType.LAW,
            type_basis=Basis.STATED,
            number=None,
            year=law.year,
            suffix=None,
            body=_implied_by_type(InstrumentType.LAW),
            name=letters.written(law.name_start, law.name_end),
            pinpoint=None,
            start=first,
            end=last,
            text=letters.original[first:last],
        ),
    )


def _implied_by_type(type_: InstrumentType | None) -> IssuingBody | None:
    """Only the National Assembly makes laws, only the Government decrees (Law 64/2025/QH15 on legal documents)."""
    issuer = (
        {InstrumentType.LAW: "national_assembly", InstrumentType.DECREE: "government"}.get(type_) if type_ else None
    )
    return IssuingBody(issuer, Level.CENTRAL, Basis.IMPLIED) if issuer else None


def _body(letters: Letters, item: Numbered, type_: InstrumentType | None, end: int) -> IssuingBody | None:
    named = body_after(letters.plain, end) or (body_before(letters.plain, item.start) if item.kind else None)
    implied = _implied_by_type(type_)
    if item.body is not None and item.body.body is not None:
        implied = IssuingBody(item.body.body, item.body.level, Basis.IMPLIED)
    if named is None:
        return implied
    body, first, last = named
    said = stated(body, letters.written(first, last))
    if letters.plain[first:last] == "bct" and item.kind and item.kind.type in _MINISTERIAL:
        # BCT abbreviates the Politburo and the Ministry of Industry and Trade; each issues its own types.
        said = replace(said, id="ministry_of_industry_and_trade")
    if said.id == "provincial" and implied is not None:
        return replace(implied, level=said.level)
    return said


def _share_bodies(read: list[tuple[Numbered, int]], found: list[_Found]) -> None:
    """In "Resolutions 57 and 68 of the Politburo" the body is that of both."""
    place_of = {id(item): place for item, place in read}
    for item, place in reversed(read):
        body = found[place][2].body
        if item.follows is None or body is None or body.basis is not Basis.STATED:
            continue
        before = place_of[id(item.follows)]
        start, end, reference = found[before]
        if reference.body is None and reference.suffix is None:
            found[before] = (start, end, replace(reference, body=body))


def _with_pinpoints(letters: Letters, found: list[_Found]) -> list[_Found]:
    """Each pinpoint joined to the reference just after or just before it, or kept alone."""
    alone: list[_Found] = []
    after = 0
    for pinpoint in find_pinpoints(letters.plain):
        while after < len(found) and found[after][1] <= pinpoint.start:
            after += 1
        following = after < len(found) and leads_to(letters.plain, pinpoint, found[after][0])
        if following and _grow(letters, found, after, pinpoint):
            continue
        leading = not following and after and belongs_to(letters.plain, pinpoint, found[after - 1][1])
        if leading and _grow(letters, found, after - 1, pinpoint):
            continue
        if after < len(found) and found[after][0] < pinpoint.end:
            continue
        alone.append((pinpoint.start, pinpoint.end, _pinpoint_only(letters, pinpoint)))
    return sorted([*found, *alone], key=lambda entry: entry[0])


def _grow(letters: Letters, found: list[_Found], place: int, pinpoint: FoundPinpoint) -> bool:
    """The reference at `place` takes the pinpoint into its span, unless it has one."""
    start, end, reference = found[place]
    if reference.pinpoint is not None:
        return False
    plain = letters.plain
    closing = "(" in plain[end : pinpoint.start] and plain[pinpoint.end : pinpoint.end + 1] == ")"
    start, end = min(start, pinpoint.start), max(end, pinpoint.end + closing)
    first, last = letters.span(start, end)
    found[place] = (
        start,
        end,
        replace(reference, pinpoint=pinpoint.pinpoint, start=first, end=last, text=letters.original[first:last]),
    )
    return True


def _pinpoint_only(letters: Letters, pinpoint: FoundPinpoint) -> LegalReference:
    first, last = letters.span(pinpoint.start, pinpoint.end)
    return LegalReference(
        type=None,
        type_basis=None,
        number=None,
        year=None,
        suffix=None,
        body=None,
        name=None,
        pinpoint=pinpoint.pinpoint,
        start=first,
        end=last,
        text=letters.original[first:last],
    )
