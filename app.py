"""The chat: draws questions, answers and their citations with Gradio, and decides nothing."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from assistant.answer import Answer, Citation, Turn
from assistant.pipeline import failed
from policy.language import Language

# Read by Gradio while it is imported: nothing is sent anywhere.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"

import gradio as gr

if TYPE_CHECKING:
    from assistant.pipeline import Assistant
    from vectorstore.library import Library

logger = logging.getLogger(__name__)

EXAMPLES: tuple[str, ...] = (
    "Quelles aides existent pour les entreprises innovantes ?",
    "Which resolutions do the articles mention?",
    "Nghị quyết 57 nói gì về khoa học và công nghệ?",
)
_TIERS: dict[Language, dict[str, str]] = {
    "fr": {"official_text": "texte officiel", "official_site": "site officiel", "news": "presse", "digest": "résumé"},
    "en": {"official_text": "official text", "official_site": "official site", "news": "news", "digest": "digest"},
    "vi": {
        "official_text": "văn bản chính thức",
        "official_site": "trang chính thức",
        "news": "báo chí",
        "digest": "tóm tắt",
    },
}
_SOURCES: dict[Language, str] = {"fr": "Sources", "en": "Sources", "vi": "Nguồn"}
_IN_ITS_PASSAGE: dict[Language, str] = {
    "fr": "La phrase dans son passage",
    "en": "The sentence in its passage",
    "vi": "Câu này trong đoạn văn của nó",
}
_CITATIONS = '<section class="citations">'
"""Where the answer ends and its citations begin; articles cannot write it, since what they bring is escaped."""
_CSS = """
.citations { border-top: 1px solid var(--border-color-primary); margin-top: .8em; padding-top: .5em; font-size: .92em }
.citations ol { margin: .3em 0 0; padding-left: 1.6em }
.citations li { margin-bottom: .6em }
.citations blockquote { margin: .2em 0 0; padding-left: .7em; border-left: 3px solid var(--border-color-accent) }
.citations summary { cursor: pointer }
.citations .url { overflow-wrap: anywhere; font-size: .92em }
footer { display: none !important }
"""


def build_app(assistant: Assistant, examples: Sequence[str] = EXAMPLES) -> gr.ChatInterface:
    """The chat with `assistant`: answers stream in, each with the sentences it rests on and links to their articles.

    Every conversation is kept apart, in the browser that has it.
    """

    def ask(question: str, history: list[dict[str, Any]]) -> Iterator[gr.ChatMessage]:
        try:
            for answer in assistant.stream(question, turns(history)):
                yield message(answer, assistant.library)
        except Exception:  # the last place before the reader: an answer, never a traceback
            logger.exception("an answer broke off")
            yield message(failed(question), assistant.library)

    return gr.ChatInterface(
        ask,
        title="Policy Assistant",
        description="Français · English · Tiếng Việt",
        examples=list(examples),
        chatbot=gr.Chatbot(
            label="Policy Assistant",
            show_label=False,
            latex_delimiters=[],  # a price in dollars is not a formula
            allow_tags=False,
            feedback_options=None,
            buttons=["copy"],
            min_height=420,
            height="65vh",
            elem_id="chat",
        ),
        textbox=gr.Textbox(
            placeholder="Votre question · Your question · Câu hỏi của bạn",
            show_label=False,
            container=False,
            max_length=10_000,
            elem_id="question",
            submit_btn=True,
            stop_btn=True,
            autofocus=True,
        ),
        cache_examples=False,
        analytics_enabled=False,
        save_history=True,
        concurrency_limit=16,
        api_name="ask",
    )


def serve(assistant: Assistant, host: str = "127.0.0.1", port: int = 7860) -> None:
    """Opens the chat at `host`:`port` and returns when it is stopped; nothing in it is loaded from elsewhere."""
    print(f"The chat is at http://{host}:{port} — stop it with Ctrl+C.", flush=True)
    launch(build_app(assistant), host, port)


def launch(app: gr.Blocks, host: str, port: int, *, wait: bool = True) -> str:
    """Starts `app` and returns its address; `wait` until it is stopped."""
    _, address, _ = app.launch(
        server_name=host,
        server_port=port,
        theme=gr.themes.Default(
            # Names of fonts that machines have: the theme's own would be fetched from the web.
            font=["system-ui", "Segoe UI", "Noto Sans", "sans-serif"],
            font_mono=["ui-monospace", "Consolas", "monospace"],
        ),
        css=_CSS,
        footer_links=[],
        share=False,
        quiet=True,
        ssr_mode=False,
        enable_monitoring=False,
        prevent_thread_lock=not wait,
    )
    return str(address)


def message(answer: Answer, library: Library) -> gr.ChatMessage:
    """`answer` as the chat shows it: its text, its citations, and a button for each reading or question it offers."""
    offered = [(choice.label, choice.question) for choice in answer.choices]
    offered += [(question, question) for question in answer.suggestions]
    return gr.ChatMessage(
        content=as_markdown(answer.answer) + as_html(answer.citations, answer.language, library),
        options=[{"label": label, "value": question} for label, question in offered],
    )


def as_markdown(text: str) -> str:
    """The answer's own Markdown and nothing that an article smuggled into it: no tags, pictures or links."""
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"\]([(:])", r"]\\\1", text.replace("![", "!\\["))


def as_html(citations: Sequence[Citation], language: Language, library: Library) -> str:
    """The citations as a numbered list: title, who and when, address, and the quoted sentence inside its passage."""
    items = "".join(_item(citation, language, library) for citation in citations)
    return f"\n\n{_CITATIONS}<b>{_SOURCES[language]}</b><ol>{items}</ol></section>" if items else ""


def _item(citation: Citation, language: Language, library: Library) -> str:
    url = escape(citation.url) if citation.url.startswith(("https://", "http://")) else ""
    published = citation.published.isoformat() if citation.published else ""
    facts = [citation.publisher or "", published, _TIERS[language][citation.tier.value]]
    about = " · ".join(escape(fact) for fact in facts if fact)
    link = f'href="{url}" target="_blank" rel="noopener noreferrer"'
    return (
        f'<li value="{citation.number}"><a {link}>{_line(citation.title)}</a> — {about}'
        f"<blockquote>{_line(citation.quote)}</blockquote>{_in_its_passage(citation, language, library)}"
        f'<a class="url" {link}>{url}</a></li>'
    )


def _in_its_passage(citation: Citation, language: Language, library: Library) -> str:
    """The passage with the quoted sentence marked, to be opened; empty where the sentence is all of it."""
    passage = library.passage_at(citation.article_id, citation.start)
    if passage is None or citation.quote not in passage.text or citation.quote == passage.text:
        return ""
    before, after = passage.text.split(citation.quote, 1)
    marked = f"{_line(before)} <mark>{_line(citation.quote)}</mark> {_line(after)}"
    return f"<details><summary>{_IN_ITS_PASSAGE[language]}</summary>{marked}</details>"


def _line(text: str) -> str:
    """Text of an article, shown as text whatever it holds; a blank line would end the HTML around it."""
    return escape(" ".join(text.split()))


def turns(history: Sequence[dict[str, Any]]) -> list[Turn]:
    """The conversation as the assistant reads it: texts alone, without the citations drawn under them."""
    return [Turn(str(one["role"]), _text(one["content"]).split(_CITATIONS)[0].strip()) for one in history]


def _text(content: object) -> str:
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "\n".join(_text(part) for part in content)
    return str(content.get("text", "")) if isinstance(content, dict) else ""
