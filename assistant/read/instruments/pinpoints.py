"""Reads one article of a text: "what does Article 5 of Resolution … say?" is answered to the letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.answer import Outcome
from assistant.evidence import Evidence, Sentence
from assistant.read.instruments.facts import is_of, matching, open_instrument
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference, Match, Pinpoint, refers_to, spoken

_ARTICLE = late_regex(r"\W*(?:dieu|article|art\.?)\s(?P<number>\d+[a-z]?)(?:er)?(?![\w/])")
_CLOSING = late_regex(r"\W*(?:noi nhan|chuong\s[ivxl\d]|chapitre\s[ivxl\d]|chapter\s[ivxl\d]|tm\.|kt\.)")
_NUMBERED = late_regex(r"\s*\d+\s?[.)]\s")
_MOST = 12
"""Sentences shown of one article."""
_VALUES = (Kind.FIGURE, Kind.DATE, Kind.WHO, Kind.SUPPORT, Kind.COMPARISON, Kind.DISCREPANCY, Kind.YES_NO)


def read_pinpoint(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """What the article asked for says; that it is not there where the text is known without it.

    None where no article of a text is asked for, or a value is asked for: that is for the other readers.
    """
    asked = next((one for one in understanding.references if one.pinpoint and one.pinpoint.article), None)
    if asked is None or asked.pinpoint is None or understanding.asks(*_VALUES):
        return None
    bare = replace(asked, pinpoint=None)
    stories = _texts(bare, understanding, evidence)
    told = next((found for story in stories if (found := _says(story, asked.pinpoint))), ())
    told = told or _reported(asked, understanding, evidence)
    language = understanding.language
    words = words_in(language)
    if told:
        quotes = tuple(sentence.source() for sentence in told[:_MOST])
        return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), quotes=quotes)
    if not stories:
        return None
    name = spoken(asked, language) or asked.text
    lead = Statement(words.not_on.format(missing=name), given=f"{understanding.question}\n{name}")
    return Reading(Outcome.NOT_IN_CORPUS, (Statement(words.not_in_corpus), lead))


def _texts(bare: LegalReference, understanding: Understanding, evidence: Evidence) -> list[Sequence[Sentence]]:
    """The stories that are the text itself: those cut into articles."""
    if bare.number is None and bare.name is None:
        ids = dict.fromkeys(hit.article.id for hit in evidence.hits)
    else:
        known = [open_instrument(one, evidence) for one in matching(bare, evidence.instruments)[0]]
        here = [one for one in known if one is not None and is_of(one, understanding.places)]
        ids = dict.fromkeys(mention.evidence.article_id for one in here for mention in one.mentions)
    found: list[Sequence[Sentence]] = []
    for article_id in ids:
        article = evidence.shelf.library.article(article_id)
        story = evidence.shelf.story(article) if article is not None else ()
        if len({number for number, _ in _numbered(story) if number}) > 1:
            found.append(story)
    return found


def _numbered(story: Sequence[Sentence]) -> Iterator[tuple[str, Sentence]]:
    """Each sentence with the number of the article that it stands in; an empty number outside of all."""
    number = ""
    under: tuple[str, ...] = ()
    for sentence in story:
        if opening := _ARTICLE.match(sentence.folded):
            number, under = opening["number"], sentence.headings
        elif sentence.headings != under:
            # A heading that stands in no passage is known of the sentences under it only.
            under = sentence.headings
            titles = (_ARTICLE.match(fold(one)) for one in reversed(under))
            number = next((title["number"] for title in titles if title), "")
        elif _CLOSING.match(sentence.folded) or sentence.text.isupper():
            number = ""
        yield number, sentence


def _says(story: Sequence[Sentence], pinpoint: Pinpoint) -> tuple[Sentence, ...]:
    """The sentences of the article, its title first; only those of the clause where one is asked for."""
    inside = [sentence for number, sentence in _numbered(story) if number == (pinpoint.article or "").lower()]
    if pinpoint.clause is None or not inside:
        return tuple(inside)
    clauses: dict[int, list[Sentence]] = {}
    for sentence in inside:
        clauses.setdefault(sentence.paragraph, []).append(sentence)
    # The title is no clause; where a page has lost the numbers of its list, the order of the paragraphs tells them.
    paragraphs = list(clauses.values())
    title, rest = (paragraphs[0], paragraphs[1:]) if paragraphs[0][0].is_heading else ([], paragraphs)
    numbered = [one for one in rest if _NUMBERED.match(one[0].text)] or rest
    wanted = int(pinpoint.clause) if pinpoint.clause.isdigit() else 0
    return (*title, *numbered[wanted - 1]) if 0 < wanted <= len(numbered) else ()


def _reported(asked: LegalReference, understanding: Understanding, evidence: Evidence) -> tuple[Sentence, ...]:
    """The sentences of articles about the text that name that very article of it."""
    own = [open_instrument(one, evidence) for one in matching(replace(asked, pinpoint=None), evidence.instruments)[0]]
    spoken_of = {
        (source.article.id, source.start)
        for one in own
        if one is not None and is_of(one, understanding.places)
        for source in one.sources
    }
    beside = tuple(
        sentence
        for article_id, start in sorted(spoken_of)
        if (sentence := evidence.shelf.sentence_at(article_id, start)) is not None
        # "Article 3 of this decision": the register knows which one it is.
        and any(_is_that_article(asked, one) and one.number is None for one in sentence.facts.references)
    )
    return beside or tuple(
        scored.sentence
        for scored in evidence.sentences
        if any(
            _is_that_article(asked, one) and refers_to(asked, one) is not Match.NO
            for one in scored.sentence.facts.references
        )
    )


def _is_that_article(asked: LegalReference, one: LegalReference) -> bool:
    if asked.pinpoint is None or one.pinpoint is None:
        return False
    return fold(one.pinpoint.article or "") == fold(asked.pinpoint.article or "")
