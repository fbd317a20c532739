"""Publish a dataset folder: checked to be whole, then put on the Hub as it is, with the attack corpus beside it."""

import hashlib
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.compute as pc
import pyarrow.parquet as pq
import yaml
from datasets import Features, Json, Value

from hub_datasets import hub
from hub_datasets.audit import audit
from hub_datasets.card import SUBJECT
from hub_datasets.pool import FEATURES as CASE
from hub_datasets.row import FEATURES as ROW
from hub_datasets.row import SPLITS, RowWriter, canonical
from hub_datasets.upload import Upload, differing, sha256, tag, tags, upload
from metrics import TASKS
from metrics.attacks import entries

CONFIGS: dict[str, tuple[str, ...]] = {**dict.fromkeys(TASKS, SPLITS), "cases": ("train",)}
INDEX = ("index/embeddings.faiss", "index/embeddings.metadata.json")
ATTACKS = Features(
    {
        **{name: Value("string") for name in ("id", "task", "class", "set", "prediction")},
        "reference": Json(),
        "low": Value("float64"),
        "high": Value("float64"),
        "note": Value("string"),
    }
)
_SETS = ("seen", "unseen")


def problems(folder: Path, digests: bool = False) -> Iterator[str]:
    """What is wrong with a dataset folder, a line each; none: it may be published.

    digests: whether rows made from digests may be. Their audit's blind baselines are then no ground for refusal, since the
    bounds are meant for real corpora; leakage and wrong rows always are.
    """
    missing = list(_missing(folder))
    yield from missing
    if missing:
        return
    has_digests = made_from_digests(folder)
    if has_digests and not digests:
        yield "made from digests, the project's own words: they are published only with --digests"
    for finding in audit(str(folder)):
        exact = finding.low is None
        if not finding.holds and (exact or not has_digests):
            assert finding.bound is not None
            low, high = finding.bound
            yield f"audit: {finding.about}, {finding.what}: {finding.value:.3g}, outside {low:g} to {high:g} (n={finding.n})"


def _missing(folder: Path) -> Iterator[str]:
    """What is not there: files, rows, columns, the card's configs."""
    if not folder.is_dir():
        yield f"{folder}: no such folder"
        return
    card = _card(folder)
    named = {config.get("config_name") for config in card.get("configs", [])}
    for name, splits in CONFIGS.items():
        if name not in named:
            yield f"README.md: its YAML has no config {name!r}"
        for split in splits:
            yield from _wrong_shards(folder, name, split)
    yield from (f"{path}: missing" for path in INDEX if not (folder / path).is_file())
    if all((folder / path).is_file() for path in INDEX):
        count = json.loads((folder / INDEX[1]).read_text(encoding="utf-8"))["count"]
        cases = sum(pq.ParquetFile(path).metadata.num_rows for path in folder.glob("cases/train-*.parquet"))
        if count != cases:
            yield f"{INDEX[1]}: {count} cases, but the config cases has {cases}"


def _wrong_shards(folder: Path, name: str, split: str) -> Iterator[str]:
    shards = sorted((folder / name).glob(f"{split}-*.parquet"))
    columns = list(CASE if name == "cases" else ROW)
    rows = 0
    for shard in shards:
        place = shard.relative_to(folder)
        try:
            file = pq.ParquetFile(shard)
        except (OSError, ValueError) as error:
            yield f"{place}: not a whole Parquet file ({str(error).splitlines()[0]})"
            return
        rows += file.metadata.num_rows
        if file.schema_arrow.names != columns:
            yield f"{place}: its columns are {', '.join(file.schema_arrow.names)}, not {', '.join(columns)}"
    expected = [f"{split}-{number:05d}-of-{len(shards):05d}.parquet" for number in range(len(shards))]
    if [shard.name for shard in shards] != expected:
        yield f"{name}/{split}: shards missing, or not numbered as {split}-00000-of-{len(shards):05d}.parquet and so on"
    if not rows:
        yield f"{name}/{split}: no rows"


def _card(folder: Path) -> dict[str, Any]:
    readme = folder / "README.md"
    return _front(readme.read_text(encoding="utf-8"))[0] if readme.is_file() else {}


def _front(text: str) -> tuple[dict[str, Any], str]:
    """The YAML of a card, and the text below it."""
    _, head, body = text.split("---\n", 2) if text.startswith("---\n") else ("", "", text)
    return yaml.safe_load(head) or {}, body


def made_from_digests(folder: Path) -> bool:
    """Whether any case of the pool is a digest."""
    for path in sorted(folder.glob("cases/*.parquet")):
        for batch in pq.ParquetFile(path).iter_batches(columns=["metadata"]):
            column = batch.column(0)
            texts = column.storage if hasattr(column, "storage") else column
            if pc.any(pc.match_substring(texts, '"digest":true')).as_py():
                return True
    return False


def contents(folder: Path, extra: Path) -> dict[str, bytes | Path]:
    """What is published: the folder's own files and nothing else that lies there, the attack corpus, eval.yaml, and the
    card with the config `attacks`. extra: a folder to write the attack corpus into."""
    paths = [shard for name, splits in CONFIGS.items() for split in splits for shard in _shards(folder, name, split)]
    files: dict[str, bytes | Path] = {path.relative_to(folder).as_posix(): path for path in paths}
    files |= {path: folder / path for path in INDEX}
    files |= {f"attacks/{path.name}": path for path in _write_attacks(extra)}
    files["eval.yaml"] = _evaluation().encode()
    files["README.md"] = _with_attacks(folder).encode()
    return files


def _shards(folder: Path, name: str, split: str) -> list[Path]:
    return sorted((folder / name).glob(f"{split}-*.parquet"))


def _write_attacks(folder: Path) -> list[Path]:
    paths = [folder / f"{name}-00000-of-00001.parquet" for name in _SETS]
    for name, path in zip(_SETS, paths, strict=True):
        with RowWriter(path, ATTACKS) as out:
            for entry in entries():
                if entry["set"] == name:
                    out.write({**entry, "reference": canonical(entry["reference"])})
    return paths


def _with_attacks(folder: Path) -> str:
    head, body = _front((folder / "README.md").read_text(encoding="utf-8"))
    files = [{"split": name, "path": f"attacks/{name}-*.parquet"} for name in _SETS]
    head["configs"] = [config for config in head["configs"] if config["config_name"] != "attacks"]
    head["configs"].append({"config_name": "attacks", "data_files": files})
    about = "The config `attacks` is the corpus that the rewards are tested with: outputs, and the range each may earn."
    return f"---\n{yaml.safe_dump(head, sort_keys=False, width=200).strip()}\n---\n{body.rstrip()}\n\n{about}\n"


def _evaluation() -> str:
    """eval.yaml, by which the Hub knows a benchmark's tasks."""
    tasks = [{"id": task, "config": task, "split": "test"} for task in TASKS]
    about = f"Five legal tasks with verifiable rewards: {'; '.join(f'{task}, {SUBJECT[task]}' for task in TASKS)}."
    shown = {"name": "cap-rlvr", "description": about, "evaluation_framework": "cap-rlvr", "tasks": tasks}
    return yaml.safe_dump(shown, sort_keys=False, width=200)


def version(files: dict[str, bytes | Path]) -> str:
    """A name of these contents: the same for the same files."""
    digest = hashlib.sha256("".join(f"{path} {sha256(files[path])}\n" for path in sorted(files)).encode())
    return f"data-{digest.hexdigest()[:12]}"


def publish(folder: Path, repo: str, name: str | None = None, private: bool = False) -> tuple[Upload, str]:
    """Put a dataset folder on the Hub and tag it; problems() says whether it may be. Returns what was done and the tag.

    name: the tag, else one made of the contents' hash. Run again it does what is left to do, be it nothing. ValueError
    where the tag is that of other contents.
    """
    with tempfile.TemporaryDirectory() as extra:
        files = contents(folder, Path(extra))
        name = name or version(files)
        hub.create_repo(repo, "dataset", private)
        tagged = tags(repo, "dataset").get(name)
        if tagged and differing(repo, "dataset", tagged, files):
            raise ValueError(f"{repo}: the tag {name!r} is that of other contents; nothing was written")
        done = upload(repo, "dataset", files, f"Publish {name}", (*CONFIGS, "index", "attacks"))
        if not tagged:
            tag(repo, "dataset", name, done.sha)
    return done, name
