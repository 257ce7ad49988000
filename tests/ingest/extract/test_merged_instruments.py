"""Mentions in several articles become one register of instruments, on invented ones."""

from __future__ import annotations

from datetime import date

from policy.instruments import matching
from tests.ingest.extract.instrument_mentions import merged


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
