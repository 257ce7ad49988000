"""Sets instruments against each other: whether two texts of one number are one, and which came first."""

from __future__ import annotations

from itertools import pairwise

from assistant.answer import Outcome
from assistant.evidence import Evidence
from assistant.read.instruments.asked_of_text import names_content
from assistant.read.instruments.counted import texts_named
from assistant.read.instruments.facts import Known, matching, name_of, open_instrument
from assistant.read.instruments.sentence import describe
from assistant.reading import Reading
from assistant.statement import Source, Statement
from assistant.understand import Kind, Understanding
from assistant.understand.patterns import any_of
from assistant.words import words_in
from policy.dates import write_period
from policy.folding import fold
from policy.late_regex import late_regex

_TEXT = (
    r"(?:texte?s?|documents?|instruments?|resolutions?|decisions?|decrets?|decrees?|plans?|laws?|lois?|circulaires?"
    r"|circulars?|directives?|programmes?|chose|things?|one|van ban|nghi quyet|quyet dinh|ke hoach|nghi dinh|luat)"
)
_SAME = any_of(
    rf"(?:is|are|was|were|isn't|aren't) .*(?:same|identical)(?: {_TEXT})?(?= as | or |\W*\Z|[,?;:])",
    rf"(?:est-ce|est|sont|s'agit-il|s'agi\w+|designent\S*|sont-\w+|est-\w+) .*"
    rf"(?:identiques?|pareil\w*|(?:la|le|les|un|une|de la|du) memes?(?: {_TEXT})?)(?= que | ou |\W*\Z|[,?;:])",
    rf"(?:la|chi la|deu la) (?:cung )?mot(?: {_TEXT})?(?= khong| a |\W*\Z|[,?;:]| hay)",
    r"giong (?:het )?nhau(?= khong|\W*\Z|[,?;:]| hay)",
)
"""Asks whether two texts are one: "same" said of them, and not of a sum or a rate that both set."""
_APART = any_of(r"differ\w+", r"distingu\w+", r"confond\w+", r"apart(?!\w)", r"khac (?:nhau|gi|voi|biet)", r"phan biet")
_COMES = r"(?:issued|adopted|passed|signed|dated|published|voted|comes?|came)"
_VIENT = r"(?:vien\w+|venue?s?|paru\w*|adopte\w*|prise?s?|publie\w*|signe\w*|datee?s?|votee?s?)"
_RA_DOI = r"(?:ban hanh|ra doi|thong qua|ky|co|xuat hien)"
_IN_ORDER = any_of(
    r"(?:old|young|earli)(?:er|est)(?!\w)",
    r"newe(?:r|st)(?!\w)",
    r"(?:more|most) recent(?!\w)",
    rf"{_COMES} (?:first|last|earlier|later|before|after)(?!\w)",
    r"precede\w*",
    r"plus (?:ancien\w*|recent\w*|vieux|vieille|jeune)",
    r"(?:anterieur|posterieur)\w*",
    rf"{_VIENT} (?:en premier|en dernier|avant|apres|d'abord|l[ae] premiere?|l[ae] derniere?)(?!\w)",
    rf"l[ae] (?:premiere?|derniere?) (?:a |de )?{_VIENT}",
    r"avant l'autre",
    rf"{_RA_DOI} (?:truoc|sau)(?! (?:khi|do|ngay|nam|thang|day|\d))(?!\w)",
    r"nao (?:truoc|sau|(?:la )?(?:cu|moi))(?! khi)(?!\w)",
    r"(?:som|muon|cu|moi) (?:hon|nhat)(?!\w)",
    r"truoc hay sau",
)
"""Compares the texts by their age; "before" and "after" alone only tell when something else was so."""
_ASKS_MORE = late_regex(
    r"(?<!\w)(?:what(?! (?:came|comes|is older|is newer))|how|why|who|combien|comment|pourquoi|qui|quoi"
    r"|gi|bao nhieu|vi sao|tai sao|ai|the nao|ra sao)(?!\w)|(?:\A|[,:;] )(?:que |qu')"
)
"""Asks for something other than which text, so that an order is only said of the texts in passing."""


def read_compared_instruments(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """Which of the texts named came first, or that they are two; None where fewer than two are known or asked about."""
    if not understanding.references or understanding.asks(Kind.FIGURE, Kind.SUPPORT) or names_content(understanding):
        return None
    known = _known(understanding, evidence)
    if len(known) < 2:
        return None
    folded = fold(understanding.text)
    if len(understanding.references) > 1 and _IN_ORDER.search(folded) and not _ASKS_MORE.search(folded):
        return _in_order(known, understanding)
    if _SAME.search(folded) or _APART.search(folded):
        return _told_apart(known, understanding)
    return None


def _known(understanding: Understanding, evidence: Evidence) -> list[Known]:
    """Every text that one of the references can mean, each once."""
    found: dict[tuple[str, tuple[str, ...]], Known] = {}
    for reference in understanding.references:
        for instrument in matching(reference, evidence.instruments)[0]:
            known = open_instrument(instrument, evidence)
            if known is not None:
                found.setdefault((name_of(known, understanding.language), known.places), known)
    return list(found.values())


def _told_apart(known: list[Known], understanding: Understanding) -> Reading:
    words = words_in(understanding.language)
    is_asked_yes_no = _SAME.search(fold(understanding.text)) is not None
    different = words.different_texts.format(count=len(known))
    lead = Statement(different, given=different) if is_asked_yes_no else texts_named(len(known), understanding.language)
    lines = tuple(describe(one, understanding.language) for one in known)
    said = (_longest(one) for one in known if not one.subjects())
    quotes = tuple({source.key: source for source in said}.values())
    return Reading(Outcome.ANSWERED, (lead,), lines, quotes=quotes)


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
