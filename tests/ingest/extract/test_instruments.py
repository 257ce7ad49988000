"""The register of instruments, on sentences written for these tests about instruments that are invented."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.instruments import merge_mentions
from policy.language import Language
from policy.legal_reference import canonical_identifier
from tests.ingest.extract.instrument_mentions import mentions_of, the_one

DATES: list[tuple[str, Language, str, date | None]] = [
    ("La résolution n° 22-NQ/TU du 4 mai 2021 fixe le cap de Phu Tho.", "fr", "22-NQ/TU", date(2021, 5, 4)),
    ("La résolution n° 22-NQ/TU (du 4 mai 2021) fixe le cap de Phu Tho.", "fr", "22-NQ/TU", date(2021, 5, 4)),
    ("Phu Tho applique le plan 310/KH-UBND, adopté le 9 mars 2024.", "fr", "310/KH-UBND", date(2024, 3, 9)),
    ("Le 9 mars 2024, le Comité populaire a publié le plan 310/KH-UBND.", "fr", "310/KH-UBND", date(2024, 3, 9)),
    (
        "Signée le 2 juin, la décision n° 55/QD-UBND du Comité populaire de Tay Ninh, datée du 1er juin 2023, aide.",
        "fr",
        "55/QĐ-UBND",
        date(2023, 6, 1),
    ),
    ("Resolution No. 9/2022/NQ-HDND dated July 15, 2022, on start-ups", "en", "09/2022/NQ-HĐND", date(2022, 7, 15)),
    ("Resolution 9/2022/NQ-HDND was adopted on 15 July 2022.", "en", "09/2022/NQ-HĐND", date(2022, 7, 15)),
    (
        "Plan No. 88/KH-UBND of the People's Committee of Gia Lai, dated March 3, 2025, sets targets.",
        "en",
        "88/KH-UBND",
        date(2025, 3, 3),
    ),
    (
        "Resolution 9/2022/NQ-HDND, which the provincial People's Council adopted on July 15, 2022, applies.",
        "en",
        "09/2022/NQ-HĐND",
        date(2022, 7, 15),
    ),
    (
        "La province, devenue une partie de Phu Tho le 1er juillet 2025, a adopté la décision n° 55/QD-UBND.",
        "fr",
        "55/QĐ-UBND",
        None,
    ),
    (
        "The council, which opened its new hall on 3 May 2024, passed Resolution 9/2024/NQ-HDND.",
        "en",
        "09/2024/NQ-HĐND",
        None,
    ),
    (
        "Le Conseil populaire, réuni le 3 mai 2024, a adopté la résolution n° 9/2024/NQ-HDND.",
        "fr",
        "09/2024/NQ-HĐND",
        date(2024, 5, 3),
    ),
    ("Nghị quyết số 41-NQ/TU ngày 20/10/2021 của Tỉnh ủy Sơn La", "vi", "41-NQ/TU", date(2021, 10, 20)),
    ("Ngày 7/8/2023, UBND tỉnh Sơn La ban hành Kế hoạch số 77/KH-UBND.", "vi", "77/KH-UBND", date(2023, 8, 7)),
    ("Ngày 7/8/2023, Chủ tịch UBND tỉnh ký Quyết định số 70/QĐ-UBND.", "vi", "70/QĐ-UBND", date(2023, 8, 7)),
    (
        "Voté le 4 mai 2021 sous la forme de la résolution n° 22-NQ/TU, il vaut dix ans.",
        "fr",
        "22-NQ/TU",
        date(2021, 5, 4),
    ),
    ("Adopted on 15 July 2022, it bears number 9/2022/NQ-HDND.", "en", "09/2022/NQ-HĐND", date(2022, 7, 15)),
    ("Resolution 9/2022/NQ-HDND (People's Council, 15 July 2022) pays.", "en", "09/2022/NQ-HĐND", date(2022, 7, 15)),
    ("Nghị quyết 9/2022/NQ-HĐND | 15/7/2022 | Hợp tác xã", "vi", "09/2022/NQ-HĐND", date(2022, 7, 15)),
    # a date that is not the day of issue
    (
        "It is not Plan No. 88/KH-UBND, issued on 3 March 2025 to carry out Resolution No. 9/2022/NQ-HDND.",
        "en",
        "09/2022/NQ-HĐND",
        None,
    ),
    ("Since 1 January 2024, Resolution No. 9/2022/NQ-HDND has helped 40 firms.", "en", "09/2022/NQ-HĐND", None),
    ("Le 4 mai 2024, un atelier sur la résolution 22-NQ/TU a réuni 90 personnes.", "fr", "22-NQ/TU", None),
    ("Resolution 9/2022/NQ-HDND takes effect on August 1, 2022.", "en", "09/2022/NQ-HĐND", None),
    ("Kế hoạch số 77/KH-UBND có hiệu lực từ ngày 1/1/2024.", "vi", "77/KH-UBND", None),
    (
        "La résolution n° 72-NQ/TW, prise par le Bureau politique le 9 septembre 2025, vise la santé.",
        "fr",
        "72-NQ/TW",
        date(2025, 9, 9),
    ),
    (
        "Resolution No. 72-NQ/TW, issued by the Politburo on September 9, 2025, is about health.",
        "en",
        "72-NQ/TW",
        date(2025, 9, 9),
    ),
    ("Plan No. 77/KH-UBND of Ca Mau, dated March 3, 2024, sets tasks.", "en", "77/KH-UBND", date(2024, 3, 3)),
    ("Votée le 8 juillet 2022, la résolution n° 9/2022/NQ-HDND aide.", "fr", "09/2022/NQ-HĐND", date(2022, 7, 8)),
    ("Decision No. 77/QD-UBND, which Ms Hop signed on 26 March 2024, stands.", "en", "77/QĐ-UBND", date(2024, 3, 26)),
    ("Quyết định số 77/QĐ-UBND do ông Lâm ký ngày 26/3/2024 giao việc.", "vi", "77/QĐ-UBND", date(2024, 3, 26)),
    (
        "Nghị quyết số 72-NQ/TW, ban hành ngày 9/9/2025, nói về y tế.",
        "vi",
        "72-NQ/TW",
        date(2025, 9, 9),
    ),
]


@pytest.mark.parametrize(("text", "language", "identifier", "day"), [pytest.param(*c, id=c[0][:50]) for c in DATES])
def test_the_day_of_issue(text: str, language: Language, identifier: str, day: date | None) -> None:
    mention = the_one(text, language, identifier)
    assert (mention.issued.first if mention.issued else None) == day
    if mention.issued:
        assert text[mention.issued.start : mention.issued.end] == mention.issued.text


BODIES: list[tuple[str, Language, str, str | None, str | None]] = [
    ("La résolution 57-NQ/TW du Bureau politique", "fr", "57-NQ/TW", "Bureau politique", "politburo"),
    (
        "Le Conseil populaire provincial a adopté la résolution n° 9/2022/NQ-HDND.",
        "fr",
        "09/2022/NQ-HĐND",
        "Conseil populaire provincial",
        "provincial_people_council",
    ),
    (
        "La décision 55/QD-UBND, signée le 1er juin 2023 par le président du Comité populaire, ouvre un fonds.",
        "fr",
        "55/QĐ-UBND",
        "Comité populaire",
        "provincial_people_committee",
    ),
    ("The Politburo issued Resolution 59-NQ/TW.", "en", "59-NQ/TW", "Politburo", "politburo"),
    ("Bộ Chính trị ban hành Nghị quyết số 59-NQ/TW.", "vi", "59-NQ/TW", "Bộ Chính trị", "politburo"),
    ("Nghị quyết 12/2023/NQ-HĐND của HĐND huyện", "vi", "12/2023/NQ-HĐND", "HĐND huyện", "local_people_council"),
    ("Phu Tho applique la décision 55/QD-UBND.", "fr", "55/QĐ-UBND", None, "provincial_people_committee"),
    # the body beside it is not the one its suffix allows
    ("Le gouvernement a publié un bilan de la résolution 9/2022/NQ-HDND.", "fr", "09/2022/NQ-HĐND", None, None),
]


@pytest.mark.parametrize(
    ("text", "language", "identifier", "written", "body"), [pytest.param(*c, id=c[0][:50]) for c in BODIES]
)
def test_the_issuing_body(
    text: str, language: Language, identifier: str, written: str | None, body: str | None
) -> None:
    mention = the_one(text, language, identifier)
    assert mention.body == written
    if body is not None:
        assert mention.reference.body is not None
        assert mention.reference.body.id == body


SUBJECTS: list[tuple[str, Language, str, str | None]] = [
    (
        "La résolution n° 9/2022/NQ-HDND relative au soutien des incubateurs, de la recherche et de l'export, aide.",
        "fr",
        "09/2022/NQ-HĐND",
        "soutien des incubateurs, de la recherche et de l'export",
    ),
    ("La résolution 22-NQ/TU sur l'économie bleue a permis 12 projets.", "fr", "22-NQ/TU", "l'économie bleue"),
    (
        "Resolution No. 22-NQ/TU dated May 4, 2021, on the blue economy; and others",
        "en",
        "22-NQ/TU",
        "the blue economy",
    ),
    ("Decision No. 55/QD-UBND approving the farms scheme.", "en", "55/QĐ-UBND", "approving the farms scheme"),
    ("Nghị quyết số 41-NQ/TU về phát triển kinh tế số, có hiệu lực ngay.", "vi", "41-NQ/TU", "phát triển kinh tế số"),
    ("Quyết định số 70/QĐ-UBND phê duyệt Đề án vườn ươm.", "vi", "70/QĐ-UBND", "phê duyệt Đề án vườn ươm"),
    (
        "Nghị quyết số 41-NQ/TU của Đảng bộ tỉnh Sơn La khóa XV về kinh tế số đến năm 2025, định hướng đến năm 2030.",
        "vi",
        "41-NQ/TU",
        "kinh tế số đến năm 2025, định hướng đến năm 2030",
    ),
    ("La décision 55/QD-UBND approuvant le projet « Ville, demain ».", "fr", "55/QĐ-UBND",
     "approuvant le projet « Ville, demain »"),
    ("Plan No. 88/KH-UBND to implement Resolution No. 57.", "en", "88/KH-UBND", "to implement Resolution No. 57"),
    ("La résolution 22-NQ/TU a porté ses fruits.", "fr", "22-NQ/TU", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language", "identifier", "subject"), [pytest.param(*c, id=c[0][:50]) for c in SUBJECTS]
)
def test_the_subject_is_in_the_words_of_the_article(
    text: str, language: Language, identifier: str, subject: str | None
) -> None:
    mention = the_one(text, language, identifier)
    assert mention.subject == subject
    assert subject is None or subject in mention.evidence.quote


def test_instruments_named_together_share_their_subject() -> None:
    text = (
        "They are Resolution No. 3-NQ/TU dated May 5, 2012, and Resolution No. 8-NQ/TU dated March 13, 2017, on ports; "
        "Resolution No. 21-NQ/TU dated April 2, 2023, on fisheries."
    )
    assert [(canonical_identifier(one.reference), one.subject) for one in mentions_of(text)] == [
        ("03-NQ/TU", "ports"),
        ("08-NQ/TU", "ports"),
        ("21-NQ/TU", "fisheries"),
    ]


PLACES: list[tuple[str, Language, dict[str, tuple[str, ...]]]] = [
    (
        "Le Conseil populaire de la province de Phu Tho a adopté la résolution 9/2022/NQ-HDND.",
        "fr",
        {"09/2022/NQ-HĐND": ("phu-tho",)},
    ),
    (
        "Située près de Hanoï, la province de Phu Tho innove. Elle a publié le plan 310/KH-UBND.",
        "fr",
        {"310/KH-UBND": ("phu-tho",)},
    ),
    ("Phu Tho applique la résolution 57-NQ/TW.", "fr", {"57-NQ/TW": ()}),
    (
        "Tỉnh Sơn La đi đầu. UBND tỉnh ban hành Kế hoạch số 77/KH-UBND.",
        "vi",
        {"77/KH-UBND": ("son-la",)},
    ),
    (
        "Gia Lai relies on Resolution No. 13-NQ/TU. In Tay Ninh, Plan No. 88/KH-UBND does the same.",
        "en",
        {"13-NQ/TU": ("gia-lai",), "88/KH-UBND": ("tay-ninh",)},
    ),
]


@pytest.mark.parametrize(("text", "language", "expected"), [pytest.param(*c, id=c[0][:50]) for c in PLACES])
def test_whose_instrument_it_is(text: str, language: Language, expected: dict[str, tuple[str, ...]]) -> None:
    assert {canonical_identifier(one.reference): one.places for one in mentions_of(text, language)} == expected


def test_the_head_of_an_official_text() -> None:
    text = (
        "HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA\n\nSố: 18/2024/NQ-HĐND\n\nSơn La, ngày 9 tháng 7 năm 2024\n\nNGHỊ QUYẾT\n\n"
        "Về chính sách hỗ trợ vườn ươm công nghệ\n"
    )
    (instrument,) = merge_mentions(mentions_of(text, "vi"))
    assert instrument.id == "18/2024/NQ-HĐND@son-la"
    assert [one.issued.first for one in instrument.mentions if one.issued] == [date(2024, 7, 9)]
    assert [one.body for one in instrument.mentions if one.body] == ["HỘI ĐỒNG NHÂN DÂN TỈNH"]
    assert [one.subject for one in instrument.mentions if one.subject] == ["Về chính sách hỗ trợ vườn ươm công nghệ"]


_NAMES = "La résolution n° 9/2022/NQ-HDND|Nghị quyết 57|cette résolution|Luật Đầu tư|Số: 5/2024/NQ-HĐND|57|de Phu Tho"
_AROUND = (
    "du 4 mai 2021|, |. ||\n|et|sur les ports|UBND tỉnh|ban hành|ngày 3/4/2024|par le Comité populaire|;|(|)|\u200b"
)
_PIECES = st.sampled_from(f"{_NAMES}|{_AROUND}".split("|"))


@settings(deadline=None)
@given(st.lists(_PIECES, max_size=20).map(" ".join) | st.text(), st.sampled_from(["fr", "en", "vi"]))
def test_every_span_is_exact_and_merging_loses_no_mention(text: str, language: Language) -> None:
    mentions = mentions_of(text, language)
    for mention in mentions:
        reference, evidence = mention.reference, mention.evidence
        assert text[reference.start : reference.end] == reference.text
        assert text[evidence.start : evidence.end] == evidence.quote
        assert mention.subject is None or mention.subject in evidence.quote
        assert mention.body is None or mention.body in evidence.quote
        if mention.issued is not None:
            assert text[mention.issued.start : mention.issued.end] == mention.issued.text
        for _, target in mention.relations:
            assert text[target.start : target.end] == target.text
    instruments = merge_mentions(mentions)
    assert sum(len(one.mentions) for one in instruments) == len(mentions)
    assert len({one.id for one in instruments}) == len(instruments)
