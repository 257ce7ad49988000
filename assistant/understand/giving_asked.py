"""Tells from who gives and who gets that a question is after a support, whatever it calls it.

"How much could the province give us?" and "what is reimbursed to my firm?" name no support, and ask for one.
"""

from __future__ import annotations

from assistant.concepts import concepts_in
from policy.folding import fold
from policy.giving import VERB_OF_GETTING, VERB_OF_GIVING
from policy.language import Language
from policy.late_regex import late_regex
from policy.terms import concepts

_GIVING = late_regex(
    r"(?<![a-z])(?:give|pay|grant|offer|cover|refund|reimburse|repay|provide|lend|fund|finance|subsidi[sz]e|contribute"
    r"|help|donner|payer|verser|accorder|octroyer|rembourser|financer|offrir|couvrir|prendre en charge|aider|soutenir"
    r"|get|receive|obtain|claim|recover|recevoir|obtenir|toucher|percevoir|pretendre|recuperer)(?![a-z])"
)
"""The bare verb, behind "can", "will", "peut"."""
_PASSIVE = late_regex(
    r"(?<![a-z])(?:est|sont|sera|seront|serait|seraient|m'est|nous est|lui est|leur est)(?:-(?:il|elle|ils|elles|on))?"
    r" (?:\w+ )?(?:paye|verse|rembourse|rendu|accorde|octroye|finance|donne|offert|pris)[a-z]*"
    r"|(?:be|get|is|are) (?:\w+ )?(?:paid|given|reimbursed|refunded|covered|granted)(?! (?:for )?by)"
)
_FIRST_PERSON = late_regex(
    r"(?<![a-z])(?:[jm]'(?=[a-z])|(?:je|me|moi|mon|ma|mes|nous|notre|nos|i|my|we|our|us)(?![a-z]))"
)
_TO_ASSISTANT = late_regex(
    r"(?:(?<![a-z])(?:(?:please|can you|could you|(?:pouvez|pourriez)-vous|(?:peux|pourrais)-tu|merci de)(?: me)? )"
    r"|(?:^|[.?!,;:] ))(?:give|donne[rz]?|tell|dis|dites|dire|show|offer|provide)(?:[ -](?:me|us|moi|nous))?(?![a-z])"
)
"""Asks for an answer, and for no money."""
_PAST = late_regex(
    r"(?<![a-z])(?:(?:did (?:[\w'-]+ ){0,12}?|(?:has|have|had|was|were|so far|already) (?:[\w'-]+ ){0,4}?)"
    r"(?:give|given|pay|paid|receive|received|fund|funded|finance|financed|get|got|grant|granted|spend|spent)"
    r"|(?<!')(?:a|ont|avait|avaient|deja)(?:-t?-?\w+)? (?:\w+ )?(?:verse|paye|donne|accorde|octroye|finance|recu"
    r"|touche|obtenu|percu|rembourse)e?s?)(?![a-z])"
)
_HOW_MUCH = late_regex(r"(?<![a-z])(?:combien(?! d)|how much|at most|maximum|au plus|plafond)(?![a-z])")
_AMOUNT = late_regex(
    r"(?<![a-z])(?:combien(?! d)|how much|what|que|quoi|quel(?:le)?s?|which|maximum|most|au plus|plafond)(?![a-z])"
)


def asks_for_giving(text: str, language: Language) -> bool:
    """Whether `text` asks what somebody like the asker, or an applicant that it names, is given; never of the past.

    >>> asks_for_giving("We are 12. How much could the province give us?", "en")
    True
    >>> asks_for_giving("How much did the province give to start-ups?", "en")
    False
    """
    folded = _TO_ASSISTANT.sub(" ", fold(text))
    # Vietnamese, whose verbs of giving are other words without their marks, says "được hỗ trợ", which is known.
    if language == "vi" or _PAST.search(folded) or not _AMOUNT.search(folded):
        return False
    if not any(verb.search(folded) for verb in (_GIVING, _PASSIVE, VERB_OF_GIVING, VERB_OF_GETTING)):
        return False
    if _FIRST_PERSON.search(folded):
        return True
    known = concepts()
    return _HOW_MUCH.search(folded) is not None and any(
        one in known and known[one].kind == "applicant" for one in concepts_in(text)
    )
