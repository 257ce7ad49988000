from __future__ import annotations

from random import Random

import pytest

from evals.training.batches import Inputs, make_input
from evals.training.examples import Example, Group, written_groups
from evals.training.source import read_written
from evals.training.unlabelled import GAPS, RECURRING
from vectorstore.embedding.tokenizer import Tokenizer
from vectorstore.embedding.weights import bundled_weights_path, read_weights
from vectorstore.reader.pairing import Pairing
from vectorstore.reader.places import PlacingTokenizer


@pytest.fixture(scope="module")
def pairing() -> Pairing:
    weights = read_weights(bundled_weights_path())
    return Pairing(PlacingTokenizer(Tokenizer(weights.pieces), weights.pieces))


def test_an_answer_becomes_its_first_and_last_token(pairing: Pairing) -> None:
    text = "It is run by the regional science office."
    start = text.index("regional")

    made = make_input(pairing, Example("Who runs it?", text, ((start, len(text) - 1),), "a"))

    first, last = made.starts[0] - made.pair.first, made.ends[0] - made.pair.first
    assert text[made.pair.places[first][0] : made.pair.places[last][1]] == "regional science office"


def test_every_text_written_for_training_can_be_trained_on(pairing: Pairing) -> None:
    groups = list(written_groups(read_written()))

    assert len(groups) > 80
    assert {group.languages[0] for group in groups} == {"fr", "en", "vi"}
    for group in groups:
        made = [make_input(pairing, example) for example in group.examples]
        assert made[0].is_answerable
        assert not any(one.is_answerable for one in made[1:])


def test_an_epoch_takes_each_group_and_is_the_same_every_time(pairing: Pairing) -> None:
    texts = [Example("Who?", f"Number {number} did it.", ((0, 6),), str(number)) for number in range(9)]
    others = [Example("Who?", "Nobody.", (), "x") for _ in texts]
    groups = [Group(str(n), "piaf_fr", ("fr", "fr"), pair) for n, pair in enumerate(zip(texts, others, strict=True))]
    inputs = Inputs(groups, pairing)

    batches = inputs.batches(0, 4)

    assert batches == inputs.batches(0, 4)
    assert sorted(place for batch in batches for place, other in batch if other == 0) == list(range(9))


def test_words_are_left_out_of_the_question_alone_and_the_answer_stays_where_it_is(pairing: Pairing) -> None:
    text = "It is run by the regional science office."
    start = text.index("regional")
    made = make_input(
        pairing, Example("Who runs the old laboratory in the hills?", text, ((start, len(text) - 1),), "a")
    )

    less = made.without_words(0.5, Random(3))

    assert less.pair.tokens < made.pair.tokens
    assert less.pair.ids[less.pair.first :] == made.pair.ids[made.pair.first :]
    assert less.pair.ids[: less.pair.asked] == made.pair.ids[: made.pair.asked]
    assert [one - less.pair.first for one in less.starts] == [one - made.pair.first for one in made.starts]
    assert made.without_words(1.0, Random(3)) == made  # something is always asked
    assert made.without_words(0.0, Random(3)) == made


def test_what_recurs_teaches_nothing_about_whether_a_text_answers(pairing: Pairing) -> None:
    example = Example("Who?", "Number 1 did it.", ((0, 6),), "a")
    groups = [Group(name, name, ("en", "en"), (example,)) for name in (RECURRING, GAPS, "piaf_fr")]

    inputs = Inputs(groups, pairing)

    assert [one[0].tells_answerable for one in inputs.inputs] == [False, True, True]
    assert [one.id for one in Inputs(groups, pairing, unlabelled=0.0).groups] == ["piaf_fr"]
