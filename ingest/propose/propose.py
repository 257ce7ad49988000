"""Proposals from end to end: read the articles, ask the model part by part, check what it says, write what holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ingest.chat_tokens import fits_chat_budget
from ingest.discover import Found, discover
from ingest.errors import IngestError
from ingest.extract.corrections import InstrumentCorrection, SupportCorrection
from ingest.extract.read_sentences import ReadSentence, read_article_sentences
from ingest.propose.ask import Complete, NoTextError, ask, fingerprint, parts_of
from ingest.propose.check import check
from ingest.propose.known import Key, beside_what_is_read, is_in_registers, key_of, proposed_before
from ingest.propose.reply import read_reply
from ingest.propose.verdict import Refused
from ingest.propose.write import files_beside, write_proposals
from ingest.read import Document, read_document
from ingest.rules import Rules, rules_beside
from ingest.settings import IngestSettings
from ingest.split import Bounds, split_into_passages
from policy.article import Article
from policy.passage import Passage
from policy.registers import Registers

_WORDS_A_PASSAGE, _MOST_WORDS = 90, 300
"""No embedding model reads these passages: they only say where an article may be cut."""


@dataclass(slots=True)
class ProposalLine:
    """What became of one document."""

    document: str
    proposed: int = 0
    known: int = 0
    """Entries that the registers hold, or that were proposed before."""
    refused: list[str] = field(default_factory=list)
    """Why each of the others is no proposal."""
    left_out: list[str] = field(default_factory=list)
    """Parts of proposals that the article does not state."""
    failed: list[str] = field(default_factory=list)
    """Why there was no text of the model for a part, or why the document could not be read."""
    files: tuple[Path, ...] = ()
    """Where the proposals were written."""


@dataclass(frozen=True, slots=True)
class ProposalReport:
    """One line a document."""

    lines: tuple[ProposalLine, ...]

    @property
    def exit_code(self) -> int:
        """0 when every document was read and the model answered on every part of it, else 1."""
        return int(any(line.failed for line in self.lines))


@dataclass(frozen=True, slots=True)
class OpenedArticle:
    """An article with all that its proposals are held against."""

    article: Article
    passages: tuple[Passage, ...]
    sentences: Sequence[ReadSentence]
    registers: Registers
    place: Path
    """The article's file, or where it would lie."""


def propose(
    paths: Sequence[str | Path],
    complete: Complete,
    model: str,
    settings: IngestSettings,
    *,
    source_tokens: int = 3_000,
    out: Path | None = None,
    told: Callable[[ProposalLine], None] = lambda line: None,
) -> ProposalReport:
    """Asks a chat model for supports and instruments that the rules miss, and writes what holds beside each article.

    Nothing enters a register: each entry says `review: proposed` until a person changes that. What was found in one
    part of an article is kept when the model fails on another; articles already done are not lost either.

    Args:
        paths: files, folders, globs and http(s) addresses, as for an ingest.
        complete: the chat model.
        model: its name, kept with what it proposes.
        settings: of ingest.
        source_tokens: how much of an article is put into one question (cl100k_base).
        out: the folder to write to; by default each article's own, for pages the current one.
        told: hears of each document as soon as it is done.
    """
    found = list(discover(paths))
    rules, wrong = rules_beside(found)
    lines = [ProposalLine(folder, failed=[reason]) for folder, reason in wrong.items()]
    for one in found:
        if one.corrections is None and one.skipped is None:
            line = _propose_for(one, complete, model, settings, rules, source_tokens, out)
            told(line)
            lines.append(line)
    return ProposalReport(tuple(lines))


def _propose_for(
    found: Found,
    complete: Complete,
    model: str,
    settings: IngestSettings,
    rules: Rules,
    source_tokens: int,
    out: Path | None,
) -> ProposalLine:
    line = ProposalLine(found.name)
    if reason := found.refused or found.missing:
        line.failed.append(reason)
        return line
    try:
        opened = open_article(found, settings, rules, out)
    except IngestError as error:
        line.failed.append(str(error))
        return line
    entries = list(_entries(opened, complete, fits_chat_budget(source_tokens), line))
    line.proposed = len(entries)
    line.files = write_proposals(opened.place, opened.article, entries, f"{model}, prompt {fingerprint()}")
    return line


def open_article(found: Found, settings: IngestSettings, rules: Rules, out: Path | None = None) -> OpenedArticle:
    """The article with what the rules and the accepted corrections read in it.

    Raises:
        IngestError: it cannot be read.
    """
    document = read_document(found, settings)
    article = document.article
    passages = tuple(_passages(document, settings))
    try:
        registers = rules.extract(article, passages)
    except IngestError:
        if rules.uncorrected is None:
            raise
        registers = rules.uncorrected(article, passages)
    place = found.path or Path(f"{article.id}.html")
    return OpenedArticle(
        article,
        passages,
        read_article_sentences(article, passages),
        registers,
        out / place.name if out else place,
    )


def _passages(document: Document, settings: IngestSettings) -> Sequence[Passage]:
    bounds = Bounds(
        count_tokens=lambda text: len(text.split()),
        wanted=_WORDS_A_PASSAGE,
        most=_MOST_WORDS,
        fits_chat=fits_chat_budget(settings.passage_chat_tokens),
    )
    return split_into_passages(document.article, document.blocks, bounds)


def _entries(
    opened: OpenedArticle, complete: Complete, fits: Callable[[str], bool], line: ProposalLine
) -> Iterator[SupportCorrection | InstrumentCorrection]:
    """What the model proposes for one article and the article bears out; the rest is counted in `line`."""
    seen: set[Key] = proposed_before(files_beside(opened.place), opened.article)
    for part in parts_of(opened.article, opened.passages, fits):
        try:
            text = ask(complete, opened.article, part, opened.registers)
        except NoTextError as error:
            line.failed.append(str(error))
            continue
        reply = read_reply(text)
        line.refused += reply.unreadable
        for said in reply.entries:
            checked = check(said, opened.article, opened.sentences)
            if isinstance(checked, Refused):
                line.refused.append(checked.reason)
                continue
            entry = checked.entry
            if is_in_registers(entry, opened.article, opened.registers):
                line.known += 1
                continue
            if isinstance(entry, SupportCorrection):
                entry = beside_what_is_read(entry, opened.registers)
            if key_of(entry) in seen:
                line.known += 1
                continue
            seen.add(key_of(entry))
            line.left_out += checked.left_out
            yield entry
