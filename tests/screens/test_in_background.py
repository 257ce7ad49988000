from collections.abc import Callable

import pytest

from screens.in_background import in_background


def test_news_come_in_order_and_the_result_last() -> None:
    def work(tell: Callable[[int], None]) -> int:
        for number in range(3):
            tell(number)
        return 99

    assert list(in_background(work, "count")) == [0, 1, 2, 99]


def test_what_work_raises_reaches_who_waits() -> None:
    def work(tell: Callable[[int], None]) -> int:
        tell(1)
        raise OSError("the disk is full")

    news = in_background(work, "count")
    assert next(news) == 1
    with pytest.raises(OSError, match="full"):
        next(news)
