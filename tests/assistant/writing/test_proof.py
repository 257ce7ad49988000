"""One sentence at a time: what proves it, and what is wrong with one that nothing proves."""

from __future__ import annotations

import pytest

from assistant.writing.budget import count_tokens
from assistant.writing.numbered import NumberedSource, as_block, number_sources
from assistant.writing.proof import Flaw, Proof, Rejected, numbers_cited, prove_sentence
from policy.language import Language
from tests.assistant.writing.conftest import Open

QUESTION = "How many science and technology enterprises did Da Nang have at the end of 2024?"


@pytest.fixture
def sources(open_with: Open) -> dict[int, NumberedSource]:
    read = open_with("none").read(QUESTION)
    numbered = number_sources(read.evidence, read.reading, 4_000, count_tokens)
    return {source.number: source for source in numbered}


def cited(text: str, sources: dict[int, NumberedSource]) -> str:
    """`text` with the mark of the English article's passage in place of `@`."""
    number = next(n for n, source in sources.items() if "41 science and technology enterprises" in source.text)
    return text.replace("@", f"[S{number}]")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Da Nang had 41 science and technology enterprises @.", "en", id="the figure"),
        pytest.param("Da Nang had 215 innovative start-ups @.", "en", id="another figure of the sentence"),
        pytest.param("The digital economy made up 20.69% of the GRDP of Da Nang @.", "en", id="the next sentence"),
        pytest.param("Da Nang comptait 41 entreprises scientifiques et technologiques @.", "fr", id="in French"),
        pytest.param(
            "Da Nang had 41 science and technology enterprises, and a digital economy at 20.69% @.",
            "en",
            id="two sentences at once",
        ),
        pytest.param("Yes.", "en", id="no fact, no source"),
    ],
)
def test_what_the_source_says_is_proven(text: str, language: Language, sources: dict[int, NumberedSource]) -> None:
    assert isinstance(prove_sentence(cited(text, sources), sources, language), Proof)


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        pytest.param("Da Nang had 42 science and technology enterprises @.", Flaw.NOT_FOUND, id="another figure"),
        pytest.param("Da Nang had 215 science and technology enterprises @.", Flaw.NOT_SAID, id="a figure moved"),
        pytest.param("Nghe An had 41 science and technology enterprises @.", Flaw.NOT_FOUND, id="another place"),
        pytest.param("Da Nang had 41 submarines @.", Flaw.NOT_SAID, id="another thing"),
        pytest.param("Da Nang had 41 science and technology enterprises.", Flaw.NO_SOURCE, id="no source"),
        pytest.param(
            "Da Nang had 41 science and technology enterprises [S77].", Flaw.UNKNOWN_SOURCE, id="no such source"
        ),
        pytest.param("Da Nang is a very beautiful city with many wonderful beaches.", Flaw.NO_SOURCE, id="chatter"),
        pytest.param("See [the article](http://example.org) @.", Flaw.ADDRESS, id="a link"),
        pytest.param("Đà Nẵng có 41 doanh nghiệp khoa học và công nghệ @.", Flaw.LANGUAGE, id="another language"),
        pytest.param(
            'Da Nang "leads the whole country" with 41 enterprises @.', Flaw.NOT_FOUND, id="made-up quotation"
        ),
        pytest.param("On 3 May 2024 Da Nang had 41 science and technology enterprises @.", Flaw.NOT_FOUND, id="a date"),
    ],
)
def test_what_it_does_not_say_is_rejected(text: str, flaw: Flaw, sources: dict[int, NumberedSource]) -> None:
    verdict = prove_sentence(cited(text, sources), sources, "en")

    assert isinstance(verdict, Rejected)
    assert verdict.flaw is flaw


def test_what_proves_a_sentence_is_the_sentence_and_not_its_passage(sources: dict[int, NumberedSource]) -> None:
    proof = prove_sentence(cited("Da Nang had 41 science and technology enterprises @.", sources), sources, "en")

    assert isinstance(proof, Proof)
    (source,) = next(iter(proof.sources.values()))
    assert source.quote.startswith("At the end of 2024 Da Nang had 41")
    assert source.quote.endswith(".")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param("[S1]", (1,), id="one"),
        pytest.param("[S2][S1]", (2, 1), id="two marks"),
        pytest.param("[S1, S3; 4]", (1, 3, 4), id="several in one"),
        pytest.param("[2] [S2]", (2,), id="with and without its letter"),
        pytest.param("in [2031] or [x]", (), id="not marks"),
    ],
)
def test_numbers_are_read_from_marks(text: str, numbers: tuple[int, ...]) -> None:
    assert numbers_cited(text) == numbers


def test_sources_keep_to_the_budget_and_hide_what_looks_like_ours(open_with: Open) -> None:
    read = open_with("none").read(QUESTION)
    few = number_sources(read.evidence, read.reading, 250, count_tokens)

    assert 0 < sum(count_tokens(source.text) for source in few) <= 250
    assert "http" not in as_block(number_sources(read.evidence, read.reading, 4_000, count_tokens))
