"""A dataset folder of the right layout with one row a split: enough to publish and read back, made in a moment."""

import json
from pathlib import Path

from hub_datasets.card import write_front_matter
from hub_datasets.pool import FEATURES as CASE
from hub_datasets.row import FEATURES, SPLITS, Row, RowWriter, canonical
from metrics import TASKS
from metrics.attacks import attacks


def small_dataset(folder: Path, note: str = "", digest: bool = False) -> Path:
    """Write it; another note gives other contents."""
    for task in TASKS:
        for split in SPLITS:
            reference = attacks(task)[0].reference
            listed = "".join(f"{'ABCDE'[i]}. {choice}\n" for i, choice in enumerate(reference.get("choices", [])))
            prompt = f"{listed}{task} {split} {note}"
            row = Row(task, "k", prompt, "Answer: A", reference, "us/1/1", split, {"digest": digest})
            with RowWriter(folder / task / f"{split}-00000-of-00001.parquet", FEATURES) as out:
                out.write(row.to_dict())
    case = {name: None for name in CASE} | {"case_id": "us/1/1", "metadata": canonical({"digest": digest})}
    json_columns = {name: canonical(None) for name in ("citations", "disposition", "opinions")}
    with RowWriter(folder / "cases" / "train-00000-of-00001.parquet", CASE) as out:
        out.write({**case, **json_columns})
    (folder / "index").mkdir(exist_ok=True)
    (folder / "index" / "embeddings.faiss").write_bytes(b"\0" * 2000)
    (folder / "index" / "embeddings.metadata.json").write_text(json.dumps({"count": 1}))
    write_front_matter(folder)
    return folder
