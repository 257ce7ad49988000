"""Quotations inside a statement, and whether a source holds them to the letter."""

from __future__ import annotations

from collections.abc import Iterator

from policy.late_regex import late_regex

_QUOTED = late_regex(r"«\s*(?P<french>[^«»]+?)\s*»|“(?P<curly>[^“”]+)”|(?<!\w)\"(?P<straight>[^\"\n]+)\"(?!\w)")


def quotations_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Each quoted stretch of `text` without its marks, with its place."""
    for match in _QUOTED.finditer(text):
        quoted = next(group for group in match.groups() if group is not None)
        yield quoted, match.start(), match.end()


def is_verbatim(quoted: str, texts: tuple[str, ...]) -> bool:
    """Whether one of `texts` holds `quoted` to the letter; only line breaks and runs of spaces may differ."""
    wanted = " ".join(quoted.split())
    return any(wanted in " ".join(text.split()) for text in texts)
