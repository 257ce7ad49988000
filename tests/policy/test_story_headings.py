"""What a sentence stands under: the heading of its article of law, the question it answers. The texts are made up."""

from __future__ import annotations

import pytest

from policy.language import Language
from policy.sentences import split_sentences
from policy.story_headings import headings_of, heads
from policy.story_scope import StorySentence


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        pytest.param("Điều 4. Hỗ trợ thuê mặt bằng", True, id="article of law vi"),
        pytest.param("Article 3. Support for laboratories", True, id="article of law en"),
        pytest.param("Chapitre II", True, id="chapter fr"),
        pytest.param("Combien le fonds peut-il prêter ?", True, id="question of an interview"),
        pytest.param("Soutien aux coopératives", True, id="a short line"),
        pytest.param("1. Hỗ trợ 30% chi phí thuê kho lạnh, tối đa 90 triệu đồng.", False, id="a clause"),
        pytest.param("The fund lends 5 billion dong.", False, id="a sentence"),
        pytest.param("Lang Son | 12 | 40", False, id="a row of a table"),
    ],
)
def test_a_heading_states_nothing(paragraph: str, expected: bool) -> None:
    assert heads(paragraph) is expected


def test_a_clause_stands_under_its_article_and_an_answer_under_its_question() -> None:
    text = (
        "Điều 4. Hỗ trợ kho lạnh\n1. Hỗ trợ 30% chi phí, tối đa 90 triệu đồng.\nĐiều 5. Kinh phí\nTổng cộng 12 tỷ đồng."
    )
    told = [StorySentence(start, end, text.count("\n", 0, start)) for start, end in split_sentences(text, "vi")]
    under = {text[one.start : one.end]: where.under for one, where in zip(told, headings_of(text, told), strict=True)}
    assert next(above for sentence, above in under.items() if "90 triệu" in sentence) == ("Điều 4. Hỗ trợ kho lạnh",)
    assert next(above for sentence, above in under.items() if "12 tỷ" in sentence) == ("Điều 5. Kinh phí",)


def test_what_is_said_before_a_question_is_still_said() -> None:
    text = "The city has 40 start-ups. Is that enough?\nNo, said the director."
    told = [StorySentence(start, end, text.count("\n", 0, start)) for start, end in split_sentences(text, "en")]
    places = headings_of(text, told)
    assert [where.is_heading for where in places] == [False, True, False]


@pytest.mark.parametrize(
    ("text", "language", "headed"),
    [
        pytest.param("Difficultés et orientations.\n{below}", "fr", True, id="with a full stop fr"),
        pytest.param("Le fonds est vide.\n{below}", "fr", False, id="a short statement fr"),
        pytest.param("Aucun prêt accordé.\n{below}", "fr", False, id="a denial fr"),
        pytest.param("Laboratories wait.\n{below}", "en", False, id="a short paragraph en"),
        pytest.param(
            "Về việc hỗ trợ các hợp tác xã trồng rau trong nhà lưới ở vùng cao\n{below}", "vi", True, id="subject"
        ),
    ],
)
def test_a_short_line_heads_the_paragraph_below(text: str, language: Language, headed: bool) -> None:
    text = text.format(below=" ".join(["mot"] * 30) + ".")
    told = [StorySentence(start, end, text.count("\n", 0, start)) for start, end in split_sentences(text, language)]
    assert headings_of(text, told, language)[0].is_heading is headed


def test_a_line_heads_nothing_under_the_next_section() -> None:
    text = "Kết quả\nCó 12 hộ.\nCòn 3 hộ."
    told = [
        StorySentence(start, end, number, heading=("I", "I", "II")[number])
        for number, (start, end) in enumerate(split_sentences(text, "vi"))
    ]
    assert [where.under for where in headings_of(text, told, "vi")][1:] == [("I", "Kết quả"), ("II",)]


def test_short_entries_below_a_question_are_no_headings() -> None:
    text = "What does it pay for?\nTools and sheds\nWages of trainees\nWho decides?\nA panel of five decides."
    told = [StorySentence(start, end, text.count("\n", 0, start)) for start, end in split_sentences(text, "en")]
    places = headings_of(text, told)
    assert [where.is_heading for where in places] == [True, False, False, True, False]
    assert places[2].under == ("What does it pay for?",)


def test_the_interviewer_heads_and_the_guest_does_not() -> None:
    text = "PV: Vì sao tỉnh chọn chè?\nBà Mai: Vì đất hợp. Ai cũng trồng được, phải không?\nPV: Còn nước?\nBà Mai: Đủ."
    told = [StorySentence(start, end, text.count("\n", 0, start)) for start, end in split_sentences(text, "vi")]
    assert [where.is_heading for where in headings_of(text, told)] == [True, False, False, True, False]
