"""What a browser prints around a page that is saved as a PDF: the day and the title above, the address below."""

from __future__ import annotations

import re

from policy.late_regex import late_regex

_EDGE_LINES = 3
_FOOT = late_regex(r"(?P<url>[a-z]+://\S+)\s+\d+\s*/\s*\d+")
_DAY, _TIME = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}", r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?"
_HEAD = late_regex(rf"(?:{_DAY},? {_TIME}|{_TIME},? {_DAY})(?: .*)?", re.IGNORECASE)
_SHORTENED = ("…", "...")


def without_print_frame(pages: list[list[str]]) -> tuple[list[list[str]], str | None]:
    """The lines of each page without that frame, and the page's address; None where none or only a part is printed.

    >>> without_print_frame([["11/23/26, 2:39 AM A fund", "It opens.", "https://example.org/a 1/1"]])
    ([['It opens.']], 'https://example.org/a')
    """
    kept, address = [], None
    for page in pages:
        edge = set(page[:_EDGE_LINES] + page[-_EDGE_LINES:])
        feet = {line: found["url"] for line in edge if (found := _FOOT.fullmatch(line))}
        heads = {line for line in edge if feet and _HEAD.fullmatch(line)}
        kept.append([line for line in page if line not in feet and line not in heads])
        whole = [url for url in feet.values() if url.startswith("http") and not url.endswith(_SHORTENED)]
        address = address or next(iter(whole), None)
    return kept, address
