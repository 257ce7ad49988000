"""Counts of one thing in one sentence: each answers for what is said of it, and for nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from assistant.read.figures.acts_told import first_told_at, states_in
from tests.assistant.over_articles import assistant_over

ARTICLES = {
    "lai-chau.md": "À Lai Chau, la province a financé 31 des 58 projets déposés par des start-up.",
    "son-la.md": "In Son La, 17 of the 45 cooperatives in the union use a drone.",
    "bac-kan.md": "Bắc Kạn giải quyết 312 hồ sơ, trong đó 290 hồ sơ đúng hạn và 22 hồ sơ trễ hạn.",
    "dien-bien.md": (
        "Điện Biên triển khai 47 nhiệm vụ khoa học; nghiệm thu 19 nhiệm vụ, trong đó 4 nhiệm vụ xếp loại xuất sắc."
    ),
    "phu-tho.md": "Quỹ của Phú Thọ phê duyệt 12 khoản vay và từ chối 30 khoản.",
    "nam-dinh.md": "In Nam Dinh, 9 of the 14 industrial zones are connected to 5G.",
    "can-tho.md": "Cần Thơ dự kiến lắp 60 trạm sạc, đến nay đã lắp được 45 trạm.",
    "thai-binh.md": "The course in Thai Binh had 260 trainees, 95 of them women.",
    "ha-giang.md": "Ha Giang recense 88 projets, dont 14 retenus en 2025.",
    "quang-tri.md": "Quảng Trị có 6 dự án gọi được vốn với tổng số tiền 90 tỷ đồng, bình quân mỗi dự án 15 tỷ đồng.",
    "ninh-binh.md": "Le centre de Ninh Binh a aidé 64 start-up depuis 2021, dont 13 cette année.",
    "ha-nam.md": "Hà Nam có 412/530 tổ công nghệ số cộng đồng hoạt động tốt.",
    "thai-nguyen.md": "In Thai Nguyen 61 of the 74 delegates present voted for the resolution.",
    "lang-son.md": "Lang Son a reçu 212 demandes de propriété industrielle, dont 9 de brevet et 189 de marque.",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    texts = {
        name: f"---\nurl: https://example.org/{name}\n---\n# {name.removesuffix('.md')}\n\n{text}\n"
        for name, text in ARTICLES.items()
    }
    with assistant_over(tmp_path_factory.mktemp("parts"), texts) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "value"),
    [
        pytest.param("Combien de projets Lai Chau a-t-elle financés ?", "31", id="what was done"),
        pytest.param("How many projects were submitted in Lai Chau?", "58", id="said behind the whole"),
        pytest.param("Bao nhiêu hợp tác xã ở Sơn La sử dụng máy bay không người lái?", "17", id="said of the part"),
        pytest.param("Bắc Kạn giải quyết bao nhiêu hồ sơ?", "312", id="the whole"),
        pytest.param("Combien de dossiers ont été traités en retard à Bac Kan ?", "22", id="a state, across languages"),
        pytest.param("How many tasks were rated excellent in Dien Bien?", "4", id="a mark, across languages"),
        pytest.param("Combien de tâches ont été évaluées à Dien Bien ?", "19", id="an act, across languages"),
        pytest.param("Combien de zones industrielles compte Nam Dinh ?", "14", id="nothing but the thing is asked for"),
        pytest.param("How many women took the course in Thai Binh?", "95", id="a part with a noun of its own"),
        pytest.param("Combien de demandes de marque à Lang Son ?", "189", id="the noun is told once"),
        pytest.param("Combien de projets ont été retenus à Ha Giang en 2025 ?", "14", id="the part of the year"),
        pytest.param("Mỗi dự án ở Quảng Trị gọi được bao nhiêu?", "15 tỷ đồng", id="what each gets"),
        pytest.param("Combien de start-up le centre de Ninh Binh a-t-il aidées cette année ?", "13", id="this year"),
    ],
)
def test_each_count_answers_for_what_is_said_of_it(assistant: Assistant, question: str, value: str) -> None:
    assert f"**{value}**" in assistant.ask(question).answer


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        pytest.param(
            "Combien de coopératives l'union de Son La compte-t-elle ?",
            "17 of the 45 cooperatives",
            id="a word we lack",
        ),
        pytest.param("Cần Thơ đã lắp được bao nhiêu trạm sạc?", "45 trạm", id="what was planned is not what was done"),
        pytest.param("How many loans did the Phu Tho fund reject?", "từ chối 30 khoản", id="a noun cut short"),
        pytest.param("Hà Nam có bao nhiêu tổ công nghệ số cộng đồng?", "412/530 tổ", id="two beside a stroke"),
        pytest.param("How many delegates were present in Thai Nguyen?", "74 delegates present", id="what the whole is"),
    ],
)
def test_where_nothing_tells_counts_apart_the_sentence_is_quoted(
    assistant: Assistant, question: str, quoted: str
) -> None:
    answer = assistant.ask(question).answer
    assert quoted in answer
    assert "**17" not in answer
    assert "**60" not in answer
    assert "**12" not in answer
    assert "**412" not in answer
    assert "**61" not in answer


def test_states_are_told_in_three_languages() -> None:
    for texts in (
        ("22 late files", "22 dossiers en retard", "22 hồ sơ trễ hạn"),
        ("new ones", "nouvelles", "nhiệm vụ mới"),
        ("rated excellent", "jugées excellentes", "xếp loại xuất sắc"),
        ("carried over", "reconduites", "chuyển tiếp"),
    ):
        first, *others = (states_in(text) for text in texts)
        assert first
        assert all(one & first for one in others), texts
    assert states_in("mỗi xã mời 3 hộ") == frozenset()


def test_the_first_of_several_states() -> None:
    assert first_told_at("in the union use a drone") == len("in the union ")
    assert first_told_at("in the union") is None
