from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.language import LANGUAGES, Language
from vectorstore.words import words_of


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        pytest.param("L'entreprise", "entreprises", "fr", id="elision and plural"),
        pytest.param("lorsqu’il innove", "innove", "fr", id="typographic apostrophe, long elision"),
        pytest.param("les réseaux régionaux", "reseau regional", "fr", id="plurals in x"),
        pytest.param("ĐỒNG NAI", "đồng nai", "en", id="case and đ"),
        pytest.param("the companies' policies", "company policy", "en", id="English plurals"),
        pytest.param("le financement", "financer", "fr", id="what is derived from one word"),
        pytest.param("innovation", "innovative", "en", id="the same in English"),
        pytest.param("doanh nghiệp", "Doanh Nghiệp", "vi", id="Vietnamese case"),
    ],
)
def test_forms_of_one_word_meet(one: str, other: str, language: Language) -> None:
    assert set(words_of(other, language)) <= set(words_of(one, language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("press bonus basis", "en", id="English words that end in s"),
        pytest.param("gas bus", "en", id="short words keep their s"),
    ],
)
def test_words_that_only_look_plural_stay(text: str, language: Language) -> None:
    assert words_of(text, language) == text.split()


def test_vietnamese_without_marks_meets_vietnamese_with_them_but_less() -> None:
    full, bare = set(words_of("doanh nghiệp", "vi")), set(words_of("doanh nghiep", "vi"))
    assert bare < full
    assert "doanh_nghiep" in bare


def test_syllables_that_differ_by_marks_only_share_no_marked_word() -> None:
    bans = set(words_of("bán", "vi")), set(words_of("bạn", "vi"))
    assert bans[0] & bans[1] == {"ban"}


def test_question_words_do_not_count() -> None:
    assert words_of("Combien de la", "fr") == []
    assert words_of("How many of the", "en") == []


@given(text=st.text(max_size=60), language=st.sampled_from(LANGUAGES))
def test_a_word_never_holds_white_space(text: str, language: Language) -> None:
    assert all(word and not any(character.isspace() for character in word) for word in words_of(text, language))
