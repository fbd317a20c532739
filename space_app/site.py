"""What the Space serves, opened once: the dataset, the results, the training runs, the queue."""

from collections.abc import Callable
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from leaderboard.models.base import Model
from space_app.board import Board
from space_app.browse import Browser
from space_app.settings import Settings


class Site:
    """The Space's sources behind its settings; each is opened when it is first asked for."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.reference: Callable[[str], tuple[str, dict[str, Any]]] = lru_cache(maxsize=4096)(self._reference)

    @cached_property
    def rows(self) -> Browser:
        """The dataset: a folder as it stands, or a copy of a Hub dataset's Parquet files and card."""
        return Browser(_folder(self.settings.data))

    @cached_property
    def board(self) -> Board:
        """The leaderboard."""
        return Board(self.settings.results)

    @cached_property
    def generator(self) -> Model:
        """The model that the Generate button asks."""
        from leaderboard.models import open_model

        return open_model(self.settings.model or "")

    def _reference(self, row_id: str) -> tuple[str, dict[str, Any]]:
        """A row's task and reference. Raises KeyError where there is no such row."""
        row = self.rows.row(row_id)
        return row["task"], row["reference"]


def _folder(data: str) -> Path:
    from huggingface_hub import snapshot_download

    from hub_datasets.hub import resolve

    source = resolve(data)
    if source.revision is None:
        return Path(source.path)
    return Path(
        snapshot_download(
            source.path, repo_type="dataset", revision=source.revision, allow_patterns=["*/*.parquet", "README.md"]
        )
    )
