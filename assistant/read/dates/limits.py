"""Reads until when to apply, from when, how soon an answer comes and how long an aid lasts, each from its own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assistant.answer import Outcome
from assistant.concepts import concepts_in, label, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.facts import facts_of
from assistant.guard.names import holds, tokens
from assistant.read.dates.asked_limit import (
    AIDS,
    DECIDES,
    HANDED_IN,
    Limit,
    asked_limit,
    limit_of_heading,
    speaks_of_handing_in,
)
from assistant.read.dates.rounds import asks_for_next, rounds_asked
from assistant.read.dates.told_limit import Told, limits_in
from assistant.read.fit import is_about_places
from assistant.read.variants import is_of_another_variant
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Detail, Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.article import Article
from policy.dates import Period, Precision, overlaps, write_period
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.quantity import write

_OF_LIMITS = frozenset(
    {
        "deadline", "dossier", "application-procedure", "submit", "waiting-time", "duration", "take-effect", "expire",
        "open-inaugurate", "decision", "decide", "result", "authority-level", "department", "disbursement",
        "evaluation",
        "approve", "launch",
    }
)  # fmt: skip
"""Concepts of what has a limit, not of what it is about."""
_WHEN = late_regex(
    r"(?<![a-z])(?:when|quand|quelle date|quel jour|what (?:day|date)|khi nao|bao gio|"
    r"ngay nao)(?![a-z])"
)
_OTHER_STEP = late_regex(
    r"(?<![a-z])(?:invit\w*|information|informer|decisions?|results?|resultats?|interviews?|entretiens?|selection|"
    r"signature|signing|"
    r"payment|paiement|versement|moi|thong bao|quyet dinh|ket qua|phong van|ky ket|giai ngan)(?![a-z])"
)
"""Steps of a timetable in which nothing is handed in."""
_AND = late_regex(r"\s?(?:,|;|/|and|et|va|&)\s(?:the |le |ngay )?")
"""Between two days that are told of one thing."""
_CLAUSE = late_regex(r"[,;:]\s")
_OPENING = 2
_SECTION = 2
"""Paragraphs of one section in which it is said what is handed in."""
_MORE = (Kind.COMPARISON, Kind.DISCREPANCY, Kind.LIST, Kind.INSTRUMENT, Kind.WHO, Kind.SUMMARY, Kind.REASON)
_BESIDE = frozenset({Detail.AMOUNT, Detail.CONDITIONS, Detail.BODY, Detail.LEGAL_BASIS})
"""What makes a question one on the aid, of which a limit is only a part."""


def read_limit(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The day or span asked for, with the sentence that tells it; None where none is asked or the articles found tell
    none of it about the place and the thing asked about."""
    limit = _only_limit(understanding)
    if limit is None or len(understanding.places) > 1:
        return None
    found = told_limits(limit, understanding, evidence)
    return _reading(found[0], _beside(found), understanding) if found else None


def tells_limit_asked(reading: Reading, understanding: Understanding) -> bool:
    """False where until or from when to hand in is asked, or how soon an answer comes, and what is quoted cannot tell
    it: no amount answers for a day, and no day for the time to decide; true where no limit is asked."""
    limit = _only_limit(understanding)
    if limit in (None, Limit.LASTS):
        return True
    told = [source.quote for source in reading.quotes] + [one.quote for line in reading.lines for one in line.sources]
    # What is told as the answer may stand under the words that say what it is of.
    around = [text for one in reading.lead for source in one.sources for text in source.texts]
    if limit is Limit.ANSWERED:
        return any(DECIDES.search(fold(one)) for one in (*told, *around))
    rows = [one.quote.partition("|")[0] for line in reading.lead for one in line.sources if "|" in one.quote]
    if any(limit_of_heading(row) is not limit and _OTHER_STEP.search(fold(row)) for row in rows):
        return False  # a row of a timetable answers for the step that it names
    is_of_file = any(speaks_of_handing_in(text) for text in around)
    return is_of_file or not told or any(facts_of(one).periods and speaks_of_handing_in(one) for one in told)


def _only_limit(understanding: Understanding) -> Limit | None:
    """The limit asked for, where nothing else is asked."""
    limit = asked_limit(understanding)
    beside = understanding.details & _BESIDE
    if limit is Limit.LASTS:
        # "Combien de temps est-elle versée ?" asks with the words of a sum.
        beside -= {Detail.AMOUNT}
    return None if beside or understanding.asks(*_MORE) else limit


def told_limits(limit: Limit, understanding: Understanding, evidence: Evidence) -> list[Told]:
    """The limits of this kind about what is asked, those that fit best first."""
    asked = rounds_asked(understanding.text)
    is_next = asks_for_next(understanding.text)
    is_day = limit is not Limit.LASTS and _WHEN.search(fold(understanding.text)) is not None
    found: list[tuple[float, Told]] = []
    for rank, article in enumerate(_articles(evidence)):
        for told in _told_in(article, evidence):
            if told.limit is not limit or not _is_there(understanding, told, article):
                continue
            if asked and told.rounds and not asked & told.rounds:
                continue
            if is_of_another_variant(understanding.text, told.sentence, evidence.shelf.story(article)):
                continue
            share = _share_told(understanding, told.sentence, article, evidence)
            if share < 0.5:
                continue
            score = share - 0.05 * rank + 0.2 * (is_next and asks_for_next(told.sentence.text))
            score += 0.3 * _words_told(understanding, told.sentence) + 0.15 * (is_day is isinstance(told.value, Period))
            score += 0.2 * bool(asked & told.rounds) + 0.3 * _share_named(understanding, told.sentence.concepts)
            score += 0.1 * _share_named(understanding, concepts_in(_clause_of(told)))
            found.append((score, told))
    return [told for _, told in sorted(found, key=lambda one: -one[0])]


def write_limit(told: Told, language: Language) -> str:
    """The day or span for a reader of `language`."""
    value = told.value
    return write_period(value, language) if isinstance(value, Period) else write(value, language)


def _articles(evidence: Evidence) -> list[Article]:
    return list({hit.article.id: hit.article for hit in evidence.hits}.values())


def _told_in(article: Article, evidence: Evidence) -> Iterator[Told]:
    story = evidence.shelf.story(article)
    for at, sentence in enumerate(story):
        if sentence.is_heading or sentence.is_caption or not (sentence.facts.periods or sentence.facts.quantities):
            continue
        before = [
            one.text
            for one in story[max(0, at - 4) : at]
            if sentence.paragraph - one.paragraph <= _SECTION and one.headings == sentence.headings
        ]
        yield from limits_in(sentence, " ".join(before))


def _is_there(understanding: Understanding, told: Told, article: Article) -> bool:
    """Whether the limit is one of the place asked about and, if it is a day, lies in the time asked about."""
    if not is_about_places(understanding.places, told.sentence.about or article.places):
        return False
    day = told.value
    asked = understanding.periods
    return not (isinstance(day, Period) and asked) or any(overlaps(one, day) for one in asked)


def _specific(understanding: Understanding) -> list[str]:
    return [one for one in understanding.specific_concepts if one not in _OF_LIMITS and one not in GENERIC_CONCEPTS]


def _words_told(understanding: Understanding, sentence: Sentence) -> float:
    """Of the words that the question adds, the share that the sentence has: "the deadline for outlines"."""
    words = [one for one in understanding.words if not HANDED_IN.search(one)]
    if not words or sentence.article.language != understanding.language:
        return 0.0
    told = tokens(sentence.text)
    return sum(any(one[:5] == word[:5] for word in told) for one in words) / len(words)


def _share_named(understanding: Understanding, named: Iterable[str]) -> float:
    """Of the things asked about, the share among the concepts `named`."""
    specific, told = _specific(understanding), frozenset(named)
    return sum(names_concept(one, told) for one in specific) / len(specific) if specific else 0.0


def _clause_of(told: Told) -> str:
    """The words that lead to a limit, behind the clause that opens its sentence: of "firms pay 5% for 37 years, are
    exempt for at most 6 years" both are of firms, and only the second of exemption."""
    text = told.sentence.text[: told.value.end]
    breaks = [match.end() for match in _CLAUSE.finditer(text[: told.value.start])]
    return f"{text[: breaks[0]]} {text[breaks[-1] :]}" if breaks else text


def _share_told(understanding: Understanding, sentence: Sentence, article: Article, evidence: Evidence) -> float:
    """Of the things and names asked about, the share that the sentence, its section or its title names."""
    story = evidence.shelf.story(article)
    # With the title the first sentences say what an article is about.
    near: Sequence[Sentence] = [
        *story[:_OPENING],
        *(
            one
            for one in story
            if abs(one.paragraph - sentence.paragraph) <= _SECTION and one.headings == sentence.headings
        ),
    ]
    named = sentence.concepts.union(sentence.topic, concepts_in(article.title), *(one.concepts for one in near))
    words = tokens(" ".join((article.title, *sentence.headings, *(one.text for one in near))))
    # What is granted goes by many names, or by none where the call is spoken of.
    specific = [one for one in _specific(understanding) if not AIDS.search(fold(label(one, "en")))]
    told = [names_concept(one, named) for one in specific]
    told += [holds(name, words) for name in understanding.names]
    return sum(told) / len(told) if told else 0.8


def _beside(found: Sequence[Told]) -> list[Told]:
    """The first limit, and the days listed with it: "31 May and 30 November"."""
    listed = [found[0]]
    text = found[0].sentence.text
    others = [one for one in found[1:] if one.sentence.key == found[0].sentence.key and one.rounds == found[0].rounds]
    for one in sorted(others, key=lambda other: other.value.start):
        if one.value.start > listed[-1].value.end and _AND.fullmatch(
            fold(text[listed[-1].value.end : one.value.start])
        ):
            listed.append(one)
    return listed


def _reading(told: Told, listed: Sequence[Told], understanding: Understanding) -> Reading:
    language = understanding.language
    words = words_in(language)
    value = told.value
    written = words.list_separator.join(f"**{write_limit(one, language)}**" for one in listed)
    text = words.value_thing.format(value=written, thing="") + "."
    source = told.sentence.source()
    notes: tuple[Statement, ...] = ()
    if isinstance(value, Period) and value.precision is Precision.YEARLESS_DAY:
        notes = (Statement(words.not_stated.format(details=words.details["year"])),)
    statement = Statement(text, (source,), value=value if len(listed) == 1 else None)
    return Reading(Outcome.ANSWERED, (statement,), quotes=(source,), notes=notes)
