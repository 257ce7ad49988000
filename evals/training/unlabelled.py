"""Tasks made of text that nobody asked about, for the first phase of training.

Two kinds, after Ram and others (Splinter, 2021) and Lewis and others (unsupervised question answering, 2019):

- recurring: words are taken out of a sentence and looked for in the rest of the paragraph, in another paragraph of the
  same page, or in the parallel paragraph in another language. Part of what stands around must recur, too.
- gaps: words are taken out of a sentence, some of its other words left out and moved, and looked for in the paragraph
  with that sentence.

None of them reads as a question, which pointing does not need. Recurring words say nothing about whether a text
answers, so those tasks are trained on for their spans alone (`SPAN_ONLY`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from evals.training.examples import Example, Group
from evals.training.source import Dataset, Paragraph
from evals.training.stretches import Kind, SmallWords, Stretch, stretches
from evals.training.windows import find_answers, window_around
from policy.language import Language
from policy.sentences import split_sentences

RECURRING, GAPS = "recurring", "gaps"
"""Names of the datasets they make."""
SPAN_ONLY = frozenset({RECURRING})
EACH = 4
"""Tasks of a kind made of a paragraph; of a Vietnamese one three times as many, for there are few."""
_WORDS: Mapping[Language, Mapping[Kind, tuple[str, ...]]] = {
    "fr": {
        "year": ("en quelle année", "quand"),
        "number": ("combien", "quel nombre"),
        "name": ("qui", "quel", "quoi", "où"),
        "words": ("quoi", "quel", "que", "comment"),
    },
    "en": {
        "year": ("what year", "when"),
        "number": ("how many", "how much", "what number"),
        "name": ("who", "what", "which", "where"),
        "words": ("what", "which", "how"),
    },
    "vi": {
        "year": ("năm nào", "khi nào"),
        "number": ("bao nhiêu", "mấy"),
        "name": ("ai", "gì", "nào", "ở đâu"),
        "words": ("gì", "nào", "cái gì", "như thế nào"),
    },
}
_SHORTEST = 40
"""Characters of a sentence that leaves something to ask with."""
_AROUND = 14
"""Words kept on either side of what is taken out, at most."""
_LEFT_OUT = 0.25
"""Share of the words around that is left out of a gap's question."""
_TRIED = 4
"""Texts that words are looked for in."""
_ANCHORS = 2
"""Telling words that must recur beside a recurring one; across languages numbers and names, of which one is enough."""


def unlabelled_groups(dataset: Dataset, usable: frozenset[str]) -> Iterator[Group]:
    """Both kinds, of the paragraphs in `usable`; the same at every call."""
    paragraphs = [one for one in dataset.paragraphs if one.id in usable]
    small = SmallWords(paragraphs)
    beside = _beside(dataset, paragraphs)
    for paragraph in paragraphs:
        choice = Random(f"unlabelled {paragraph.id}")
        most = EACH * (3 if paragraph.lang == "vi" else 1)
        found = list(_recurring(paragraph, beside[paragraph.id], small, choice))
        yield from choice.sample(found, min(most, len(found)))
        found = list(_gaps(paragraph, small, choice))
        yield from choice.sample(found, min(most, len(found)))


def _beside(dataset: Dataset, paragraphs: Sequence[Paragraph]) -> dict[str, list[Paragraph]]:
    """For each paragraph the others of its page, and those that a question ties to it in the other language."""
    pages: dict[tuple[str, Language], list[Paragraph]] = defaultdict(list)
    for one in paragraphs:
        pages[one.title, one.lang].append(one)
    known = {one.id: one for one in paragraphs}
    found = {one.id: [other for other in pages[one.title, one.lang] if other.id != one.id] for one in paragraphs}
    for question in dataset.questions:
        tied = [known[one] for one in question.relevant_by_lang.values() if one in known]
        for one in tied:
            found[one.id] += [other for other in tied if other.lang != one.lang and other not in found[one.id]]
    return found


def _recurring(paragraph: Paragraph, beside: Sequence[Paragraph], small: SmallWords, choice: Random) -> Iterator[Group]:
    for start, end in split_sentences(paragraph.text, paragraph.lang):
        sentence = paragraph.text[start:end]
        if len(sentence) < _SHORTEST:
            continue
        rest = paragraph.text[:start] + paragraph.text[end:]
        texts = [(rest, paragraph), *((one.text, one) for one in beside)]
        for taken in stretches(sentence, paragraph.lang, small):
            for text, source in choice.sample(texts, min(_TRIED, len(texts))):
                made = _found_again(sentence, paragraph.lang, taken, text, source, small, choice)
                if made is not None:
                    identity = f"recurring-{paragraph.id}-{start + taken.start}-{source.id}"
                    yield Group(identity, RECURRING, (paragraph.lang, source.lang), (made,))
                    break


def _found_again(
    sentence: str, language: Language, taken: Stretch, text: str, source: Paragraph, small: SmallWords, choice: Random
) -> Example | None:
    answer = sentence[taken.start : taken.end]
    around = small.telling(sentence[: taken.start] + " " + sentence[taken.end :], language)
    if language != source.lang:
        if taken.kind == "words":
            return None
        around = frozenset(one for one in around if one[0].isdigit()) | {
            sentence[one.start : one.end].casefold()
            for one in stretches(sentence, language, small)
            if one.kind == "name" and one != taken
        }
    needed = _ANCHORS if language == source.lang else 1
    for at in find_answers(text, (answer,)):
        near = text[max(0, at[0] - 150) : at[1] + 150].casefold()
        if sum(one in near for one in around) >= needed:
            window = window_around(text, source.lang, at, choice)
            stretch = text[slice(*window)]
            question = _ask(sentence, taken, language, choice, left_out=0.0)
            return Example(question, stretch, find_answers(stretch, (answer,)), source.id)
    return None


def _gaps(paragraph: Paragraph, small: SmallWords, choice: Random) -> Iterator[Group]:
    sentences = split_sentences(paragraph.text, paragraph.lang)
    for start, end in sentences:
        sentence = paragraph.text[start:end]
        if len(sentence) < _SHORTEST:
            continue
        for taken in stretches(sentence, paragraph.lang, small):
            answer = sentence[taken.start : taken.end]
            if len(find_answers(paragraph.text, (answer,))) != 1:
                continue  # another place could be meant
            question = _ask(sentence, taken, paragraph.lang, choice, left_out=_LEFT_OUT)
            first, last = window_around(
                paragraph.text, paragraph.lang, (start + taken.start, start + taken.end), choice
            )
            text = paragraph.text[first:last]
            examples = [Example(question, text, find_answers(text, (answer,)), paragraph.id)]
            others = [one for one in sentences if one != (start, end) and one[1] - one[0] > _SHORTEST]
            rest = paragraph.text[first:start] + paragraph.text[end:last]
            without = rest if len(rest) > _SHORTEST else ""
            if not without and others:
                without = paragraph.text[slice(*choice.choice(others))]
            if without:
                examples.append(Example(question, without, (), paragraph.id))
            if examples[0].answers:
                identity = f"gap-{paragraph.id}-{start + taken.start}"
                yield Group(identity, GAPS, (paragraph.lang, paragraph.lang), tuple(examples))


def _ask(sentence: str, taken: Stretch, language: Language, choice: Random, left_out: float) -> str:
    asked = choice.choice(_WORDS[language][taken.kind])
    before = sentence[: taken.start].split()[-choice.randint(3, _AROUND) :]
    after = sentence[taken.end :].rstrip(" .;:").split()[: choice.randint(3, _AROUND)]
    before, after = ([one for one in words if choice.random() >= left_out] for words in (before, after))
    # A French or English question begins with its question word; a Vietnamese one keeps it where the answer stood.
    in_front = language != "vi" and choice.random() < 0.7
    parts = [[asked], before, after] if in_front else [before, [asked], after]
    if left_out and choice.random() < 0.3:
        parts[-1], parts[-2] = parts[-2], parts[-1]
    written = " ".join(word for part in parts for word in part).strip(" ,;:(")
    return written[:1].upper() + written[1:] + "?"
