"""The grammar of Vietnamese identifiers: what stands after the number says the type and the body.

Source: Decree 30/2020/NĐ-CP on clerical work (annex on abbreviations), Decree 78/2025/NĐ-CP on numbering of legal
normative documents (number/year/type-body), Party Regulation 66-QĐ/TW on types and signs of Party documents
(number-type/body).
"""

from __future__ import annotations

from dataclasses import dataclass

from policy.late_regex import late_regex
from policy.legal_reference.reference import InstrumentType, Level

TYPES: dict[str, tuple[str, InstrumentType]] = {
    "nq": ("NQ", InstrumentType.RESOLUTION),
    "nqlt": ("NQLT", InstrumentType.RESOLUTION),
    "qd": ("QĐ", InstrumentType.DECISION),
    "kh": ("KH", InstrumentType.PLAN),
    "nd": ("NĐ", InstrumentType.DECREE),
    "tt": ("TT", InstrumentType.CIRCULAR),
    "ttlt": ("TTLT", InstrumentType.CIRCULAR),
    "ct": ("CT", InstrumentType.DIRECTIVE),
    "ctr": ("CTr", InstrumentType.PROGRAMME),
    "cthd": ("CTHĐ", InstrumentType.PROGRAMME),
    "ctrhd": ("CTrHĐ", InstrumentType.PROGRAMME),
    "da": ("ĐA", InstrumentType.PROGRAMME),
    "kl": ("KL", InstrumentType.CONCLUSION),
    "l": ("L", InstrumentType.LAW),
    "lct": ("LCT", InstrumentType.LAW),
    "pl": ("PL", InstrumentType.OTHER),
    "tb": ("TB", InstrumentType.OTHER),
    "cv": ("CV", InstrumentType.OTHER),
    "cd": ("CĐ", InstrumentType.OTHER),
    "ttr": ("TTr", InstrumentType.OTHER),
    "hd": ("HD", InstrumentType.OTHER),
    "bc": ("BC", InstrumentType.OTHER),
    "qc": ("QC", InstrumentType.OTHER),
    "qdi": ("QĐi", InstrumentType.OTHER),
    "qyd": ("QyĐ", InstrumentType.OTHER),
    "vbhn": ("VBHN", InstrumentType.OTHER),
    "sl": ("SL", InstrumentType.OTHER),
}
"""Folded type code -> how it is written, and the type it says."""

CODE_OF: dict[InstrumentType, str] = {
    InstrumentType.RESOLUTION: "NQ",
    InstrumentType.DECISION: "QĐ",
    InstrumentType.PLAN: "KH",
    InstrumentType.DECREE: "NĐ",
    InstrumentType.CIRCULAR: "TT",
    InstrumentType.DIRECTIVE: "CT",
    InstrumentType.PROGRAMME: "CTr",
    InstrumentType.CONCLUSION: "KL",
}
"""The abbreviation Vietnamese readers use for a type; laws and other types have none that stands alone."""


@dataclass(frozen=True, slots=True)
class BodyCode:
    """An issuing body as a suffix abbreviates it."""

    written: str
    body: str | None
    """Id of the body the code implies, None when the code alone does not say."""
    level: Level
    is_party: bool = False


def _ministry(written: str, field: str) -> BodyCode:
    return BodyCode(written, f"ministry_of_{field}", Level.CENTRAL)


BODIES: dict[str, BodyCode] = {
    "tw": BodyCode("TW", "party_central", Level.CENTRAL, is_party=True),
    "bcdtw": BodyCode("BCĐTW", "central_steering_committee", Level.CENTRAL, is_party=True),
    "bcd": BodyCode("BCĐ", "steering_committee", Level.CENTRAL),
    "bcdcp": BodyCode("BCĐCP", "steering_committee", Level.CENTRAL),
    "tu": BodyCode("TU", "provincial_party_committee", Level.PROVINCIAL, is_party=True),
    "hu": BodyCode("HU", "local_party_committee", Level.LOCAL, is_party=True),
    "qu": BodyCode("QU", "local_party_committee", Level.LOCAL, is_party=True),
    "du": BodyCode("ĐU", "local_party_committee", Level.LOCAL, is_party=True),
    "thu": BodyCode("ThU", "local_party_committee", Level.LOCAL, is_party=True),
    "hdnd": BodyCode("HĐND", "provincial_people_council", Level.PROVINCIAL),
    "ubnd": BodyCode("UBND", "provincial_people_committee", Level.PROVINCIAL),
    "ttg": BodyCode("TTg", "prime_minister", Level.CENTRAL),
    "cp": BodyCode("CP", "government", Level.CENTRAL),
    "ttcp": BodyCode("TTCP", "government_inspectorate", Level.CENTRAL),
    "vpcp": BodyCode("VPCP", "government_office", Level.CENTRAL),
    "ctn": BodyCode("CTN", "state_president", Level.CENTRAL),
    "nhnn": BodyCode("NHNN", "state_bank", Level.CENTRAL),
    "tandtc": BodyCode("TANDTC", "supreme_court", Level.CENTRAL),
    "vksndtc": BodyCode("VKSNDTC", "supreme_procuracy", Level.CENTRAL),
    "ktnn": BodyCode("KTNN", "state_audit", Level.CENTRAL),
    "mttw": BodyCode("MTTW", "fatherland_front", Level.CENTRAL),
    "bkhcn": _ministry("BKHCN", "science_and_technology"),
    "btttt": _ministry("BTTTT", "information_and_communications"),
    "btc": _ministry("BTC", "finance"),
    "bkhdt": _ministry("BKHĐT", "planning_and_investment"),
    "bgddt": _ministry("BGDĐT", "education_and_training"),
    "bct": _ministry("BCT", "industry_and_trade"),
    "bnnptnt": _ministry("BNNPTNT", "agriculture_and_rural_development"),
    "bnnmt": _ministry("BNNMT", "agriculture_and_environment"),
    "btnmt": _ministry("BTNMT", "natural_resources_and_environment"),
    "byt": _ministry("BYT", "health"),
    "bxd": _ministry("BXD", "construction"),
    "bgtvt": _ministry("BGTVT", "transport"),
    "bnv": _ministry("BNV", "home_affairs"),
    "btp": _ministry("BTP", "justice"),
    "bqp": _ministry("BQP", "national_defence"),
    "bca": _ministry("BCA", "public_security"),
    "bng": _ministry("BNG", "foreign_affairs"),
    "bvhttdl": _ministry("BVHTTDL", "culture_sports_and_tourism"),
    "bldtbxh": _ministry("BLĐTBXH", "labour"),
    "skhcn": BodyCode("SKHCN", "provincial_department_of_science_and_technology", Level.PROVINCIAL),
}
"""Folded body code -> what it stands for. Bodies not listed are read too, but imply nothing."""

_NATIONAL_ASSEMBLY = late_regex(r"(ubtv)?qh([0-9]{1,2})?\Z")
_LAW_BODY = late_regex(r"(?:ubtv)?qh[0-9]{1,2}\Z")


def body_code(folded: str) -> BodyCode | None:
    """What a folded body code stands for ("hdnd", "qh15"), None for one we do not know."""
    if known := BODIES.get(folded):
        return known
    if assembly := _NATIONAL_ASSEMBLY.match(folded):
        body = "national_assembly_standing_committee" if assembly[1] else "national_assembly"
        return BodyCode(folded.upper(), body, Level.CENTRAL)
    return None


def is_assembly_code(folded: str) -> bool:
    """Whether the code names a legislature and so stands without a type code, as in 193/2025/QH15."""
    return _LAW_BODY.match(folded) is not None


TYPE_PATTERN = "|".join(sorted(TYPES, key=len, reverse=True))
