"""The sentences of a model as they are accepted, and the text with numbered citations that they make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.answer import Checks, Citation
from assistant.compose import cite
from assistant.guard import tally
from assistant.statement import Source
from assistant.writing.draft import DraftSentence
from assistant.writing.numbered import NumberedSource
from assistant.writing.proof import MARK, Flaw, Proof, Rejected, numbers_cited, prove_sentence
from policy.folding import fold
from policy.language import Language

REPETITIONS = 3
"""A model that has repeated itself so often will not stop by itself."""
MOST_SENTENCES = 40


@dataclass(slots=True)
class _Slot:
    draft: DraftSentence
    verdict: Proof | Rejected


@dataclass(slots=True)
class Prose:
    """What a model has written so far."""

    sources: Mapping[int, NumberedSource]
    language: Language
    _slots: list[_Slot] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)
    _removed: list[str] = field(default_factory=list)
    repetitions: int = 0
    has_text: bool = False
    """Whether the model has written anything at all, whole sentences or not."""

    def take(self, draft: DraftSentence) -> bool:
        """Whether the sentence is shown."""
        key = fold(MARK.sub("", draft.text)).strip(" .")
        verdict: Proof | Rejected
        if key in self._seen:
            self.repetitions += 1
            verdict = Rejected(Flaw.REPEATED)
        else:
            self._seen.add(key)
            verdict = prove_sentence(draft.text, self.sources, self.language)
        self._slots.append(_Slot(draft, verdict))
        if isinstance(verdict, Rejected):
            self._removed.append(f"{MARK.sub('', draft.text).strip()} ({verdict.flaw.value})")
        return isinstance(verdict, Proof)

    def repair(self, place: int, text: str) -> bool:
        """Whether `text` is shown in place of the rejected sentence at `place`."""
        verdict = prove_sentence(text, self.sources, self.language)
        if isinstance(verdict, Rejected) or not verdict.sources:
            return False
        slot = self._slots[place]
        self._slots[place] = _Slot(DraftSentence(slot.draft.before, text), verdict)
        return True

    @property
    def is_endless(self) -> bool:
        """Whether nothing good is to be expected of the rest."""
        return self.repetitions >= REPETITIONS or len(self._slots) >= MOST_SENTENCES

    @property
    def rejected(self) -> list[tuple[int, DraftSentence, Rejected]]:
        """What may be asked for once more, with its place."""
        return [
            (place, slot.draft, slot.verdict)
            for place, slot in enumerate(self._slots)
            if isinstance(slot.verdict, Rejected) and slot.verdict.flaw is not Flaw.REPEATED
        ]

    @property
    def is_empty(self) -> bool:
        """Whether no sentence that rests on a source is shown."""
        return not any(isinstance(slot.verdict, Proof) and slot.verdict.sources for slot in self._slots)

    @property
    def count_shown(self) -> int:
        """How many sentences are shown."""
        return sum(isinstance(slot.verdict, Proof) for slot in self._slots)

    @property
    def plain(self) -> str:
        """What is shown, without marks."""
        return " ".join(MARK.sub("", slot.draft.text) for slot in self._slots if isinstance(slot.verdict, Proof))

    @property
    def as_written(self) -> str:
        """All that the model wrote, shown or not."""
        return "".join(slot.draft.before + slot.draft.text for slot in self._slots)

    @property
    def proving(self) -> list[Source]:
        """The sentences of the articles that what is shown rests on."""
        proofs = [slot.verdict for slot in self._slots if isinstance(slot.verdict, Proof)]
        return [source for proof in proofs for sources in proof.sources.values() for source in sources]

    @property
    def checks(self) -> Checks:
        """What was looked for in what is shown, and what is not shown."""
        claims = [claim for slot in self._slots if isinstance(slot.verdict, Proof) for claim in slot.verdict.claims]
        return tally(claims, self._removed)

    def written(self) -> tuple[str, tuple[Citation, ...]]:
        """The text with marks from [1], and the citations that they name."""
        numbers: dict[tuple[str, int, int], Source] = {}
        text = ""
        for slot in self._slots:
            if not isinstance(slot.verdict, Proof):
                # A paragraph that ends with a rejected sentence still ends.
                text += "\n\n" if "\n\n" in slot.draft.before and text else ""
                continue
            text += slot.draft.before if text.strip() else slot.draft.before.lstrip()
            text += _numbered(slot.draft.text, slot.verdict, numbers)
        return text.strip(), tuple(cite(source, number) for number, source in enumerate(numbers.values(), start=1))


def _numbered(text: str, proof: Proof, numbers: dict[tuple[str, int, int], Source]) -> str:
    """`text` with each of the model's marks replaced by those of the sentences that prove it."""

    def marks(match_numbers: tuple[int, ...]) -> str:
        found = []
        for number in match_numbers:
            for source in proof.sources.get(number, ()):
                numbers.setdefault(source.key, source)
                found.append(list(numbers).index(source.key) + 1)
        return "".join(f"[{number}]" for number in sorted(set(found)))

    written, done = "", 0
    for match in MARK.finditer(text):
        shown = marks(numbers_cited(match.group()))
        space = match.group()[: len(match.group()) - len(match.group().lstrip(" \u00a0"))]
        written += text[done : match.start()] + (space + shown if shown else "")
        done = match.end()
    return written + text[done:]
