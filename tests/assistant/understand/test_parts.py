"""Questions that ask several things are taken apart at every joint."""

from __future__ import annotations

import pytest

from assistant.understand import things_listed, understand
from assistant.understand.parts import split_questions
from assistant.understand.question import Detail


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(
            "How much can a firm borrow and at what rate?",
            ("How much can a firm borrow", "at what rate?"),
            id="a preposition before the question word",
        ),
        pytest.param(
            "Quand le fonds a-t-il été créé, avec quel capital ?",
            ("Quand le fonds a-t-il été créé", "avec quel capital ?"),
            id="a comma alone",
        ),
        pytest.param(
            "Thông tư 3 do bộ nào ban hành và quy định gì?",
            ("Thông tư 3 do bộ nào ban hành", "quy định gì?"),
            id="vi, what it says",
        ),
        pytest.param(
            "Kính thiên văn nặng bao nhiêu và đề án tốn bao nhiêu tiền?",
            ("Kính thiên văn nặng bao nhiêu", "đề án tốn bao nhiêu tiền?"),
            id="Vietnamese asks last",
        ),
        pytest.param(
            "Có bao nhiêu giống lúa, trong đó bao nhiêu của nước ngoài?",
            ("Có bao nhiêu giống lúa", "trong đó bao nhiêu của nước ngoài?"),
            id="of which, Vietnamese",
        ),
        pytest.param(
            "Combien de brevets ont été délivrés, dont combien à des femmes ?",
            ("Combien de brevets ont été délivrés", "dont combien à des femmes ?"),
            id="of which, French",
        ),
        pytest.param(
            "How many patents were granted, of which how many to women?",
            ("How many patents were granted", "of which how many to women?"),
            id="of which, English",
        ),
        pytest.param(
            "À combien s'élève la prime et pendant combien de mois ?",
            ("À combien s'élève la prime", "pendant combien de mois ?"),
            id="for how long, French",
        ),
        pytest.param(
            "Nghị quyết mới của tỉnh số bao nhiêu, có hiệu lực khi nào?",
            ("Nghị quyết mới của tỉnh số bao nhiêu", "có hiệu lực khi nào?"),
            id="behind a comma, Vietnamese",
        ),
        pytest.param(
            "Combien la start-up a-t-elle levé, et auprès de qui ?",
            ("Combien la start-up a-t-elle levé", "auprès de qui ?"),
            id="from whom, French",
        ),
        pytest.param(
            "Doanh nghiệp nào, địa phương nào dẫn đầu?",
            ("Doanh nghiệp nào, địa phương nào dẫn đầu?",),
            id="two subjects, one question",
        ),
        pytest.param(
            "Quỹ hỗ trợ doanh nghiệp và hợp tác xã bao nhiêu?",
            ("Quỹ hỗ trợ doanh nghiệp và hợp tác xã bao nhiêu?",),
            id="two beneficiaries, one question",
        ),
    ],
)
def test_each_question_is_a_part(text: str, parts: tuple[str, ...]) -> None:
    assert split_questions(text) == parts


def test_of_which_goes_on_about_what_was_counted() -> None:
    _, share = understand("Combien de brevets ont été délivrés, dont combien à des femmes ?").parts

    assert "patent" in share.concepts


def test_what_is_in_force_now_is_no_question_of_date() -> None:
    assert Detail.EFFECT not in understand("Có bao nhiêu bằng sáng chế đang có hiệu lực?").details
    assert Detail.EFFECT in understand("Nghị quyết có hiệu lực từ khi nào?").details


@pytest.mark.parametrize(
    ("question", "things"),
    [
        pytest.param(
            "Compare Hue and Da Nang: how many science and technology enterprises?", [], id="a name that holds 'and'"
        ),
        pytest.param(
            "Huê en bref : entreprises scientifiques et technologiques, part de l'économie numérique.",
            ["entreprises scientifiques et technologiques", "part de l'économie numérique"],
            id="a name that holds 'et', in a list",
        ),
        pytest.param(
            "Huế: số doanh nghiệp khoa học và công nghệ và tỷ trọng kinh tế số?",
            ["số doanh nghiệp khoa học và công nghệ", "tỷ trọng kinh tế số"],
            id="a name that holds 'và', beside another",
        ),
    ],
)
def test_things_listed_are_told_apart_but_not_the_words_of_one_name(question: str, things: list[str]) -> None:
    assert [part.question for part in things_listed(understand(question))] == things
