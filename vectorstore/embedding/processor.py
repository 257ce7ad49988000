"""What the processor can do, where that decides how the model is built or run."""

from __future__ import annotations

import os
import platform
from pathlib import Path


def multiplies_bytes_exactly() -> bool:
    """Whether products of 8-bit numbers are added up without overflow.

    x86 processors before VNNI add two products of an unsigned and a signed byte in 16 bits, which overflows
    silently; there the matrices are kept in 7 bits.
    """
    if platform.machine().lower() not in {"x86_64", "amd64"}:
        return True
    try:
        features = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return "avx512_vnni" in features or "avx_vnni" in features


def usable_cores() -> int:
    """Cores this process may run on; containers often allow fewer than there are."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
