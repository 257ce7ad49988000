"""The words around a name that tell whether it is a place, a person or a river; folded."""

from __future__ import annotations

_UNIT_BEFORE = """
    thanh pho|tp|thi xa|tx|huyen|quan|xa|phuong|thi tran|dac khu|khu kinh te|huyen dao|dao|tinh|khu cong nghiep|kcn
    ville de|ville|ville d|district de|district|commune de|commune|quartier de|quartier|arrondissement de|bourg de
    zone economique de|zone economique speciale de|zone speciale de|ile de|la ville de|ville portuaire de
    city of|district of|commune of|ward of|town of|special zone of|island of|economic zone of|port of|province of
    les villes de|villes de|communes de|districts de|cac huyen|cac thanh pho|cac xa|cac phuong|cac quan|cac thi xa
"""
UNIT_BEFORE = frozenset(tuple(words.split()) for words in _UNIT_BEFORE.replace("\n", "|").split("|") if words.strip())
"""Words for a unit of the country, standing before its name."""

_UNIT_AFTER = """
    city district town commune ward township cities districts towns communes wards province island special economic zone
"""
UNIT_AFTER = frozenset(_UNIT_AFTER.split())
"""English words for a unit, standing after its name."""

_SURNAMES = """
    nguyen tran pham hoang huynh phan vu vo dang bui duong ngo dinh dao trinh truong luong luu doan dam phung quach kieu
    tang nghiem thach vuong lieu trieu
"""
SURNAMES = frozenset(_SURNAMES.split())
_SHORT_SURNAMES = """
    le do ho mai lam cao ta ly to ha la chu thai ton chau van
"""
SHORT_SURNAMES = frozenset(_SHORT_SURNAMES.split())
"""Surnames and middle names that are also words of French, English or Vietnamese: not at the head of a sentence."""

_TITLES = """
    m mm mme mlle mr mrs ms dr prof ong anh chi monsieur madame camarade comrade chi pgs gs ts ths messrs
"""
TITLES = frozenset(_TITLES.split())
DOTTED_TITLES = frozenset(["m", "mm", "mr", "mrs", "ms", "dr", "prof", "pgs", "gs", "ts", "ths", "messrs"])
"""Those that a full stop may follow: after "5 tỷ đồng." a new sentence begins."""

_WATER_BEFORE = """
    song|vinh|bien|suoi|cua bien|riviere|fleuve|baie de|baie d|la baie de|riviere de|bay of|gulf of
"""
WATER_BEFORE = frozenset(tuple(w.split()) for w in _WATER_BEFORE.strip().split("|"))
_WATER_AFTER = """
    river bay gulf sea strait
"""
WATER_AFTER = frozenset(_WATER_AFTER.split())

_AFTER_A_PLACE_PREPOSITION = """
    a in at o tai from den to tu around near
"""
PLACE_PREPOSITIONS = frozenset(_AFTER_A_PLACE_PREPOSITION.split())

OTHER_NAMES = frozenset({("thai", "binh", "duong"), ("ha", "nam", "ninh"), ("nam", "dinh", "vu")})
"""Longer names that begin like a province: the Pacific, a province of before 1991, a port."""
