"""Which row of a table is meant: one that the question names, else the row of totals; and which dates of a row say when
its figures hold."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Sentence
from assistant.evidence.grids import head_over, row_label, rows_under
from assistant.facts import facts_of
from assistant.guard.names import holds, tokens
from assistant.read.fit import covers_place, meets
from assistant.understand import Understanding
from assistant.vocabulary.generic import GENERIC_CONCEPTS
from assistant.vocabulary.sums import SUMS
from policy.dates import Period
from policy.folding import fold
from policy.late_regex import late_regex
from policy.table_lines import column_at, label_column, split_cells

_TOTAL = late_regex(r"\W*(?:grand )?(?:totals?|total general|tong(?: cong| so)?|cong|ensemble|in all|all)(?![a-z])")
_TIME = late_regex(
    r"\W*(?:years?|annees?|nam|period|periode|quarters?|trimestres?|quy|months?|mois|thang|"
    r"giai doan|ky|thoi (?:gian|ky)|"
    r"dates?|ngay)\W*"
)
"""What heads a column of times for which the rows tell their figures."""


def is_of_another_row(sentence: Sentence, understanding: Understanding) -> bool:
    """Whether the table of this row sums its rows up and the question means another of them: who names no row means the
    total, and the total is of no row that is named."""
    labelled = row_label(sentence.article, _row_start(sentence))
    if labelled is None:
        return False
    label, head = labelled
    labels = [row_label(sentence.article, start) for start, _ in rows_under(sentence.article, head)]
    others = [one[0] for one in labels if one is not None]
    if not any(_TOTAL.match(fold(one)) for one in others):
        # Of places in a table none is meant where the question names none.
        return not understanding.places and len(others) > 1 and _is_place(label, sentence)
    if _TOTAL.match(fold(label)):
        return any(_is_named(one, sentence, understanding) for one in others if not _TOTAL.match(fold(one)))
    return not _is_named(label, sentence, understanding)


def is_dated_by(period: Period | None, sentence: Sentence) -> bool:
    """Whether a period told in a row says when the row's figures hold: the day on which a building is to be ready dates
    no cost of it."""
    offsets = (0, sentence.start)  # of the row's own reading, and of the register's
    return all(_tells_when(period, sentence, offset) for offset in offsets)


def _tells_when(period: Period | None, sentence: Sentence, offset: int) -> bool:
    head = head_over(sentence.article, _row_start(sentence))
    if period is None or head is None or not 0 <= period.start - offset < len(sentence.text):
        return True
    heads, cells = split_cells(sentence.article.text[slice(*head)]), split_cells(sentence.text)
    column = column_at(sentence.text, period.start - offset)
    if column <= label_column(heads, cells) or column >= len(heads):
        return True
    return _TIME.fullmatch(fold(heads[column])) is not None


def _row_start(sentence: Sentence) -> int:
    return sentence.article.text.rfind("\n", 0, sentence.start) + 1


def _is_place(label: str, sentence: Sentence) -> bool:
    told = facts_of(label, sentence.article.language).places
    return len(told) == 1 and told[0].end - told[0].start >= len(label.strip()) - 2


def _is_named(label: str, sentence: Sentence, understanding: Understanding) -> bool:
    named, language = concepts_in(label), sentence.article.language
    told = [one for one in understanding.concepts if one not in GENERIC_CONCEPTS and one not in SUMS]
    if any(names_concept(one, named) for one in told) or any(holds(one, tokens(label)) for one in understanding.names):
        return True
    facts = facts_of(label, language)
    if any(covers_place(asked, one) for asked in understanding.places for one in facts.place_ids):
        return True
    if any(meets(asked, one) for asked in understanding.periods for one in facts.periods):
        return True
    return language == understanding.language and _shares_words(understanding.words, label)


def _shares_words(words: Sequence[str], label: str) -> bool:
    return any(word in fold(label).split() for word in words)
