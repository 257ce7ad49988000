"""The sheet to take away from an answer: question, answer, quotations and their places, checks, date, versions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version

from assistant.answer import Answer, Citation
from policy.language import Language
from screens.evidence import checks_line
from screens.markup import inert, safe_url
from screens.reader_format import as_day, as_number
from screens.words import Words, words_in
from vectorstore.library import Library

_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What both forms of the sheet say."""

    answer: Answer
    language: Language
    """Of the headings; the answer stays in its own language."""
    made_at: datetime
    versions: tuple[tuple[str, str], ...]


def sheet_of(answer: Answer, library: Library, language: Language, made_at: datetime) -> Sheet:
    """The sheet of `answer`, with the versions of what gave it."""
    versions = [
        ("policy-assistant", version("policy-assistant")),
        (words_in(language).embedding_model, library.embedder.name),
    ]
    versions += [
        (f"[{citation.number}] sha256", library.content_hash(citation.article_id) or "—")
        for citation in answer.citations
    ]
    return Sheet(answer, language, made_at, tuple(versions))


def as_markdown(sheet: Sheet) -> str:
    """The sheet as Markdown; what articles and people wrote is quoted so that it stays text."""
    words, answer = words_in(sheet.language), sheet.answer
    lines = [f"# {words.sheet_title}", "", made_on(sheet, words), "", f"## {words.sheet_question}", ""]
    lines += [f"> {_inert(answer.question)}", "", f"## {words.sheet_answer}", ""]
    lines += [f"*{words.outcomes[answer.outcome.value]}*", "", inert(answer.answer), ""]
    if answer.citations:
        lines += [f"## {words.sheet_quotations}", ""]
    for citation in answer.citations:
        lines += [f"### [{citation.number}] {_inert(citation.title)}", "", _inert(facts_of(citation, sheet)), ""]
        lines += [f"> {_inert(citation.quote)}", ""]
        lines += [place_of(citation, sheet), ""]
        address = safe_url(citation.url)
        lines += [f"<{address}>" if address else _inert(citation.url), ""]
    if checks := checks_line(answer.checks, words):
        lines += [f"## {words.sheet_checks}", "", checks, ""]
    lines += [f"## {words.sheet_versions}", "", *(f"- {name}: `{value}`" for name, value in sheet.versions), ""]
    lines += [words.sheet_note, words.not_a_decision, ""]
    return "\n".join(lines)


def made_on(sheet: Sheet, words: Words) -> str:
    """When the sheet was made, in a sentence."""
    made = f"{as_day(sheet.made_at.date(), sheet.language)}, {sheet.made_at:%H:%M} UTC"
    return words.sheet_made.format(date=made)


def place_of(citation: Citation, sheet: Sheet) -> str:
    """Where in the article's text the quotation stands, in the reader's format."""
    start, end = (as_number(place, sheet.language) for place in (citation.start, citation.end))
    return words_in(sheet.language).sheet_place.format(start=start, end=end)


def facts_of(citation: Citation, sheet: Sheet) -> str:
    """Publisher, date and tier of what is cited, in the reader's language."""
    words = words_in(sheet.language)
    published = as_day(citation.published, sheet.language) if citation.published else None
    return " · ".join(part for part in (citation.publisher, published, words.tiers[citation.tier.value]) if part)


def clean(given: str) -> str:
    """`given` on one line, without the control characters that Word's XML cannot hold."""
    return " ".join(_NOT_IN_XML.sub("", given).split())


def _inert(given: str) -> str:
    """Text of others inside Markdown: on one line, with nothing that could be read as markup."""
    return re.sub(r"([\\`*_\[\]<>#|!])", r"\\\1", clean(given))
