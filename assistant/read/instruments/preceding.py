"""Finds the text that was there before another: "which resolution came before 36/2025?"."""

from __future__ import annotations

from assistant.evidence import Evidence
from assistant.read.instruments.facts import Known, is_of, known_instruments, matching, open_instrument
from assistant.read.instruments.relations import Told, relation_told, texts_ended_by
from assistant.read.lists import types_asked
from assistant.reading import Reading
from assistant.understand import Kind, Understanding
from policy.folding import fold
from policy.late_regex import late_regex
from policy.places import same_area

_BEFORE = late_regex(
    r"(?<![a-z])(?:before|prior to|preced\w+|avant|anterieur\w*|truoc(?: khi co| khi ban hanh)?)"
    r"(?: the| la| le| l'| cua)?[\s']*\Z"
)
"""Right before the text named: "before Resolution 5"."""
_CAME_BEFORE = late_regex(r"(?<![a-z])(?:preced\w+|came before|predecessor|predecesseur)(?![a-z])")
_WHICH = late_regex(
    r"(?<![a-z])(?:which|what(?! (?:year|day|date))|(?:le)?quel(?:le)?s?|van ban|nghi quyet|quyet dinh|ke hoach"
    r"|nghi dinh|thong tu|luat|gi|nao|predecess\w+)(?![a-z])"
)


def read_preceding(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The text that the one named replaced or ended; where no sentence says so, the last one of the same kind and place
    that the same article names with an earlier year. None where that is not asked, or none is known.
    """
    if len(understanding.references) != 1 or understanding.asks(Kind.YES_NO, Kind.FIGURE, Kind.SUPPORT, Kind.DATE):
        return None
    reference = understanding.references[0]
    folded = fold(understanding.text)
    at = understanding.text.find(reference.text)
    named_after = _BEFORE.search(folded[: max(0, at)]) is not None
    if not (named_after or _CAME_BEFORE.search(folded)) or not _WHICH.search(folded):
        return None
    fitting = (open_instrument(one, evidence) for one in matching(reference, evidence.instruments)[0])
    own = [one for one in fitting if one is not None and is_of(one, understanding.places)]
    if len(own) != 1:
        return None
    types = types_asked(understanding) - {own[0].reference.type}
    if types:
        return None
    ended = texts_ended_by(own[0].reference, understanding, evidence)
    found = ended or last_before(own[0], evidence)
    return relation_told(found, understanding) if found else None


def last_before(known: Known, evidence: Evidence) -> list[Told]:
    """The text of the same kind, place and body that is dated last before this one, told by the same article."""
    articles = {source.article.id for source in known.sources}
    earlier: list[tuple[int, Told]] = []
    for other in known_instruments(evidence):
        if other.reference.type is not known.reference.type or other.instrument.id == known.instrument.id:
            continue
        if other.year is None or known.year is None or other.year >= known.year:
            continue
        if _body(other) != _body(known):
            continue
        if bool(other.places) != bool(known.places) or (known.places and not _share_area(other, known)):
            continue
        source = next((one for one in other.sources if one.article.id in articles), None)
        if source is not None:
            earlier.append((other.year, (other, source)))
    latest = max((year for year, _ in earlier), default=0)
    return [told for year, told in earlier if year == latest]


def _body(known: Known) -> str | None:
    body = known.body()
    return body[0].id if body is not None else None


def _share_area(one: Known, other: Known) -> bool:
    return any(same_area(a, b) for a in one.places for b in other.places)
