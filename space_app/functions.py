"""The page's functions for programs that speak Gradio: the same as the routes of api.py, by gradio_client."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import gradio as gr

from space_app.board import Filters
from space_app.scoring import judge
from space_app.site import Site


def add_functions(site: Site) -> None:
    """Add them to the page being built."""

    def score(task: str, prediction: str, reference: dict[str, Any]) -> dict[str, Any]:
        """Judge one answer: its reward, components, the answer as read, and why."""
        with _errors():
            return judge(task, prediction, reference)

    def score_row(row_id: str, prediction: str) -> dict[str, Any]:
        """Judge one answer to a row of the dataset."""
        with _errors():
            task, reference = site.reference(row_id)
            return judge(task, prediction, reference)

    def leaderboard(q: str = "", task: str = "", kind: str = "") -> dict[str, Any]:
        """The leaderboard's lines, best first; q: parts of names with ; between."""
        return site.board.page(Filters(q=q, task=task, kind=kind))

    def rows(config: str, split: str = "", text: str = "", page: int = 1) -> dict[str, Any]:
        """A page of the dataset's rows."""
        with _errors():
            return site.rows.page(config, split, text, int(page))

    for function in (score, score_row, leaderboard, rows):
        gr.api(function, api_name=function.__name__, queue=False)


@contextmanager
def _errors() -> Iterator[None]:
    """Wrong questions as Gradio's own error, whose words reach the client."""
    try:
        yield
    except (ValueError, KeyError) as error:
        raise gr.Error(str(error.args[0])) from None
