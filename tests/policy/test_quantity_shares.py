from __future__ import annotations

from itertools import pairwise

import pytest

from policy.language import Language
from policy.quantity import find_quantities, rough_size, same_value, write


@pytest.mark.parametrize(
    ("text", "language", "unit"),
    [
        pytest.param("La moitié des communes ont un guichet.", "fr", "1/2", id="half, French"),
        pytest.param("un tiers seulement des dossiers", "fr", "1/3", id="a third, French"),
        pytest.param("les deux tiers du coût", "fr", "2/3", id="two thirds, French"),
        pytest.param("half of the harbours", "en", "1/2", id="half, English"),
        pytest.param("two-thirds of it", "en", "2/3", id="two thirds, English"),
        pytest.param("three quarters of all wells", "en", "3/4", id="three quarters, English"),
        pytest.param("một nửa số xã", "vi", "1/2", id="half, Vietnamese"),
        pytest.param("hai phần ba chi phí", "vi", "2/3", id="two thirds, Vietnamese"),
        pytest.param("nộp 1/3 kinh phí", "vi", "1/3", id="a fraction in digits, Vietnamese"),
        pytest.param("paie 3/4 du prix", "fr", "3/4", id="a fraction in digits, French"),
        pytest.param("pays 1/2 of the price", "en", "1/2", id="a fraction in digits, English"),
    ],
)
def test_a_share_in_words_is_read_and_written_back(text: str, language: Language, unit: str) -> None:
    (share,) = find_quantities(text, language)

    assert share.unit == unit
    (read_again,) = find_quantities(write(share, language), language)
    assert same_value(share, read_again)


@pytest.mark.parametrize(
    ("text", "language", "per_cent"),
    [
        pytest.param("One in five firms exports.", "en", 20, id="en"),
        pytest.param("Four vouchers in five go to farms.", "en", 80, id="en with a noun"),
        pytest.param("Neuf dossiers sur dix sont acceptés.", "fr", 90, id="fr"),
        pytest.param("Une entreprise sur cinq n'a pas de site.", "fr", 20, id="fr, a short verb"),
    ],
)
def test_so_many_in_so_many_is_a_share(text: str, language: Language, per_cent: int) -> None:
    (share,) = find_quantities(text, language)
    assert (share.value, share.unit) == (per_cent, "%")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("un plan sur trois axes", "fr", id="a plan of three axes"),
        pytest.param("un programme sur cinq ans", "fr", id="over five years"),
        pytest.param("one in three days", "en", id="days"),
        pytest.param("Ngày 1/3, hội đồng họp.", "vi", id="a day"),
    ],
)
def test_numbers_beside_each_other_are_no_share(text: str, language: Language) -> None:
    assert [one for one in find_quantities(text, language) if one.unit == "%" or "/" in (one.unit or "")] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("in the first half of 2025", "en", id="half a year"),
        pytest.param("a third party", "en", id="a third one"),
        pytest.param("un tiers de confiance", "fr", id="a trusted third party"),
        pytest.param("một nửa đầu năm", "vi", id="the first half"),
    ],
)
def test_what_only_sounds_like_a_share_is_none(text: str, language: Language) -> None:
    assert [one.unit for one in find_quantities(text, language) if one.unit and "/" in one.unit] == []


def test_half_is_fifty_per_cent() -> None:
    half, fifty = find_quantities("half of the wells", "en")[0], find_quantities("50 %", "fr")[0]

    assert same_value(half, fifty)
    assert rough_size(half) == rough_size(fifty)


def test_what_bounds_a_share_belongs_to_it() -> None:
    (share,) = find_quantities("more than half of the wells", "en")

    assert write(share, "fr") == "plus de la moitié"


def test_a_sign_between_two_numbers_belongs_to_one() -> None:
    spans = [(one.start, one.end) for one in find_quantities("0₫0", "fr")]

    assert all(before[1] <= after[0] for before, after in pairwise(spans))
