"""The Ask screen: the chat, its evidence beside it, filters, remarks, and sheets to take away."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import gradio as gr

from assistant.answer import Answer
from assistant.eligibility import profile_from_text, speaks_of_oneself
from assistant.pipeline import Assistant, failed
from policy.language import Language
from screens.article_filters import ArticleFilters, BadDateError, as_filters
from screens.chat_messages import chat_messages, interrupted
from screens.evidence import evidence_panel
from screens.exchange import Exchange, exchange_index, from_json, to_json, turns
from screens.follow_ups import with_follow_ups
from screens.remarks import Remarks
from screens.sheet_buttons import SheetButtons
from screens.words import as_language, words_in

logger = logging.getLogger(__name__)

MOST_CHARACTERS = 10_000
ASKING_AT_ONCE = 16

Say = Callable[[str], Any]
Updates = tuple[Any, ...]


class AskScreen:
    """Draws itself where it is made, inside Gradio's Blocks; `load` fills it for a reader."""

    def __init__(self, assistant: Assistant, language: gr.Radio, say: Say) -> None:
        self._assistant = assistant
        self._library = assistant.library
        self.kept = gr.JSON(value=[], visible=False)
        self._signal = gr.JSON(visible=False)
        self._suggested = gr.JSON(visible=False)
        with gr.Row(equal_height=False):
            with gr.Column(scale=3, min_width=320, elem_id="talk"):
                self.chat = gr.Chatbot(
                    label=say("conversation"),
                    show_label=False,
                    placeholder=f"<div class='placeholder'>{say('welcome')}</div>",
                    latex_delimiters=[],  # a price in dollars is not a formula
                    allow_tags=False,
                    buttons=["copy"],
                    editable="user",
                    feedback_options=("Like", "Dislike"),
                    min_height=320,
                    height="58vh",
                    elem_id="chat",
                )
                remarks = Remarks(assistant.library.folder, say)
                self.box = gr.Textbox(
                    label=say("question"),
                    placeholder=say("question_hint"),
                    max_length=MOST_CHARACTERS,
                    elem_id="question",
                    submit_btn=True,
                    stop_btn=False,
                    autofocus=True,
                    max_lines=6,
                )
                with gr.Row(elem_id="examples") as self.examples:
                    offered = [
                        gr.Button(say(f"example_{number}"), size="sm", elem_classes="example") for number in range(3)
                    ]
                with gr.Row(elem_id="ways-on"):
                    self.to_support = gr.Button(say("to_support"), size="sm", elem_id="to-support", visible=False)
                    self._anew = gr.Button(say("new_conversation"), size="sm", elem_id="new-conversation")
                self._filters = ArticleFilters(assistant.library, say)
                with gr.Accordion(say("past_conversations"), open=False, elem_id="past"):
                    self._past = gr.HTML(elem_id="conversations", js_on_load=_LIST, apply_default_css=False)
            with gr.Column(scale=2, min_width=320, elem_id="proof"):
                gr.HTML(f'<h2 class="panel-title">{say("evidence")}</h2>')
                self.evidence = gr.HTML(elem_id="evidence", apply_default_css=False)
                self._sheets = SheetButtons(assistant.library, say)
        self._language = language
        self._drawn = [self.chat, self.kept, self.evidence, self.examples, self._sheets.row, self.to_support]
        self.load_outputs = [*self._drawn, *self._filters.load_outputs]
        self._listen(offered)
        remarks.listen(self.chat, self.kept, language)
        self._sheets.listen(self.kept, language)

    def load(self, kept: object, language: Language) -> Updates:
        """What the screen shows to a reader who comes with the conversation that the browser kept."""
        return *self.reopen(kept, language), *self._filters.load(language)

    def reopen(self, kept: object, language: str) -> Updates:
        """The conversation that the browser kept, as far as it went."""
        exchanges = from_json(kept)
        reader = as_language(language)
        return (
            interrupted(exchanges, reader),
            to_json(exchanges),
            evidence_panel(exchanges, self._library, reader),
            gr.Row(visible=not exchanges),
            gr.Row(visible=_is_answered(exchanges)),
            gr.Button(visible=_speaks_of_oneself(exchanges)),
        )

    def begin(self, question: str, kept: object, language: str) -> Updates:
        """The question joins the conversation at once, before anything is looked up."""
        exchanges = from_json(kept)
        if question.strip():
            exchanges.append(Exchange(question.strip()))
        return self._begun(exchanges, language)

    def begin_again(self, kept: object, language: str, event: gr.RetryData) -> Updates:
        """An exchange is asked once more; those after it go."""
        exchanges = from_json(kept)
        again = exchanges[: exchange_index(event.index) + 1]
        return self._begun([*again[:-1], Exchange(again[-1].question)] if again else [], language)

    def begin_edited(self, kept: object, language: str, event: gr.EditData) -> Updates:
        """A question was edited: it is asked as it reads now, and what came after it goes."""
        edited = str(event.value or "").strip()
        exchanges = from_json(kept)[: exchange_index(event.index)]
        return self._begun([*exchanges, Exchange(edited)] if edited else exchanges, language)

    def begin_chosen(self, kept: object, language: str, event: gr.SelectData) -> Updates:
        """A choice or a suggestion was pressed: it is the next question."""
        return self.begin(str(event.value), kept, language)

    def _example(self, number: int) -> Callable[[object, str], Updates]:
        return lambda kept, language: self.begin(words_in(as_language(language)).examples[number], kept, language)

    def answer(
        self,
        kept: object,
        place_ids: Sequence[str],
        publishers: Sequence[str],
        languages: Sequence[str],
        since: str,
        until: str,
        language: str,
    ) -> Iterator[Updates]:
        """The answer to the last question as it grows; the complete one joins the conversation."""
        exchanges = from_json(kept)
        if not exchanges or exchanges[-1].answer is not None:
            yield self._shown(exchanges, language, is_done=True)
            return
        question = exchanges[-1].question
        try:
            filters = as_filters(place_ids, publishers, languages, since, until, as_language(language))
            for grown in self._assistant.stream(question, turns(exchanges), filters):
                exchanges[-1] = Exchange(question, grown)
                yield self._shown(exchanges, language, is_done=False)
        except BadDateError as error:
            exchanges.pop()
            yield self._shown(exchanges, language, is_done=True)
            raise gr.Error(
                words_in(as_language(language)).bad_date.format(given=error), print_exception=False
            ) from error
        except Exception:  # the last place before the reader: an answer, never a traceback
            logger.exception("an answer broke off")
            exchanges[-1] = Exchange(question, failed(question))
        yield self._shown(exchanges, language, is_done=True)

    def suggest(self, kept: object) -> dict[str, Any] | None:
        """Questions to go on with, for the last answer; they are tried out, which takes its time."""
        exchanges = from_json(kept)
        if not exchanges or exchanges[-1].answer is None:
            return None
        found = with_follow_ups(exchanges[-1].answer, self._library, self._assistant.ask).suggestions
        return {"question": exchanges[-1].question, "exchanges": len(exchanges), "suggestions": list(found)}

    def _listen(self, examples: Sequence[gr.Button]) -> None:
        """A question comes by six ways; from then on all go the same."""
        begun = [self.chat, self.kept, self.box, self.examples]
        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
        said = [self.kept, self._language]
        at_once: dict[str, Any] = {"queue": False, "js": _IN_THE_PAGES_LANGUAGE, **private}
        ways = [self.box.submit(self.begin, [self.box, *said], begun, **at_once)]
        for number, button in enumerate(examples):
            ways.append(button.click(self._example(number), said, begun, **at_once))
        ways += [
            self.chat.retry(self.begin_again, said, begun, **at_once),
            self.chat.edit(self.begin_edited, said, begun, **at_once),
            self.chat.option_select(self.begin_chosen, said, begun, **at_once),
        ]
        shown = [self.chat, self.kept, self.evidence, self.box, self._sheets.row, self.to_support, self._signal]
        running: list[Any] = []
        trailing: list[Any] = []
        for way in ways:
            noted = way.then(None, [self.kept], None, js=_KEEP)
            answering = noted.then(
                self.answer,
                [self.kept, *self._filters.inputs, self._language],
                shown,
                concurrency_limit=ASKING_AT_ONCE,
                concurrency_id="ask",
                js=_IN_THE_PAGES_LANGUAGE,
                trigger_mode="multiple",  # a stopped answer never ends for the page, and would keep out the next one
                **private,
            )
            done = answering.then(None, [self.kept, self._signal], None, js=_KEEP_AND_ANNOUNCE)
            suggesting = done.then(self.suggest, [self.kept], [self._suggested], **private)
            offering = suggesting.then(
                join_suggestions, [self.kept, self._suggested, self._language], [self.chat, self.kept], **private
            )
            offering.then(None, [self.kept], None, js=_KEEP_AND_SETTLE)
            running.append(answering)
            trailing += [suggesting, offering]
        # Who goes on does not wait for suggestions, and none that comes late takes the next question away.
        asked = [self.box.submit, self.chat.retry, self.chat.edit, self.chat.option_select]
        gr.on(asked, None, None, None, cancels=trailing, api_visibility="private")
        running += trailing
        self.box.stop(self._stopped, said, [self.chat, self.box], cancels=running, queue=False, **private)
        everything: dict[str, Any] = {"outputs": [*shown, self.examples], "cancels": running, "queue": False, **private}
        self.chat.clear(self._cleared, [self._language], **everything).then(None, [self.kept], None, js=_KEEP)
        self._anew.click(self._cleared, [self._language], js=_BEGIN, **everything)
        self._past.click(self.reopen, said, self._drawn, js=_RESTORE, cancels=running, queue=False, **private).then(
            self._rested, None, self.box, queue=False, **private
        )

    def _begun(self, exchanges: list[Exchange], language: str) -> Updates:
        box = gr.Textbox(value="", submit_btn=False, stop_btn=True)
        return chat_messages(exchanges, as_language(language)), to_json(exchanges), box, gr.Row(visible=False)

    def _shown(self, exchanges: list[Exchange], language: str, *, is_done: bool) -> Updates:
        reader = as_language(language)
        answer = exchanges[-1].answer if exchanges else None
        box = self._rested() if is_done else gr.skip()
        return (
            chat_messages(exchanges, reader),
            to_json(exchanges),
            evidence_panel(exchanges, self._library, reader),
            box,
            gr.Row(visible=is_done and answer is not None),
            gr.Button(visible=is_done and _speaks_of_oneself(exchanges)),
            {"said": _spoken(answer, reader)} if is_done and answer is not None else None,
        )

    def _stopped(self, kept: object, language: str) -> Updates:
        return interrupted(from_json(kept), as_language(language)), self._rested()

    def _rested(self) -> gr.Textbox:
        """The box with nothing to stop."""
        return gr.Textbox(submit_btn=True, stop_btn=False)

    def _cleared(self, language: str) -> Updates:
        return (*self._shown([], language, is_done=True), gr.Row(visible=True))


def join_suggestions(kept: object, suggested: dict[str, Any] | None, language: str) -> Updates:
    """What was suggested joins its answer, unless the reader has gone on meanwhile."""
    exchanges = from_json(kept)
    last = exchanges[-1] if exchanges else None
    if last is None or last.answer is None or not suggested or not suggested["suggestions"]:
        return gr.skip(), gr.skip()
    if (last.question, len(exchanges)) != (suggested["question"], suggested["exchanges"]):
        return gr.skip(), gr.skip()
    exchanges[-1] = replace(last, answer=replace(last.answer, suggestions=tuple(suggested["suggestions"])))
    return chat_messages(exchanges, as_language(language)), to_json(exchanges)


_IN_THE_PAGES_LANGUAGE = "(...given) => [...given.slice(0, -1), window.policyReader.language]"
"""A question may be asked before the switch of languages was set to the reader's."""
_LIST = "window.policy.listInto(element, () => trigger('click', {}));"
_BEGIN = "(language) => { window.policy.begin(); return [language]; }"
_RESTORE = "(kept, language) => [window.policy.restore(), language]"
_KEEP = "(kept) => { window.policy.keep(kept); }"
_KEEP_AND_SETTLE = "(kept) => { window.policy.keep(kept); window.policy.settle(); }"
_KEEP_AND_ANNOUNCE = "(kept, signal) => { window.policy.keep(kept); window.policy.announce(signal && signal.said); }"


def _spoken(answer: Answer, language: Language) -> str:
    titles = "; ".join(f"{citation.number}: {citation.title}" for citation in answer.citations)
    plain = answer.answer.replace("**", "").replace("|", " ")
    return words_in(language).announce.format(answer=plain, count=f"{len(answer.citations)}. {titles}")


def _is_answered(exchanges: Sequence[Exchange]) -> bool:
    return any(exchange.answer is not None for exchange in exchanges)


def _speaks_of_oneself(exchanges: Sequence[Exchange]) -> bool:
    """Whether the last question says who is asking, so that criteria can be checked one by one."""
    last = exchanges[-1] if exchanges else None
    if last is None or last.answer is None:
        return False
    is_said = speaks_of_oneself(last.question)
    return is_said and profile_from_text(last.question, last.answer.language).kind is not None
