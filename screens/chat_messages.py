"""The conversation as the chat shows it: texts that can hold no markup, marks that lead to their source, buttons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

import gradio as gr

from assistant.answer import Answer, Outcome
from policy.language import Language
from screens.evidence import checks_line
from screens.exchange import Exchange
from screens.markup import text
from screens.words import Words, words_in

_MARK = re.compile(r"\[(\d{1,3})\]")
_ACTIVE = re.compile(r"([\\`~$!\[\]])")
"""Characters that open code, links, pictures and formulas in Markdown."""


def chat_messages(exchanges: Sequence[Exchange], language: Language) -> list[gr.ChatMessage]:
    """Two messages an exchange; only the last answer offers buttons, since older offers belong to older questions."""
    words = words_in(language)
    messages = []
    for index, exchange in enumerate(exchanges):
        is_last = index == len(exchanges) - 1
        messages.append(gr.ChatMessage(role="user", content=as_plain(exchange.question)))
        if exchange.answer is not None:
            messages.append(_message(index, exchange.answer, words, is_last=is_last))
        elif not is_last:
            messages.append(gr.ChatMessage(role="assistant", content=f"*{words.interrupted}*"))
    return messages


def interrupted(exchanges: Sequence[Exchange], language: Language) -> list[gr.ChatMessage]:
    """The conversation after a stop or a reload: a last question without an answer says so."""
    messages = chat_messages(exchanges, language)
    if exchanges and exchanges[-1].answer is None:
        messages.append(gr.ChatMessage(role="assistant", content=f"*{words_in(language).interrupted}*"))
    return messages


def as_plain(typed: str) -> str:
    """What a person typed, shown as it is: no tag, link, picture or formula comes of it."""
    return re.sub(r"([\\`*_~$!\[\](){}#+.|>-])", r"\\\1", escape(typed, quote=False))


def as_markdown(answer: str, index: int, numbers: Sequence[int]) -> str:
    """The answer's own Markdown, its marks as links to the sources beside it, and nothing an article smuggled in."""
    marks: list[str] = []

    def set_aside(match: re.Match[str]) -> str:
        number = int(match[1])
        if number not in numbers:
            return match[0]
        marks.append(f'<a class="mark" href="#source-{index}-{number}">[{number}]</a>')
        return f"\ue000{len(marks) - 1}\ue001"

    # No line begins with the colon or ends with the guillemet of a French sentence.
    answer = re.sub(r"(?<=\S) (?=[:;?!»](?:\s|$))", "\u00a0", answer).replace("« ", "«\u00a0")
    set_apart = _MARK.sub(set_aside, answer.replace("\ue000", "").replace("\ue001", ""))
    quiet = _ACTIVE.sub(r"\\\1", set_apart.replace("&", "&amp;").replace("<", "&lt;"))
    quiet = re.sub(r"(?i)\b(https?|www|ftp|mailto)(?=[:.])", "\\1\u200b", quiet)
    return re.sub("\ue000(\\d+)\ue001", lambda match: marks[int(match[1])], quiet)


def _message(index: int, answer: Answer, words: Words, *, is_last: bool) -> gr.ChatMessage:
    parts = []
    if answer.outcome is not Outcome.ANSWERED:
        parts.append(f'<p class="outcome {answer.outcome.value}">{text(words.outcomes[answer.outcome.value])}</p>\n\n')
    parts.append(as_markdown(answer.answer, index, [citation.number for citation in answer.citations]))
    if line := checks_line(answer.checks, words):
        parts.append(f'\n\n<p class="checks">✓ {text(line)}</p>')
    offered = [(choice.label, choice.question) for choice in answer.choices] if is_last else []
    offered += [(question, question) for question in answer.suggestions] if is_last else []
    if offered and not answer.choices:  # an answer with choices asks by itself which one is meant
        parts.append(f'\n\n<p class="offer">{text(words.try_asking)}</p>')
    return gr.ChatMessage(
        role="assistant",
        content="".join(parts),
        options=[{"label": label, "value": question} for label, question in offered],
    )
