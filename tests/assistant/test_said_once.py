"""What one statement of an answer says, another does not say again."""

from __future__ import annotations

from assistant.said_once import said_once
from assistant.statement import Statement


def told(*texts: str, beside: tuple[str, ...] = ()) -> list[str]:
    return [one.text for one in said_once([Statement(text) for text in texts], [Statement(text) for text in beside])]


def test_the_shorter_of_two_that_say_the_same_goes() -> None:
    fuller = (
        "**Decision No. 77/QD-UBND** of the provincial People's Committee (Kon Tum), dated May 4, 2031, on “drones”."
    )
    shorter = "**Decision No. 77/QD-UBND** of the provincial People's Committee (Kon Tum), dated May 4, 2031."
    assert told(shorter, fuller) == [fuller]


def test_what_only_the_shorter_says_stays() -> None:
    fuller = (
        "**Decision No. 77/QD-UBND** of the provincial People's Committee (Kon Tum), dated May 4, 2031, on “drones”."
    )
    shorter = "**Decision No. 77/QD-UBND** of the provincial People's Committee (Kon Tum); it is a provincial text."
    assert told(fuller, shorter) == [fuller, "It is a provincial text."]


def test_of_two_alike_the_first_stays() -> None:
    assert told("The drone park of Phu Yen covers **58 ha**.", "The drone park of Phu Yen covers 58 ha.") == [
        "The drone park of Phu Yen covers **58 ha**."
    ]


def test_names_and_figures_of_a_list_all_stay() -> None:
    assert told("Ha Long", "Ha Long Bay", "**6** parks", "**16** parks") == [
        "Ha Long",
        "Ha Long Bay",
        "**6** parks",
        "**16** parks",
    ]


def test_a_semicolon_in_brackets_parts_nothing() -> None:
    text = (
        "**Plan No. 9/KH-UBND** of the provincial People's Committee (Kon Tum; going by its suffix), dated May 4, 2031."
    )
    assert told(text) == [text]


def test_a_line_that_the_lead_says_already_goes() -> None:
    lead = "No: according to the articles, **Plan No. 9/KH-UBND** is of Kon Tum, dated May 4, 2031."
    assert told("**Plan No. 9/KH-UBND** is of Kon Tum", beside=(lead,)) == []
