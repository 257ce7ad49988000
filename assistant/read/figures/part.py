"""Whether a part or its whole is meant, where a sentence gives both: "42 firms, of which 15 in biotechnology"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.concepts import mentions_in
from assistant.evidence import Sentence
from assistant.facts import facts_of
from assistant.read.figures.acts_told import states_in
from assistant.read.figures.measure import Measured
from assistant.read.figures.restrictions import partner, restrictions, said_of_part, said_of_whole
from assistant.understand import Understanding
from policy.folding import fold
from policy.late_regex import late_regex
from policy.stages import stages_in

_ASKS_SHARE = late_regex(
    r"(?<![a-z])(?:(?:trong do|trong so do|dont|of which|of whom|including)(?: co)? (?:bao nhieu|may|combien|how many|"
    r"how much)|(?:how many|how much|combien) (?:of (?:them|these|those|which|it)|d'entre (?:eux|elles)))(?![a-z])"
)
_TOGETHER = late_regex(
    r"\s*(?:,|&|et|and|va|ou|or|hoac|cung nhu|as well as|ainsi que)\s+(?:(?:le|la|les|l'|the|pour|for|cho)\s*)?"
)
_CONDITION = late_regex(
    r"(?<![a-z])(?:when|whenever|if|quand|lorsqu\w*|si|khi|neu)(?![a-z])(?! (?:nao|is|was|will|does|did))"
)
"""How the words open that say on what occasion."""
_ASKS_BEFORE = late_regex(
    r"(?<![a-z])(?:before|previously|earlier|used to|avant|auparavant|etait|initial\w*|truoc)(?![a-z])"
)
"""Asks for what was so until then."""
_ASKS_ADDED = late_regex(
    r"(?<![a-z])(?:more|additional|new|newly|added|gained|increase\w*|de plus|supplementaires?|nouve(?:au|aux|lles?)|"
    r"ajout\w*|gagne\w*|hausse|them|moi|tang)(?![a-z])"
)
"""Asks for what was added to a total."""
_ASKS_ALL = late_regex(r"(?<![a-z])(?:in all|in total|altogether|au total|en tout|tong cong|tat ca|tong so)(?![a-z])")
_PART = 0.5
_LEFT_BEHIND = 1.2
"""What a value is worth less that another took the place of, whatever words stand beside it."""
_STEM = 5


def part_or_whole(
    one: Measured, figures: Sequence[Measured], understanding: Understanding, sentence: Sentence
) -> float:
    """The part is meant where the question names what only the part is said of; `figures` are all of the sentence."""
    # A cell of a table is read under its column and so equals none of `figures`; its value is the same.
    index = next(place for place, other in enumerate(figures) if other.quantity is one.quantity)
    beside = [figures[other] for other in (index - 1, index + 1) if 0 <= other < len(figures)]
    asked = _asked(understanding, sentence)
    question = fold(understanding.text)
    if not understanding.periods and _ASKS_BEFORE.search(question) and _took_a_place(one, figures):
        return -_LEFT_BEHIND
    if one.is_left_behind:
        return 0.0 if _ASKS_BEFORE.search(question) or understanding.periods else -_LEFT_BEHIND
    if one.is_added:
        return _PART if _ASKS_ADDED.search(question) else -_LEFT_BEHIND
    if any(other.is_added for other in beside) and _ASKS_ADDED.search(question):
        return -_PART
    other = partner(one, figures)
    if other is not None and (one.quantity.start < other.quantity.start) is one.is_part:
        part, whole = (one, other) if one.is_part else (other, one)
        of_whole = not restrictions(understanding, whole.heads) or bool(_ASKS_ALL.search(question))
        of_whole = of_whole or bool(asked & said_of_whole(part, whole, sentence) - said_of_part(part, whole, sentence))
        return 0.0 if of_whole is one.is_whole else -_PART
    if one.is_whole and any(
        other.is_part and asked & (_said(other, sentence) - _said(one, sentence)) for other in beside
    ):
        return -_PART
    if one.is_part and index and figures[index - 1].is_whole:
        # "Of the 900 patents, 80 went to farmers": who asks about patents asks about 900.
        own = _said(one, sentence) - _said(figures[index - 1], sentence)
        return -_PART if own and not asked & own else 0.0
    if one.is_share and _ASKS_SHARE.search(fold(understanding.text)):
        return _PART
    shares = [other for other in figures if other.is_share]
    if not shares:
        return 0.0
    told = frozenset().union(*(_said(other, sentence) for other in figures if not other.is_share))
    of_part = frozenset().union(*(_said(other, sentence) for other in shares)) - told
    if one.is_share:
        return _PART if asked & _said(one, sentence) & of_part else -_PART
    return -_PART if asked & of_part else 0.0


def _took_a_place(one: Measured, figures: Sequence[Measured]) -> bool:
    """Whether the sentence gives another value like it that was left behind, and not this one."""
    return not one.is_left_behind and any(
        other.is_left_behind and other.quantity.kind is one.quantity.kind and other.quantity.unit == one.quantity.unit
        for other in figures
    )


def main_clause(one: Measured, figures: Sequence[Measured], understanding: Understanding) -> float:
    """ "How much does the State give when a firm invests?" is after what is said of the State, where another figure
    of the sentence is said of the firm."""
    folded = fold(understanding.text)
    condition = _CONDITION.search(folded)
    if condition is None or len(figures) < 2:
        return 0.0
    mentions = mentions_in(understanding.text)
    under = {mention.concept for mention in mentions if condition.start() <= mention.start < _end_of(folded, condition)}
    main = {mention.concept for mention in mentions} - under
    others = [other for other in figures if other is not one]
    if main & one.clause and any(under & other.clause - main for other in others):
        return _PART
    return -_PART if under & one.clause - main and any(main & other.clause for other in others) else 0.0


def _end_of(folded: str, condition: re.Match[str]) -> int:
    comma = folded.find(",", condition.end())
    return comma if comma >= 0 else len(folded)


def _asked(understanding: Understanding, sentence: Sentence) -> frozenset[str]:
    """What the question names: concepts, places, words in the sentence's own language; of "A and B" neither, since a
    part that is B alone is not what is asked."""
    concepts = set(understanding.concepts) - _named_together(understanding.text)
    places = {f"place:{one}" for one in understanding.places}
    same = sentence.article.language == understanding.language
    words = {f"word:{word[:_STEM]}" for word in understanding.words} if same else set()
    return frozenset(concepts | places | words | _items(understanding.text))


def _said(one: Measured, sentence: Sentence) -> frozenset[str]:
    """What the clause of a figure names."""
    places = facts_of(one.measure, sentence.article.language).place_ids
    words = re.findall(r"[^\W\d_]{3,}", fold(one.measure))
    named = (*(f"place:{place}" for place in places), *(f"word:{word[:_STEM]}" for word in words))
    return one.clause.union(named, _items(one.measure))


def _items(text: str) -> set[str]:
    return {f"stage:{one}" for one in stages_in(text)} | {f"state:{one}" for one in states_in(text)}


def _named_together(text: str) -> set[str]:
    mentions, folded = mentions_in(text), fold(text)
    pairs = pairwise(mentions)
    joined = [pair for pair in pairs if _TOGETHER.fullmatch(folded[pair[0].end : pair[1].start])]
    return {mention.concept for pair in joined for mention in pair}
