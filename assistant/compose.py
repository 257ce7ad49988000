"""Writes a reading down: Markdown with numbered marks, and the citations that the marks name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.answer import Citation
from assistant.guard.quotations import quotations_in
from assistant.reading import Reading
from assistant.statement import Source, Statement, Table
from assistant.words import Words
from policy.late_regex import late_regex

_SEMICOLON = late_regex(r"(?<=\S);(?= )")
_MOST_OF_IT = 0.8
"""Share of a sentence that statements quote from which it is not quoted again."""


@dataclass(frozen=True, slots=True)
class Written:
    """Markdown and its citations, numbered from 1 in the order of their first mark."""

    text: str
    citations: tuple[Citation, ...]


@dataclass(slots=True)
class _Numbers:
    sources: dict[tuple[str, int, int], Source] = field(default_factory=dict)

    def marks(self, sources: Sequence[Source]) -> str:
        for source in sources:
            self.sources.setdefault(source.key, source)
        numbers = list(self.sources)
        return "".join(f"[{number}]" for number in sorted({numbers.index(source.key) + 1 for source in sources}))

    def citations(self) -> tuple[Citation, ...]:
        return tuple(cite(source, number) for number, source in enumerate(self.sources.values(), start=1))


def cite(source: Source, number: int) -> Citation:
    """The citation of `source` under `number`."""
    article = source.article
    return Citation(
        number=number,
        url=article.url,
        title=article.title,
        publisher=article.publisher,
        published=article.published,
        tier=article.tier,
        quote=source.quote,
        article_id=article.id,
        start=source.start,
        end=source.end,
    )


def compose(reading: Reading, words: Words) -> Written:
    """`reading` as Markdown: the answer first, then lines or table, then the quoted sentences, then what stays open."""
    numbers = _Numbers()
    blocks: list[str] = []
    if reading.lead:
        blocks.append(" ".join(_with_marks(statement, numbers, words) for statement in reading.lead))
    if reading.lines:
        blocks.append("\n".join(f"- {_with_marks(statement, numbers, words)}" for statement in reading.lines))
    if reading.table:
        blocks.append(_table(reading.table, numbers, words))
    said = " ".join(statement.text for statement in reading.statements)
    said_by = reading.said_by or ("",) * len(reading.quotes)
    blocks.extend(
        _quote(source, whose, numbers, words)
        for source, whose in zip(reading.quotes, said_by, strict=True)
        if not _is_quoted_in(source, said)
    )
    if reading.notes:
        blocks.append(" ".join(_with_marks(statement, numbers, words) for statement in reading.notes))
    return Written("\n\n".join(blocks), numbers.citations())


def _with_marks(statement: Statement, numbers: _Numbers, words: Words) -> str:
    marks = numbers.marks(statement.sources)
    text = _spaced(statement.text, words)
    if not marks:
        return text
    # A mark stands before the full stop of its sentence, as readers expect it.
    body, stop = (text[:-1], text[-1]) if text[-1:] in ".:" else (text, "")
    return f"{body.rstrip()} {marks}{' :' if stop == ':' and body.endswith((' ', chr(160))) else stop}"


def _spaced(text: str, words: Words) -> str:
    """`text` with a space before its semicolons where the language wants one, quotations left to the letter."""
    if not words.colon.startswith(" "):
        return text
    quoted = [(start, end) for _, start, end in quotations_in(text)]
    return _SEMICOLON.sub(
        lambda found: ";" if any(start <= found.start() < end for start, end in quoted) else " ;", text
    )


def _table(table: Table, numbers: _Numbers, words: Words) -> str:
    rows = [" | ".join(_cell(cell, numbers, words) for cell in row) for row in table.rows]
    ruler = " | ".join("---" for _ in table.header)
    return "\n".join(f"| {row} |" for row in (" | ".join(table.header), ruler, *rows))


def _cell(cell: Statement, numbers: _Numbers, words: Words) -> str:
    text = cell.text.replace("|", "\\|").replace("\n", " ") or words.table_missing
    marks = numbers.marks(cell.sources)
    return f"{text} {marks}" if marks else text


def _is_quoted_in(source: Source, said: str) -> bool:
    """Whether the statements quote most of the sentence already: the citation shows all of it."""
    sentence = " ".join(source.quote.split())
    quoted = [one for one, _, _ in quotations_in(said) if one.strip() in sentence]
    return sum(len(one) for one in dict.fromkeys(quoted)) >= _MOST_OF_IT * len(sentence)


def _quote(source: Source, whose: str, numbers: _Numbers, words: Words) -> str:
    opening, closing = words.quotes
    quoted = f"> {opening}{' '.join(source.quote.split())}{closing}"
    return f"{quoted}{f' – {whose}' if whose else ''} {numbers.marks([source])}"
