"""Finds what a support asks in return: the sentences after it that say what one must be, do or pay."""

from __future__ import annotations

from assistant.evidence import Evidence, Sentence
from policy.late_regex import late_regex

_MUST = late_regex(
    r"(?<!\w)(?:doit|doivent|devra|devront|obligatoire\w*|a condition|sous reserve|il faut|exige\w*|requis\w*|ne"
    r" s'appliqu\w+ pas|n'est pas appli\w+|must|shall|required|provided that|on condition|eligible|applicants?"
    r"|does not apply|undertake"
    r"|phai|can co|voi dieu kien|dieu kien|yeu cau|khong ap dung|khong no|tru truong hop|cam ket)(?!\w)"
)
_REACH = 3


def conditions_after(sentence: Sentence, evidence: Evidence, most: int = 2) -> tuple[Sentence, ...]:
    """Up to `most` sentences shortly after `sentence`, about the same place, that state a condition."""
    story = evidence.shelf.story(sentence.article)
    index = next(place for place, other in enumerate(story) if other.start == sentence.start)
    following = [one for one in story[index + 1 : index + 1 + _REACH] if one.about == sentence.about]
    return tuple(one for one in following if _MUST.search(one.folded))[:most]


def states_condition(sentence: Sentence) -> bool:
    """Whether the sentence says what one must be, do or pay."""
    return _MUST.search(sentence.folded) is not None
