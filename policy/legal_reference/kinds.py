"""The words that name a type of instrument in three languages, and how much context a bare number after them needs."""

from __future__ import annotations

from dataclasses import dataclass

from policy.language import Language
from policy.legal_reference.reference import InstrumentType as T


@dataclass(frozen=True, slots=True)
class Kind:
    """A type word: what it says, and whether "<word> 57" alone is enough to be a reference."""

    type: T
    language: Language
    is_firm: bool
    """"Resolution 57" can only be one; "plan 5" may go on "years", "quyết định 3" is also "to decide three …"."""
    is_list: bool
    """Whether bare numbers may follow one another ("Resolutions 13 and 57"); Vietnamese nouns have no plural form."""


def _kinds() -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}

    def add(type_: T, language: Language, words: str, *, firm: bool) -> None:
        for word in words.split("|"):
            kinds[word] = Kind(type_, language, firm, is_list=language == "vi")
            if language != "vi":
                head, _, rest = word.partition(" ")
                plural = f"{head}s {rest}".strip() if language == "fr" else f"{word}s"
                kinds[plural] = Kind(type_, language, firm, is_list=True)

    add(T.RESOLUTION, "fr", "resolution", firm=True)
    add(T.RESOLUTION, "en", "resolution", firm=True)
    add(T.RESOLUTION, "vi", "nghi quyet lien tich|nghi quyet", firm=True)
    add(T.DECISION, "fr", "decision|arrete", firm=False)
    add(T.DECISION, "en", "decision", firm=False)
    add(T.DECISION, "vi", "quyet dinh", firm=False)
    add(T.PLAN, "fr", "plan d'action|plan", firm=False)
    add(T.PLAN, "en", "action plan|plan", firm=False)
    add(T.PLAN, "vi", "ke hoach hanh dong|ke hoach", firm=False)
    add(T.DECREE, "fr", "decret", firm=True)
    add(T.DECREE, "en", "decree", firm=True)
    add(T.DECREE, "vi", "nghi dinh", firm=True)
    add(T.CIRCULAR, "fr", "circulaire conjointe|circulaire", firm=True)
    add(T.CIRCULAR, "en", "joint circular|circular", firm=True)
    add(T.CIRCULAR, "vi", "thong tu lien tich|thong tu", firm=True)
    add(T.DIRECTIVE, "fr", "directive|instruction", firm=True)
    add(T.DIRECTIVE, "en", "directive|instruction", firm=True)
    add(T.DIRECTIVE, "vi", "chi thi", firm=True)
    add(T.LAW, "fr", "loi", firm=False)
    add(T.LAW, "en", "law|act", firm=False)
    add(T.LAW, "vi", "bo luat|dao luat|luat", firm=False)
    add(T.PROGRAMME, "fr", "programme d'action|programme|projet", firm=False)
    add(T.PROGRAMME, "en", "action programme|action program|programme|program|project|scheme", firm=False)
    add(T.PROGRAMME, "vi", "chuong trinh hanh dong|chuong trinh|de an", firm=False)
    add(T.CONCLUSION, "fr", "conclusion", firm=False)
    add(T.CONCLUSION, "en", "conclusion", firm=False)
    add(T.CONCLUSION, "vi", "ket luan", firm=False)
    add(T.OTHER, "fr", "ordonnance|avis|annonce|note|depeche|texte|reglement|document", firm=False)
    add(T.OTHER, "en", "ordinance|notice|official dispatch|dispatch|text|regulation|document|guideline", firm=False)
    add(
        T.OTHER,
        "vi",
        "thong bao ket luan|thong bao|cong van|cong dien|to trinh|huong dan|bao cao|quy dinh|quy che|phap lenh|lenh"
        "|van ban",
        firm=False,
    )
    return kinds


KINDS = _kinds()
"""Folded type word -> what it says. Plurals are entries of their own. French wins a word that English shares."""

ABBREVIATIONS: dict[str, Kind] = {
    "nq": Kind(T.RESOLUTION, "vi", is_firm=True, is_list=True),
    "qd": Kind(T.DECISION, "vi", is_firm=True, is_list=True),
    "nd": Kind(T.DECREE, "vi", is_firm=True, is_list=True),
    "tt": Kind(T.CIRCULAR, "vi", is_firm=False, is_list=True),
    "kh": Kind(T.PLAN, "vi", is_firm=False, is_list=True),
    "ct": Kind(T.DIRECTIVE, "vi", is_firm=False, is_list=True),
    "ctr": Kind(T.PROGRAMME, "vi", is_firm=False, is_list=True),
    "kl": Kind(T.CONCLUSION, "vi", is_firm=False, is_list=True),
    "da": Kind(T.PROGRAMME, "vi", is_firm=False, is_list=True),
}
"""What people type before a number: "NQ 57", "QĐ 2044". In lower case only the firm ones count without a year."""

TYPE_WORDS: dict[T, dict[Language, str]] = {
    T.RESOLUTION: {"fr": "résolution", "en": "Resolution", "vi": "Nghị quyết"},
    T.DECISION: {"fr": "décision", "en": "Decision", "vi": "Quyết định"},
    T.PLAN: {"fr": "plan", "en": "Plan", "vi": "Kế hoạch"},
    T.DECREE: {"fr": "décret", "en": "Decree", "vi": "Nghị định"},
    T.CIRCULAR: {"fr": "circulaire", "en": "Circular", "vi": "Thông tư"},
    T.DIRECTIVE: {"fr": "directive", "en": "Directive", "vi": "Chỉ thị"},
    T.LAW: {"fr": "loi", "en": "Law", "vi": "Luật"},
    T.PROGRAMME: {"fr": "programme", "en": "Programme", "vi": "Chương trình"},
    T.CONCLUSION: {"fr": "conclusion", "en": "Conclusion", "vi": "Kết luận"},
    T.OTHER: {"fr": "texte", "en": "Document", "vi": "Văn bản"},
}
"""How each type is written back."""
