from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Literal, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.dates import Period, Precision
from policy.legal_reference import find_references
from policy.quantity import find_quantities
from policy.reading import ReadArticle
from policy.registers import Evidence, Figure, InstrumentMention, Registers, Relation
from vectorstore.records import from_json, to_json


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Inner:
    amount: Decimal
    day: date | None = None


class Span(NamedTuple):
    start: int
    end: int
    held: tuple[str, ...] = ()
    at: tuple[int, int] | None = None


@dataclass(frozen=True)
class Outer:
    name: str
    colour: Colour
    inners: tuple[Inner, ...]
    pairs: tuple[tuple[int, str], ...] = ()
    moment: datetime | None = None
    side: Literal["l", "r"] = "l"
    share: float = 0.0
    spans: tuple[Span, ...] = ()


inners = st.builds(Inner, st.decimals(allow_nan=False, allow_infinity=False), st.none() | st.dates())
outers = st.builds(
    Outer,
    st.text(),
    st.sampled_from(Colour),
    st.lists(inners, max_size=3).map(tuple),
    st.lists(st.tuples(st.integers(), st.text()), max_size=3).map(tuple),
    st.none() | st.datetimes(),
    st.sampled_from(["l", "r"]),
    st.floats(allow_nan=False, allow_infinity=False),
    st.lists(st.builds(Span, st.integers(), st.integers()), max_size=3).map(tuple),
)


@given(record=outers)
def test_a_record_survives_the_trip(record: Outer) -> None:
    assert from_json(Outer, to_json(record)) == record


def test_a_named_tuple_is_kept_without_its_names_and_may_have_grown_since() -> None:
    assert to_json(Span(1, 2, ("a",), (0, 4))) == '[1,2,["a"],[0,4]]'
    assert from_json(Span, "[1,2]") == Span(1, 2)


def test_registers_read_from_a_text_survive_the_trip() -> None:
    text = "Resolution No. 57-NQ/TW of 22 December 2024 grants up to 1.5 billion VND."
    evidence = Evidence("a", 0, len(text), text)
    reference = find_references(text)[0]
    quantity = find_quantities(text, "en")[0]
    period = Period(date(2024, 12, 22), date(2024, 12, 22), Precision.DAY, 3, 9, "x")
    registers = Registers(
        instruments=(InstrumentMention(reference, evidence, issued=period, relations=((Relation.AMENDS, reference),)),),
        figures=(Figure(quantity, "grants", ("money",), ("hue",), None, period, evidence),),
    )
    assert from_json(Registers, to_json(registers)) == registers


def test_unknown_fields_are_passed_over_and_missing_ones_take_their_default() -> None:
    assert from_json(Inner, '{"amount":"1","colour":"red"}') == Inner(Decimal(1))


@pytest.mark.parametrize("text", ["{}", "[]", "null", '{"article":1}', "not json"])
def test_what_is_no_record_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"stored|Expecting"):
        from_json(ReadArticle, text)
