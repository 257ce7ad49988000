"""Whether a sentence holds the kind of answer that is asked for: a place for "where?", a list for "which ones?".

The sentence that names most of what is asked about often only opens the subject; the one that answers stands beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import Evidence, Scored, Sentence
from assistant.guard.names import holds, names_in, tokens
from assistant.read.bodies import names_somebody
from assistant.read.fit import meets
from assistant.understand import Kind, Understanding
from assistant.vocabulary.generic import COUNTRY_CONCEPTS
from policy.folding import fold
from policy.late_regex import late_regex

_BECAUSE = late_regex(
    r"(?<![a-z])(?:parce qu|car |en raison|du a |due a |dues a |dus a |afin d|pour (?!l[ae]s? |un)|grace a"
    r"|c'est pourquoi|par"
    r" consequent|visant|vise a|because|due to|owing to|since |so that|in order to|thanks to|aim(?:s|ed|ing)?"
    r" (?:to|at)|therefore)"
)
_BECAUSE_VI = late_regex(r"(?<!\w)(?:vi|do|boi|nham|de|nho|bang cach|nguyen nhan|cho nen)(?!\w)")
"""What gives a reason; the short words of Vietnamese are other words in French."""
_COUNTRY_ASKED = late_regex(
    r"(?<![a-z])(?:quels? pays|which (?:foreign )?countr(?:y|ies)|what countr(?:y|ies)|(?:nhung |cac )?(?:nuoc"
    r"|quoc gia) nao)(?![a-z])"
)
_WHERE = late_regex(
    r"(?<![a-z])(?:where|ou (?:est|sont|se|peut|peuvent|seront|sera|faut|s'|va|les?|la)|o dau|noi nao)(?![a-z])"
)
_MAY = late_regex(
    r"(?<![a-z])(?:(?:may|can|peut|peuvent|pourra\w*) .{0,30}"
    r"(?:join|take part|participat\w*|participer|enter|apply|postuler)"
    r"|(?:duoc|co the) tham gia|eligib\w+|reserve\w* (?:a|aux|to|for)|only .{3,60} may|seuls? |chi (?:co|danh)"
    r")(?![a-z])"
)
_LISTED = late_regex(
    r"[^,;:.]{2,80}, [^,;:.]{2,80},? (?:et|and|va|ainsi que|cung voi) |:[^;]{2,160};|(?:, [^,;:.]{2,80}){3}"
    r"|\A\W*\d[.)] "
)
"""Three things or more in one sentence."""
_ATTENDS = late_regex(
    r"(?<![a-z])(?:attend\w*|took part|takes? part|participa\w+|participe\w*|assist(?:e|ent|aient|ait|er) (?:a|au"
    r"|aux)|presents?"
    r" (?:a|au|at)|guests?|invites?|convives?|gather\w*|reuni\w*|rassembl\w+|en presence de|joined|tham (?:du"
    r"|gia)|co mat|du hop"
    r"|khach moi|among (?:the )?(?:guests|participants))(?![a-z])"
)
"""Asks, and tells, who was at a meeting."""
_FOCUSES = late_regex(
    r"(?<![a-z])(?:focus\w*|priorit\w+|concentr\w+|mis(?:e|ent|er|ant) sur|accent|axe\w*|privilegi\w+|bets? on"
    r"|emphas\w+"
    r"|mui nhon|uu tien|tap trung|trong tam|trong diem|chu luc|chu trong|then chot)(?![a-z])"
)
"""Asks, and tells, what is put first."""
_DATELINE = late_regex(r"\A\W*[A-Z][^a-z]{2,30},? [^.]{0,24} [-–—(]")
_AT = late_regex(r"(?<![a-z])(?:in|at|near|a|au|dans|tai|o) \Z")
"""Before the name of a place."""
_PLACE = 0.1
"""What each place named adds for "where?"."""
_FEW = 6
"""Sentences between the one that opens the subject and the one that answers."""
_LIKENESS_LEAST = 0.05
_AS_NEAR = 0.8
"""Of the likeness of the best sentence, what one farther away must have."""


def gives_reason(sentence: Sentence) -> bool:
    """Whether the sentence says why."""
    folded = sentence.folded
    is_vietnamese = sentence.article.language == "vi"
    return bool(_BECAUSE.search(folded) or (is_vietnamese and _BECAUSE_VI.search(folded)))


def lacks_countries(understanding: Understanding, sentence: Sentence) -> bool:
    """Whether countries are asked for, and the sentence names none."""
    return bool(_COUNTRY_ASKED.search(fold(understanding.text))) and not COUNTRY_CONCEPTS & sentence.concepts


def tells_kind(understanding: Understanding, sentence: Sentence) -> bool | None:
    """Whether `sentence` holds the kind of answer asked for; None where any sentence may."""
    asked = fold(understanding.text)
    if _WHERE.search(asked):
        return _names_a_place(understanding, sentence)
    for told in (_ATTENDS, _FOCUSES):
        if told.search(asked) and not understanding.values:
            return told.search(sentence.folded) is not None
    if understanding.values:
        return any(one.kind in understanding.values for one in sentence.facts.quantities)
    if understanding.asks(Kind.WHO):
        if _MAY.search(asked):
            return _MAY.search(sentence.folded) is not None
        return names_somebody(sentence, understanding)
    if understanding.asks(Kind.LIST):
        return _LISTED.search(sentence.folded) is not None
    if understanding.asks(Kind.REASON):
        return gives_reason(sentence)
    return None


def is_told_by_its_verb(understanding: Understanding) -> bool:
    """Whether what is asked shows in one word of the answer, whatever else it names: "attended", "focuses on"."""
    asked = fold(understanding.text)
    return any(told.search(asked) for told in (_ATTENDS, _FOCUSES)) and not understanding.values


def _names_a_place(understanding: Understanding, sentence: Sentence) -> bool:
    """Whether it names a place, or something that may be one, which the question does not name."""
    dateline = _DATELINE.match(sentence.text)
    end = dateline.end() if dateline else 0
    if any(one.start >= end and one.place_id not in understanding.places for one in sentence.facts.places):
        return True
    asked = tokens(understanding.text)
    return any(
        start >= end and not holds(name, asked) and _AT.search(sentence.folded[:start])
        for name, start, _ in names_in(sentence.text, [])
    )


def _keeps_to_periods(understanding: Understanding, sentence: Sentence) -> bool:
    stated = sentence.facts.periods
    return not understanding.periods or any(meets(asked, one) for asked in understanding.periods for one in stated)


def answering_beside(
    best: Scored, ranked: Sequence[Scored], understanding: Understanding, evidence: Evidence
) -> Scored | None:
    """The sentence near `best`, of those in `ranked`, that holds the kind of answer which `best` lacks; None if it
    lacks none, or no sentence near it has what is lacking."""
    if tells_kind(understanding, best.sentence) is not False:
        return None
    story = [one.start for one in evidence.shelf.story(best.sentence.article)]
    at = story.index(best.sentence.start)
    near = [
        one
        for one in ranked
        if one.sentence.article.id == best.sentence.article.id
        and one.likeness >= _LIKENESS_LEAST
        and (abs(story.index(one.sentence.start) - at) <= _FEW or one.likeness >= _AS_NEAR * best.likeness)
        and _keeps_to_periods(understanding, one.sentence)
        and tells_kind(understanding, one.sentence)
    ]
    where = _WHERE.search(fold(understanding.text)) is not None
    return max(near, key=lambda one: one.likeness + where * _PLACE * len(one.sentence.facts.place_ids), default=None)
