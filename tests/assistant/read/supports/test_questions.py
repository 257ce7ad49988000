"""Supports of an official text and of press prose, asked as an entrepreneur would: how much, what for, which terms."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import Assistant

Over = Callable[[str, str], Assistant]

OFFICIAL = """\
Số: 87/2025/NQ-HĐND, Lạng Sơn, ngày 10 tháng 12 năm 2025

Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng

1. Nghị quyết này quy định chính sách hỗ trợ đổi mới công nghệ trên địa bàn tỉnh.

2. Đối tượng áp dụng: doanh nghiệp nhỏ và vừa, hợp tác xã có trụ sở chính tại tỉnh Lạng Sơn; cơ quan, tổ \
chức có liên quan.

3. Nghị quyết này không áp dụng đối với doanh nghiệp có vốn đầu tư nước ngoài trên 30% vốn điều lệ.

Điều 2. Điều kiện hỗ trợ

Doanh nghiệp, hợp tác xã được hỗ trợ khi đáp ứng các điều kiện sau:

a) Đã hoạt động liên tục ít nhất 36 tháng tính đến ngày nộp hồ sơ;

b) Không nợ thuế, không nợ bảo hiểm xã hội;

c) Có ít nhất 12 lao động đóng bảo hiểm xã hội.

Điều 3. Nội dung và mức hỗ trợ

1. Hỗ trợ mua công nghệ, dây chuyền sản xuất: 35% giá trị hợp đồng, tối đa 1,4 tỷ đồng/doanh nghiệp.

2. Hỗ trợ đăng ký bảo hộ tài sản trí tuệ:

a) Sáng chế: 55 triệu đồng/văn bằng ở trong nước, 110 triệu đồng/văn bằng ở nước ngoài;

b) Nhãn hiệu: 13 triệu đồng/văn bằng ở trong nước, 45 triệu đồng/văn bằng ở nước ngoài.

3. Hỗ trợ tham gia hội chợ công nghệ: 90% chi phí gian hàng, tối đa 25 triệu đồng/lần đối với hội chợ trong \
nước và 95 triệu đồng/lần đối với hội chợ ở nước ngoài, mỗi năm không quá 02 lần.

Điều 4. Hồ sơ, trình tự

Doanh nghiệp nộp 01 bộ hồ sơ tại Sở Khoa học và Công nghệ trước ngày 30 tháng 9 hằng năm.

Điều 5. Hiệu lực thi hành

Nghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2026 đến hết ngày 31 tháng 12 năm 2029.
"""
PRESS = """Start-ups less than six years old based in Kien Giang can now get up to VND420 million each to build a \
prototype, the provincial People's Council decided in Resolution 77/2025/NQ-HDND.

The province covers 65 percent of the cost of testing, up to VND140 million a year, for small and medium-sized \
enterprises. Vouchers worth VND35 million each, at most two a year, pay for consultants.

A firm that obtains a patent in Vietnam is paid VND45 million; one that obtains it abroad is paid VND130 million.

Applicants must employ at least 14 people. State-owned enterprises do not qualify. Applications go to the Department \
of Science and Technology, which answers within 12 working days.

The scheme runs until the end of 2029.

In neighbouring Ca Mau, officials are drafting a similar resolution that would grant up to VND260 million per start-up.
"""


def _own_words(answer: str) -> str:
    return answer.replace("\u202f", " ").replace("\u00a0", " ").partition("\n>")[0]


@pytest.fixture
def official(over: Over) -> Assistant:
    return over(OFFICIAL, "Nghị quyết quy định chính sách hỗ trợ đổi mới công nghệ trên địa bàn tỉnh Lạng Sơn")


@pytest.fixture
def press(over: Over) -> Assistant:
    return over(PRESS, "Kien Giang opens its purse for innovators")


def test_an_official_text_answers_each_question_with_its_own_clause(official: Assistant) -> None:
    for question, said, not_said in (
        ("Mon entreprise de Lang Son achète une chaîne de production. Quelle aide ?", "1,4 milliard", "130"),
        ("Combien Lang Son donne-t-il pour un brevet à l'étranger ?", "110 millions", "**45 millions"),
        ("Doanh nghiệp Lạng Sơn đăng ký nhãn hiệu ở nước ngoài được hỗ trợ bao nhiêu?", "45 triệu", "**110 triệu"),
        ("How much does Lang Son pay to exhibit at a fair abroad?", "95 million", "**25 million"),
        ("Nghị quyết này của Lạng Sơn áp dụng chính sách hỗ trợ đến khi nào?", "31/12/2029", "30/9"),
    ):
        told = _own_words(official.ask(question).answer)
        assert said in told, (question, told)
        assert not_said not in told, (question, told)


def test_a_second_ceiling_keeps_the_rate_it_shares(official: Assistant) -> None:
    told = _own_words(official.ask("How much does Lang Son pay to exhibit at a fair abroad?").answer)
    assert "90%" in told
    assert "per time" in told


def test_conditions_are_told_whole_and_judged_by_what_the_asker_says(official: Assistant) -> None:
    conditions = official.ask("What conditions does a company have to meet in Lang Son?").answer
    for said in ("36 tháng", "Không nợ thuế", "12 lao động", "trên 30%"):
        assert said in conditions
    asked = "We are a cooperative in Lang Son with 8 employees. Can we get support to register a trademark?"
    told = official.ask(asked).answer
    assert told.startswith("No")
    assert "12 lao động đóng bảo hiểm xã hội”: not met" in told
    assert "36 tháng tính đến ngày nộp hồ sơ”: not known yet" in told


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param(
            "Is a company 60% owned by a Korean group eligible for Lang Son's support?", "trên 30%", id="over the bound"
        ),
        pytest.param(
            "Công ty tôi ở Lạng Sơn có 45% vốn nước ngoài, có được hỗ trợ không?", "trên 30%", id="Vietnamese"
        ),
    ],
)
def test_foreign_capital_over_the_bound_is_shut_out(official: Assistant, question: str, said: str) -> None:
    answer = official.ask(question).answer
    assert answer.startswith(("No", "Không"))
    assert said in answer
    assert "tối đa" not in answer.partition("\n>")[0]


def test_foreign_capital_below_the_bound_is_not_shut_out(official: Assistant) -> None:
    answer = official.ask("Công ty tôi ở Lạng Sơn có 20% vốn nước ngoài, có được hỗ trợ mua công nghệ không?").answer
    assert not answer.startswith("Không")


def test_press_prose_answers_with_the_right_sum_place_and_end(press: Assistant) -> None:
    for question, said, not_said in (
        ("Doanh nghiệp Kiên Giang được cấp bằng sáng chế ở nước ngoài thì được bao nhiêu?", "130 triệu", "**45 triệu"),
        ("Ma PME de Kien Giang veut faire tester ses produits : quelle aide ?", "140 millions", "35 millions"),
        ("Until when does Kien Giang's support run?", "2029", "260"),
    ):
        told = press.ask(question).answer.replace("\u202f", " ").replace("\u00a0", " ")
        assert said in told, (question, told)
        assert not_said not in told.partition("\n>")[0], (question, told)


def test_a_draft_of_the_neighbour_is_the_neighbour_s_and_not_yet_there(press: Assistant) -> None:
    draft = press.ask("Startup ở Cà Mau được hỗ trợ bao nhiêu?").answer
    assert draft.startswith("Chưa")
    assert "260 triệu" in draft
    own = press.ask("I run a three-year-old start-up in Kien Giang. What support do I qualify for?").answer
    assert "260" not in own
    assert "less than six years old”: met" in own
    assert "employ at least 14 people”: not known yet" in own


def test_a_kind_of_applicant_that_is_shut_out_is_told_no_and_nothing_else(press: Assistant) -> None:
    answer = press.ask("Une entreprise publique peut-elle obtenir l'aide de Kien Giang ?").answer
    assert answer.startswith("Non")
    assert "State-owned enterprises do not qualify." in answer
    assert "millions" not in answer


def test_how_to_apply_is_quoted_where_the_article_says_it(press: Assistant) -> None:
    answer = press.ask("How do I apply for the Kien Giang support?").answer
    assert "which answers within 12 working days" in answer
