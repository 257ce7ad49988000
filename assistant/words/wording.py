"""Every sentence an answer can be framed in: one value per language, checked by types to be complete."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from policy.language import Language


@dataclass(frozen=True, slots=True)
class Words:
    """Templates for `str.format`; the names in braces are what the caller fills in."""

    # Outcomes without an answer
    empty_question: str
    long_question: str
    """{given} {limit}: numbers of characters."""
    empty_library: str
    broken: str
    not_in_corpus: str
    not_on: str
    """{missing}: what no article speaks of."""
    not_there: str
    """{where}"""
    not_together: str
    """{thing} {where}: both are spoken of, not together."""
    spoken_of: str
    """{thing} {where} {said}: it is spoken of, what was asked about it is not said: one of `unsaid`."""
    unsaid: Mapping[str, str]
    """By what is asked for: figure, date, who, other."""
    not_for_period: str
    """{period}"""
    another_period: str
    nearest_said: str
    """{name} {quote}: a sentence that speaks of it without answering, and whose it is."""
    not_that_detail: str
    """{detail} {subject}: an instrument or thing is known, the asked detail of it is not."""
    nearest_articles: str
    """{nearest}: titles of articles."""
    other_places: str
    """{places}: where the asked thing is spoken of."""
    off_topic: str
    declined: str
    injected_article: str

    # Frames of answers
    place_value: str
    """{place} {value} {thing}"""
    value_thing: str
    """{value} {thing}"""
    for_period: str
    """{period}"""
    stated_as_aim: str
    """Behind a figure that no sentence tells as reached."""
    sources_say: str
    article_says: str
    """{name} {told}: whose article it is, and in brackets its date and language."""
    articles_say: str
    """Without a count: a number in an answer is one that stands in an article."""
    article_of: str
    """{date}"""
    in_language: Mapping[Language, str]
    by_articles: str
    """Before an answer, with the space or comma after it."""
    as_told: str
    """{sentence}: one whose own words do not show its language."""
    according_to: str
    """{name}: publisher or title."""
    caption: str
    also: str
    table_missing: str
    place_header: str
    period_header: str
    index_header: str
    difference: str
    """{first} {second} {difference}: names of two places and the written difference."""
    text_of_year: str
    """{year} of a text that an article does not number."""
    together: str
    """{value} that several places have in total."""
    apart: str
    """{difference} of one value at two times."""
    highest: str
    lowest: str
    unlike_times: str
    perhaps_another: str
    """{place}"""
    equal: str
    ranking: str
    """{order}: places in order."""
    yes: str
    no: str
    not_yet: str
    part_letter: str
    """{letter}: a part whose own words are not to be repeated."""
    part_open: str
    """Behind the words of a part of the question that has no answer."""
    colon: str
    """With the space that stands before it."""
    not_stated: str
    """{details}: what the articles leave open."""
    details: Mapping[str, str]
    """Names of details an article may leave open: date, body, amount, deadline, conditions, procedure, subject,
    year."""

    # Instruments
    instrument_issued: str
    """{date}"""
    instrument_dates: str
    """{dates}: several, which articles do not agree on."""
    instrument_body_implied: str
    """Beside a body that follows from the suffix only."""
    instrument_subject: str
    """{subject}: in the article's words."""
    instrument_place: str
    """{place}"""
    instrument_does: str
    """{does}: one of `instrument_relation`, said of the text just named."""
    instrument_relation: Mapping[str, str]
    """By relation: {other}."""
    instrument_found: str
    instruments_found: str
    """{count}"""
    ambiguous_instruments: str
    """{asked} {count}"""
    wrong_type: str
    """{asked} {actual}"""
    wrong_place: str
    """{instrument} {asked} {actual}"""
    wrong_body: str
    """{instrument} {actual}"""
    wrong_value: str
    """{asked} {actual}"""
    not_happened: str
    """What the question takes for done was only planned."""
    level_provincial: str
    level_central: str
    older_text: str
    """{first} {second}: texts with their dates."""
    different_texts: str
    """{count}"""
    which_one: str

    # Supports
    supports_found: str
    support_amount: str
    """{amount}"""
    support_rate: str
    """{rate}"""
    support_basis: str
    """{basis}"""
    support_status: Mapping[str, str]
    not_a_decision: str

    # People, discrepancies
    person_role: str
    """{person} {role}"""
    articles_agree: str
    articles_differ: str
    values_differ: str
    """A whole sentence: the figures differ."""
    other_periods: str
    """A whole sentence: the figures are those of different times."""
    one_article_only: str
    value_differs: str
    wording_differs: str

    # Small words
    list_separator: str
    quotes: tuple[str, str]
    per: Mapping[str, str]
    checks: str
    """{facts} {found} {quotations} {letter}"""
