"""Which of several values in one sentence is meant: the one whose own words hold what the question names.

"Round 1 closes on 15/5, round 2 on 15/9": whoever asks about round 2 gets no date of round 1, however well the rest of
the sentence fits.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Sentence
from assistant.facts import facts_of
from assistant.guard.names import holds, tokens
from assistant.read.figures.acts_told import HAPPENINGS, states_in
from assistant.read.figures.value_labels import Label, runs_of, value_labels
from assistant.read.figures.wanted import COUNTED
from assistant.read.fit import covers_place, meets
from assistant.understand import Understanding
from assistant.understand.read_question import content_words
from policy.late_regex import late_regex
from policy.quantity import Quantity
from policy.stages import stages_in

_STEM = 5
_WEIGHTS = {"place": 2.0, "name": 2.0, "stage": 2.0, "act": 2.0, "period": 2.0, "concept": 1.0, "word": 0.5}
_SINGLING = ("place", "name", "stage", "act", "period")
"""What tells one of several from the others, whatever else is said of each."""
_SMALL = late_regex(r"\d+\Z")

_TURNS = late_regex(
    r";\s|,?\s(?:while|whereas|but|tandis qu\w*|alors qu\w*|mais|trong khi|nhung|"
    r"con(?= [a-z]+ (?:thi|chua|khong|la|dung|xep)))\s"
)
"""Where a sentence turns to something else."""

Item = tuple[str, str]


def is_of_a_rival(
    own: Quantity, quantities: Sequence[Quantity], understanding: Understanding, sentence: Sentence
) -> bool:
    """Whether another of the sentence's `quantities`, of the same kind as `own`, has the words that are asked for."""
    alike = [one for one in quantities if _is_alike(own, one)]
    return (own.start, own.end) in losers(understanding, sentence, [(one.start, one.end) for one in alike])


def is_undecided(
    own: Quantity, quantities: Sequence[Quantity], understanding: Understanding, sentence: Sentence
) -> bool:
    """Whether `own` stands in a row of values, and nothing that is asked for tells which of them is meant."""
    spans = tuple((one.start, one.end) for one in quantities if _is_alike(own, one))
    run = next((one for one in runs_of(sentence.folded, spans) if (own.start, own.end) in one), [])
    if len(run) < 2 or " | " in sentence.text:
        return False
    labels = [label for span, label in zip(spans, value_labels(sentence.text, spans), strict=True) if span in run]
    held = {_held(understanding, label, sentence) for label in labels}
    return len({label.text for label in labels}) > 1 and len(held) == 1


def is_named_later(understanding: Understanding, sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the sentence comes to the place or the name asked about only in a clause behind the value at `span`:
    "It ranks 41st, while Kon Tum is 57th"."""
    turn = next((match.start() for match in _TURNS.finditer(sentence.folded, span[1])), None)
    if turn is None:
        return False
    before, behind = sentence.text[:turn], sentence.text[turn:]
    told, later = tokens(before), tokens(behind)
    names = [one for one in understanding.names if holds(one, told) or holds(one, later)]
    if names:
        return not any(holds(one, told) for one in names)
    places = [one.place_id for one in facts_of(before, sentence.article.language).places]
    others = [one.place_id for one in facts_of(behind, sentence.article.language).places]
    asked = [one for one in understanding.places if any(covers_place(one, other) for other in others)]
    return bool(asked) and not any(covers_place(one, other) for one in asked for other in places)


def _is_alike(one: Quantity, other: Quantity) -> bool:
    if one.kind in COUNTED and one.unit is None:
        return other.kind in COUNTED and other.unit is None
    return one.kind is other.kind and one.unit == other.unit


def losers(
    understanding: Understanding, sentence: Sentence, spans: Sequence[tuple[int, int]]
) -> frozenset[tuple[int, int]]:
    """Of the values at `spans`, which are of one kind, those that another one of them answers better for."""
    ordered = tuple(sorted(set(spans)))
    if len(ordered) < 2 or " | " in sentence.text:
        return frozenset()
    labels = value_labels(sentence.text, ordered)
    asked = [_held(understanding, label, sentence) for label in labels]
    others = [_other_kinds(understanding, label, sentence) for label in labels]
    lost = set()
    for at, span in enumerate(ordered):
        for rival in range(len(ordered)):
            if rival != at and _beats(rival, at, labels, asked, others):
                lost.add(span)
    return frozenset(lost) if len(lost) < len(ordered) else frozenset()


def _beats(
    one: int, other: int, labels: Sequence[Label], asked: Sequence[frozenset[Item]], others: Sequence[frozenset[str]]
) -> bool:
    """Whether the label of `one` holds what is asked for and that of `other` lacks."""
    ahead, behind = asked[one] - asked[other], asked[other] - asked[one]
    if labels[one].opens:
        # What opens the sentence may be said of all: it tells only from a later one that names another.
        ahead = frozenset(item for item in ahead if item[0] in others[other])
    if labels[other].opens and labels[one].leans:
        behind = frozenset()
    elif labels[other].opens:
        behind = frozenset(item for item in behind if item[0] == "concept" or item[0] in others[one])
    strong = [frozenset(item for item in items if item[0] in _SINGLING) for items in (ahead, behind)]
    if any(strong):
        return _weight(strong[0]) > _weight(strong[1])
    return _weight(ahead) > _weight(behind)


def _weight(items: frozenset[Item]) -> float:
    return sum(_WEIGHTS[kind] for kind, _ in items)


def _held(understanding: Understanding, label: Label, sentence: Sentence) -> frozenset[Item]:
    """What of the question the words of a label hold."""
    named = concepts_in(label.text)
    facts = facts_of(label.text, sentence.article.language)
    places = facts.place_ids
    words = tokens(label.text)
    found: set[Item] = {("concept", one) for one in understanding.concepts if names_concept(one, named)}
    found |= {("place", one) for one in understanding.places if any(covers_place(one, other) for other in places)}
    found |= {("name", one) for one in understanding.names if holds(one, words)}
    found |= {("period", one.text) for one in understanding.periods if any(meets(one, told) for told in facts.periods)}
    found |= {("act", one) for one in (states_in(understanding.text) & states_in(label.text)) - HAPPENINGS}
    found |= {("stage", str(one)) for one in stages_in(understanding.text) & stages_in(label.text)}
    if sentence.article.language == understanding.language:
        stems = {word[:_STEM] for word in words if len(word) > 1}
        told = {word[:_STEM] for word in content_words(understanding.text) if not _SMALL.match(word)}
        found |= {("word", stem) for stem in told & stems}
    return frozenset(found)


def _other_kinds(understanding: Understanding, label: Label, sentence: Sentence) -> frozenset[str]:
    """Of which kinds a label names a thing that is not the one asked about: another place, another round."""
    places = facts_of(label.text, sentence.article.language).place_ids
    kinds = set()
    if places and not any(covers_place(asked, one) for asked in understanding.places for one in places):
        kinds.add("place")
    if stages_in(label.text) - stages_in(understanding.text):
        kinds.add("stage")
    if states_in(label.text) - states_in(understanding.text) - HAPPENINGS:
        kinds.add("act")
    if label.leans:
        kinds.add("name")
    return frozenset(kinds)
