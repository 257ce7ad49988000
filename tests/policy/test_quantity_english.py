"""Quantities as English texts write them. Expected: qualifier, value (and upper end), unit, what it is per."""

from __future__ import annotations

import pytest

from policy.quantity import Qualifier, Quantity, find_quantities

CASES: list[tuple[str, list[str]]] = [
    ("No. 5.000 tỷ was announced", ["5000000000000 VND"]),
    ("Resolution No. 13 of 2025", []),
    ("2,025 enterprises and 2025 enterprises", ["2025 count"]),
    ("in 2025 enterprises grew", []),
    ("between 5 and 10 billion VND", ["5000000000..10000000000 VND"]),
    ("from 20% to 30%", ["20..30 %"]),
    ("20-30 percent", ["20..30 %"]),
    ("5-10%", ["5..10 %"]),
    ("Call 024.3943.8970 or (+84) 912 345 678", []),
    ("Room 305", []),
    (
        "twenty-five companies, three hundred and twelve patents, a hundred million dong, two and a half",
        ["25 count", "312 count", "100000000 VND"],
    ),
    ("one of the first provinces", []),
    ("one company", ["1 count"]),
    ("the only one", []),
    ("one more", []),
    ("a single firm", []),
    ("ranked 10th nationwide", ["10 rank"]),
    ("the 10th session", []),
    ("third among 34 provinces", ["3 rank", "34 count"]),
    ("3rd place", ["3 rank"]),
    ("No. 1", []),
    (
        "a 13-trillion-dong complex, a three-year programme, 60-hectare site, 2.5-fold, 1.5 times",
        ["13000000000000 VND", "3 year", "60 ha", "2.5 times", "1.5 times"],
    ),
    (
        "$100 million, US$2.5bn, €3m, EUR 40,000, 5.5 million euros, USD 1,250",
        ["100000000 USD", "2500000000 USD", "3000000 EUR", "40000 EUR", "5500000 EUR", "1250 USD"],
    ),
    ("50% of costs but not exceeding 200 million VND per enterprise", ["50 %", "at_most 200000000 VND/enterprise"]),
    ("up to VND 1 billion per project", ["at_most 1000000000 VND/project"]),
    ("at least 10 employees", ["at_least 10 count"]),
    ("10 employees or more", ["at_least 10 count"]),
    ("within 36 months", ["at_most 36 month"]),
    ("by 2030, by the end of 2026, before December 31, 2027, in the third quarter of 2025", []),
    ("April 28, 2023", []),
    ("28 April 2023", []),
    ("Sept. 4", []),
    ("May 4", []),
    ("may 4 firms apply", ["4 count"]),
    ("in March 2026", []),
    ("12/31/2026", []),
    ("2023-04-28", []),
    ("from January to September 2025, in the first seven months of 2025, from May 5 to May 7, 2025", []),
    ("for every 3 dong from firms the State adds 1 dong, a 3:1 ratio, 3 for 1", ["3 VND", "1 VND", "3 :1", "3 :1"]),
    ("after 8 months of implementation", ["8 month"]),
    ("24/7 support", []),
    ("at 8:30 a.m.", []),
    ("1,234.5 ha", ["1234.5 ha"]),
    ("12.345 enterprises", ["12345 count"]),
    ("0.5 percentage points", ["0.5 percentage point"]),
    ("$1,234.56", ["1234.56 USD"]),
    ("section 2.1.3 covers version 1.2.3", []),
    ("five years after", ["5 year"]),
    ("three years ahead", ["3 year"]),
    ("eight-month trial", ["8 month"]),
    ("two weeks", ["2 week"]),
    ("thirty days", ["30 day"]),
    ("nearly 9,000 SMEs", ["nearly 9000 count"]),
    ("some 1,400 firms", ["about 1400 count"]),
    ("no fewer than 20 staff", ["at_least 20 count"]),
    ("fewer than 50 employees", ["less_than 50 count"]),
    ("about $3 million", ["about 3000000 USD"]),
    ("a thousand researchers", ["1000 count"]),
    ("two thousand five hundred firms", ["2500 count"]),
    ("one billion VND", ["1000000000 VND"]),
    ("half a million", ["500000 count"]),
    ("7.5 million VND per month", ["7500000 VND/month"]),
    ("30 million dong a month", ["30000000 VND/month"]),
    ("100 million VND/project", ["100000000 VND/project"]),
    ("2 million VND per person per year", ["2000000 VND/person"]),
    ("98 percent of firms", ["98 %"]),
    ("98 per cent", ["98 %"]),
    ("98%", ["98 %"]),
    ("0.75%", ["0.75 %"]),
    ("the 2.5 trillion", ["2500000000000 count"]),
    ("2.5 tn VND", ["2500000000000 VND"]),
    ("13,000 billion dong", ["13000000000000 VND"]),
    ("2.734%", ["2.734 %"]),
    ("2.500 billion VND", ["2500000000000 VND"]),
    ("Article 5(2)(a)", []),
    ("Clause 3, Article 12", []),
    ("Circular 09/2026/TT-BKHCN", []),
    ("Decree No. 75/2026/ND-CP", []),
    ("Law 193/2025/QH15", []),
    ("population of 1.9 million", ["1900000 count"]),
    ("12 sq km", ["12 km2"]),
    ("300 square metres", ["300 m2"]),
    ("45 acres", ["45 acre"]),
    ("from 5 to 3 percent", ["5 count", "3 %"]),
    ("rose from 12 to 15", ["12..15 count"]),
    ("3-5 years", ["3..5 year"]),
    ("between 10 and 20 staff", ["10..20 count"]),
    ("over the past five years", ["5 year"]),
    ("over 5 years", ["more_than 5 year"]),
    ("under 35", ["less_than 35 count"]),
    ("above 60%", ["more_than 60 %"]),
    ("half a million", ["500000 count"]),
    ("Article 5(2)(a)", []),
    ("45 acres", ["45 acre"]),
    ("Resolution 57 (33 enterprises)", ["33 count"]),
]


def shown(quantity: Quantity) -> str:
    bound = "" if quantity.qualifier is Qualifier.EXACT else f"{quantity.qualifier.value} "
    upper = f"..{quantity.upper.normalize():f}" if quantity.upper is not None else ""
    per = f"/{quantity.per}" if quantity.per else ""
    return f"{bound}{quantity.value.normalize():f}{upper} {quantity.unit or quantity.kind.value}{per}"


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_quantities_are_read(text: str, expected: list[str]) -> None:
    assert [shown(quantity) for quantity in find_quantities(text, "en")] == expected
