"""The register of instruments, one article at a time: every mention with what its sentence says of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.extract.instrument_anaphora import with_anaphors
from ingest.extract.instrument_antecedents import Antecedents, itself
from ingest.extract.instrument_headers import header_mentions
from ingest.extract.instrument_issue import date_of_issue, ends_of_name, stated_body
from ingest.extract.instrument_own_name import named_law, under_its_number
from ingest.extract.instrument_places import Belonging, province_of
from ingest.extract.instrument_relations import relations_in
from ingest.extract.instrument_subjects import are_joined, subject_after
from ingest.extract.read_sentences import ReadSentence, read_article_sentences
from ingest.extract.sentences import Sentence, sentences_from
from policy.article import Article
from policy.dates import Period
from policy.legal_reference import LegalReference, canonical_identifier
from policy.passage import Passage
from policy.registers import Evidence, InstrumentMention, Relation


@dataclass(frozen=True, slots=True)
class _Read:
    """A mention and the province it may belong to."""

    mention: InstrumentMention
    belonging: Belonging | None


def extract_instruments(article: Article, passages: Sequence[Passage]) -> tuple[InstrumentMention, ...]:
    """Every mention of an instrument in the article, in order, each with its sentence as evidence.

    Offsets of references and dates are those of the article's text. Date, body, subject and relations are there when
    the sentence states them; the province of a provincial instrument may come from the sentences before. "This
    resolution" is a mention too, where it can only mean one.
    """
    return instruments_of(article, read_article_sentences(article, passages))


def instruments_of(article: Article, read_sentences: Sequence[ReadSentence]) -> tuple[InstrumentMention, ...]:
    """As `extract_instruments`, from sentences already read."""
    sentences = sentences_from(read_sentences)
    own = named_law(article, itself(sentences))
    antecedents = Antecedents(own)
    read: list[_Read] = []
    for index, plain_sentence in enumerate(sentences):
        sentence = under_its_number(with_anaphors(plain_sentence, antecedents), own)
        if not sentence.references:
            continue
        antecedents.remember(sentence)
        for mention, reference in zip(_mentions(article, sentence), sentence.references, strict=True):
            read.append(_Read(mention, province_of(sentences, index, reference)))
        for mention in _ended_by_itself(article, sentence, antecedents.itself):
            read.append(_Read(mention, province_of(sentences, index, mention.reference)))
        for mention in header_mentions(article, sentences, index):
            read.append(_Read(mention, province_of(sentences, index, sentence.references[0])))
    return _with_places(read)


def _ended_by_itself(article: Article, sentence: Sentence, own: LegalReference | None) -> list[InstrumentMention]:
    """ "Decision No. 5 ceases to have effect", said by a text: it is that text that ends it."""
    ended = [found.target for found in relations_in(sentence) if found.relation is Relation.ENDS]
    ended = [one for one in ended if own is not None and canonical_identifier(one) != canonical_identifier(own)]
    spoken = any(one.number == own.number for one in sentence.references) if own is not None else True
    if own is None or spoken or not ended:
        return []
    evidence = Evidence(article.id, sentence.start, sentence.start + len(sentence.text), sentence.text)
    reference = replace(own, start=sentence.start, end=sentence.start, text="", pinpoint=None)
    relations = tuple((Relation.ENDS, sentence.in_article(one)) for one in ended)
    return [InstrumentMention(reference=reference, evidence=evidence, relations=relations)]


def _mentions(article: Article, sentence: Sentence) -> list[InstrumentMention]:
    evidence = Evidence(article.id, sentence.start, sentence.start + len(sentence.text), sentence.text)
    issued = [date_of_issue(sentence, reference) for reference in sentence.references]
    ends = [_end_of_group(sentence, reference, day) for reference, day in zip(sentence.references, issued, strict=True)]
    subjects = _shared(sentence, ends)
    related: dict[int, list[tuple[Relation, LegalReference]]] = {}
    for found in relations_in(sentence):
        related.setdefault(found.source.start, []).append((found.relation, sentence.in_article(found.target)))
    mentions: list[InstrumentMention] = []
    for reference, day, subject in zip(sentence.references, issued, subjects, strict=True):
        body = stated_body(sentence, reference)
        known = replace(reference, body=body) if body is not None else reference
        mentions.append(
            InstrumentMention(
                reference=sentence.in_article(known),
                evidence=evidence,
                issued=day,
                body=body.text if body is not None else None,
                subject=subject,
                relations=tuple(dict.fromkeys(related.get(reference.start, ()))),
            )
        )
    return mentions


def _end_of_group(sentence: Sentence, reference: LegalReference, day: Period | None) -> int:
    """Where the words about number, date and body end and those about the subject may begin."""
    end = reference.end
    for _ in range(2):
        if sentence.letters.kept is None:
            end = max(ends_of_name(sentence, end))
        if day is not None and end <= day.start - sentence.start <= end + 40:
            end = day.end - sentence.start
            while end < len(sentence.text) and sentence.text[end] in "),":
                end += 1
    return end


def _shared(sentence: Sentence, ends: Sequence[int]) -> list[str | None]:
    """The subject of each reference; "A of 2012 and B of 2017, on science" says what both are about."""
    subjects = [subject_after(sentence, end) for end in ends]
    for place in range(len(subjects) - 2, -1, -1):
        is_alike = sentence.references[place].type is sentence.references[place + 1].type
        is_joined = is_alike and are_joined(sentence, ends[place], sentence.references[place + 1].start)
        if subjects[place] is None and subjects[place + 1] is not None and is_joined:
            subjects[place] = subjects[place + 1]
    return subjects


def _with_places(read: Sequence[_Read]) -> tuple[InstrumentMention, ...]:
    """Each mention with its province. What one sentence says of an instrument holds for its other mentions."""
    said: dict[str, set[str]] = {}
    for one in read:
        if one.belonging is not None and one.belonging.is_said_here:
            said.setdefault(canonical_identifier(one.mention.reference), set()).add(one.belonging.place_id)
    mentions: list[InstrumentMention] = []
    for one in read:
        known = said.get(canonical_identifier(one.mention.reference), set())
        place = one.belonging.place_id if one.belonging else None
        if one.belonging is not None and not one.belonging.is_said_here and len(known) == 1:
            place = next(iter(known))
        mentions.append(replace(one.mention, places=(place,)) if place else one.mention)
    return tuple(mentions)
