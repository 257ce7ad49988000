"""The thesaurus: what the field speaks of, by the names that French, English and Vietnamese give it."""

from policy.terms.concept import Concept, ConceptKind
from policy.terms.display import display
from policy.terms.mentions import ConceptMention, find_concepts
from policy.terms.thesaurus import broader, concept, concepts, translations

__all__ = [
    "Concept",
    "ConceptKind",
    "ConceptMention",
    "broader",
    "concept",
    "concepts",
    "display",
    "find_concepts",
    "translations",
]
