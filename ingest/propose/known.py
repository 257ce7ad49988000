"""What needs no proposal: what the registers hold, and what was proposed before, whatever became of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import yaml

from ingest.extract.corrections import InstrumentCorrection, SupportCorrection
from policy.article import Article, article_id
from policy.language import Language
from policy.legal_reference import canonical_identifier, find_references
from policy.quantity import find_quantities
from policy.registers import Registers

Entry = SupportCorrection | InstrumentCorrection
Key = tuple[str, ...]


def key_of(entry: Entry) -> Key:
    """Two entries with one key are one proposal, however their other fields differ."""
    if isinstance(entry, InstrumentCorrection):
        return "instrument", entry.identifier
    return "support", entry.quote, entry.amount or "", entry.rate or ""


def is_in_registers(entry: Entry, article: Article, registers: Registers) -> bool:
    """Whether the rules, or an accepted correction, read it from this article already."""
    if isinstance(entry, InstrumentCorrection):
        wanted = canonical_identifier(find_references(entry.identifier)[0])
        return any(canonical_identifier(one.reference) == wanted for one in registers.instruments)
    start = article.text.index(entry.quote)
    values = _values((entry.amount, entry.rate), article.language)
    for support in registers.supports:
        overlaps = support.evidence.start < start + len(entry.quote) and start < support.evidence.end
        read = {one.value for one in (support.amount, support.rate) if one is not None}
        if overlaps and values <= read:
            return True
    return False


def beside_what_is_read(entry: SupportCorrection, registers: Registers) -> SupportCorrection:
    """`entry` so that it is added to what the rules read in its sentence: a correction with the very same quotation
    would replace that."""
    while any(entry.quote == support.evidence.quote for support in registers.supports):
        entry = entry.model_copy(update={"quote": entry.quote[:-1].rstrip()})
    return entry


def proposed_before(files: Iterable[Path], article: Article) -> set[Key]:
    """The keys of all entries that `files` hold on `article`: accepted, rejected or not yet reviewed."""
    keys: set[Key] = set()
    for file in files:
        for document in _documents(file):
            if not isinstance(document, dict) or article_id(str(document.get("article", ""))) != article.id:
                continue
            for one in document.get("supports") or ():
                keys.add(("support", *(str(one.get(field) or "") for field in ("quote", "amount", "rate"))))
            for one in document.get("instruments") or ():
                keys.add(("instrument", str(one.get("identifier"))))
    return keys


def _documents(file: Path) -> Sequence[object]:
    """What a file holds; nothing where it cannot be read, which the next ingest says in its own words."""
    try:
        return list(yaml.safe_load_all(file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return ()


def _values(written: Iterable[str | None], language: Language) -> set[object]:
    return {one.value for text in written if text for one in find_quantities(text, language)}
