"""One evaluation in a process of its own, started by a worker: `python -m leaderboard.confined <JSON>`.

It has limits on memory, leaves no core file, dies with its worker, and writes into a folder of its own.
"""

import ctypes
import json
import resource
import signal
import sys
from pathlib import Path
from typing import Any

_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of prctl(2)


def main() -> None:
    """Evaluate as the JSON says; what goes wrong is one line on stderr and exit status 1."""
    task = json.loads(sys.argv[1])
    _confine(task.pop("bytes"))
    try:
        _evaluate(**task)
    except MemoryError:
        sys.exit("out of memory")
    except Exception as error:
        sys.exit(" ".join(str(error).split()) or type(error).__name__)


def _confine(memory: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))


def _evaluate(
    model: str,
    revision: str | None,
    base: str | None,
    dtype: str,
    data: str,
    results: str,
    journal: str,
    batch_size: int,
    max_tokens: int | None,
    limit: int | None,
) -> dict[str, Any]:
    from leaderboard.evaluate import evaluate
    from leaderboard.models import open_model
    from metrics import TASKS

    opened = open_model(model, revision, batch_size, max_tokens, base=base, dtype=dtype)
    return evaluate(opened, data, TASKS, Path(results), limit=limit, robustness=True, journal=Path(journal))


if __name__ == "__main__":
    main()
