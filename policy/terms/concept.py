"""What a concept of the thesaurus is, and how its tables are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Literal

from policy.french_verbs import conjugated
from policy.language import LANGUAGES, Language
from policy.late_regex import late_regex

ConceptKind = Literal[
    "applicant", "thing", "index", "question", "money", "sector", "technology", "support", "act", "document", "body"
]


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing the field speaks of, with the forms by which each language names it."""

    id: str
    kind: ConceptKind
    forms: Mapping[Language, tuple[str, ...]]
    """As written, the commonest first; every language has at least one."""
    broader: tuple[str, ...] = ()
    """Ids of the concepts that it is a kind or a part of."""


_MACROS: dict[Language, dict[str, str]] = {
    "fr": {"{E}": "entreprise|société|firme", "{O}": "organisation|organisme"},
    "en": {"{E}": "enterprise|company|firm|business|corporation", "{O}": "organisation|organization|institution"},
    "vi": {},
}
"""Words that stand for one another wherever a table says so."""
_ALTERNATIVES = late_regex(r"\{([^}]*)\}")


def read_table(table: str, kind: ConceptKind) -> Iterator[Concept]:
    """The concepts of a table.

    Each is a line "id < broader, broader" and one or more lines for each language: "fr form; form". `{E}` stands for
    the words for an enterprise, `{O}` for an organisation; a form after "=" is read in capitals only, one after "~"
    without a capital only ("dong", not "Dong Nai"), one after "!" in that very number and gender ("crédits", a budget).
    """
    for block in table.strip().split("\n\n"):
        heading, *lines = block.strip().split("\n")
        id_, _, broader = heading.partition(" < ")
        forms: dict[Language, list[str]] = {language: [] for language in LANGUAGES}
        for line in lines:
            language = next(language for language in LANGUAGES if line.startswith(f"{language} "))
            for form in line[3:].split(";"):
                forms[language] += _expanded(form.strip(), language)
        unique = {language: tuple(dict.fromkeys(ways)) for language, ways in forms.items()}
        yield Concept(id_.strip(), kind, unique, tuple(broader.split(", ")) if broader else ())


def _expanded(form: str, language: Language) -> list[str]:
    for macro, words in _MACROS[language].items():
        form = form.replace(macro, "{" + words + "}")
    parts = _ALTERNATIVES.split(form)
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    written = ["".join(choice) for choice in product(*choices)]
    return written if language != "fr" else [way for one in written for way in (one, *conjugated(one))]
