from __future__ import annotations

import numpy as np

from policy.language import LANGUAGES
from vectorstore.embedding.bundled import BundledEmbedder
from vectorstore.embedding.means import shipped_means

SENTENCES = {
    "fr": "Le ministère publiera la liste des laboratoires retenus avant la fin du mois.",
    "en": "The ministry will publish the list of selected laboratories before the end of the month.",
    "vi": "Bộ sẽ công bố danh sách các phòng thí nghiệm được chọn trước cuối tháng.",
}


def test_a_sentence_is_nearest_to_the_mean_of_its_language(embedder: BundledEmbedder) -> None:
    means = shipped_means(embedder.name)
    assert means is not None
    directions = means.sentences / np.linalg.norm(means.sentences, axis=1, keepdims=True)

    nearest = embedder.embed_passages([SENTENCES[language] for language in LANGUAGES]) @ directions.T

    assert nearest.argmax(axis=1).tolist() == [0, 1, 2]


def test_taking_the_means_off_brings_translations_together(embedder: BundledEmbedder) -> None:
    means = shipped_means(embedder.name)
    assert means is not None
    french, english, vietnamese = embedder.embed_passages([SENTENCES[language] for language in LANGUAGES])
    other = embedder.embed_passages(["Un chien dort sous la table de la cuisine."])[0]
    centred_other = other - means.sentences[0]

    def cosine(first: np.ndarray, second: np.ndarray) -> float:
        return float(first @ second / (np.linalg.norm(first) * np.linalg.norm(second)))

    gap = cosine(french, vietnamese) - cosine(french, other)
    centred = [vector - mean for vector, mean in zip((french, english, vietnamese), means.sentences, strict=True)]
    assert cosine(centred[0], centred[2]) - cosine(centred[0], centred_other) > gap


def test_other_models_have_no_shipped_means() -> None:
    assert shipped_means("intfloat/multilingual-e5-base") is None
