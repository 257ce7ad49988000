from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

from vectorstore.library import Library


def _intentions() -> Any:
    path = Path(__file__).with_name("intentions.py")
    spec = importlib.util.spec_from_file_location("intentions", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["intentions"] = module
    spec.loader.exec_module(module)
    return module


INTENTIONS = _intentions()


def _params(intentions: Any) -> list[Any]:
    failing = [pytest.mark.xfail(reason="a known failure; when it passes, say so in intentions.py", strict=True)]
    return [
        pytest.param(one, id=f"{one.article}: {one.why}", marks=failing if one.known_failure else [])
        for one in intentions
    ]


def _plain(text: str) -> str:
    return " ".join(text.split())


def _check(library: Library, intention: Any, urls: dict[str, str]) -> None:
    hits = library.search(intention.question, limit=8)
    wanted = library.article(urls[intention.article])
    assert wanted is not None
    ranks = [
        hit.rank
        for hit in hits
        for passage in (hit.passage, *(library.passage(identity) for identity in hit.same_story))
        if passage is not None and passage.article_id == wanted.id and intention.holds in _plain(passage.text)
    ]
    found = [f"{hit.rank}. {hit.article.url[-40:]}: {_plain(hit.passage.text)[:90]}" for hit in hits]
    assert min(ranks, default=99) <= intention.within, "\n".join([intention.question, *found])


@pytest.mark.parametrize("intention", _params(INTENTIONS.OVER_THE_REAL_ARTICLES))
def test_over_the_real_articles(real_library: Library, intention: Any, urls: dict[str, str]) -> None:
    _check(real_library, intention, urls)


@pytest.mark.parametrize("intention", _params(INTENTIONS.OVER_OUR_OWN_ARTICLES))
def test_over_our_own_articles(own_library: Library, intention: Any, urls: dict[str, str]) -> None:
    _check(own_library, intention, urls)


def test_there_are_at_least_forty() -> None:
    assert len(INTENTIONS.OVER_THE_REAL_ARTICLES) + len(INTENTIONS.OVER_OUR_OWN_ARTICLES) >= 40
