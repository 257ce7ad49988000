"""What a number without its noun counts: what was counted before it in its paragraph, or what the sentence before is
about: "The plan is to link 193 communes. To date 141 have been linked."
"""

from __future__ import annotations

from dataclasses import dataclass

from ingest.extract.figure_measure import Measure, is_said_to_be_the_number, measure_of
from ingest.extract.figure_words import BREAK
from ingest.extract.read_sentences import ReadSentence
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind
from policy.quantity.bare import behind_of_them, is_bare
from policy.terms import concepts as thesaurus_concepts
from policy.terms import find_concepts

_NUMBER_OF = late_regex(
    r"(?<![a-z])(?:the number of|numbers of|le nombre (?:de |d'|des )|nombre (?:de |d'|des )|"
    r"so luong(?: cac)?(?! (?:nay|do))|tong so|so(?= (?!nay|do|tren|lieu|luong)[a-z]))\s?"
)
_EQUALS = late_regex(
    r"(?:[:=]\s|(?<![a-z])(?:reach\w*|stood|stands|standing|rose|grew|fell|went|climbed|dropped|totall?ed|amount\w*|was|were|is|"
    r"are|at|to|attei\w+|s'eleve\w*|s'elevait|est|etait|sont|etaient|passe\w*|pass[ea]it|monte\w*|a|de|dat|la|len|"
    r"tang|giam|con|bang|xuong|o muc)\s)"
    r"(?:(?:only|just|about|nearly|over|some|environ|pres de|plus de|khoang|gan|hon|tren|chi|at|to|a|de|len|den|"
    r"more than|up to)\s)*\Z"
)
"""What makes the number the measure of its subject, and not of what the subject has or does."""
_NO_THINGS = frozenset({"act", "question", "index", "money", "body"})
_NO_THING = frozenset(
    [
        "accepted",
        "rejected",
        "suspended",
        "result",
        "solution",
        "data",
        "domestic",
        "abroad",
        "experience",
        "population",
    ]
)
_LONGEST_TOPIC = 90


@dataclass(frozen=True, slots=True)
class Noun:
    """What was counted, or may be: as a measure, with its concepts, and where its sentence begins in the article."""

    measure: Measure
    concepts: tuple[str, ...]
    start: int


class NounsTold:
    """The nouns that a paragraph has counted or spoken of up to now."""

    def __init__(self) -> None:
        self._counted: Noun | None = None
        self._topic: Noun | None = None

    def begin(self) -> None:
        """A new paragraph."""
        self._counted = self._topic = None

    def note(self, sentence: ReadSentence, quantity: Quantity, measure: Measure, concepts: tuple[str, ...]) -> None:
        """Keeps what a number counts that has its noun, or is said to be the number of something."""
        if quantity.kind is QuantityKind.COUNT and quantity.unit is None:
            self._counted = Noun(measure, concepts, sentence.start)

    def name(self, sentence: ReadSentence, index: int) -> None:
        """Keeps what a number names that measures nothing itself: "the 193 communes are to be linked"."""
        if not is_bare(sentence.text, sentence.quantities[index], sentence.language):
            behind = measure_of(sentence, index)
            if behind is not None and behind.start >= sentence.quantities[index].end:
                named = find_concepts(behind.around, sentence.language)
                concepts = tuple(dict.fromkeys(one.concept_id for one in named))
                self.note(sentence, sentence.quantities[index], behind, concepts)

    def tell(self, sentence: ReadSentence) -> None:
        """Keeps what a sentence is about, for those that follow it."""
        self._topic = _topic_of(sentence) or self._topic

    def before(self, sentence: ReadSentence, index: int) -> Noun | None:
        """What the sentence's quantity number `index` counts where its noun is left out; None where it has one, says
        itself what it is the number of, or nothing was told before it."""
        quantity = sentence.quantities[index]
        if " | " in sentence.text or not is_bare(sentence.text, quantity, sentence.language):
            return None
        if is_said_to_be_the_number(sentence, quantity):
            return None
        if (who := _who_of_them(sentence, quantity)) is not None:
            return who
        low = sentence.quantities[index - 1].end if index else 0
        colon = sentence.text.rfind(": ", 0, quantity.start)
        if sentence.text[colon + 1 : quantity.start].strip():
            low = max(low, colon + 1)  # "the number of hives is low: they were 5"
        lead = sentence.folded[low : quantity.start]
        if _EQUALS.search(lead) and (_NUMBER_OF.search(lead) or _names_a_thing(sentence, low, quantity.start)):
            return None
        if self._counted is not None and self._counted.start == sentence.start:
            return self._counted
        return (_topic_of(sentence, colon) if colon > 0 else None) or self._counted or self._topic


def _who_of_them(sentence: ReadSentence, quantity: Quantity) -> Noun | None:
    """Who a part of those told is said to be: the women of "73 people, 58 of them women"."""
    begin = behind_of_them(sentence.text, quantity)
    if begin is None:
        return None
    mention = next((one for one in find_concepts(sentence.text, sentence.language) if one.start == begin), None)
    if mention is None or not _is_thing(mention.concept_id):
        return None
    text = sentence.text[mention.start : mention.end]
    return Noun(Measure(text, mention.start, text), (mention.concept_id,), sentence.start)


def _names_a_thing(sentence: ReadSentence, begin: int, end: int) -> bool:
    return any(_is_thing(one.concept_id) for one in find_concepts(sentence.text[begin:end], sentence.language))


def _is_thing(concept: str) -> bool:
    known = thesaurus_concepts()
    return concept in known and known[concept].kind not in _NO_THINGS and concept not in _NO_THING


def _topic_of(sentence: ReadSentence, before: int | None = None) -> Noun | None:
    """What a sentence speaks of: what it gives the number of, or the things that it names; of what stands `before` a
    colon only where it names one."""
    begin = 0
    limit = len(sentence.text) if before is None else before
    if number_of := _NUMBER_OF.search(sentence.folded, 0, limit):
        begin = number_of.end()
    broken = BREAK.search(sentence.text, begin, limit)
    end = min(broken.start() if broken else limit, begin + _LONGEST_TOPIC)
    named = find_concepts(sentence.text[begin:limit], sentence.language)
    things = tuple(dict.fromkeys(one.concept_id for one in named if _is_thing(one.concept_id)))
    if before is not None and not things:
        return None
    text = sentence.text[begin:end].strip()
    return Noun(Measure(text, begin, text), things[:1] if begin else things, sentence.start) if text else None
