"""The leaderboard as the Space serves it: read anew when the store changes, filtered as asked, as JSON and as CSV."""

import csv
import io
import json
import shlex
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import lru_cache
from threading import Lock
from typing import Any

from hub_datasets.store import FolderStore, open_store
from leaderboard.compare import compare
from leaderboard.store import read_results, samples
from leaderboard.table import Line, table
from metrics import TASKS

_FOLDER, _HUB = 1.0, 60.0  # seconds before a store is asked again whether it changed
_PAGE = 20
_SIZES = {
    "under-1": (0, 1e9),
    "1-4": (1e9, 4e9),
    "4-10": (4e9, 10e9),
    "10-40": (10e9, 40e9),
    "over-40": (40e9, float("inf")),
}


@dataclass(frozen=True, slots=True)
class Filters:
    """Which lines to show. q: parts of names with `;` between, any of which will do; task: only models that answered
    it; size: a key of _SIZES or "unknown". Size, licence and verified leave the baselines in place: they are the floor."""

    q: str = ""
    task: str = ""
    kind: str = ""
    size: str = ""
    licence: str = ""
    verified: bool = False

    def __call__(self, line: Line) -> bool:
        """Whether a line is shown."""
        names = [part.strip().lower() for part in self.q.split(";") if part.strip()]
        where = f"{line.model} {line.base or ''}".lower()
        if names and not any(name in where for name in names):
            return False
        if (self.task and self.task not in line.tasks) or (self.kind and self.kind != line.kind):
            return False
        return line.kind == "baseline" or self._fits(line)

    def _fits(self, line: Line) -> bool:
        if (self.verified and not line.verified) or (self.licence and self.licence != line.licence):
            return False
        if not self.size:
            return True
        if line.parameters is None or self.size not in _SIZES:
            return line.parameters is None and self.size == "unknown"
        low, high = _SIZES[self.size]
        return low <= line.parameters < high


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The table of one version of the store."""

    version: str
    lines: list[Line]
    broken: list[str]


class Board:
    """The leaderboard of a store (a folder or a Hub id)."""

    def __init__(self, source: str) -> None:
        self.store = open_store(source)
        self._patience = _FOLDER if isinstance(self.store, FolderStore) else _HUB
        self._snapshot: Snapshot | None = None
        self._looked = float("-inf")
        self._lock = Lock()
        self._samples = lru_cache(maxsize=8)(self._read_samples)

    def now(self) -> Snapshot:
        """The table, as the store is now (or was a moment ago)."""
        with self._lock:
            if self._snapshot is None or time.monotonic() - self._looked > self._patience:
                version = self.store.version()
                if self._snapshot is None or version != self._snapshot.version:
                    board = table(self.store)
                    self._snapshot = Snapshot(version, board.lines, board.broken)
                self._looked = time.monotonic()
            return self._snapshot

    def line(self, model: str) -> Line:
        """A model's line. Raises KeyError."""
        found = next((line for line in self.now().lines if line.model == model), None)
        if found is None:
            raise KeyError(f"no model {model[:100]!r} on the leaderboard")
        return found

    def page(self, filters: Filters) -> dict[str, Any]:
        """What the leaderboard shows: its lines, best first, and what there is to filter by."""
        now = self.now()
        return {
            "version": now.version,
            "tasks": list(TASKS),
            "lines": [asdict(line) for line in now.lines if filters(line)],
            "total": len(now.lines),
            "broken": now.broken,
            "licences": sorted({line.licence for line in now.lines if line.licence}),
        }

    def csv(self, filters: Filters) -> str:
        """The same lines as CSV; a cell that a spreadsheet would take for a formula is quoted with '."""
        out = io.StringIO()
        writer = csv.writer(out)
        each = [f"{task}{end}" for task in TASKS for end in ("", "_low", "_high", "_n")]
        writer.writerow([*_COLUMNS, "reward", "low", "high", *each, "run"])
        for line in filter(filters, self.now().lines):
            scores = [cell for task in TASKS for cell in _cells(line.tasks.get(task))]
            cells = [*(getattr(line, name) for name in _COLUMNS), line.reward, *line.ci95, *scores, line.run]
            writer.writerow(map(_harmless, cells))
        return out.getvalue()

    def answered(self, task: str) -> list[str]:
        """The models that have stored answers to a task's rows."""
        return [line.model for line in self.now().lines if task in line.tasks]

    def prediction(self, model: str, row_id: str) -> str | None:
        """What a model answered to a row, None where it was not asked. Raises KeyError where there is no such model."""
        line = self.line(model)
        return next((row["prediction"] for row in self._samples(model, line.run) if row["id"] == row_id), None)

    def run(self, model: str) -> dict[str, Any]:
        """A model's result as it is kept, and the command that makes it again. Raises KeyError."""
        line = self.line(model)
        result = next(r for r in read_results(self.store) if r["run"] == line.run and r.get("model") == model)
        return {"result": result, "command": _command(result)}

    def samples(self, model: str, task: str, vs: str = "", show: str = "", page: int = 1) -> dict[str, Any]:
        """A page of a model's answers, each beside that of another model where `vs` names one.

        show: none, part or full (by reward), unread, differ; all where it is empty.
        """
        mine = [row for row in self._samples(model, self.line(model).run) if row["task"] == task]
        rival = {_which(row): row for row in self._samples(vs, self.line(vs).run)} if vs else {}
        pairs = [{"id": row["id"], "mine": row, "other": rival.get(_which(row))} for row in mine]
        chosen = [pair for pair in pairs if _shown(show, pair["mine"], pair["other"])]
        pages = max(1, -(-len(chosen) // _PAGE))
        page = min(max(1, page), pages)
        rows = chosen[(page - 1) * _PAGE : page * _PAGE]
        return {"rows": rows, "total": len(chosen), "page": page, "pages": pages}

    def _read_samples(self, model: str, run: str) -> list[dict[str, Any]]:
        return list(_plain(samples(self.store, model, run).to_dict("records")))

    def compare(self, a: str, b: str) -> dict[str, Any]:
        """The paired differences of two models: over all tasks that both did (task None), and in each."""
        common = [task for task in TASKS if task in self.line(a).tasks and task in self.line(b).tasks]
        return {"rows": [asdict(compare(self.store, a, b, task)) for task in (None, *common)]}


def _command(result: dict[str, Any]) -> str:
    """The command that evaluates the model again.

    >>> _command({"model": "org/m", "revision": "abc", "dataset": "org/cap-rlvr", "split": "test"})
    'cap-rlvr evaluate --model org/m --revision abc --data org/cap-rlvr --split test --results results'
    """
    revision = ["--revision", result["revision"]] if result.get("revision") else []
    name = str(result["model"]).removeprefix("baseline/")
    words = ["cap-rlvr", "evaluate", "--model", name, *revision, "--data", str(result["dataset"])]
    return shlex.join([*words, "--split", str(result.get("split", "test")), "--results", "results"])


_COLUMNS = (
    "rank_low",
    "rank_high",
    "model",
    "kind",
    "base",
    "complete",
    "verified",
    "parameters",
    "licence",
    "tokens",
    "date",
)


def _cells(result: dict[str, Any] | None) -> list[Any]:
    return [result["reward"], *result["ci95"], result["n"]] if result else [""] * 4


def _harmless(cell: Any) -> Any:
    """A cell that a spreadsheet does not run.

    >>> _harmless("=1+1"), _harmless("org/model"), _harmless(-0.5), _harmless(None)
    ("'=1+1", 'org/model', -0.5, '')
    """
    if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{cell}"
    return "" if cell is None else cell


def _which(row: dict[str, Any]) -> tuple[str, int]:
    """A row's id, and which of the model's answers to it this is."""
    return row["id"], row["sample"]


def _shown(show: str, mine: dict[str, Any], other: dict[str, Any] | None) -> bool:
    match show:
        case "none":
            return mine["reward"] == 0
        case "part":
            return 0 < mine["reward"] < 1
        case "full":
            return mine["reward"] == 1
        case "unread":
            return mine["answer"] is None
        case "differ":
            return other is None or abs(mine["reward"] - other["reward"]) > 1e-9
    return True


def _plain(rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Samples as JSON has them: components as a mapping, an answer that is missing as None."""
    for row in rows:
        kept = {name: row[name] for name in ("id", "task", "sample", "prediction", "reason")}
        answer = row["answer"] if isinstance(row["answer"], str) else None
        yield {**kept, "reward": float(row["reward"]), "components": json.loads(row["components"]), "answer": answer}
