"""Which numbers leave out the noun that they count."""

from __future__ import annotations

import pytest

from policy.language import Language
from policy.quantity import find_quantities
from policy.quantity.bare import behind_of_them, is_bare


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param("en", "To date 141 have been linked.", [True], id="an auxiliary"),
        pytest.param("en", "Of 98 firms, 31 export to Japan.", [False, True], id="an English verb"),
        pytest.param("en", "It has 12 parks and 30 registered firms.", [False, False], id="a participle before a noun"),
        pytest.param("en", "It won 14, 33 and 6 certificates.", [False, False, False], id="numbers in a row"),
        pytest.param("en", "20 of the 63 provinces did.", [False, False], id="a part of what is named"),
        pytest.param("en", "It employs 73 people, 58 of them women.", [False, True], id="of them"),
        pytest.param("fr", "31 utilisent un drone.", [True], id="a French verb"),
        pytest.param("fr", "Le conseil en a retenu 74 de plus.", [True], id="the pronoun en"),
        pytest.param("fr", "En finançant 30 projets, elle a gagné.", [False], id="a gerund"),
        pytest.param("fr", "Elle compte 12 établissements.", [False], id="a noun like a verb"),
        pytest.param("vi", "Đến nay đã kết nối được 141.", [True], id="an end"),
        pytest.param("vi", "Trong đó 31 có chứng nhận.", [True], id="a Vietnamese verb"),
        pytest.param("vi", "Tỉnh có 12 quỹ, 30 cơ sở và 9 đền.", [False, False, False], id="nouns like small words"),
        pytest.param("vi", "Hai văn bản mang số 57.", [False, False], id="a name"),
    ],
)
def test_a_number_without_its_noun(language: Language, text: str, expected: list[bool]) -> None:
    assert [is_bare(text, one, language) for one in find_quantities(text, language)] == expected


def test_what_stands_behind_of_them_may_say_who_they_are() -> None:
    texts = ("58 of them are women.", "58 of them use a drone.", "58 firms")
    found = [behind_of_them(text, find_quantities(text, "en")[0]) for text in texts]
    assert found == [texts[0].index("women"), None, None]


def test_a_number_in_words_that_ends_the_clause_of_having_counts() -> None:
    text = "Before the merger, Lam Dong had 12 and Dak Nong had nine. It had one."
    assert [one.text for one in find_quantities(text, "en")] == ["12", "nine"]
