"""A real HTTP server on loopback that speaks the protocol of OpenAI's chat completions, with scripted answers.

For tests and timings: what a chat model does, good or bad, without a chat model.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import repeat
from typing import Any


@dataclass(frozen=True)
class Reply:
    """What the server does with one request."""

    pieces: Sequence[str] = ()
    status: int = 200
    seconds_between: float = 0.0
    seconds_before: float = 0.0
    breaks_off: bool = False
    """The connection is closed without the end of the protocol."""
    endless: bool = False
    finish_reason: str = "stop"
    message: str = "scripted"
    """Of an error."""


def words(text: str) -> list[str]:
    """`text` in pieces as models send it."""
    parts = text.split(" ")
    return [part + " " for part in parts[:-1]] + parts[-1:]


Script = Callable[[dict[str, Any], int], Reply]


@dataclass
class ScriptedServer:
    """Where it listens, what it was asked, how many replies were cut off by the client."""

    url: str
    requests: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    hung_up: threading.Event = field(default_factory=threading.Event)
    """Set once a client closed its connection before the reply was over."""
    sent: list[tuple[float, str]] = field(default_factory=list)
    """When which piece was written, by `time.monotonic`."""


@contextmanager
def serving(script: Script | Reply) -> Iterator[ScriptedServer]:
    """Serves until the block ends; `script` gets each request and its number from 0."""
    state = ScriptedServer("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            state.requests.append(body)
            state.keys.append(self.headers.get("Authorization", ""))
            reply = script if isinstance(script, Reply) else script(body, len(state.requests) - 1)
            with suppress(BrokenPipeError, ConnectionResetError):
                time.sleep(reply.seconds_before)
                if reply.status != 200:
                    self._refuse(reply.status, reply.message)
                elif body.get("stream"):
                    self._stream(reply)
                else:
                    self._whole(reply)
                return
            state.hung_up.set()

        def _refuse(self, status: int, message: str) -> None:
            self._send(status, {"error": {"message": message, "type": "scripted", "code": None}})

        def _whole(self, reply: Reply) -> None:
            message = {"role": "assistant", "content": "".join(reply.pieces)}
            self._send(
                200,
                {
                    "id": "1",
                    "object": "chat.completion",
                    "created": 0,
                    "model": "scripted",
                    "choices": [{"index": 0, "message": message, "finish_reason": reply.finish_reason}],
                    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
                },
            )

        def _send(self, status: int, content: dict[str, Any]) -> None:
            body = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _stream(self, reply: Reply) -> None:
            self.close_connection = True
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Connection", "close")
            self.end_headers()
            pieces = (piece for _ in repeat(None) for piece in reply.pieces) if reply.endless else iter(reply.pieces)
            for piece in pieces:
                state.sent.append((time.monotonic(), piece))
                self._event({"content": piece}, None)
                time.sleep(reply.seconds_between)
            if reply.breaks_off:
                return
            self._event({}, reply.finish_reason)
            usage = {
                "prompt_tokens": 11,
                "completion_tokens": len(reply.pieces),
                "total_tokens": 11 + len(reply.pieces),
            }
            self._data(
                {
                    "id": "1",
                    "object": "chat.completion.chunk",
                    "created": 0,
                    "model": "scripted",
                    "choices": [],
                    "usage": usage,
                }
            )
            self.wfile.write(b"data: [DONE]\n\n")

        def _event(self, delta: dict[str, str], finish_reason: str | None) -> None:
            choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
            self._data(
                {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "scripted", "choices": [choice]}
            )

        def _data(self, content: dict[str, Any]) -> None:
            self.wfile.write(f"data: {json.dumps(content)}\n\n".encode())
            self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:
            """Keeps quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    state.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
