"""Training by TRL on real rows of the contract: what is logged, what goes on after a kill, and what is said when it fails."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from leaderboard.runs import read_run
from training.grpo import grpo
from training.log import append
from training.run import TrainingFailed, newest_checkpoint
from training.sft import sft
from training.trainers import WatchedGRPO, WatchedSFT

Keys = dict[str, Any]


def losses(folder: str | Path, key: str = "loss") -> list[float]:
    return [value for _, value in read_run(Path(folder)).curve(key)]


def events(folder: str | Path, name: str) -> list[dict[str, Any]]:
    return [line for line in read_run(Path(folder)).log if line.get("event") == name]


@pytest.mark.slow
def test_sft_lowers_the_loss_and_the_run_can_be_read(sft_keys: Keys):
    sft(sft_keys | {"max_steps": 12})
    run = read_run(Path(sft_keys["output_dir"]))
    curve = losses(run.folder)
    assert len(curve) == 12
    assert curve[-1] < curve[0] - 0.5
    assert (run.kind, run.model) == ("sft", sft_keys["model_name_or_path"])
    assert run.curve("tokens_per_second")


@pytest.mark.slow
def test_a_run_in_the_folder_of_another_leaves_nothing_of_that_one(sft_keys: Keys):
    sft(sft_keys | {"max_steps": 3})
    sft(sft_keys | {"max_steps": 2, "learning_rate": 1e-4})
    run = read_run(Path(sft_keys["output_dir"]))
    assert run.recipe["learning_rate"] == 1e-4
    assert len(run.curve("loss")) == 2


@pytest.mark.slow
def test_sft_with_lora_then_grpo_on_the_adapter(sft_keys: Keys, grpo_keys: Keys):
    sft(
        sft_keys | {"use_peft": True, "lora_r": 4, "lora_target_modules": "all-linear", "packing": True, "max_steps": 2}
    )
    adapter = Path(sft_keys["output_dir"])
    assert (adapter / "adapter_config.json").exists()
    grpo(grpo_keys | {"model_name_or_path": str(adapter), "max_steps": 2})
    assert (Path(grpo_keys["output_dir"]) / "adapter_model.safetensors").exists()


@pytest.mark.slow
def test_lengths_are_phases_each_on_the_model_of_the_one_before(sft_keys: Keys):
    sft(sft_keys | {"lengths": [64, 128], "max_steps": 2})
    out = Path(sft_keys["output_dir"])
    first, last = read_run(out / "length-64"), read_run(out)
    assert first.recipe["max_length"] == 64
    assert last.recipe["max_length"] == 128
    assert last.model == str(out / "length-64")


@pytest.mark.slow
def test_grpo_logs_what_a_run_is_judged_by(grpo_keys: Keys):
    grpo(grpo_keys | {"max_steps": 2, "num_generations": 2, "per_device_train_batch_size": 16, "temperature": 1.3})
    run = read_run(Path(grpo_keys["output_dir"]))
    for key in ("reward", "reward_std", "kl", "grad_norm", "reward_gap", "reward_seconds", "completions/mean_length"):
        assert len(run.curve(key)) == 2, key
    assert {"bluebook/mean", "bluebook/std", "holding/completion_rate"} <= set(run.keys)


@pytest.mark.slow
def test_evaluate_only_trains_nothing(grpo_keys: Keys):
    metrics = grpo(grpo_keys | {"evaluate_only": True, "eval_samples": 4, "per_device_eval_batch_size": 8})
    assert 0.0 <= metrics["eval_reward"] <= 1.0
    assert not list(Path(grpo_keys["output_dir"]).glob("*.safetensors"))


_CHILD = "import json, sys; from training.{0} import {0}; {0}(json.loads(sys.argv[1]))"


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sft", "grpo"])
def test_after_kill_9_the_curve_is_that_of_an_undisturbed_run(
    kind: str, sft_keys: Keys, grpo_keys: Keys, tmp_path: Path
):
    keys = {"sft": sft_keys, "grpo": grpo_keys}[kind] | {"max_steps": 8, "save_strategy": "steps", "save_steps": 3}
    whole, killed = keys | {"output_dir": str(tmp_path / "whole")}, keys | {"output_dir": str(tmp_path / "killed")}
    run = {"sft": sft, "grpo": grpo}[kind]
    run(whole)
    child = subprocess.Popen([sys.executable, "-c", _CHILD.format(kind), json.dumps(killed)], env=dict(os.environ))
    folder = Path(killed["output_dir"])
    while not (folder / "checkpoint-3" / "trainer_state.json").exists():
        assert child.poll() is None, "it ended before its first checkpoint"
        time.sleep(0.02)
    child.send_signal(signal.SIGKILL)
    child.wait()
    run(killed | {"resume_from_checkpoint": True})
    assert losses(folder) == pytest.approx(losses(whole["output_dir"]), abs=1e-5)
    assert len(losses(folder)) == 8


def test_a_checkpoint_that_was_cut_off_is_passed_over(tmp_path: Path):
    for step, text in ((5, '{"global_step": 5}'), (10, '{"global_st'), (15, None)):
        (tmp_path / f"checkpoint-{step}").mkdir()
        if text:
            (tmp_path / f"checkpoint-{step}" / "trainer_state.json").write_text(text)
    assert newest_checkpoint(tmp_path) == tmp_path / "checkpoint-5"
    assert newest_checkpoint(tmp_path / "none") is None


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sft", "grpo"])
def test_out_of_memory_halves_the_batch_and_keeps_its_effect(
    kind: str, sft_keys: Keys, grpo_keys: Keys, monkeypatch: pytest.MonkeyPatch
):
    keys = {"sft": sft_keys, "grpo": grpo_keys}[kind] | {"per_device_train_batch_size": 8}
    trainer, run = {"sft": (WatchedSFT, sft), "grpo": (WatchedGRPO, grpo)}[kind]
    step = trainer.training_step

    def limited(self: Any, *arguments: Any, **named: Any) -> torch.Tensor:
        if self.args.per_device_train_batch_size > 4:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return step(self, *arguments, **named)

    monkeypatch.setattr(trainer, "training_step", limited)
    run(keys)
    (said,) = events(keys["output_dir"], "out of memory")
    assert (said["per_device_train_batch_size"], said["gradient_accumulation_steps"]) == (4, 2)
    assert len(losses(keys["output_dir"])) == keys["max_steps"]


@pytest.mark.slow
def test_a_reward_that_raises_leaves_a_state_from_which_to_go_on(grpo_keys: Keys, monkeypatch: pytest.MonkeyPatch):
    keys = grpo_keys | {"save_strategy": "steps", "save_steps": 1, "reward_funcs": ["tests_reward.reward"]}
    module = type(sys)("tests_reward")

    def reward(completions: list[Any], trainer_state: Any, **_: Any) -> list[float]:
        if trainer_state.global_step == 2 and module.is_broken:  # type: ignore[attr-defined]
            raise KeyError("the judge is away")
        return [float(len(str(one)) % 5) for one in completions]

    module.reward, module.is_broken = reward, True  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "tests_reward", module)
    with pytest.raises(TrainingFailed, match=r"step 2: 'the judge is away'; go on from .*checkpoint-2 with --set"):
        grpo(keys)
    module.is_broken = False  # type: ignore[attr-defined]
    grpo(keys | {"resume_from_checkpoint": True})
    assert len(losses(keys["output_dir"])) == keys["max_steps"]


@pytest.mark.slow
def test_a_loss_that_is_no_number_stops_before_the_weights(sft_keys: Keys, monkeypatch: pytest.MonkeyPatch):
    compute = WatchedSFT.compute_loss

    def poisoned(self: Any, *arguments: Any, **named: Any) -> Any:
        loss = compute(self, *arguments, **named)
        return loss * float("nan") if self.state.global_step == 3 else loss

    monkeypatch.setattr(WatchedSFT, "compute_loss", poisoned)
    keys = sft_keys | {"save_strategy": "steps", "save_steps": 2}
    with pytest.raises(TrainingFailed, match=r"step 3: the loss is nan; go on from .*checkpoint-2"):
        sft(keys)
    monkeypatch.undo()
    sft(keys | {"resume_from_checkpoint": True})
    assert len(losses(keys["output_dir"])) == keys["max_steps"]


@pytest.mark.slow
def test_a_full_disk_at_a_checkpoint(sft_keys: Keys, monkeypatch: pytest.MonkeyPatch):
    save = WatchedSFT._save_optimizer_and_scheduler

    def full(self: Any, folder: str) -> None:
        if folder.endswith("checkpoint-4"):
            raise RuntimeError("[enforce fail at inline_container.cc:672] . unexpected pos 2544064 vs 2543952")
        save(self, folder)

    def no_room_for_it(path: Path, **line: Any) -> None:
        if line.get("event") == "failed":
            raise OSError(28, "No space left on device")
        append(path, **line)

    monkeypatch.setattr(WatchedSFT, "_save_optimizer_and_scheduler", full)
    monkeypatch.setattr("training.run.disk_usage", lambda _: SimpleNamespace(free=4096))
    monkeypatch.setattr("training.log.append", no_room_for_it)
    keys = sft_keys | {"save_strategy": "steps", "save_steps": 2}
    with pytest.raises(
        TrainingFailed, match=r"step 4: the disk is full \(.enforce fail.*\); go on from .*checkpoint-2"
    ):
        sft(keys)
    monkeypatch.undo()
    sft(keys | {"resume_from_checkpoint": True})
    assert len(losses(keys["output_dir"])) == keys["max_steps"]


def test_what_will_not_do_is_said_before_anything_is_written(sft_keys: Keys, grpo_keys: Keys, tmp_path: Path):
    out = Path(sft_keys["output_dir"])
    with pytest.raises(ValueError, match="unknown key 'learning_rats'"):
        sft(sft_keys | {"learning_rats": 1})
    with pytest.raises(ValueError, match="no config 'entail' with split 'train'"):
        sft(sft_keys | {"tasks": ["entail"]})
    with pytest.raises(ValueError, match="leaves no train row of bluebook"):
        sft(sft_keys | {"tasks": ["bluebook"], "kinds": ["nonsense"]})
    with pytest.raises(ValueError, match="no model here"):
        sft(sft_keys | {"model_name_or_path": str(tmp_path / "none")})
    with pytest.raises(ValueError, match=r"reward_funcs: metrics\.nothing"):
        grpo(grpo_keys | {"reward_funcs": ["metrics.nothing"]})
    with pytest.raises(ValueError, match="actions: unknown 'explode'"):
        sft(sft_keys | {"actions": {"explode": {}}})
    without = tmp_path / "without"
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(sft_keys["model_name_or_path"])
    tokenizer.chat_template = None
    tokenizer.save_pretrained(without)
    with pytest.raises(ValueError, match="no chat template"):
        sft(sft_keys | {"model_name_or_path": str(without)})
    assert not out.exists()
