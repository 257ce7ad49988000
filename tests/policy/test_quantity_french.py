"""Quantities as French texts write them. Expected: qualifier, value (and upper end), unit, what it is per."""

from __future__ import annotations

import pytest

from tests.policy.quantities_shown import quantities_in

CASES: list[tuple[str, list[str]]] = [
    ("34 dossiers sont arrivés, onze ont été acceptés", ["34 count", "11 count"]),
    ("l'article 57 de la résolution 13 prévoit 20 %-30 % des coûts", ["20..30 %"]),
    ("en 2025, 57 projets ont été retenus", ["57 count"]),
    ("Le 4 septembre 2025, 300 entreprises étaient réunies", ["300 count"]),
    ("téléphone : 0225 3842 116, ou +84 24 3943 8970", []),
    ("voir https://example.vn/tin-tuc-2025-33812-57.html pour 12 projets", ["12 count"]),
    (
        "vingt-cinq entreprises et quatre-vingt-dix-huit brevets, deux cent cinquante mille habitants",
        ["25 count", "98 count", "250000 count"],
    ),
    (
        "un milliard de dongs, mille milliards, cent millions de dongs, 2,5 billions de VND",
        ["1000000000 VND", "1000000000000 count", "100000000 VND", "2500000000000 VND"],
    ),
    ("d'une superficie de 105 ha dont 60 ha de serres", ["105 ha", "60 ha"]),
    ("12,5 km²", ["12.5 km2"]),
    ("800 m2", ["800 m2"]),
    ("la 21e édition, le 13e Congrès, au 8e rang national, 3e sur 63 provinces", ["8 rank", "3 rank", "63 count"]),
    ("Hue est première de l'Indice d'innovation, Lang Son au premier rang", ["1 rank", "1 rank"]),
    ("entre 5 et 10 millions de VND par mois", ["5000000..10000000 VND/month"]),
    ("de 10 à 15 %", ["10..15 %"]),
    ("5 à 10 entreprises", ["5..10 count"]),
    (
        "Elle compte 1 400 entreprises, 9 000 PME, 2.500 brevets et 1,400 start-ups",
        ["1400 count", "9000 count", "2500 count", "1400 count"],
    ),
    ("pendant 12 mois, 24 h, 3 trimestres, 36 mois maximum", ["12 month", "24 hour", "3 quarter", "at_most 36 month"]),
    ("40 % du coût, dans la limite de 300 millions de VND par projet", ["40 %", "at_most 300000000 VND/project"]),
    ("jusqu'à 500 millions de dongs par entreprise et par an", ["at_most 500000000 VND/enterprise, year"]),
    ("passer de 3,5 % à 5 % du PIB d'ici 2030", ["3.5 %", "5 %"]),
    ("de 2018 à 2020, entre 2021 et 2025, la période 2026-2030, d'ici 2030, à l'horizon 2045", []),
    ("au troisième trimestre 2025, au premier semestre de 2024, du 5 au 7 mai 2025", []),
    ("articles 5, 7 et 9 du décret 13", []),
    ("les phases 1 et 2", []),
    (
        "plus d'un millier d'emplois, une dizaine de projets, une centaine de chercheurs",
        ["more_than 1000 count", "about 10 count", "about 100 count"],
    ),
    ("les deux tiers", ["1 2/3"]),
    ("1/3 des entreprises", ["1 1/3"]),
    ("500 000 000 de dongs", ["500000000 VND"]),
    ("5 Md VND et 3 mrds de dongs", ["5000000000 VND", "3000000000 VND"]),
    ("industrie 4.0, norme ISO 9001, COVID-19, 4G, 5G, G20, Techfest 2025", []),
    ("le budget augmente de 1,2 point de pourcentage, à 2,73 %", ["1.2 percentage point", "2.73 %"]),
    (
        "500 000 VND, 1.500.000 VND, 1,234,567 VND, 12.345,67 USD",
        ["500000 VND", "1500000 VND", "1234567 VND", "12345.67 USD"],
    ),
    ("trois cents milliards de dongs", ["300000000000 VND"]),
    ("mille deux cents entreprises", ["1200 count"]),
    ("vingt et un projets", ["21 count"]),
    ("soixante-quinze brevets", ["75 count"]),
    ("au moins 30 salariés", ["at_least 30 count"]),
    ("moins de 10 salariés", ["less_than 10 count"]),
    ("près d'un milliard d'euros", ["nearly 1000000000 EUR"]),
    ("environ 40 %", ["about 40 %"]),
    ("le Comité a 15 membres", ["15 count"]),
    ("la province a 34 provinces voisines", ["34 count"]),
    ("un an et demi", ["1.5 year"]),
    ("un milliard et demi de dongs, un demi-milliard de VND", ["1500000000 VND", "500000000 VND"]),
    ("une demi-journée", []),
    ("3 dongs pour 1 dong", ["3 VND", "1 VND"]),
    ("3 pour 1", ["3 :1"]),
    ("un ratio de 2:1", ["2 :1"]),
    ("1 milliard 500 millions de VND", ["1500000000 VND"]),
    ("1,2 milliard et 500 millions de VND", ["1200000000 count", "500000000 VND"]),
    ("2,5 M€", ["2500000 EUR"]),
    ("12 Mds d'euros", ["12000000000 EUR"]),
    ("une aide de 30 millions de dongs par mois", ["30000000 VND/month"]),
    ("2 milliards de dongs par an", ["2000000000 VND/year"]),
    ("aucun chiffre ici", []),
    ("le plan quinquennal", []),
    ("13 mille milliards de dongs", ["13000000000000 VND"]),
    ("0,5 % du chiffre d'affaires", ["0.5 %"]),
    ("12,345 ha", ["12.345 ha"]),
    ("250 tonnes de légumes par mois", ["250 tonne"]),
    ("35 MW", ["35 MW"]),
    ("12 km de route", ["12 km"]),
    ("un bâtiment neuf et moderne", []),
    ("six mois", ["6 month"]),
    ("neuf mois", ["9 month"]),
    ("près d'un milliard d'euros", ["nearly 1000000000 EUR"]),
    ("2,5 M€", ["2500000 EUR"]),
    ("12 Mds d'euros", ["12000000000 EUR"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_quantities_are_read(text: str, expected: list[str]) -> None:
    assert quantities_in(text, "fr") == expected
