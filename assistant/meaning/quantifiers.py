"""Whether a sentence says "all", "always" or "only" where its source does not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.evidence import Sentence
from policy.language import Language
from policy.late_regex import late_regex

_ALL: Mapping[Language, re.Pattern[str]] = {
    "en": late_regex(
        r"\b(?:all|every|everybody|everyone|always|any|whole|entire|nationwide)\b(?! over)", re.IGNORECASE
    ),
    "fr": late_regex(
        r"\b(?:tous|toutes|(?<!en )tout(?!efois| d'abord| en)|chaque|toujours|n['’]importe|quiconque|ensemble d|"
        r"entière?s?)\b",
        re.IGNORECASE,
    ),
    "vi": late_regex(
        r"(?<!\w)(?:tất cả|mọi|toàn bộ|toàn thể|luôn|bất kỳ|bất cứ|mỗi|(?<!\d )(?:toàn quốc|cả nước)|toàn tỉnh)(?!\w)",
        re.IGNORECASE,
    ),
}
_PER: Mapping[Language, re.Pattern[str]] = {
    "en": late_regex(r"\b(?:each|per|every|any|all|an?|one)\b", re.IGNORECASE),
    "fr": late_regex(r"\b(?:chaque|par|chacune?|tout|toute|tous|toutes|une?)\b", re.IGNORECASE),
    "vi": late_regex(r"(?<!\w)(?:mỗi|một|từng|các|mọi|tất cả|những)(?!\w)|/", re.IGNORECASE),
}
"""What stands for "each" in the rate of a support, and so for "every" and "any" of it too."""
_EACH = frozenset({"every", "any", "chaque", "mỗi", "bất kỳ", "bất cứ"})
_ONLY: Mapping[Language, re.Pattern[str]] = {
    "en": late_regex(r"\b(?:only|solely|exclusively|alone|just|merely)\b", re.IGNORECASE),
    "fr": late_regex(
        r"\b(?:seule?s?|seulement|uniquement|exclusivement|n['’](?:a|ont|est)\b.{0,15}?\bque|ne \w+ que)\b",
        re.IGNORECASE,
    ),
    "vi": late_regex(r"(?<!\w)(?:chỉ(?! (?:dẫn|số|tiêu|thị|đạo|định|huy|giới))|duy nhất|riêng)(?!\w)", re.IGNORECASE),
}


def made_general(plain: str, language: Language, proving: Sequence[Sentence]) -> tuple[str, ...]:
    """The words by which `plain` says "all", "always" or "only" and no source does, in whatever language."""
    texts = [(one.text, one.article.language) for one in proving]
    for own, others in ((_ALL, _ALL), (_ONLY, _ONLY)):
        said = tuple(match.group().lower() for match in own[language].finditer(plain))
        if not said or any(others[spoken].search(text) for text, spoken in texts):
            continue
        if set(said) <= _EACH and any(_PER[spoken].search(text) for text, spoken in texts):
            continue
        return said
    return ()
