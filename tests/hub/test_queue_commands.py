"""`cap-rlvr submit` and `cap-rlvr queue list|run|retry` on a Hub repo, at the command line, with models that are not to be had."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.hub.server import HubServer
from tests.hub.small import small_dataset
from training.tiny import save_tiny

UPLOAD = """
import sys
from huggingface_hub import HfApi
for repo in ("org/open", "org/closed", "org/asked"):
    HfApi().upload_folder(folder_path="tiny", repo_id=repo)
HfApi().upload_folder(folder_path="data", repo_id="org/rows", repo_type="dataset")
"""


@pytest.mark.slow
def test_submitted_listed_run_and_tried_again(hub: HubServer, tmp_path: Path):
    save_tiny(["Answer: C", "Give the citation."], tmp_path / "tiny", steps=0)
    small_dataset(tmp_path / "data")
    for repo, state in (("org/open", {}), ("org/closed", {"private": True}), ("org/asked", {})):
        hub.state.create("model", repo, **state)
    for repo in ("org/requests", "org/rows"):
        hub.state.create("dataset", repo)
    env = hub.environment(tmp_path / "home", PYTHONPATH=str(Path.cwd()), OMP_NUM_THREADS="1")

    def python(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, *words], cwd=tmp_path, env=env, capture_output=True, text=True)

    def submit(model: str) -> subprocess.CompletedProcess[str]:
        return python("-m", "cap_rlvr", "submit", "--model", model, "--results", "org/requests")

    def queue(*words: str) -> str:
        done = python("-m", "cap_rlvr", "queue", *words, "--results", "org/requests")
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert python("-c", UPLOAD).returncode == 0
    hub.state.repos["model", "org/asked"].gated = True
    for model, says in (
        ("org/gone", "found: org/gone: no model of this name on the Hub"),
        ("org/closed", "found: org/closed is private"),
        ("org/asked", "found: org/asked is gated"),
    ):
        refused = submit(model)
        assert refused.returncode == 1 and says in refused.stderr and refused.stderr.count("\n") == 1, refused.stderr
    path = submit("org/open").stdout.strip()
    assert path.startswith("requests/") and "  pending  " in queue("list")

    kept = hub.state.repos.pop(("model", "org/open"))
    ran = queue("run", "--once", "--data", "org/rows")
    assert ran.startswith("failed  org/open") and "no model of this name on the Hub" in ran
    hub.state.repos["model", "org/open"] = kept
    assert queue("retry", path) == "pending  org/open\n"
    ran = queue("run", "--once", "--data", "org/rows", "--limit", "1", "--max-tokens", "8")
    assert ran.startswith("finished  org/open  results/org__open/"), ran
    assert "  finished  " in queue("list")
