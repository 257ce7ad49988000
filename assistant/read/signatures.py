"""Reads who signed a text: the name under the office line that closes the text itself."""

from __future__ import annotations

import re

from assistant.read.instrument_facts import Known
from assistant.statement import Source
from policy.folding import fold
from policy.people import name_spans

_NUMBER_LINE = re.compile(r"so\s?:\s?\d")
_OFFICE = re.compile(
    r"\W*(?:kt\.?|tm\.?)?\W*(?:pho )?(?:chu tich|bo truong|thu truong|thu tuong|tong bi thu|bi thu|giam doc"
    r"|chu nhiem)(?!\w)"
)
_CLOSING = 8
"""Lines at the end of a text that can hold the signature."""
_LONGEST = 8
"""Words of a line with an office, and perhaps a name."""


def signed_by(known: Known) -> tuple[str, Source] | None:
    """The signer's name and the lines that show it; None when no article is the text itself or it has no signature.

    An article about a text names many people: only the closing lines of the text itself tell who signed it.
    """
    for source in known.sources:
        if not _NUMBER_LINE.match(fold(source.quote.strip())):
            continue
        lines = list(re.finditer(r"[^\n]*\S[^\n]*", source.article.text))[-_CLOSING:]
        for index, line in enumerate(lines):
            office = _OFFICE.match(fold(line[0]))
            if office is None or len(line[0].split()) > _LONGEST:
                continue
            # Office and name stand on lines of their own, or on one where a page's line breaks were lost.
            below = [(one.start(), one[0]) for one in lines[index + 1 : index + 4]]
            for start, text in [(line.start() + office.end(), line[0][office.end() :]), *below]:
                if (name := _lone_name(text)) is not None:
                    signed = Source(source.article, line.start(), start + len(text), ((source.start, source.end),))
                    return name, signed
    return None


def _lone_name(text: str) -> str | None:
    """The name of a person where `text` holds nothing else."""
    spans = name_spans(text)
    if len(spans) != 1 or spans[0][1] - spans[0][0] < len(text.strip(" *_.:,")) - 4:
        return None
    return text[spans[0][0] : spans[0][1]]
