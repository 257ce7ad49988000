"""Plots as inline SVG: drawn with the colours of the page, named and described for who cannot see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from evals.uncertainty import Estimate
from evals.words import Words

_WIDTH = 720
_LABELS = 190
_VALUES = 130
_ROW = 26
_TOP = 30


def intervals(estimates: Mapping[str, Estimate], title: str, description: str, words: Words) -> str:
    """One row a group: its mean as a dot, its 95 % interval as a line, from 0 to 100 %; value and count beside it."""
    height = _TOP + _ROW * len(estimates) + 6
    left, right = _LABELS, _WIDTH - _VALUES
    parts = _scale(left, right, _TOP - 8, height - 6, words)
    for row, (name, one) in enumerate(estimates.items()):
        y = _TOP + _ROW * row + _ROW / 2
        low, mean, high = (left + (right - left) * value for value in (one.low, one.mean, one.high))
        parts += [
            f'<text class="label" x="{left - 10}" y="{y + 4:.1f}" text-anchor="end">{escape(name)}</text>',
            f'<line class="interval" x1="{low:.1f}" x2="{high:.1f}" y1="{y:.1f}" y2="{y:.1f}"/>',
            f'<circle class="mean" cx="{mean:.1f}" cy="{y:.1f}" r="5"/>',
            f'<text class="value" x="{right + 12}" y="{y + 4:.1f}">{words.share(one.mean)}'
            f'<tspan class="quiet" dx="6">{words.of.format(count=one.n)}</tspan></text>',
        ]
    return _figure(parts, height, title, description, caption="")


def coverage(
    points: Sequence[tuple[float, float, float]], kept: tuple[float, float], title: str, description: str, words: Words
) -> str:
    """The share right of what is answered, as fewer and fewer questions are answered; `kept` is what the run did."""
    height, left, right, top = 300, 60, _WIDTH - 30, 20
    bottom = height - 46
    parts = _scale(left, right, top, bottom, words)
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        y = bottom - (bottom - top) * share
        parts.append(f'<line class="grid" x1="{left}" x2="{right}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(
            f'<text class="quiet" x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{words.share(share)}</text>'
        )
    place = [(left + (right - left) * x, bottom - (bottom - top) * y) for _, x, y in points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in place)
    x, y = left + (right - left) * kept[0], bottom - (bottom - top) * kept[1]
    anchor, shift = ("end", -12) if kept[0] > 0.7 else ("start", 12)
    parts += [
        f'<polyline class="line" points="{path}"/>',
        f'<line class="mark" x1="{x:.1f}" x2="{x:.1f}" y1="{y:.1f}" y2="{bottom:.1f}"/>',
        f'<circle class="kept" cx="{x:.1f}" cy="{y:.1f}" r="6"/>',
        f'<text class="label halo" x="{x + shift:.1f}" y="{bottom - 12:.1f}" text-anchor="{anchor}">'
        f"{escape(words.as_run.format(answered=words.share(kept[0]), right=words.share(kept[1])))}</text>",
        f'<text class="quiet" x="{(left + right) / 2}" y="{height - 8}" text-anchor="middle">'
        f"{escape(words.share_answered)}</text>",
    ]
    return _figure(parts, height, title, description)


def times(seconds: Sequence[float], marks: Mapping[str, Estimate], title: str, description: str, words: Words) -> str:
    """How many answers took how long, with the quantiles marked; the last bar holds all that took longer."""
    height, left, right, top = 230, 60, _WIDTH - 30, 34
    bottom = height - 46
    longest = max([*(one.mean * 1.3 for one in marks.values()), 1e-3])
    counts = [0] * 40
    for value in seconds:
        counts[min(len(counts) - 1, int(value / longest * len(counts)))] += 1
    step = (right - left) / len(counts)
    parts = [f'<line class="grid" x1="{left}" x2="{right}" y1="{bottom}" y2="{bottom}"/>']
    for index, count in enumerate(counts):
        tall = (bottom - top) * count / max(counts)
        if count:
            parts.append(
                f'<rect class="bar" x="{left + step * index + 1:.1f}" y="{bottom - tall:.1f}" '
                f'width="{step - 2:.1f}" height="{tall:.1f}" rx="1.5"/>'
            )
    for share in (0.0, 0.5, 1.0):
        x, said = left + (right - left) * share, words.milliseconds(longest * share)
        parts.append(f'<text class="quiet" x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{said}</text>')
    for level, (name, one) in enumerate(marks.items()):
        x = left + (right - left) * one.mean / longest
        parts.append(f'<line class="mark" x1="{x:.1f}" x2="{x:.1f}" y1="{top - 6}" y2="{bottom}"/>')
        parts.append(
            f'<text class="label halo" x="{x + 5:.1f}" y="{top + 2 + 16 * level}">'
            f"{escape(name)} {words.milliseconds(one.mean)}</text>"
        )
    return _figure(parts, height, title, description)


def _scale(left: float, right: float, top: float, bottom: float, words: Words) -> list[str]:
    parts = []
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        x = left + (right - left) * share
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{top}" y2="{bottom}"/>')
        below = bottom + 18 if top < 21 else top - 6
        parts.append(f'<text class="quiet" x="{x:.1f}" y="{below}" text-anchor="middle">{words.share(share)}</text>')
    return parts


def _figure(parts: Sequence[str], height: float, title: str, description: str, caption: str | None = None) -> str:
    """`description` is what a screen reader says, and stands below unless there is another `caption`."""
    shown = description if caption is None else caption
    body = "".join(parts)
    below = f"<figcaption>{escape(shown)}</figcaption>" if shown else ""
    return (
        f'<figure><svg viewBox="0 0 {_WIDTH} {height:.0f}" role="img" aria-label="{escape(f"{title}. {description}")}">'
        f"<title>{escape(title)}</title><desc>{escape(description)}</desc>{body}</svg>"
        f"{below}</figure>"
    )
