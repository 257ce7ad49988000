"""Who asks for support: as much as they say, and nothing more."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from policy.folding import fold
from policy.language import LANGUAGES, Language
from policy.late_regex import late_regex
from policy.places import find_places, places
from policy.quantity import QuantityKind, find_quantities
from policy.terms import concepts, find_concepts

Size = Literal["micro", "small", "medium", "large"]


_WORDS_OF_SUMS: tuple[tuple[Language, re.Pattern[str]], ...] = (
    ("en", late_regex(r"(?<![a-z])(?:billions?|trillions?|thousand|bn|millions?)(?! de| d')(?![a-z])")),
    ("fr", late_regex(r"(?<![a-z])(?:milliards?|mille|dongs|millions?|billions?)(?![a-z])")),
    ("vi", late_regex(r"(?<![a-z])(?:ty|ti|trieu|nghin|ngan|dong)(?![a-z])")),
)


def language_of_sum(written: str) -> Language:
    """The language whose words a sum is written in: a billion is a thousand millions in English, a million in French.

    >>> language_of_sum("8 billion VND"), language_of_sum("8 milliards de VND"), language_of_sum("8 tỷ đồng")
    ('en', 'fr', 'vi')
    """
    folded = fold(written)
    return next((language for language, words in _WORDS_OF_SUMS if words.search(folded)), "en")


class ProfileError(ValueError):
    """A profile cannot be read; the message says which line and what to write."""


class Profile(BaseModel):
    """An applicant. Every field may be left out: what is not said is asked for, never assumed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str | None = None
    """What the applicant is, in any of the three languages: "SME", "start-up", "nhà khoa học", "coopérative"."""
    size: Size | None = None
    employees: int | None = Field(default=None, ge=0)
    revenue_vnd: Decimal | None = Field(default=None, ge=0)
    """Revenue of a year in dong; a file may say "8 tỷ đồng" or "8 billion VND"."""
    capital_vnd: Decimal | None = Field(default=None, ge=0)
    """Capital in dong, written as the revenue is."""
    age_years: Decimal | None = Field(default=None, ge=0)
    """For how long the enterprise has existed; for a person, how old they are."""
    person_age: Decimal | None = Field(default=None, ge=0)
    """How old the person is who asks, where an enterprise asks as well: a founder of 43 with a firm of two years."""
    sector: str | None = None
    """Field of work, in any of the three languages: "high-tech agriculture", "phần mềm"."""
    place: str | None = None
    """Province or city where the head office is, in any spelling."""
    place_is_seat: bool = True
    """False where `place` was only spoken of: a firm "in Hue" may have its head office elsewhere."""
    activity: str | None = None
    """What is planned: "buy a technology", "đăng ký sáng chế"."""
    co_funding_percent: Decimal | None = Field(default=None, ge=0, le=100)
    """Share of the costs that the applicant can bear."""
    foreign_capital_percent: Decimal | None = Field(default=None, ge=0, le=100)
    """Share of the capital that foreigners hold."""
    commitment_years: Decimal | None = Field(default=None, ge=0)
    """For how many years the applicant is ready to work or stay there."""

    @field_validator("revenue_vnd", "capital_vnd", mode="before")
    @classmethod
    def _in_dong(cls, written: object) -> object:
        """The dong of "8 tỷ đồng"; what is no such sum is left for the type to refuse."""
        if not isinstance(written, str):
            return written
        found = find_quantities(written, language_of_sum(written))
        # The field is in dong: "500 triệu" says as much as "500 triệu đồng"; "8 million USD" is left to be refused.
        sums = (read for read in found if read.unit == "VND" or read.kind is QuantityKind.COUNT)
        return next((read.value for read in sums), written)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said."""
        return all(value is None for name, value in self.model_dump().items() if name != "place_is_seat")

    def concepts_of(self, field: Literal["kind", "sector", "activity"]) -> frozenset[str]:
        """Ids of the concepts (`policy.terms`) that a field names, in whichever language it is written."""
        written: str | None = getattr(self, field)
        if written is None:
            return frozenset()
        if written in concepts():
            return frozenset({written})
        found = {mention.concept_id for language in LANGUAGES for mention in find_concepts(written, language)}
        if field == "kind" and self.size in ("micro", "small", "medium") and "enterprise" in found:
            found.add("sme")
        return frozenset(found)

    @property
    def place_id(self) -> str | None:
        """The id of the place (`policy.places`); None when it is not said or no place is called so."""
        if self.place is None:
            return None
        if self.place in places():
            return self.place
        mentions = find_places(self.place)
        return mentions[0].place_id if mentions else None


_FIELDS = "kind, size, employees, revenue_vnd, capital_vnd, age_years, person_age, sector, place, place_is_seat, \
activity, co_funding_percent, foreign_capital_percent, commitment_years"


def load_profile(path: Path) -> Profile:
    """The profile in a YAML file.

    Raises:
        ProfileError: the file cannot be read, is not a list of fields, or a field is not known.
    """
    try:
        written = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ProfileError(f"'{path}' cannot be opened ({error.strerror}). Check its name and permissions.") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ProfileError(
            f"'{path}' is not YAML. Write one field a line, such as 'kind: SME'; fields: {_FIELDS}."
        ) from error
    if not isinstance(written, dict):
        raise ProfileError(f"'{path}' holds no fields. Write one a line, such as 'kind: SME'; fields: {_FIELDS}.")
    try:
        return Profile.model_validate(written)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise ProfileError(f"'{path}': {name}: {first['msg']}. Fields: {_FIELDS}.") from error
