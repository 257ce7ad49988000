"""The ways in which a question may be taken, and what it answers to in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence, Sentence, Shelf
from assistant.guard.names import holds, tokens
from assistant.read.deeds import deeds_in, deeds_told
from assistant.read.quotes import is_title_line
from assistant.reading import Reading
from assistant.understand import Detail, Kind, Understanding
from assistant.understand.question import Lacks
from assistant.understand.read_question import content_words
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.article import Article
from policy.folding import fold
from policy.late_regex import late_regex
from policy.people import name_spans
from vectorstore.hit import Filters

ANSWERED = frozenset({Outcome.ANSWERED, Outcome.PARTLY_ANSWERED})
_STEM = 6
_WORD = late_regex(r"[^\W_]+")
_HONORIFIC = late_regex(r"(?<![a-z])(?:m|mme|mlle|mr|mrs|ms|dr|prof|ong|ba|anh|chi|co|gs|ts|pgs|ths)\.?\s?\Z")
_ENOUGH = 0.5
"""Share of what is asked that must be named where the name of the article's subject is not."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """One way to take a question: as what, and asked of which articles."""

    understanding: Understanding
    filters: Filters | None
    points_back: bool = False
    """Whether "it" and "this" stand for what was asked about before."""
    asks_itself: bool = False
    """Whether what is asked of the thing it names is not taken from the question before it."""
    is_whole: bool = False
    """Whether it is asked of all articles; that is what is told where no meaning has an answer."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a question answered to when it was taken in one way."""

    meaning: Meaning
    evidence: Evidence
    reading: Reading

    @property
    def stands(self) -> bool:
        """Whether it answers what was meant: what it rests on says what the follow-up itself names."""
        asked = self.meaning.understanding
        if asked.lacks is None or self.reading.outcome not in ANSWERED:
            return asked.lacks is None
        return not self.is_of_another and (asked.lacks is Lacks.SUBJECT or _names(self.meaning, self.told))

    @property
    def is_of_another(self) -> bool:
        """Whether it tells of something else than what "it" stands for."""
        if not (self.meaning.points_back and self.meaning.is_whole) or self.reading.outcome not in ANSWERED:
            return False
        return not _is_on_subject(self.meaning.understanding, self.told)

    @property
    def told(self) -> list[Sentence]:
        """The sentences that the reading rests on."""
        sources = [source for one in self.reading.statements for source in one.sources] + list(self.reading.quotes)
        found = (self.evidence.shelf.sentence_at(source.article.id, source.start) for source in sources)
        return [one for one in found if one is not None]

    @property
    def is_exact(self) -> bool:
        """Whether it stands and tells more than sentences in which the answer may be."""
        return self.stands and (self.meaning.understanding.lacks is None or self.tells_value)

    @property
    def tells_value(self) -> bool:
        """Whether it gives a value, a list or a table, and not only sentences."""
        has_value = any(one.value is not None for one in self.reading.lead)
        return has_value or bool(self.reading.lines or self.reading.table)


def _names(meaning: Meaning, told: Sequence[Sentence]) -> bool:
    """Whether `told` names half of what the question itself names, as far as its language can show it."""
    asked = meaning.understanding
    points_back = meaning.points_back and not meaning.is_whole
    things = asked.concepts if points_back else tuple(concepts_in(asked.question))
    words = asked.words if points_back else content_words(asked.question)
    named = _named(things, words, asked, told)
    if asked.lacks is Lacks.ASKING and words and not meaning.asks_itself and not all(named):
        # "And for poor households?" is not answered by what all households get.
        return False
    return 2 * sum(named) >= len(named)


def _named(things: Sequence[str], words: Sequence[str], asked: Understanding, told: Sequence[Sentence]) -> list[bool]:
    """For each thing and word whether `told` names it; no words where another language cannot show them."""
    if not any(one.article.language == asked.language for one in told):
        words = ()
    stems = {word[:_STEM] for one in told for word in _WORD.findall(one.folded)}
    named = [any(names_concept(one, other.concepts) for other in told) for one in things if one not in GENERIC_CONCEPTS]
    return named + [word[:_STEM] in stems for word in words]


def _is_on_subject(asked: Understanding, told: Sequence[Sentence]) -> bool:
    """Whether `told` stands in an article that speaks of what "it" stands for."""
    subject = asked.of_that.subject if asked.of_that is not None else None
    if subject is None or asked.references:
        return True
    names = [one for one in subject.concepts if one not in GENERIC_CONCEPTS]
    return any(names_concept(one, other.concepts | other.topic) for one in names for other in told) or any(
        word in fold(other.article.text) for word in subject.words for other in told
    )


def of_its_own_article(taken: Taken) -> Meaning | None:
    """The question asked without the name in it, of the articles on what bears that name; None where there are none.

    An article on a fund names it in its first sentence and not in each of those that tell who may apply.
    """
    asked = taken.meaning.understanding
    if len(asked.names) != 1 or asked.references or _is_of_a_person(asked):
        return None
    (name,) = asked.names
    shelf = taken.evidence.shelf
    articles = tuple({hit.article.id: None for hit in taken.evidence.hits if _is_on(name, hit.article, shelf)})
    if not articles:
        return None
    filters = replace(taken.meaning.filters or Filters(), articles=articles)
    parts = tuple(replace(part, names=tuple(one for one in part.names if one != name)) for part in asked.parts)
    nameless = replace(asked, names=(), parts=parts)
    return replace(taken.meaning, understanding=nameless, filters=filters, is_whole=False)


def _is_of_a_person(asked: Understanding) -> bool:
    """Whether the only name is that of a person: it looks like one, and who that is or what "Mr …" does is asked.

    Parks and towns bear names of people, too: "the technology park of Bạch Đằng".
    """
    (name,) = asked.names
    return bool(name_spans(name)) and (
        asked.asks(Kind.WHO) or _HONORIFIC.search(fold(asked.text.partition(name)[0])) is not None
    )


def _is_on(name: str, article: Article, shelf: Shelf) -> bool:
    """Whether the title or the first sentence of `article` holds `name`."""
    if holds(name, tokens(article.title)):
        return True
    sentences = (one for one in shelf.story(article) if not (one.is_heading or is_title_line(one)))
    first = next(sentences, None)
    return first is not None and holds(name, tokens(first.text))


def better_told(taken: Taken, there: Taken) -> Taken:
    """`there`, what an article says that need not repeat its subject's name, where that names more of what is asked."""
    here, beside = _share_named(taken), _share_named(there)
    if there.reading.outcome not in ANSWERED:
        return there if _rests_on_name(taken, here) else taken
    if taken.reading.outcome not in ANSWERED:
        return there if beside >= _ENOUGH else taken
    tells_more = beside == here and not taken.tells_value and (there.tells_value or here < 1)
    # "Contract" says little by itself; where all else is even, it says whose beginning is meant.
    says_whose = beside == here and there.tells_value and _generic_named(there) > _generic_named(taken)
    # A value that is told only as long as the name is asked for rests on nothing else that the question says.
    rests_on_name = not (here or beside) and taken.meaning.understanding.words and not there.tells_value
    return there if beside > here or tells_more or says_whose or rests_on_name else taken


def _rests_on_name(taken: Taken, share: float) -> bool:
    """Whether a number is told of a named thing whose sentence, in the question's language, names nothing else that is
    asked: that it owns 22% is not what it earned."""
    asked = taken.meaning.understanding
    same = all(one.article.language == asked.language for one in taken.told)
    return bool(share == 0.0 and taken.tells_value and asked.asks(Kind.FIGURE) and asked.words and taken.told and same)


def _generic_named(taken: Taken) -> int:
    """Of the things asked about that say little by themselves, how many the sentences told name."""
    asked = (one for one in taken.meaning.understanding.concepts if one in GENERIC_CONCEPTS)
    return sum(any(names_concept(one, other.concepts) for other in taken.told) for one in asked)


def _share_named(taken: Taken) -> float:
    """Of what the question names beside the article's subject, the share that its answer's sentences name; the deed
    whose doer is asked for is named where they tell it in other words, too ("manages", "run by")."""
    asked = taken.meaning.understanding
    own = tokens(" ".join(asked.names))
    words = [word for word in asked.words if word not in own]
    deeds = deeds_told(asked.text) if asked.asks(Kind.WHO) or Detail.BODY in asked.details else ()
    verbs = concepts_in(" ; ".join(asked.text[one.start : one.end] for one in deeds))
    named = _named([one for one in asked.concepts if one not in verbs], words, asked, taken.told)
    if deeds:
        told = frozenset().union(*(deeds_in(one.text) for one in taken.told))
        named.append(any(one.name in told for one in deeds))
    return sum(named) / len(named) if named else 0.0
