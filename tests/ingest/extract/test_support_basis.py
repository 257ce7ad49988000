"""The text that a support rests on, and the support that each text gives."""

from __future__ import annotations

import pytest

from policy.registers import SupportStatus
from tests.ingest.extract.reading import Read, supports_in


def test_this_resolution_and_a_basis_named_behind_are_the_legal_basis(read: Read) -> None:
    text = (
        "Cooperatives may receive 50% of the cost of sensors.\n"
        "The support is granted under Resolution No. 16/2024/NQ-HDND of the provincial People's Council.\n"
        "The same resolution grants lecturers a one-off payment of VND400 million."
    )
    assert [support.legal_basis[0].number for support in supports_in(read, text, "en")] == ["16", "16"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(
            "vi",
            "HĐND tỉnh Sơn La thông qua Nghị quyết số 31/2026/NQ-HĐND về hỗ trợ bảo quản nông sản. Hợp tác "
            "xã được hỗ trợ "
            "40% chi phí kho lạnh, tối đa 300 triệu đồng.\nMức này thay cho mức hỗ trợ 25%, tối đa 100 "
            "triệu đồng, theo "
            "Nghị quyết số 08/2021/NQ-HĐND.",
            id="vi",
        ),
        pytest.param(
            "fr",
            "La résolution n° 31/2026/NQ-HDND de Son La soutient la conservation. Les coopératives "
            "reçoivent 40 % du coût "
            "des chambres froides, au maximum 300 millions de VND.\nCette mesure remplace l'aide de 25 %, plafonnée à "
            "100 millions de VND, de la résolution n° 08/2021/NQ-HDND.",
            id="fr",
        ),
        pytest.param(
            "en",
            "Resolution No. 31/2026/NQ-HDND of Son La supports storage. Cooperatives receive 40% of the "
            "cost of cold rooms, "
            "up to VND300 million.\nThe measure replaces the support rate of 25%, up to VND100 million, "
            "under Resolution "
            "No. 08/2021/NQ-HDND.",
            id="en",
        ),
    ],
)
def test_a_replaced_text_is_no_basis_and_what_it_gave_is_over(language: str, text: str, read: Read) -> None:
    given = [one for one in supports_in(read, text, language) if one.amount or one.rate]
    standing = [one for one in given if one.status is SupportStatus.IN_FORCE]
    assert {one.legal_basis[0].number for one in standing} == {"31"}
    assert all(one.amount is None or "100" not in one.amount.text for one in standing)


def test_what_another_province_pays_does_not_rest_on_the_last_ones_text(read: Read) -> None:
    text = (
        "Yen Bai a adopté la résolution n° 31/2026/NQ-HDND relative au soutien aux coopératives : 40 % du coût des "
        "séchoirs, au maximum 60 millions de VND par coopérative.\nÀ Cao Bang, chaque exploitation a reçu 12 millions "
        "de VND du budget provincial."
    )
    bases = {one.places: [basis.number for basis in one.legal_basis] for one in supports_in(read, text) if one.amount}
    assert bases == {("yen-bai",): ["31"], ("cao-bang",): []}


def test_a_text_that_is_repealed_is_no_basis(read: Read) -> None:
    text = (
        "La résolution n° 41/2025/NQ-HDND soutient les coopératives. Ce texte, qui abroge la résolution "
        "n° 12/2018/NQ-HDND, accorde une prime de 100 millions de VND par variété protégée."
    )
    bases = [one.legal_basis[0].number for one in supports_in(read, text) if one.amount and one.legal_basis]
    assert bases == ["41"]


def test_each_instrument_of_a_list_is_a_support_of_its_own(read: Read) -> None:
    text = (
        "Lao Cai a pris des mesures de soutien, telles que la résolution 21/2019 relative à l'appui aux coopératives "
        "et la décision 810/QD-UBND sur le développement des start-ups."
    )
    found = [(support.beneficiary, support.legal_basis[0].number) for support in supports_in(read, text)]
    assert found == [("coopératives", "21"), ("start-ups", "810")]


def test_the_amount_belongs_to_the_instrument_named_last_before_it(read: Read) -> None:
    text = (
        "Phu Tho a adopté la résolution n° 19-NQ/TU sur l'innovation et la résolution n° 64/2024/NQ-HDND sur l'accueil "
        "des talents, avec une aide pouvant atteindre 700 millions de VND pour les chercheurs."
    )
    [support] = [found for found in supports_in(read, text) if found.amount]
    assert [basis.number for basis in support.legal_basis] == ["64"]
    assert support.beneficiary == "chercheurs"
