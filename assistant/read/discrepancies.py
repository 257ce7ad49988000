"""Shows two tellings of one thing side by side: what each article says, when, and in what they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.introduce import named
from assistant.read.compared_values import Gather, compared_places, thing_compared
from assistant.read.comparisons import read_comparison
from assistant.read.dates.dates import states_values_of
from assistant.read.figures.tellings import read_tellings
from assistant.read.figures.wanted import COUNTED, asks_for_whole_sum, is_for_each, wanted
from assistant.read.fit import Fit, is_about_places, names_instrument
from assistant.read.quotes import rank_sentences
from assistant.reading import Reading
from assistant.statement import Statement, Table
from assistant.understand import Detail, Kind, Understanding
from assistant.understand.measured import measured_in
from assistant.vocabulary.ranks import RANKED
from assistant.words import Words, words_in
from policy.dates import write_period
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.places import place
from policy.quantity import QuantityKind, same_value

_TOLD_BY = late_regex(
    r"(?<![a-z])(?:selon|d'apres|parle(?:nt)?|annonce(?:nt)?|evoque(?:nt)?|according to|says?|reports?|puts? (?:it|the)"
    r"|speaks? of|theo|cho biet|cho rang|dua tin|noi rang|neu)(?![a-z])"
)
"""By whom something is told."""
_NUMBER = late_regex(r"(?<![a-z])(?:numbers?|counts?|nombres?|chiffres?|con so|so luong|so)(?![a-z])")
"""Asks whether a number of things is told alike."""
_DAY = late_regex(r"(?<![a-z])(?:dates?|days?|jours?|ngay|thoi diem|when|quand)(?![a-z])")
_TELLERS = frozenset({"media-press"})
"""Who tells of a thing is not the thing."""
_ENOUGH = 0.4
_ALIKE = 0.35
"""Likeness of two sentences from which one value in both is one thing told twice."""
_NEARLY = 0.6
"""Of the best sentence's score, what one of another article needs to tell of the same thing."""


def read_discrepancy(understanding: Understanding, evidence: Evidence, gather_for: Gather) -> Reading | None:
    """What each article says of the thing; None when fewer than two sentences speak of it."""
    if len(understanding.places) > 1:
        if measured_in(understanding.text):
            return read_comparison(understanding, evidence, gather_for)
        return _across_places(understanding, evidence, gather_for)
    told = None
    if _asks_for_a_figure(understanding):
        alone = gather_for(understanding).with_figures(_specific(understanding), understanding.places)
        told = read_tellings(understanding, alone)
        if told is not None and len(told.lines) > 1:
            return told
    sentences = _tellings(understanding, evidence)
    if told is not None and len({sentence.article.id for sentence in sentences}) < 2:
        at = evidence.shelf.sentence_at(told.quotes[0].article.id, told.quotes[0].start)
        if at is None or (again := _told_again(at, understanding, gather_for)) is None:
            return told
        sentences = [at, again]
    elif sentences and len({sentence.article.id for sentence in sentences}) < 2:
        again = _told_again(sentences[0], understanding, gather_for)
        sentences = sentences if again is None else [sentences[0], again]
    if len(sentences) < 2:
        return read_tellings(understanding, evidence) if understanding.asks(Kind.FIGURE) else None
    words = words_in(understanding.language)
    articles = {sentence.article.id for sentence in sentences}
    lead = Statement(_verdict(understanding, sentences, words) if len(articles) > 1 else words.sources_say)
    lines = tuple(_line(sentence, understanding.language) for sentence in sentences)
    return Reading(Outcome.ANSWERED, (lead,), lines)


def _told_again(best: Sentence, understanding: Understanding, gather_for: Gather) -> Sentence | None:
    """The sentence of another article that tells the same value of the same thing, in whatever words."""
    kinds = _kinds_wanted(understanding)
    values = [one for one in best.facts.quantities if one.kind in kinds]
    if not values:
        return None
    alike = replace(understanding, text=best.text, language=best.article.language, parts=())
    for scored in sorted(gather_for(alike).sentences, key=lambda one: -one.likeness):
        sentence = scored.sentence
        if scored.likeness < _ALIKE:
            return None
        if sentence.article.id != best.article.id and any(
            same_value(one, value) for one in sentence.facts.quantities for value in values
        ):
            return sentence
    return None


def _asks_for_a_figure(understanding: Understanding) -> bool:
    """Whether one value is to be set against another: a number of things, an area, a sum."""
    if understanding.quantities or understanding.asks(Kind.DATE):
        return False
    return bool(measured_in(understanding.text) or len(_kinds_wanted(understanding)) == 1)


def _tellings(understanding: Understanding, evidence: Evidence) -> list[Sentence]:
    """Sentences about the thing: with the value the question mentions if it does, else the best of each article; of
    different paragraphs where only one article speaks of it."""
    if understanding.quantities and len(stating := _stating_the_value(understanding, evidence)) > 1:
        return stating
    chosen: dict[tuple[str, int], Sentence] = {}
    scores: dict[tuple[str, int], float] = {}
    for score, fitting, scored in rank_sentences(understanding, evidence):
        sentence = scored.sentence
        if sentence.is_caption or not _speaks_of_it(understanding, fitting, sentence):
            continue
        if not _states_the_kind(understanding, sentence):
            continue
        key = (sentence.article.id, sentence.paragraph)
        if key not in chosen:
            chosen[key], scores[key] = sentence, score
    if len({one.article.id for one in chosen.values()}) == 1:
        told = _told_by_others(understanding, next(iter(chosen.values())), evidence)
        if told:
            return told[:4]
    found = _on_the_instrument(understanding, list(chosen.values()))
    if _kinds_wanted(understanding) or _asks_for_days(understanding):
        best = max(scores.values(), default=0.0)
        near = [one for one in found if scores[(one.article.id, one.paragraph)] >= _NEARLY * best]
        of_articles = _one_each(near, found)
        if len(of_articles) > 1:
            return of_articles[:4]
    return found[:4]


def _told_by_others(understanding: Understanding, best: Sentence, evidence: Evidence) -> list[Sentence]:
    """The sentences of one paragraph in which different voices tell of one thing, as a review of the press does, after
    the sentence that names it; empty where fewer than two voices speak."""
    after = [
        one
        for one in sorted(evidence.around(best), key=lambda one: one.start)
        if one.start > best.start and _states_the_kind(understanding, one) and _TOLD_BY.search(one.folded)
    ]
    voices = sum(len(_TOLD_BY.findall(one.folded)) for one in (best, *after))
    return [best, *after] if after and voices > 1 else []


def _one_each(near: Sequence[Sentence], found: Sequence[Sentence]) -> list[Sentence]:
    """One sentence per article: the one on the text that the first of them names, where there is one, else the best."""
    if not near:
        return []
    named = near[0].facts.references
    by_article: dict[str, Sentence] = {}
    for sentence in found:
        if any(names_instrument(one, sentence) for one in named):
            by_article.setdefault(sentence.article.id, sentence)
    for sentence in near:
        by_article.setdefault(sentence.article.id, sentence)
    return list(by_article.values())


def _stating_the_value(understanding: Understanding, evidence: Evidence) -> list[Sentence]:
    """The first sentence of each article that states the values of the question, those of the register included."""
    by_article: dict[str, Sentence] = {}
    found = [scored.sentence for scored in evidence.sentences]
    for figure in evidence.figures:
        if any(same_value(figure.quantity, asked) for asked in understanding.quantities):
            at = evidence.shelf.sentence_at(figure.evidence.article_id, figure.evidence.start)
            found += [at] if at is not None else []
    for sentence in found:
        if states_values_of(understanding, sentence) and is_about_places(understanding.places, sentence.about):
            by_article.setdefault(sentence.article.id, sentence)
    return list(by_article.values())


def _on_the_instrument(understanding: Understanding, sentences: list[Sentence]) -> list[Sentence]:
    """Those that name the instrument asked about, where those of two articles do."""
    named = [one for one in sentences if any(names_instrument(asked, one) for asked in understanding.references)]
    return named if len({one.article.id for one in named}) > 1 else sentences


def _states_the_kind(understanding: Understanding, sentence: Sentence) -> bool:
    """Whether a sentence states a date where dates are set against each other, or a sum where sums are."""
    if _asks_for_days(understanding):
        asked = understanding.references
        return bool(sentence.facts.periods) and (not asked or any(names_instrument(one, sentence) for one in asked))
    kinds, whole_sum = _kinds_wanted(understanding), asks_for_whole_sum(understanding)
    return not kinds or any(
        one.kind in kinds and not (whole_sum and is_for_each(one)) for one in sentence.facts.quantities
    )


def _asks_for_days(understanding: Understanding) -> bool:
    if understanding.asks(Kind.DATE):
        return True
    return not _kinds_wanted(understanding) and _DAY.search(fold(understanding.text)) is not None


def _kinds_wanted(understanding: Understanding) -> frozenset[QuantityKind]:
    """The kinds of value that are set against each other; empty where words are."""
    kinds = wanted(understanding) | (understanding.values & {QuantityKind.MONEY, QuantityKind.PERCENTAGE})
    if kinds:
        return kinds
    if Detail.AMOUNT in understanding.details:
        return frozenset({QuantityKind.MONEY})
    if RANKED & set(understanding.concepts):
        return frozenset({QuantityKind.RANK})
    return COUNTED if _NUMBER.search(fold(understanding.text)) else frozenset()


def _speaks_of_it(understanding: Understanding, fitting: Fit, sentence: Sentence) -> bool:
    specific = _specific(understanding)
    if not specific:
        return fitting.is_about and fitting.share >= _ENOUGH
    named = sentence.concepts
    return fitting.is_about and any(concept in named for concept in specific)


def _specific(understanding: Understanding) -> list[str]:
    return [one for one in understanding.specific_concepts if one not in _TELLERS]


def _verdict(understanding: Understanding, sentences: Sequence[Sentence], words: Words) -> str:
    is_stated = bool(understanding.quantities) and all(states_values_of(understanding, one) for one in sentences)
    kinds = {one.kind for one in understanding.quantities} if is_stated else _kinds_wanted(understanding)
    if not kinds and _asks_for_days(understanding):
        days = [{(one.first, one.last) for one in sentence.facts.periods} for sentence in sentences]
        if all(days):
            return words.articles_agree if set.intersection(*days) else words.articles_differ
    same = differ = False
    for kind in kinds:
        values = [
            {(one.value, one.unit) for one in sentence.facts.quantities if one.kind is kind} for sentence in sentences
        ]
        if all(values):
            same, differ = same or bool(set.intersection(*values)), differ or not set.intersection(*values)
    if differ:
        return words.values_differ
    if is_stated:
        return f"{words.articles_differ} {words.wording_differs}."
    # Words may say one thing in two ways: only unlike values show that articles differ.
    return words.articles_agree if same else words.sources_say


def _line(sentence: Sentence, language: Language) -> Statement:
    words, name = words_in(language), named(sentence.article, language)
    opening, closing = words.quotes
    quoted = f"{opening}{' '.join(sentence.text.split())}{closing}"
    return Statement(f"{words.according_to.format(name=name)} {quoted}", (sentence.source(),), given=name)


def _across_places(understanding: Understanding, evidence: Evidence, gather_for: Gather) -> Reading | None:
    """One row per place: the sentence, the period it states; whether all name the same thing and period."""
    language = understanding.language
    words = words_in(language)
    rows: list[tuple[Statement, ...]] = []
    periods: set[str] = set()
    named: set[str] = set()
    for one in compared_places(understanding, evidence):
        name = place(one).names[language]
        alone = replace(
            understanding,
            places=(one,),
            parts=(),
            words=(),
            text=f"{name}: {thing_compared(understanding, language) or understanding.text}",
        )
        found = gather_for(alone).with_figures(_specific(understanding), (one,))
        best = next(
            (
                scored.sentence
                for _, fitting, scored in rank_sentences(alone, found)
                if _speaks_of_it(alone, fitting, scored.sentence) and scored.sentence.facts.quantities
            ),
            None,
        )
        cell = Statement(name, given=name)
        if best is None:
            rows.append((cell, Statement(words.table_missing), Statement(words.table_missing)))
            continue
        source = (best.source(),)
        stated = [period for period in best.facts.periods if not period.is_horizon]
        when = write_period(stated[0], language) if stated else words.table_missing
        periods.add(when)
        named |= {_as_named(best, concept) for concept in _specific(understanding) if concept in best.concepts}
        opening, closing = words.quotes
        quoted = Statement(f"{opening}{' '.join(best.text.split())}{closing}", source)
        rows.append((cell, quoted, Statement(when, source if stated else ())))
    if sum(1 for row in rows if row[1].sources) < 2:
        return None
    same = len(periods) == 1 and len(named) <= 1 and words.table_missing not in periods
    lead = Statement(words.articles_agree if same else words.articles_differ)
    table = Table((words.place_header, words.index_header, words.period_header), tuple(rows))
    return Reading(Outcome.ANSWERED, (lead,), table=table)


def _as_named(sentence: Sentence, concept: str) -> str:
    from assistant.concepts import mentions_in

    return next(
        (sentence.text[m.start : m.end].lower() for m in mentions_in(sentence.text) if m.concept == concept), concept
    )
