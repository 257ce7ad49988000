"""The line in which an article names its source: "Source : https://…", "Nguồn: https://… | Chia sẻ"."""

from __future__ import annotations

import re

from policy.late_regex import late_regex

_NAMES = r"(?:sources?|nguồn(?: tin)?|lien|link|url|đường dẫn|original|bài gốc|article original)"
_BUTTONS = r"(?:\s*[|•·]\s*[^|•·\n]{1,30}){0,6}"
"""What a page sets behind it in one row: "| Share | Print"."""
_SOURCE_LINE = late_regex(rf"\W*{_NAMES}\s*[:：]\s*<?(?P<url>\S+://\S+?|www\.\S+?)?>?[.)]?{_BUTTONS}\s*", re.IGNORECASE)


def source_in(line: str) -> str | None:
    """The address that a source line names, empty where it stands on the next line; None when it is no such line.

    >>> source_in("Source : https://example.org/a | Partager"), source_in("Nguồn:"), source_in("Source d'idées")
    ('https://example.org/a', '', None)
    """
    found = _SOURCE_LINE.fullmatch(line)
    if found is None:
        return None
    url = found["url"] or ""
    return url if "://" in url or not url else f"https://{url}"
