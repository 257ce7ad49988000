"""A former province and the present one of its name are two owners of figures."""

from __future__ import annotations

import pytest

from tests.assistant.over_articles import Over

BOTH = "In the innovation index the former Quang Ngai ranked 38th; the new province ranked 22nd in 2025."
ONLY_FORMER = "Phú Thọ cũ đứng thứ 27 về chỉ số đổi mới sáng tạo; thứ hạng của tỉnh mới chưa được công bố."


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What is Quang Ngai's rank in the innovation index?", "22", id="the present one"),
        pytest.param("Quảng Ngãi cũ xếp thứ mấy về chỉ số đổi mới sáng tạo?", "38", id="the former one"),
    ],
)
def test_each_has_its_own_rank(over: Over, question: str, told: str) -> None:
    lead = over(BOTH, "Quang Ngai after the merger").ask(question).answer.partition("\n\n")[0]
    assert told in lead
    assert not any(other in lead for other in {"38", "22"} - {told})


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Phú Thọ đứng thứ mấy về chỉ số đổi mới sáng tạo?", id="Vietnamese"),
        pytest.param("Quel est le rang de Phu Tho à l'indice d'innovation ?", id="French"),
    ],
)
def test_the_rank_of_the_former_one_is_not_told_of_the_present_one(over: Over, question: str) -> None:
    assert "27" not in over(ONLY_FORMER, "Phú Thọ sau sáp nhập").ask(question).answer.partition("\n\n")[0]
