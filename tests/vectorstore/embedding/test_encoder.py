from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vectorstore.embedding.encoder import TOKENS_TOGETHER, batches


@given(lengths=st.lists(st.integers(min_value=2, max_value=512)))
def test_batches_hold_every_text_once_and_only_texts_of_one_length(lengths: list[int]) -> None:
    together = batches(lengths)

    assert sorted(place for batch in together for place in batch) == list(range(len(lengths)))
    for batch in together:
        assert len({lengths[place] for place in batch}) == 1
        assert len(batch) == 1 or sum(lengths[place] for place in batch) <= TOKENS_TOGETHER
