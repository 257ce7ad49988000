"""What a follow-up may mean, likeliest first, and which articles the conversation has been about so far.

"How much does it cost?" is asked of the article that was quoted last before it is asked of the whole library: in a
large one, some other article gives a cost of something else in nearly the same words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.answer import Outcome, Turn
from assistant.evidence import Sentence, Shelf
from assistant.guard.quotations import is_verbatim, quotations_in
from assistant.judge.absent import absent
from assistant.meanings import ANSWERED, Meaning, Taken
from assistant.read.answer_kind import gives_reason
from assistant.read.records import asks_of_the_task, records_in
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.understand.last_answer import values_told
from assistant.understand.question import Kind, Lacks
from assistant.understand.read_question import content_words
from assistant.words import words_in
from policy.language import detect_language
from policy.quantity import QuantityKind
from vectorstore.hit import Filters

_LONG_ENOUGH = 25
"""Characters of a quotation that stands in one article only."""
_MOST_QUOTED = 2
_HITS = 5


def meanings(
    understanding: Understanding, told: Sequence[Sentence], shelf: Shelf, filters: Filters | None
) -> Iterator[Meaning]:
    """The ways to take `understanding` behind an answer that rests on the sentences `told`."""
    at_hand = tuple(dict.fromkeys(one.article.id for one in told))
    among = replace(filters or Filters(), articles=at_hand)
    alone = understanding.alone
    is_elsewhere = alone is None or alone.references or alone.names or alone.places
    if at_hand and alone is not None and not is_elsewhere:
        by_itself = Meaning(replace(alone, lacks=Lacks.CONTEXT), among)
        # Among these articles the question before it would only lead the search back to its own sentences.
        in_context = Meaning(replace(understanding, query=""), among)
        if asks_of_the_task(alone) and (task := _task_in(told, shelf)) is not None:
            concepts = (*alone.concepts, *task.concepts)
            of_task = replace(by_itself.understanding, concepts=concepts, words=content_words(task.text))
            yield Meaning(of_task, among)
        if understanding.of_that is not None:
            yield Meaning(understanding.of_that, among, points_back=True)
        if understanding.lacks is not Lacks.CONTEXT:
            yield Meaning(understanding, among)
        elif alone.concepts:
            yield from (in_context, by_itself, Meaning(understanding, among))
        else:
            # It took what the question before it was about, which its own words may have left.
            yield from (by_itself, in_context)
    points_back = bool(at_hand) and understanding.of_that is not None
    yield Meaning(understanding, filters, points_back=points_back, is_whole=True)
    if at_hand and alone is not None and understanding.lacks is Lacks.ASKING:
        yield Meaning(replace(alone, took_from_history=True, lacks=Lacks.ASKING), among, asks_itself=True)


def _task_in(told: Sequence[Sentence], shelf: Shelf) -> Sentence | None:
    """The task of a plan that the answer before was about."""
    articles = {one.article.id: one.article for one in told}.values()
    tasks = {record.task.key: record.task for article in articles for record in records_in(shelf.story(article))}
    return next((tasks[one.key] for one in told if one.key in tasks), None)


def best_taken(tried: Sequence[Taken], told: Sequence[Sentence]) -> Taken:
    """The first that is exact, else the first that stands, else what all articles say to it; where they say nothing,
    what was `told` just before, if "when?" or "how long?" is answered there."""
    exact = (one for one in tried if one.is_exact)
    standing = (one for one in tried if one.stands)
    if (found := next(exact, None) or next(standing, None)) is not None:
        return found
    whole = next(one for one in tried if one.meaning.is_whole)
    asked = whole.meaning.understanding
    if whole.is_of_another:
        return replace(whole, reading=absent(asked, whole.evidence))
    if asked.lacks is not Lacks.SUBJECT or whole.reading.outcome in ANSWERED:
        return whole
    again = [one for one in told if _tells(asked, one)]
    if not again:
        return whole
    lead = Statement(words_in(asked.language).sources_say)
    return replace(
        whole, reading=Reading(Outcome.ANSWERED, (lead,), quotes=tuple(one.source() for one in again), weight=0.5)
    )


def _tells(asked: Understanding, told: Sentence) -> bool:
    """Whether `told` holds what a bare question asks for: a time for "when?", a length of time for "how long?"."""
    if asked.alone is None:
        return False
    if asked.alone.asks(Kind.DATE):
        return bool(told.facts.periods)
    if asked.alone.asks(Kind.REASON):
        return gives_reason(told)
    kinds = asked.alone.values - {QuantityKind.COUNT} or asked.alone.values
    return bool(kinds) and any(one.kind in kinds for one in told.facts.quantities)


def sentences_told(history: Sequence[Turn], shelf: Shelf, filters: Filters | None) -> tuple[Sentence, ...]:
    """The sentences that the last answer with a source rests on; empty where no answer shows one."""
    for place in range(len(history) - 1, -1, -1):
        turn = history[place]
        if turn.role == "user":
            continue
        found = _quoted(turn.content, shelf, filters)
        if not found and place and history[place - 1].role == "user":
            found = _telling(turn.content, history[place - 1].content, shelf, filters)
        if found:
            return found
    return ()


def _quoted(answer: str, shelf: Shelf, filters: Filters | None) -> tuple[Sentence, ...]:
    """What `answer` quotes, where the library holds it."""
    quotations = [quoted for quoted, _, _ in quotations_in(answer) if len(quoted) >= _LONG_ENOUGH]
    found: dict[tuple[str, int], Sentence] = {}
    for quoted in quotations[:_MOST_QUOTED]:
        language = detect_language(quoted).language
        hits = shelf.library.search(quoted, language=language, limit=_HITS, filters=filters)
        article = next((hit.article for hit in hits if is_verbatim(quoted, (hit.article.text,))), None)
        if article is not None:
            told = (one for one in shelf.story(article) if is_verbatim(one.text, (quoted,)))
            whole = [*told] or [one for one in shelf.story(article) if is_verbatim(quoted, (one.text,))]
            found |= {one.key: one for one in whole}
    return tuple(found.values())


def _telling(answer: str, question: str, shelf: Shelf, filters: Filters | None) -> tuple[Sentence, ...]:
    """What a search for `question` finds that holds the value of an `answer` without quotations."""
    language = detect_language(question).language
    values = {one.value for one in values_told(answer, language)}
    if not values:
        return ()
    for hit in shelf.library.search(question, language=language, limit=_HITS, filters=filters):
        inside = (one for one in shelf.story(hit.article) if hit.passage.start <= one.start < hit.passage.end)
        for one in inside:
            if any(quantity.value in values for quantity in one.facts.quantities):
                return (one,)
    return ()
