"""Legal references: Vietnamese instruments under every way people write them, in three languages."""

from policy.legal_reference.bodies import bodies_agree, body_name
from policy.legal_reference.finding import find_references, read_reference
from policy.legal_reference.matching import Match, disagreements, refers_to
from policy.legal_reference.reference import Basis, InstrumentType, IssuingBody, LegalReference, Level, Pinpoint
from policy.legal_reference.writing import canonical_identifier, spoken, spoken_forms, spoken_with_article

__all__ = [
    "Basis",
    "InstrumentType",
    "IssuingBody",
    "LegalReference",
    "Level",
    "Match",
    "Pinpoint",
    "bodies_agree",
    "body_name",
    "canonical_identifier",
    "disagreements",
    "find_references",
    "read_reference",
    "refers_to",
    "spoken",
    "spoken_forms",
    "spoken_with_article",
]
