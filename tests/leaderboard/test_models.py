"""Causal models through transformers: order, cutting, sampling, adapters, and models that cannot be run."""

import json
import shutil
from pathlib import Path

import pytest

from leaderboard.evaluate import evaluate
from leaderboard.models import BUDGET, Generation, open_model
from leaderboard.models import weights as weights_module
from leaderboard.rows import read_rows
from leaderboard.store import samples


def told(model, rows, done=()):
    return {row_id: [a.text for a in answers] for batch in model.answers(rows, 8, done) for row_id, answers in batch}


def changed(tiny: Path, folder: Path, name: str, **changes) -> Path:
    """A copy of the model with keys of a JSON file changed; None takes one away."""
    shutil.copytree(tiny, folder)
    config = json.loads((folder / name).read_text()) | changes
    (folder / name).write_text(json.dumps({key: value for key, value in config.items() if value is not None}))
    return folder


def test_batches_give_what_single_prompts_give(tiny: Path, dataset: Path):
    rows = read_rows(str(dataset), "bluebook", "test", 6)
    alone = told(open_model(str(tiny), batch_size=1), rows)
    assert told(open_model(str(tiny), batch_size=4), rows) == alone
    assert alone.keys() == set(rows["id"])


def test_what_is_done_is_left_out_and_the_rest_is_the_same(tiny: Path, dataset: Path):
    rows = read_rows(str(dataset), "bluebook", "test", 6)
    model = open_model(str(tiny), generation=Generation(samples=2, temperature=1.0, seed=3, batch_size=2))
    whole = told(model, rows)
    assert told(model, rows) == whole
    done = set(list(whole)[:3])
    assert told(model, rows, done) == {row_id: texts for row_id, texts in whole.items() if row_id not in done}
    assert any(first != second for first, second in whole.values())


@pytest.mark.slow
def test_continuous_batching_gives_what_padded_batches_give(tiny: Path, dataset: Path):
    rows = read_rows(str(dataset), "bluebook", "test", 5)
    model = open_model(str(tiny), backend="continuous")
    assert told(model, rows) == told(open_model(str(tiny), batch_size=4), rows)
    assert model.settings["backend"] == "transformers, continuous batching"
    drawn = open_model(
        str(tiny), generation=Generation(samples=2, temperature=1.0, seed=3, batch_size=2), backend="continuous"
    )
    drawn.at_once = 3
    whole = told(drawn, rows)
    done = set(list(whole)[:3])
    assert told(drawn, rows, done) == {row_id: texts for row_id, texts in whole.items() if row_id not in done}
    assert len(whole) == 5 and any(first != second for first, second in whole.values())


def test_a_long_prompt_loses_its_middle_and_is_counted(tiny: Path, dataset: Path, tmp_path: Path):
    short = changed(tiny, tmp_path / "short", "config.json", max_position_embeddings=200)
    result = evaluate(open_model(str(short), max_tokens=8), str(dataset), ["holding"], tmp_path / "r", limit=3)
    assert result["tasks"]["holding"]["cut"] == 3
    assert samples(tmp_path / "r", result["model"], next((tmp_path / "r").glob("results/*/*")).stem)["cut"].all()
    row = read_rows(str(dataset), "holding", "test", 1)[0]
    model = open_model(str(short), max_tokens=8)
    ids, cut = model._prompts.read(row, 8)
    text = model._tokenizer.decode(ids)
    assert (cut, len(ids)) == (True, 192)
    assert text.startswith("<|im_start|>user") and text.endswith("<|im_start|>assistant\n")
    with pytest.raises(ValueError, match="a window of 200 tokens leaves no room"):
        told_all = open_model(str(short)).answers([row], BUDGET["holding"])
        next(told_all)


def test_an_adapter_finds_its_base(tiny: Path, dataset: Path, tmp_path: Path):
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    adapted = get_peft_model(
        AutoModelForCausalLM.from_pretrained(tiny),
        LoraConfig(r=4, target_modules=["q_proj", "v_proj"], task_type="CAUSAL_LM", init_lora_weights=False),
    )
    adapted.save_pretrained(tmp_path / "adapter")
    result = evaluate(
        open_model(str(tmp_path / "adapter"), max_tokens=8), str(dataset), ["bluebook"], tmp_path / "r", limit=2
    )
    assert (result["kind"], result["base"]) == ("adapter", f"{tiny.parent.name}/{tiny.name}")
    rows = read_rows(str(dataset), "bluebook", "test", 2)
    assert told(open_model(str(tmp_path / "adapter")), rows) != told(open_model(str(tiny)), rows)
    gone = changed(
        tmp_path / "adapter", tmp_path / "lost", "adapter_config.json", base_model_name_or_path="/no/such/base"
    )
    with pytest.raises(ValueError, match=r"its base: /no/such/base: no such folder.*--base"):
        open_model(str(gone))
    assert open_model(str(gone), base=str(tiny)).about.kind == "adapter"


def test_models_that_cannot_be_run_are_one_clear_line(tiny: Path, tmp_path: Path, monkeypatch):
    plain = shutil.copytree(tiny, tmp_path / "plain")
    for path in plain.glob("chat_template*"):
        path.unlink()
    with pytest.raises(ValueError, match="no chat template"):
        open_model(str(plain))
    other = changed(tiny, tmp_path / "other", "config.json", model_type="bert", architectures=["BertModel"])
    with pytest.raises(ValueError, match=r"its files lack \d+ weights of a bert model"):
        open_model(str(other))
    speech = changed(tiny, tmp_path / "speech", "config.json", model_type="wav2vec2")
    with pytest.raises(ValueError, match=r"no causal language model .*wav2vec2"):
        open_model(str(speech))
    foreign = changed(tiny, tmp_path / "foreign", "config.json", model_type="nobody-knows")
    with pytest.raises(ValueError, match=r"no causal language model.*nobody-knows"):
        open_model(str(foreign))
    (tmp_path / "pickled").mkdir()
    (tmp_path / "pickled" / "pytorch_model.bin").write_bytes(b"x")
    with pytest.raises(ValueError, match=r"no weights as \.safetensors"):
        open_model(str(tmp_path / "pickled"))
    with pytest.raises(ValueError, match="offline"):
        open_model("org/gone")
    monkeypatch.setattr(weights_module, "_memory", lambda: 1000)
    with pytest.raises(ValueError, match="too large for this machine"):
        open_model(str(tiny))
    with pytest.raises(ValueError, match="samples at temperature 0"):
        Generation(samples=4)
