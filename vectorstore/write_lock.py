"""One writer at a time: a lock on a file in the library's folder, given back by the system when a process dies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO

from vectorstore.errors import LibraryBusyError

if os.name == "nt":  # pragma: no cover - the other branch runs where the tests run
    import msvcrt

    def _take(file: IO[str]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]  # exists on Windows only

else:
    import fcntl

    def _take(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriteLock:
    """Held from construction to `release`.

    Raises:
        LibraryBusyError: another process, or another open library in this one, holds it.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / "writer.lock"
        self._file = path.open("a+", encoding="utf-8")
        try:
            _take(self._file)
        except OSError as exc:
            self._file.seek(0)
            holder = self._file.read().strip()
            self._file.close()
            raise LibraryBusyError(
                f"The library '{folder}' is being written to by another process{f' ({holder})' if holder else ''}. "
                "Wait until it is done, then try again; asking questions works meanwhile."
            ) from exc
        self._file.truncate(0)
        self._file.write(f"process {os.getpid()}")
        self._file.flush()

    def release(self) -> None:
        """Lets the next writer in; may be called twice."""
        self._file.close()
