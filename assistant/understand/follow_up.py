"""Completes a follow-up from the conversation: only what it lacks, and only when it leans on what was said before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.understand.periods import following_period
from assistant.understand.question import Kind, Understanding
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind

_OPENS_AS_FOLLOW_UP = late_regex(
    r"\A\s*(?:et (?:pour|a|en|au|aux|dans|les?|la|l'|du|des|avec|qu\w*|quand|comment|pourquoi|combien|dans)\b|et"
    r" \w+|meme question|pareil pour|alors\b|qu'en est-il|sinon\b|mais\b"
    r"|and\b|what about|how about|same (?:question )?for|but\b|also\b|so\b|then\b|or\b"
    r"|con\b|the con\b|vay(?: thi)?\b|the thi\b|tuong tu\b|va\b|nhung\b)"
)
_POINTS_BACK = late_regex(
    r"(?<!\w)(?:cette|cet|ce|ces) (?:\w+ )?(?:resolution|decision|loi|plan|decret|texte|province|ville|mesure"
    r"|aide|soutien|fonds?|projet|programme|article|chiffre|personne|document|instrument|montant|centre)s?\b"
    r"|(?<!\w)(?:celle|celui|ceux|celles)(?:-ci|-la)\b|-(?:t-)?(?:il|elle|ils|elles)\b|(?<!\w)(?:y|en) (?:a|est"
    r"|sont)-t-|(?<!\w)(?:elle|il) (?:a|est|date|vise|concerne|prevoit)\b|(?<!\w)son (?:objet|montant|titre"
    r"|poste)\b|(?<!\w)sa (?:date|fonction)\b"
    r"|(?:quel(?:le)?s? (?:est|sont|etait|etaient|fut|sera)|combien (?:vaut|coute|fait)|qui (?:dirige|gere|finance)"
    r"|ou (?:est|se trouve|en est)) (?:son|sa|ses|leur|leurs)(?!\w)"
    r"|(?<!\w)(?:that|this|these|those|the same|the said) (?:\w+ )?(?:resolution|decision|law|plan|decree|text"
    r"|province|city|measure|support|fund|project|programme|article|figure|person|document|instrument|amount"
    r"|centre|center|one)s?\b"
    r"|(?<!\w)(?:it|its|they|their|he|she|his|her|them|there)(?!\w)"
    r"|(?<!\w)(?:nghi quyet|quyet dinh|luat|ke hoach|nghi dinh|van ban|tinh|thanh pho|chinh sach|quy|du an|chuong"
    r" trinh|bai viet|con so|nguoi|ong|ba|so tien|trung tam) (?:do|nay|kia|ay|tren|noi tren)(?!\w)"
    r"|(?<!\w)cua (?:no|ho)(?!\w)"
    r"|(?<!\w)(?:no|ho|o do|tai do|dieu do|dieu nay|cai do)(?!\w)"
)
_OF_ANOTHER = frozenset({"target", "result", "increase", "decrease", "average", "forecast"})
"""What is one of something else, and names nothing by itself."""
_VIETNAMESE_TAIL = late_regex(r"\bthi sao\b")
_BEFORE = late_regex(
    r"(?<![a-z])(?:before(?: that| then)?|previously|formerly|avant(?: cela| ca)?|auparavant|precedemment"
    r"|truoc (?:do|day|kia)|hoi truoc)(?![a-z])"
)
_SHORT = 7
"""Words: "When?", "Who signed?", "Cơ quan nào ban hành?" cannot stand alone; a full question is longer."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Whether and how a question leans on the conversation."""

    opens: bool
    points_back: bool

    @property
    def any(self) -> bool:
        """Whether it leans on it at all."""
        return self.opens or self.points_back


def cue_in(text: str) -> Cue:
    """What in `text` says that it goes on from something.

    >>> cue_in("et pour Hai Phong ?").opens, cue_in("What about that resolution?").points_back
    (True, True)
    """
    folded = fold(text)
    opens = _OPENS_AS_FOLLOW_UP.search(folded) is not None or _VIETNAMESE_TAIL.search(folded) is not None
    return Cue(opens, _POINTS_BACK.search(folded) is not None)


def complete(question: Understanding, earlier: Sequence[Understanding], told: Sequence[Quantity] = ()) -> Understanding:
    """`question` with what it lacks taken from `earlier` questions (oldest first, themselves complete).

    `told` are the values that answered the last of them: "how many households?", answered with a percentage, goes on
    with one.
    A question with its own subject that leans on nothing is returned as it is.
    """
    if not earlier:
        return question
    cue = cue_in(question.text)
    has_subject = bool(question.references or question.names or question.concepts)
    is_short = len(question.text.split()) <= _SHORT
    if not (cue.any or not has_subject or (is_short and not question.places)):
        return question
    if has_subject and not cue.any and not is_short:
        return question
    last = earlier[-1]
    completed = question
    if not question.references and not question.names:
        needs_reference = not question.concepts or (cue.points_back and not question.places)
        if (
            needs_reference
            and (last.references or last.names)
            and not (cue.opens and question.places and not last.references)
        ):
            completed = replace(completed, references=last.references, names=last.names)
    compares = question.asks(Kind.COMPARISON)
    if not completed.places and not question.references:
        completed = replace(completed, places=_places_told(earlier) if compares else last.places)
    if not question.concepts and not question.references and not question.names:
        # "the two", "higher", "the first": what a comparison says besides names nothing.
        own = () if compares else question.words
        completed = replace(completed, concepts=last.concepts, words=tuple(dict.fromkeys((*own, *last.words))))
    elif set(question.concepts) <= _OF_ANOTHER and not question.references and not question.names and cue.any:
        # "And the target for 2027?" asks for the target of what was asked about before.
        completed = replace(completed, concepts=tuple(dict.fromkeys((*question.concepts, *last.concepts))))
    if following := following_period(question.text, last.periods):
        completed = replace(completed, periods=(following,))
    elif not question.periods and (question.places and cue.opens):
        completed = replace(completed, periods=last.periods)
    if question.kinds == (Kind.OPEN,) and not question.details and not question.values:
        completed = replace(completed, kinds=last.kinds, details=last.details, values=last.values)
    elif (cue.opens or compares) and not question.values and question.asks(Kind.FIGURE, Kind.OPEN, Kind.COMPARISON):
        completed = replace(completed, values=last.values)
    if cue.opens and not question.values and not question.parts and completed.asks(Kind.FIGURE):
        completed = replace(completed, told=tuple(told))
        if told and told[0].kind is QuantityKind.PERCENTAGE and completed.values == {QuantityKind.COUNT}:
            completed = replace(completed, values=frozenset({QuantityKind.PERCENTAGE}))
    if completed != question and _BEFORE.search(fold(question.text)) and not question.periods:
        kinds = completed.kinds if completed.asks(Kind.FIGURE) else (Kind.FIGURE, *completed.kinds)
        completed = replace(completed, told=tuple(told), was_before=True, kinds=kinds)
    return replace(completed, text=_standalone(question, completed, last), took_from_history=completed != question)


def _places_told(earlier: Sequence[Understanding]) -> tuple[str, ...]:
    """The places that a comparison without any is about: those of the last question, with those before it until two."""
    places: tuple[str, ...] = ()
    for one in reversed(earlier):
        places = tuple(dict.fromkeys((*one.places, *places)))
        if len(places) > 1:
            break
    return places


def _standalone(question: Understanding, completed: Understanding, last: Understanding) -> str:
    """A text for search: the question, and the words of the earlier one where something was taken from it."""
    return question.text if completed == question else f"{question.text} ({last.text})"
