"""Whether one sentence of a chat model may be shown: what it cites is there, and says what the sentence says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from assistant.concepts import names_concept
from assistant.evidence import Sentence
from assistant.guard import Claim, ClaimKind, check_statement, is_proven
from assistant.guard.names import tokens
from assistant.guard.quotations import quotations_in
from assistant.meaning import changed_meaning
from assistant.meaning.moved_figures import figures_moved
from assistant.read.fit import fit
from assistant.statement import Source, Statement
from assistant.understand import Understanding, read_question
from assistant.vocabulary.generic import GENERIC_CONCEPTS
from assistant.writing.numbered import NumberedSource
from policy.folding import fold
from policy.language import Language, detect_language
from policy.late_regex import late_regex

MARK = late_regex(r"[ \u00a0]*\[(S?\d{1,3}(?:\s*[,;]\s*S?\d{1,3})*)\]")
SENTENCES_TOGETHER = 3
"""At most so many sentences of the sources prove one of the model's."""
CERTAIN = 0.6
"""Confidence from which the language of a sentence counts."""
SHORT_WORDS = 6
"""A sentence of so few words that states no fact ("Yes.", "Three kinds of support exist:") needs no source."""
SAME_CONCEPTS, SAME_WORDS = 0.5, 0.4
"""Shares of concepts, or of content words, that a sentence and its source must have in common."""

_ADDRESS = late_regex(r"https?:|www\.|\]\(|<\s*/?\s*[a-z!]", re.IGNORECASE)


_FROM_AROUND = frozenset({ClaimKind.IDENTIFIER, ClaimKind.NAME})

Cited = tuple[int, Sentence]
"""A sentence and the number that the model cited its passage by."""


class Flaw(StrEnum):
    """Why a sentence is not shown."""

    NO_SOURCE = "no_source"
    UNKNOWN_SOURCE = "unknown_source"
    ADDRESS = "address"
    LANGUAGE = "language"
    REPEATED = "repeated"
    NOT_FOUND = "not_found"
    """A figure, date, identifier, name or quotation is not in what it cites."""
    NOT_SAID = "not_said"
    """Its facts are there, but the source speaks of something else."""
    CHANGED = "changed"
    """Its facts are there, but it denies, generalises, turns round or makes real what the source says."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A sentence that may be shown, with what it rests on by the number that the model cited."""

    sources: Mapping[int, tuple[Source, ...]]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A sentence that may not be shown."""

    flaw: Flaw
    missing: tuple[str, ...] = ()
    """What was not found."""


Verdict = Proof | Rejected


def prove_sentence(text: str, sources: Mapping[int, NumberedSource], language: Language) -> Verdict:
    """What proves `text`, a sentence with marks such as `[S2]`, in the sources it cites and nowhere else."""
    numbers = numbers_cited(text)
    plain = MARK.sub("", text).strip()
    if _ADDRESS.search(plain):
        return Rejected(Flaw.ADDRESS)
    if unknown := [number for number in numbers if number not in sources]:
        return Rejected(Flaw.UNKNOWN_SOURCE, tuple(f"S{number}" for number in unknown))
    if _is_in_another_language(plain, language):
        return Rejected(Flaw.LANGUAGE)
    if not numbers:
        claims = check_statement(Statement(plain), language)
        if claims or len(plain.split()) > SHORT_WORDS:
            return Rejected(Flaw.NO_SOURCE, tuple(claim.text for claim in claims))
        return Proof({}, ())
    candidates = [(number, one) for number in numbers for one in sources[number].sentences]

    def around() -> list[Cited]:
        return [(number, one) for number in numbers for one in sources[number].around]

    return _prove(plain, candidates, around, language)


def numbers_cited(text: str) -> tuple[int, ...]:
    """The numbers in the marks of `text`, each once, in order.

    >>> numbers_cited("It was adopted in 2031 [S2][S1, S3].")
    (2, 1, 3)
    """
    found = (int(number.lstrip("S ")) for mark in MARK.findall(text) for number in re.split(r"[,;]\s*", mark))
    return tuple(dict.fromkeys(found))


def _prove(
    plain: str, candidates: Sequence[Cited], around: Callable[[], Sequence[Cited]], language: Language
) -> Verdict:
    read = read_question(plain, language)
    by_worth = sorted(candidates, key=lambda candidate: -_worth(plain, read, candidate[1], language))
    chosen: list[Cited] = []
    claims: tuple[Claim, ...] = ()
    for candidate in by_worth:
        chosen, claims = _with_one_more(plain, chosen, claims, candidate, language)
        if is_proven(claims) or len(chosen) == SENTENCES_TOGETHER:
            break
    proving = [sentence for _, sentence in chosen]
    if chosen and {claim.kind for claim in claims if not claim.found} <= _FROM_AROUND:
        # "The decree" is named in another sentence of the article; a figure must stand in what is cited.
        for candidate in around():
            if is_proven(claims) or len(chosen) == SENTENCES_TOGETHER:
                break
            chosen, claims = _with_one_more(plain, chosen, claims, candidate, language)
    if not chosen or not is_proven(claims):
        return Rejected(Flaw.NOT_FOUND, tuple(claim.text for claim in claims if not claim.found))
    if not _says_it(plain, read, proving, claims):
        return Rejected(Flaw.NOT_SAID)
    if moved := figures_moved(plain, language, [sentence for _, sentence in chosen]):
        return Rejected(Flaw.NOT_SAID, moved)
    if changed := changed_meaning(plain, language, [sentence for _, sentence in chosen]):
        return Rejected(Flaw.CHANGED, changed)
    by_number: dict[int, tuple[Source, ...]] = {}
    for number, sentence in chosen:
        by_number[number] = (*by_number.get(number, ()), own_source(sentence))
    return Proof(by_number, claims)


def _with_one_more(
    plain: str,
    chosen: list[Cited],
    claims: tuple[Claim, ...],
    candidate: Cited,
    language: Language,
) -> tuple[list[Cited], tuple[Claim, ...]]:
    """`chosen` and `candidate` where that proves more."""
    trial = check_statement(Statement(plain, _sources([*chosen, candidate])), language)
    if not chosen or _count_found(trial) > _count_found(claims):
        return [*chosen, candidate], trial
    return chosen, claims


def own_source(sentence: Sentence) -> Source:
    """The sentence, and the one that names its place: not its whole passage, where other things have other figures."""
    return Source(sentence.article, sentence.start, sentence.end, (sentence.named_at,) if sentence.named_at else ())


def _sources(chosen: Sequence[Cited]) -> tuple[Source, ...]:
    return tuple(own_source(sentence) for _, sentence in chosen)


def _worth(plain: str, read: Understanding, sentence: Sentence, language: Language) -> float:
    """How likely `sentence` is what the model had before its eyes: facts first, then what it is about."""
    claims = check_statement(Statement(plain, (own_source(sentence),)), language)
    share = _count_found(claims) / len(claims) if claims else 0.0
    return 2 * share + fit(read, sentence).share + _common_words(plain, sentence)


def _count_found(claims: Sequence[Claim]) -> int:
    return sum(claim.found for claim in claims)


def _says_it(plain: str, read: Understanding, proving: Sequence[Sentence], claims: Sequence[Claim]) -> bool:
    """Whether each of the sources speaks of the same thing and place, not only of the same numbers.

    Of several sources each must say its part: the figure of one may not be lent the subject of another.
    """
    if claims and all(claim.kind is ClaimKind.QUOTATION for claim in claims):
        return True
    concepts = [one for one in read.concepts if one not in GENERIC_CONCEPTS] or list(read.concepts)
    for sentence in proving:
        shared = sum(names_concept(one, sentence.concepts) for one in concepts)
        is_about_it = bool(concepts) and shared >= SAME_CONCEPTS * len(concepts) / len(proving)
        if not fit(read, sentence).place:
            return False
        if not is_about_it and _common_words(plain, sentence) < SAME_WORDS / len(proving):
            return False
    return True


def _common_words(plain: str, sentence: Sentence) -> float:
    """The share of the content words of `plain` that `sentence` has, whatever their endings."""
    own = {word[:5] for word in tokens(plain) if len(word) > 3}
    others = {word[:5] for word in tokens(sentence.text) if len(word) > 3}
    return len(own & others) / len(own) if own else 0.0


def _is_in_another_language(plain: str, language: Language) -> bool:
    for _, start, end in sorted(quotations_in(plain), key=lambda found: -found[1]):
        plain = plain[:start] + plain[end:]
    detected = detect_language(plain)
    return detected.language != language and detected.confidence >= CERTAIN and len(fold(plain).split()) > 3
