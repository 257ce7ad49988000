"""The language means that ship with the bundled model, for libraries too small to know their own.

`scripts/compute_language_means.py` wrote them: 384 numbers for each language and kind of text.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from vectorstore.means import LanguageMeans

MEANS_FILE = Path(__file__).with_name("means.npz")


def shipped_means(embedder_name: str) -> LanguageMeans | None:
    """The means of passages, sentences and queries as `embedder_name` embeds them; None for models we ship none for."""
    with np.load(MEANS_FILE) as content:
        if str(content["embedder"]) != embedder_name:
            return None
        return LanguageMeans(content["passages"], content["sentences"], content["queries"])
