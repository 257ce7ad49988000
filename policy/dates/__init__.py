"""Dates and periods as policy texts write them: read with their precision, compared, written in the reader's format."""

from policy.dates.find import find_dates
from policy.dates.period import Period, Precision
from policy.dates.relations import contains, overlaps
from policy.dates.write import write_day, write_period

__all__ = ["Period", "Precision", "contains", "find_dates", "overlaps", "write_day", "write_period"]
