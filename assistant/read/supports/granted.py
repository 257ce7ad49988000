"""Answers what is paid for a thing where the question says nothing of support: "how much for a patent abroad?"."""

from __future__ import annotations

from assistant.eligibility import speaks_of_oneself
from assistant.evidence import Evidence
from assistant.read.supports.asking import asks_whether
from assistant.read.supports.entries import entries_for, profile_of
from assistant.read.supports.fit import is_for_asker, kinds_of
from assistant.read.supports.procedure import asks_procedure
from assistant.read.supports.register import read_registered_support
from assistant.read.supports.topic import said_of_asker, specific_things
from assistant.reading import Reading
from assistant.understand import Detail, Kind, Understanding
from policy.folding import fold
from policy.late_regex import late_regex

_HOW_MUCH = late_regex(
    r"(?<![a-z])(?:how much|what (?:(?:is|are|was|were) the )?(?:amount|sum|rate|share|percentage|ceiling|maximum)"
    r"|(?:a combien|combien)(?! d[e'])"
    r"|quel(?:le)?s? (?:est |sont )?(?:le |la |les )?(?:plafonds?|montants?|taux|primes?|sommes?|recompenses?)"
    r"|bao nhieu(?: tien| dong| phan tram| %)?(?= ?(?:$|[?.,;]| va | cho | khi | neu | mot | moi | o | tai"
    r"| tren | trong | de | the | vay |/))|muc (?:nao|gi))"
)
_GIVES = late_regex(
    r"(?<![a-z])(?:pays?|paid|gives?|grants?|offers?|awards?|gets?|receives?|covers?|reward\w*|bonus\w*|allowances?"
    r"|worth|subsid\w+|paie\w*|payer|donne\w*|verse\w*|touche\w*|recoi\w+|recevoir|obtenir|obtien\w+|rapporte\w*"
    r"|accorde\w*|pret(?:e|ent|er)(?:-\w+)*|lends?|borrow|emprunt\w+|vay|primes?|recompense\w*|droit"
    r"|prend(?:-\w+)? en charge"
    r"|aide\w*|thuong|ho tro|duoc|tra|chi|cap|huong"
    r"|tro cap)"
    r"(?![a-z])"
)
_PAYS_WHAT = late_regex(
    r"(?<![a-z])(?:qu'est-ce que|que|quoi|what (?:does|do|will|would|can)|how does)(?![a-z])[^.;?]{0,40}"
    r"(?<![a-z])(?:prend(?:re)?(?:-\w+)? en charge|paie|payer|finance|rembourse|pay|pays|reimburse"
    r"|refund)(?![a-z])"
    r"|(?<![a-z])(?:chi tra|ho tro|thuong|cap) (?:gi|nhung gi|cai gi|the nao)(?![a-z])"
)
"""That asks what somebody pays, not how much."""
_OF_A_SUPPORT = late_regex(
    r"(?<![a-z])(?:taux|plafonds?|rates?|ceilings?|caps?|(?:muc |tran )ho tro|muc tran)(?![a-z])"
)
"""What a support has and little else: whether it is one that is meant, the register says."""
_LEVELS = late_regex(
    r"(?<![a-z])(?:taux|plafonds?|montants?|rates?|ceilings?|caps?|percentage|amounts?|muc ho tro|ty le|muc tran)"
    r"(?= ?(?:[,;:?/]|$|et |and |va ))"
)
"""Keywords in the place of a question: "software for SMEs in Hue: rate, ceiling?"."""
_ASKS_HELP = late_regex(
    r"(?<![a-z])(?:(?:is|are) there (?:any )?(?:state |public )?(?:help|money|aid|funding|assistance)|what (?:help"
    r"|money|aid|funding)"
    r"|(?:can|could|may|will) (?:i|we) (?:get|receive|have) (?:any )?(?:help|money|aid|funding)"
    r"|does the (?:province|city|state|government) (?:pay|cover|help|support|fund|subsidi[sz]e)"
    r"|(?:la province|la ville|l'etat) (?:paie|aide|prend|finance|rembourse|soutient)(?:-t-\w+)?"
    r"|(?:tinh|thanh pho|nha nuoc) co (?:ho tro|chi tra|tra)"
    r"|y a-t-il (?:une |des |de l'|un )?(?:aides?|soutiens?|argent|financements?)|quel(?:le)?s? (?:argent|aides?"
    r"|soutiens?)"
    r"|(?:thi |duoc |co )co (?:tien|khoan|ho tro)|co (?:duoc )?(?:tien|khoan) (?:\w+ ){0,3}?khong"
    r"|que puis-je (?:recevoir|obtenir|toucher)|(?:duoc|nhan) (?:tien|nhung) gi|co (?:duoc )?(?:giup"
    r"|tro giup) gi)(?![a-z])"
)
"""That asks whether and what there is, sum or none."""
_OF_APPLICANT = late_regex(
    r"(?<![a-z])(?:how much|what (?:is|are|will be|can be) (?:paid|given|covered)|combien|quel taux|bao nhieu"
    r"|(?:borrow"
    r"|emprunt\w+|vay))(?![a-z])"
)
"""What an applicant asks for, support or not said."""
_ACRONYM = late_regex(r"\b[A-ZĐ]{4,}\b")
"""An organisation by its letters: what others get is not what it gets."""
_SURE, _SURE_OF_ASKER, _SURE_OF_HELP = 0.75, 0.5, 0.6
"""Share of what is asked about that a support names, from which on a question for a figure is one for support; less
where the support names the very applicant that is asked about."""


def read_granted(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What a province pays for a thing, where a question asks for the figure and says nothing of support.

    None where no sum is asked for, or no support of the register names all of what is asked about.
    """
    is_own = speaks_of_oneself(understanding.text, understanding.language)
    asks_help = asks_whether(understanding) or _ASKS_HELP.search(fold(understanding.text)) is not None
    if not (asks_help or _asks_for_sum(understanding)) or understanding.asks(Kind.COMPARISON):
        return None
    if understanding.asks(Kind.DATE) and not (is_own and Detail.AMOUNT in understanding.details):
        return None
    if understanding.names and not is_own:
        return None  # "How much will the NAFOSTED receive?" asks for a budget
    profile = profile_of(understanding)
    if not (specific_things(understanding) or kinds_of(profile) or said_of_asker(understanding)):
        return None
    entries = entries_for(understanding, evidence)
    if not entries:
        return None
    best = entries[0]
    sure = _SURE_OF_ASKER if is_for_asker(best.support, profile) else _SURE
    wants_sum = Detail.AMOUNT in understanding.details
    has_sum = best.support.amount is not None or best.support.rate is not None
    if any(name not in best.at.text for name in _ACRONYM.findall(understanding.text)):
        return None
    if best.coverage < min(sure, _SURE_OF_HELP if asks_help else 1.0) or not (has_sum or (asks_help and not wants_sum)):
        return None
    return read_registered_support(understanding, evidence)


def read_for_applicant(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """One answer where applicants ask several things of one support: "how much, at what rate, on what conditions?".

    None where nobody speaks of themselves, or no support of the register names all that is asked about.
    """
    is_own = speaks_of_oneself(understanding.text, understanding.language)
    if len(understanding.parts) < 2 or not is_own or understanding.asks(Kind.COMPARISON, Kind.DISCREPANCY):
        return None
    folded = fold(understanding.text)
    wants = (
        understanding.details & {Detail.AMOUNT, Detail.CONDITIONS}
        or _OF_APPLICANT.search(folded)
        or (_ASKS_HELP.search(folded) and asks_procedure(understanding))
    )
    entries = entries_for(understanding, evidence) if wants else []
    if not entries or not (entries[0].support.amount or entries[0].support.rate):
        return None
    is_theirs = not specific_things(understanding) and is_for_asker(entries[0].support, profile_of(understanding))
    if entries[0].coverage < _SURE and not is_theirs:
        return None
    return read_registered_support(understanding, evidence)


def _asks_for_sum(understanding: Understanding) -> bool:
    folded = fold(understanding.text)
    if _PAYS_WHAT.search(folded):
        return True
    if _LEVELS.search(folded) and Detail.AMOUNT in understanding.details:
        return True
    if _HOW_MUCH.search(folded) is None:
        return False
    is_own = speaks_of_oneself(understanding.text, understanding.language)
    return is_own or any(words.search(folded) for words in (_GIVES, _OF_A_SUPPORT))
