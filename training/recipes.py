"""Recipes: a YAML file in TRL's own argument names, with a few of ours for the rows, each value overridable.

A recipe may hold every field of TRL's SFTConfig or GRPOConfig (with them transformers' TrainingArguments), of its
ModelConfig (the model, LoRA, quantisation) and of Rows below; `trl sft|grpo --config` takes the same file where one task
is trained and nothing of Rows but dataset_name and dataset_config is used.
"""

import re
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import yaml

from hub_datasets.hub import is_folder, is_hub_id, resolve

FOLDER = Path(__file__).parent / "recipes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Which rows a run sees, and in what order; the keys of a recipe that are not TRL's.

    dataset_name, dataset_revision: a folder or a Hub id. dataset_config: the one task, as TRL names it; tasks: several,
    the same number of each where they allow it; kinds: only these variants ([search] of retrieval: GRPO with the index as a
    tool). max_samples: of the train rows;
    eval_samples: of the validation rows. longest: leave out prompts of more tokens. difficulty: a file of candidates
    (`train candidates`), whose mean reward says how hard a row is; between: only rows whose mean reward lies there;
    curriculum: easy rows first; rejection: SFT on each row's best candidate, where it earns this much, in place of the gold.
    lengths: SFT in phases, each with this max_length. reward_funcs: dotted names. fp8: float8 matrix products, where
    the machine has them. actions: of training/actions.py, with their thresholds. evaluate_only: no training.
    """

    dataset_name: str = "cap-rlvr"
    dataset_revision: str | None = None
    dataset_config: str | None = None
    tasks: list[str] | None = None
    kinds: list[str] | None = None
    max_samples: int | None = None
    eval_samples: int | None = None
    longest: int | None = None
    difficulty: str | None = None
    between: list[float] | None = None
    curriculum: bool = False
    rejection: float | None = None
    lengths: list[int] | None = None
    reward_funcs: list[str] | None = None
    fp8: bool = False
    actions: dict[str, dict[str, Any]] | None = None
    evaluate_only: bool = False

    @property
    def names(self) -> list[str]:
        """The tasks. Raises ValueError where the recipe names none."""
        if self.tasks:
            return self.tasks
        if self.dataset_config:
            return [self.dataset_config]
        raise ValueError("recipe: name the tasks (tasks: [holding, bluebook], or dataset_config: bluebook)")

    @property
    def searches(self) -> bool:
        """Whether the rows are answered with a tool. Raises ValueError where only some of them would be."""
        if "search" not in (self.kinds or ()):
            return False
        if self.kinds != ["search"] or self.names != ["retrieval"]:
            raise ValueError("recipe: kinds: [search] stands alone, with tasks: [retrieval]")
        return True


@dataclass(frozen=True, slots=True)
class Recipe:
    """A recipe read and split: our rows, TRL's SFTConfig or GRPOConfig as `args`, TRL's ModelConfig."""

    settings: dict[str, Any]
    rows: Rows
    args: Any
    model: Any


class _Loader(yaml.SafeLoader):
    """YAML in which 2e-5 is a number, as in YAML 1.2."""


_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?(?:\d+(?:\.\d*)?|\.\d+)[eE][-+]?\d+$"), list("-+.0123456789")
)


def read_yaml(path: Path) -> Any:
    """A YAML file, 2e-5 a number."""
    return yaml.load(path.read_text(encoding="utf-8"), _Loader)


def read_settings(path: Path, overrides: list[str]) -> dict[str, Any]:
    """The keys of a recipe's file with `key=value` overrides, the values read as YAML too.

    A name without a folder is also looked for among the recipes that come with the program. Raises ValueError for a file
    that is not there or is no mapping, and for an override that is not key=value.
    """
    place = path if path.exists() else FOLDER / f"{path.name.removesuffix('.yaml')}.yaml"
    if not place.exists():
        known = ", ".join(sorted(one.stem for one in FOLDER.glob("*.yaml")))
        raise ValueError(f"{path}: no such recipe; there are {known}")
    settings = read_yaml(place)
    if not isinstance(settings, dict):
        raise ValueError(f"{path}: expected keys and values")
    for override in overrides:
        key, equals, value = override.partition("=")
        if not equals:
            raise ValueError(f"--set {override}: expected key=value")
        settings[key] = yaml.load(value, _Loader)
    return settings


def read_recipe(kind: str, settings: dict[str, Any]) -> Recipe:
    """Split the keys of an `sft` or `grpo` recipe among Rows, TRL's config and TRL's ModelConfig.

    Raises ValueError for a key that none of them knows, naming the nearest that one does.
    """
    from trl import GRPOConfig, ModelConfig, SFTConfig

    types = {"rows": Rows, "args": {"sft": SFTConfig, "grpo": GRPOConfig}[kind], "model": ModelConfig}
    parts: dict[str, dict[str, Any]] = {name: {} for name in types}
    known = {name: {one.name for one in fields(type_) if one.init} for name, type_ in types.items()}
    for key, value in settings.items():
        homes = [name for name in types if key in known[name]]
        if not homes:
            raise ValueError(f"recipe: unknown key {key!r}{_nearest(key, set().union(*known.values()))}")
        for name in homes:
            parts[name][key] = value
    try:
        return Recipe(settings, *(types[name](**parts[name]) for name in ("rows", "args", "model")))
    except TypeError as error:
        raise ValueError(f"recipe: {error}") from None


def pinned(settings: dict[str, Any]) -> dict[str, Any]:
    """The settings with the commits that its dataset and model have on the Hub now: those are read, whatever comes after."""
    commits = {}
    for name, revision, repo_type in (
        ("dataset_name", "dataset_revision", "dataset"),
        ("model_name_or_path", "model_revision", "model"),
    ):
        source = settings.get(name)
        if source and is_hub_id(source) and not is_folder(source):
            commits[revision] = resolve(source, repo_type, settings.get(revision)).revision
    return settings | commits


def _nearest(key: str, known: set[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key, known, 1)
    return f"; did you mean {near[0]!r}?" if near else ""
