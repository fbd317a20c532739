"""`cap-rlvr score …` and `cap-rlvr metrics …`: judge outputs, make the metric folders."""

import json
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any

import typer

from metrics.rewards import SCORING, TASKS, score

app = typer.Typer(no_args_is_help=True, help="The five rewards as evaluate modules.")


def add_to(program: typer.Typer) -> None:
    """Add the commands that stand at the top level."""
    program.command(name="score")(score_command)


@app.command()
def build(
    out: Annotated[Path, typer.Option(help="The folder to put the five metric folders into.")] = Path("."),
) -> None:
    """Make the five metric folders, each complete in itself, for evaluate.load.

    Example: cap-rlvr metrics build --out .
    """
    from metrics.package import build_metrics

    for folder in build_metrics(out):
        typer.echo(folder)


@app.command()
def optimise(
    data: Annotated[str, typer.Option(help="The dataset whose rows are attacked: a folder or a Hub id.")] = "cap-rlvr",
    tasks: Annotated[str, typer.Option(help="Tasks, with commas between.")] = ",".join(TASKS),
    steps: Annotated[int, typer.Option(min=4, help="Steps of each search.")] = 10_000,
    seeds: Annotated[str, typer.Option(help="Seeds of the searches, with commas between.")] = "0",
    limit: Annotated[int, typer.Option(min=6, help="Rows of each task, drawn by id, a third of them unseen.")] = 300,
    save_as: Annotated[
        str | None, typer.Option(help="Keep the findings for the cards, under this name of the data.")
    ] = None,
) -> None:
    """Search for one program that fools a reward on all prompts; exit status 1 where a bound is broken.

    Example: cap-rlvr metrics optimise --data cap-rlvr --tasks holding --steps 1000
    """
    from datasets import load_dataset

    from metrics.cards import save_findings
    from metrics.optimise import Finding, attack

    def tell(finding: Finding) -> None:
        verdict = "holds" if finding.holds else "BROKEN"
        typer.echo(
            f"{finding.task} {finding.pieces} {finding.seed}: found {finding.reward:.3f}, floor {finding.floor:.3f}, bound {verdict}"
        )

    source = str(Path(data).resolve()) if Path(data).is_dir() else data
    findings = []
    for task in tasks.split(","):
        table = load_dataset(source, task, split="train")
        drawn = sorted(zip(table["id"], table["kind"], range(len(table)), strict=True))  # ids are hashes
        rows = list(table.select([number for _, kind, number in drawn if kind != "search"][:limit]))
        for seed in map(int, seeds.split(",")):
            findings += attack(task, rows, steps, tell, seed)
    if save_as:
        save_findings(save_as, findings)
    if not all(finding.holds for finding in findings):
        raise typer.Exit(1)


@app.command()
def cards() -> None:
    """Write the figures (attack corpus, optimiser) into the five cards.

    Example: cap-rlvr metrics cards
    """
    from metrics.cards import write_cards

    for path in write_cards():
        typer.echo(path)


def score_command(
    task: Annotated[str | None, typer.Argument(help="holding, bluebook, summarise, retrieval or entail.")] = None,
    prediction: Annotated[
        str | None, typer.Argument(help="The output to judge; else --file, else standard input.")
    ] = None,
    file: Annotated[Path | None, typer.Option(help="A file with the output; with --jsonl, one with many.")] = None,
    row: Annotated[str | None, typer.Option(help="The id of the row it answers.")] = None,
    reference: Annotated[str | None, typer.Option(help="The reference it is judged by, as JSON.")] = None,
    data: Annotated[str, typer.Option(help="The dataset that has the row: a folder or a Hub id.")] = "cap-rlvr",
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="JSONL in ({prediction, reference or id}), JSONL out.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    attacks: Annotated[
        bool, typer.Option("--attacks", help="Judge the attack corpus and print error rates by class.")
    ] = False,
) -> None:
    """Judge an output: the reward, its components, the answer as read, and why.

    Example: cap-rlvr score holding "Answer: C" --row holding-0123456789abcdef --data cap-rlvr
    """
    if attacks:
        from metrics.attacks import report

        typer.echo(report(TASKS if task is None else (task,)))
        return
    if task not in SCORING:
        raise typer.BadParameter(f"expected one of {', '.join(TASKS)}, found {task!r}", param_hint="TASK")
    if prediction is not None and file is not None:
        raise typer.BadParameter("give an output or --file, not both", param_hint="--file")
    if jsonl:
        if prediction is not None or row is not None or reference is not None:
            raise typer.BadParameter("each line brings its own prediction and reference (or id)", param_hint="--jsonl")
        for line in _score_lines(task, file, data):
            typer.echo(line)
        return
    if (row is None) == (reference is None):
        raise typer.BadParameter("give --row or --reference, one of them", param_hint="--row")
    gold = _reference_of(task, row, data) if row is not None else _json(reference or "", "--reference")
    text = prediction if prediction is not None else file.read_text(encoding="utf-8") if file else sys.stdin.read()
    judged = score(task, text, gold)
    if as_json:
        typer.echo(json.dumps(judged._asdict()))
        return
    typer.echo(f"reward {judged.reward:.3f}")
    for component, weight in SCORING[task].WEIGHTS.items():
        typer.echo(f"  {component:<12} {judged.components[component]:.3f}  weight {weight:.2f}")
    typer.echo(f"answer as read: {judged.answer if judged.answer is not None else '(none)'}")
    typer.echo(judged.reason)


def _score_lines(task: str, file: Path | None, data: str) -> Iterator[str]:
    lines = file.read_text(encoding="utf-8").splitlines() if file else sys.stdin
    for number, line in enumerate(lines, start=1):
        where = f"{file or 'standard input'}:{number}"
        record = _json(line, where)
        if not isinstance(record, dict) or "prediction" not in record or not {"reference", "id"} & record.keys():
            raise ValueError(f"{where}: expected an object with prediction and reference (or id)")
        gold = record["reference"] if "reference" in record else _reference_of(task, record["id"], data)
        try:
            judged = score(task, record["prediction"], gold)
        except ValueError as error:
            raise ValueError(f"{where}: {error}") from None
        yield json.dumps({**{k: v for k, v in record.items() if k != "reference"}, **judged._asdict()})


def _json(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise ValueError(f"{where}: not JSON ({error})") from None


def _reference_of(task: str, row_id: str, data: str) -> Any:
    """The reference of a row, in whichever split it is."""
    splits, places = _rows(task, data)
    if row_id not in places:
        raise ValueError(f"{data}: no row {row_id!r} in {task}")
    split, number = places[row_id]
    return splits[split][number]["reference"]


@lru_cache(maxsize=1)
def _rows(task: str, data: str) -> tuple[Any, dict[str, tuple[str, int]]]:
    """A task's splits, and where the row of each id is."""
    from datasets import load_dataset

    splits = load_dataset(str(Path(data).resolve()) if Path(data).is_dir() else data, task)
    return splits, {row_id: (name, number) for name in splits for number, row_id in enumerate(splits[name]["id"])}
