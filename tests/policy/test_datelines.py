"""Lines that only say where and when a text was signed."""

import pytest

from policy.datelines import is_dateline


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Sơn La, ngày 10 tháng 7 năm 2025", True, id="vi"),
        pytest.param("TP. Hồ Chí Minh, ngày 05/7/2025", True, id="vi in digits"),
        pytest.param("Hanoï, le 3 mars 2024", True, id="fr"),
        pytest.param("Hue, March 3, 2024", True, id="en"),
        pytest.param("Hue, 3 March 2024.", True, id="en, day first"),
        pytest.param("Huế, 3 mars.", True, id="without a year"),
        pytest.param("Hue, 12 firms", False, id="a number of things"),
        pytest.param("Huế, thành phố thông minh năm 2030", False, id="a title"),
        pytest.param("Ngày 10 tháng 7 năm 2025", False, id="no place"),
        pytest.param("Hue, 3 March 2024: the fund opens", False, id="goes on"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_place_and_a_day_and_nothing_else(line: str, expected: bool) -> None:
    assert is_dateline(line) is expected
