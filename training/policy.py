"""The model that a run starts from: a causal LM, or an adapter on one, with the tokenizer's own chat template."""

import json
from pathlib import Path
from typing import Any

from training.recipes import Recipe


def open_tokenizer(recipe: Recipe) -> Any:
    """The tokenizer of the recipe's model. Raises ValueError where it has no chat template, or there is no such model."""
    from transformers import AutoTokenizer

    name = recipe.model.model_name_or_path
    if not name:
        raise ValueError("recipe: name the model (--model, or model_name_or_path)")
    try:
        tokenizer = AutoTokenizer.from_pretrained(name, revision=recipe.model.model_revision)
    except (OSError, ValueError) as error:
        raise ValueError(f"{name}: no model here: {str(error).splitlines()[0]}") from None
    if tokenizer.chat_template is None:
        raise ValueError(f"{name}: the tokenizer has no chat template, so prompts cannot be shown to this model")
    if "<|channel|>" in tokenizer.chat_template and getattr(tokenizer, "response_template", None) is None:
        from trl.chat_template_utils import add_response_schema

        add_response_schema(tokenizer)  # Harmony: with it TRL shows a reward what stands in the final channel
    return tokenizer


def open_policy(recipe: Recipe) -> dict[str, Any]:
    """What TRL's trainers take: model, peft_config, quantization_config. An adapter is trained further, on its own base.

    The numbers' type comes from the recipe's `dtype`; TRL's default would load everything in float32.
    """
    from peft import PeftModel
    from transformers import AutoModelForCausalLM
    from trl import get_peft_config, get_quantization_config

    name, config = recipe.model.model_name_or_path, recipe.model
    quantization = get_quantization_config(config)
    kwargs = {
        "dtype": config.dtype or "float32",
        "attn_implementation": config.attn_implementation,
        "revision": config.model_revision,
        **(recipe.args.model_init_kwargs or {}),
    }
    base = _base_of(name)
    if base is None and not recipe.rows.fp8:
        recipe.args.model_init_kwargs = kwargs
        return {"model": name, "peft_config": get_peft_config(config), "quantization_config": quantization}
    if quantization is not None:
        kwargs["quantization_config"] = quantization
    recipe.args.model_init_kwargs = None
    model = AutoModelForCausalLM.from_pretrained(base or name, use_safetensors=True, **kwargs)
    if recipe.rows.fp8:
        model = _in_float8(model)
    if base is None:
        return {"model": model, "peft_config": get_peft_config(config)}
    return {"model": PeftModel.from_pretrained(model, name, is_trainable=True)}


def _in_float8(model: Any) -> Any:
    """The model with its linear layers' products in float8 (torchao); the output layer stays as it is, as is usual."""
    from torchao.float8 import convert_to_float8_training

    return convert_to_float8_training(model, module_filter_fn=lambda _, name: "lm_head" not in name)


def _base_of(name: str) -> str | None:
    """The base model of an adapter; None for a model that stands alone."""
    path = Path(name) / "adapter_config.json"
    if not path.exists():
        return None
    return str(json.loads(path.read_text(encoding="utf-8"))["base_model_name_or_path"])
