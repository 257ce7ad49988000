"""Tells what a text gives, measure by measure: "what does Resolution 33 provide?", "its main measures?"."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.instruments.account import content_of
from assistant.read.instruments.asked_of_text import names_thing
from assistant.read.instruments.facts import Known, is_of, matching, open_instrument
from assistant.read.instruments.mistaken import correct_body
from assistant.read.instruments.sentence import describe
from assistant.read.supports.asking import asks_results
from assistant.read.supports.entries import entries_for, is_under
from assistant.read.supports.entry import Entry
from assistant.read.supports.lines import lines_of, once_each
from assistant.read.supports.register import read_registered_support
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.places import same_area
from policy.registers import Support, SupportStatus

_ASKS = late_regex(
    r"(?<![a-z])(?:mesures?|measures?|points?|essentiel|provisions?|dispositions?|avantages?|benefits?|incentives?|incitations?"
    r"|prevoi\w*|offre\w*|accorde\w*|verse\w*|donne\w*|finance\w*|soutien\w*|aides?|subventionne?"
    r"|provides?|offers?|grants?|gives?|pays?|supports?|brings?|contains?|contient|contenu"
    r"|quy dinh|noi dung|bien phap|chinh sach|muc ho tro|ho tro|uu dai|quyen loi|co gi|gom)(?![a-z])"
)
"""Asks what is in a text, or what it gives."""
_GIVES = late_regex(
    r"(?<![a-z])(?:pays?|gives?|offers?|grants?|provides?|supports?|covers?|brings?|reimburses?|funds?|do for|does for"
    r"|prevoi\w*|donne\w*|verse\w*|accorde\w*|offre\w*|finance\w*|rembours\w*|soutien\w*|aide\w*|paie|paye"
    r"|prend en charge|ho tro|quy dinh|cap|chi|tra|thuong|duoc (?:gi|huong|nhan)|uu dai)(?![a-z])"
)
"""Asks what the text gives for something."""
_OTHER_KINDS = (Kind.DATE, Kind.WHO, Kind.YES_NO, Kind.COMPARISON, Kind.REASON, Kind.INSTRUMENT)
_MOST = 10


def read_provisions(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The text that the question names and every support the articles report under it, one line each.

    None where a thing, a person or a value is asked for, where not one text is meant, or it gives nothing.
    """
    if len(understanding.references) != 1 or understanding.references[0].pinpoint is not None:
        return None
    if understanding.asks(*_OTHER_KINDS, Kind.FIGURE):
        return None
    if names_thing(understanding) or not _ASKS.search(fold(understanding.text)):
        return None
    fitting = [open_instrument(one, evidence) for one in matching(understanding.references[0], evidence.instruments)[0]]
    known = [one for one in fitting if one is not None and is_of(one, understanding.places)]
    if len(known) != 1:
        return None
    groups = once_each(_given_by(known[0], evidence))[:_MOST]
    language = understanding.language
    words = words_in(language)
    described = describe(known[0], language)
    # "A resolution on aid to small firms" is its subject, and said by it.
    groups = [group for group in groups if not _is_the_subject(group[0].support, described)]
    if not groups:
        return None
    lead = replace(described, text=f"{words.by_articles}{described.text}.")
    lines = lines_of(groups, understanding, evidence, several=False)
    quotes = tuple(one.source() for one in content_of(known[0], understanding, evidence))
    return Reading(
        Outcome.ANSWERED,
        (lead, Statement(words.supports_found)),
        tuple(dict.fromkeys(lines)),
        quotes=quotes[:_MOST],
        notes=(Statement(words.not_a_decision),),
    )


def read_given_for(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What the text named gives for the thing or the people named, the sum first; None where it is not known to."""
    if len(understanding.references) != 1 or understanding.references[0].pinpoint is not None:
        return None
    if understanding.asks(*_OTHER_KINDS, Kind.FIGURE, Kind.SUPPORT) or not names_thing(understanding):
        return None
    if not _GIVES.search(fold(understanding.text)) or asks_results(understanding):
        return None
    fitting = matching(understanding.references[0], evidence.instruments)[0]
    named = [one for instrument in fitting if (one := open_instrument(instrument, evidence)) is not None]
    if len(named) == 1 and (mistaken := correct_body(named[0], understanding)) is not None:
        return mistaken
    asked = replace(understanding, kinds=(Kind.SUPPORT,), details=understanding.details - {Detail.SUBJECT})
    entries = entries_for(asked, evidence)
    if not entries or entries[0].coverage < 1.0 or not entries[0].is_offered:
        return None
    return read_registered_support(asked, evidence)


def _is_the_subject(support: Support, described: Statement) -> bool:
    """Whether a support without any value is no more than what the text is described to be on."""
    return support.amount is None and support.rate is None and fold(support.benefit) in fold(described.text)


def _given_by(known: Known, evidence: Evidence) -> list[Entry]:
    """The supports that rest on the text, in the order in which the articles tell them."""
    found: list[Entry] = []
    for support in evidence.supports:
        if support.status not in (SupportStatus.IN_FORCE, SupportStatus.ANNOUNCED):
            continue
        if known.places and support.places and not any(same_area(a, b) for a in known.places for b in support.places):
            continue
        at = evidence.shelf.sentence_at(support.evidence.article_id, support.evidence.start)
        if at is not None and is_under((known.reference,), support, at, evidence.supports):
            found.append(Entry(support, at, coverage=1.0, worth=1.0, assessment=None))
    return sorted(found, key=lambda one: (one.at.article.id, one.support.evidence.start))
