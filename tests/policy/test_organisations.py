"""Organisations as texts in three languages name them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.language import Language
from policy.organisations import find_organisations

CASES: list[tuple[str, Language, list[str]]] = [
    (
        "Le ministère des Sciences et des Technologies estime que l'Université de Can Tho a réussi.",
        "fr",
        ["ministère des Sciences et des Technologies", "Université de Can Tho"],
    ),
    (
        "Le département des sciences et technologies de la province a publié un bilan.",
        "fr",
        ["département des sciences et technologies de la province"],
    ),
    ("Le Comité populaire provincial a approuvé le plan.", "fr", ["Comité populaire provincial"]),
    ("Un Fonds provincial de développement scientifique et technologique est né.", "fr",
     ["Fonds provincial de développement scientifique et technologique"]),
    ("Le comité s'est réuni.", "fr", []),
    (
        "The Ministry of Science and Technology and the Da Nang People's Committee signed.",
        "en",
        ["Ministry of Science and Technology", "Da Nang People's Committee"],
    ),
    ("Hanoi University of Science and Technology joined.", "en", ["Hanoi University of Science and Technology"]),
    ("The committee met at the university.", "en", []),
    (
        "Sở Khoa học và Công nghệ tỉnh Nghệ An phối hợp với Trường Đại học Vinh tổ chức hội nghị.",
        "vi",
        ["Sở Khoa học và Công nghệ tỉnh Nghệ An", "Trường Đại học Vinh"],
    ),
    ("Bộ Khoa học và Công nghệ cho biết", "vi", ["Bộ Khoa học và Công nghệ"]),
    ("Bộ Tài chính và Bộ Khoa học và Công nghệ phối hợp", "vi", ["Bộ Tài chính", "Bộ Khoa học và Công nghệ"]),
    ("Giám đốc Đại học Quốc gia Hà Nội Lê Quân nói", "vi", ["Đại học Quốc gia Hà Nội"]),
    ("Quỹ Đổi mới sáng tạo Quốc gia hỗ trợ", "vi", ["Quỹ Đổi mới sáng tạo Quốc gia"]),
    ("Giám đốc Sở Y tế Trần Văn Ba phát biểu", "vi", ["Sở Y tế"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "names"), [pytest.param(*case, id=case[0][:40]) for case in CASES])
def test_organisations(text: str, language: Language, names: list[str]) -> None:
    assert [organisation.name for organisation in find_organisations(text, language)] == names


@settings(deadline=None)
@given(
    st.text()
    | st.lists(
        st.sampled_from(
            [
                "Comité",
                "populaire",
                "de la",
                "Ministry",
                "of",
                "Science",
                "and",
                "Sở",
                "Khoa",
                "học",
                "và",
                ",",
                ".",
                "\n",
                "et",
                "People's",
                "Committee",
                "A",
            ]
        ),
        max_size=12,
    ).map(" ".join),
    st.sampled_from([None, "fr", "en", "vi"]),
)
def test_spans_are_the_names(text: str, language: Language | None) -> None:
    last = 0
    for organisation in find_organisations(text, language):
        assert text[organisation.start : organisation.end] == organisation.name
        assert organisation.start >= last
        last = organisation.end
