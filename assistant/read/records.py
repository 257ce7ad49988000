"""What the labelled lines below a task say of it: plans list "2. Virtual assistant", "Lead: the Office", "Cost: …"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.answer import Outcome
from assistant.concepts import names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.fit import fit
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.stating import write_value
from assistant.understand import Detail, Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.label_lines import opens_with_label
from policy.late_regex import late_regex
from policy.quantity import QuantityKind

_FEWEST = 2
"""Labelled lines that make what stands above them a task."""
_MOST = 12
_ARTICLES = 4
_ENOUGH = 0.6
"""Share of the words of a question, its asking left out, that the task must name."""
_LEADS = late_regex(
    r"(?<![a-z])(?:chu tri|phu trach|don vi thuc hien|co quan thuc hien|chu dau tu|lead\w*|responsib\w+|in charge|"
    r"implement\w*|pilot(?:e|es|er|age)?|responsable\w*|chef de file|maitre d'ouvrage|charge(?:e|s|es)? de)(?![a-z])"
)
_HELPS = late_regex(
    r"(?<![a-z])(?:phoi hop|coordinat\w+|cooperat\w+|support(?:ing|ed by)|partners?|partenaires?|associe(?:e|s|es)?|"
    r"en coordination|appui)(?![a-z])"
)
_COSTS = late_regex(
    r"(?<![a-z])(?:kinh phi|tong (?:muc dau tu|von|kinh phi)|von|ngan sach|chi phi|budget|costs?|couts?|coute\w*|"
    r"funding|funds|financement|montant|investment|investissement|ton|bao nhieu tien)(?![a-z])"
)
_LASTS = late_regex(
    r"(?<![a-z])(?:thoi gian|thoi han|tien do|thoi diem|han|deadline|timeline|schedule|timing|time|period|duration|"
    r"completion|calendrier|delais?|echeances?|duree|periode|achevement|khi nao|bao gio|bao lau|xong|when|quand|"
    r"how long|combien de temps)(?![a-z])"
)
_YIELDS = late_regex(
    r"(?<![a-z])(?:san pham|ket qua|outputs?|deliverables?|products?|results?|livrables?|produits?|resultats?)(?![a-z])"
)
_REQUIRES = late_regex(
    r"(?<![a-z])(?:dieu kien|conditions?|eligib\w+|requirements?|yeu cau|admissib\w+|qui peut|who (?:may|can))(?![a-z])"
)
_GIVES = late_regex(
    r"(?<![a-z])(?:muc (?:ho tro|chi|thuong)|(?:rate|level|amount) of (?:the )?(?:support|aid|grant)|support level|"
    r"(?:montant|taux|niveau) (?:de l'aide|d'aide|du soutien|de soutien))(?![a-z])"
)
_OF_ALL = late_regex(
    r"(?<![a-z])(?:tong|toan bo|ca ke hoach|ke hoach|chuong trinh|de an|total\w*|whole|overall|plan|programme?|in all|"
    r"au total|ensemble)(?![a-z])"
)
"""Asks of the plan, and of none of its tasks."""
_ASPECTS = (_GIVES, _HELPS, _LEADS, _REQUIRES, _YIELDS, _COSTS, _LASTS)
"""Asked by the same words that label the line; the first that fits is the one asked for."""


@dataclass(frozen=True, slots=True)
class Record:
    """A task and the labelled lines below it."""

    task: Sentence
    lines: tuple[Sentence, ...]


def read_record(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What the line with the label asked for says, below the one task that the question names; None without such."""
    if understanding.parts or understanding.asks(Kind.COMPARISON, Kind.DISCREPANCY):
        return None
    aspect = _aspect_asked(understanding)
    if aspect is None:
        return None
    articles = list(dict.fromkeys(hit.article.id for hit in evidence.hits))[:_ARTICLES]
    stories = {hit.article.id: hit.article for hit in evidence.hits if hit.article.id in articles}
    found = [
        (share, record, line)
        for article in stories.values()
        for record in records_in(evidence.shelf.story(article))
        for line in record.lines
        if aspect(_label(line)) and (share := _share(record.task, line, understanding)) >= _ENOUGH
    ]
    best = max((share for share, _, _ in found), default=0.0)
    chosen = [(record, line) for share, record, line in found if share == best]
    if not chosen or len({record.task.key for record, _ in chosen}) > 1:
        return None
    record, line = chosen[0]
    sources = (record.task.source(), line.source())
    return Reading(Outcome.ANSWERED, (_lead(line, understanding),), quotes=sources)


def asks_of_the_task(understanding: Understanding) -> bool:
    """Whether a question asks for what labelled lines tell, and names no task: "And the cost?"."""
    if _OF_ALL.search(fold(understanding.text)):
        return False
    things = [one for one in understanding.concepts if one not in GENERIC_CONCEPTS and not _is_asked(one)]
    words = [one for one in understanding.words if not any(aspect.search(one) for aspect in _ASPECTS)]
    return _aspect_asked(understanding) is not None and not (things or words or understanding.names)


def records_in(story: Sequence[Sentence]) -> Iterator[Record]:
    """The tasks of an article, each with its labelled lines."""
    place = 0
    while place < len(story):
        task, lines = story[place], list[Sentence]()
        for one in story[place + 1 : place + 1 + _MOST]:
            is_below = one.headings == task.headings or one.headings[-1:] == (task.text,)
            if not is_below or not opens_with_label(one.text):
                break
            lines.append(one)
        is_task = not (opens_with_label(task.text) or task.is_caption)
        if is_task and len(lines) >= _FEWEST:
            yield Record(task, tuple(lines))
        place += 1 + (len(lines) if is_task else 0)


def _aspect_asked(understanding: Understanding) -> Callable[[str], bool] | None:
    """Whether a label is of the aspect asked for; None where none of those that label lines is."""
    asked = fold(understanding.text)
    found = next((one for one in _ASPECTS if one.search(asked)), None)
    if found is None and (understanding.asks(Kind.WHO) or Detail.BODY in understanding.details):
        found = _LEADS
    if found is None and QuantityKind.MONEY in understanding.values and not understanding.asks(Kind.SUPPORT):
        found = _COSTS
    return None if found is None else lambda label: found.search(label) is not None


def _label(line: Sentence) -> str:
    return line.folded.partition(":")[0]


def _share(task: Sentence, line: Sentence, understanding: Understanding) -> float:
    """Of what a question names beside the words of the line's label, the share that the task names."""
    fitting = fit(understanding, task)
    if not fitting.place or fitting.missing_names:
        return 0.0
    things = [one for one in understanding.concepts if one not in GENERIC_CONCEPTS and not _is_asked(one)]
    named = [names_concept(one, task.concepts) for one in things]
    if task.article.language == understanding.language:
        asking = set(_label(line).split())
        words = [
            one
            for one in understanding.words
            if one not in asking and not any(aspect.search(one) for aspect in _ASPECTS)
        ]
        named += [word not in fitting.missing_words for word in words]
    return sum(named) / len(named) if named else 0.0


def _is_asked(concept: str) -> bool:
    """Whether a concept is what is asked of a task: its cost, who leads it."""
    return any(aspect.search(concept.replace("-", " ")) for aspect in _ASPECTS) or concept in _OF_A_TASK


_OF_A_TASK = frozenset({"cost", "funding", "budget", "finish", "waiting-time", "agency"})
"""Concepts of what a label says."""


def _lead(line: Sentence, understanding: Understanding) -> Statement:
    """The amount of a line on money, what stands behind the label of another; in another language only that it is
    told."""
    words = words_in(understanding.language)
    source = line.source()
    sums = [one for one in line.facts.quantities if one.kind is QuantityKind.MONEY]
    if len(sums) == 1 and _COSTS.search(_label(line)):
        text = words.value_thing.format(value=write_value(sums[0], understanding.language), thing="")
        return Statement(f"{text}.", (source,), value=sums[0])
    said = line.text.partition(":")[2].strip(" .;")
    if line.article.language != understanding.language and not _LEADS.search(_label(line)):
        return Statement(words.sources_say)
    text = words.value_thing.format(value=f"**{said}**", thing="")
    return Statement(f"{text}.", (source,), value=said)
