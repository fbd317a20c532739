"""Run a trainer to its end: go on from the newest whole checkpoint, make room when memory runs out, and where it fails
say at which step and from what it can go on.
"""

import json
import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from shutil import disk_usage
from typing import Any

import torch

from training.log import RunLog

log = logging.getLogger(__name__)

_FULL = 2**20  # bytes free, or fewer; torch's own message of a full disk tells of positions in a file


class TrainingFailed(RuntimeError):
    """Training stopped; the message says at which step, why, and from where it can go on."""


def newest_checkpoint(folder: Path, before_end: bool = False) -> Path | None:
    """The newest checkpoint of a run that is whole: trainer_state.json is written last, so it says so. before_end: the one
    at the last step does not count, as it is the model that the run has left."""
    found = []
    for path in folder.glob("checkpoint-*"):
        try:
            state = json.loads((path / "trainer_state.json").read_text())
            if not (before_end and state["global_step"] >= state["max_steps"]):
                found.append((state["global_step"], path))
        except (OSError, ValueError, KeyError):
            continue  # cut off by a kill or a full disk
    return max(found)[1] if found else None


def train(make: Callable[[Any], Any], args: Any, run_log: RunLog) -> Any:
    """Train to the end and return the trainer and TRL's closing metrics.

    make: builds the trainer for given arguments. Out of memory: half the batch on each device and twice the accumulation,
    so the same effective batch, and on from the newest checkpoint; with several processes it is an error, for the others
    would wait for this one for ever. Raises TrainingFailed for any other error.
    """
    folder = Path(args.output_dir)
    run_log.begin(anew=not args.resume_from_checkpoint)
    resume = newest_checkpoint(folder) if args.resume_from_checkpoint else None
    while True:
        trainer = make(args)
        try:
            done = trainer.train(resume_from_checkpoint=str(resume) if resume else None)
            return trainer, done.metrics
        except torch.OutOfMemoryError:
            step, resume = trainer.state.global_step, newest_checkpoint(folder)
            smaller = args.per_device_train_batch_size // 2
            if not smaller or args.world_size > 1:
                size = args.per_device_train_batch_size
                raise TrainingFailed(
                    f"step {step}: out of memory with {size} rows on a device; {_from(resume)}"
                ) from None
            args = _smaller(args)
            run_log.say(
                step,
                event="out of memory",
                per_device_train_batch_size=args.per_device_train_batch_size,
                gradient_accumulation_steps=args.gradient_accumulation_steps,
                going_on_from=resume.name if resume else "the beginning",
            )
            log.warning("out of memory at step %d: %d rows on a device, %s", step, smaller, _from(resume))
            del trainer
            if torch.cuda.is_available():
                torch.cuda.empty_cache()
        except Exception as error:
            step, resume = trainer.state.global_step, newest_checkpoint(folder)
            reason = " ".join(str(error).split()) or type(error).__name__
            if disk_usage(folder).free < _FULL:
                reason = f"the disk is full ({reason})"
            with suppress(OSError):  # there may be no room for this line either
                run_log.say(step, event="failed", reason=reason)
            raise TrainingFailed(f"step {step}: {reason}; {_from(resume)}") from error


def _from(checkpoint: Path | None) -> str:
    if checkpoint is None:
        return "there is no checkpoint yet, so it begins anew"
    return f"go on from {checkpoint} with --set resume_from_checkpoint=true"


def _smaller(args: Any) -> Any:
    """The arguments with half the batch on each device and twice the accumulation; odd batches lose their last row."""
    from dataclasses import fields

    settings = {one.name: getattr(args, one.name) for one in fields(args) if one.init}
    settings["per_device_train_batch_size"] //= 2
    settings["gradient_accumulation_steps"] *= 2
    if settings.get("steps_per_generation"):
        settings["steps_per_generation"] *= 2
        settings["generation_batch_size"] = None
    return type(args)(**settings)
