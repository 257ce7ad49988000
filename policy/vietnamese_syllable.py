"""How a Vietnamese syllable is built: few words of other languages happen to fit."""

from __future__ import annotations

from functools import lru_cache

from policy.late_regex import late_regex

_SYLLABLE = late_regex(
    r"(?:ngh?|[ckgpt]h|gi|nh|tr|qu|[bcdghklmnprstvx])?"
    r"(?:[aeiouy]|[aeo]o|ai|au|ay|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|oai|oay|uoi|uou|ieu|yeu|uye|uya|uyu|oao|uay|uai)"
    r"(?:ch|ng|nh|[cmnpt])?\Z"
)


@lru_cache(maxsize=65_536)
def is_vietnamese_syllable(word: str) -> bool:
    """Whether the folded `word` is built like a Vietnamese syllable.

    >>> is_vietnamese_syllable("nghiep"), is_vietnamese_syllable("startup")
    (True, False)
    """
    return bool(_SYLLABLE.match(word))
