"""A real web server on loopback, and a library that keeps in memory what it is given."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest

from policy.article import Article
from policy.reading import ReadArticle
from policy.registers import Registers
from policy.story import Story
from vectorstore.embedder import Vectors
from vectorstore.intake import Progress, Status, Stored

Respond = Callable[[BaseHTTPRequestHandler], None]


class WebServer:
    """Answers each path as told; `url(path)` is where."""

    def __init__(self) -> None:
        pages: dict[str, Respond] = {}

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                pages.get(self.path, lambda handler: handler.send_error(404))(self)

            def log_message(self, *_: object) -> None:
                pass

        self.pages = pages
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def url(self, path: str = "/") -> str:
        return f"http://127.0.0.1:{self._server.server_port}{path}"

    def serve(self, path: str, content: bytes, media_type: str = "text/html; charset=utf-8", **headers: str) -> str:
        def respond(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(200)
            handler.send_header("Content-Type", media_type)
            for name, value in headers.items():
                handler.send_header(name, value)
            handler.end_headers()
            handler.wfile.write(content)

        self.pages[path] = respond
        return self.url(path)

    def redirect(self, path: str, target: str) -> str:
        def respond(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(302)
            handler.send_header("Location", target)
            handler.end_headers()

        self.pages[path] = respond
        return self.url(path)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def web() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.close()


class WordCountEmbedder:
    """Counts words as tokens; its vectors say nothing."""

    name = "word count"
    dimension = 2
    max_tokens = 200

    def count_tokens(self, text: str) -> int:
        return len(text.split()) + 2

    def embed_passages(self, texts: object) -> Vectors:
        return np.ones((1, 2), np.float32)

    def embed_query(self, text: str) -> Vectors:
        return np.ones(2, np.float32)


class MemoryLibrary:
    """Keeps articles by id; `given` is everything it was asked to embed, in order."""

    def __init__(self) -> None:
        self.embedder = WordCountEmbedder()
        self.given: list[ReadArticle] = []
        self.stored: dict[str, tuple[ReadArticle, Registers, str]] = {}

    def content_hash(self, article_id: str) -> str | None:
        return self.stored[article_id][0].article.content_hash if article_id in self.stored else None

    def article(self, id_or_url: str) -> Article | None:
        return self.stored[id_or_url][0].article if id_or_url in self.stored else None

    def rules_version(self, article_id: str) -> str | None:
        return self.stored[article_id][2] if article_id in self.stored else None

    def replace_registers(
        self, article_id: str, registers: Registers, rules_version: str = "", story: Story | None = None
    ) -> None:
        self.stored[article_id] = (self.stored[article_id][0], registers, rules_version)

    def add_all(
        self,
        read_articles: Iterable[ReadArticle],
        progress: Callable[[Progress], None] | None = None,
        *,
        rules_version: str = "",
        complete: Callable[[ReadArticle], ReadArticle] = lambda read: read,
    ) -> Iterator[Stored]:
        for read in map(complete, read_articles):
            self.given.append(read)
            status = Status.REPLACED if read.article.id in self.stored else Status.ADDED
            self.stored[read.article.id] = (read, read.registers, rules_version)
            if progress:
                progress(Progress(sum(len(one.passages) for one in self.given), 1.0))
            yield Stored(read.article.id, status)


@pytest.fixture
def memory_library() -> MemoryLibrary:
    return MemoryLibrary()
