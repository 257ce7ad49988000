"""Thumbs under an answer and the form that asks for the reason; what readers say is kept for evaluators."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gradio as gr

from assistant.answer import Answer
from screens.exchange import exchange_index, from_json
from screens.words import as_language, words_in
from vectorstore.errors import StorageError
from vectorstore.feedback import Feedback, FeedbackBook

logger = logging.getLogger(__name__)


class Remarks:
    """Draws its form where it is made, inside Gradio's Blocks; it shows after a thumb down."""

    def __init__(self, folder: Path, say: Callable[[str], Any]) -> None:
        """`folder` is the library's."""
        self._feedback = FeedbackBook(folder)
        self._number = gr.State(0)
        with gr.Group(visible=False, elem_id="remark") as self._form:
            self._reason = gr.Radio(choices=[], label=say("feedback_ask"))
            self._comment = gr.Textbox(label=say("feedback_comment"), max_length=2_000, lines=2)
            self._send = gr.Button(say("feedback_send"), size="sm", elem_id="send-remark")

    def listen(self, chat: gr.Chatbot, kept: gr.JSON, language: gr.Radio) -> None:
        """Waits for thumbs in `chat`."""
        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
        chat.like(self.like, [kept, language], [self._form, self._reason, self._number], **private)
        said = [self._number, self._reason, self._comment, language]
        self._send.click(self.explain, said, [self._form, self._comment], **private)

    def like(self, kept: object, language: str, event: gr.LikeData) -> tuple[Any, ...]:
        """A thumb is kept at once; the form then asks for the reason."""
        words = words_in(as_language(language))
        exchanges = from_json(kept)
        index = exchange_index(event.index)
        answer = exchanges[index].answer if index < len(exchanges) else None
        if answer is None or event.liked is None:
            return gr.Group(visible=False), gr.skip(), 0
        is_helpful = event.liked is True or event.liked == "Like"
        try:
            number = self._feedback.add(_feedback(answer, is_helpful=is_helpful))
        except StorageError as error:
            logger.exception("a remark could not be kept")
            raise gr.Error(words.feedback_failed, print_exception=False) from error
        gr.Info(words.feedback_thanks)
        return gr.Group(visible=not is_helpful), gr.Radio(choices=list(words.feedback_reasons), value=None), number

    def explain(self, number: int, reason: str | None, comment: str, language: str) -> tuple[Any, ...]:
        """The reason joins the thumb."""
        words = words_in(as_language(language))
        try:
            self._feedback.complete(number, reason or "", comment or "")
        except StorageError as error:
            logger.exception("a remark could not be kept")
            raise gr.Error(words.feedback_failed, print_exception=False) from error
        gr.Info(words.feedback_thanks)
        return gr.Group(visible=False), ""


def _feedback(answer: Answer, *, is_helpful: bool) -> Feedback:
    return Feedback(
        helpful=is_helpful,
        question=answer.question,
        answer=answer.answer,
        language=answer.language,
        outcome=answer.outcome.value,
        sources=tuple(dict.fromkeys(citation.url for citation in answer.citations)),
    )
