"""The applicant's profile as a form holds it: values as people write them, in the reader's format."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from assistant.eligibility import Profile
from assistant.eligibility.profile import Size
from policy.language import Language
from policy.quantity import find_quantities, write
from screens.reader_format import as_number

FIELDS = (
    "kind", "size", "employees", "age_years", "sector", "place", "activity",
    "revenue_vnd", "capital_vnd", "co_funding_percent", "foreign_capital_percent", "commitment_years",
)  # fmt: skip
"""Fields of a profile, in the order of the form."""
SIZES: tuple[Size, ...] = ("micro", "small", "medium", "large")
MOST_DONG = Decimal(10) ** 17


def profile_of(values: Sequence[object], language: Language) -> Profile:
    """The profile that the form's values, in the order of `FIELDS`, stand for; what cannot be read is not said.

    >>> profile_of(["sme", "", "12", "", "", "", "", "8 billion", "", "", "", ""], "en").revenue_vnd
    Decimal('8000000000')
    """
    kind, size, employees, age, sector, place, activity, revenue, capital, share, foreign, years = values
    count = _number(employees)
    return Profile(
        kind=_said(kind),
        size=next((one for one in SIZES if one == size), None),
        employees=int(count) if count is not None else None,
        age_years=_number(age),
        sector=_said(sector),
        place=_said(place),
        activity=_said(activity),
        revenue_vnd=in_dong(revenue, language),
        capital_vnd=in_dong(capital, language),
        co_funding_percent=_percent(share),
        foreign_capital_percent=_percent(foreign),
        commitment_years=_number(years),
    )


def written(profile: Profile, language: Language) -> dict[str, str]:
    """What the profile says, by field, as the reader would write it; a field that it says nothing of is missing."""
    found = {}
    for field in FIELDS:
        value = getattr(profile, field)
        if value is None:
            continue
        if field in ("revenue_vnd", "capital_vnd"):
            found[field] = _sum(value, language)
        elif isinstance(value, Decimal):
            found[field] = as_number(float(value), language, 0 if value == int(value) else 1)
        else:
            found[field] = str(value)
    return found


def in_dong(value: object, language: Language) -> Decimal | None:
    """A sum as a reader of `language` writes it, "dong" or not behind it; None where it is none.

    >>> in_dong("8 tỷ", "vi") == in_dong("8 billion VND", "en") == in_dong("8\u202f000\u202f000\u202f000", "fr")
    True
    """
    said = " ".join(str(value or "").split())[:100]
    for attempt in (said, f"{said} VND"):
        for read in find_quantities(attempt, language):
            if read.unit == "VND" and 0 <= read.value < MOST_DONG:
                return read.value
    return None


def _sum(value: Decimal, language: Language) -> str:
    read = find_quantities(f"{value:f} VND", "en")
    return write(read[0], language) if read else f"{value:f}"


def _said(value: object) -> str | None:
    return " ".join(str(value).split())[:500] or None if value else None


def _percent(value: object) -> Decimal | None:
    found = _number(value)
    return found if found is not None and found <= 100 else None


def _number(value: object) -> Decimal | None:
    try:
        found = Decimal(str(value or "").strip().rstrip("%").strip().replace(",", "."))
    except InvalidOperation:
        return None
    return found if found.is_finite() and 0 <= found < 10**9 else None
