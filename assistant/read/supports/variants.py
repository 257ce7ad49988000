"""Supports told as variants of another one: "raised to 50% for …", "the same bill is paid at 30% in …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.eligibility import Profile
from assistant.read.supports.entry import Entry
from assistant.read.supports.fit import is_for_asker
from policy.folding import fold
from policy.late_regex import late_regex

_VARIES = late_regex(
    r"\A\W*rieng (?!tai|o )|(?:porte\w*|monte\w*|grimpe\w*|passe\w*|releve\w*|s'eleve\w*|reduit\w*|ramene\w*"
    r"|tombe\w*) a"
    r"|(?:raised|rises?|goes up|climbs?|increas\w+|cut|drops?|falls?|lowered) to|(?:tang|nang|giam|ha)(?: len"
    r"| xuong)|meme plafond|meme limite"
    r"|same (?:ceiling|cap|limit)|cung (?:muc|tran)|memes? (?:aides?|geste|soutien|dispositif|mesure|avantage"
    r"|coup de pouce"
    r"|conditions)|the same (?:help|aid|support|terms|refund|grant|scheme|deal)|tuong tu"
)
"""A support told as another one with a different rate: it takes its ceiling from there."""
_SAME_CEILING = late_regex(r"meme (?:plafond|limite)|same (?:ceiling|cap|limit|maximum)|cung (?:muc )?(?:tran|toi da)")


def varies(benefit: str) -> bool:
    """Whether the words of a support tell it as a variant of one told before."""
    return _VARIES.search(fold(benefit)) is not None


def _rule_of(entry: Entry, found: Sequence[Entry]) -> Entry | None:
    """The support before it in its article that `entry` is told as a variant of ("raised to 50% for …")."""
    if not varies(entry.support.benefit):
        return None
    is_share = entry.support.rate is not None
    if is_share and entry.support.amount is not None:
        return None
    earlier = [
        other
        for other in found
        if other.support.evidence.article_id == entry.support.evidence.article_id
        and other.support.evidence.start < entry.support.evidence.start
        and (other.support.rate if is_share else other.support.amount) is not None
    ]
    return max(earlier, key=lambda other: other.support.evidence.start) if earlier else None


def with_rules(found: list[Entry]) -> list[Entry]:
    """Variants are about what their rule is about, and take its ceiling where they say so."""
    result = []
    for entry in found:
        rule = _rule_of(entry, found)
        if rule is None:
            result.append(entry)
            continue
        takes = _SAME_CEILING.search(fold(entry.support.benefit)) and rule.support.amount is not None
        coverage = max(entry.coverage, rule.coverage)
        result.append(
            replace(
                entry,
                coverage=coverage,
                worth=entry.worth + coverage - entry.coverage,
                ceiling_of=(rule.support, rule.at) if takes else None,
            )
        )
    return result


def without_rules(kept: list[Entry], profile: Profile) -> list[Entry]:
    """Where the asker has a rate of their own, the general one is not theirs."""
    ruled = {
        rule.support.id
        for entry in kept
        if is_for_asker(entry.support, profile) and (rule := _rule_of(entry, kept)) is not None
    }
    return [entry for entry in kept if entry.support.id not in ruled]
