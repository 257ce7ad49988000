"""The register of instruments, on sentences written for these tests about instruments that are invented."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.extract.instruments import extract_instruments
from policy.article import Article, Tier, article_id
from policy.instruments import matching, merge_mentions
from policy.language import Language
from policy.legal_reference import canonical_identifier
from policy.passage import Passage
from policy.places import find_places
from policy.registers import Instrument, InstrumentMention
from policy.sentences import split_sentences


def mentions_of(
    text: str, language: Language = "en", url: str = "https://example.org/a", published: date | None = None
) -> tuple[InstrumentMention, ...]:
    places = Counter(mention.place_id for mention in find_places(text, language))
    article = Article(
        id=article_id(url),
        url=url,
        title="A title",
        publisher=None,
        language=language,
        published=published,
        retrieved=datetime(2026, 1, 1, tzinfo=UTC),
        tier=Tier.NEWS,
        places=tuple(place for place, _ in places.most_common()),
        text=text,
        content_hash="",
    )
    passages = [
        Passage(
            id=f"{article.id}:{number}",
            article_id=article.id,
            ordinal=number,
            heading=None,
            text=line.group(),
            start=line.start(),
            end=line.end(),
            language=language,
            sentences=tuple(split_sentences(line.group(), language, line.start())),
        )
        for number, line in enumerate(re.finditer(r"[^\n]+", text))
    ]
    return extract_instruments(article, passages)


def the_one(text: str, language: Language, identifier: str) -> InstrumentMention:
    (mention,) = [one for one in mentions_of(text, language) if canonical_identifier(one.reference) == identifier]
    return mention


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
    ("Nghị quyết số 41-NQ/TU ngày 20/10/2021 của Tỉnh ủy Sơn La", "vi", "41-NQ/TU", date(2021, 10, 20)),
    ("Ngày 7/8/2023, UBND tỉnh Sơn La ban hành Kế hoạch số 77/KH-UBND.", "vi", "77/KH-UBND", date(2023, 8, 7)),
    ("Ngày 7/8/2023, Chủ tịch UBND tỉnh ký Quyết định số 70/QĐ-UBND.", "vi", "70/QĐ-UBND", date(2023, 8, 7)),
    # a date that is not the day of issue
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


RELATIONS: list[tuple[str, Language, set[tuple[str, str, str]]]] = [
    (
        "La résolution n° 9/2022/NQ-HDND modifie la résolution n° 4/2019/NQ-HDND.",
        "fr",
        {("09/2022/NQ-HĐND", "amends", "04/2019/NQ-HĐND")},
    ),
    (
        "La résolution n° 4/2019/NQ-HDND a été remplacée par la résolution n° 9/2022/NQ-HDND.",
        "fr",
        {("09/2022/NQ-HĐND", "replaces", "04/2019/NQ-HĐND")},
    ),
    (
        "Tay Ninh a publié le plan 77-KH/TU pour concrétiser la résolution 57-NQ/TW et le plan 31/KH-UBND pour agir.",
        "fr",
        {("77-KH/TU", "implements", "57-NQ/TW")},
    ),
    (
        "Pour mettre en œuvre la résolution 57-NQ/TW, Tay Ninh a adopté le plan 77-KH/TU.",
        "fr",
        {("77-KH/TU", "implements", "57-NQ/TW")},
    ),
    (
        "La résolution 4/2019/NQ-HDND a vécu ; la résolution 9/2022/NQ-HDND la remplace.",
        "fr",
        {("09/2022/NQ-HĐND", "replaces", "04/2019/NQ-HĐND")},
    ),
    (
        "Decree No. 80/2024/ND-CP repeals Decree No. 12/2010/ND-CP and Decree No. 15/2013/ND-CP.",
        "en",
        {("80/2024/NĐ-CP", "ends", "12/2010/NĐ-CP"), ("80/2024/NĐ-CP", "ends", "15/2013/NĐ-CP")},
    ),
    (
        "Gia Lai issued Plan No. 88/KH-UBND to implement Resolution No. 57-NQ/TW.",
        "en",
        {("88/KH-UBND", "implements", "57-NQ/TW")},
    ),
    (
        "Resolution No. 4/2019/NQ-HDND expired on December 31, 2024.",
        "en",
        {("04/2019/NQ-HĐND", "ends", "04/2019/NQ-HĐND")},
    ),
    (
        "Thực hiện Nghị quyết số 57-NQ/TW, UBND tỉnh Sơn La ban hành Kế hoạch số 77/KH-UBND.",
        "vi",
        {("77/KH-UBND", "implements", "57-NQ/TW")},
    ),
    (
        "Nghị định số 80/2024/NĐ-CP sửa đổi, bổ sung Nghị định số 12/2010/NĐ-CP.",
        "vi",
        {("80/2024/NĐ-CP", "amends", "12/2010/NĐ-CP")},
    ),
    (
        "Nghị quyết số 9/2022/NQ-HĐND thay thế Nghị quyết số 4/2019/NQ-HĐND.",
        "vi",
        {("09/2022/NQ-HĐND", "replaces", "04/2019/NQ-HĐND")},
    ),
    ("Decree No. 80/2024/ND-CP does not replace Decree No. 12/2010/ND-CP.", "en", set()),
    ("La mise en œuvre de la résolution 57-NQ/TW avance à Tay Ninh.", "fr", set()),
]


@pytest.mark.parametrize(("text", "language", "expected"), [pytest.param(*c, id=c[0][:60]) for c in RELATIONS])
def test_relations(text: str, language: Language, expected: set[tuple[str, str, str]]) -> None:
    assert {
        (canonical_identifier(mention.reference), relation.value, canonical_identifier(target))
        for mention in mentions_of(text, language)
        for relation, target in mention.relations
    } == expected


def test_this_resolution_is_the_one_just_named() -> None:
    text = (
        "Resolution No. 9/2022/NQ-HDND supports incubators in Gia Lai. This resolution replaces Resolution No. "
        "4/2019/NQ-HDND. Later, the same resolution was praised."
    )
    found = [(one.reference.text, canonical_identifier(one.reference)) for one in mentions_of(text)]
    assert found == [
        ("Resolution No. 9/2022/NQ-HDND", "09/2022/NQ-HĐND"),
        ("This resolution", "09/2022/NQ-HĐND"),
        ("Resolution No. 4/2019/NQ-HDND", "04/2019/NQ-HĐND"),
        # Two resolutions were just named: what "the same" means is the one its sentence is about.
        ("the same resolution", "09/2022/NQ-HĐND"),
    ]


def test_this_decision_means_nothing_where_only_resolutions_were_named() -> None:
    text = "Resolution No. 9/2022/NQ-HDND supports incubators. This decision surprised many."
    assert len(mentions_of(text)) == 1


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


def merged(*articles: tuple[str, Language]) -> tuple[Instrument, ...]:
    mentions: list[InstrumentMention] = []
    for number, (text, language) in enumerate(articles):
        mentions += mentions_of(text, language, f"https://example.org/{number}")
    return merge_mentions(mentions)


def test_two_articles_on_one_instrument_make_one_entry_that_keeps_what_each_says() -> None:
    (instrument,) = merged(
        ("La résolution n° 9/2022/NQ-HDND du 15 juillet 2022 de Phu Tho sur les incubateurs.", "fr"),
        ("Nghị quyết số 9/2022/NQ-HĐND ngày 16/7/2022 của HĐND tỉnh Phú Thọ", "vi"),
    )
    assert instrument.id == "09/2022/NQ-HĐND@phu-tho"
    assert [one.issued and one.issued.first for one in instrument.mentions] == [date(2022, 7, 15), date(2022, 7, 16)]
    assert len(instrument.aliases) == 2


def test_one_number_of_two_bodies_is_two_instruments() -> None:
    text = "La résolution 57-NQ/TW du Bureau politique et la résolution 57/2025/NQ-HDND de Phu Tho."
    assert {one.id for one in merged((text, "fr"))} == {"57-NQ/TW", "57/2025/NQ-HĐND@phu-tho"}


def test_one_number_of_two_provinces_is_two_instruments() -> None:
    instruments = merged(
        ("Phu Tho suit la résolution n° 13-NQ/TU sur la science.", "fr"),
        ("Gia Lai follows Resolution No. 13-NQ/TU on forestry.", "en"),
    )
    assert {one.id for one in instruments} == {"13-NQ/TU@phu-tho", "13-NQ/TU@gia-lai"}


def test_a_short_mention_is_the_one_it_can_only_mean_in_its_article() -> None:
    (instrument,) = merged(
        ("The Politburo issued Resolution No. 59-NQ/TW in January. Resolution 59 opens markets.", "en")
    )
    assert instrument.id == "59-NQ/TW"
    assert [one.reference.text for one in instrument.mentions] == ["Resolution No. 59-NQ/TW", "Resolution 59"]


def test_a_short_mention_that_could_be_two_stays_apart() -> None:
    text = "La résolution 57-NQ/TW et la résolution 57/2025/NQ-HDND de Phu Tho existent. La résolution 57 plaît."
    assert {one.id for one in merged((text, "fr"))} == {"57-NQ/TW", "57/2025/NQ-HĐND@phu-tho", "NQ 57"}


def test_a_short_mention_does_not_take_its_meaning_from_another_article() -> None:
    instruments = merged(("Resolution No. 59-NQ/TW opens markets.", "en"), ("Resolution 59 was discussed.", "en"))
    assert {one.id for one in instruments} == {"59-NQ/TW", "NQ 59"}


def test_number_and_year_are_enough_across_articles() -> None:
    (instrument,) = merged(
        ("Resolution No. 148/2018/NQ-HDND of Gia Lai helps firms.", "en"), ("La résolution 148/2018 aide.", "fr")
    )
    assert instrument.id == "148/2018/NQ-HĐND@gia-lai"


def test_a_law_under_its_titles_in_three_languages_is_one() -> None:
    (instrument,) = merged(
        ("Luật Chuyển giao công nghệ năm 2017 mở đường.", "vi"),
        ("La loi sur le transfert de technologies de 2017 aide.", "fr"),
        ("The Law on Technology Transfer helps.", "en"),
    )
    assert instrument.id == "Luật Chuyển giao công nghệ 2017"
    assert len(instrument.mentions) == 3


def test_what_a_question_may_mean() -> None:
    register = merged(
        ("La résolution 57-NQ/TW du Bureau politique et la résolution 57/2025/NQ-HDND de Phu Tho.", "fr"),
        ("Phu Tho a pris la décision 1919/QD-UBND. La résolution n° 148/2018/NQ-HDND aide.", "fr"),
    )

    def ids(asked: str) -> list[str]:
        return [one.id for one in matching(asked, register)]

    assert ids("résolution 57") == ids("57") == ["57-NQ/TW", "57/2025/NQ-HĐND@phu-tho"]
    assert ids("NQ 57 của Bộ Chính trị") == ["57-NQ/TW"]
    assert ids("57/2025") == ["57/2025/NQ-HĐND@phu-tho"]
    assert ids("Resolution 1919") == []
    assert ids("1919") == ["1919/QĐ-UBND@phu-tho"]
    assert ids("something else") == []


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


OWN_TEXTS = [
    pytest.param(
        "vi",
        "HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU\nNGHỊ QUYẾT\nSố: 21/2026/NQ-HĐND\nLai Châu, ngày 3 tháng 4 năm 2026\n"
        "Căn cứ Nghị quyết số 193/2025/QH15 của Quốc hội;\nĐiều 1. Phạm vi\n"
        "1. Nghị quyết này quy định mức hỗ trợ sấy chè.\nĐiều 2. Hiệu lực\n"
        "Nghị quyết này thay thế Nghị quyết số 9/2018/NQ-HĐND ngày 2 tháng 2 năm 2018.\n"
        "Nghị quyết được thông qua tại kỳ họp thứ 5.",
        ("Nghị quyết này", "Nghị quyết này", "Nghị quyết"),
        id="vi",
    ),
    pytest.param(
        "fr",
        "CONSEIL POPULAIRE DE LA PROVINCE DE LAI CHAU\nRésolution n° 21/2026/NQ-HDND\n"
        "Vu la résolution n° 193/2025/QH15 de l'Assemblée nationale ;\nArticle 1. Objet\n"
        "La présente résolution fixe une aide au séchage du thé.\nArticle 2. Effet\n"
        "Cette résolution remplace la résolution n° 9/2018/NQ-HDND du 2 février 2018.",
        ("La présente résolution", "Cette résolution"),
        id="fr",
    ),
    pytest.param(
        "en",
        "THE PEOPLE'S COUNCIL OF LAI CHAU PROVINCE\nNo.: 21/2026/NQ-HDND\n"
        "Pursuant to Resolution No. 193/2025/QH15 of the National Assembly;\nArticle 1. Scope\n"
        "This Resolution sets out support for drying tea.\nArticle 2. Effect\n"
        "The present Resolution replaces Resolution No. 9/2018/NQ-HDND of February 2, 2018.",
        ("This Resolution", "The present Resolution"),
        id="en",
    ),
]


@pytest.mark.parametrize(("language", "text", "words"), OWN_TEXTS)
def test_an_instrument_that_says_this_resolution_means_itself(
    language: Language, text: str, words: tuple[str, ...]
) -> None:
    own = [one for one in mentions_of(text, language) if canonical_identifier(one.reference) == "21/2026/NQ-HĐND"]
    assert tuple(one.reference.text for one in own if one.reference.text in words) == words
    (replacing,) = [one for one in own if one.relations]
    assert [(kind.value, canonical_identifier(target)) for kind, target in replacing.relations] == [
        ("replaces", "09/2018/NQ-HĐND")
    ]
    assert replacing.evidence.quote.startswith(words[1])
    assert {one.places for one in own} == {("lai-chau",)}


def test_an_article_about_an_instrument_is_not_that_instrument() -> None:
    text = "Resolution No. 21/2026/NQ-HDND\nThe present resolution is long. This resolution ends Plan No. 3/KH-UBND."
    assert [one.reference.text for one in mentions_of(text, "en")] == [
        "Resolution No. 21/2026/NQ-HDND",
        "This resolution",
        "Plan No. 3/KH-UBND",
    ]
