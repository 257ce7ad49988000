"""The regions of Vietnam, as the three languages name them."""

from __future__ import annotations

from policy.language import Language

REGION_NAMES: dict[str, dict[Language, str]] = {
    "northern-midlands-and-mountains": {
        "vi": "Trung du và miền núi phía Bắc",
        "fr": "Moyenne région et montagnes du Nord",
        "en": "Northern Midlands and Mountains",
    },
    "red-river-delta": {"vi": "Đồng bằng sông Hồng", "fr": "delta du fleuve Rouge", "en": "Red River Delta"},
    "north-central": {"vi": "Bắc Trung Bộ", "fr": "Centre-Nord", "en": "North Central"},
    "south-central-coast": {
        "vi": "Duyên hải Nam Trung Bộ",
        "fr": "littoral du Centre-Sud",
        "en": "South Central Coast",
    },
    "central-highlands": {"vi": "Tây Nguyên", "fr": "Hauts Plateaux du Centre", "en": "Central Highlands"},
    "south-east": {"vi": "Đông Nam Bộ", "fr": "Sud-Est du Vietnam", "en": "Southeast region"},
    "mekong-delta": {"vi": "Đồng bằng sông Cửu Long", "fr": "delta du Mékong", "en": "Mekong Delta"},
}

REGION_SPELLINGS: dict[str, tuple[str, ...]] = {
    "northern-midlands-and-mountains": (
        "Trung du và miền núi Bắc Bộ",
        "Trung du miền núi phía Bắc",
        "TDMNPB",
        "Midlands et des Montagnes du Nord",
        "Midlands et Montagnes du Nord",
        "Midlands and Mountains of the North",
        "Moyennes terres et montagnes du Nord",
        "Moyenne région et montagnes septentrionales",
        "Northern Midland and Mountainous",
        "Northern Midlands and Mountainous",
        "Northern Midland and Mountain",
        "Northern Mountains and Midlands",
        "montagnes et moyennes régions du Nord",
        "miền núi phía Bắc",
        "northern mountainous region",
        "région montagneuse du Nord",
    ),
    "red-river-delta": ("ĐBSH", "Delta du fleuve Rouge", "delta du Fleuve Rouge", "Hong River Delta"),
    "north-central": (
        "North Central Coast",
        "North Central region",
        "North-Central",
        "région du Centre-Nord",
        "Centre Nord",
    ),
    "south-central-coast": (
        "Nam Trung Bộ",
        "South-Central Coast",
        "South Central region",
        "côte du Centre-Sud",
        "Centre-Sud",
        "Central Coast",
    ),
    "central-highlands": (
        "Hauts Plateaux du Centre",
        "Hauts-Plateaux du Centre",
        "Hauts plateaux du Tay Nguyen",
        "Hauts-Plateaux",
        "Western Highlands",
    ),
    "south-east": (
        "région du Sud-Est",
        "le Sud-Est",
        "du Sud-Est",
        "au Sud-Est",
        "the Southeast",
        "Southeast",
        "southeastern region",
        "south-eastern region",
        "South East region",
        "southeast provinces",
        "Nam Bo oriental",
    ),
    "mekong-delta": ("ĐBSCL", "delta du Mekong", "Mekong River Delta", "Tây Nam Bộ", "Cuu Long Delta"),
}
"""Further spellings; letters with marks may be written without them."""
