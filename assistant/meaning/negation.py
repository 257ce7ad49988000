"""Whether a sentence denies what its source says, or says what its source denies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence import Sentence
from assistant.meaning.clauses import nearest_clause
from policy.language import Language
from policy.late_regex import late_regex

_NO_DENIAL = late_regex(
    # Numbers of texts, bounds, "not only", and words that only look like a denial.
    r"\bno\.?\s*\d|\bno (?:later|more|less|fewer|longer than)\b|\bnot (?:only|just|more than|less than|to exceed)\b"
    r"|\bpas (?:seulement|uniquement|plus de|moins de)\b|\bne (?:dépass|excéd)\w+ pas\b|\bpas dépasser\b"
    r"|\bkhông (?:chỉ|những|quá|dưới|ít hơn|nhiều hơn|vượt|gian|khí|ngừng)\b|\bhàng không\b|\bkhông,?\s*$"
    r"|\bchưa (?:đến|tới|đầy)\b",
    re.IGNORECASE,
)
_DENIAL = {
    "en": late_regex(r"\b(?:not|no|never|none|nor|neither|without|cannot)\b|n['’]t\b", re.IGNORECASE),
    "fr": late_regex(
        r"\b(?:pas|jamais|aucune?|sans|ni)\b|\bnon(?!-)\b|\bn(?:e\s|['’])\s?[\w'’-]+\s(?:plus|rien|guère|point)\b",
        re.IGNORECASE,
    ),
    "vi": late_regex(r"(?<!\w)(?:không|chưa|chẳng|chả)(?!\w)", re.IGNORECASE),
}
_LACK = late_regex(
    r"\b(?:lack\w*|absen\w+|miss(?:es|ing)|fail\w*|yet to|un\w{4,}|in(?:sufficient|complete|eligible)\w*|exempt\w*|"
    r"waive\w*|no longer|free of|refus\w+|reject\w*|exclu\w+|ended|expired|repealed|stopped|"
    r"manqu\w+|défaut|dépourv\w+|insuffis\w+|in\w*éligible\w*|exon[ée]r\w+|dispens\w+|gratuit\w*|pris fin|"
    r"prend fin|prendra fin|rejet\w+|abrog\w+|"
    r"expiré\w*|cess\w+|interdi\w+|empêch\w+|peu|rare\w*|little|few|hardly|prohibit\w*|forbid\w*|"
    r"thiếu|miễn|hết hiệu lực|bãi bỏ|chấm dứt|từ chối|cấm|loại trừ|ít|hạn chế)\b",
    re.IGNORECASE,
)


def negation_changed(plain: str, language: Language, proving: Sequence[Sentence]) -> tuple[str, ...]:
    """What `plain` denies and no source does, or, as "…", what every source denies and `plain` does not.

    "Lacks", "exempt" and their like count as a denial on the other side, whichever side that is.
    """
    own = denials(plain, language)
    if own:
        if any(_denies(one.text, one.article.language) for one in proving):
            return ()
        return own
    if not proving or _LACK.search(plain):
        return ()
    clauses = [nearest_clause(plain, language, one.text, one.article.language, fine=True) for one in proving]
    denied = [denials(clause, one.article.language) for clause, one in zip(clauses, proving, strict=True)]
    return denied[0] if all(denied) else ()


def denials(text: str, language: Language) -> tuple[str, ...]:
    """The words of `text` that deny.

    >>> denials("Resolution No. 5 does not only help firms: it never ends.", "en")
    ('never',)
    """
    covered = [match.span() for match in _NO_DENIAL.finditer(text)]
    return tuple(
        match.group()
        for match in _DENIAL[language].finditer(text)
        if not any(start <= match.start() < end for start, end in covered)
    )


def _denies(text: str, language: Language) -> bool:
    return bool(denials(text, language)) or _LACK.search(text) is not None
