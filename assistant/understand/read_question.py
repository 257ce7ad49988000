"""Understands a question: cleaned, completed from the conversation, its kind told, what it is about read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.answer import Turn
from assistant.concepts import concepts_in, mentions_in
from assistant.facts import Facts, facts_of
from assistant.guard.names import names_in
from assistant.understand.asking_words import ASKING_WORDS
from assistant.understand.clean import clean
from assistant.understand.comparing import asks_for_sum, asks_of_every_place, compares
from assistant.understand.courtesy import without_courtesies
from assistant.understand.follow_up import complete, told_on
from assistant.understand.giving_asked import asks_for_giving
from assistant.understand.instructions import separate
from assistant.understand.kinds import details_of, kinds_of, values_of
from assistant.understand.last_answer import references_told, values_told
from assistant.understand.measured import measured_in
from assistant.understand.off_topic import is_everyday
from assistant.understand.part_of_question import complete_part, with_noun_counted
from assistant.understand.parts import listed_things, split_questions, summary_topics
from assistant.understand.question import Detail, Kind, Understanding
from assistant.understand.shorthand import spelled_out
from assistant.understand.small_letters import with_person_capitalised
from assistant.understand.supporting_text import asks_of_supporting_text
from assistant.vocabulary import GENERIC_CONCEPTS
from policy.dates import Period, Precision
from policy.folding import fold
from policy.language import Language, detect_language
from policy.late_regex import late_regex
from policy.people import name_spans
from policy.places import find_places, place
from policy.quantity import QuantityKind
from policy.stages import without_stages
from policy.variants import variants_in

_WORD = late_regex(r"[^\W_]+(?:[&.][^\W_]+)*")
_POSSESSIVE = late_regex(r"['’]s?\Z")
_OF_ARTICLES = late_regex(
    r"\s(?:articles?|sources?|papers?|newspapers?|reports?|journaux|textes?|texts?|bai(?: viet| bao)?|"
    r"nguon|to bao)(?![a-z])"
)
"""Behind a number that tells how many articles are set against each other, which is no value asked about."""
_COUNTRY = frozenset({"vietnam", "viet nam", "viet-nam", "viet", "vietnamese", "vietnamien", "vietnamienne"})
"""Every article is about it."""
_OF_ANOTHER = frozenset({"target", "result", "increase", "decrease"})
"""What a list names of the thing before it."""
_HORIZONS = 5
"""Programmes are named for years that end in 0 or 5."""
_NAME_BEFORE = late_regex(r"(?:[«“\"][^»”\"]{0,40}|(?<![.?!:] )(?<!^)(?<!\w)[A-ZÀ-ỸĐ][^\W\d_]+(?: [^\W\d_]{3,})?)\s\Z")
_LEADING = "first-leading"
_LAW_OF = late_regex(
    r"(?<![a-z])(?:(?:la|cette|the|this|new|nouvelle) (?:loi|law)|(?<!cac )(?<!nhung )(?<!bao nhieu )luat) "
    r"(?:(?:de|of|from|nam|moi nam) )?\Z"
)
_LAW_CALLED = late_regex(
    r"(?<![a-z])(?:loi|law|luat|act|code)\s"
    r"(?:(?!(?:in|en|since|from|depuis|avant|apres|before|after|nam|tu|thang|trong)\s)[a-z,'-]+\s){1,9}\Z"
)
"""Before the year that ends a law's name: "loi science et technologie 2025"."""
_LAW_BEHIND = late_regex(r"\s(?:[a-z-]+ ){0,2}law(?![a-z])")
"""A year beside a law is part of its name."""
_INDEX_OF = {"innovation": "pii", "competitiveness": "pci", "digital-transformation": "dti"}
"""The index that ranks provinces by each."""
_SORTS = frozenset(
    [
        "khu",
        "cum",
        "vien",
        "quy",
        "so",
        "hang",
        "nha",
        "xuong",
        "trai",
        "tap",
        "cong",
        "doanh",
        "nhom",
        "he",
        "bo",
        "to",
    ]
)
"""Vietnamese words for what sort of thing a name is of, which have a capital where they open a question."""
_NEWS = frozenset(
    [
        "neuf",
        "nouveau",
        "nouveautes",
        "nouvelles",
        "actualite",
        "actualites",
        "new",
        "news",
        "doing",
        "going",
        "happening",
        "tinh",
        "hinh",
    ]
)
"""What people ask of a place when they ask nothing in particular, folded."""
_ONE_VALUE = frozenset({QuantityKind.RANK})
_APPLIES = frozenset({"application", "apply-to"})
_HANDLED = frozenset({"dossier", "application-procedure", "waiting-time"})
"""What somebody hands in, and waits for an answer to."""
_NO_SUPPORT = frozenset({Kind.SUPPORT, Kind.SUMMARY, Kind.COMPARISON, Kind.DISCREPANCY})
"""Kinds that stay as they are where a question speaks of who is given what."""
_UNSURE = 0.15
"""Below this confidence the language of the question is that of the conversation: "2030 ?" says nothing of its own."""


def understand(question: str, history: Sequence[Turn] = (), *, turns: int = 6) -> Understanding:
    """What `question` asks, given what was said before (at most the last `turns` turns)."""
    earlier: list[Understanding] = []
    recent = list(history)[-turns:] if turns else []
    for turn in recent:
        if turn.role == "user":
            earlier.append(told_on(complete(read_question(turn.content), earlier)))
    spoken = earlier[-1].language if earlier else None
    read = read_question(question, spoken)
    said = recent[-1].content if recent else ""
    completed = complete(read, earlier, values_told(said, read.language), references_told(said, read.language))
    if not earlier and _only_names_a_place(read):
        return replace(read, kinds=(Kind.SUMMARY,))
    if len(parts := split_questions(completed.text if not completed.took_from_history else read.text)) > 1:
        in_turn = pairwise(("", *parts))
        return replace(completed, parts=tuple(_part(part, completed, before) for before, part in in_turn))
    return completed


def with_parts(whole: Understanding, parts: Sequence[str]) -> Understanding:
    """`whole` as the questions that somebody else told apart in it, each of which can be understood alone."""
    read = [read_question(part, whole.language) for part in parts]
    shared = whole.places if len(whole.places) == 1 else ()
    return replace(
        whole, parts=tuple(replace(one, language=whole.language, places=one.places or shared) for one in read)
    )


def read_question(question: str, spoken: Language | None = None) -> Understanding:
    """What `question` asks taken by itself; `spoken` is the language of the conversation so far."""
    separated = separate(clean(question))
    text = with_person_capitalised(without_courtesies(spelled_out(separated.text)))
    detected = detect_language(text or question)
    language = spoken if spoken is not None and detected.confidence < _UNSURE else detected.language
    facts = facts_of(text, language)
    spans = facts.spans
    # Đồng Nai is a province and no sum of money.
    place_spans = [(mention.start, mention.end) for mention in find_places(text, language)]
    # "How many firms got 2 billion?" is after firms.
    stated = [(one.start, one.end) for one in facts.quantities if measured_in(text)]
    values = values_of(_blank(text, [*place_spans, *stated]))
    mentions = [(mention.start, mention.end) for mention in mentions_in(text)]
    # A person's name is one name: "Mai" and "Thi" of it are also small words, "Tinh" at its end a province.
    people = [(start, end) for start, end in name_spans(text) if not any(_overlap(one, (start, end)) for one in spans)]
    mentions = [one for one in mentions if not any(_overlap(one, person) for person in people)]
    named = [(text[start:end], start, end) for start, end in people]
    named += [found for found in names_in(text, [*spans, *mentions, *people]) if fold(found[0]) not in _COUNTRY]
    # "Window B" says which part of a call is meant, and is no name to be found again.
    parts = [(one.start, one.end) for one in variants_in(text)]
    named = [(name, start, end) for name, start, end in named if not any(_overlap(one, (start, end)) for one in parts)]
    names = tuple(_POSSESSIVE.sub("", _without_asking(name)) for name, _, _ in named)
    words = content_words(_blank(text, [*spans, *mentions, *parts, *((start, end) for _, start, end in named)]))
    kinds = _with_comparison(_kinds(text, values, language), text, facts)
    return Understanding(
        question=question,
        text=text,
        language=language,
        kinds=kinds,
        details=details_of(text),
        values=values,
        places=facts.place_ids,
        references=facts.references,
        concepts=_topics(text, values),
        names=names,
        periods=tuple(
            one
            for one in facts.periods
            if not (_names_law(text, one) or (Kind.DATE in kinds and _is_of_a_name(text, one)))
        ),
        quantities=tuple(
            one
            for one in facts.quantities
            if not (_OF_ARTICLES.match(fold(text), one.end) or without_stages(text)[one.start : one.end].isspace())
        ),
        words=words,
        instructions=separated.instructions,
        pasted=separated.pasted,
        is_off_topic=is_everyday(_blank(text, [(start, end) for _, start, end in named]), language)
        and not _asks_for_help(facts, kinds),
    )


def _asks_for_help(facts: Facts, kinds: Sequence[Kind]) -> bool:
    """Whether a text is asked about, or money at a place: a hotel or a weather station may have some, too."""
    return bool(facts.references or (facts.place_ids and Kind.SUPPORT in kinds))


def _kinds(text: str, values: frozenset[QuantityKind], language: Language) -> tuple[Kind, ...]:
    """Every kind; "The budget of Hue in 2023?" is after a figure though no word asks."""
    kinds = kinds_of(text)
    if kinds == (Kind.OPEN,) and values:
        # A rank or a share is one value; of a sum a sentence may tell more.
        return (Kind.FIGURE,) if values <= _ONE_VALUE else (Kind.OPEN, Kind.FIGURE)
    if values == {QuantityKind.DURATION} and Kind.SUPPORT in kinds and kinds[0] is not Kind.SUMMARY:
        # How long a request takes, or a firm must exist, is no support.
        return (Kind.FIGURE, *(kind for kind in kinds if kind not in (Kind.FIGURE, Kind.SUPPORT)))
    if Kind.SUPPORT in kinds and asks_of_supporting_text(text):
        kinds = tuple(kind for kind in kinds if kind is not Kind.SUPPORT)
        return kinds or (Kind.FIGURE,)
    if not _NO_SUPPORT & set(kinds) and asks_for_giving(text, language):
        return (Kind.SUPPORT, *(kind for kind in kinds if kind is not Kind.OPEN))
    return kinds


def _with_comparison(kinds: tuple[Kind, ...], text: str, facts: Facts) -> tuple[Kind, ...]:
    """`kinds`, and a comparison where several places are set against each other, or all of them gone through."""
    if Kind.COMPARISON in kinds or (Kind.SUPPORT in kinds and not facts.place_ids):
        return kinds
    if len(facts.place_ids) > 1:
        has_parts = any(place(one).parent in facts.place_ids for one in facts.place_ids)
        is_compared = compares(text) or (asks_for_sum(text) and Kind.FIGURE in kinds and not has_parts)
    else:
        bounded = bool(facts.quantities)
        is_number = bounded or bool({Kind.FIGURE, Kind.LIST} & set(kinds)) or compares(text)
        is_compared = is_number and not facts.place_ids and asks_of_every_place(text, bounded=bounded)
    # "Who proposed an exchange between the two cities?" compares nothing.
    if not is_compared or (kinds[0] is Kind.WHO and not facts.place_ids):
        return kinds
    first = tuple(kind for kind in kinds if kind is Kind.DISCREPANCY)
    return (*first, Kind.COMPARISON, *(kind for kind in kinds if kind not in (*first, Kind.OPEN)))


def _only_names_a_place(read: Understanding) -> bool:
    """Whether a question names a place and asks nothing of it: "Quoi de neuf à Hué ?", "Tell me about Hue", "Hue?"."""
    asks = read.values or read.names or read.references or read.periods or read.concepts or read.quantities
    return (
        bool(read.places) and not asks and set(read.kinds) <= {Kind.OPEN, Kind.DEFINITION} and set(read.words) <= _NEWS
    )


def _topics(text: str, values: frozenset[QuantityKind]) -> tuple[str, ...]:
    """The concepts; who asks for a rank in something asks for its index: "Quel rang pour Hué en innovation ?"."""
    found = concepts_in(text)
    if _LEADING in found and _LEADING not in concepts_in(without_stages(text)):
        found -= {_LEADING}
    if QuantityKind.RANK in values:
        found = frozenset(_INDEX_OF.get(one, one) for one in found)
    if QuantityKind.DURATION in values and found & _HANDLED:
        found = (found - _HANDLED) | {"waiting-time"}
    if _APPLIES & found and Detail.EFFECT in details_of(text):
        # From when a text applies is when it takes effect.
        found = (found - _APPLIES) | {"take-effect"}
    return tuple(sorted(found))


def _without_asking(name: str) -> str:
    """A name without the word of asking that opens the sentence: "Quand Minos-3" asks for Minos-3."""
    first, _, rest = name.partition(" ")
    return rest if rest and fold(first) in ASKING_WORDS | _SORTS else name


def _names_law(text: str, period: Period) -> bool:
    """Whether a year says which law is meant ("the 2025 law", "luật năm 2025"), and not when something happened."""
    folded = fold(text)
    return period.precision is Precision.YEAR and bool(
        _LAW_OF.search(folded[: period.start])
        or _LAW_CALLED.search(folded[: period.start])
        or _LAW_BEHIND.match(folded[period.end :])
    )


def _is_of_a_name(text: str, period: Period) -> bool:
    """Whether a year far ahead ends the name of a programme ("Blue Sea 2030", "Vision 2045") and says no when."""
    is_far = period.precision is Precision.YEAR and period.first.year % _HORIZONS == 0
    return is_far and _NAME_BEFORE.search(text[: period.start]) is not None


def things_listed(understanding: Understanding) -> tuple[Understanding, ...]:
    """One understanding per thing that a summary question lists, each with the places of the whole."""
    things = listed_things(understanding.text, _named(understanding.text))
    # A year beside one of the things is not that of the others.
    beside = {period.text for thing in things for period in facts_of(thing, understanding.language).periods}
    shared = tuple(period for period in understanding.periods if period.text not in beside)
    head = understanding.text.partition(things[0])[0] if things else ""
    parts = []
    for thing in things:
        # A target is one of the thing named before it; everything else in a list stands for itself.
        is_of_another = concepts_in(thing) <= _OF_ANOTHER
        said = understanding.text if is_of_another else head
        part = _part(thing, replace(understanding, periods=shared, text=said))
        # "Portrait of Minos: area, capital" asks for the capital of Minos.
        parts.append(replace(part, names=part.names or tuple(name for name in understanding.names if name in head)))
    # What stands in brackets explains, unless each item is a thing of its own.
    if ":" not in understanding.text and not all(
        set(read_question(part.question).concepts) - GENERIC_CONCEPTS for part in parts
    ):
        return ()
    if not parts or not all(read_question(part.question).concepts or values_of(part.question) for part in parts):
        return ()
    # What a portrait lists are figures, said so or not.
    return tuple(
        replace(part, kinds=(Kind.FIGURE, *part.kinds)) if understanding.asks(Kind.SUMMARY) else part for part in parts
    )


def topics_of(understanding: Understanding) -> tuple[Understanding, ...]:
    """One understanding per topic of a summary ("the spending and the results"), none when it has only one."""
    if understanding.kind is not Kind.SUMMARY:
        return ()
    parts = tuple(
        replace(_part(topic, understanding), kinds=(Kind.SUMMARY,), details=frozenset(), values=frozenset())
        for topic in summary_topics(understanding.text, _named(understanding.text))
    )
    return parts if len(parts) > 1 and all(read_question(part.question).concepts for part in parts) else ()


def _named(text: str) -> list[tuple[int, int]]:
    return [(mention.start, mention.end) for mention in mentions_in(text)]


def content_words(text: str) -> tuple[str, ...]:
    """Folded words of `text` that say what is asked about.

    >>> content_words("Combien de brevets compte la province ?")
    ('brevets', 'province')
    """
    words = (fold(word) for word in _WORD.findall(text))
    return tuple(
        dict.fromkeys(word for word in words if len(word) > 1 and word not in ASKING_WORDS and not word.isdigit())
    )


def _part(text: str, whole: Understanding, before: str = "") -> Understanding:
    """A part of a question, with what the whole said once and the noun that the part `before` it counts."""
    read = read_question(with_noun_counted(text, before), whole.language)
    return complete_part(replace(read, question=text), text, whole)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _blank(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text
