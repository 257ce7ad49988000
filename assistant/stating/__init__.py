"""Turns a question into the statement that its value completes, in the reader's own words."""

from assistant.stating.state import state_value
from assistant.stating.value import Told, Value, fits
from policy.language import Language


def write_value(value: Value, language: Language) -> str:
    """`value` alone, emphasised, in the format of `language`."""
    return Told(value, language).text


def fits_title(value: Value, title: str, language: Language) -> bool:
    """Whether `value` is of the kind that a title such as "Share of exports" asks for."""
    return fits(Told(value, language), title)


__all__ = ["Value", "fits_title", "state_value", "write_value"]
