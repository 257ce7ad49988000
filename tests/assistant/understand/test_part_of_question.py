"""A part of a question takes what it leaves out, and not what belongs to the other part."""

from __future__ import annotations

import pytest

from assistant.understand import understand
from assistant.understand.part_of_question import with_noun_counted


@pytest.mark.parametrize(
    ("text", "before", "told"),
    [
        (
            "et combien en veut-on en 2030 ?",
            "Combien de start-ups y a-t-il",
            "et combien de start-ups en veut-on en 2030 ?",
        ),
        ("how many by 2030?", "How many start-ups are there", "how many start-ups by 2030?"),
        ("đến 2032 muốn có bao nhiêu?", "Hiện có bao nhiêu doanh nghiệp", "đến 2032 muốn có bao nhiêu doanh nghiệp?"),
        ("how many firms?", "How many start-ups are there", "how many firms?"),
        ("who pays?", "How many start-ups are there", "who pays?"),
    ],
)
def test_what_is_counted_is_said_once(text: str, before: str, told: str) -> None:
    """Only where the part asks how many and names nothing itself."""
    assert with_noun_counted(text, before) == told


def test_a_time_ahead_is_not_that_of_what_is_so_today() -> None:
    """The 2030 of the second part is none of the first's."""
    today, ahead = understand(
        "Combien de start-ups y a-t-il aujourd'hui à Lai Chau et combien en veut-on en 2030 ?"
    ).parts
    assert (today.periods, [one.text for one in ahead.periods]) == ((), ["2030"])


def test_an_address_is_that_of_what_the_whole_names() -> None:
    """A part that names a thing of its own keeps to it."""
    first, second = understand("Until when can I ask RRDF questions, and at which e-mail address?").parts
    assert (first.concepts, second.names) == ((), ("RRDF",))
