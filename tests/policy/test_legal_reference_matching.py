"""Which instruments a question may mean."""

from __future__ import annotations

import pytest

from policy.legal_reference import Match, disagreements, find_references, refers_to

POLITBURO, COUNCIL = "57-NQ/TW", "Résolution 57/2025/NQ-HDND"

CASES = [
    ("résolution 57", POLITBURO, Match.PERHAPS),
    ("résolution 57", COUNCIL, Match.PERHAPS),
    ("Nghị quyết 57", POLITBURO, Match.PERHAPS),
    ("NQ 57 của Bộ Chính trị", POLITBURO, Match.YES),
    ("NQ 57 của Bộ Chính trị", COUNCIL, Match.NO),
    ("Resolution 57 of the Provincial People's Council", POLITBURO, Match.NO),
    ("Resolution 57 of the Provincial People's Council", COUNCIL, Match.PERHAPS),
    ("Nghị quyết 57 của tỉnh", POLITBURO, Match.NO),
    ("Nghị quyết 57 của tỉnh", COUNCIL, Match.PERHAPS),
    ("résolution 57 de 2025", COUNCIL, Match.YES),
    ("résolution 57 de 2025", "la résolution n° 57-NQ/TW du 22 décembre 2024", Match.NO),
    ("57-NQ/TW", COUNCIL, Match.NO),
    ("57-NQ/TW", "Nghị quyết số 57-NQ/TW", Match.YES),
    ("57/2025/NQ-HDND", "57/2025/NQ-HĐND", Match.YES),
    ("57/NQ-HĐND", "57/2025/NQ-HĐND", Match.PERHAPS),
    ("57/2024/NQ-HĐND", "57/2025/NQ-HĐND", Match.NO),
    ("313/2020", "313/2020/NQ-HDND", Match.YES),
    ("NQ 43/2016 của HĐND", "43/2016/NQ-HDND", Match.YES),
    ("NQ 43/2016 của HĐND", "43/2016/NĐ-CP", Match.NO),
    ("Resolution 1919", "1919/QĐ-UBND", Match.NO),
    ("Resolution 58", POLITBURO, Match.NO),
    ("193/2025/QH14", "193/2025/QH15", Match.NO),
    ("Law on Technology Transfer", "Luật Chuyển giao công nghệ", Match.YES),
    ("Law on Technology Transfer 2017", "loi sur le transfert de technologies de 2017", Match.YES),
    ("Law on Technology Transfer 2017", "loi sur le transfert de technologies de 2006", Match.NO),
    ("Law on High Technology", "loi sur le transfert de technologies", Match.NO),
    (
        "Luật Khoa học, công nghệ và đổi mới sáng tạo 2025",
        "loi sur la science, la technologie et l'innovation numérique de 2025",
        Match.PERHAPS,
    ),
    ("Law on Technology Transfer", POLITBURO, Match.NO),
    ("article 5", POLITBURO, Match.NO),
]


@pytest.mark.parametrize(
    ("question", "instrument", "expected"), [pytest.param(*c, id=f"{c[0]} / {c[1]}") for c in CASES]
)
def test_refers_to(question: str, instrument: str, expected: Match) -> None:
    assert refers_to(find_references(question)[0], find_references(instrument)[0]) is expected


def test_the_year_of_issue_tells_resolutions_of_one_number_apart() -> None:
    question, instrument = find_references("résolution 57 de 2024")[0], find_references("57-NQ/TW")[0]
    assert refers_to(question, instrument) is Match.PERHAPS
    assert refers_to(question, instrument, issued_year=2024) is Match.YES
    assert refers_to(question, instrument, issued_year=2019) is Match.NO


def test_a_wrong_type_is_named_as_the_only_disagreement() -> None:
    question, instrument = find_references("Resolution 1919")[0], find_references("1919/QĐ-UBND")[0]
    assert disagreements(question, instrument) == ("type",)
