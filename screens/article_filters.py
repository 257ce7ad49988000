"""The form that narrows down which articles an answer may rest on: place, date, language, publisher."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import gradio as gr

from policy.dates import Precision, find_dates
from policy.language import LANGUAGES, Language
from policy.places import places
from screens.words import words_in
from vectorstore.hit import Filters
from vectorstore.library import Library

Say = Callable[[str], Any]


class BadDateError(ValueError):
    """A date filter cannot be read; the message is what was written."""


class ArticleFilters:
    """Draws itself where it is made, inside Gradio's Blocks; `load` fills it for a reader."""

    def __init__(self, library: Library, say: Say) -> None:
        self._library = library
        with gr.Accordion(say("filters"), open=False, elem_id="filters"):
            self._places = gr.Dropdown(label=say("places"), multiselect=True, choices=[], elem_id="filter-places")
            self._publishers = gr.Dropdown(
                label=say("filter_publisher"), multiselect=True, choices=[], elem_id="filter-publishers"
            )
            self._languages = gr.CheckboxGroup(label=say("filter_language"), choices=[], elem_id="filter-languages")
            with gr.Row():
                since, until = (
                    gr.Textbox(label=say(name), placeholder=say("date_hint"), max_length=40, min_width=140, elem_id=id)
                    for name, id in (("published_from", "filter-since"), ("published_to", "filter-until"))
                )
        self.load_outputs = [self._places, self._publishers, self._languages]
        self.inputs = [*self.load_outputs, since, until]
        """What `as_filters` takes, in its order."""

    def load(self, language: Language) -> tuple[Any, ...]:
        """What the library's articles can be narrowed down to."""
        words = words_in(language)
        articles = self._library.articles()
        known = places()
        ids = {place for article in articles for place in article.places if place in known}
        return (
            gr.Dropdown(choices=sorted((known[one].names[language], one) for one in ids)),
            gr.Dropdown(choices=sorted({article.publisher for article in articles if article.publisher})),
            gr.CheckboxGroup(choices=[(words.language_names[code], code) for code in LANGUAGES]),
        )


def as_filters(
    place_ids: Sequence[str],
    publishers: Sequence[str],
    languages: Sequence[str],
    since: str,
    until: str,
    language: Language,
) -> Filters:
    """The filters that the form's values stand for; `BadDateError` where a date is none."""
    first, last = _days(since, language), _days(until, language)
    return Filters(
        places=tuple(place_ids or ()),
        publishers=tuple(publishers or ()),
        languages=tuple(one for one in LANGUAGES if one in (languages or ())),
        published_from=first[0] if first else None,
        published_to=last[1] if last else None,
    )


def _days(written: str, language: Language) -> tuple[date, date] | None:
    """The first and the last day of what is written as readers of `language` do: a day, a month or a year."""
    said = (written or "").strip()
    if not said:
        return None
    found = find_dates(said, language)
    if len(found) != 1 or found[0].text != said or found[0].precision is Precision.YEARLESS_DAY:
        raise BadDateError(said[:40])
    return found[0].first, found[0].last
