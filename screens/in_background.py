"""Lets long work go on in a thread of its own, so that the browser hears of it meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue
from typing import TypeVar

News = TypeVar("News")
_SECONDS_BETWEEN_LOOKS = 0.2


def in_background(work: Callable[[Callable[[News], None]], News], name: str) -> Iterator[News]:
    """What `work` tells through the function it is given, as it comes, and at the end what it returns.

    Raises:
        Exception: whatever `work` raised.
    """
    news: SimpleQueue[News] = SimpleQueue()
    worker = ThreadPoolExecutor(1, thread_name_prefix=name)
    ending = worker.submit(work, news.put)
    worker.shutdown(wait=False)  # a reader who leaves does not wait; what was begun is finished
    while True:
        is_over = ending.done()
        try:
            yield news.get(timeout=_SECONDS_BETWEEN_LOOKS)
        except Empty:
            if is_over:
                break
    yield ending.result()
