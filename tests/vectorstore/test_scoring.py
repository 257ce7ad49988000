"""What exact matches, languages and repeated stories do to the order of hits."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest

from policy.language import Language
from policy.passage import Passage
from vectorstore.anchor_words import anchor_words
from vectorstore.balance import language_shifts
from vectorstore.exactness import ExactMatcher
from vectorstore.facets import facets_of
from vectorstore.same_story import Told, fold_stories, is_same_story
from vectorstore.understanding import understand
from vectorstore.weights import Weights

WEIGHTS = Weights(reference=1.0, place=1.0, year=1.0)


def _parts(question: str, passage: str, article_places: tuple[str, ...] = ()) -> tuple[float, float, float]:
    held = frozenset(facets_of(passage, "en").keys())
    parts = ExactMatcher(facets_of(question, "en"), WEIGHTS).parts(held, article_places)
    return parts.reference, parts.place, parts.year


@pytest.mark.parametrize(
    ("question", "passage", "expected"),
    [
        pytest.param("What is Resolution 57-NQ/TW?", "nghị quyết số 57-NQ/TW", 1.0, id="held in full, in any language"),
        pytest.param("What is Resolution 57?", "Resolution No. 57-NQ/TW says", 1.0, id="the question says less"),
        pytest.param("What is Resolution 57?", "Decision 57/QĐ-TTg says", 0.5, id="another type of the same number"),
        pytest.param("What is Resolution 57?", "Resolution No. 58-NQ/TW says", 0.0, id="another number"),
        pytest.param("What is Resolution 57?", "It has 57 schools.", 0.0, id="a number is no reference"),
        pytest.param("What is new?", "Resolution No. 57-NQ/TW says", 0.0, id="none asked for"),
    ],
)
def test_a_reference_counts_by_how_much_of_it_is_held(question: str, passage: str, expected: float) -> None:
    assert _parts(question, passage)[0] == pytest.approx(expected)


def test_another_text_of_the_same_number_gets_less() -> None:
    question = "What does Resolution 57-NQ/TW say?"
    assert _parts(question, "Resolution 57/2025/NQ-HDND of the province")[0] < _parts(question, "NQ 57-NQ/TW")[0]


@pytest.mark.parametrize(
    ("passage", "article_places", "expected"),
    [
        pytest.param("In Quang Ninh, 33 enterprises.", (), 1.0, id="names it"),
        pytest.param("In Hai Phong, 76 enterprises.", (), -1.0, id="names another"),
        pytest.param("There are 33 enterprises.", (), 0.0, id="says nothing of places"),
        pytest.param("There are 33 enterprises.", ("quang-ninh",), 0.6, id="in an article about it"),
        pytest.param("There are 33 enterprises.", ("hai-phong",), -1.0, id="in an article about another"),
        pytest.param("There are 33 enterprises.", ("hai-phong", "quang-ninh"), -0.5, id="in one that mentions it"),
    ],
)
def test_a_place_raises_what_is_about_it_and_lowers_what_is_not(
    passage: str, article_places: tuple[str, ...], expected: float
) -> None:
    assert _parts("How many enterprises are in Quảng Ninh?", passage, article_places)[1] == pytest.approx(expected)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        pytest.param("The Mekong Delta has three institutes.", 1.0, id="names the region"),
        pytest.param("Cần Thơ has an institute.", 0.6, id="names a province of it"),
        pytest.param("Huế has an institute.", -1.0, id="names a province of another"),
    ],
)
def test_a_region_is_spoken_of_by_its_provinces(passage: str, expected: float) -> None:
    assert _parts("Which institutes are there in the Mekong Delta?", passage)[1] == pytest.approx(expected)


def test_a_year_counts_only_as_a_year() -> None:
    assert _parts("How many in 2024?", "In 2024 there were 10.")[2] == 1.0
    assert _parts("How many in 2024?", "There were 2024% of 12,024 m.")[2] == 0.0
    assert facets_of("Resolution 57/2025/NQ-HDND", "en").years == ()


def test_within_a_language_the_balance_changes_nothing() -> None:
    totals = np.array([0.9, 0.5, 0.7, 0.2], np.float32)
    languages = np.array([0, 0, 1, 1], np.uint8)
    shifted = totals + language_shifts(totals, totals, languages, 0, Weights())
    assert shifted[0] > shifted[1]
    assert shifted[2] > shifted[3]
    assert shifted[0] - shifted[1] == pytest.approx(0.4)


def test_a_much_better_passage_in_another_language_comes_first() -> None:
    totals = np.array([0.5 + 0.3, 0.9], np.float32)  # the first has a bonus for words
    comparable = np.array([0.5, 0.9], np.float32)
    shifts = language_shifts(totals, comparable, np.array([0, 1], np.uint8), 0, Weights())
    assert np.argmax(totals + shifts) == 1


def test_of_two_alike_the_questions_own_language_comes_first() -> None:
    totals = np.array([0.9, 0.9], np.float32)
    shifts = language_shifts(totals, totals, np.array([0, 1], np.uint8), 1, Weights())
    assert np.argmax(totals + shifts) == 1


def _told(text: str, vector: tuple[float, float], article: str, language: Language = "en") -> Told:
    passage = Passage(f"{article}:0", article, 0, None, text, 0, len(text), language, ((0, len(text)),))
    return Told(passage, np.asarray(vector, np.float32))


NEWS = "On Monday the province of Hue opened its third centre for start-ups with 20 places and 5 mentors."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(_told(f"{NEWS} It was raining.", (1, 0), "b"), True, id="the same words and a little more"),
        pytest.param(_told(NEWS, (1, 0), "a"), False, id="the same article repeats itself"),
        pytest.param(_told(NEWS.replace("20", "45").replace("5 m", "9 m"), (1, 0), "b"), False, id="other numbers"),
        pytest.param(_told("Rice grew by 20 and 5.", (1, 0), "b"), False, id="other words"),
        pytest.param(
            _told("Huế mở trung tâm thứ 3, 20 chỗ, 5 cố vấn, 1 phòng.", (1, 0), "b", "vi"), False, id="too few numbers"
        ),
        pytest.param(_told("Huế: 20 chỗ, 5 cố vấn.", (0.1, 0.9), "b", "vi"), False, id="vectors that disagree"),
    ],
)
def test_one_story_is_told_by_its_words_and_numbers(other: Told, expected: bool) -> None:
    assert is_same_story(_told(NEWS, (1, 0), "a"), other) is expected


def test_the_same_story_in_another_language_is_known_by_its_numbers() -> None:
    french = _told("Hue : 20 places, 5 mentors, 130 millions en 2025.", (0.8, 0.6), "b", "fr")
    english = _told("Hue has 20 places and 5 mentors, 130 million in 2025.", (0.9, 0.4), "a")
    assert is_same_story(english, french)


def test_folding_keeps_every_passage_and_the_order() -> None:
    told = [_told(NEWS, (1, 0), "a"), _told("Rice grew.", (1, 0), "c"), _told(NEWS, (1, 0), "b")]
    assert fold_stories(told, 5) == [[0, 2], [1]]
    assert fold_stories(told, 1) == [[0, 2]]


def test_names_and_numbers_are_anchors() -> None:
    assert {"hai_phong", "vineco", "57-nq/tw", "2500"} <= set(
        anchor_words("À Hải Phòng, VinEco a reçu 2 500 ha selon la résolution 57-NQ/TW.")
    )


def test_foreign_words_of_a_name_are_anchors_one_by_one_vietnamese_syllables_are_not() -> None:
    words = anchor_words("The Nobel Prize was won in Bình Dương; đồng hồ of Obama")
    assert {"nobel", "prize", "nobel_prize", "binh_duong", "obama"} <= set(words)
    assert not {"binh", "duong", "dong", "ho"} & set(words)


def test_cosines_weigh_the_same_in_all_languages_together() -> None:
    own, across = astuple(Weights().own), astuple(Weights().across)
    assert sum(own) == pytest.approx(sum(across)), "or a language would be preferred for nothing"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Where is Hai Phong?", {"hai_phong", "hai", "phong"}, id="capitals"),
        pytest.param("ou est hai phong", {"ou_est", "est_hai", "hai_phong"}, id="typed without capitals"),
        pytest.param("What happened?", {"what_happened"}, id="the first word is no name"),
    ],
)
def test_names_in_a_question(question: str, expected: set[str]) -> None:
    assert set(understand(question, "en", np.zeros(2, np.float32)).names) == expected
