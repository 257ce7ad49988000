"""What the articles say, read into the registers: instruments, supports, figures."""

from ingest.extract.instruments import extract_instruments

__all__ = ["extract_instruments"]
