"""Hostile requests are refused with a reason, and nothing of them is stored."""

import json
import pickle
import shutil
from pathlib import Path

import pytest

from leaderboard import file_checks
from leaderboard.submissions import Refused, Wanted, check_model, queue, submit
from tests.leaderboard.hostile import wishes


def refused(wanted: Wanted, store: Path) -> str:
    with pytest.raises(Refused) as error:
        submit(store, wanted, "user")
    reason = str(error.value)
    assert 10 < len(reason) < 500
    assert reason.isprintable() and reason.isascii()
    return reason


def test_words_that_mean_harm_are_refused_and_nothing_is_stored(tmp_path: Path):
    found = list(wishes())
    for wish in found:
        refused(Wanted(**wish), tmp_path)
    assert len(found) >= 180
    assert [path for path in tmp_path.rglob("*") if path.name != ".lock"] == []


def broken_models(tiny: Path, folder: Path):
    """Models whose files are not to be trusted, each with a part of the reason."""

    def copy(name: str) -> Path:
        return Path(shutil.copytree(tiny, folder / name))

    def edited(name: str, file: str, **changes) -> Path:
        model = copy(name)
        (model / file).write_text(json.dumps(json.loads((model / file).read_text()) | changes))
        return model

    code = {"AutoModelForCausalLM": "modeling_evil.Evil"}
    yield edited("code", "config.json", auto_map=code), "auto_map"
    yield edited("code-remote", "config.json", auto_map={"AutoConfig": "evil/repo--conf.C"}), "auto_map"
    yield edited("tokenizer-code", "tokenizer_config.json", auto_map={"AutoTokenizer": ["evil.T", None]}), "auto_map"
    yield edited("trust", "config.json", trust_remote_code=True), "trust_remote_code"
    yield edited("generate", "generation_config.json", custom_generate="evil"), "auto_map"
    yield edited("kind", "config.json", model_type="evil_model"), "evil_model"
    yield edited("kind-list", "config.json", model_type=["qwen3"]), "model_type"
    yield edited("speech", "config.json", model_type="wav2vec2"), "wav2vec2"
    yield edited("classifier", "config.json", architectures=["Qwen3ForSequenceClassification"]), "does not generate"
    pickled = copy("pickled")
    (pickled / "model.safetensors").unlink()
    (pickled / "pytorch_model.bin").write_bytes(pickle.dumps({"weight": 1}))
    yield pickled, "may hold code"
    gguf = copy("gguf")
    (gguf / "model.safetensors").rename(gguf / "model.gguf")
    yield gguf, "no weights as .safetensors"
    empty = copy("empty")
    (empty / "model.safetensors").write_bytes(b"")
    yield empty, "is empty"
    mute = copy("mute")
    for path in mute.glob("chat_template*"):
        path.unlink()
    yield mute, "no chat template"
    bare = copy("bare")
    (bare / "config.json").unlink()
    yield bare, "no config.json"
    for name, content in (("not-json", "{"), ("list", "[1]"), ("huge", '{"a": "' + "x" * 3_000_000 + '"}')):
        odd = copy(name)
        (odd / "config.json").write_text(content)
        yield odd, "config.json"
    for number, base in enumerate(
        ("../../etc", "evil/<b>", "", None, "=1+1", "оrg/model", ["x"], 7, str(folder / "code"))
    ):
        adapter = folder / f"adapter-{number}"
        adapter.mkdir()
        (adapter / "adapter_config.json").write_text(json.dumps({"base_model_name_or_path": base, "peft_type": "LORA"}))
        (adapter / "adapter_model.safetensors").write_bytes(b"x" * 200)
        yield adapter, "auto_map" if number == 8 else "the adapter's base"
    library = folder / "library"
    library.mkdir()
    (library / "adapter_config.json").write_text(json.dumps({"auto_mapping": {"parent_library": "evil.module"}}))
    (library / "adapter_model.safetensors").write_bytes(b"x" * 200)
    yield library, "only those of transformers"


def test_models_whose_files_mean_harm_are_refused(tiny: Path, tmp_path: Path, monkeypatch):
    store, count = tmp_path / "store", 0
    for model, says in broken_models(tiny, tmp_path):
        assert says in refused(Wanted(str(model), local=True), store), model.name
        count += 1
    assert "is its base" not in refused(Wanted(str(tiny), base="org/base", local=True), store)
    monkeypatch.setattr(file_checks, "MAX_BYTES", 1000)
    assert "takes up to" in refused(Wanted(str(tiny), local=True), store)
    assert count >= 25
    assert queue(store) == []


def test_folders_are_no_models_where_strangers_submit(tiny: Path, tmp_path: Path):
    assert "is not an id" in refused(Wanted(str(tiny)), tmp_path)


def test_checks_stop_at_the_first_that_fails(tiny: Path):
    assert [check.ok for check in check_model(str(tiny), local=True)] == [True] * 9
    found = list(check_model(str(tiny), revision="a..b", local=True))
    assert [(check.name, check.ok) for check in found] == [("id", True), ("revision", False)]
