"""`cap-rlvr data …`: build the dataset, look at it."""

import logging
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Build the dataset, look at it.")


@app.command()
def build(
    source: Annotated[str, typer.Option(help="sample, or a file, folder, glob or Hub dataset of cases.")],
    out: Annotated[Path, typer.Option(help="The dataset folder to write.")],
    workers: Annotated[int, typer.Option(min=1, help="Processes to work with.")] = 1,
) -> None:
    """Build the dataset folder: five tasks, the cases, the index, the card.

    Example: cap-rlvr data build --source sample --out cap-rlvr
    """
    from hub_datasets.build import build as build_dataset

    logging.basicConfig(format="%(message)s")
    logging.getLogger("hub_datasets").setLevel(logging.INFO)
    report = build_dataset(source, out, workers)
    for reason, count in sorted(report.unusable.items()):
        typer.echo(f"not used: {count} records: {reason}")
    for (task, reason), count in sorted(report.refused.items()):
        typer.echo(f"not published: {count} rows of {task}: {reason}")
    typer.echo(f"{out}: {sum(report.rows.values())} rows of five tasks from {report.cases} cases")


@app.command()
def stats(data: Annotated[str, typer.Argument(help="The dataset: a folder or a Hub id.")] = "cap-rlvr") -> None:
    """Print rows, kinds and lengths of a dataset; writes nothing.

    Example: cap-rlvr data stats cap-rlvr
    """
    from hub_datasets.audit import statistics

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
