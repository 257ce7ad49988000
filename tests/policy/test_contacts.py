"""E-mail addresses, telephone numbers, web pages and streets are found as written; amounts, dates and texts are
none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.contacts import ContactKind, find_contacts


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        pytest.param("Write to calls@fund.example.org.", ContactKind.EMAIL, "calls@fund.example.org", id="email"),
        pytest.param("Hotline +84 290 555 0148 (working days)", ContactKind.PHONE, "+84 290 555 0148", id="abroad"),
        pytest.param("điện thoại (0234) 3.822.759.", ContactKind.PHONE, "(0234) 3.822.759", id="dots"),
        pytest.param("Gọi 1900 1234 để được hướng dẫn.", ContactKind.PHONE, "1900 1234", id="short"),
        pytest.param("trên https://dichvu.example.vn.", ContactKind.WEB, "https://dichvu.example.vn", id="web"),
        pytest.param(
            "Địa chỉ: 59 Nguyễn Huệ, phường Thuận Hóa; điện thoại 0234 382 2759",
            ContactKind.POST,
            "59 Nguyễn Huệ, phường Thuận Hóa",
            id="label",
        ),
        pytest.param("au 12, rue Lê Loi, Huê, avant le 5 mai", ContactKind.POST, "12, rue Lê Loi, Huê", id="rue"),
        pytest.param(
            "at 59 Nguyen Hue Street, Hue City (9 am)", ContactKind.POST, "59 Nguyen Hue Street, Hue City", id="en"
        ),
    ],
)
def test_it_is_found_as_written(text: str, kind: ContactKind, wanted: str) -> None:
    """Nothing before it, nothing behind it."""
    assert [one.text for one in find_contacts(text) if one.kind is kind] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Kinh phí 1.200.000 đồng, tăng 0,62%.",
        "Nghị quyết số 57-NQ/TW ngày 22-12-2024, quyết định 02/2025/QH15",
        "le 05-11-2025, 08.12.2025, de 2026 à 2030",
        "1,950 billion dong for 46 hectares",
        "The difference is 1 place.",
        "3 rue par jour",
        "12 new firms on the road",
        "xây dựng 12 đường giao thông",
    ],
)
def test_amounts_dates_and_texts_are_no_addresses(text: str) -> None:
    """Though they have as many digits."""
    assert find_contacts(text) == ()


@given(
    st.from_regex(r"[a-z]{1,8}\.[a-z]{1,8}@[a-z]{2,8}\.(vn|org)", fullmatch=True), st.sampled_from([",", ";", ".", ")"])
)
def test_an_address_ends_before_the_mark_behind_it(address: str, mark: str) -> None:
    """Whatever mark of a sentence that is."""
    text = f"Gửi về {address}{mark} Hạn: 30/4."
    found = [one for one in find_contacts(text) if one.kind is ContactKind.EMAIL]
    assert [one.text for one in found] == [address]
    assert text[found[0].start :].startswith(address)
