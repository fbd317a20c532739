"""Metric folders that stand alone: what `evaluate.load` reads from a folder, and what a Space serves."""

import shutil
from pathlib import Path

from metrics.rewards import TASKS

_SOURCE = Path(__file__).parent
_LEFT_OUT = shutil.ignore_patterns("__init__.py", "__pycache__", "make_*.py")


def build_metric(task: str, out: Path) -> Path:
    """Copy one metric into `out`/cap_<task>_reward, the shared files among its own; what stood there is replaced."""
    name = f"cap_{task}_reward"
    target, partial = out / name, out / f".{name}.new"
    out.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(partial, ignore_errors=True)
    shutil.copytree(_SOURCE / name, partial, ignore=_LEFT_OUT)
    shutil.rmtree(target, ignore_errors=True)
    partial.rename(target)
    return target


def build_metrics(out: Path) -> list[Path]:
    """All five."""
    return [build_metric(task, out) for task in TASKS]
