"""What the Space serves: named on the command line, or by environment variables where it runs as app.py of a Space."""

import os
from dataclasses import dataclass
from typing import Any

from gradio.utils import get_space


@dataclass(frozen=True, slots=True)
class Settings:
    """results: the results store, data: the dataset, each a folder or a Hub id; runs: a folder of training runs;
    requests: the store that submissions go to (None: the results store); local_submissions: take submissions without
    a login, for a page that one person serves to themselves; model: what the Generate button asks, a folder or a Hub id."""

    results: str = "results"
    data: str = "cap-rlvr"
    runs: str | None = None
    requests: str | None = None
    local_submissions: bool = False
    model: str | None = None

    @property
    def queue(self) -> str:
        """The store of the submissions."""
        return self.requests or self.results

    @property
    def on_space(self) -> bool:
        """Whether this runs on a Space, where visitors can log in."""
        return get_space() is not None

    @classmethod
    def from_environment(cls) -> "Settings":
        """CAP_RLVR_RESULTS, CAP_RLVR_DATA, CAP_RLVR_RUNS, CAP_RLVR_REQUESTS, CAP_RLVR_MODEL; unset ones as above."""
        named: dict[str, Any] = {
            name: value
            for name in ("results", "data", "runs", "requests", "model")
            if (value := os.environ.get(f"CAP_RLVR_{name.upper()}"))
        }
        return cls(**named)
