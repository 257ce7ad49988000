"""Qualities that decide which things are meant, in three languages."""

from __future__ import annotations

import pytest

from policy.qualities import qualities_in, qualities_told


@pytest.mark.parametrize(
    ("texts", "quality"),
    [
        pytest.param(
            ("foreign start-ups", "des start-up étrangères", "chuyên gia nước ngoài"),
            ("origin", "foreign"),
            id="foreign",
        ),
        pytest.param(
            ("experts from Vietnam", "un expert vietnamien", "chuyên gia trong nước"),
            ("origin", "domestic"),
            id="domestic",
        ),
        pytest.param(("women lecturers", "d'ingénieures formées", "84 giảng viên nữ"), ("sex", "women"), id="women"),
        pytest.param(
            ("private laboratories", "12 laboratoires privés", "doanh nghiệp tư nhân"),
            ("owner", "private"),
            id="private",
        ),
        pytest.param(("public bodies", "les hôpitaux publics", "trường công lập"), ("owner", "public"), id="public"),
        pytest.param(("rural communes", "communes rurales", "xã nông thôn"), ("setting", "rural"), id="rural"),
        pytest.param(
            ("17 were never used", "21 n'ont jamais été exploités", "chưa từng được sử dụng"),
            ("use", "unused"),
            id="unused",
        ),
        pytest.param(("topics that were used", "ont été appliqués", "đã được ứng dụng"), ("use", "used"), id="used"),
    ],
)
def test_a_quality_is_named(texts: tuple[str, ...], quality: tuple[str, str]) -> None:
    assert [qualities_in(text) for text in texts] == [{quality}] * 3


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("the Department of Foreign Affairs", id="foreign affairs"),
        pytest.param("les services publics en ligne", id="public services"),
        pytest.param("ngân sách nhà nước", id="the State budget"),
        pytest.param("six months of training", id="months are no men"),
    ],
)
def test_no_quality(text: str) -> None:
    assert not qualities_in(text)


@pytest.mark.parametrize(
    ("text", "is_used"),
    [
        pytest.param("40 articles appliqués", True, id="a participle behind the thing"),
        pytest.param("40 applied articles", True, id="before it"),
        pytest.param("40 bài báo đã ứng dụng", True, id="in Vietnamese"),
        pytest.param("40 patents, never applied", False, id="never used"),
        pytest.param("40 laboratoires de recherches appliquées", False, id="a field of research"),
        pytest.param("40 firms applied for it", False, id="applied for"),
    ],
)
def test_a_list_tells_without_a_verb_that_things_are_used(text: str, is_used: bool) -> None:
    assert (("use", "used") in qualities_told(text)) is is_used
