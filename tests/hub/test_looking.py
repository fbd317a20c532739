"""What is looked at of a dataset on the Hub; a process of its own, real clients."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.hub.server import HubServer
from tests.hub.test_pinned import dataset

RUN = """
from datasets import load_dataset
from hub_datasets import hub, looking
from hub_datasets.upload import upload
from pathlib import Path

hub.create_repo("org/rows", "dataset")
upload("org/rows", "dataset", {p.relative_to("rows").as_posix(): p for p in Path("rows").rglob("*") if p.is_file()}, "rows")
found = dict(looking.look_at(looking.folder_of("org/rows"), "holding"))
loaded = load_dataset("org/rows", "holding")
assert {split: list(part) for split, part in found.items()} == {split: list(part) for split, part in loaded.items()}
try:
    looking.folder_of("org/none")
except ValueError as error:
    print(error)
"""


@pytest.mark.slow
def test_a_dataset_on_the_hub_is_looked_at_like_a_folder(hub: HubServer, tmp_path: Path):
    dataset(tmp_path / "rows")
    env = hub.environment(tmp_path / "home", PYTHONPATH=str(Path.cwd()), OMP_NUM_THREADS="1")
    done = subprocess.run([sys.executable, "-c", RUN], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert done.stdout == "org/none: no dataset of this name on the Hub, or this token may not see it\n", done.stderr
