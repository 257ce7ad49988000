"""Where a library's language means start from: means that ship with the model, or none."""

from __future__ import annotations

import numpy as np

from policy.language import LANGUAGES
from vectorstore.embedder import Embedder
from vectorstore.means import LanguageMeans


def prior_means(embedder: Embedder) -> LanguageMeans:
    """The means that the model brings; zeros for a model that brings none."""
    zeros = np.zeros((len(LANGUAGES), embedder.dimension), np.float32)
    return LanguageMeans(zeros, zeros, zeros)
