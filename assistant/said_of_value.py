"""Whether a sentence says of a value, all by itself, what a question supposes of it.

A sentence near the subject often holds a figure of something else: 3,000 engineers beside the households that move. So
the counted thing must stand at the figure, who pays or has it in the figure's own clause, and everything else that the
question names in that very sentence.
"""

from __future__ import annotations

from assistant.concepts import Mention, is_kind_of, mentions_in, names_concept
from assistant.evidence import Sentence
from assistant.guard.names import tokens
from assistant.read.figures.acts_told import acts_in
from assistant.read.figures.measure import Measured, measured_by
from assistant.read.fit import fit
from assistant.stating import Value
from assistant.understand import Understanding
from assistant.understand.measured import measured_in
from assistant.vocabulary.sums import SUMS
from policy.dates import Period
from policy.late_regex import late_regex
from policy.people import find_people
from policy.quantity import Quantity, QuantityKind, same_value
from policy.table_lines import BAR
from policy.terms import concepts

_ASKING = """
share number ranking average index plan provincial-plan plan-act resolution decision decree law programme project
scheme-project issue date-of-issue
"""
_OF_ASKING = frozenset(_ASKING.split())
"""Concepts that ask for the kind of a value, which the value shows, or name a text, which its number tells apart."""
_SCOPES = frozenset({"national-level", "provincial-level", "region", "district-commune-level"})
"""What tells the ranks of one sentence apart."""
_WHO = frozenset({"body", "applicant"})
"""Kinds of concept that have, pay or get something."""
_HAVING = late_regex(
    r"(?:occup|compt|possed|dispos|detien|detient|attein|represent|elev|mesur|pes|situ|class|trouv|accueil|abrit|regroup|"
    r"couvr|cout|coute|montant|somme|argent|reach|stand|stood|amount|have|cover|weigh|cost|money|employ|emploie|"
    r"rong|dai|nang|cao|tien|met|vuong|hecta|lit|tan|kg|dat|chiem|xep|dirig|presid|head|lead)\w*\Z"
)
"""Folded words of having and measuring that a sentence which gives the value need not repeat."""
_ENDING = late_regex(r"(?:es|s|x|e)\Z")


def says_of_value(
    value: Value | None, understanding: Understanding, sentence: Sentence, around: tuple[Sentence, ...]
) -> bool:
    """Whether `sentence` names everything that the question names, and the value is that of what it asks for."""
    fitting = fit(understanding, sentence, around)
    specific = [one for one in understanding.specific_concepts if one not in _OF_ASKING]
    if not fitting.is_about or not all(names_concept(one, sentence.concepts) or one in SUMS for one in specific):
        return False
    if not _says_words(understanding, sentence):
        return False
    if isinstance(value, Quantity):
        return _is_of_figure(value, understanding, sentence)
    if isinstance(value, str):
        return len(find_people(sentence.text, sentence.article.language)) == 1
    return value is not None and _is_of_event(value, understanding, sentence)


def _is_of_event(value: Period, understanding: Understanding, sentence: Sentence) -> bool:
    """Whether the date is the only one of the sentence, or of several the one beside the event that is asked for; never
    where another sentence dates it ("in force from its signing")."""
    periods = sentence.facts.periods
    if len(periods) < 2:
        return bool(periods)
    known = concepts()
    events = {one for one in understanding.concepts if one in known and known[one].kind == "act"} - _OF_ASKING
    told = [one for one in mentions_in(sentence.text) if one.concept in events]
    if not told:
        return False
    nearest = {min(periods, key=lambda period: _distance(period, one)).first for one in told}
    return nearest == {value.first}


def _distance(period: Period, event: Mention) -> int:
    return period.start - event.end if period.start >= event.end else event.start - period.end + 1


def counts_something_else(value: Quantity, understanding: Understanding, sentence: Sentence) -> bool:
    """Whether `value` is known to count something other than what the question wants counted."""
    asked = [one for one in measured_in(understanding.text) if one not in _OF_ASKING]
    own = [one for one in measured_by(sentence) if same_value(one.quantity, value) and one.heads]
    # What a cell counts its row and column say, which its reader has asked.
    if value.unit is not None or value.kind is QuantityKind.RANK or not asked or not own or BAR in sentence.text:
        return False
    heads = {head for one in own for head in one.heads}
    return not any(is_kind_of(head, one) or is_kind_of(one, head) for head in heads for one in asked)


def _says_words(understanding: Understanding, sentence: Sentence) -> bool:
    """Whether the words of the question that no concept holds stand in the sentence; in another language, whether it
    tells of the same acts."""
    words = [word for word in understanding.words if not _HAVING.match(word)]
    if sentence.article.language == understanding.language:
        told = {_ENDING.sub("", word) for word in tokens(sentence.text)}
        return all(_ENDING.sub("", word) in told for word in words)
    acts = acts_in(sentence.text)
    return all(acts_in(word) & acts for word in words)


def _is_of_figure(value: Quantity, understanding: Understanding, sentence: Sentence) -> bool:
    figures = measured_by(sentence)
    own = [one for one in figures if same_value(one.quantity, value)]
    if not own:
        return False
    is_count = value.unit is None and value.kind is not QuantityKind.RANK
    if is_count and not any(_counts(one, understanding) for one in own):
        return False
    return not _lacks_its_holder(own, understanding) and not _is_of_another(own, figures, value, understanding)


def _counts(one: Measured, understanding: Understanding) -> bool:
    """Whether the number counts the very thing that is asked for."""
    asked = measured_in(understanding.text) or tuple(
        concept for concept in understanding.concepts if concept not in _OF_ASKING
    )
    return any(is_kind_of(head, concept) for head in one.heads for concept in asked)


def _lacks_its_holder(own: list[Measured], understanding: Understanding) -> bool:
    """Whether somebody whom the question names is not named in the clause of the figure: what the State puts in is not
    what a firm does."""
    known = concepts()
    who = [one for one in understanding.concepts if one in known and known[one].kind in _WHO]
    return any(not any(names_concept(one, figure.clause.union(figure.heads)) for figure in own) for one in who)


def _is_of_another(
    own: list[Measured], figures: tuple[Measured, ...], value: Quantity, understanding: Understanding
) -> bool:
    """Whether another figure of the sentence is the one that stands beside what the question names."""
    others = [
        one
        for one in figures
        if one not in own
        and one.quantity.kind is value.kind
        and not any(same_value(one.quantity, asked) for asked in understanding.quantities)
    ]
    things = [one for one in understanding.concepts if one not in _OF_ASKING and one not in SUMS]
    if value.kind is QuantityKind.RANK:
        # An index is named once for several ranks; their scopes tell them apart.
        things = [one for one in things if one in _SCOPES]
    named = frozenset().union(*(one.clause.union(one.heads) for one in own))
    words = set(tokens(" ".join(one.measure for one in own)))
    return any(
        any(not names_concept(asked, named) and names_concept(asked, one.clause.union(one.heads)) for asked in things)
        or any(word not in words and word in tokens(one.measure) for word in understanding.words)
        for one in others
    )
