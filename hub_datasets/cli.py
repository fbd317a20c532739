"""`cap-rlvr data …`: build the dataset, look at it."""

import json
import logging
from pathlib import Path
from typing import Annotated, Any

import typer

app = typer.Typer(no_args_is_help=True, help="Build the dataset, look at it.")


@app.command()
def build(
    source: Annotated[str, typer.Option(help="sample, or a file, folder, glob or Hub dataset of cases.")],
    out: Annotated[Path, typer.Option(help="The dataset folder to write.")],
    workers: Annotated[int, typer.Option(min=1, help="Parts of the corpus to work on at a time.")] = 1,
    since: Annotated[
        Path | None, typer.Option(help="An earlier build to compare the splits with; the one at --out if not given.")
    ] = None,
    executor: Annotated[str, typer.Option(help="Where: local, ray, slurm or jobs (Hugging Face Jobs).")] = "local",
    set_: Annotated[
        list[str] | None, typer.Option("--set", help="NAME=VALUE for datatrove's executor, such as partition=cpu.")
    ] = None,
    max_cases: Annotated[int | None, typer.Option(min=1, help="Read at most so many cases, for a pilot.")] = None,
    encoder: Annotated[str | None, typer.Option(help="What the index embeds with: a Hub id or a folder.")] = None,
) -> None:
    """Build the dataset folder: five tasks, the cases, the index, the card.

    Example: cap-rlvr data build --source sample --out cap-rlvr
    """
    from hub_datasets.build import build as build_dataset
    from hub_datasets.index import ENCODER
    from hub_datasets.progress import table

    logging.basicConfig(format="%(message)s")
    logging.getLogger("hub_datasets").setLevel(logging.INFO)
    options = dict(_option(entry) for entry in set_ or [])
    report = build_dataset(source, out, workers, since, executor, options, max_cases, encoder or ENCODER)
    typer.echo(table(report.stages))
    for reason, count in sorted(report.unusable.items()):
        typer.echo(f"not used: {count} records: {reason}")
    for (task, reason), count in sorted(report.refused.items()):
        typer.echo(f"not published: {count} rows of {task}: {reason}")
    for cluster in report.moved:
        typer.echo(f"moved from {cluster['from']} to {cluster['to']}: {', '.join(cluster['cases'])}")
    typer.echo(f"{out}: {sum(report.rows.values())} rows of five tasks from {report.cases} cases")


def _option(entry: str) -> tuple[str, Any]:
    """NAME=VALUE; the value is JSON where it can be read as such ("4", "true"), else the text."""
    name, given, value = entry.partition("=")
    if not given:
        raise typer.BadParameter(f"expected NAME=VALUE, found {entry!r}", param_hint="--set")
    try:
        return name, json.loads(value)
    except json.JSONDecodeError:
        return name, value


@app.command()
def stats(data: Annotated[str, typer.Argument(help="The dataset: a folder or a Hub id.")] = "cap-rlvr") -> None:
    """Print rows, kinds, classes and lengths of a dataset, as its card has them; writes nothing.

    Example: cap-rlvr data stats cap-rlvr
    """
    from hub_datasets.describe import statistics

    typer.echo(statistics(data))


@app.command()
def audit(data: Annotated[str, typer.Argument(help="The dataset: a folder or a Hub id.")] = "cap-rlvr") -> None:
    """Audit a dataset: leakage, blind baselines, the gold; exit status 1 where a bound of audit.yaml is broken.

    Example: cap-rlvr data audit cap-rlvr
    """
    from hub_datasets.audit import audit as look
    from hub_datasets.audit import table

    findings = look(data)
    typer.echo(table(findings))
    if broken := [finding for finding in findings if not finding.holds]:
        typer.echo(f"{len(broken)} bounds are broken", err=True)
        raise typer.Exit(1)


@app.command()
def search(
    query: Annotated[str, typer.Argument(help="Facts, in words.")],
    data: Annotated[Path, typer.Option(help="The dataset folder.")] = Path("cap-rlvr"),
    k: Annotated[int, typer.Option(min=1, help="How many cases.")] = 10,
) -> None:
    """Search the index for cases with facts like these.

    Example: cap-rlvr data search "a railway guard pushed a passenger" --data cap-rlvr
    """
    from hub_datasets.index import Index
    from hub_datasets.pool import names

    index = Index(data)
    known = names(data)
    for case_id, similarity in index.search([query], k)[0]:
        typer.echo(f"{similarity:.4f}  {known[case_id]}")


@app.command()
def publish(
    folder: Annotated[Path, typer.Argument(help="The dataset folder.")],
    repo: Annotated[str | None, typer.Option(help="The Hub dataset repo, org/name; made where there is none.")] = None,
    check_only: Annotated[
        bool, typer.Option("--check-only", help="Say what is wrong with the folder, no more.")
    ] = False,
    digests: Annotated[bool, typer.Option("--digests", help="Publish rows made from digests too.")] = False,
    tag: Annotated[str | None, typer.Option(help="A name for this version; else one of the contents' hash.")] = None,
    private: Annotated[bool, typer.Option("--private", help="Make a new repo private.")] = False,
) -> None:
    """Check a dataset folder, put it on the Hub in one commit, verify every hash and tag it; run again it does the rest.

    Example: cap-rlvr data publish cap-rlvr --repo org/cap-rlvr
    """
    from hub_datasets.hub import is_hub_id
    from hub_datasets.publish import problems
    from hub_datasets.publish import publish as put

    if not check_only and not (repo and is_hub_id(repo)):
        raise typer.BadParameter(f"expected org/name, found {repo!r}", param_hint="--repo")
    if wrong := list(problems(folder, digests)):
        for line in wrong:
            typer.echo(line, err=True)
        raise typer.Exit(1)
    typer.echo(f"{folder}: whole, and its audit passes")
    if repo and not check_only:
        done, name = put(folder, repo, tag, private)
        typer.echo(f"{repo}: {done.told}; commit {done.sha[:8]}, tag {name}, all hashes verified")


def publish_metrics(
    org: Annotated[str, typer.Option(help="The user or organisation whose Spaces they become.")],
    private: Annotated[bool, typer.Option("--private", help="Make new Spaces private.")] = False,
) -> None:
    """Publish each metric as a Space, for evaluate.load("org/cap_<task>_reward") and for visitors to try.

    Example: cap-rlvr metrics publish --org org
    """
    from hub_datasets.publish_metrics import publish_metrics as put

    for repo, done, name in put(org, private):
        typer.echo(f"{repo}: {done.told}; commit {done.sha[:8]}, version {name}, all hashes verified")
