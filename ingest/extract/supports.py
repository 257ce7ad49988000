"""The register of supports: who may get what, how much, on what conditions and legal basis, in what status."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.extract.read_sentences import ReadSentence, read_article_sentences
from ingest.extract.support_conditions import conditions_for
from ingest.extract.support_durations import with_durations
from ingest.extract.support_entry import entry_of
from ingest.extract.support_grants import grants_in
from ingest.extract.support_sentences import Setting, settings_of
from ingest.extract.support_stories import stories_in
from ingest.extract.support_tables import supports_in_tables
from ingest.extract.support_without_sum import supports_without_sum
from ingest.extract.support_words import EXEMPTS, GRANTS, ORDERS_THE_READER, STRONG
from policy.article import Article
from policy.folding import fold
from policy.late_regex import late_regex
from policy.passage import Passage
from policy.registers import Criterion, Support, SupportStatus

_ANNOUNCES_LIST = late_regex(
    r"(?<![a-z])(?:types?|formes?|sortes?|kinds?|forms?|sorts?|measures?|mesures?|loai|hinh thuc|muc|nhom|noi dung)"
    r" (?:de |d'|of )?(?:soutiens?|aides?|support|assistance|grants?|ho tro)(?![a-z])"
)
"""Words after which a paragraph goes on to tell its supports one by one."""


def extract_supports(article: Article, passages: Sequence[Passage]) -> tuple[Support, ...]:
    """The supports that `article` reports, in order; what it does not state stays empty."""
    return supports_of(article, read_article_sentences(article, passages))


def supports_of(article: Article, sentences: Sequence[ReadSentence]) -> tuple[Support, ...]:
    """As `extract_supports`, from sentences already read."""
    settings = settings_of(sentences)
    stories = stories_in(sentences)
    conditions = conditions_for(settings, stories)
    in_tables, rows = supports_in_tables(settings)
    found: list[Support] = []
    gave_in = -1
    for number, setting in enumerate(settings):
        sentence = setting.sentence
        if number not in rows and number not in conditions.lines and not sentence.is_caption:
            read = _in_prose(setting, conditions.of_sentence(number), gave_in == sentence.paragraph)
            if number in stories:
                read = [_as_example(support) for support in read if support.amount or not _is_offered(support)]
            if any(support.amount or support.rate for support in read) or _ANNOUNCES_LIST.search(sentence.folded):
                gave_in = sentence.paragraph
            found += read
    every = (*found, *in_tables)
    detailed = {_identity(support) for support in every if support.amount or support.rate} - {None}
    kept = [
        support
        for support in every
        if support.amount or support.rate or _is_exemption(support) or _identity(support) not in detailed
    ]
    return tuple(sorted(kept, key=lambda support: (support.evidence.start, support.id)))


def _is_offered(support: Support) -> bool:
    return support.status is SupportStatus.IN_FORCE


def _as_example(support: Support) -> Support:
    """What one beneficiary got: nobody else can apply for it, and what others must be is not told of it."""
    if not _is_offered(support):
        return support
    return replace(support, status=SupportStatus.EXAMPLE, criteria=())


def _is_exemption(support: Support) -> bool:
    return EXEMPTS.search(fold(support.benefit)) is not None


def _identity(support: Support) -> tuple[str | None, int | None] | None:
    """The instrument a support rests on: one that only says "on support for" adds nothing to one with amounts."""
    if not support.legal_basis or support.status is SupportStatus.EXAMPLE:
        return None
    return support.legal_basis[0].number, support.legal_basis[0].year


def spans_of_supports(supports: Sequence[Support]) -> set[tuple[int, int]]:
    """The spans of the values that supports hold and that measure nothing: ceilings, rates, bounds of conditions."""
    spans: set[tuple[int, int]] = set()
    for support in supports:
        if support.status is SupportStatus.EXAMPLE:
            continue
        values = [support.amount, support.rate, *(criterion.quantity for criterion in support.criteria)]
        spans.update((value.start, value.end) for value in values if value is not None)
    return spans


def _in_prose(setting: Setting, conditions: Sequence[Criterion], follows: bool) -> list[Support]:
    sentence = setting.sentence
    if ORDERS_THE_READER.search(sentence.folded):
        return []
    grants = grants_in(setting, conditions, follows)
    durations = with_durations(sentence, grants)
    found = [entry_of(setting, grant, [*durations[number], *conditions], number) for number, grant in enumerate(grants)]
    gives = GRANTS.search(sentence.folded) or STRONG.search(sentence.folded) or EXEMPTS.search(sentence.folded)
    if gives and all(support.status is SupportStatus.EXAMPLE for support in found):
        found += supports_without_sum(setting, conditions, len(found))
    return found
