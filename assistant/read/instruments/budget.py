"""Tells how much money a text sets aside: "what is the budget of Resolution 57?"; never the sum of another text."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.instruments.bases import governing
from assistant.read.instruments.facts import Known, heads_text, is_of, matching, open_instrument
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import Match, refers_to
from policy.legal_reference.kinds import KINDS
from policy.quantity import Quantity, QuantityKind, write
from policy.registers import InstrumentMention
from policy.terms import concepts

_ASKS = late_regex(
    r"(?<![a-z])(?:budget\w*|enveloppe|credits? prevus?|montant total|cout total|financement total"
    r"|(?:total|overall) (?:cost|funding|amount|sum)|funding|set\w* aside|allocat\w+|earmark\w*|worth"
    r"|kinh phi|tong (?:von|muc|so tien)|ngan sach|nguon von)(?![a-z])"
)
_NOUN = late_regex(r"(?<![a-z])(?:budget|enveloppe|montant|funding|kinh phi)(?![a-z])")
_ASKS_SHARE = late_regex(
    r"(?<![a-z])(?:provincial budget|state budget|budget (?:provincial|local|de l'etat|de la province)|part (?:du|de)"
    r"|share of|ngan sach (?:tinh|nha nuoc|dia phuong|trung uong)|xa hoi hoa|central budget)(?![a-z])"
)
"""One source of the money, not the whole."""
_TELLS = late_regex(
    r"(?<![a-z])(?:budget\w*|enveloppe|dispose d\w*|dote\w*|mobilis\w+|reserve\w*|consacr\w+|alloue\w*"
    r"|financement total|sets? aside|setting aside|allocat\w+|earmark\w*|funding|total cost|cout total|worth"
    r"|kinh phi|tong (?:von|muc|so tien)|ngan sach|bo tri|danh)(?![a-z])"
)
_WHOLE = late_regex(r"(?<![a-z])(?:total\w*|overall|in all|au total|global\w*|tong)(?![a-z])")
_MONEY = frozenset({"budget", "funding", "funds", "money", "investment-capital", "capital"})


def read_budget(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sum that the text named sets aside; None where another value is asked for or no sentence tells this one."""
    folded = fold(understanding.text)
    if len(understanding.references) != 1 or not _ASKS.search(folded) or _ASKS_SHARE.search(folded):
        return None
    if understanding.asks(Kind.COMPARISON, Kind.LIST, Kind.YES_NO, Kind.DATE) or _names_purpose(understanding):
        return None
    if not (understanding.asks(Kind.FIGURE) or understanding.values or _NOUN.search(folded)):
        return None
    fitting = (open_instrument(one, evidence) for one in matching(understanding.references[0], evidence.instruments)[0])
    own = [one for one in fitting if one is not None and is_of(one, understanding.places)]
    if len(own) != 1:
        return None
    if (told := set_aside_by(own[0], evidence)) is None:
        return None
    amount, sentence = told
    language = understanding.language
    words = words_in(language)
    lead = Statement(f"{words.by_articles}**{write(amount, language)}**.", (sentence.source(),))
    return Reading(Outcome.ANSWERED, (lead,), quotes=own[0].named_with(sentence.source()))


def set_aside_by(known: Known, evidence: Evidence) -> tuple[Quantity, Sentence] | None:
    """The sum that sentences on the text call its budget, and the one that does: a total before a part, what names the
    plan or decision itself before what is told of one of its tasks, and of several totals the largest."""
    names = "|".join(word for word, kind in KINDS.items() if kind.type is known.reference.type)
    itself = late_regex(rf"(?<![a-z])(?:{names})(?![a-z])")
    told = [(amount, one) for one in _on(known, evidence) if (amount := _set_aside(one, known, evidence)) is not None]
    told.sort(
        key=lambda pair: (
            _WHOLE.search(pair[1].folded) is None,
            itself.search(pair[1].folded) is None,
            -float(pair[0].value),
        )
    )
    return told[0] if told else None


def _names_purpose(understanding: Understanding) -> bool:
    """Whether the money for one thing is asked for: "the budget for laboratories under Decision 5"."""
    known = concepts()
    return any(
        one not in GENERIC_CONCEPTS
        and one not in _MONEY
        and not (one in known and known[one].kind in ("document", "body", "support"))
        for one in understanding.concepts
    )


def _on(known: Known, evidence: Evidence) -> Iterator[Sentence]:
    """The sentences that name the text, those that go on about it, and all of an article that is the text itself."""
    seen: set[tuple[str, int]] = set()
    for source in known.sources:
        sentence = evidence.shelf.sentence_at(source.article.id, source.start)
        if sentence is None or sentence.key in seen:
            continue
        story = evidence.shelf.story(sentence.article)
        is_itself = heads_text(source)
        further = [one for one in story if is_itself or _speaks_of(one, known, evidence)]
        for one in (sentence, *further):
            if one.key not in seen:
                seen.add(one.key)
                yield one


def _speaks_of(sentence: Sentence, known: Known, evidence: Evidence) -> bool:
    """Whether a sentence on money stands under the text: nothing else was named since."""
    if not _TELLS.search(sentence.folded):
        return False
    found = governing(sentence, evidence)
    return found is not None and refers_to(known.reference, found[0]) is Match.YES


def _set_aside(sentence: Sentence, known: Known, evidence: Evidence) -> Quantity | None:
    """The first sum behind words of a budget, where no other text stands nearer before it."""
    said = _TELLS.search(sentence.folded)
    if said is None:
        return None
    sums = [one for one in sentence.facts.quantities if one.kind is QuantityKind.MONEY and one.end > said.start()]
    if not sums:
        return None
    named = [
        (mention.reference.start - sentence.start, mention)
        for instrument in evidence.instruments
        for mention in instrument.mentions
        if mention.evidence.article_id == sentence.article.id
        and sentence.start <= mention.reference.start < sentence.start + sums[0].start
    ]
    if named and not _is_of(max(named, key=lambda pair: pair[0])[1], known):
        return None
    return sums[0]


def _is_of(mention: InstrumentMention, known: Known) -> bool:
    return refers_to(known.reference, mention.reference) is not Match.NO
