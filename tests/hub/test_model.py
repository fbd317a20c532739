"""A trained model as published: what is in the repo, what its card and results say, what is refused."""

import json
from pathlib import Path

import numpy as np
import pytest
import yaml
from huggingface_hub import ModelCard
from safetensors.numpy import save_file

from hub_datasets import hub as ours
from tests.hub.server import HubServer
from training.publish import publish_model

RESULT = {
    "model": "org/tuned",
    "revision": "c" * 40,
    "dataset": "org/cap-rlvr",
    "dataset_revision": "d" * 40,
    "split": "test",
    "started": "2026-01-02T00:00:00+00:00",
    "finished": "2026-01-02T01:00:00+00:00",
    "kind": "model",
    "metric_versions": {"holding": "1.0.0"},
    "rows": {},
    "tasks": {
        "holding": {
            "n": 44,
            "reward": 0.341,
            "ci95": [0.237, 0.447],
            "components": {},
            "parsed": 1.0,
            "output_tokens": 9.0,
        }
    },
    "macro": {"reward": 0.341, "ci95": [0.237, 0.447]},
}


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A run's folder as `train grpo` leaves it."""
    folder = tmp_path / "tuned"
    (folder / "checkpoint-3").mkdir(parents=True)
    about = {"kind": "grpo", "recipe": {"beta": 0.1}, "model": "org/base", "data": "org/cap-rlvr"}
    about |= {"data_revision": "d" * 40, "started": "2026-01-01T00:00:00+00:00", "stage": 1}
    (folder / "run.json").write_text(json.dumps(about))
    lines = [{"step": step, "time": "t", "reward": step / 10} for step in range(1, 9)]
    (folder / "log.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    save_file({"w": np.zeros((2, 2), np.float32)}, folder / "model.safetensors")
    (folder / "config.json").write_text("{}")
    (folder / "tokenizer.json").write_text("{}")
    (folder / "tokenizer_config.json").write_text("{}")
    (folder / "chat_template.jinja").write_text("{{ messages }}")
    (folder / "training_args.bin").write_bytes(b"a pickle")
    (folder / "checkpoint-3" / "optimizer.pt").write_bytes(b"state")
    return folder


@pytest.fixture
def base(connected: HubServer) -> str:
    """The sha of the base model, whose card names its licence."""
    connected.state.create("model", "org/base")
    ours.api().upload_file(path_or_fileobj=b"---\nlicense: mit\n---\n", path_in_repo="README.md", repo_id="org/base")
    return str(ours.resolve("org/base", "model").revision)


def test_weights_tokenizer_log_card_and_then_results(
    connected: HubServer, run: Path, base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    done = publish_model(run, "org/tuned")
    names = set(connected.state.repos["model", "org/tuned"].resolve("main").files) - {".gitattributes"}
    assert names == {
        "README.md",
        "chat_template.jinja",
        "config.json",
        "log.jsonl",
        "model.safetensors",
        "run.json",
        "tokenizer.json",
        "tokenizer_config.json",
    }
    assert set(done.written) == names
    store = tmp_path / "results" / "results" / "org__tuned"
    store.mkdir(parents=True)
    (store / "r.json").write_text(json.dumps(RESULT))
    compared = []
    monkeypatch.setattr("training.publish.contaminated", lambda *of: compared.append(of) or {"holding": (["x"], 44)})
    again = publish_model(run, "org/tuned", results=str(tmp_path / "results"))
    assert compared == [("org/cap-rlvr", "org/cap-rlvr", "test", "d" * 40, "d" * 40)]
    assert sorted(again.written) == [".eval_results/cap-rlvr.yaml", "README.md"]
    card = ModelCard.load(ours.api().hf_hub_download("org/tuned", "README.md", cache_dir=tmp_path / "cache"))
    head = card.data.to_dict()
    assert (head["license"], head["base_model"], head["datasets"]) == ("mit", "org/base", ["org/cap-rlvr"])
    for said in (
        base,
        "d" * 40,
        "beta: 0.1",
        "▁▂▃▄▅▆▇█",
        "| holding | 0.341 | 0.237 to 0.447 | 44 |",
        "legal advice",
        "stage 1",
        "share a run of 13 words with a row trained on: holding 1 of 44",
    ):
        assert said in card.text
    entries = yaml.safe_load(
        Path(
            ours.api().hf_hub_download("org/tuned", ".eval_results/cap-rlvr.yaml", cache_dir=tmp_path / "cache")
        ).read_text()
    )
    assert entries[0]["dataset"] == {"id": "org/cap-rlvr", "task_id": "holding", "revision": "d" * 40}
    assert entries[0]["value"] == 0.341 and "n=44" in entries[0]["notes"]


def test_an_adapter_names_its_base_on_the_hub(connected: HubServer, run: Path, base: str):
    (run / "model.safetensors").rename(run / "adapter_model.safetensors")
    (run / "adapter_config.json").write_text(json.dumps({"base_model_name_or_path": "/home/me/base", "revision": None}))
    publish_model(run, "org/tuned")
    files = connected.state.repos["model", "org/tuned"].resolve("main").files
    config = json.loads(connected.state.blob(files["adapter_config.json"].sha256).read_text())
    assert (config["base_model_name_or_path"], config["revision"]) == ("org/base", base)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda run: (run / "chat_template.jinja").unlink(), "no chat template"),
        (lambda run: (run / "model.safetensors").unlink(), "no weights in safetensors"),
        (lambda run: (run / "run.json").unlink(), "not a run of training"),
    ],
)
def test_what_is_not_whole_is_refused_and_no_repo_is_made(
    connected: HubServer, run: Path, base: str, change, told: str
):
    change(run)
    with pytest.raises(ValueError, match=told):
        publish_model(run, "org/tuned")
    assert ("model", "org/tuned") not in connected.state.repos


def test_a_licence_is_never_guessed(connected: HubServer, run: Path):
    connected.state.create("model", "org/base")
    with pytest.raises(ValueError, match="licence is not known"):
        publish_model(run, "org/tuned")
