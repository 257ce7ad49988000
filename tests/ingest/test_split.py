from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.document import Block, BlockKind, lay_out
from ingest.noise import clean_blocks
from ingest.split import Bounds, split_into_passages
from policy.article import Article, Tier
from policy.language import LANGUAGES, Language
from policy.passage import Passage


def count_words(text: str) -> int:
    return len(text.split())


def split(
    blocks: list[Block], wanted: int = 20, most: int = 30, language: Language = "fr", chat_characters: int = 10**6
) -> tuple[str, tuple[Passage, ...]]:
    text, placed = lay_out(clean_blocks(blocks))
    article = Article(
        "a" * 16,
        "https://example.org/a",
        "T",
        None,
        language,
        None,
        datetime(2026, 1, 1, tzinfo=UTC),
        Tier.NEWS,
        (),
        text,
        "h",
    )
    bounds = Bounds(count_words, wanted, most, lambda piece: len(piece) <= chat_characters)
    return text, split_into_passages(article, placed, bounds)


def body(*texts: str) -> list[Block]:
    return [Block(BlockKind.BODY, text) for text in texts]


WORDS = st.lists(
    st.sampled_from(["Le", "fonds", "n°", "57", "2.500", "tỷ.", "aide", "fin.", "M.", "Le", ";", "oui,", "Đà"]),
    max_size=60,
)
PROSE = WORDS.map(" ".join)
BLOCKS = st.lists(st.builds(Block, st.sampled_from(BlockKind), PROSE | st.text(max_size=200)), max_size=6)


@given(BLOCKS, st.integers(1, 25), st.integers(0, 20), st.sampled_from(LANGUAGES))
def test_passages_fit_point_at_their_place_and_lose_nothing(
    blocks: list[Block], wanted: int, beyond: int, language: Language
) -> None:
    text, passages = split(blocks, wanted, wanted + beyond, language)
    assert all(text[passage.start : passage.end] == passage.text for passage in passages)
    assert all(count_words(passage.text) <= wanted + beyond for passage in passages)
    assert "".join("".join(passage.text.split()) for passage in passages) == "".join(text.split())
    assert [passage.ordinal for passage in passages] == list(range(len(passages)))


@given(BLOCKS, st.integers(1, 25))
def test_sentences_lie_in_order_within_their_passage(blocks: list[Block], wanted: int) -> None:
    for passage in split(blocks, wanted, wanted + 5)[1]:
        assert passage.sentences
        edges = [edge for sentence in passage.sentences for edge in sentence]
        assert edges == sorted(edges)
        assert passage.start <= edges[0] and edges[-1] <= passage.end


@given(BLOCKS, st.integers(1, 100))
def test_passages_fit_the_chat_budget_too(blocks: list[Block], characters: int) -> None:
    assert all(len(passage.text) <= characters for passage in split(blocks, 20, 30, chat_characters=characters)[1])


SENTENCE = "La ville finance un atelier de dix places."  # 8 words
OTHER = "La province paie aussi les machines du port."  # 8 words


def test_passages_end_at_sentence_ends() -> None:
    _, passages = split(body(" ".join([SENTENCE] * 6)))
    assert [count_words(passage.text) for passage in passages] == [16, 16, 16]


def test_passages_part_between_paragraphs_where_they_can() -> None:
    _, passages = split(body(f"{SENTENCE} {OTHER}", f"{OTHER} {SENTENCE}"), wanted=30)
    assert [passage.text for passage in passages] == [f"{SENTENCE} {OTHER}", f"{OTHER} {SENTENCE}"]


def test_a_passage_does_not_reach_across_a_heading_and_carries_it() -> None:
    blocks = [Block(BlockKind.HEADING, "Aides"), *body(SENTENCE), Block(BlockKind.HEADING, "Délais"), *body(OTHER)]
    _, passages = split(blocks, wanted=100, most=100)
    assert [(passage.heading, passage.text) for passage in passages] == [
        ("Aides", f"Aides\n\n{SENTENCE}"),
        ("Délais", f"Délais\n\n{OTHER}"),
    ]


def test_a_heading_is_no_sentence_to_quote_unless_it_states_a_figure() -> None:
    (silent,) = split([Block(BlockKind.HEADING, "Điều 5. Aides"), *body(SENTENCE)])[1]
    (spoken,) = split([Block(BlockKind.HEADING, "Hai Duong aide 40 ateliers"), *body(SENTENCE)])[1]
    assert len(silent.sentences) == 1
    assert len(spoken.sentences) == 2


def test_a_caption_is_a_passage_of_its_own() -> None:
    _, passages = split([*body(SENTENCE), Block(BlockKind.CAPTION, "M. Nam a pris la parole."), *body(OTHER)])
    assert [passage.is_caption for passage in passages] == [False, True, False]


def test_each_row_of_a_table_is_a_sentence() -> None:
    (passage,) = split([Block(BlockKind.TABLE, "Aide | Taux\nBrevet | 30 %\nMachine | 20 %")])[1]
    assert len(passage.sentences) == 3


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        pytest.param("un deux trois quatre cinq ; six sept huit neuf dix", "un deux trois quatre cinq ;", id="clause"),
        pytest.param(
            "un deux trois quatre cinq six sept huit neuf dix", "un deux trois quatre cinq six sept", id="words"
        ),
    ],
)
def test_a_sentence_that_is_too_long_is_cut_where_it_hurts_least(sentence: str, first: str) -> None:
    assert split(body(sentence), wanted=7, most=7)[1][0].text == first


def test_abbreviations_do_not_end_a_passage() -> None:
    text, passages = split(body("La résolution n° 57 est citée par M. Le. Elle vaut 2.500 tỷ."), wanted=9, most=40)
    assert [passage.text for passage in passages] == ["La résolution n° 57 est citée par M. Le.", "Elle vaut 2.500 tỷ."]
    assert text
