"""What is to be is told from what is, whoever aims, hopes, plans or proposes, in three languages."""

from __future__ import annotations

import pytest

from policy.aims import says_aim, says_aim_behind
from policy.folding import fold
from policy.language import Language

AIMS: tuple[tuple[Language, str], ...] = (
    ("en", "The city hopes to host"),
    ("en", "Planners want the share to reach"),
    ("en", "It would like"),
    ("en", "Its roadmap foresees"),
    ("en", "It pledged to train"),
    ("en", "The park will employ"),
    ("en", "It missed its target of 60, with"),
    ("fr", "La ville espère accueillir"),
    ("fr", "Elle veut porter cette part à"),
    ("fr", "Il en faudra"),
    ("fr", "La province compte porter ce nombre à"),
    ("fr", "Le parc comptera"),
    ("fr", "Le nombre passerait à"),
    ("fr", "On table sur"),
    ("fr", "Elle s'est assigné"),
    ("vi", "Tỉnh kỳ vọng thu hút"),
    ("vi", "Thành phố đặt chỉ tiêu"),
    ("vi", "Tỷ trọng này cần đạt"),
    ("vi", "Khu công nghệ sẽ có"),
    ("vi", "Đích đến là"),
)
FACTS: tuple[tuple[Language, str], ...] = (
    ("en", "The park, planned in 2015, employs"),
    ("en", "As planned, it trained"),
    ("en", "It exceeded its target with"),
    ("en", "The plan cost"),
    ("fr", "La province compte"),
    ("fr", "Comme prévu, elle a formé"),
    ("fr", "Le nombre a dépassé l'objectif :"),
    ("fr", "L'opéra de la ville accueille"),
    ("vi", "Theo kế hoạch đã duyệt, tỉnh đã đào tạo"),
    ("vi", "Tỉnh đã vượt mục tiêu với"),
    ("vi", "Ông chia sẻ: tỉnh có"),
    ("vi", "Đề xuất của sở đã giúp"),
)


@pytest.mark.parametrize(("language", "clause"), AIMS)
def test_an_aim_is_told(language: Language, clause: str) -> None:
    assert says_aim(fold(clause), language)


@pytest.mark.parametrize(("language", "clause"), FACTS)
def test_what_is_or_was_reached_is_no_aim(language: Language, clause: str) -> None:
    assert not says_aim(fold(clause), language)


@pytest.mark.parametrize(
    ("language", "behind", "is_aim"),
    [
        pytest.param("en", " incubators are planned.", True, id="en"),
        pytest.param("fr", " incubateurs sont prévus.", True, id="fr"),
        pytest.param("vi", " vườn ươm được đặt ra cho năm tới.", True, id="vi"),
        pytest.param("en", " incubators work, and others are planned.", False, id="of others"),
        pytest.param("fr", " incubateurs ; d'autres sont prévus.", False, id="of others, French"),
    ],
)
def test_an_aim_may_stand_behind_the_value(language: Language, behind: str, is_aim: bool) -> None:
    assert says_aim_behind(fold(behind), language) is is_aim
