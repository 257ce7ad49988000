"""Completes a follow-up from the conversation: only what it lacks, and only when it leans on what was said before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.understand.periods import following_period
from assistant.understand.question import Kind, Lacks, Subject, Understanding
from assistant.understand.question_word import has_question_word
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference
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
    r"|(?<!\w)(?:how many|combien) (?:of (?:them|these|those)|are|were|was|have|has|had|will|did|ont|sont|etaient|ont"
    r"|seront|avaient)(?!\w)"
    r"|(?<!\w)(?:qui|quand|ou|comment|pourquoi|combien) (?:l'(?:a|ont|avait|est|etait)(?!\w)"
    r"|(?:la|le|les) \w+ ?(?:\?|\Z))"
    r"|(?<!\w)cua (?:no|ho)(?!\w)"
    r"|(?<!\w)(?:no|ho|o do|tai do|dieu do|dieu nay|cai do)(?!\w)"
)
OF_WHICH = late_regex(
    r"\W*(?:(?:et|and|va) )?(?:trong do|trong so (?:do|nay)|dont|of which|how many of (?:them|these|those))(?!\w)"
)
"""Opens a question about a part of what was asked before it."""
_OF_ANOTHER = frozenset({"target", "result", "increase", "decrease", "average", "forecast"})
"""What is one of something else, and names nothing by itself."""
_WHAT_ABOUT = late_regex(
    r"(?<!\w)(?:what about|how about|qu'en est-il|quid d\w*|the nao (?=voi)|(?:thi|se) (?:sao|the nao)|ra sao)(?!\w)"
)
"""Asks nothing in particular of what stands beside it."""
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


def complete(
    question: Understanding,
    earlier: Sequence[Understanding],
    told: Sequence[Quantity] = (),
    named: Sequence[LegalReference] = (),
) -> Understanding:
    """`question` with what it lacks taken from `earlier` questions (oldest first, themselves complete).

    `told` are the values that answered the last of them: "how many households?", answered with a percentage, goes on
    with one; `named` are the texts that it stressed, of which "who signed that one?" asks.
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
    is_asked_about = _WHAT_ABOUT.search(fold(question.text)) is not None
    if is_asked_about:
        question = replace(question, kinds=(Kind.OPEN,), details=frozenset())
    asks = not is_asked_about and has_question_word(question.text)
    completed = question
    if not question.references and not question.names:
        needs_reference = not question.concepts or (cue.points_back and not question.places)
        if (
            needs_reference
            and (last.references or last.names)
            and not (cue.opens and question.places and not last.references)
        ):
            completed = replace(completed, references=last.references, names=last.names)
        if cue.points_back and len(named) == 1 and last.asks(Kind.INSTRUMENT):
            completed = replace(completed, references=tuple(named))
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
    if question.kinds == (Kind.OPEN,) and not (asks or question.details or question.values):
        completed = replace(completed, kinds=last.kinds, details=last.details, values=last.values)
    elif (cue.opens or compares) and not question.values and question.asks(Kind.FIGURE, Kind.OPEN, Kind.COMPARISON):
        completed = replace(completed, values=last.values)
    if told and OF_WHICH.match(fold(question.text)):
        # "Of which how much from the province?" asks for a part of what was told.
        concepts = tuple(dict.fromkeys((*question.concepts, *last.concepts)))
        completed = replace(completed, concepts=concepts, values=frozenset({told[0].kind}))
    if cue.opens and not question.values and not question.parts and completed.asks(Kind.FIGURE):
        completed = replace(completed, told=tuple(told))
        if told and told[0].kind is QuantityKind.PERCENTAGE and completed.values == {QuantityKind.COUNT}:
            completed = replace(completed, values=frozenset({QuantityKind.PERCENTAGE}))
    if completed != question and _BEFORE.search(fold(question.text)) and not question.periods:
        kinds = completed.kinds if completed.asks(Kind.FIGURE) else (Kind.FIGURE, *completed.kinds)
        completed = replace(completed, told=tuple(told), was_before=True, kinds=kinds)
    lacks = _lacks(question, asks=asks)
    of_that = completed
    if lacks is Lacks.CONTEXT and cue.points_back:
        subject = last.subject or Subject(last.concepts, last.words)
        of_that = replace(
            question,
            references=completed.references,
            names=completed.names,
            places=completed.places,
            periods=completed.periods,
            concepts=tuple(dict.fromkeys((*question.concepts, *subject.concepts))),
            words=tuple(dict.fromkeys((*question.words, *subject.words))),
            subject=subject,
        )
    query = question.text if completed == question else f"{question.text} ({last.text})"
    # Where it asks with its own words, those of the question before it would be read as asked again; but "that one" is
    # the text that it asked for.
    is_text_told = cue.points_back and last.asks(Kind.INSTRUMENT) and not named
    text = question.text if lacks is Lacks.CONTEXT and not is_text_told else query
    took = completed != question
    return replace(
        completed,
        text=text,
        query=query,
        took_from_history=took,
        lacks=lacks,
        alone=question,
        of_that=None
        if of_that is completed
        else replace(of_that, text=text, query=query, took_from_history=took, lacks=lacks),
    )


def told_on(read: Understanding) -> Understanding:
    """`read` as what the next follow-up goes on from: with what it points back to, or else about its own thing."""
    if read.of_that is not None:
        return read.of_that
    if read.lacks is Lacks.CONTEXT and read.alone is not None:
        own = read.alone
        return replace(read, concepts=own.concepts, words=own.words, kinds=own.kinds, values=own.values)
    return read


def _lacks(question: Understanding, *, asks: bool) -> Lacks:
    """What `question` leaves to the conversation."""
    if not (question.concepts or question.words or question.names or question.references or question.places):
        return Lacks.SUBJECT
    return Lacks.CONTEXT if asks else Lacks.ASKING


def _places_told(earlier: Sequence[Understanding]) -> tuple[str, ...]:
    """The places that a comparison without any is about: those of the last question, with those before it until two."""
    places: tuple[str, ...] = ()
    for one in reversed(earlier):
        places = tuple(dict.fromkeys((*one.places, *places)))
        if len(places) > 1:
            break
    return places
