"""The rows a model is evaluated on: read from a dataset folder or a Hub id."""

from collections.abc import Sequence

from datasets import Dataset, load_dataset

from hub_datasets.hub import resolve
from metrics import TASKS


def read_rows(
    data: str, task: str, split: str, limit: int | None = None, revision: str | None = None, search: bool = False
) -> Dataset:
    """The rows of one task: all of the split, or the first `limit`. Raises ValueError where there is no such config.

    Rows of kind `search` are left out, as they are scored in the environments only; with `search` they are the rows. revision: a commit of a Hub id; the head of
    main without.
    """
    if task not in TASKS:
        raise ValueError(f"task: expected one of {', '.join(TASKS)}, found {task!r}")
    source = resolve(data, revision=revision)
    try:
        rows = load_dataset(source.path, task, split=split, revision=source.revision)
    except (ValueError, OSError) as error:
        raise ValueError(f"{data}: no config {task!r} with split {split!r}: {str(error).splitlines()[0]}") from error
    kinds = rows["kind"]
    rows = rows.select([i for i, kind in enumerate(kinds) if (kind == "search") == search])
    return rows if limit is None else rows.select(range(min(limit, len(rows))))


def by_task(
    data: str, tasks: Sequence[str], split: str, limit: int | None, revision: str | None = None
) -> dict[str, Dataset]:
    """The rows of several tasks."""
    return {task: read_rows(data, task, split, limit, revision) for task in tasks}
