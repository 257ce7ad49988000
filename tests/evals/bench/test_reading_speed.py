from __future__ import annotations

from pathlib import Path

from evals.bench.reading_speed import READERS, WORDS, milliseconds, thousand_words

CORPUS = Path(__file__).parents[3] / "corpus"


def test_the_text_has_a_thousand_words_in_each_language_of_the_corpus() -> None:
    texts = thousand_words(CORPUS)

    assert {"fr", "en"} <= set(texts)
    assert {len(text.split(" ")) for text in texts.values()} == {WORDS}


def test_every_reader_reads_every_language() -> None:
    for language, text in thousand_words(CORPUS).items():
        for reader in READERS.values():
            assert milliseconds(reader, text, language) > 0
