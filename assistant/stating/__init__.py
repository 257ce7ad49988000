"""Turns a question into the statement that its value completes, in the reader's own words."""

from assistant.stating.state import state_value
from assistant.stating.value import Value

__all__ = ["Value", "state_value"]
