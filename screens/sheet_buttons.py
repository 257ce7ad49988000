"""The buttons under the evidence that hand over the last answer's sheet, as Markdown or for Word."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import gradio as gr

from policy.language import Language
from screens.evidence_docx import as_docx
from screens.evidence_sheet import as_markdown, sheet_of
from screens.exchange import from_json
from screens.words import as_language
from vectorstore.library import Library

_MEDIA_TYPES = {
    "md": "text/markdown;charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


class SheetButtons:
    """Draws itself where it is made, inside Gradio's Blocks."""

    def __init__(self, library: Library, say: Callable[[str], Any]) -> None:
        self._library = library
        self._file = gr.JSON(visible=False)
        with gr.Row(elem_id="sheets", visible=False) as self.row:
            self._buttons = {
                "md": gr.Button(say("sheet_markdown"), size="sm", elem_id="sheet-markdown"),
                "docx": gr.Button(say("sheet_docx"), size="sm", elem_id="sheet-docx"),
            }

    def listen(self, kept: gr.JSON, language: gr.Radio) -> None:
        """Makes the sheet of the conversation in `kept` when a button is pressed."""

        def made_as(kind: str) -> Callable[[object, str], dict[str, str]]:
            return lambda kept, reader: self._sheet(kept, as_language(reader), kind)

        for kind, button in self._buttons.items():
            button.click(
                made_as(kind), [kept, language], self._file, api_visibility="private", show_progress="hidden"
            ).then(None, [self._file], None, js="(file) => { window.policy.download(file); }")

    def _sheet(self, kept: object, language: Language, kind: str) -> dict[str, str]:
        """The sheet of the last answer as a file for the browser; nothing of it stays on the server."""
        answers = [one.answer for one in from_json(kept) if one.answer is not None]
        if not answers:
            return {}
        made = sheet_of(answers[-1], self._library, language, datetime.now(UTC))
        content = as_docx(made) if kind == "docx" else as_markdown(made).encode()
        name = f"evidence-{made.made_at:%Y%m%d-%H%M%S}.{kind}"
        return {"name": name, "type": _MEDIA_TYPES[kind], "base64": base64.b64encode(content).decode()}
