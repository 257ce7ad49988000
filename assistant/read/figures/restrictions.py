"""What a question says of the things it wants counted, beyond what they are: "how many firms *sell online*?".

Where a sentence counts one thing several times, that is what tells which of the counts is meant; where it does not,
none of them may be told as the answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.concepts import is_kind_of, mentions_in
from assistant.evidence import Sentence
from assistant.facts import facts_of
from assistant.read.figures.acts_told import first_told_at, states_in
from assistant.read.figures.counted import stands_for_more
from assistant.read.figures.measure import Measured
from assistant.read.figures.value_labels import value_labels
from assistant.read.figures.wanted import COUNTED
from assistant.read.fit import meets
from assistant.understand import Understanding
from assistant.vocabulary.generic import GENERIC_CONCEPTS
from policy.dates import Period
from policy.folding import fold
from policy.late_regex import late_regex
from policy.stages import stages_in

_UNRESTRICTED = frozenset({"working", "under way"})
"""States that all things counted have, unless a sentence says otherwise."""
_EXCEPTIONS = frozenset(f"state:{one}" for one in ("set aside", "rejected", "failed", "cancelled", "closed", "late"))
"""States of which nobody asks without saying so."""
_STEM = 5
_THIS_YEAR = late_regex(r"(?<![a-z])(?:this year|cette annee|nam nay|trong nam)(?![a-z])")
_AUXILIARY = late_regex(
    r"(?<!that )(?<!which )(?<!who )(?<!qui )(?<!que )(?<!qu')(?<![a-z])"
    r"(?:ont|a|sont|est|avaient|etaient|have|has|had|are|were|is|was|did|da|duoc|dang)(?= [a-z])"
)
"""With which the predicate opens."""
_OPENING = late_regex(
    r"(?:\A|[,;:.]\s|(?:with|avec|voi)\s)"
    r"(?:(?:only|just|some|seul\w*|quelque|chi|co|moi co|about|environ|khoang)\s)*\Z"
)


def restrictions(understanding: Understanding, heads: Sequence[str]) -> frozenset[str]:
    """Concepts, states and words of the question beyond the thing counted (`heads`), places, names and times."""
    further = [one for one in understanding.concepts if one not in GENERIC_CONCEPTS]
    named = {one for one in further if not any(is_kind_of(head, one) for head in heads)}
    states = states_in(understanding.text) - _UNRESTRICTED
    words = {f"word:{word[:_STEM]}" for word in understanding.words if not states_in(word)}
    stages = {f"stage:{one}" for one in stages_in(understanding.text)}
    return frozenset(named | words | stages | _this_year(understanding.text) | {f"state:{one}" for one in states})


def meant_among(
    one: Measured, figures: Sequence[Measured], understanding: Understanding, sentence: Sentence
) -> Measured | None:
    """Of the sentence's `figures` that count the same thing as `one`, the one that is meant: `one` itself, another of
    which alone is said what is asked for, or None where nothing tells them apart."""
    is_here = any(other.quantity is one.quantity for other in figures)
    if not is_here or one.quantity.kind not in COUNTED or " | " in sentence.text or stands_for_more(sentence.text):
        return one
    alike = _of_its_time_and_place(
        one, [other for other in figures if _is_alike(one, other)], sentence, understanding.periods
    )
    if len(alike) < 2:
        return one
    said = _said_of_each(alike, sentence)
    heads = _common_heads(alike)
    asked = restrictions(understanding, heads) | _telling_apart(understanding, heads, said)
    if not asked:
        return None if one.is_part or one.is_share else one
    mine = next(words for other, words in zip(alike, said, strict=True) if other.quantity is one.quantity)
    others = [(other, words) for other, words in zip(alike, said, strict=True) if other.quantity is not one.quantity]
    ahead = asked & mine - frozenset().union(*(words for _, words in others))
    better = [other for other, words in others if asked & words - mine]
    # What opens the sentence may be said of every count in it.
    opening = named_in(sentence.text[: alike[0].quantity.start])
    if better and not _states(ahead - opening):
        return better[0] if len(better) == 1 and not ahead - opening else None
    if _is_exception(mine, asked) and not all(_is_exception(words, asked) for _, words in others):
        return None
    if ahead:
        return one
    is_told = not asked - mine - named_in(sentence.text) and not (one.is_part or one.is_share)
    return one if is_told else None


def _telling_apart(
    understanding: Understanding, heads: Sequence[str], said: Sequence[frozenset[str]]
) -> frozenset[str]:
    """What the question names that says little by itself but is said of some of the counts and not of all."""
    named = [one for one in understanding.concepts if not any(is_kind_of(head, one) for head in heads)]
    return frozenset(
        one for one in named if any(one in words for words in said) and any(one not in words for words in said)
    )


def _common_heads(alike: Sequence[Measured]) -> tuple[str, ...]:
    """What all of them count; a part of the start-ups may be told as so many firms, the loans cut short to "khoản"."""
    first = next((one for one in alike if one.heads), alike[0])
    counted = [first.heads if _is_cut_short(one, first) else one.heads for one in alike]
    return tuple(head for head in first.heads if all(head in heads for heads in counted))


def _is_cut_short(one: Measured, first: Measured) -> bool:
    is_same_word = bool(one.head_word) and one.head_word == first.head_word
    return not one.heads or is_same_word or any(is_kind_of(mine, head) for mine in first.heads for head in one.heads)


def _states(items: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in items if one.startswith("state:"))


def _is_exception(said: frozenset[str], asked: frozenset[str]) -> bool:
    return bool(said & _EXCEPTIONS - asked)


def said_of_part(part: Measured, whole: Measured, sentence: Sentence) -> frozenset[str]:
    """What is said of the part in "17 of the 45 members use a drone": what the sentence says when the part opens it."""
    if not _opens(part, sentence):
        return named_in(part.measure) | part.clause
    behind = _behind(whole, sentence)
    return named_in(behind[_predicate_at(behind) :])


def said_of_whole(part: Measured, whole: Measured, sentence: Sentence) -> frozenset[str]:
    """What is said of the whole alone, behind its noun: "21 of the 24 goals | that it had set itself"."""
    behind = _behind(whole, sentence)
    return named_in(behind[: _predicate_at(behind)] if _opens(part, sentence) else behind)


def _predicate_at(behind: str) -> int:
    """Where the words behind a noun come to what is said of it; 0 where nothing shows it."""
    if (told := first_told_at(behind)) is not None:
        return told
    verb = _AUXILIARY.search(fold(behind))
    return verb.start() if verb is not None else 0


def named_in(text: str) -> frozenset[str]:
    """The concepts, states and words of a text."""
    words = re.findall(r"[^\W\d_]{2,}", fold(text))
    named = {one.concept for one in mentions_in(text)}
    stages = {f"stage:{one}" for one in stages_in(text)}
    states = {f"state:{one}" for one in states_in(text)}
    return frozenset(named | {f"word:{word[:_STEM]}" for word in words} | stages | _this_year(text) | states)


def _this_year(text: str) -> set[str]:
    """The year under way, where a text names it so: what came in this year is some of what came in since the start."""
    return {"time:this year"} if _THIS_YEAR.search(fold(text)) else set()


def is_out_of_so_many(one: Measured, sentence: Sentence) -> bool:
    """Whether a count is written as one of two beside a stroke: "3,216/3,802 teams are active"."""
    start, end = one.quantity.start, one.quantity.end
    if one.quantity.kind not in COUNTED or " | " in sentence.text:
        return False
    return bool(re.match(r"\s?/\s?\d", sentence.text[end:]) or re.search(r"\d\s?/\s?\Z", sentence.text[:start]))


def partner(one: Measured, figures: Sequence[Measured]) -> Measured | None:
    """The whole that a part is taken from in one breath, or that part: the 24 and the 21 of "21 of the 24 goals"."""
    index = next((place for place, other in enumerate(figures) if other.quantity is one.quantity), 0)
    for other in (*figures[max(0, index - 1) : index], *figures[index + 1 : index + 2]):
        if (one.is_whole and other.is_part) or (one.is_part and other.is_whole):
            return other
    return None


def _is_alike(one: Measured, other: Measured) -> bool:
    if other.quantity.kind not in COUNTED or other.quantity.unit != one.quantity.unit:
        return False
    if not one.heads or not other.heads or one.head_word == other.head_word or one.is_share or other.is_share:
        return True
    return any(is_kind_of(*pair) for head in one.heads for mine in other.heads for pair in ((head, mine), (mine, head)))


def _of_its_time_and_place(
    one: Measured, alike: Sequence[Measured], sentence: Sentence, asked: Sequence[Period]
) -> list[Measured]:
    """`alike` without what another place or time, which is not `asked` about, has: the 28, the 90 and the 12 of "47,
    against 28 in 2021; the aim for 2030 is 90; 12 in Hué"."""
    labels = value_labels(sentence.text, tuple((other.quantity.start, other.quantity.end) for other in alike))
    facts = [facts_of(label.text, sentence.article.language) for label in labels]
    own = next(read.place_ids for other, read in zip(alike, facts, strict=True) if other.quantity is one.quantity)
    return [
        other
        for other, label, read in zip(alike, labels, facts, strict=True)
        if other.quantity is one.quantity
        or not (
            other.is_left_behind
            or other.is_added
            or set(read.place_ids).difference(own)
            or (
                read.periods
                and not label.opens
                and not any(meets(when, told) for when in asked for told in read.periods)
            )
        )
    ]


def _said_of_each(alike: Sequence[Measured], sentence: Sentence) -> list[frozenset[str]]:
    spans = tuple((one.quantity.start, one.quantity.end) for one in alike)
    said = []
    for one, label in zip(alike, value_labels(sentence.text, spans), strict=True):
        other = partner(one, alike)
        if other is None or (one.quantity.start < other.quantity.start) is not one.is_part:
            said.append(named_in(label.text))
        elif one.is_part:
            said.append(said_of_part(one, other, sentence))
        else:
            said.append(said_of_whole(other, one, sentence))
    return said


def _behind(whole: Measured, sentence: Sentence) -> str:
    end, heads = whole.quantity.end, whole.heads[:1]
    known = (one.end for one in mentions_in(sentence.text) if 0 <= one.start - end <= 2 and one.concept in heads)
    return re.split(r"[,;]", sentence.text[next(known, end) :])[0]


def _opens(part: Measured, sentence: Sentence) -> bool:
    """Whether nothing but "in Hué," stands before a part: what the clause goes on to say is said of it."""
    return _OPENING.search(sentence.folded[: part.quantity.start]) is not None
