"""The register of figures: every measured value of an article with what it measures, where and when."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ingest.extract.figure_measure import (
    Measure,
    is_part_or_change,
    measure_of,
    owner_of_area,
    shares_measure,
)
from ingest.extract.figure_noun import NounsTold
from ingest.extract.figure_periods import period_for
from ingest.extract.figure_places import places_for
from ingest.extract.figure_series import Series, points_back
from ingest.extract.figure_subject import subject_of
from ingest.extract.figure_tables import Tables
from ingest.extract.read_sentences import ReadSentence, read_article_sentences
from ingest.extract.support_words import ORDERS_THE_READER
from policy.article import Article
from policy.changes import Change, changes_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.passage import Passage
from policy.quantity import Qualifier, Quantity, QuantityKind
from policy.registers import Figure
from policy.terms import concepts as thesaurus_concepts
from policy.terms import find_concepts

_DEFINITE = late_regex(
    r"(?<![a-z])(?:les|ces|ses|leurs|nos|aux|des|the|these|those|its|their|our|cac|nhung|hai trong|out of|of the|"
    r"sur|parmi les|"
    r"toutes les|tous les|all|in|dans les|ca)\s(?:plus de\s)?[«\"“'‘(]?\s?$"
)
_TIME_ADJUNCT = late_regex(
    r"(?<![a-z])(?:past|last|next|coming|previous|dernieres?|prochaines?|derniers|prochains|every|chaque|tous les|"
    r"toutes les|"
    r"first|premiers?|premieres?|moi|hang|qua|toi|sau|after|apres|pendant|during|over the|trong|within|for|depuis|"
    r"within)\s$"
)
_TIME_ADJUNCT_AFTER = late_regex(
    r"\s(?:qua|toi|tiep theo|gan day|later|ago|plus tard|consecutives?|lien tiep|dernieres|after|apres l|since|"
    r"old)(?![a-z])"
)
_OUT_OF = late_regex(r"[0-9](?:th|st|nd|rd|e|eme)\s(?:of|sur|in)\s$")
_OF_DIGITS = late_regex(r"\s(?:chiffres?|digits?|chu so)(?![a-z])")
_TIMES = late_regex(r"(?:(?:khong qua|toi da)\s\w+\s(?:lan|times|fois))|(?:mot|one|une|once)\s?(?:lan|time|fois)?")
_DIGIT = late_regex(r"[0-9]")
_STAGE = late_regex(r"(?<![a-z])(?:giai doan|phase|tranche|stage|dot|khoa|step|etape|project|de an)\s$")
"""Words of which the number is a name: "giai đoạn 1", "phase 2"."""
_LIMIT = late_regex(r"(?:at most|no more than|not more than|au plus|au maximum|khong qua|toi da)(?![a-z])")
"""What sets a limit measures nothing."""
_BOUNDS = (Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.LESS_THAN, Qualifier.MORE_THAN)


def extract_figures(
    article: Article, passages: Sequence[Passage], taken: Collection[tuple[int, int]] = ()
) -> tuple[Figure, ...]:
    """The figures of `article`, one for each value, in order.

    `taken` are spans of the article's text whose values are no measurements because they belong to a support: a ceiling
    is not what was spent.
    """
    return figures_of(article, read_article_sentences(article, passages), taken)


def figures_of(
    article: Article,
    sentences: Sequence[ReadSentence],
    taken: Collection[tuple[int, int]] = (),
    rules: Collection[int] = (),
) -> tuple[Figure, ...]:
    """As `extract_figures`, from sentences already read; those that begin at `rules` say what somebody may get."""
    tables, series, nouns = Tables(), Series(), NounsTold()
    found: list[Figure] = []
    paragraph = -1
    for sentence in sentences:
        tables.follow(sentence)
        if ORDERS_THE_READER.search(sentence.folded):
            continue
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            series.begin()
            nouns.begin()
        owner: str | None = None
        is_rule = sentence.start in rules
        inherited: tuple[str, ...] = ()
        last: Measure | None = None
        changes = changes_in(sentence.text, sentence.quantities)
        for index, quantity in enumerate(sentence.quantities):
            span = (quantity.start + sentence.start, quantity.end + sentence.start)
            if span in taken or not _is_measured(sentence, quantity) or tables.is_no_figure(sentence, quantity):
                continue
            if is_rule and (quantity.qualifier in _BOUNDS or quantity.kind is QuantityKind.DURATION):
                continue
            repeats = _is_in_brackets(sentence, quantity) or shares_measure(sentence, index)
            measure = (last if shares_measure(sentence, index) and last else None) or measure_of(sentence, index)
            measure = measure or (last if repeats else None)
            measure = _of_change(sentence, quantity, changes) or measure
            noun = nouns.before(sentence, index)
            if noun is not None:
                measure = noun.measure
            if measure is None and last is not None and is_part_or_change(sentence, index):
                measure = last
            follows = series.measure_of(sentence, index)
            if follows is not None and (
                measure is None or points_back(sentence, index) or _says_less(_concepts(sentence, measure), follows[1])
            ):
                measure = follows[0]
            else:
                follows = None
            row_label = tables.row_label(sentence, quantity)
            measure = measure or row_label
            if measure is None:
                continue
            last = measure
            is_part = is_part_or_change(sentence, index)
            own = measure.owner or owner_of_area(sentence, quantity, measure)
            owner = own or (owner if is_part else None)
            told = follows[1] if follows is not None else noun.concepts if noun is not None else None
            concepts = _concepts(sentence, measure) if told is None else told
            for label in (tables.measure_of(sentence, quantity), row_label.text if row_label else ""):
                named = (mention.concept_id for mention in find_concepts(label, sentence.language))
                concepts = tuple(dict.fromkeys((*concepts, *named)))
            if _restates(sentence, quantity) and inherited:
                concepts = tuple(dict.fromkeys((*concepts, *inherited)))
            if own is not None and not is_part:
                concepts = tuple(dict.fromkeys((*concepts, "area")))
            inherited = concepts
            series.note(quantity, measure, concepts)
            if noun is None:
                nouns.note(sentence, quantity, measure, concepts)
            pointed = tables.place_of(sentence, quantity) or series.place_of(sentence, index)
            period = tables.period_of(sentence, quantity) or period_for(sentence, index)
            found.append(
                Figure(
                    quantity=sentence.quantity_in_article(tables.in_its_unit(sentence, quantity)),
                    measure=measure.text,
                    concepts=concepts,
                    places=(pointed,) if pointed is not None else places_for(sentence, index),
                    subject=own or (owner if is_part else None) or subject_of(sentence, quantity, measure),
                    period=period,
                    evidence=sentence.evidence,
                    noun_at=noun.start if noun is not None and noun.start != sentence.start else None,
                )
            )
        series.tell(sentence)
        nouns.tell(sentence)
    return tuple(found)


def _of_change(sentence: ReadSentence, quantity: Quantity, changes: Sequence[Change]) -> Measure | None:
    """What both values of a change measure, said beside one of them; None where `quantity` is of no change, or says
    itself what it measures."""
    change = next((one for one in changes if quantity in (one.before, one.after)), None)
    if change is None:
        return None
    own = measure_of(sentence, sentence.quantities.index(quantity))
    if own is not None and _concepts(sentence, own) and not (change.is_addition and quantity == change.after):
        return own
    other = change.after if quantity == change.before else change.before
    told = measure_of(sentence, sentence.quantities.index(other))
    return told if told is not None and _concepts(sentence, told) else own


def _says_less(own: Collection[str], told: Collection[str]) -> bool:
    """Whether a value's own words name no more than what the value before it in the series measured."""
    thesaurus = thesaurus_concepts()
    broader = {wide for one in told if one in thesaurus for wide in thesaurus[one].broader}
    return all(one in told or one in broader or thesaurus[one].kind == "question" for one in own)


def _is_measured(sentence: ReadSentence, quantity: Quantity) -> bool:
    """Whether the value was measured, not only referred to ("the two zones", "over the past five years")."""
    before = sentence.folded[max(0, quantity.start - 24) : quantity.start]
    is_written_one = quantity.kind is QuantityKind.COUNT and quantity.value == 1 and not _DIGIT.search(quantity.text)
    if is_written_one or _STAGE.search(before):
        return False
    if _TIMES.fullmatch(fold(quantity.text)):
        return False
    if quantity.kind in (QuantityKind.COUNT, QuantityKind.DURATION) and _LIMIT.match(fold(quantity.text)):
        return False
    if quantity.kind is QuantityKind.COUNT:
        return not (
            _OUT_OF.search(before) or _DEFINITE.search(before) or _OF_DIGITS.match(sentence.folded, quantity.end)
        )
    if quantity.kind is QuantityKind.DURATION:
        after = sentence.folded[quantity.end : quantity.end + 16]
        return not (_TIME_ADJUNCT.search(before) or _TIME_ADJUNCT_AFTER.match(after))
    return quantity.kind is not QuantityKind.RATIO


def _restates(sentence: ReadSentence, quantity: Quantity) -> bool:
    """Whether the value says the one before it again: "2.5 trillion VND (100.5 million USD), or 2.73%"."""
    before = sentence.folded[max(0, quantity.start - 28) : quantity.start]
    return bool(re.search(r"(?:\(|, soit|, or|equivalent to|tuong duong(?: voi)?|soit)\s?(?:en moyenne\s)?$", before))


def _is_in_brackets(sentence: ReadSentence, quantity: Quantity) -> bool:
    """Whether brackets hold nothing but the value, which then is the one before them in another unit."""
    before, after = sentence.text[: quantity.start].rstrip(), sentence.text[quantity.end :].lstrip()
    return before.endswith("(") and after.startswith(")")


def _concepts(sentence: ReadSentence, measure: Measure) -> tuple[str, ...]:
    mentions = find_concepts(measure.around or measure.text, sentence.language)
    return tuple(dict.fromkeys(mention.concept_id for mention in mentions))
