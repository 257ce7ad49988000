"""Puts together what is known of an article: stated, else derived, else unknown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ingest import addresses
from ingest.clean import clean
from ingest.date_line import is_date_line, published_in
from ingest.document import Block, BlockKind, Metadata
from ingest.errors import MissingMetadataError
from ingest.headings import reads_as_title
from ingest.noise import is_noise
from ingest.official_text import is_official_text, official_title
from ingest.source_line import source_in
from policy.article import Tier
from policy.folding import fold
from policy.language import Language, detect_language
from policy.late_regex import late_regex

_URL_LINE = late_regex(r"<?(?P<url>https?://\S+?)>?", re.IGNORECASE)
_FIRST_LINES = 2
"""Above or below the title; further down it may be the source of a chart."""
_LAST_LINES = 12
_HEAD = 12
_LONGEST_HEADLINE = 30
"""Words."""
_SPELLED = 0.6
"""Share of the address's words from which a line is its headline: addresses leave out small words, and add a place."""
_WORD = late_regex(r"\w+")
_LINE = 8
"""Words up to which a block is a line, no paragraph."""
_SURE: dict[Language, float] = {"fr": 0.33, "en": 0.33, "vi": 0.55}
"""From where on the words tell the language. Measured: paragraphs of the three lie above .45 (French, English) and .9
(Vietnamese), articles above .65; German, Spanish, Italian, Portuguese, Dutch and Indonesian below .3, or .5 as "vi"."""


def take_source_lines(blocks: Sequence[Block]) -> tuple[str | None, tuple[Block, ...]]:
    """The URL in the first or last lines ("Source : …", "Nguồn: …"), and the blocks without those lines.

    Also the address on a line of its own below "Source:". The last that is named counts.
    """
    url: str | None = None
    kept: list[Block] = []
    waiting = False
    lines_of_text = [number for number, block in enumerate(blocks) if not is_noise(block.text)]
    first, last = lines_of_text[:_FIRST_LINES], lines_of_text[-_LAST_LINES:]
    for number, block in enumerate(blocks):
        is_between = not last or first[-1] < number < last[0]
        if is_between or (block.kind is BlockKind.TABLE and "\n" in block.text):
            kept.append(block)
            continue
        lines = []
        for line in clean(block.text).split("\n"):
            found = source_in(line)
            if found is None and waiting and (alone := _URL_LINE.fullmatch(line)):
                found = alone["url"]
            if found is None:
                lines.append(line)
            url = found or url
            waiting = found == ""
        if lines:
            kept.append(Block(block.kind, "\n".join(lines)))
    return url, tuple(kept)


def complete(known: Metadata, blocks: Sequence[Block], fetched_from: str | None = None) -> Metadata:
    """`known` with its URL in normal form and what can be derived filled in; what cannot stays None.

    `fetched_from` is where the page was got, for a page that states no address of its own.

    Raises:
        MissingMetadataError: no URL is known, or its language cannot be told.
    """
    url = _url(known.url, fetched_from)
    language = known.language or derived_language(blocks)
    is_official = is_official_text(blocks)
    return Metadata(
        url=url,
        title=known.title or _headline_spelled_in(url, blocks) or derived_title(blocks) or addresses.words_in(url),
        publisher=known.publisher,
        language=language,
        published=known.published
        or _past(addresses.date_in(url))
        or (None if is_official else _past(published_in(blocks, language))),
        tier=known.tier or (Tier.OFFICIAL_TEXT if is_official else addresses.tier_of(url)),
    )


def derived_title(blocks: Sequence[Block]) -> str | None:
    """The first heading or the first line, if it reads as a title; of a Vietnamese instrument its type and subject."""
    if is_official_text(blocks):
        return official_title(blocks)
    may_be = (block for block in blocks[:3] if block.kind is not BlockKind.CAPTION and not is_date_line(block.text))
    first = next(may_be, None)
    if first is None or first.kind is BlockKind.TABLE:
        return None
    if first.kind is BlockKind.HEADING or (len(blocks) > 1 and reads_as_title(first.text, _next_prose(blocks))):
        return first.text
    return None


def _headline_spelled_in(url: str, blocks: Sequence[Block]) -> str | None:
    """The line near the top whose words the address spells, accents aside: a headline that stands below a caption."""
    spelled = addresses.words_in(url)
    if spelled is None:
        return None
    wanted = set(fold(spelled).split())
    for block in blocks[:_HEAD]:
        line = block.text.strip()
        if len(line.split()) <= _LONGEST_HEADLINE and "\n" not in line:
            held = wanted & set(_WORD.findall(fold(line)))
            if len(held) >= _SPELLED * len(wanted):
                return line.removesuffix(".")
    return None


def _next_prose(blocks: Sequence[Block]) -> str:
    """The first paragraph below the first block; captions between them do not count."""
    below = (block for block in blocks[1:_HEAD] if block.kind is BlockKind.BODY and len(block.text.split()) > _LINE)
    return next((block.text for block in below), "")


def derived_language(blocks: Sequence[Block]) -> Language:
    """The language that the words are in.

    Raises:
        MissingMetadataError: they do not tell, or are in another language.
    """
    prose = " ".join(block.text for block in blocks if block.kind is BlockKind.BODY)
    detected = detect_language(prose or " ".join(block.text for block in blocks))
    if detected.confidence < _SURE[detected.language]:
        raise MissingMetadataError(
            "its language could not be told (French, English and Vietnamese are read). "
            "If it is one of them, state it: 'lang: fr' in the front matter or the sidecar."
        )
    return detected.language


def _url(stated: str | None, fetched_from: str | None) -> str:
    if stated is None and fetched_from is None:
        raise MissingMetadataError(
            "it has no URL, and without one nobody can check what is cited. Add 'url: https://…' in the front matter, "
            "a sidecar '<name>.meta.json' with {\"url\": \"https://…\"}, or a first or last line 'Source: https://…'."
        )
    if fetched_from is None:
        return addresses.normal_address(stated or "")
    try:
        own = addresses.normal_address(stated or fetched_from)
    except MissingMetadataError:
        own = fetched_from
    # A page may name its proper address, but not speak in the name of another site.
    return own if addresses.is_same_site(own, fetched_from) else addresses.normal_address(fetched_from)


def _past(day: date | None) -> date | None:
    return day if day is not None and day <= date.today() else None
