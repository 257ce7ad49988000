"""Reads who signed a text: the name under the office line that closes the text itself."""

from __future__ import annotations

import re

from assistant.read.instrument_facts import Known
from assistant.statement import Source
from policy.folding import fold
from policy.people import name_spans

_NUMBER_LINE = re.compile(r"so\s?:\s?\d")
_OFFICE = re.compile(
    r"(?:kt\.?|tm\.?)?\W*(?:pho )?(?:chu tich|bo truong|thu truong|thu tuong|tong bi thu|bi thu|giam doc"
    r"|chu nhiem)(?!\w)"
)
_CLOSING = 8
"""Lines at the end of a text that can hold the signature."""


def signed_by(known: Known) -> tuple[str, Source] | None:
    """The signer's name and the lines that show it; None when no article is the text itself or it has no signature.

    An article about a text names many people: only the closing lines of the text itself tell who signed it.
    """
    for source in known.sources:
        if not _NUMBER_LINE.match(fold(source.quote.strip())):
            continue
        text = source.article.text
        lines = list(re.finditer(r"[^\n]*\S[^\n]*", text))[-_CLOSING:]
        for index, line in enumerate(lines):
            if not _OFFICE.match(fold(line[0].strip(" *_#"))) or len(line[0].split()) > 8:
                continue
            for following in lines[index + 1 : index + 4]:
                spans = name_spans(following[0])
                if len(spans) == 1 and spans[0][1] - spans[0][0] >= len(following[0].strip(" *_.")) - 4:
                    start, end = spans[0]
                    name = following[0][start:end]
                    return name, Source(source.article, line.start(), following.end(), ((source.start, source.end),))
    return None
