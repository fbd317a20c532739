"""Publish what a training run made: weights or adapter, tokenizer, the run's log, a card, and our own results."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from huggingface_hub import eval_result_entries_to_yaml

from hub_datasets import hub
from hub_datasets.upload import Upload, upload
from leaderboard.contamination import Overlap, contaminated
from leaderboard.interchange import eval_results
from leaderboard.runs import Run, read_run
from leaderboard.store import read_results
from training.model_card import model_card

WEIGHTS = ("model*.safetensors", "adapter_model*.safetensors")
FILES = (
    *WEIGHTS,
    "model.safetensors.index.json",
    "config.json",
    "generation_config.json",
    "tokenizer*",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "merges.txt",
    "chat_template.jinja",
    "run.json",
    "log.jsonl",
)
_RESULTS = ".eval_results/cap-rlvr.yaml"


def publish_model(
    folder: Path,
    repo: str,
    results: str | None = None,
    licence: str | None = None,
    base: str | None = None,
    private: bool = False,
) -> Upload:
    """Put the model of a run's folder on the Hub; run again, once it is evaluated, it adds the results.

    results: the results store (folder or Hub id) in which the model's results, under the name `repo`, are looked for; the
    newest's prompts are then compared with what the run was trained on, and the card says what they share.
    licence: else that of the base model. base: the Hub id of the model it was trained from, where the run names a folder.
    Only safetensors, tokenizer, configuration and the run's log are published: no checkpoint, no optimiser, no pickle.
    Raises ValueError for a folder without run.json, weights or chat template, an adapter whose base is not on the Hub, or
    a licence that is not known.
    """
    run = read_run(folder)
    if base is None and hub.is_hub_id(run.model) and not hub.is_folder(run.model):
        base, at = run.model, run.recipe.get("model_revision")
    else:
        at = None
    source = hub.resolve(base, "model", at) if base else None
    files = dict(_files(folder, source))
    found = _results(results, repo) if results else []
    overlap: Overlap = {}
    if results and found and found[-1]["dataset_revision"]:  # of a dataset on the Hub
        overlap = _overlap(run, found[-1])
        entries = eval_results(results, repo, found[-1]["dataset"])
        files[_RESULTS] = yaml.safe_dump(eval_result_entries_to_yaml(entries), sort_keys=False).encode()
    adapter = "adapter_config.json" in files
    files["README.md"] = model_card(repo, run, source, adapter, licence or _licence(source), found, overlap).encode()
    hub.create_repo(repo, "model", private)
    return upload(repo, "model", files, f"Publish {run.name}")


def _files(folder: Path, base: hub.Source | None) -> Iterator[tuple[str, bytes | Path]]:
    """What is published of a folder, by name."""
    paths = sorted({path for pattern in FILES for path in folder.glob(pattern) if path.is_file()})
    if not any(path.match(pattern) for path in paths for pattern in WEIGHTS):
        raise ValueError(f"{folder}: no weights in safetensors here")
    if not _has_chat_template(folder):
        raise ValueError(f"{folder}: the tokenizer has no chat template, so nobody could show the model a prompt")
    yield from ((path.name, path) for path in paths)
    adapter = folder / "adapter_config.json"
    if adapter.is_file():
        if base is None:
            raise ValueError(f"{folder}: the adapter's base is a folder; publish the base and name it with --base")
        config = json.loads(adapter.read_text(encoding="utf-8"))
        config |= {"base_model_name_or_path": base.path, "revision": base.revision}
        yield adapter.name, (json.dumps(config, indent=2, sort_keys=True) + "\n").encode()


def _has_chat_template(folder: Path) -> bool:
    config = folder / "tokenizer_config.json"
    inside = config.is_file() and json.loads(config.read_text(encoding="utf-8")).get("chat_template")
    return bool(inside) or (folder / "chat_template.jinja").is_file()


def _overlap(run: Run, result: dict[str, Any]) -> Overlap:
    """The rows that a result was measured on whose prompts share 13 words with a row that the run was trained on."""
    return contaminated(run.data, result["dataset"], result["split"], run.data_revision, result["dataset_revision"])


def _licence(base: hub.Source | None) -> str:
    """The licence that the base model's card names."""
    if base is not None:
        with hub.told(base.path, "model", base.revision):
            info = hub.patiently(lambda: hub.api().model_info(base.path, revision=base.revision))
        if info.card_data is not None and info.card_data.get("license"):
            return str(info.card_data["license"])
    raise ValueError(
        "the model's licence is not known: no base on the Hub whose card names one; give it with --licence"
    )


def _results(store: str, repo: str) -> list[dict[str, Any]]:
    """The results of a model in a store, oldest first."""
    found = [result for result in read_results(store) if result.get("model") == repo and "broken" not in result]
    return sorted(found, key=lambda result: str(result["finished"]))
