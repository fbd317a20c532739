"""How the parts of a stage are spread: datatrove's executors, by name."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import multiprocess
from loguru import logger

from hub_datasets.exchange import Away
from hub_datasets.parts import Failed, Together

logger.disable("datatrove")  # our own lines tell the progress

EXECUTORS = ("local", "ray", "slurm", "jobs")
_NEEDS = {"slurm": {"partition", "time"}, "jobs": {"logging_dir"}}
_PRELOADED = ["hub_datasets.build", "hub_datasets.orphans"]  # workers begin with all that stages import
_PR_SET_PDEATHSIG = 1
# Tasks to a worker, each of several parts: many even the load, but elsewhere each is a process or a machine to start.
_TASKS = {"local": 50, "ray": 4, "slurm": 4, "jobs": 1}


@dataclass(frozen=True)
class Spread:
    """executor: one of EXECUTORS. workers: parts made at a time. options: for datatrove's executor of that name, above its
    defaults here (slurm: partition, time …; jobs: logging_dir, flavor, dependencies …)."""

    executor: str = "local"
    workers: int = 1
    options: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.executor not in EXECUTORS:
            raise Failed(f"executor: expected one of {', '.join(EXECUTORS)}, found {self.executor!r}")
        if missing := _NEEDS.get(self.executor, set()) - set(self.options):
            raise Failed(f"executor {self.executor}: it needs {' and '.join(sorted(missing))} (--set NAME=VALUE)")


def spread_out(together: Together, count: int, spread: Spread) -> None:
    """Make `count` parts; returns when they are made, or one has failed. Elsewhere (jobs) they are of one stage."""
    parts = together.stages[0]
    tasks = min(count, _TASKS[spread.executor] * spread.workers)
    if spread.executor == "jobs":
        place = f"{spread.options['logging_dir']}/{parts.stage}"
        away = Away(parts, str(spread.options["logging_dir"]))
        away.send()
        try:
            _executor(spread, _Step(away), tasks, place).run()
        finally:
            away.fetch()
    else:
        with _forkserver():
            _executor(spread, _Step(together), tasks, str(parts.run / "logs")).run()


@contextmanager
def _forkserver() -> Iterator[None]:
    """All processes come from a server that has no threads: a fork of this one could inherit a lock that one of duckdb's
    threads holds, or crash. datatrove forks its manager by the default method."""
    before = multiprocess.get_start_method()
    multiprocess.set_start_method("forkserver", force=True)
    try:
        yield
    finally:
        multiprocess.set_start_method(before, force=True)


@dataclass
class _Step:
    """A pipeline of one step, whose process ends when the build does."""

    step: Callable[[Any, int, int], None]

    def __call__(self, data: Any, rank: int, world: int) -> None:
        if multiprocess.parent_process():
            die_with_parent()
        self.step(data, rank, world)


def _executor(spread: Spread, step: _Step, tasks: int, logs: str) -> Any:
    shared = {"pipeline": [step], "tasks": tasks, "logging_dir": logs, "skip_completed": False}
    return {"local": _local, "ray": _ray, "slurm": _slurm, "jobs": _jobs}[spread.executor](spread, shared)


def _local(spread: Spread, shared: dict[str, Any]) -> Any:
    from datatrove.executor.local import LocalPipelineExecutor

    multiprocess.set_forkserver_preload(_PRELOADED)
    return LocalPipelineExecutor(**{**shared, "workers": min(spread.workers, shared["tasks"]), **spread.options})


def _ray(spread: Spread, shared: dict[str, Any]) -> Any:
    import ray
    from datatrove.executor.ray import RayPipelineExecutor

    if not ray.is_initialized():  # a cluster where RAY_ADDRESS names one, else this machine
        cpus = None if os.environ.get("RAY_ADDRESS") else spread.workers
        ray.init(num_cpus=cpus, include_dashboard=False, log_to_driver=False)
    return RayPipelineExecutor(**{**shared, "workers": spread.workers, "mem_per_cpu_gb": 1, **spread.options})


def _slurm(spread: Spread, shared: dict[str, Any]) -> Any:
    from datatrove.executor.slurm import SlurmPipelineExecutor

    ours = {
        "workers": spread.workers,
        "job_name": "cap-rlvr",
        "venv_path": f"{sys.prefix}/bin/activate",
        "sbatch_args": {"wait": ""},  # sbatch returns when the parts are made
    }
    return SlurmPipelineExecutor(**{**shared, **ours, **spread.options})


def _jobs(spread: Spread, shared: dict[str, Any]) -> Any:
    from datatrove.executor.jobs import JobsPipelineExecutor

    dependencies = spread.options.get("dependencies", "cap-rlvr[retrieval]")
    ours = {"workers": spread.workers, "job_name": "cap-rlvr"}
    options = {**spread.options, "dependencies": dependencies.split(","), "logging_dir": shared["logging_dir"]}
    return JobsPipelineExecutor(**{**shared, **ours, **options})


def die_with_parent() -> None:
    """Have this process killed when the one that forked it ends (Linux): a killed build leaves none at work behind it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
