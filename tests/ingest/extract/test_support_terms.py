"""What a support is for and on which terms: lists of official texts and prose in three languages, written for this."""

from __future__ import annotations

import pytest

from policy.language import Language
from policy.registers import CriterionKind, Support, SupportStatus
from tests.ingest.extract.reading import Read, supports_in

LIST = """Nghị quyết số 91/2025/NQ-HĐND ngày 5/7/2025 của Hội đồng nhân dân tỉnh Cao Bằng quy định chính sách hỗ trợ
Điều 1. Phạm vi và đối tượng áp dụng
1. Đối tượng áp dụng: hợp tác xã có trụ sở tại tỉnh Cao Bằng; cơ quan, tổ chức có liên quan.
2. Quy định này không áp dụng đối với doanh nghiệp có vốn đầu tư nước ngoài.
Điều 2. Nội dung và mức hỗ trợ
1. Hỗ trợ đăng ký bảo hộ tài sản trí tuệ:
a) Sáng chế: 52 triệu đồng/văn bằng ở trong nước, 104 triệu đồng/văn bằng ở nước ngoài;
b) Kiểu dáng công nghiệp: 16 triệu đồng/văn bằng; nhãn hiệu: 11 triệu đồng/văn bằng.
2. Hỗ trợ 50% lãi suất vay vốn, thời gian hỗ trợ không quá 24 tháng, dư nợ tối đa 3 tỷ đồng.
Điều 3. Nguyên tắc hỗ trợ
1. Mỗi đối tượng chỉ được hỗ trợ một lần cho mỗi nội dung.
Điều 4. Hồ sơ, trình tự
1. Hồ sơ nộp tại Sở Khoa học và Công nghệ trước ngày 30/9/2027.
"""


def by_amount(supports: list[Support], amount: str) -> Support:
    return next(one for one in supports if one.amount is not None and one.amount.text.startswith(amount))


def kinds(support: Support) -> set[CriterionKind]:
    return {one.kind for one in support.criteria}


def test_items_of_a_list_say_by_their_lead_what_they_are_for(read: Read) -> None:
    supports = supports_in(read, LIST, "vi")
    lead = "Hỗ trợ đăng ký bảo hộ tài sản trí tuệ"
    assert by_amount(supports, "52 triệu").purpose == (lead,)
    assert by_amount(supports, "104 triệu").purpose == (lead, "Sáng chế")


def test_a_clause_with_a_subject_of_its_own_does_not_take_the_one_before(read: Read) -> None:
    trademark = by_amount(supports_in(read, LIST, "vi"), "11 triệu")
    assert "nhãn hiệu" in trademark.benefit
    assert not any("Kiểu dáng" in one for one in trademark.purpose)


def test_the_limit_of_a_loan_is_no_support(read: Read) -> None:
    supports = supports_in(read, LIST, "vi")
    interest = next(one for one in supports if one.rate is not None)
    assert interest.amount is None
    assert CriterionKind.DURATION in kinds(interest)


def test_applicants_exclusions_principles_and_the_last_day_hold_for_all_that_a_text_gives(read: Read) -> None:
    for support in supports_in(read, LIST, "vi"):
        told = " | ".join(one.text for one in support.criteria)
        assert "hợp tác xã" in told
        assert "liên quan" not in told
        assert "không áp dụng đối với doanh nghiệp có vốn đầu tư nước ngoài" in told
        assert "chỉ được hỗ trợ một lần" in told
        assert CriterionKind.DEADLINE in kinds(support)


@pytest.mark.parametrize(
    ("language", "text", "rate", "second"),
    [
        pytest.param(
            "fr",
            "La participation à un salon est prise en charge à 85 %, avec un plafond de 22 millions de VND au Vietnam "
            "et de 66 millions de VND à l'étranger.",
            "85 %",
            "66 millions",
            id="French",
        ),
        pytest.param(
            "vi",
            "Hỗ trợ 75% chi phí gian hàng, tối đa 21 triệu đồng/lần trong nước và 63 triệu đồng/lần ở nước ngoài.",
            "75%",
            "63 triệu",
            id="Vietnamese",
        ),
    ],
)
def test_a_second_ceiling_shares_the_rate(read: Read, language: str, text: str, rate: str, second: str) -> None:
    support = by_amount(supports_in(read, text, language), second)
    assert support.rate is not None
    assert support.rate.text == rate
    assert support.is_ceiling


def test_a_further_sum_with_a_verb_of_its_own_shares_nothing(read: Read) -> None:
    text = "The city covers 60 percent of testing, up to VND150 million, and pays VND40 million for each patent."
    second = by_amount(supports_in(read, text, "en"), "VND40 million")
    assert second.rate is None
    assert not second.is_ceiling


@pytest.mark.parametrize(
    ("language", "text", "amounts"),
    [
        pytest.param(
            "en",
            "A firm that obtains a patent is paid VND44 million; one that obtains it abroad is paid VND128 million.",
            ["VND44 million", "VND128 million"],
            id="is paid",
        ),
        pytest.param("en", "Vouchers worth VND33 million each pay for advice.", ["VND33 million"], id="vouchers"),
        pytest.param("en", "Workers are paid VND9 million a month in the new factory.", [], id="wages"),
        pytest.param("en", "The National Foundation will receive VND1.3 trillion in 2027.", [], id="a fund's budget"),
        pytest.param("vi", "Chi phí điện của trang trại giảm 17%, cao hơn mức thông thường.", [], id="costs that fall"),
        pytest.param(
            "fr",
            "Un docteur touche une prime de 240 millions de VND, un professeur 480 millions.",
            ["240 millions de VND", "480 millions"],
            id="a sum without its currency",
        ),
    ],
)
def test_what_gives_and_what_does_not(read: Read, language: str, text: str, amounts: list[str]) -> None:
    assert [one.amount.text for one in supports_in(read, text, language) if one.amount is not None] == amounts


def test_what_a_replaced_text_paid_is_over(read: Read) -> None:
    text = (
        "Elle remplace la résolution n° 18/2020/NQ-HDND, qui ne remboursait que 20 % du contrat, au maximum 550 "
        "millions de VND."
    )
    assert {one.status for one in supports_in(read, text, "fr")} == {SupportStatus.ENDED}


def test_conditions_told_behind_the_supports_of_a_story_hold_for_all_of_them(read: Read) -> None:
    text = (
        "Par la résolution n° 34/2025/NQ-HDND, Da Nang rembourse 35 % d'un achat de technologie, au plus 1,1 milliard "
        "de VND.\nUne entreprise qui dépose une marque reçoit 9 millions de VND.\n"
        "Pour en bénéficier, il faut exister depuis au moins trois ans et n'avoir aucune dette fiscale. Les "
        "entreprises à capitaux étrangers à plus de 40 % sont exclues."
    )
    for support in supports_in(read, text, "fr"):
        told = [one.text for one in support.criteria]
        assert "exister depuis au moins trois ans" in told
        assert "n'avoir aucune dette fiscale" in told
        assert any("plus de 40 %" in one for one in told)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(
            "Cao Bang covers 40% of the price of a dryer. The grower pays the remaining 60%.", "en", id="own share en"
        ),
        pytest.param(
            "Cao Bang prend en charge 40 % du prix d'un séchoir. L'exploitant paie les 60 % restants.", "fr", id="fr"
        ),
        pytest.param("Cao Bằng hỗ trợ 40% giá mua máy sấy. Chủ hộ trả 60% còn lại.", "vi", id="vi"),
        pytest.param(
            "Cao Bang covers 40% of the price of a dryer. It is paid in two instalments: 70% at signing, 30% later.",
            "en",
            id="instalments",
        ),
    ],
)
def test_a_share_that_splits_a_bill_or_a_payment_is_no_support(read: Read, text: str, language: Language) -> None:
    rates = [one.rate.text for one in supports_in(read, text, language) if one.rate is not None]
    assert [one.replace(" ", "") for one in rates] == ["40%"]
