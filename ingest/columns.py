"""Tables of a plain text whose columns only spaces or tabs keep apart: their cells get bars between them."""

from __future__ import annotations

from policy.late_regex import late_regex

_GAP = late_regex(r"[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{2,}")
_FIGURE = late_regex(r"[~≈<>+]?\s?(?:(?:VND|US\$|\$)\s?)?\d[\d.,\u00a0\u202f ]*(?:\s?%|[a-z]{2})?")
_ROWS = 3
"""The fewest lines that make a table: a head and two rows."""


def with_bars(text: str) -> str:
    """`text` with " | " between the cells of lines in columns: three lines or more with as many cells each, two at
    least, of which those behind the first are mostly figures. Other lines are left to the letter.

    >>> print(with_bars("Province\\tRank\\nHue\\t9\\nVinh\\t12"))
    Province | Rank
    Hue | 9
    Vinh | 12
    """
    lines = text.split("\n")
    if not any(_GAP.search(line.strip()) for line in lines):
        return text
    told: list[str] = []
    block: list[tuple[str, list[str]]] = []
    for line in lines:
        cells = _GAP.split(line.rstrip())
        cells = cells[1:] if block and not cells[0] and len(cells) > len(block[0][1]) else cells
        if len(cells) < 2 or (block and len(cells) != len(block[0][1])):
            told += _written(block)
            block = []
        if len(cells) < 2:
            told.append(line)
        else:
            block.append((line, cells))
    return "\n".join((*told, *_written(block)))


def _written(block: list[tuple[str, list[str]]]) -> list[str]:
    rows = [cells for _, cells in block[1:]]
    behind = [cell for cells in rows for cell in cells[1:]]
    figures = sum(_FIGURE.fullmatch(cell) is not None for cell in behind)
    if len(block) < _ROWS or figures * 2 <= len(behind) or not all(cells[0] for cells in rows):
        return [line for line, _ in block]
    return [" | ".join(cell.strip() for cell in cells) for _, cells in block]
