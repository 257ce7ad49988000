"""What the articles say, read into the registers: instruments, supports, figures, and a maintainer's corrections."""

from ingest.extract.corrections import Corrections, load_corrections, misquotations
from ingest.extract.instruments import extract_instruments
from ingest.extract.registers import RULES_VERSION, Extraction, extract

__all__ = [
    "RULES_VERSION",
    "Corrections",
    "Extraction",
    "extract",
    "extract_instruments",
    "load_corrections",
    "misquotations",
]
