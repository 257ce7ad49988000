"""Document to text: one file a format, all of them ending in the same `ParsedDocument`."""

from ingest.parse.formats import FORMATS, Format, parse

__all__ = ["FORMATS", "Format", "parse"]
