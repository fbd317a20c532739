"""A small dataset in the contract's shape and a tiny model over it: made in a second, so that training tests are quick."""

from pathlib import Path
from typing import Any

import pytest

from hub_datasets.row import FEATURES, SPLITS, Row, RowWriter

NAMES = ("Ash", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Maple", "Oak", "Pine", "Rowan", "Yew")
COUNTS = {"train": 48, "validation": 12, "test": 6}


def bluebook(number: int, split: str) -> Row:
    """A made-up case to cite."""
    name = f"{NAMES[number % 12]} v. {NAMES[(number * 5 + 1) % 12]}"
    volume, page, year = str(100 + number), str(7 * number + 3), str(1900 + number)
    reference = {
        "citation": f"{name}, {volume} U.S. {page} ({year})",
        "case_name": name,
        "volume": volume,
        "reporter": "U.S.",
        "page": page,
        "court": None,
        "year": year,
        "parallel": [],
    }
    facts = f"Caption: {name}\nDecided: {year}\nPrinted in: United States Reports, volume {volume}, page {page}"
    prompt = f"Give the full citation of this case.\n\n{facts}\n\nEnd with one line:\nAnswer: <citation>"
    kind = ("repair", "complete")[number % 2]
    return Row("bluebook", kind, prompt, f"Answer: {reference['citation']}", reference, f"case-{number}", split, {})


def holding(number: int, split: str) -> Row:
    """A made-up choice among five."""
    choices = [f"that {NAMES[(number + i) % 12].lower()} may be felled by its owner" for i in range(5)]
    answer = "ABCDE"[number % 5]
    listed = "\n".join(f"({letter}) {text}" for letter, text in zip("ABCDE", choices, strict=True))
    prompt = f"Which is the holding about {choices['ABCDE'.index(answer)].split()[1]}?\n\n{listed}\n\nEnd with the line Answer: <letter>"
    reference = {"choices": choices, "answer": answer}
    return Row("holding", "opinion", prompt, f"Answer: {answer}", reference, f"case-{number}", split, {})


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A dataset folder with bluebook and holding."""
    folder = tmp_path_factory.mktemp("small") / "cap-rlvr"
    configs: list[Any] = []
    for task, make in (("bluebook", bluebook), ("holding", holding)):
        first = 0
        for split in SPLITS:
            with RowWriter(folder / task / f"{split}-00000-of-00001.parquet", FEATURES) as writer:
                for number in range(first, first + COUNTS[split]):
                    writer.write(make(number, split).to_dict())
            first += COUNTS[split]
        files = "".join(f"\n  - {{split: {split}, path: {task}/{split}-*}}" for split in SPLITS)
        configs.append(f"- config_name: {task}\n  data_files:{files}")
    (folder / "README.md").write_text("---\nconfigs:\n" + "\n".join(configs) + "\n---\n")
    return str(folder)


@pytest.fixture(scope="session")
def tiny(small: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A tiny model with random weights."""
    from training.tiny import save_tiny_of

    folder = tmp_path_factory.mktemp("models") / "tiny"
    save_tiny_of(small, ["bluebook", "holding"], folder, steps=2)
    return str(folder)


@pytest.fixture
def sft_keys(small: str, tiny: str, tmp_path: Path) -> dict[str, Any]:
    """A recipe of SFT that takes seconds."""
    return {
        "model_name_or_path": tiny,
        "dataset_name": small,
        "tasks": ["bluebook", "holding"],
        "output_dir": str(tmp_path / "sft"),
        "max_steps": 6,
        "per_device_train_batch_size": 4,
        "learning_rate": 2e-3,
        "max_length": 256,
        "logging_steps": 1,
        "save_strategy": "no",
        "report_to": "none",
        "disable_tqdm": True,
        "seed": 0,
    }


@pytest.fixture
def grpo_keys(sft_keys: dict[str, Any], tmp_path: Path) -> dict[str, Any]:
    """A recipe of GRPO that takes seconds."""
    keys = {key: value for key, value in sft_keys.items() if key != "max_length"}
    more = {"max_completion_length": 8, "num_generations": 4, "per_device_train_batch_size": 8, "max_steps": 4}
    return keys | more | {"output_dir": str(tmp_path / "grpo"), "beta": 0.01}
