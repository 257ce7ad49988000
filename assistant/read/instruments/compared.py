"""Sets instruments against each other: whether two texts of one number are one, and which came first."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.instruments.facts import Known, matching, name_of, open_instrument
from assistant.read.instruments.sentence import describe
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Kind, Understanding
from assistant.understand.patterns import any_of
from assistant.words import words_in
from policy.dates import write_period
from policy.folding import fold

_ONE_OR_TWO = any_of(
    r"same(?!\w)",
    r"identi(?:cal|ques?)(?!\w)",
    r"(?:la|le|les|un|une) memes?(?!\w)",
    r"pareil\w*",
    r"differ\w+",
    r"distingu\w+",
    r"confond\w+",
    r"apart(?!\w)",
    r"giong nhau",
    r"khac(?: nhau| gi| voi)?(?!\w)",
    r"(?:la|chi la|deu la) (?:cung )?mot(?!\w)",
    r"phan biet",
)
_YES_NO_ON_SAME = any_of(
    r"same(?!\w)",
    r"identi(?:cal|ques?)(?!\w)",
    r"(?:la|le|les|un|une) memes?(?!\w)",
    r"pareil\w*",
    r"giong nhau",
    r"la (?:cung )?mot(?!\w)",
)
_WHICH_FIRST = re.compile(
    r"(?<![a-z])(?:old(?:er|est)|newe(?:r|st)|young(?:er|est)|earli(?:er|est)|lat(?:er|est)|more recent|most recent|"
    r"came first|issued first|adopted first|precede\w*|anterieur\w*|posterieur\w*|ancien\w*|recente?s?|en premier|"
    r"premiere? (?:adopte|publie)\w*|avant l'autre|truoc|sau|som hon|muon hon|cu hon|moi hon|moi nhat|cu nhat|dau tien)"
    r"(?![a-z])"
)


def read_compared_instruments(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Which of the texts named came first, or that they are two; None where fewer than two are known or asked about."""
    folded = fold(understanding.text)
    if not understanding.references or understanding.asks(Kind.FIGURE, Kind.SUPPORT):
        return None
    known = _known(understanding, evidence)
    if len(known) < 2:
        return None
    if len(understanding.references) > 1 and _WHICH_FIRST.search(folded):
        return _in_order(known, understanding)
    if _ONE_OR_TWO.search(folded):
        return _told_apart(known, understanding)
    return None


def _known(understanding: Understanding, evidence: Evidence) -> list[Known]:
    """Every text that one of the references can mean, each once."""
    found: dict[str, Known] = {}
    for reference in understanding.references:
        for instrument in matching(reference, evidence.instruments)[0]:
            known = open_instrument(instrument, evidence)
            if known is not None:
                found.setdefault(name_of(known, understanding.language), known)
    return list(found.values())


def _told_apart(known: list[Known], understanding: Understanding) -> Reading:
    words = words_in(understanding.language)
    is_asked_yes_no = understanding.asks(Kind.YES_NO) and _YES_NO_ON_SAME.search(fold(understanding.text))
    told = (words.different_texts if is_asked_yes_no else words.instruments_found).format(count=len(known))
    lines = tuple(describe(one, understanding.language) for one in known)
    said = (_longest(one) for one in known if not one.subjects())
    quotes = tuple({source.key: source for source in said}.values())
    return Reading(Outcome.ANSWERED, (Statement(told, given=told),), lines, quotes=quotes)


def _longest(known: Known) -> Source:
    """The fullest sentence on a text: where none says in so many words what it is on, this may tell."""
    return max(known.sources, key=lambda one: one.end - one.start)


def _in_order(known: list[Known], understanding: Understanding) -> Reading | None:
    """The older text before the newer, each with its date; None where a date is not stated or two are alike."""
    language = understanding.language
    dated = [(*one.dated()[0], one) for one in known if len(one.dated()) == 1]
    if len(dated) < len(known):
        return None
    dated.sort(key=lambda entry: entry[0].first)
    if any(before.last >= after.first for (before, _, _), (after, _, _) in pairwise(dated)):
        return None
    lead = []
    for (first, source, one), (second, other_source, other) in pairwise(dated):
        text = words_in(language).older_text.format(
            first=f"**{name_of(one, language)}** ({write_period(first, language)})",
            second=f"**{name_of(other, language)}** ({write_period(second, language)})",
        )
        lead.append(Statement(_capitalised(text), (source, other_source)))
    quotes = tuple({source.key: source for _, source, _ in dated}.values())
    return Reading(Outcome.ANSWERED, tuple(lead), quotes=quotes)


def _capitalised(text: str) -> str:
    """With a capital at its beginning, behind the marks that set it in bold."""
    start = len(text) - len(text.lstrip("*"))
    return f"{text[:start]}{text[start].upper()}{text[start + 1 :]}"
