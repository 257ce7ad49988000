"""PDF with text in it (pypdf; its ruled tables by pdfplumber). A scanned one has none; an encrypted one keeps it."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from zlib import error as ZlibError  # noqa: N812 - the library names it like a value

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

from ingest.clean import clean
from ingest.document import Block, Metadata, ParsedDocument
from ingest.errors import UnsupportedDocumentError
from ingest.parse.pdf_tables import may_hold_table, texts_with_tables
from ingest.parse.pdf_words import is_torn, rejoin
from ingest.parse.printed_page import without_print_frame
from ingest.parse.text import text_blocks
from ingest.source_line import source_in
from policy.label_lines import goes_on_with_label
from policy.late_regex import late_regex

_ENDS_A_SENTENCE = late_regex(r"[.!?:;…][\"'”’»)\]]*\Z")
_STARTS_A_LINE = late_regex(
    r"[-–—•*+▪●·]\s|\(?\d{1,3}[.)]\s|[a-zđ]\)\s|(?:điều|chương|mục|article|chapitre|section|chapter|source|nguồn)\b",
    re.IGNORECASE,
)
_PAGE_NUMBER = late_regex(r"\W*(?:page|trang|p\.)?\s*\d{1,4}\s*(?:(?:/|of|sur|de)\s*\d{1,4})?\W*", re.IGNORECASE)
_FILE_NAME = late_regex(
    r"\A(?:microsoft word|untitled|sans titre|document\d*\b)|\.(?:docx?|pdf|indd|odt|rtf|pptx?|xlsx?|tmp)\Z",
    re.IGNORECASE,
)
_QUOTES = "\"'“‘«"
_IS_BROKEN = late_regex(r"\w[-/]\Z")
"""A line that ends within a number, a reference or a name: "88/2025/NQ-" above "HDND", "2026-" above "2030"."""
_FEWEST_LETTERS = 20
_COLUMN, _NEARLY, _ACROSS = 0.9, 0.8, 1.2
"""In two columns, nine lines of ten are within the column and most are four fifths full; a title is wider than both."""
_EDGE_LINES = 2
"""Running heads and feet are looked for in this many lines at each end of a page."""
# pypdf reads damaged files as far as it can, and what stops it can be any of these.
_DAMAGE = (PyPdfError, ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError, ZlibError, OSError)


def parse_pdf(content: bytes) -> ParsedDocument:
    """The text of a PDF, its lines joined to paragraphs, page numbers and running heads taken out.

    Raises:
        UnsupportedDocumentError: it is encrypted, scanned or damaged.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise _encrypted()
        pages = [clean(text) for text in _texts(reader, content)]
        title = clean(str(reader.metadata.title or "")) if reader.metadata else ""
    except (FileNotDecryptedError, DependencyError, NotImplementedError) as error:
        raise _encrypted() from error
    except _DAMAGE as error:
        raise UnsupportedDocumentError("the PDF is damaged or cut off. Get it again, or save it anew.") from error
    if sum(character.isalpha() for page in pages for character in page) < _FEWEST_LETTERS:
        raise UnsupportedDocumentError(
            "the PDF holds pictures of pages and no text (scanned). Run text recognition (OCR) on it first."
        )
    printed, address = without_print_frame([page.split("\n") for page in pages])
    lines = [line for page in _without_running_lines(printed) for line in page]
    own = Metadata(url=address, title=title if len(title.split()) > 1 and not _FILE_NAME.search(title) else None)
    return ParsedDocument(_blocks(lines), own=own)


def _texts(reader: PdfReader, content: bytes) -> list[str]:
    """The text of each page, a table's row on one line with bars between its cells."""
    ruled = [number for number, page in enumerate(reader.pages) if may_hold_table(_drawing(page))]
    with_tables = texts_with_tables(content, ruled) if ruled else {}
    return [with_tables.get(number) or _text(page) for number, page in enumerate(reader.pages)]


def _text(page: PageObject) -> str:
    text = page.extract_text()
    return rejoin(text, page.extract_text(extraction_mode="layout")) if is_torn(text) else text


def _drawing(page: PageObject) -> bytes:
    contents = page.get_contents()
    return b"" if contents is None else contents.get_data()


def _encrypted() -> UnsupportedDocumentError:
    return UnsupportedDocumentError("the PDF is encrypted. Save it without a password, then ingest it again.")


def _without_running_lines(pages: list[list[str]]) -> list[list[str]]:
    """Without page numbers and lines that come at the edge of most pages, whatever number they hold."""
    edges = Counter(key for page in pages for key in {_key(line) for line in _edge(page)})
    running = {key for key, count in edges.items() if len(pages) >= 3 and count * 2 > len(pages)}
    kept = []
    for page in pages:
        edge = _edge(page)
        kept.append(
            [line for line in page if not (line in edge and (_key(line) in running or _PAGE_NUMBER.fullmatch(line)))]
        )
    return kept


def _edge(page: list[str]) -> list[str]:
    filled = [line for line in page if line]
    return filled[:_EDGE_LINES] + filled[-_EDGE_LINES:]


def _key(line: str) -> str:
    return re.sub(r"\d+", "#", line)


def _are_in_unlike_letters(line: str, other: str) -> bool:
    """Whether one of two lines is in capitals and the other is not: "QUYẾT ĐỊNH:" below what it decides on."""
    return line.isupper() != other.isupper() and min(len(line.split()), len(other.split())) > 1


def _width(lengths: list[int]) -> int:
    """Characters of a full line: the longest, or, under a title across two columns, what most lines nearly reach."""
    if not lengths:
        return 0
    column = sorted(lengths)[int(_COLUMN * len(lengths))]
    full = sum(_NEARLY * column <= length <= column for length in lengths)
    return column if full > len(lengths) / 2 else max(lengths)


def _blocks(lines: list[str]) -> tuple[Block, ...]:
    """Paragraphs: a line goes on with the next unless it ends a sentence before the margin, or a list begins."""
    width = _width([len(line) for line in lines if line and " | " not in line])
    joined: list[str] = []
    previous = head = ""
    for line in lines:
        if " | " in line:
            joined += [line] if line != head else []  # a head stands again on each page of its table
            previous, head = "", head or line
            continue
        head = ""
        stops, begins = _ENDS_A_SENTENCE.search(previous), line.lstrip(_QUOTES)[:1].isupper()
        ended = bool(stops) and len(previous) < 0.8 * width
        ended = ended or (previous.endswith(";") and line[:1].isupper()) or _are_in_unlike_letters(previous, line)
        # Lines within a paragraph are nearly full: a short one ends it, or is a heading.
        heading = begins and not stops and len(previous) < 0.6 * width
        heading = heading or (begins and bool(stops) and not _ENDS_A_SENTENCE.search(line) and len(line) < 0.6 * width)
        across = max(len(previous), len(line)) > _ACROSS * width or source_in(previous) is not None
        labels = bool(joined) and goes_on_with_label(joined[-1], line)
        if not line or not previous or ended or heading or across or labels or _STARTS_A_LINE.match(line):
            joined.append(line)
        elif re.search(r"[^\W\d_]-\Z", previous) and line[0].islower():
            joined[-1] = joined[-1][:-1] + line
        elif _IS_BROKEN.search(previous):
            joined[-1] += line
        else:
            joined[-1] = f"{joined[-1]} {line}"
        previous = line
    return text_blocks("\n".join(joined))
