"""How much each part of a score counts, as measured (docs/adr/0004); changing one needs no re-ingest."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CosineWeights:
    """How much each cosine with the question counts; those for either kind of passage add up to the same."""

    sentence: float
    """Of the best sentence of the passage."""
    passage: float
    """Of the passage as a whole."""
    article: float
    """Of the mean of all passages of its article: what the article is about."""
    lead: float
    """Of the first passage of its article, which says what the article will tell."""


@dataclass(frozen=True, slots=True)
class Weights:
    """All parts of a score are in the same units: those of cosines weighed as below."""

    own: CosineWeights = CosineWeights(sentence=0.75, passage=0.3, article=0.25, lead=0.3)
    """For passages in the question's language."""
    across: CosineWeights = CosineWeights(sentence=1.1, passage=0.25, article=0.25, lead=0.0)
    """For passages in another language: the shorter the text, the better its vector travels."""
    own_alone: CosineWeights = CosineWeights(sentence=0.9, passage=0.7, article=0.0, lead=0.0)
    """For articles of a single passage, in the question's language: lead and article would say the same once more."""
    across_alone: CosineWeights = CosineWeights(sentence=1.35, passage=0.25, article=0.0, lead=0.0)
    """For articles of a single passage, in another language."""
    words: float = 0.25
    """Of BM25 as a share of the best BM25, where question and passage share a language."""
    names: float = 0.15
    """Of BM25 over names and numbers, in all languages, by `names_half`."""
    names_half: float = 10.0
    """The BM25 over names that gets half of their weight: more of the same name says little more."""
    concepts: float = 0.4
    """Of BM25 over the concepts that the thesaurus knows, in all languages, by `concepts_half`."""
    concepts_half: float = 15.0
    """The BM25 over concepts that gets half of their weight."""
    bridge: float = 0.4
    """Of the likeness of a passage in another language to the best passages in the question's own."""
    bridge_hits: int = 3
    """How many best passages in the question's own language build the bridge."""
    bridge_softness: float = 0.1
    """A best passage that lies this much below the first counts e times less in the bridge."""
    bridge_ahead: float = 0.2
    """How far the best in the question's own language must be ahead of all others for half of the bridge."""
    bridge_doubt: float = 0.08
    """So much further ahead, and the odds that the best leads to the right ones are e times higher."""
    reference: float = 0.45
    """Of a legal reference that the question names, held in full."""
    about_reference: float = 0.4
    """For all passages of an article that names it in several."""
    place: float = 0.2
    """Of a place that the question names: more for a passage about it, less for one about others."""
    year: float = 0.05
    """Of a year that the question names."""
    own_language: float = 0.02
    """How much the question's own language is preferred when two languages answer alike."""
    levelling: float = 0.1
    """How far, at most, the best of each language is lifted towards the best of all languages."""
