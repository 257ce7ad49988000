"""The word a question asks with, and whether it denies: what two questions must share to be the same question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from policy.folding import fold
from policy.late_regex import late_regex


class QuestionWord(StrEnum):
    """What sort of thing is asked for; any other word of asking is `WHAT`."""

    WHY = "why"
    WHEN = "when"
    HOW_MANY = "how many"
    WHERE = "where"
    WHO = "who"
    HOW = "how"
    WHETHER = "whether"
    WHAT = "what"


_SOMEBODY = (
    r"services?|organismes?|entreprises?|societes?|autorites?|institutions?|departements?|ministeres?|personnes?"
    r"|universites?|instituts?|banques?|ecoles?"
    r"|department|company|companies|firms?|body|bodies|authority|agency|ministry|office|people|person|university|institute|bank|school"
)
_SOMEBODY_VI = r"co quan|don vi|doanh nghiep|nguoi|doi tuong|cong ty|to chuc|so|bo|ong|ba|truong|vien|ngan hang"
_WORDS: Mapping[QuestionWord, re.Pattern[str]] = {
    word: late_regex(rf"(?<![a-z])(?:{pattern})(?![a-z])")
    for word, pattern in {
        QuestionWord.WHY: r"why|how come|pourquoi|pour quelles? raisons?|vi sao|tai sao|(?:vi|sao) (?:ly do|lai)",
        QuestionWord.WHEN: r"when|what (?:date|day|year|month|time)|(?:until|since|by) when|quand|a quelle date"
        r"|quelle (?:est la )?(?:date|echeance)|en quelle annee|khi nao|bao gio|(?:ngay|thang|nam|luc|thoi diem) nao",
        QuestionWord.HOW_MANY: r"how (?:many|much|long|often|large|big|high)|combien|bao nhieu|bao lau|may (?:lan|ngay"
        r"|thang|nam)"
        r"|(?:quel(?:le)?|what) (?:est|is|sera|are|was)? ?(?:le|la|the)? ?(?:montant|budget|taux|nombre|delai"
        r"|duree|part|amount|rate|number|share|ceiling|plafond)",
        QuestionWord.WHERE: r"where|(?<!\bd')ou(?=[ ,?])(?! (?:non|bien|pas|en (?:est|sont)))|a quel endroit"
        r"|o dau|noi nao|tai dau|cho nao",
        QuestionWord.WHO: rf"who|whom|whose|qui(?! se passe)|ai(?= |\?)|(?:which|what) (?:{_SOMEBODY})"
        rf"|quel(?:le)?s? (?:{_SOMEBODY})|(?:{_SOMEBODY_VI}) nao|nhung ai|cho ai|la ai",
        QuestionWord.HOW: r"how|comment|de quelle (?:maniere|facon)|lam (?:the nao|sao)|(?:nhu )?the nao|bang cach nao"
        r"|ra sao",
        QuestionWord.WHETHER: r"(?<=^)(?:can|may|do|does|did|is|are|was|were|will|must|should|has|have|could|would)"
        r"|est-ce que|[a-z]+-(?:t-)?(?:ils?|elles?|on|je|nous|vous)|(?:khong|chua)(?= ?\?)",
    }.items()
}
_WHAT = late_regex(r"(?<![a-z])(?:what|which|qu(?:el(?:le)?s?|oi|e)(?= |$)|qu'(?!est-ce qu)|gi|nao)(?![a-z])")
_WHENCE = late_regex(r"(?<![a-z])(?:d'ou|whence|tu dau)(?![a-z])")
_SUBJECT_WHO = late_regex(r"qu'est-ce qui|ce qui(?![a-z])")
"""Asks what does something, in the words of who."""
_DENIES = late_regex(
    r"(?<![a-z])(?:not|cannot|can't|don't|doesn't|isn't|never|no longer|there (?:is|are|was|were) no|ne|n'[a-z]+"
    r"|khong|chua)(?![a-z])"
)
_ASKS_WHETHER = late_regex(r"(?:khong|chua)(?= ?\?)|(?<![a-z])hay (?:khong|chua)(?![a-z])")
_LABEL = late_regex(r"\A[^:?]{1,40}:\s")


def question_word(text: str) -> QuestionWord:
    """The word with which `text` asks; of several the one that narrows the answer most.

    >>> question_word("Who can apply?"), question_word("PV: Bao giờ tỉnh mở rộng?")
    (<QuestionWord.WHO: 'who'>, <QuestionWord.WHEN: 'when'>)
    """
    folded = _SUBJECT_WHO.sub("@", fold(_LABEL.sub("", text)).strip())
    found = next((word for word, pattern in _WORDS.items() if pattern.search(folded)), QuestionWord.WHAT)
    # "Quels résultats a-t-elle obtenus ?" turns round subject and verb and asks what.
    return QuestionWord.WHAT if found is QuestionWord.WHETHER and _WHAT.search(folded) else found


def has_question_word(text: str) -> bool:
    """Whether `text` asks with a word of its own: "And the racks?" does not.

    >>> has_question_word("How many racks?"), has_question_word("And the racks?")
    (True, False)
    """
    folded = fold(text)
    return (
        question_word(text) is not QuestionWord.WHAT
        or _WHAT.search(folded) is not None
        or _WHENCE.search(folded) is not None
    )


def denies(text: str) -> bool:
    """Whether a question is about what is not so: "who cannot apply?", not "có … không?".

    >>> denies("Qui ne peut pas postuler ?"), denies("Người dân có phải trả tiền không?")
    (True, False)
    """
    return _DENIES.search(_ASKS_WHETHER.sub(" ", fold(text))) is not None
