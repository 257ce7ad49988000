"""What holds for every text: nothing fails, spans are exact, what is written back reads as the same reference."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.language import LANGUAGES, Language
from policy.legal_reference import (
    Basis,
    InstrumentType,
    LegalReference,
    Match,
    canonical_identifier,
    find_references,
    refers_to,
    spoken,
)

_WORDS = "résolution|Nghị quyết|Resolutions|NQ|QĐ|loi sur|Luật|Law on|la science|công nghệ|article|Điều 5|khoản|du|của"
_SIGNS = (
    "57|13|2025|/|-|NQ/TW|QH15|HĐND|n°|số|No.|et|and|,|of the|Politburo|22 décembre 2024|(2)|(a)|Т|Ｗ|.|\n|%|\u200b"
)
_PIECES = st.sampled_from(f"{_WORDS}|{_SIGNS}|\u0301|http://a.vn/".split("|"))
_LIKELY = st.lists(_PIECES, max_size=14).map(" ".join) | st.lists(_PIECES, max_size=14).map("".join)
_TEXTS = st.text() | _LIKELY


def meaning(reference: LegalReference) -> LegalReference:
    """A reference without the place it was read from."""
    return replace(reference, start=0, end=0, text="", type_basis=None)


@settings(deadline=None)
@given(_TEXTS)
def test_spans_point_exactly_at_what_was_read(text: str) -> None:
    found = find_references(text)
    last = 0
    for reference in found:
        assert text[reference.start : reference.end] == reference.text
        assert last <= reference.start < reference.end
        last = reference.end


_NUMBERS = st.integers(min_value=1, max_value=9999).filter(lambda number: not 1945 <= number <= 2100)
_IDENTIFIERS = st.one_of(
    st.builds(
        lambda n, s: f"{n}-{s}", _NUMBERS, st.sampled_from(["NQ/TW", "NQ/TU", "KH/TU", "KL/TW", "CTr/TU", "QĐ/HU"])
    ),
    st.builds(lambda n, s: f"{n}/{s}", _NUMBERS, st.sampled_from(["QĐ-TTg", "KH-UBND", "CT-TTg", "NQ-CP", "QĐ-BKHCN"])),
    st.builds(
        lambda n, y, s: f"{n}/{y}/{s}",
        _NUMBERS,
        st.integers(min_value=1990, max_value=2040),
        st.sampled_from(["NQ-HĐND", "NĐ-CP", "TT-BKHCN", "QH15", "QĐ-UBND", "TTLT-BTC-BKHCN"]),
    ),
    st.builds(
        lambda n, w: f"{w} {n}", _NUMBERS, st.sampled_from(["résolution n°", "Decision No.", "Nghị định số", "NQ"])
    ),
    st.builds(
        lambda n, b: f"Resolution {n} {b}",
        _NUMBERS,
        st.sampled_from(["of the Politburo", "du Conseil populaire de la province", "của Chính phủ", "of 2021", ""]),
    ),
    st.sampled_from(
        [
            "Law on Technology Transfer 2017",
            "loi sur les hautes technologies",
            "Luật số 93/2025/QH15",
            "Luật Đầu tư năm 2020",
        ]
    ),
)
_PLACES = st.sampled_from(["", "Điều 5 ", "Article 5(2)(a) of ", "khoản 2 Điều 5 ", "article 7, alinéa 3 de la "])


@settings(deadline=None)
@given(_PLACES, _IDENTIFIERS, st.sampled_from(LANGUAGES))
def test_what_is_written_back_reads_as_the_same_reference(place: str, identifier: str, language: Language) -> None:
    (reference,) = find_references(place + identifier)
    (again,) = find_references(spoken(reference, language))
    if reference.name is not None:  # the title is translated; the law is the same
        assert refers_to(reference, again) is Match.YES
        assert (again.year, again.pinpoint) == (reference.year, reference.pinpoint)
    else:
        assert meaning(again) == meaning(reference)


@settings(deadline=None)
@given(_IDENTIFIERS)
def test_the_canonical_identifier_is_its_own_canonical_identifier(identifier: str) -> None:
    written = canonical_identifier(find_references(identifier)[0])
    (again,) = find_references(written)
    assert canonical_identifier(again) == written


@settings(deadline=None)
@given(_TEXTS)
def test_what_is_implied_is_never_said_to_be_stated(text: str) -> None:
    for reference in find_references(text):
        assert (reference.type is None) == (reference.type_basis is None)
        if reference.body is not None and reference.body.basis is Basis.IMPLIED:
            assert reference.suffix is not None or reference.type in (InstrumentType.LAW, InstrumentType.DECREE)


@settings(deadline=None)
@given(_TEXTS, _TEXTS)
def test_an_instrument_that_was_read_refers_to_itself(text: str, other: str) -> None:
    for reference in find_references(text):
        if reference.number is not None:
            assert refers_to(reference, reference) is not Match.NO
        for second in find_references(other):
            refers_to(reference, second)


@pytest.mark.parametrize(
    "piece",
    ["1", "1 ", "57/", "1.", "NQ 57, ", "résolution 57 et ", "loi sur ", "article 5, ", "a", "57-NQ/", "Luật A ", "@"],
)
@pytest.mark.timeout(60)  # seconds where time grows with the length, hours where it grows with its square
def test_a_long_text_of_one_piece_is_read(piece: str) -> None:
    find_references(piece * (200_000 // len(piece)))


def test_a_megabyte_of_digits_holds_no_reference() -> None:
    assert find_references("7" * 1_000_000) == []
