"""Stories of made-up articles, read in processes of their own: reading them is three quarters of building a library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Protocol

from policy.article import Article
from policy.passage import Passage
from policy.story import read_story
from vectorstore.records import to_json

WORTH_IT = 2_000
"""Articles from which processes are started: each takes as long to start as a hundred stories take to read."""
TOGETHER = 25
"""Articles handed to a process at once."""

Told = tuple[Article, Sequence[Passage]]


class ReadStories(Protocol):
    """Reads the stories of articles, ready to be kept, in their order."""

    def __call__(self, articles: Sequence[Told]) -> Iterator[str]:
        """Returns at once where processes read; what it returns waits for each story."""


@contextmanager
def story_readers(articles: int) -> Iterator[ReadStories]:
    """Reads the stories of that many articles: one process a core where there are many."""
    if articles < WORTH_IT:
        yield lambda told: map(_read, told)
        return
    # Not forked: the embedding model's threads would be cut off in the middle of their work.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as processes:
        yield lambda told: processes.map(_read, told, chunksize=TOGETHER)


def _read(told: Told) -> str:
    article, passages = told
    return to_json(read_story(article, passages))
