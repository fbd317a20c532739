"""The metrics as Spaces: loaded where there is nothing but `evaluate` and their requirements."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import metrics
from hub_datasets import publish_metrics as module
from hub_datasets.publish_metrics import publish_metrics
from metrics import TASKS
from metrics.attacks import attacks
from tests.hub.bare import bare_environment
from tests.hub.conftest import connect
from tests.hub.server import HubServer

LOAD = """
import importlib.util, json, sys
import evaluate
assert not any(importlib.util.find_spec(name) for name in ("metrics", "hub_datasets", "cap_rlvr", "torch"))
done = {}
for name, (prediction, reference) in json.load(open(sys.argv[1])).items():
    metric = evaluate.load(f"org/cap_{name}_reward", revision=sys.argv[2] if len(sys.argv) > 2 else None)
    done[name] = metric.compute(predictions=[prediction], references=[reference])["reward"]
print(json.dumps(done))
"""
TRY = """
import json, sys
from huggingface_hub import snapshot_download
sys.path.insert(0, snapshot_download("org/cap_holding_reward", repo_type="space"))
import app
print(json.dumps(app.judge(*json.load(open(sys.argv[1])))))
"""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    folder = tmp_path_factory.mktemp("metrics")
    with HubServer(folder / "hub") as hub, pytest.MonkeyPatch.context() as patch:
        connect(hub, folder, patch)
        assert [repo for repo, _, _ in publish_metrics("org")] == [f"org/cap_{task}_reward" for task in TASKS]
        yield hub


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment with what requirements.txt names, and the Space's gradio."""
    lines = [p.read_text().split() for p in Path(metrics.__file__).parent.glob("cap_*_reward/requirements.txt")]
    return bare_environment(
        tmp_path_factory.mktemp("bare") / "venv", {name for names in lines for name in names} | {"gradio"}
    )


def run(python: Path, program: str, *args: str, env: dict[str, str]) -> object:
    done = subprocess.run([python, "-I", "-c", program, *args], env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.slow
def test_loads_from_the_hub_in_a_bare_environment_and_offline_after(published: HubServer, bare: Path, tmp_path: Path):
    best = {task: max(attacks(task), key=lambda a: a.low) for task in TASKS}
    asked = tmp_path / "asked.json"
    asked.write_text(json.dumps({task: (a.prediction, a.reference) for task, a in best.items()}))
    env = published.environment(tmp_path / "home", token=None)
    rewards = run(bare, LOAD, str(asked), env=env)
    assert all(best[task].low <= reward <= best[task].high for task, reward in rewards.items()) and len(rewards) == 5
    assert run(bare, LOAD, str(asked), "v1.0.0", env=env) == rewards
    assert run(bare, LOAD, str(asked), env={**env, "HF_HUB_OFFLINE": "1"}) == rewards


@pytest.mark.slow
def test_its_page_judges(published: HubServer, bare: Path, tmp_path: Path):
    best = max(attacks("holding"), key=lambda a: a.low)
    asked = tmp_path / "asked.json"
    asked.write_text(json.dumps([best.prediction, json.dumps(best.reference)]))
    env = published.environment(tmp_path / "home", token=None, GRADIO_ANALYTICS_ENABLED="False")
    assert run(bare, TRY, str(asked), env=env)["reward"] == 1.0


def test_a_changed_reward_needs_a_new_version(connected: HubServer, monkeypatch: pytest.MonkeyPatch):
    list(publish_metrics("org"))
    assert {done.told for _, done, _ in publish_metrics("org")} == {"nothing to do"}

    def changed(task: str, out: Path) -> Path:
        folder = build(task, out)
        (folder / "scoring.py").write_text((folder / "scoring.py").read_text() + "# changed\n")
        return folder

    build = module.build_metric
    monkeypatch.setattr(module, "build_metric", changed)
    with pytest.raises(ValueError, match=r"org/cap_holding_reward: scoring\.py changed since v1\.0\.0"):
        list(publish_metrics("org"))
