"""The stages, one after the other, each behind a gate: train, measure on validation rows, go on or fall back.

A stage begins with the model that the stage before has left. Where its gate fails, the stage before is run again from the
model that failed, and then the stage once more, so often as the file of stages allows. All that was done stands in a
journal, so that a killed pipeline goes on where it was; within a training from its newest checkpoint.
"""

from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hub_datasets.hub import resolve
from leaderboard.evaluate import evaluate
from leaderboard.models import open_model
from leaderboard.runs import read_run
from training.candidates import candidates
from training.gates import check
from training.grpo import grpo
from training.journal import Journal
from training.log import RunLog
from training.recipes import read_settings
from training.report import write_report
from training.run import newest_checkpoint
from training.sft import sft


class GateFailed(RuntimeError):
    """A gate was not passed, and no fallback is left; the message says which and by how much."""


def plan_of(plan: dict[str, Any], start: int = 0) -> Iterator[str]:
    """What a pipeline would do, a line each.

    >>> plan = {"tasks": ["holding"], "stages": [{"name": "alone", "alone": True, "gate": {"each": 0.8},
    ...     "train": [{"kind": "sft", "recipe": "tiny-sft", "set": {"max_steps": 5}}]}]}
    >>> print(*plan_of(plan), sep="\\n")
    stage 0, alone
      holding: sft by tiny-sft, max_steps=5
      gate: each 0.8
    """
    for number, stage in enumerate(plan["stages"]):
        if number < start:
            continue
        yield f"stage {number}, {stage['name']}"
        if stage.get("hard"):
            low, high = stage["hard"]["between"]
            yield f"  {stage['hard']['num']} candidates a row; on with the rows whose mean reward is {low} to {high}"
        for tasks in _groups(stage, plan["tasks"]):
            for step in stage["train"]:
                said = "".join(f", {key}={value}" for key, value in step.get("set", {}).items())
                yield f"  {', '.join(tasks)}: {step['kind']} by {step['recipe']}{said}"
        yield f"  gate: {', '.join(f'{name} {bound}' for name, bound in stage['gate'].items())}"


def _groups(stage: dict[str, Any], tasks: list[str]) -> list[list[str]]:
    return [[task] for task in tasks] if stage.get("alone") else [tasks]


class Pipeline:
    """A plan (training/gates.read_stages) carried out in a folder.

    <out>/stage-<n>/…: the runs; <out>/results: a results store; <out>/journal.jsonl, run.json, report.md and pictures.
    """

    def __init__(self, plan: dict[str, Any], out: Path, say: Callable[[str], None] = print) -> None:
        self.plan, self.out, self.say = plan, out, say
        self.journal = Journal(out)
        begun = read_run(out).recipe if (out / "run.json").exists() else plan
        data = resolve(plan["data"], revision=begun.get("data_revision")).revision
        model = resolve(plan["model"], "model", begun.get("model_revision")).revision
        self.revisions = {plan["data"]: data, plan["model"]: model}  # of what is read in all stages
        recipe = plan | {"data_revision": data, "model_revision": model}
        about = {"kind": "pipeline", "recipe": recipe, "model": plan["model"], "data": plan["data"], "stage": None}
        RunLog(out, about | {"data_revision": data}).begin()

    def run(self, start: int = 0) -> str:
        """Run the stages from `start` on; returns the last model. Raises GateFailed where no fallback is left.

        A report is written in either case.
        """
        model, number, attempt = self.plan["model"], start, 0
        self.measure(start, "before", {"all": model}, self.plan["data"])
        returning = False
        try:
            while number < len(self.plan["stages"]):
                model, failed = self.stage(number, attempt, model)
                if not failed or returning:
                    number, returning = number + 1, False
                    continue
                if attempt == self.plan["fallbacks"]:
                    self.journal.mark(number, "gave up", f"{number}.{attempt}: {'; '.join(failed)}")
                    raise GateFailed(f"stage {number}: {'; '.join(failed)}")
                attempt += 1
                back = max(start, number - 1)
                self.journal.mark(number, "fell back", f"from stage {number} to {back}, attempt {attempt}")
                returning, number = back < number, back
        finally:
            write_report(self.out)
        self.journal.say(None, "finished", model)
        return model

    def stage(self, number: int, attempt: int, model: str) -> tuple[str, list[str]]:
        """Train, measure and check one stage; returns the model and the findings that failed."""
        stage, name = self.plan["stages"][number], f"{number}.{attempt}"
        self.say(f"stage {number}, {stage['name']}{f', attempt {attempt}' if attempt else ''}")
        data = self.hard_rows(number, name, stage["hard"], model) if stage.get("hard") else self.plan["data"]
        models = {}
        for tasks in _groups(stage, self.plan["tasks"]):
            label, made = "-".join(tasks) if stage.get("alone") else "all", model
            for step in stage["train"]:
                made = self.train(number, name, label, step, tasks, made, data, attempt)
            models[label] = made
        results = self.measure(number, f"after {name}", models, data)
        earlier = self.measure_before_last(number, name, models, data) if "deviation" in stage["gate"] else []
        findings = check(stage["gate"], [*earlier, results], self.own_best())
        for finding in findings:
            self.say(f"  {finding}")
        verdict = "passed" if all(one.passed for one in findings) else "failed"
        self.journal.mark(
            number, verdict, f"stage {number}, attempt {attempt}", findings=[asdict(one) for one in findings]
        )
        return (model if stage.get("alone") else models["all"]), [str(one) for one in findings if not one.passed]

    def train(
        self,
        number: int,
        name: str,
        label: str,
        step: dict[str, Any],
        tasks: list[str],
        model: str,
        data: str,
        attempt: int,
    ) -> str:
        """One training by its recipe; returns the folder of the model."""
        folder = self.out / f"stage-{name}" / f"{label}-{step['kind']}"

        def do() -> str:
            settings = read_settings(Path(step["recipe"]), [])
            settings.pop("dataset_config", None)
            settings |= {"tasks": tasks, "dataset_name": data, "model_name_or_path": model, "output_dir": str(folder)}
            settings |= {"dataset_revision": self.revisions.get(data), "model_revision": self.revisions.get(model)}
            settings |= step.get("set", {}) | {"resume_from_checkpoint": True, "run_name": f"stage-{name}-{label}"}
            settings["seed"] = settings.get("seed", 42) + attempt
            {"sft": sft, "grpo": grpo}[step["kind"]](settings, stage=number)
            return str(folder)

        made: str = self.journal.once(number, "trained", f"{name} {label} {step['kind']}", do)
        return made

    def measure(self, number: int, when: str, models: dict[str, str], data: str) -> dict[str, Any]:
        """Results on the validation rows: of one model over all tasks, or of each task's own over its task, put together."""

        def one(model: str, tasks: list[str]) -> dict[str, Any]:
            opened = open_model(model, self.revisions.get(model), max_tokens=self.plan.get("max_tokens"))
            kept, limit, at = self.out / "results", self.plan.get("limit"), self.revisions.get(data)
            done = evaluate(opened, data, tasks, kept, "validation", limit, dataset_revision=at)
            return {key: done[key] for key in ("model", "tasks", "macro")}

        found: dict[str, Any] = {"tasks": {}}
        for label, model in models.items():
            tasks = self.plan["tasks"] if label == "all" else [label]
            key = f"{when} {label}"
            result = self.journal.once(number, "measured", key, lambda m=model, t=tasks: one(m, t))  # type: ignore[misc]
            found["tasks"] |= result["tasks"]
            found["macro"] = result["macro"]
        return found

    def measure_before_last(self, number: int, name: str, models: dict[str, str], data: str) -> list[dict[str, Any]]:
        """The result of the newest checkpoint that is not the end of the training, where there is one."""
        checkpoint = newest_checkpoint(Path(models["all"]), before_end=True)
        if checkpoint is None:
            return []
        return [self.measure(number, f"checkpoint {name}", {"all": str(checkpoint)}, data)]

    def hard_rows(self, number: int, name: str, hard: dict[str, Any], model: str) -> str:
        """Candidates of the model over the data; returns the dataset of the rows that they earn least on."""
        folder = self.out / f"stage-{name}" / "candidates"

        def do() -> str:
            low, high = hard["between"]
            tokens, limit = self.plan.get("max_tokens"), hard.get("limit")
            candidates(
                lambda way, at: open_model(model, at, generation=way),
                model,
                self.plan["data"],
                self.plan["tasks"],
                folder,
                hard["num"],
                limit,
                tokens,
                (low, high),
                self.revisions[self.plan["data"]],
                self.revisions.get(model),
            )
            return str(folder / "hard")

        made: str = self.journal.once(number, "found hard rows", f"{name} candidates", do)
        return made

    def own_best(self) -> dict[str, float]:
        """Each task's mean reward by the model that was trained on it alone, the best of all attempts."""
        best: dict[str, float] = {}
        for key, result in self.journal.results("measured"):
            label = key.rpartition(" ")[2]
            if label in self.plan["tasks"] and key.startswith("after"):
                best[label] = max(best.get(label, 0.0), result["tasks"][label]["reward"])
        return best
