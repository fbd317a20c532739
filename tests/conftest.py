"""Fixtures that several rooms' tests share."""

import os
from pathlib import Path

import pytest
from filelock import FileLock

from hub_datasets.build import build


@pytest.fixture(scope="session")
def corpus_folder() -> Path:
    """The folder of real cases, where there is one."""
    folder = Path(os.environ.get("CAP_RLVR_CORPUS", Path(__file__).parents[2] / "shared" / "corpus"))
    if not folder.is_dir():
        pytest.skip(f"no corpus of real cases at {folder} (set CAP_RLVR_CORPUS)")
    return folder


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The dataset folder built of the sample corpus, as `cap-rlvr` in a folder of its own; one for all processes of a run."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "built" / "cap-rlvr"
    folder.parent.mkdir(exist_ok=True)
    with FileLock(folder.with_name("lock")):
        if not folder.exists():
            build("sample", folder)
    return folder
