"""A support as one line: rate, amount, the article's own words on what it pays for, for whom, where, since when not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.concepts import names_concept
from assistant.eligibility.words import LABELS
from assistant.evidence import Evidence
from assistant.read.supports import words as support_words
from assistant.read.supports.entry import Entry
from assistant.read.supports.fit import own_concepts
from assistant.statement import Source, Statement
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, refers_to, spoken
from policy.places import place
from policy.quantity import Qualifier, Quantity, QuantityKind, find_quantities, write
from policy.registers import SupportStatus

_JOINED = late_regex(r"^(?:ainsi qu(?:e\s|['’])|et\s|and\s|as well as\s|và\s|cũng như\s)")
"""What joins a clause to the one before it: the words behind it are shown alone."""
_LONGEST = 260
"""Characters of a sentence that are shown in one piece; of a longer one only the clause and its first words."""


def once_each(entries: Sequence[Entry]) -> list[list[Entry]]:
    """A support that several articles tell is one; two of the same sum in one article, or for two things, are two."""
    groups: list[list[Entry]] = []
    for entry in entries:
        known = next((group for group in groups if all(_is_same(entry, other) for other in group)), None)
        if known is None:
            groups.append([entry])
        else:
            known.append(entry)
    return groups


def _is_same(entry: Entry, other: Entry) -> bool:
    one, two = entry.support, other.support
    if one.evidence.article_id == two.evidence.article_id or one.places != two.places:
        return False
    values = [
        (each.amount.value if each.amount else None, each.rate.value if each.rate else None) for each in (one, two)
    ]
    if values[0] != values[1] or not any(values[0]):
        return False
    ours, theirs = (own_concepts(each) - GENERIC_CONCEPTS for each in (one, two))
    return not ours or not theirs or any(names_concept(concept, theirs) for concept in ours)


def lines_of(
    groups: Sequence[Sequence[Entry]], understanding: Understanding, evidence: Evidence, several: bool
) -> list[Statement]:
    """One line a support; those that one sentence tells in one breath share a line, so that it is shown once."""
    lines: list[Statement] = []
    for number, group in enumerate(groups):
        told = words_of(group[0])
        following = groups[number + 1 :]
        if any(_goes_on(told, words_of(other[0]), group[0], other[0]) for other in following):
            continue
        shared = [other for other in groups[:number] if _goes_on(words_of(other[0]), told, other[0], group[0])]
        lines.append(support_line(group, understanding, evidence, several, beside=[other[0] for other in shared]))
    return lines


def _goes_on(told: Sequence[str], whole: Sequence[str], entry: Entry, other: Entry) -> bool:
    """Whether the words of `other` are those of `entry`, and more of the same sentence."""
    same_place = entry.at.key == other.at.key and entry.support.places == other.support.places
    return same_place and entry is not other and len(whole[-1]) > len(told[-1]) and whole[-1].startswith(told[-1])


def support_line(
    group: Sequence[Entry],
    understanding: Understanding,
    evidence: Evidence,
    several: bool,
    beside: Sequence[Entry] = (),
) -> Statement:
    """One line on a support that one or more articles tell; `several` places are told, so each line names its own.

    `beside`: supports told before it in the same words, whose values stand first.
    """
    language = understanding.language
    words = words_in(language)
    entry = next((one for one in group if one.at.article.language == language), group[0])
    support = entry.support
    sources = {one.at.source().key: one.at.source() for one in group[:2]}
    values = [", ".join(_values(one, understanding)) for one in (*beside, entry)]
    if entry.support.amount is None and entry.ceiling_of and entry.ceiling_of[0].amount is not None:
        sources.setdefault((source := entry.ceiling_of[1].source()).key, source)
    told: list[str] = []
    for words_told in words_of(entry):
        above = _stands_in(words_told, entry, evidence)
        if above is not None:
            told.append(words_told)
            sources.setdefault(above.key, above)
    opening, closing = words.quotes
    quoted = " – ".join(f"{opening}{one}{closing}" for one in told)
    colon = " : " if language == "fr" else ": "
    parts = [colon.join(part for part in ("; ".join(one for one in values if one), quoted) if part)]
    who = " ".join((support.beneficiary or "").split())
    if who and fold(who) not in fold(" ".join(told)):
        parts.append(support_words.FOR_WHOM[language].format(who=f"{opening}{who}{closing}"))
    if several and support.places:
        where = words.list_separator.join(place(one).names[language] for one in support.places)
        parts.append(words.instrument_place.format(place=where))
    if support.status is not SupportStatus.IN_FORCE:
        parts.append(f"**{words.support_status[support.status.value]}**")
    return Statement("; ".join(parts), tuple(sources.values()))


def _values(entry: Entry, understanding: Understanding) -> list[str]:
    language = understanding.language
    support = entry.support
    values = [f"**{write(support.rate, language)}**"] if support.rate else []
    if support.amount:
        amount = _as_written(support.amount, entry, language)
        is_bare = support.is_ceiling and support.amount.qualifier is Qualifier.EXACT
        values.append(f"**{amount}** ({LABELS[language]['up_to']})" if is_bare else f"**{amount}**")
    elif entry.ceiling_of and (ceiling := entry.ceiling_of[0].amount) is not None:
        values.append(support_words.SAME_CEILING[language].format(amount=write(ceiling, language)))
    return values


def _as_written(amount: Quantity, entry: Entry, language: Language) -> str:
    """The amount for the reader; without a currency where the text leaves that to the sum before it, as only what is
    written can be proven."""
    spoken_there = entry.at.article.language
    read = find_quantities(amount.text, spoken_there)
    if not read or read[0].kind is not QuantityKind.COUNT:
        return write(amount, language)
    bare = replace(amount, kind=QuantityKind.COUNT, unit=None)
    return amount.text if language == spoken_there else write(bare, language)


def words_of(entry: Entry) -> tuple[str, ...]:
    """What the article says of it, each piece to the letter: the line above that says what it is for, then the clause
    with the first words of its sentence."""
    support = entry.support
    sentence = support.evidence.quote
    above = [one for one in support.purpose if one not in sentence]
    heads = [one for one in support.purpose if one in sentence]
    told = [support.benefit]
    if heads:
        begin = sentence.find(heads[-1])
        end = sentence.find(support.benefit, begin) + len(support.benefit)
        whole = sentence[begin:end]
        is_label = sentence[begin + len(heads[-1]) :].lstrip()[:1] in (":", ",", "–")
        names_who = support.beneficiary is not None and support.beneficiary in support.benefit
        told = (
            [whole]
            if len(whole) <= _LONGEST and (is_label or not names_who)
            else [*heads[-1:], support.benefit]
            if is_label
            else [support.benefit]
        )
    told[-1] = _JOINED.sub("", told[-1])
    return tuple(" ".join(one.split()) for one in (*above[-1:], *told))


def _stands_in(words: str, entry: Entry, evidence: Evidence) -> Source | None:
    """The sentence that holds the words, the support's own first; None for a title that is no sentence."""
    story = (entry.at, *reversed(evidence.shelf.story(entry.at.article)))
    return next((one.source() for one in story if words in " ".join(one.text.split())), None)


def bases_of(entries: Sequence[Entry], evidence: Evidence, understanding: Understanding) -> list[Statement]:
    """The texts that the supports rest on, each once, cited where the article names it."""
    words = words_in(understanding.language)
    found: dict[str, Statement] = {}
    for entry in entries:
        for basis in entry.support.legal_basis[:1]:
            name = spoken(replace(basis, pinpoint=None), understanding.language)
            source = _naming(basis, entry, evidence)
            if source is not None:
                found.setdefault(name, Statement(words.support_basis.format(basis=f"**{name}**"), (source,)))
    return list(found.values())


def _naming(basis: LegalReference, entry: Entry, evidence: Evidence) -> Source | None:
    story = [entry.at, *evidence.shelf.story(entry.at.article)]
    return next(
        (
            sentence.source()
            for sentence in story
            if any(refers_to(basis, one) is Match.YES for one in sentence.facts.references)
        ),
        None,
    )
