"""The worker: takes requests one by one under a lease, and evaluates each in a process of its own.

A request that is run carries its worker's name and a time until which that worker must be heard of again; past it, any other
worker takes the request over. Both are changed by compare and swap, so a request has one worker at a time, and its result,
which has a path made of the request, is written once.
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from huggingface_hub import constants

from hub_datasets.store import Store
from leaderboard.evaluate import unfinished
from leaderboard.model_files import folder_revision
from leaderboard.store import folder_name, opened
from leaderboard.submissions import Request, entries

ATTEMPTS = 3  # workers that may die over a request before it counts as failed
COMMAND = (sys.executable, "-m", "leaderboard.confined")
_REASON = 300  # characters
# What the evaluation's process may see of the environment: no tokens, no keys.
_SEEN = (
    "CUDA_VISIBLE_DEVICES HF_ENDPOINT HF_HUB_DISABLE_XET HF_HUB_OFFLINE LANG LC_ALL LD_LIBRARY_PATH OMP_NUM_THREADS PATH "
    "PYTHONPATH TMPDIR TOKENIZERS_PARALLELISM VIRTUAL_ENV"
).split()


@dataclass(frozen=True, slots=True)
class Limits:
    """What one evaluation may take, how long a lease holds, and how it generates."""

    seconds: float = 12 * 3600.0
    bytes: int = 64_000_000_000
    lease: float = 900.0
    batch_size: int = 16
    max_tokens: int | None = None
    limit: int | None = None


def work(
    store: str | Path | Store,
    data: str,
    limits: Limits,
    once: bool = False,
    pause: float = 30.0,
    command: Sequence[str] = COMMAND,
) -> Iterator[Request]:
    """Take and run requests, and yield each as it ends. once: stop where none is pending, instead of waiting for more."""
    kept, me = opened(store), f"{socket.gethostname()}-{os.getpid()}-{uuid.uuid4().hex[:8]}"
    while True:
        taken = take(kept, me, limits.lease)
        if taken is not None:
            ended = _Run(kept, taken, data, limits, command).ended()
            if ended is not None:
                yield ended
        elif once:
            return
        else:
            time.sleep(pause)


def take(store: Store, worker: str, lease: float) -> Request | None:
    """Take the oldest request that is pending, or whose worker has not been heard of; None where there is none."""
    for request, content in entries(store):
        lost = request.state == "running" and (request.lease or "") < _now()
        if request.state != "pending" and not lost:
            continue
        if request.attempts >= ATTEMPTS:
            reason = f"{ATTEMPTS} workers died over it; the model may be too large or never end"
            store.replace(request.path, content, replace(request, state="failed", reason=reason, worker=None).content())
            continue
        taken = replace(
            request, state="running", worker=worker, lease=_now(lease), attempts=request.attempts + 1, reason=None
        )
        if store.replace(request.path, content, taken.content()):
            return taken
    return None


def _now(later: float = 0.0) -> str:
    return (datetime.now(UTC) + timedelta(seconds=later)).isoformat(timespec="milliseconds")


class _Run:
    """One request's evaluation by this worker."""

    def __init__(self, store: Store, request: Request, data: str, limits: Limits, command: Sequence[str]) -> None:
        self._store, self._request, self._data, self._limits, self._command = store, request, data, limits, command

    def ended(self) -> Request | None:
        """The request as it ended; None where the lease was lost, and another worker has it."""
        with tempfile.TemporaryDirectory(prefix="cap-rlvr-") as folder:
            try:
                reason = self._changed() or self._run(Path(folder))
                if reason is None:
                    path = self._keep(Path(folder) / "results")
                    return self._end(state="finished", result=path, reason=None)
            except _Lost:
                return None
            except (OSError, ValueError, KeyError) as error:
                reason = f"its result could not be kept: {error}"
            return self._end(state="failed", reason=reason[:_REASON])

    def _changed(self) -> str | None:
        """Why a folder is not what was submitted; a Hub id is at its commit for ever."""
        folder = Path(self._request.model)
        if folder.is_absolute() and (not folder.is_dir() or folder_revision(folder) != self._request.revision):
            return "the folder has changed or gone since it was submitted"
        return None

    def _run(self, folder: Path) -> str | None:
        """Run the evaluation; the reason where it failed."""
        local = Path(self._request.model).is_absolute()
        task = {
            "model": self._request.model,
            "revision": None if local else self._request.revision,
            "base": self._request.base,
            "dtype": self._request.dtype,
            "data": str(Path(self._data).resolve()) if Path(self._data).is_dir() else self._data,
            "results": str(folder / "results"),
            "journal": str(unfinished(self._store).resolve()),
            "batch_size": self._limits.batch_size,
            "max_tokens": self._limits.max_tokens,
            "limit": self._limits.limit,
            "bytes": self._limits.bytes,
        }
        with open(folder / "errors", "w+b") as errors:
            process = subprocess.Popen(
                [*self._command, json.dumps(task)],
                env=environment(folder),
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                start_new_session=True,
            )
            try:
                late = self._wait(process)
            finally:
                _kill(process)
            errors.seek(max(0, errors.seek(0, os.SEEK_END) - 100_000))
            said = errors.read().decode(errors="replace")
        if late:
            return f"it took more than {self._limits.seconds / 3600:g} hours"
        return None if process.returncode == 0 else self._reason(process.returncode, said, folder)

    def _wait(self, process: subprocess.Popen[bytes]) -> bool:
        """Wait for the end, renewing the lease; whether the time was over. _Lost where the lease is another's."""
        end = time.monotonic() + self._limits.seconds
        while True:
            try:
                process.wait(timeout=max(0.0, min(self._limits.lease / 3, end - time.monotonic())))
                return False
            except subprocess.TimeoutExpired:
                if time.monotonic() >= end:
                    return True
                self._swap(replace(self._request, lease=_now(self._limits.lease)))

    def _reason(self, status: int, said: str, folder: Path) -> str:
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        last = lines[-1].removeprefix("cap-rlvr: ") if lines else f"exit status {status}"
        if status == -signal.SIGKILL or "out of memory" in last.lower() or "allocate memory" in last.lower():
            return f"it needs more than the {self._limits.bytes / 1e9:g} GB of memory that an evaluation may take"
        if status < 0:
            return f"it ended by signal {signal.Signals(-status).name}"
        for private in (str(folder), str(Path.home())):
            last = last.replace(private, "…")
        return last

    def _keep(self, results: Path) -> str:
        """Put the run into the store; the result's path, which is the same for each attempt at this request."""
        made = opened(results)
        (path,) = made.paths("results/")
        result: dict[str, Any] = json.loads(made.read(path))
        run = f"{self._request.submitted[:19].translate(str.maketrans('', '', '-:'))}-{self._request.key[:8]}"
        model = folder_name(result["model"])
        samples = {
            f"samples/{model}/{run}{'.rotations' if name.endswith('.rotations.parquet') else ''}.parquet": made.read(
                name
            )
            for name in made.paths("samples/")
        }
        kept = f"results/{model}/{run}.json"
        self._swap(replace(self._request, lease=_now(self._limits.lease)))
        self._store.write(samples, f"Samples of {result['model']}, request {self._request.key}")
        self._store.create(kept, made.read(path))
        return kept

    def _end(self, **changes: Any) -> Request | None:
        try:
            self._swap(replace(self._request, worker=None, lease=None, **changes))
        except _Lost:
            return None
        return self._request

    def _swap(self, new: Request) -> None:
        if not self._store.replace(self._request.path, self._request.content(), new.content()):
            raise _Lost
        self._request = new


class _Lost(Exception):
    """The lease has passed to another worker."""


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End the process and all that it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def environment(home: Path) -> dict[str, str]:
    """What the evaluation's process sees: named variables, this machine's caches, and no token."""
    seen = {name: os.environ[name] for name in _SEEN if name in os.environ}
    return seen | {
        "HOME": str(home),
        "HF_HUB_CACHE": str(constants.HF_HUB_CACHE),
        "HF_TOKEN_PATH": str(home / "no-token"),
        "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_UPDATE_DOWNLOAD_COUNTS": "0",
        "PYTHONPATH": os.pathsep.join(filter(None, [str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH")])),
    }
