"""What a condition asks beyond its kind: a head office, a debt, a second bound, a person's age and not a firm's."""

from __future__ import annotations

from assistant.eligibility.profile import Profile
from policy.folding import fold
from policy.language import LANGUAGES
from policy.late_regex import late_regex
from policy.quantity import QuantityKind, find_quantities
from policy.registers import Criterion, CriterionKind
from policy.terms import broader, concept

_BOUNDS = (QuantityKind.DURATION, QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENTAGE)
_BY_BOUND = (CriterionKind.SIZE, CriterionKind.AGE, CriterionKind.COUNTERPART)
"""Kinds whose first bound is what they ask; a second one asks more."""
_UNJUDGED = (CriterionKind.OTHER, CriterionKind.DEADLINE, CriterionKind.DURATION)
_DENIES = late_regex(
    r"(?<![a-z])(?:khong (?:no|vi pham|bi|con|co|duoc)|chua (?:tung|duoc|niem yet)|sans (?:dette|arriere)\w*"
    r"|aucune? (?:dette|arriere)\w*"
    r"|n'[a-z]+ pas|ne [a-z]+ pas|not (?:owe|be|have|in|been)|no (?:debts?|arrears|outstanding|unpaid)|owes? no"
    r"|free of)(?![a-z])"
)
_SEAT = late_regex(
    r"(?<![a-z])(?:sieges?|seats?|domicili\w*|immatricul\w*|enregistr\w*|head (?:office|quarters?)|headquarter\w*"
    r"|registered|incorporated|tru so|dang ky)(?![a-z])"
)
"""Where a firm is registered or led from, which is more than where it works."""
_PERSON = late_regex(r"(?<![a-z])(?:tuoi|aged?|ages?(?: de| d'au)?|born|nee?s?|sinh nam)(?![a-z])")
_FIRM = late_regex(
    r"(?<![a-z])(?:in (?:business|operation|existence)|operat\w+|established|registered|set up|founded|existence"
    r"|activite|creee?s?|fondee?s?"
    r"|immatricul\w*|anciennete|hoat dong|thanh lap|dang ky|doanh nghiep|entreprises?|firms?"
    r"|compan(?:y|ies)|start-?ups?)(?![a-z])"
)
_OF_AGE = 16
"""Years from which on a bare number is the age of a person: "under 40"."""


def asks_more(criterion: Criterion, profile: Profile) -> bool:
    """Whether the words hold a requirement that the kind alone does not settle, so that it cannot be told to be met."""
    if criterion.kind in _UNJUDGED:
        return False
    folded = fold(criterion.text)
    if _DENIES.search(folded):
        return True
    if _SEAT.search(folded) and not (profile.place is not None and profile.place_is_seat):
        return True
    if criterion.kind is CriterionKind.APPLICANT and _narrows(criterion, profile):
        return True
    bounds = {
        read.end for language in LANGUAGES for read in find_quantities(criterion.text, language) if read.kind in _BOUNDS
    }
    own = 1 if criterion.kind in _BY_BOUND and criterion.quantity is not None else 0
    return len(bounds) > own


def _narrows(criterion: Criterion, profile: Profile) -> bool:
    """Whether the applicant is told by a field of work that the profile does not name: "wind-power firms"."""
    ours: set[str] = set()
    for field in ("kind", "sector", "activity"):
        for one in profile.concepts_of(field):
            ours |= {one, *broader(one)}
    told = {one for one in criterion.concepts if concept(one).kind in ("sector", "technology")}
    return bool(told) and not told & ours


def is_of_person(text: str) -> bool:
    """Whether a condition on age is on a person's, not on a firm's.

    >>> is_of_person("be under 40"), is_of_person("in operation for at least 24 months")
    (True, False)
    """
    folded = fold(text)
    if _PERSON.search(folded):
        return True
    if _FIRM.search(folded):
        return False
    read = [one for language in LANGUAGES for one in find_quantities(text, language)]
    return any(one.value >= _OF_AGE and (one.unit is None or one.unit == "year") for one in read)
