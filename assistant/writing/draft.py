"""A model's text as it comes, cut into sentences; each is handed on as soon as it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policy.language import Language
from policy.late_regex import late_regex
from policy.sentences import split_sentences

_MARKED_END = late_regex(r"\[S?\d+(?:\s*[,;]\s*S?\d+)*\]\s*[.!?…][\"»”]?\Z")
_MARK_COMES = late_regex(r"\A\s*(?:\[|\Z)")
"""What follows a sentence may be its mark, or nothing yet."""
_THOUGHT, _THOUGHT_OVER = "<think>", "</think>"
_LEAD = late_regex(r"\A(?:\s|[-*•]\s|\d{1,2}[.)]\s|#+\s|>\s)*")


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """One sentence with the white space and list mark that stand before it: joined, drafts are the model's text."""

    before: str
    text: str


class Draft:
    """Takes pieces of text, gives whole sentences."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._rest = ""

    def add(self, piece: str) -> Iterator[DraftSentence]:
        """The sentences that `piece` completes."""
        self._rest += piece
        if self._is_thinking():
            return
        yield from self._whole(is_end=False)

    def end(self) -> Iterator[DraftSentence]:
        """What is left when nothing more comes."""
        if not self._is_thinking():
            yield from self._whole(is_end=True)

    def _is_thinking(self) -> bool:
        """Whether the text so far is, or may become, thought that some models write down before the answer."""
        begun = self._rest.lstrip()
        if begun.startswith(_THOUGHT):
            _, closed, rest = begun.partition(_THOUGHT_OVER)
            if not closed:
                return True
            self._rest = rest
        return bool(begun) and _THOUGHT.startswith(begun)

    def _whole(self, *, is_end: bool) -> Iterator[DraftSentence]:
        while True:
            cut = self._cut(is_end=is_end)
            if cut is None:
                return
            sentence, self._rest = self._rest[:cut], self._rest[cut:]
            before = _LEAD.match(sentence)
            lead = before.group() if before else ""
            if sentence[len(lead) :].strip():
                yield DraftSentence(lead, sentence[len(lead) :].rstrip())
                self._rest = sentence[len(sentence.rstrip()) :] + self._rest
            elif is_end and not self._rest:
                return

    def _cut(self, *, is_end: bool) -> int | None:
        """Where the first sentence of what is left ends, its mark included; None while it may go on."""
        text = self._rest
        if not text.strip():
            return len(text) if is_end and text else None
        line = text[: len(text) - len(text.lstrip())]
        spans = split_sentences(text, self._language)
        if not spans:
            return None
        end = _with_marks(text, spans[0][1])
        if _LEAD.fullmatch(text[:end]) and len(spans) > 1:
            end = _with_marks(text, spans[1][1])
        rest = text[end:]
        if is_end or "\n" in rest[:2] or (rest.strip() and not _MARK_COMES.match(rest)):
            return end
        if not rest.strip() and _MARKED_END.search(text[len(line) : end]):
            return end
        return None


def _with_marks(text: str, end: int) -> int:
    """`end`, moved behind the marks that some models set after the full stop."""
    marks = late_regex(r"[ \u00a0]*(?:\[S?\d+(?:\s*[,;]\s*S?\d+)*\][ \u00a0]*)+[.]?").match(text, end)
    return end if marks is None else end + len(marks.group().rstrip())
