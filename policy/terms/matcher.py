"""The thesaurus compiled into tries, built when they are first asked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache

from policy.folding import fold, marks
from policy.language import Language
from policy.language_words import ENGLISH, FRENCH
from policy.late_regex import late_regex
from policy.terms.stems import STOPS, stem
from policy.vietnamese_syllable import is_vietnamese_syllable

WORD = late_regex(r"[^\W_]+|,")
"""A comma is a word of its own: it stands inside few forms and parts all others."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to name a concept, with what a text must show for it to count."""

    concept_id: str
    language: Language
    marks: tuple[str, ...]
    """The letters and marks of each word; Vietnamese words differ by nothing else."""
    is_abbreviation: bool
    needs_capitals: bool
    """Also in its own language, because a common word is written alike ("AI" and Vietnamese "ai")."""
    needs_small_letters: bool
    """A common word that names also begin with: "dong", but not in "Dong Nai"."""
    as_written: tuple[str, ...]
    """The folded words that the text must hold as they are; empty where other endings will do."""
    needs_ampersand: bool
    content: int
    """Words that are not small ones: a single word is trusted in its own language only."""
    is_vague: bool
    """A single Vietnamese syllable that means too many things without its marks."""
    is_syllables: bool
    """Whether Vietnamese typed without marks could mean something else by it."""


@dataclass(slots=True)
class Node:
    """A point in the trie: what may follow, and the forms that end here."""

    following: dict[str, Node] = field(default_factory=dict)
    forms: list[Form] = field(default_factory=list)


class Trust(IntEnum):
    """Which forms of a language count in a text: all in a text of that language, fewer in others."""

    ABBREVIATIONS = 0
    SEVERAL_WORDS = 1
    ALL = 2


@cache
def trie(language: Language, trust: Trust) -> Node:
    """The root of the trie that holds the forms of `language` that are so far to be trusted."""
    from policy.terms.thesaurus import concepts  # the tables are large; nobody pays for them who does not ask

    root = Node()
    for concept in concepts().values():
        for written in concept.forms[language]:
            words, form = _form(concept.id, written, language)
            if trust == Trust.ALL or form.is_abbreviation or (form.content > 1 and trust == Trust.SEVERAL_WORDS):
                node = root
                for word in words:
                    node = node.following.setdefault(word, Node())
                # What needs capitals is asked first: "AI" is not the Vietnamese "ai" because it has them.
                node.forms.insert(0 if form.needs_capitals else len(node.forms), form)
    return root


def _form(concept_id: str, written: str, language: Language) -> tuple[list[str], Form]:
    plain = written.lstrip("=~!")
    originals = WORD.findall(plain)
    folded = [fold(word) for word in originals]
    # A small word inside a form may be missing in a text; one that opens the form is part of what it says, and so is
    # one that closes it when a single word is left ("up to").
    kept = [index for index, word in enumerate(originals) if not _is_small(word, language)]
    inner = range(kept[0], (kept[-1] if len(kept) > 1 else len(folded) - 1) + 1) if kept else range(len(folded))
    chosen = [index for index in range(inner.stop) if index not in inner or index in kept or len(kept) < 2]
    letters = re.sub(r"[\W\d_]", "", plain)
    is_abbreviation = len(letters) > 1 and letters.isupper()
    needs_capitals = written.startswith("=") or (is_abbreviation and _is_common_word("".join(folded), language))
    form = Form(
        concept_id=concept_id,
        language=language,
        marks=tuple(marks(originals[index]) for index in chosen),
        is_abbreviation=is_abbreviation,
        needs_capitals=needs_capitals,
        needs_small_letters=written.startswith("~"),
        as_written=tuple(folded[index] for index in chosen) if written.startswith("!") else (),
        needs_ampersand="&" in plain and any(len(word) == 1 for word in originals),
        content=len(kept),
        is_vague=len(folded) == 1 and is_vietnamese_syllable(folded[0]) and folded[0] not in _CLEAR_SYLLABLES,
        is_syllables=all(is_vietnamese_syllable(folded[index]) for index in chosen),
    )
    return [stem(folded[index], language) for index in chosen], form


def _is_small(word: str, language: Language) -> bool:
    # Folded, "chợ" (a market) would be "cho" (for); in "R&D" the D is no French "d'".
    return (
        fold(word) in STOPS[language]
        and (word.isascii() or language != "vi" or word in _MARKED_STOPS)
        and word.islower()
    )


_CLEAR_SYLLABLES = frozenset({"thue", "tinh", "vay", "luat", "ai", "dau", "may", "ky", "von", "quy"})
_MARKED_STOPS = frozenset({"và", "của", "về", "các", "những"})


def _is_common_word(word: str, language: Language) -> bool:
    if language == "vi":
        return is_vietnamese_syllable(word)
    return word in (FRENCH if language == "fr" else ENGLISH)
