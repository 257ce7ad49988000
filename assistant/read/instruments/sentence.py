"""Writes what is known of an instrument as one sentence: whose it is, its date, what it is about, what it does to
others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.facts import facts_of
from assistant.read.instruments.facts import Known, bare_body, name_of
from assistant.statement import Source, Statement
from assistant.words import Words, words_in
from policy.dates import write_period
from policy.language import Language
from policy.legal_reference import Basis, IssuingBody, Match, body_name, refers_to, spoken_with_article
from policy.places import place, same_area

_MOST_SUBJECTS = 2


def identify(known: Known, language: Language, *, stressed: bool = False) -> Statement:
    """Name, body, place and date, such as "**Decision No. 5/QD-UBND** of the … (Hue), dated May 5, 2025".

    `stressed` sets the date in bold too, for who asked for it. Where articles date it differently, every date is
    given.
    """
    return _statement(known, *_identity(known, language, stressed))


def describe(known: Known, language: Language) -> Statement:
    """All that is known: identity, subject in the articles' own words, and what it does to other instruments."""
    words = words_in(language)
    text, sources = _identity(known, language)
    subjects = known.subjects()[:_MOST_SUBJECTS]
    # Of two wordings that say the same, the fuller one is enough.
    told = [one for one in subjects if not any(one[0] in other and one[0] != other for other, _ in subjects)]
    if told:
        text += ", " + ", ".join(words.instrument_subject.format(subject=subject) for subject, _ in told)
        sources += [source for _, source in told]
    does: dict[str, Source] = {}
    for mention, source in zip(known.mentions, known.sources, strict=True):
        for relation, other in mention.relations:
            # "It carries out the new resolution" proves no number, and what lapses by itself does nothing to another.
            if refers_to(known.reference, other) is Match.YES or (other.number or "") not in source.quote:
                continue
            named = spoken_with_article(replace(other, pinpoint=None), language)
            does.setdefault(words.instrument_relation[relation.value].format(other=named), source)
    if does:
        text += "; " + words.instrument_does.format(does=", ".join(does))
        sources += does.values()
    return _statement(known, text, sources)


def _identity(known: Known, language: Language, stressed: bool = False) -> tuple[str, list[Source]]:
    words = words_in(language)
    text = f"**{name_of(known, language)}**"
    sources: list[Source] = []
    aside = [words.list_separator.join(place(one).names[language] for one in known.places)] if known.places else []
    if (body := known.body()) is not None:
        written, told = body_name(body[0].id, language), body[0]
        text += f" {written}" if written else ""
        aside = [*([] if written else [bare_body(told, language)]), *aside, *_implied(told, words)]
        sources.append(body[1])
    text += f" ({'; '.join(aside)})" if aside else ""
    dates = {write_period(period, language): source for period, source in known.dated()}
    shown = [f"**{date}**" if stressed else date for date in dates]
    if len(shown) == 1:
        text += f", {words.instrument_issued.format(date=shown[0])}"
    elif shown:
        text += f", {words.instrument_dates.format(dates=' / '.join(shown))}"
    return text, [*dates.values(), *sources]


def _implied(body: IssuingBody, words: Words) -> list[str]:
    return [] if body.basis is Basis.STATED else [words.instrument_body_implied]


def _statement(known: Known, text: str, sources: Sequence[Source]) -> Statement:
    cited = list({source.key: source for source in sources}.values()) or list(known.cited(1))
    if known.places and not any(_names_place(source, known.places) for source in cited):
        cited += [source for source in known.sources if _names_place(source, known.places)][:1]
    return Statement(text, tuple(cited))


def _names_place(source: Source, places: Sequence[str]) -> bool:
    return any(
        same_area(one, other)
        for text in source.texts
        for one in facts_of(text, source.article.language).place_ids
        for other in places
    )
