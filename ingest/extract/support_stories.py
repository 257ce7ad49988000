"""Sentences that tell what one beneficiary did and got: an example, neither a support to be had nor a condition."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.extract.read_sentences import ReadSentence
from policy.language import Language
from policy.late_regex import late_regex

_NAMED = late_regex(
    r"(?:Công ty|Tập đoàn|[Ss]ociété|[Ee]ntreprise|[Cc]oopérative|[Cc]ompany|[Ff]irm|[Ss]tart-up|Hợp tác xã|HTX|"
    r"[Gg]roupe|[Dd]oanh nghiệp)"
    r"\s(?:(?:cổ phần|TNHH|CP|de|d'|du|la|le|khởi nghiệp|called|named|nommée?|appelée?)\s?|[\w'-]+ de précision )*"
    r"[«“\"]?[A-ZĐÀ-Ý][^\W\d_]+"
    r"|[A-ZĐÀ-Ý][^\W\d_]+(?: [A-ZĐÀ-Ý][^\W\d_]+){0,3},? (?:an? |une? |which |qui |một )"
    r"(?:[\w-]+ ){0,2}?(?:firm|company|start-up|cooperative|maker|société|entreprise|coopérative|makes|fabrique|sells)"
)
_AMONG = late_regex(
    r"(?<![a-z])(?:parmi (?:les|ces|ceux|eux|elles)|among (?:them|the|those)|one of (?:them|the)|l'un(?:e)? d(?:es|'e)"
    r"|trong so|dien hinh|tieu bieu|noi bat)(?![a-z])"
)
_PAST: dict[Language, re.Pattern[str]] = {
    "fr": late_regex(r"(?<![a-z])(?:a|ont|avait)\s(?:[a-z]+\s)?[a-z]+(?:e|i|u|is|it|ert)e?s?(?![a-z])"),
    "en": late_regex(
        r"(?<![a-z])(?:[a-z]{2,}ed|was|were|had|built|cut|grew|made|bought|sold|got|won|fell|rose|said)(?![a-z])"
    ),
    "vi": late_regex(r"(?<![a-z])(?<!toi )(?:da|vua)(?![a-z])"),
}
_OF_ALL = late_regex(
    r"(?<![a-z])(?:les (?:entreprises|cooperatives|societes|start-ups|pme)|chaque|toute?|firms|companies|enterprises"
    r"|cooperatives|start-ups|each|every|any|cac|moi|nhung)(?![a-z])"
)
"""Words for all who may apply: the story is over."""


def stories_in(sentences: Sequence[ReadSentence]) -> frozenset[int]:
    """The places in `sentences` of those that tell of one beneficiary, from the one that names it to its paragraph's
    end or to the next that speaks of all, or of a text."""
    found: set[int] = set()
    paragraph, is_told = -1, False
    for number, sentence in enumerate(sentences):
        if sentence.paragraph != paragraph:
            paragraph, is_told = sentence.paragraph, False
        if any(known.number is not None or known.name is not None for known in sentence.references):
            is_told = False
        elif _NAMED.search(sentence.text) or _AMONG.match(sentence.folded.lstrip()):
            is_told = is_told or _PAST[sentence.language].search(sentence.folded) is not None
        elif _OF_ALL.search(sentence.folded):
            is_told = False
        if is_told:
            found.add(number)
    return frozenset(found)
