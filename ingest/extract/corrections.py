"""A maintainer's corrections: `*.instruments.yaml` and `*.supports.yaml` beside the corpus, each entry with its quote.

article: https://example.org/news/1
instruments:
  - identifier: 12/2024/NQ-HĐND          # or a law: "Law on Technology Transfer 2017"
    quote: "The council adopted it on 5 May 2024."
    issued: 2024-05-05
not_instruments:
  - identifier: 5/2024
    quote: "Only 5/2024 of the cases were solved."

article: https://example.org/news/1
supports:
  - benefit: a grant for equipment
    quote: "The province pays up to 30% of equipment, at most VND2 billion."
    amount: "VND2 billion"
    rate: "30%"
    is_ceiling: true
    status: in_force_as_reported
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ingest.errors import UnsupportedDocumentError
from policy.article import Article, article_id
from policy.legal_reference import find_references
from policy.registers import CriterionKind, Evidence, Relation, SupportStatus


class CorrectionError(UnsupportedDocumentError):
    """A file of corrections cannot be read; the message names the file, the entry and the field."""


class Review(StrEnum):
    """What a person said to an entry."""

    ACCEPTED = "accepted"
    PROPOSED = "proposed"
    REJECTED = "rejected"


class _Entry(BaseModel):
    """What every correction has: a quote that the article holds to the letter."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    review: Review = Review.ACCEPTED
    """Only what is accepted enters. People need not write it; it stands in what a chat model proposed."""
    quote: str = Field(min_length=1)

    def words_of_the_article(self) -> tuple[tuple[str, str], ...]:
        """Field and value of everything that must be in the quote."""
        return ()


_AnyEntry = TypeVar("_AnyEntry", bound=_Entry)


class RelationCorrection(BaseModel):
    """One relation: `{relation: replaces, instrument: 08/2021/NQ-HĐND}`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    relation: Relation
    instrument: str


class InstrumentCorrection(_Entry):
    """What a quote says of an instrument; what it does not say is left out."""

    identifier: str
    """As it may be written anywhere: `57-NQ/TW`, `Law on Technology Transfer 2017`."""
    issued: date | None = None
    body: str | None = None
    subject: str | None = None
    places: tuple[str, ...] = ()
    relations: tuple[RelationCorrection, ...] = ()

    def words_of_the_article(self) -> tuple[tuple[str, str], ...]:
        """Body and subject are the article's own words."""
        named = (("body", self.body), ("subject", self.subject))
        return tuple((field, value) for field, value in named if value is not None)


class NotAnInstrument(_Entry):
    """A mention that the rules read where there is none: it is dropped from this quote."""

    identifier: str


class CriterionCorrection(BaseModel):
    """One condition of a support, in the article's words."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: CriterionKind
    text: str
    quote: str | None = None
    """The sentence that states it, when it is another than the support's."""
    concepts: tuple[str, ...] = ()


class SupportCorrection(_Entry):
    """A support as a quote states it; amount and rate as written there."""

    benefit: str
    beneficiary: str | None = None
    amount: str | None = None
    rate: str | None = None
    is_ceiling: bool = False
    criteria: tuple[CriterionCorrection, ...] = ()
    legal_basis: tuple[str, ...] = ()
    status: SupportStatus = SupportStatus.IN_FORCE
    places: tuple[str, ...] = ()

    def words_of_the_article(self) -> tuple[tuple[str, str], ...]:
        """Everything but the legal basis, which may stand elsewhere, and what is chosen from a list."""
        named = (
            ("benefit", self.benefit),
            ("beneficiary", self.beneficiary),
            ("amount", self.amount),
            ("rate", self.rate),
        )
        inside = tuple((f"criteria[{n}].text", one.text) for n, one in enumerate(self.criteria) if one.quote is None)
        return tuple((field, value) for field, value in named if value is not None) + inside


class NotASupport(_Entry):
    """A support that the rules read where there is none."""


class _InstrumentFile(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    article: str
    instruments: tuple[InstrumentCorrection, ...] = ()
    not_instruments: tuple[NotAnInstrument, ...] = ()


class _SupportFile(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    article: str
    supports: tuple[SupportCorrection, ...] = ()
    not_supports: tuple[NotASupport, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleCorrections:
    """All that the files say of one article."""

    url: str
    instruments: tuple[InstrumentCorrection, ...] = ()
    not_instruments: tuple[NotAnInstrument, ...] = ()
    supports: tuple[SupportCorrection, ...] = ()
    not_supports: tuple[NotASupport, ...] = ()
    files: tuple[str, ...] = ()

    def entries(self) -> tuple[_Entry, ...]:
        """Every entry, whatever it is of."""
        return (*self.instruments, *self.not_instruments, *self.supports, *self.not_supports)


@dataclass(frozen=True, slots=True)
class Corrections:
    """The corrections of a corpus, by article id; `fingerprint` changes with them (empty without any)."""

    by_article: dict[str, ArticleCorrections]
    fingerprint: str = ""

    def of(self, article: Article) -> ArticleCorrections:
        """Those of one article, none where no file speaks of it."""
        return self.by_article.get(article.id, ArticleCorrections(article.url))


NO_CORRECTIONS = Corrections({})


def load_corrections(folder: Path) -> Corrections:
    """All `*.instruments.yaml` and `*.supports.yaml` in `folder` and below; `CorrectionError` for one that is wrong."""
    paths = sorted([*folder.rglob("*.instruments.yaml"), *folder.rglob("*.supports.yaml")])
    by_article: dict[str, ArticleCorrections] = {}
    content = sha256()
    for path in paths:
        raw = path.read_bytes()
        content.update(raw)
        for read in _read(path, raw):
            key = article_id(read.article)
            by_article[key] = _joined(by_article.get(key, ArticleCorrections(read.article)), read, path.name)
    return Corrections(by_article, content.hexdigest()[:8] if paths else "")


def misquotations(corrections: Corrections, articles: Iterable[Article]) -> list[str]:
    """One line for each quote, or quoted word, that its article does not hold to the letter; empty when all do.

    An article that is not among `articles` is named too: its quotes cannot be checked.
    """
    known = {article.id: article for article in articles}
    problems: list[str] = []
    for key, found in corrections.by_article.items():
        files = ", ".join(found.files)
        if key not in known:
            problems.append(f"{files}: no article with the URL {found.url} was given; ingest it, or correct the URL.")
            continue
        problems += [f"{files}: {problem}" for problem in problems_in(found, known[key])]
    return problems


def problems_in(corrections: ArticleCorrections, article: Article) -> list[str]:
    """What is wrong with the corrections of one article, one line each."""
    problems: list[str] = []
    for entry in corrections.entries():
        problems += _problems(entry, article)
    return problems


def evidence_of(quote: str, article: Article) -> Evidence | None:
    """Where the article holds `quote` to the letter; None when it does not."""
    start = article.text.find(quote)
    return Evidence(article.id, start, start + len(quote), quote) if start >= 0 else None


def _problems(entry: _Entry, article: Article) -> list[str]:
    if evidence_of(entry.quote, article) is None:
        return [f"the quote “{_short(entry.quote)}” is not in the article to the letter; copy it from there."]
    problems = [
        f"{field} “{_short(value)}” is not in the quote “{_short(entry.quote)}”; use the article's own words."
        for field, value in entry.words_of_the_article()
        if value not in entry.quote
    ]
    identifiers: list[str] = []
    if isinstance(entry, InstrumentCorrection):
        identifiers = [entry.identifier, *(relation.instrument for relation in entry.relations)]
    elif isinstance(entry, NotAnInstrument):
        identifiers = [entry.identifier]
    elif isinstance(entry, SupportCorrection):
        identifiers = list(entry.legal_basis)
        problems += [
            f"the quote “{_short(one.quote)}” of a criterion is not in the article to the letter; copy it from there."
            for one in entry.criteria
            if one.quote is not None and evidence_of(one.quote, article) is None
        ]
    return problems + [
        f"'{identifier}' cannot be read as an instrument; write it like 57-NQ/TW or Law on Technology Transfer 2017."
        for identifier in identifiers
        if not find_references(identifier)
    ]


def _read(path: Path, raw: bytes) -> Sequence[_InstrumentFile | _SupportFile]:
    model = _InstrumentFile if path.name.endswith(".instruments.yaml") else _SupportFile
    try:
        documents = [document for document in yaml.safe_load_all(raw.decode("utf-8")) if document is not None]
        return [model.model_validate(document) for document in documents]
    except UnicodeDecodeError as error:
        raise CorrectionError(f"{path.name} is not UTF-8 text. Save it as UTF-8.") from error
    except yaml.YAMLError as error:
        raise CorrectionError(f"{path.name} is not YAML: {error}. Correct the file.") from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise CorrectionError(f"{path.name}: {field}: {first['msg']}. Correct the entry.") from error


def _accepted(entries: tuple[_AnyEntry, ...]) -> tuple[_AnyEntry, ...]:
    return tuple(entry for entry in entries if entry.review is Review.ACCEPTED)


def _joined(known: ArticleCorrections, read: _InstrumentFile | _SupportFile, name: str) -> ArticleCorrections:
    files = tuple(dict.fromkeys((*known.files, name)))
    if isinstance(read, _InstrumentFile):
        return ArticleCorrections(
            known.url,
            known.instruments + _accepted(read.instruments),
            known.not_instruments + _accepted(read.not_instruments),
            known.supports,
            known.not_supports,
            files,
        )
    return ArticleCorrections(
        known.url,
        known.instruments,
        known.not_instruments,
        known.supports + _accepted(read.supports),
        known.not_supports + _accepted(read.not_supports),
        files,
    )


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:77]}…"
