from __future__ import annotations

import pytest

from evals.training.source import Paragraph
from evals.training.stretches import SmallWords, stretches
from policy.language import Language


def small_words(*words: str, lang: Language) -> SmallWords:
    """`words` in every paragraph, and nothing else in more than one."""
    return SmallWords([Paragraph(id=str(n), title="", text=f"{' '.join(words)} x{n}q", lang=lang) for n in range(9)])


@pytest.mark.parametrize(
    ("sentence", "language", "small", "expected"),
    [
        pytest.param(
            "The bridge was built by Anna Berg in 1921 for 40 families.",
            "en",
            ("the", "was", "by", "in", "for"),
            [
                ("bridge", "words"),
                ("built", "words"),
                ("Anna Berg", "name"),
                ("1921", "year"),
                ("40", "number"),
                ("families", "words"),
            ],
            id="a number is apart from what it counts",
        ),
        pytest.param(
            "Le budget de la recherche publique augmente.",
            "fr",
            ("le", "de", "la"),
            [("budget", "words"), ("recherche publique augmente", "words")],
            id="words together up to a small one",
        ),
        pytest.param(
            "Hội chợ được mở tại Tân Phú.",
            "vi",
            ("được", "tại"),
            [("Hội chợ", "words"), ("mở", "words"), ("Tân Phú", "name")],
            id="a capital at the beginning makes no name",
        ),
    ],
)
def test_what_could_be_asked_for(
    sentence: str, language: Language, small: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    found = list(stretches(sentence, language, small_words(*small, lang=language)))

    said = [(sentence[one.start : one.end], one.kind) for one in found]
    assert said == [one for one in expected if len(one[0]) > 2 or one[1] == "number"]


def test_a_word_is_small_where_every_fifth_paragraph_holds_it_and_a_number_never_is() -> None:
    small = small_words("của", "2020", lang="vi")

    assert small.has("Của", "vi")
    assert not small.has("x1q", "vi")
    assert not small.has("2020", "vi")
    assert small.telling("của tỉnh 2020", "vi") == {"tỉnh", "2020"}
