"""What training reads by id it reads at one commit, whatever is committed while it runs; a process of its own, real clients."""

import json
import subprocess
import sys
from pathlib import Path

import faiss
import numpy as np
import pytest

from hub_datasets.row import FEATURES, Row, RowWriter
from tests.hub.server import HubServer
from tests.hub.small import small_dataset

RUN = """
import json
from pathlib import Path
from cap_rlvr import app
from datasets import load_dataset
from hub_datasets import hub
from hub_datasets.upload import upload
from leaderboard.inspect_task import holding
from leaderboard.judge import Answer
from leaderboard.rows import read_rows
from training.candidates import candidates
from training.environments import TaskEnvironment
from training.pipeline import Pipeline
from training.search import environment_factory

def put(name):
    files = {p.relative_to(name).as_posix(): p for p in Path(name).rglob("*") if p.is_file()}
    return upload("org/rows", "dataset", files, name).sha

hub.create_repo("org/rows", "dataset")
hub.create_repo("org/base", "model")
first, base = put("first"), hub.resolve("org/base", "model").revision

class Cut:
    def __init__(self):
        self.left, self.opened, self.prompts = 3, [], set()

    def __call__(self, way, at):
        self.opened.append(at)
        return self

    def answers(self, rows, max_tokens, done=()):
        self.left -= 1
        if self.left == 0:
            put("second")
            upload("org/base", "model", {"README.md": b"another"}, "second")
            raise KeyboardInterrupt
        for row in rows:
            self.prompts.add(row["prompt"][-1]["content"].split()[-1])
            yield [(row["id"], [Answer("Answer: A", 1)])]

model = Cut()
for _ in range(2):
    try:
        done = candidates(model, "org/base", "org/rows", ["holding", "entail"], Path("out"), num=2)
    except KeyboardInterrupt:
        pass
about = done["about"]
assert (about["data_revision"], about["model_revision"]) == (first, base), about
assert set(model.opened) == {base} and model.prompts == {"first"}, (model.opened, model.prompts)
assert f"`org/rows` at commit `{first}`" in Path("out/README.md").read_text()

second = hub.resolve("org/rows").revision
app(["train", "tiny", "--data", "org/rows", "--tasks", "holding,entail", "--steps", "0"], standalone_mode=False)
assert json.loads(Path("tiny/tiny.json").read_text())["data_revision"] == second != first

make = environment_factory("org/rows", first)
(row,) = read_rows("org/rows", "retrieval", "train", revision=first, search=True)
assert row["prompt"][-1]["content"].endswith("first") and make().source == ("org/rows", first)
newest = environment_factory("org/rows")().source
assert newest == ("org/rows", second)

one = TaskEnvironment("holding", "org/rows")
plan = {"model": "org/base", "data": "org/rows", "tasks": ["holding"], "stages": []}
begun = Pipeline(plan, Path("stages")).revisions
evaluated = holding("org/rows", split="train")
third = put("first")
base = upload("org/base", "model", {"README.md": b"a third"}, "third").sha
other = TaskEnvironment("entail", "org/rows")
assert {environment.reset(seed=0)[0].split()[-1] for environment in (one, other)} == {"second"}
assert begun["org/rows"] == second and begun["org/base"] != base
assert Pipeline(plan, Path("stages")).revisions == begun
assert Pipeline(plan, Path("anew")).revisions == {"org/rows": third, "org/base": base}
assert evaluated.metadata == {"dataset": "org/rows", "dataset_revision": second}
print("pinned")
"""


@pytest.mark.slow
def test_what_trains_reads_one_commit(hub: HubServer, tmp_path: Path):
    for name in ("first", "second"):
        dataset(tmp_path / name)
    env = hub.environment(tmp_path / "home", PYTHONPATH=str(Path.cwd()), OMP_NUM_THREADS="1")
    done = subprocess.run([sys.executable, "-c", RUN], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert done.stdout.endswith("pinned\n"), done.stdout + done.stderr


def dataset(folder: Path) -> None:
    """A small dataset of rows that can be judged, one of kind `search`, with an index; prompts end with the folder's name."""
    small_dataset(folder, folder.name)
    choices = {"choices": ["u", "v", "w", "x", "y"], "answer": "A"}
    label = {"label": "NONE", "context": "A passage.", "citing": "", "cited": "Doe", "evidence": ["A passage"]}
    for split in ("train", "validation"):
        for task, kind, reference in (("holding", "k", choices), ("entail", "k", label), ("retrieval", "search", {})):
            row = Row(task, kind, f"{task} {split} {folder.name}", "Answer: A", reference, "us/1/1", split, {})
            with RowWriter(folder / task / f"{split}-00000-of-00001.parquet", FEATURES) as out:
                out.write(row.to_dict())
    index = faiss.IndexFlatIP(4)
    index.add(np.ones((1, 4), np.float32))
    faiss.write_index(index, str(folder / "index" / "embeddings.faiss"))
    metadata = {"case_ids": ["us/1/1"], "encoder": "none"}
    (folder / "index" / "embeddings.metadata.json").write_text(json.dumps(metadata))
