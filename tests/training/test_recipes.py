"""Recipes: those that come with the program are TRL's, and a wrong key is one clear line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from training.hardware import Machine, fit
from training.recipes import FOLDER, read_recipe, read_settings

NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml") if "stages" not in path.stem)
CPU = Machine("cpu", "2 cores", 1, 16.0, False, False)


@pytest.mark.parametrize("name", NAMES)
def test_every_recipe_holds_keys_that_trl_knows(name: str, tmp_path: Path):
    kind = "sft" if name.endswith("sft") else "grpo"
    not_here = {"use_vllm": False, "load_in_4bit": False, "optim": "adamw_torch"}
    settings = read_settings(Path(name), [])
    settings |= {key: value for key, value in not_here.items() if key in settings} | {"output_dir": str(tmp_path)}
    recipe = read_recipe(kind, fit(settings, CPU))
    assert recipe.rows.names
    assert isinstance(recipe.args.learning_rate, float)
    assert recipe.args.report_to in ("trackio", ["trackio"])
    if kind == "grpo":
        assert recipe.args.generation_batch_size % recipe.args.num_generations == 0


@pytest.mark.parametrize("name", [name for name in NAMES if "14b-h100" in name])
def test_the_batch_of_the_original_on_two_cards(name: str):
    settings = read_settings(Path(name), [])
    assert settings["per_device_train_batch_size"] * settings["gradient_accumulation_steps"] * 2 == 64


def test_a_wrong_recipe_is_one_clear_line(tmp_path: Path):
    with pytest.raises(ValueError, match="unknown key 'learning_rats'; did you mean 'learning_rate'"):
        read_recipe("sft", {"learning_rats": 1, "output_dir": str(tmp_path)})
    with pytest.raises(ValueError, match=r"no such recipe; there are .*tiny-sft"):
        read_settings(tmp_path / "none.yaml", [])
    with pytest.raises(ValueError, match="expected key=value"):
        read_settings(Path("tiny-sft"), ["max_steps"])
    (tmp_path / "list.yaml").write_text("- a\n")
    with pytest.raises(ValueError, match="expected keys and values"):
        read_settings(tmp_path / "list.yaml", [])
    with pytest.raises(ValueError, match="name the tasks"):
        read_recipe("sft", fit({"output_dir": str(tmp_path)}, CPU)).rows.names  # noqa: B018


def test_values_given_on_the_command_line_are_yaml():
    settings = read_settings(Path("tiny-sft"), ["learning_rate=2e-5", "tasks=[holding, entail]", "seed=7"])
    assert (settings["learning_rate"], settings["tasks"], settings["seed"]) == (2e-5, ["holding", "entail"], 7)


@pytest.mark.parametrize(
    ("machine", "said"),
    [
        (Machine("h100", "NVIDIA H100", 8, 79.0, True, True), {"bf16": True, "dtype": "bfloat16", "tf32": True}),
        (Machine("a100", "NVIDIA A100", 1, 79.0, True, False), {"bf16": True, "fp16": False}),
        (Machine("consumer", "Tesla T4", 1, 15.0, False, False), {"fp16": True, "bf16": False, "dtype": "float16"}),
        (CPU, {"use_cpu": True, "bf16": False, "activation_checkpointing": False}),
    ],
)
def test_the_machine_decides_what_the_recipe_leaves_open(machine: Machine, said: dict[str, object]):
    fitted = fit({"max_steps": 3}, machine)
    assert {key: fitted[key] for key in said} == said
    assert fit({"dtype": "float32"}, machine)["dtype"] == "float32"


def test_what_the_machine_has_not_is_said_before_anything_begins():
    with pytest.raises(ValueError, match="vLLM needs a GPU"):
        fit({"use_vllm": True}, CPU)
    with pytest.raises(ValueError, match="no float8"):
        fit({"fp8": True}, Machine("a100", "NVIDIA A100", 1, 79.0, True, False))


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sft", "grpo"])
def test_trls_own_command_runs_a_recipe_without_keys_of_ours(kind: str, small: str, tiny: str, tmp_path: Path):
    recipe = str(FOLDER / f"qwen3-0.6b-bluebook-{kind}.yaml")
    given = f"--model_name_or_path {tiny} --dataset_name {small} --output_dir {tmp_path} --use_cpu true --bf16 false"
    short = "--max_steps 2 --save_steps 2 --logging_steps 1 --gradient_accumulation_steps 1 --report_to none"
    here = {"sft": "--packing false --max_length 128", "grpo": "--max_completion_length 8"}[kind]
    command = [str(Path(sys.executable).with_name("trl")), kind, "--config", recipe, *f"{given} {short} {here}".split()]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr[-2000:]
    state = json.loads((tmp_path / "checkpoint-2" / "trainer_state.json").read_text())
    assert [line["step"] for line in state["log_history"] if "loss" in line] == [1, 2]
    assert kind == "sft" or all("rewards/reward/mean" in line for line in state["log_history"] if "loss" in line)
