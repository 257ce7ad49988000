"""The What-support screen: a short form, the next best question first, and every criterion with its sentence."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import date
from typing import Any

import gradio as gr

from assistant.eligibility import EligibilityReport, Profile, assess, profile_from_text, write_report
from policy.language import Language, detect_language
from policy.places import places
from screens.markup import inert
from screens.profile_form import FIELDS, SIZES, profile_of, written
from screens.support_report import question_panel, report_panel
from screens.words import as_language, words_in
from vectorstore.library import Library

Say = Callable[[str], Any]
GO_TO_FIELD = """element.addEventListener("click", (event) => {
  const asked = event.target.closest("[data-field]");
  const field = asked && document.querySelector(`#profile-${asked.dataset.field} :is(input, textarea)`);
  if (!field) return;
  field.scrollIntoView({block: "center"});
  field.focus();
});"""
"""The question leads to the field that answers it."""


class SupportScreen:
    """Draws itself where it is made, inside Gradio's Blocks; `load` fills it for a reader."""

    def __init__(self, library: Library, language: gr.Radio, say: Say) -> None:
        self._library = library
        self._signal = gr.JSON(visible=False)
        with gr.Row(equal_height=False):
            with gr.Column(scale=2, min_width=300, elem_id="profile"):
                self._question = gr.HTML(elem_id="next-question", js_on_load=GO_TO_FIELD, apply_default_css=False)
                self.told = gr.Textbox(
                    label=say("in_a_sentence"), placeholder=say("who_hint"), lines=2, max_length=2_000, elem_id="who"
                )
                find = gr.Button(say("find_support"), variant="primary", elem_id="find-support")
                gr.Markdown(say("support_intro"))
                self._fields = _fields(say)
            with gr.Column(scale=3, min_width=320):
                self._report = gr.HTML(elem_id="supports", apply_default_css=False)
                sheet = gr.Button(say("support_sheet"), size="sm", elem_id="support-sheet")
        form = [self._fields[name] for name in FIELDS]
        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
        self.filled = [*form, self._question, self._report]
        """What `read` fills: for the chat, which knows already who is asking."""
        for told in (self.told.submit, find.click):
            told(self.read, [self.told, *form, language], self.filled, **private)
        for field in form:
            field.input(
                self.report, [*form, language], [self._question, self._report], trigger_mode="always_last", **private
            )
        sheet.click(self.sheet, [*form, language], self._signal, **private).then(
            None, [self._signal], None, js="(file) => { window.policy.download(file); }"
        )
        self.form = form
        self.load_outputs = [*(self._fields[name] for name in ("kind", "size", "place")), self._question, self._report]

    def load(self, language: Language) -> tuple[Any, ...]:
        """The form in the reader's language, and the question that would settle most before anything is said."""
        words = words_in(language)
        provinces = [one for one in places().values() if one.kind in ("province", "central city")]
        return (
            gr.Dropdown(choices=[(name, concept) for concept, name in words.applicant_kinds.items()], value=None),
            gr.Dropdown(choices=[("", ""), *((words.sizes[size], size) for size in SIZES)], value=""),
            gr.Dropdown(choices=sorted((one.names[language], one.id) for one in provinces), value=None),
            *self._drawn(Profile(), language),
        )

    def read(self, told: str, *form: Any) -> tuple[Any, ...]:
        """The form with what a sentence says of the applicant put in, and the supports for it; the rest stays."""
        *values, language = form
        reader = as_language(language)
        said = written(profile_from_text(told or "", detect_language(told or "").language), reader)
        filled = [said.get(field, value) for field, value in zip(FIELDS, values, strict=True)]
        return *filled, *self._drawn(profile_of(filled, reader), reader)

    def report(self, *form: Any) -> tuple[str, str]:
        """The next question, and the supports for what the form says, as HTML."""
        *values, language = form
        reader = as_language(language)
        return self._drawn(profile_of(values, reader), reader)

    def sheet(self, *form: Any) -> dict[str, str]:
        """The report as a Markdown file for the browser."""
        *values, language = form
        reader = as_language(language)
        report = self._assessed(profile_of(values, reader), reader)
        content = f"# {words_in(reader).tab_support}\n\n{inert(write_report(report))}\n"
        return {
            "name": "support.md",
            "type": "text/markdown;charset=utf-8",
            "base64": base64.b64encode(content.encode()).decode(),
        }

    def _assessed(self, profile: Profile, language: Language) -> EligibilityReport:
        urls = {article.id: article.url for article in self._library.articles()}
        instruments = self._library.instruments()
        return assess(profile, self._library.supports(), instruments, language, urls=urls, today=date.today())

    def _drawn(self, profile: Profile, language: Language) -> tuple[str, str]:
        report = self._assessed(profile, language)
        return question_panel(report, language), report_panel(report, self._library, language)


def _fields(say: Say) -> dict[str, Any]:
    """One field of the form for each of `FIELDS`, drawn in pairs."""

    def choice(name: str, label: str, *, is_open: bool = True) -> gr.Dropdown:
        return gr.Dropdown(
            label=say(label), choices=[], allow_custom_value=is_open, min_width=130, elem_id=f"profile-{name}"
        )

    def line(name: str, label: str, most: int, hint: str | None = None) -> gr.Textbox:
        placeholder = say(hint) if hint else None
        return gr.Textbox(
            label=say(label), placeholder=placeholder, max_length=most, min_width=130, elem_id=f"profile-{name}"
        )

    found: dict[str, Any] = {}
    found["kind"] = choice("kind", "who_you_are")
    with gr.Row():
        found["place"] = choice("place", "head_office")
        found["size"] = choice("size", "size", is_open=False)
    found["sector"] = line("sector", "sector", 200, "sector_hint")
    found["activity"] = line("activity", "planned", 500, "planned_hint")
    with gr.Row():
        found["employees"] = line("employees", "employees", 9)
        found["age_years"] = line("age_years", "age_years", 6)
    with gr.Row():
        found["revenue_vnd"] = line("revenue_vnd", "revenue", 60, "sum_hint")
        found["capital_vnd"] = line("capital_vnd", "capital", 60, "sum_hint")
    with gr.Row():
        found["co_funding_percent"] = line("co_funding_percent", "co_funding", 6)
        found["foreign_capital_percent"] = line("foreign_capital_percent", "foreign_capital", 6)
    found["commitment_years"] = line("commitment_years", "commitment", 6)
    return found
