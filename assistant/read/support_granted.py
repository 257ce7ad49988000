"""Answers what is paid for a thing where the question says nothing of support: "how much for a patent abroad?"."""

from __future__ import annotations

import re

from assistant.evidence import Evidence
from assistant.read.support_entries import entries_for, profile_of
from assistant.read.support_fit import is_for_asker, kinds_of
from assistant.read.support_register import read_registered_support
from assistant.read.support_topic import specific_things
from assistant.reading import Reading
from assistant.understand import Detail, Kind, Understanding
from policy.folding import fold

_HOW_MUCH = re.compile(
    r"(?<![a-z])(?:how much|what (?:(?:is|are|was|were) the )?(?:amount|sum|rate|share|percentage|ceiling|maximum)"
    r"|(?:a combien|combien)(?! d[e'])"
    r"|quel(?:le)?s? (?:est |sont )?(?:le |la |les )?(?:plafonds?|montants?|taux|primes?|sommes?|recompenses?)"
    r"|bao nhieu(?: tien| dong| phan tram| %)?(?= ?(?:$|[?.,;]| va | cho | khi | neu | mot | moi |/))|muc (?:nao|gi))"
)
_GIVES = re.compile(
    r"(?<![a-z])(?:pays?|paid|gives?|grants?|offers?|awards?|gets?|receives?|covers?|reward\w*|bonus\w*|allowances?"
    r"|worth|subsid\w+|paie\w*|payer|donne\w*|verse\w*|touche\w*|recoi\w+|recevoir|obtenir|obtien\w+|rapporte\w*"
    r"|accorde\w*|primes?|recompense\w*|droit|prend en charge|aide\w*|thuong|ho tro|duoc|tra|chi|cap|huong|tro cap)"
    r"(?![a-z])"
)
_PAYS_WHAT = re.compile(
    r"(?<![a-z])(?:qu'est-ce que|que|quoi|what (?:does|do|will|would|can)|how does)(?![a-z])[^.;?]{0,40}"
    r"(?<![a-z])(?:prend(?:re)? en charge|paie|payer|finance|rembourse|pay|pays|cover|covers|fund|reimburse"
    r"|refund)(?![a-z])"
    r"|(?<![a-z])(?:chi tra|ho tro|thuong|cap) (?:gi|nhung gi|cai gi|the nao)(?![a-z])"
)
"""That asks what somebody pays, not how much."""
_LEVELS = re.compile(
    r"(?<![a-z])(?:taux|plafonds?|montants?|rates?|ceilings?|caps?|percentage|amounts?|muc ho tro|ty le|muc tran)"
    r"(?= ?(?:[,;:?/]|$|et |and |va ))"
)
"""Keywords in the place of a question: "software for SMEs in Hue: rate, ceiling?"."""
_SURE, _SURE_OF_ASKER = 0.75, 0.5
"""Share of what is asked about that a support names, from which on a question for a figure is one for support; less
where the support names the very applicant that is asked about."""


def read_granted(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What a province pays for a thing, where a question asks for the figure and says nothing of support.

    None where no sum is asked for, or no support of the register names all of what is asked about.
    """
    if not _asks_for_sum(understanding) or understanding.asks(Kind.COMPARISON, Kind.DATE):
        return None
    profile = profile_of(understanding)
    if not (specific_things(understanding) or kinds_of(profile)):
        return None
    entries = entries_for(understanding, evidence)
    if not entries:
        return None
    best = entries[0]
    sure = _SURE_OF_ASKER if is_for_asker(best.support, profile) else _SURE
    if best.coverage < sure or not (best.support.amount or best.support.rate):
        return None
    return read_registered_support(understanding, evidence)


def _asks_for_sum(understanding: Understanding) -> bool:
    folded = fold(understanding.text)
    if _PAYS_WHAT.search(folded):
        return True
    if _LEVELS.search(folded) and Detail.AMOUNT in understanding.details:
        return True
    return _HOW_MUCH.search(folded) is not None and _GIVES.search(folded) is not None
