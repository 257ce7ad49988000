"""What the assistant says of itself and of its library, in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from policy.language import Language


@dataclass(frozen=True, slots=True)
class LibraryWords:
    """Templates for `str.format`; the names in braces are what the caller fills in."""

    greeting: str
    thanks: str
    help: str
    """{count}: how many articles."""
    articles: str
    """{count}"""
    articles_on: str
    """{count}: those that speak of what was asked."""
    none_on: str
    places: str
    """{count}"""
    articles_of_place: tuple[str, str]
    """{place} {count}: for one article, for several."""
    further: str
    """{count}: what is not listed."""


_WORDS: Mapping[Language, LibraryWords] = {
    "fr": LibraryWords(
        greeting="Bonjour.",
        thanks="Avec plaisir. Posez une autre question quand vous voulez.",
        help=(
            "Je réponds aux questions sur les politiques de science, de technologie et d'innovation d'après les "
            "articles de la bibliothèque ({count}), et je cite la source de chaque phrase : chiffres et dates, "
            "résolutions et plans, aides et conditions, comparaisons entre lieux. Écrivez en français, en anglais ou "
            "en vietnamien."
        ),
        articles="Articles de la bibliothèque ({count}) :",
        articles_on="Articles qui en parlent ({count}) :",
        none_on="Aucun article de la bibliothèque n'en parle.",
        places="Provinces et villes dont parlent les articles ({count}) :",
        articles_of_place=("**{place}** : {count} article", "**{place}** : {count} articles"),
        further="Et {count} de plus.",
    ),
    "en": LibraryWords(
        greeting="Hello.",
        thanks="You are welcome. Ask again whenever you like.",
        help=(
            "I answer questions on science, technology and innovation policy from the articles in the library "
            "({count}), and cite the source of every statement: figures and dates, resolutions and plans, support and "
            "its conditions, comparisons of places. Write in French, English or Vietnamese."
        ),
        articles="Articles in the library ({count}):",
        articles_on="Articles that speak of it ({count}):",
        none_on="No article in the library speaks of it.",
        places="Provinces and cities that the articles speak of ({count}):",
        articles_of_place=("**{place}**: {count} article", "**{place}**: {count} articles"),
        further="And {count} more.",
    ),
    "vi": LibraryWords(
        greeting="Xin chào.",
        thanks="Rất vui được giúp bạn. Bạn cứ hỏi tiếp khi cần.",
        help=(
            "Tôi trả lời câu hỏi về chính sách khoa học, công nghệ và đổi mới sáng tạo dựa trên các bài viết trong thư "
            "viện ({count}) và dẫn nguồn cho từng câu: số liệu và ngày tháng, nghị quyết và kế hoạch, hỗ trợ và điều "
            "kiện, so sánh giữa các nơi. Bạn có thể viết bằng tiếng Việt, tiếng Anh hoặc tiếng Pháp."
        ),
        articles="Các bài viết trong thư viện ({count}):",
        articles_on="Các bài viết nói về điều này ({count}):",
        none_on="Không có bài viết nào trong thư viện nói về điều này.",
        places="Các tỉnh, thành phố mà các bài viết nói đến ({count}):",
        articles_of_place=("**{place}**: {count} bài viết", "**{place}**: {count} bài viết"),
        further="Và còn {count} nữa.",
    ),
}


def library_words(language: Language) -> LibraryWords:
    """The sentences for readers of `language`."""
    return _WORDS[language]
