from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vectorstore.reader.places import PlacingTokenizer

TEXTS = [
    pytest.param("Le centre d'Huế a reçu 4,5 tỷ đồng.", id="three languages"),
    pytest.param("« Où ? » — à l’Institut ;  deux  espaces, ½ tonne et 10 m² … № 7", id="signs that are rewritten"),
    pytest.param(unicodedata.normalize("NFD", "Nghị quyết về đổi mới sáng tạo"), id="marks written apart"),
    pytest.param("a\ufb01n\u200bal 😀 x", id="ligature, zero width, unknown"),
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_ids_are_those_of_the_embedder(placing: PlacingTokenizer, text: str) -> None:
    assert list(placing.encode(text).ids) == placing.tokenizer.encode(text)


@given(text=st.text(max_size=80))
def test_places_are_in_order_and_inside_the_text(placing: PlacingTokenizer, text: str) -> None:
    placed = placing.encode(text)

    assert len(placed.ids) == len(placed.places)
    assert all(0 <= start < end <= len(text) for start, end in placed.places)
    assert list(placed.places) == sorted(placed.places)


def test_a_token_stands_where_its_letters_stand(placing: PlacingTokenizer) -> None:
    text = "Đà Nẵng hỗ trợ 76 doanh nghiệp"

    words = {text[start:end] for start, end in placing.encode(text).places}

    assert {"76", "trợ"} <= words


def test_letters_with_marks_written_apart_are_never_cut(placing: PlacingTokenizer) -> None:
    text = unicodedata.normalize("NFD", "Nghị quyết")

    for start, end in placing.encode(text).places:
        assert not unicodedata.combining(text[start])
        assert end == len(text) or not unicodedata.combining(text[end])
