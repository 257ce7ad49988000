"""The turns of an interview that are set with the speaker's name before them: "PV: Vì sao …?", "Q: …", "Ông Lâm: …"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from policy.folding import fold
from policy.late_regex import late_regex

_LABEL = late_regex(r"\W{0,2}([^\W_][^:?!\n]{0,39}?)\s?:\s*\S")
"""A few words and a colon, with what is said behind it."""


def label_of(line: str) -> str | None:
    """Who speaks, folded; None where a line does not begin with a label.

    >>> label_of("PV: Vì sao tỉnh chọn con tôm?"), label_of("They chose shrimp.")
    ('pv', None)
    """
    found = _LABEL.match(line)
    return fold(found[1]) if found else None


def asking_labels(lines: Sequence[str]) -> frozenset[str]:
    """The labels under which questions are asked: most of their lines end with a question mark.

    A guest may end with a question too, and an interviewer may only remark.
    """
    turns: Counter[str] = Counter()
    questions: Counter[str] = Counter()
    for line in lines:
        if (label := label_of(line)) is not None:
            turns[label] += 1
            questions[label] += line.rstrip().endswith("?")
    return frozenset(label for label, count in questions.items() if 2 * count > turns[label])
