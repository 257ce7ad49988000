"""Finds concepts in a text of any of the three languages, so that a question and a sentence in another one can meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from assistant.vocabulary import COUNTRIES, FURTHER
from policy.folding import fold
from policy.language import LANGUAGES, Language, detect_language
from policy.late_regex import late_regex
from policy.places import find_places
from policy.terms import broader, concepts, display, find_concepts

_TOKEN = late_regex(r"[^\W_]+")
_LINKING = "de du des d l la le les et of the and au aux en va cac nhung cua cho in for un une or ou"
_UNSAID = frozenset(_LINKING.split())
"""Words that names of one thing differ in."""
_NOT_ABOUT = frozenset({"dong", "list-enumeration", "legal-document", "date-of-issue", "year", "month"})
"""Units and words of asking that the thesaurus knows: a question is not about them."""
_COUNTRY = "country-"
_CENTRE = "centre"
"""No concept of the thesaurus, which knows what each centre is for; a question may say no more."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept where a text names it."""

    concept: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Name:
    """One name of a concept that the thesaurus does not hold."""

    words: tuple[str, ...]
    concept: str
    language: Language
    is_proper: bool = False
    """Whether it is written with a capital: "Ấn Độ" is India, "dự án do" speaks of whose project it is."""

    def is_of(self, language: Language) -> bool:
        """Whether a text in `language` may mean it: a single word of another is one of its own ("dữ liệu", "lieu")."""
        return len(self.words) > 1 or self.language == language


@cache
def _further() -> tuple[dict[str, list[_Name]], dict[str, dict[Language, str]]]:
    names: dict[str, list[_Name]] = {}
    labels: dict[str, dict[Language, str]] = {}
    for line in f"{FURTHER}{COUNTRIES}".replace("\n    ", " ").splitlines():
        if not line.strip():
            continue
        concept, *by_language = (part.strip() for part in line.split("|"))
        for language, listed in zip(LANGUAGES, by_language, strict=True):
            forms = [form.strip() for form in listed.split(";")]
            labels.setdefault(concept, {})[language] = forms[0]
            for form in forms:
                words = tuple(word for word, _, _ in _tokens(form))
                is_proper = concept.startswith(_COUNTRY) and form[0].isupper()
                names.setdefault(words[0], []).append(_Name(words, concept, language, is_proper))
    for found in names.values():
        found.sort(key=lambda name: -len(name.words))
    return names, labels


def _tokens(text: str) -> list[tuple[str, int, int]]:
    folded = fold(text)
    return [
        (_stem(match[0]), match.start(), match.end()) for match in _TOKEN.finditer(folded) if match[0] not in _UNSAID
    ]


def _stem(word: str) -> str:
    """`word` without the ending of the plural: "lieux", but "prix" and "index" are as they are."""
    return word[:-1] if len(word) > 3 and (word[-1] == "s" or word.endswith(("aux", "eux", "oux"))) else word


@lru_cache(maxsize=20_000)
def mentions_in(text: str) -> tuple[Mention, ...]:
    """Every concept of `text` where it is named, in order; a place that looks like one ("Đồng Nai") is none."""
    places = [(found.start, found.end) for found in find_places(text)]
    language = detect_language(text).language
    known = concepts()
    found = [
        Mention(mention.concept_id, mention.start, mention.end)
        for mention in find_concepts(text, language)
        if known[mention.concept_id].kind != "question" or mention.concept_id in _MEASURES
    ]
    found = [
        mention
        for mention in found
        if mention.concept not in _NOT_ABOUT
        and not _touches(places, mention.start, mention.end)
        and not _ASKS_HOW_MANY.match(fold(text), mention.end)
        and not (mention.concept == "scientific-article" and _IS_SOURCE.match(fold(text), mention.end))
    ]
    taken = [(mention.start, mention.end) for mention in found]
    # A longer name of ours ("first of a series") wins over a shorter one of the thesaurus.
    for more in _further_mentions(text, language):
        inside = [span for span in taken if span[0] < more.end and more.start < span[1]]
        strictly = [
            span for span in inside if span[0] <= more.start and more.end <= span[1] and span != (more.start, more.end)
        ]
        if strictly or _touches(places, more.start, more.end):
            continue
        found.append(more)
    return tuple(sorted(found, key=lambda mention: mention.start))


_ASKS_HOW_MANY = late_regex(r"(?:(?<=bao) (?:nhieu|lau|gio|xa)|(?<=giong) (?:nhau|nhu|het))(?![a-z])")
"""Behind a word that ends in "bao" or "giong": "con bao nhieu" typed without marks asks how many, and speaks of no
storm; "giống nhau" is alike, and no variety of rice."""
_IS_SOURCE = late_regex(
    r"\s(?:nay |do )?(?:noi|viet|neu|cho biet|de cap|says?|said|mentions?|tells?|dit|disent)(?![a-z])"
)
"""Behind an article that speaks: it is a source of the library, and no work of science."""
_COMPOSED = frozenset({"support", "technology", "document", "thing"})
_MEASURES = frozenset(
    {"deadline", "average", "first-leading", "national-level", "provincial-level", "region", "province"}
)


def _touches(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(begin < end and start < stop for begin, stop in spans)


def _further_mentions(text: str, language: Language) -> Iterator[Mention]:
    names, _ = _further()
    tokens = _tokens(text)
    index = 0
    while index < len(tokens):
        for name in names.get(tokens[index][0], ()):
            window = tokens[index : index + len(name.words)]
            if tuple(word for word, _, _ in window) == name.words and name.is_of(language):
                if name.is_proper and not (text[window[0][1]].isupper() or text.islower()):
                    continue
                yield Mention(name.concept, window[0][1], window[-1][2])
                index += len(name.words) - 1
                break
        index += 1


@lru_cache(maxsize=20_000)
def concepts_in(text: str) -> frozenset[str]:
    """Ids of the concepts that `text` names.

    >>> concepts_in("76 entreprises scientifiques et technologiques") == concepts_in("76 doanh nghiệp KH&CN")
    True
    """
    return frozenset(mention.concept for mention in mentions_in(text))


@lru_cache(maxsize=5_000)
def is_kind_of(concept: str, wider: str) -> bool:
    """Whether `concept` is `wider` or a kind of it: a science and technology enterprise is an enterprise."""
    if wider == _CENTRE and concept.endswith(f"-{_CENTRE}"):
        return True
    return concept == wider or (concept in concepts() and wider in broader(concept))


def names_concept(concept: str, named: frozenset[str]) -> bool:
    """Whether one of the `named` concepts is `concept` or a kind of it."""
    if concept in named or any(is_kind_of(other, concept) for other in named):
        return True
    # "soutien au transfert de technologies" names two concepts that together are a third.
    known = concepts().get(concept)
    return (
        known is not None
        and known.kind in _COMPOSED
        and len(known.broader) > 1
        and all(names_concept(part, named) for part in known.broader)
    )


def label(concept: str, language: Language, count: Decimal | None = None) -> str:
    """What readers of `language` call the concept, beside that count if one is given."""
    return display(concept, language, count) if concept in concepts() else _further()[1][concept][language]
