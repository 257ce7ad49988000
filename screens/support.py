"""The What-support screen: a short form, the next best question first, and every criterion with its sentence."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

import gradio as gr

from assistant.eligibility import EligibilityReport, Profile, assess, profile_from_text, write_report
from policy.language import Language, detect_language
from policy.places import places
from screens.support_report import report_panel
from screens.words import as_language, words_in
from vectorstore.library import Library

Say = Callable[[str], Any]
SIZES = ("micro", "small", "medium", "large")
FIELDS = ("kind", "size", "employees", "age_years", "sector", "place", "activity", "co_funding_percent")


class SupportScreen:
    """Draws itself where it is made, inside Gradio's Blocks; `load` fills it for a reader."""

    def __init__(self, library: Library, language: gr.Radio, say: Say) -> None:
        self._library = library
        self._signal = gr.JSON(visible=False)
        with gr.Row(equal_height=False):
            with gr.Column(scale=2, min_width=300):
                gr.Markdown(say("support_intro"))
                told = gr.Textbox(
                    label=say("in_a_sentence"), placeholder=say("who_hint"), lines=2, max_length=2_000, elem_id="who"
                )
                self._kind = gr.Dropdown(
                    label=say("who_you_are"), choices=[], allow_custom_value=True, elem_id="applicant-kind"
                )
                with gr.Row():
                    self._size = gr.Dropdown(label=say("size"), choices=[], min_width=120)
                    employees = gr.Textbox(label=say("employees"), max_length=9, min_width=120, elem_id="employees")
                    age = gr.Textbox(label=say("age_years"), max_length=6, min_width=120, elem_id="age")
                sector = gr.Textbox(label=say("sector"), placeholder=say("sector_hint"), max_length=200)
                self._place = gr.Dropdown(
                    label=say("place"), choices=[], allow_custom_value=True, elem_id="applicant-place"
                )
                planned = gr.Textbox(
                    label=say("planned"), placeholder=say("planned_hint"), max_length=500, elem_id="planned"
                )
                share = gr.Textbox(label=say("co_funding"), max_length=6)
                find = gr.Button(say("find_support"), variant="primary", elem_id="find-support")
            with gr.Column(scale=3, min_width=320):
                self._report = gr.HTML(elem_id="supports", apply_default_css=False)
                sheet = gr.Button(say("support_sheet"), size="sm", elem_id="support-sheet")
        form: list[Any] = [self._kind, self._size, employees, age, sector, self._place, planned, share]
        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
        told.submit(self.read, [told, language], form, **private).then(
            self.report, [*form, language], self._report, **private
        )
        find.click(self.read_if_told, [told, *form, language], form, **private).then(
            self.report, [*form, language], self._report, **private
        )
        for field in form:
            field.change(self.report, [*form, language], self._report, trigger_mode="always_last", **private)
        sheet.click(self.sheet, [*form, language], self._signal, **private).then(
            None, [self._signal], None, js="(file) => { window.policy.download(file); }"
        )
        self.load_outputs = [self._kind, self._size, self._place, self._report]

    def load(self, language: Language) -> tuple[Any, ...]:
        """The form in the reader's language, and the question that would settle most before anything is said."""
        words = words_in(language)
        provinces = [one for one in places().values() if one.kind in ("province", "central city")]
        return (
            gr.Dropdown(choices=[(name, concept) for concept, name in words.applicant_kinds.items()], value=None),
            gr.Dropdown(choices=[("", ""), *((words.sizes[size], size) for size in SIZES)], value=""),
            gr.Dropdown(choices=sorted((one.names[language], one.id) for one in provinces), value=None),
            self._drawn(Profile(), language),
        )

    def read(self, told: str, language: str) -> tuple[Any, ...]:
        """The form filled with what a sentence says of the applicant."""
        profile = profile_from_text(told or "", detect_language(told or "").language)
        return tuple("" if (value := getattr(profile, field)) is None else str(value) for field in FIELDS)

    def read_if_told(self, told: str, *rest: Any) -> tuple[Any, ...]:
        """As `read`, where something is told and the form is still empty."""
        *form, language = rest
        if told and told.strip() and not any(form):
            return self.read(told, language)
        return tuple(gr.skip() for _ in FIELDS)

    def report(self, *form: Any) -> str:
        """The supports for what the form says, as HTML."""
        *fields, language = form
        return self._drawn(profile_of(fields), as_language(language))

    def sheet(self, *form: Any) -> dict[str, str]:
        """The report as a Markdown file for the browser."""
        *fields, language = form
        words = words_in(as_language(language))
        written = write_report(self._assessed(profile_of(fields), as_language(language)))
        content = f"# {words.tab_support}\n\n{written}\n"
        return {
            "name": "support.md",
            "type": "text/markdown;charset=utf-8",
            "base64": base64.b64encode(content.encode()).decode(),
        }

    def _assessed(self, profile: Profile, language: Language) -> EligibilityReport:
        urls = {article.id: article.url for article in self._library.articles()}
        instruments = self._library.instruments()
        return assess(profile, self._library.supports(), instruments, language, urls=urls, today=date.today())

    def _drawn(self, profile: Profile, language: Language) -> str:
        return report_panel(self._assessed(profile, language), self._library, language)


def profile_of(fields: list[Any]) -> Profile:
    """The profile that the form's values, in the order of `FIELDS`, stand for; what cannot be a number is not said."""
    kind, size, employees, age, sector, place, activity, share = fields
    percent = _number(share)
    count = _number(employees)
    return Profile(
        kind=_said(kind),
        size=size if size in SIZES else None,
        employees=int(count) if count is not None else None,
        age_years=_number(age),
        sector=_said(sector),
        place=_said(place),
        activity=_said(activity),
        co_funding_percent=percent if percent is not None and percent <= 100 else None,
    )


def _said(value: object) -> str | None:
    return " ".join(str(value).split())[:500] or None if value else None


def _number(value: object) -> Decimal | None:
    try:
        found = Decimal(str(value or "").strip().rstrip("%").strip().replace(",", "."))
    except InvalidOperation:
        return None
    return found if found.is_finite() and 0 <= found < 10**9 else None
