"""Checks of a model's files: what each returns was found; Failed says why the model cannot be taken."""

from leaderboard.model_files import Failed, Files

MAX_BYTES = 160_000_000_000  # of weights: what a worker's machine can hold


def weights(files: Files, adapter: bool) -> str:
    """What weights there are, all of them safetensors."""
    names = [path for path in files.sizes if path.endswith(".safetensors") and "/" not in path]
    if adapter:
        names = [path for path in names if path.startswith("adapter_model")]
    if not names:
        others = [p for p in files.sizes if p.endswith((".bin", ".pt", ".pth", ".ckpt", ".pkl", ".gguf"))]
        found = f"; {others[0]} is not read, since it may hold code" if others else ""
        raise Failed(f"no weights as .safetensors{found}. Save them by save_pretrained, which writes safetensors")
    size = sum(files.sizes[name] for name in names)
    if size > MAX_BYTES:
        raise Failed(f"{size / 1e9:,.0f} GB of weights; a worker takes up to {MAX_BYTES / 1e9:,.0f} GB")
    if size < 100:
        raise Failed(f"{names[0]} is empty")
    return f"{len(names)} safetensors, {size / 1e9:.2f} GB"


def no_code(files: Files) -> str:
    """Nothing in the configurations asks for code from the repo."""
    for path in ("config.json", "tokenizer_config.json", "generation_config.json", "adapter_config.json"):
        held = files.json(path) or {}
        if held.get("auto_map") or held.get("custom_generate"):
            raise Failed(f"{path} has an auto_map: the model needs code of its own, and code from a repo is never run")
        if held.get("trust_remote_code"):
            raise Failed(f"{path} asks for trust_remote_code, which is never on")
        library = (held.get("auto_mapping") or {}).get("parent_library")
        if library and str(library).split(".")[0] not in ("transformers", "peft"):
            raise Failed(f"adapter_config.json names classes of {library!a}; only those of transformers are loaded")
    return "no code of its own"


def architecture(files: Files) -> str:
    """The model_type, a causal LM that transformers knows."""
    from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING_NAMES

    config = files.json("config.json")
    if config is None:
        raise Failed("no config.json: not a model of transformers")
    kind = config.get("model_type")
    if not isinstance(kind, str) or kind not in MODEL_FOR_CAUSAL_LM_MAPPING_NAMES:
        raise Failed(
            f"model_type {ascii(kind)[:60]} is no causal language model that transformers knows without code of its own"
        )
    named = config.get("architectures") or []
    if named and not any(
        str(name).endswith(("ForCausalLM", "LMHeadModel", "ForConditionalGeneration")) for name in named
    ):
        raise Failed(f"architecture {ascii(named[0])[:60]} does not generate text")
    return kind


def has_template(files: Files) -> bool:
    """Whether the tokenizer has a chat template."""
    return "chat_template.jinja" in files.sizes or bool(
        (files.json("tokenizer_config.json") or {}).get("chat_template")
    )
