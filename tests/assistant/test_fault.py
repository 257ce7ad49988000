from __future__ import annotations

import httpx
import pytest

from assistant.fault import Fault, fault_of
from assistant.writing.words import what_happened
from policy.language import LANGUAGES


def chained(outer: Exception, inner: Exception) -> Exception:
    outer.__cause__ = inner
    return outer


def answered(status: int) -> httpx.HTTPStatusError:
    request = httpx.Request("POST", "http://127.0.0.1")
    return httpx.HTTPStatusError("", request=request, response=httpx.Response(status, request=request))


@pytest.mark.parametrize(
    ("error", "has_begun", "fault"),
    [
        pytest.param(answered(401), False, Fault.WRONG_KEY, id="401"),
        pytest.param(answered(404), False, Fault.UNKNOWN_MODEL, id="404"),
        pytest.param(answered(429), False, Fault.BUSY, id="429"),
        pytest.param(chained(RuntimeError(), answered(502)), False, Fault.SERVER, id="502 inside another error"),
        pytest.param(answered(422), False, Fault.REFUSED, id="422"),
        pytest.param(httpx.ConnectError(""), False, Fault.UNREACHABLE, id="no connection"),
        pytest.param(chained(RuntimeError(), OSError()), False, Fault.UNREACHABLE, id="no network"),
        pytest.param(httpx.ReadTimeout(""), False, Fault.TOO_SLOW, id="read timeout"),
        pytest.param(httpx.ReadTimeout(""), True, Fault.TOO_SLOW, id="stalled"),
        pytest.param(httpx.RemoteProtocolError(""), True, Fault.BROKEN_OFF, id="closed in the middle"),
        pytest.param(ValueError(), False, Fault.BROKEN_OFF, id="not the protocol"),
    ],
)
def test_errors_of_any_library_come_down_to_a_fault(error: Exception, has_begun: bool, fault: Fault) -> None:
    assert fault_of(error, has_begun=has_begun) is fault


def test_every_fault_is_told_in_every_language_in_one_line() -> None:
    for language in LANGUAGES:
        for fault in Fault:
            for shown in (True, False):
                told = what_happened(fault, language, something_is_shown=shown)
                assert "\n" not in told
                assert bool(told) == (fault is not Fault.NOTHING_FOUND)
