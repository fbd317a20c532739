"""The tokenizer's own chat template, with reasoning and tool calls: tiny models of Qwen3's and of GPT-OSS's kind.

The templates are those that TRL ships, read when the tests run.
"""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import GptOssConfig, GptOssForCausalLM, PreTrainedTokenizerFast
from trl.chat_template_utils import (
    add_response_schema,
    gptoss_chat_template,
    parse_response,
    qwen3_chat_template,
    supports_tool_calling,
)

from leaderboard.rows import read_rows
from leaderboard.runs import read_run
from metrics import score
from training.grpo import grpo
from training.sft import sft
from training.tiny import make_model, make_tokenizer

HARMONY = ["<|start|>", "<|end|>", "<|message|>", "<|channel|>", "<|call|>", "<|return|>", "<|constrain|>"]
QWEN = ["<think>", "</think>", "<tool_call>", "</tool_call>", "<tool_response>", "</tool_response>"]


def tokenizer_of(small: str, template: str, more: list[str], eos: str) -> PreTrainedTokenizerFast:
    rows = read_rows(small, "holding", "train")
    tokenizer = make_tokenizer([m["content"] for row in rows for m in row["prompt"] + row["completion"]], 400)
    tokenizer.add_tokens(
        more, special_tokens=more is HARMONY
    )  # Qwen's are none, so that they stay when text is decoded
    tokenizer.eos_token = eos
    tokenizer.chat_template = template
    return tokenizer


def prompt_of(tokenizer: PreTrainedTokenizerFast, row: dict[str, Any]) -> list[int]:
    return tokenizer.apply_chat_template(row["prompt"], add_generation_prompt=True, return_dict=False)


@pytest.fixture(scope="module")
def qwen(small: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("qwen")
    tokenizer = tokenizer_of(small, qwen3_chat_template, QWEN, "<|im_end|>")
    make_model(tokenizer).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return str(folder)


@pytest.fixture(scope="module")
def gptoss(small: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("gptoss")
    tokenizer = tokenizer_of(small, gptoss_chat_template, HARMONY, "<|return|>")
    torch.manual_seed(0)
    config = GptOssConfig(
        vocab_size=len(tokenizer),
        hidden_size=32,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=8,
        num_local_experts=4,
        num_experts_per_tok=2,
        max_position_embeddings=1024,
        rope_parameters={"rope_type": "default", "rope_theta": 10000.0},
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    GptOssForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return str(folder)


def test_qwen_reasoning_is_no_answer_and_a_tool_call_is_read(small: str):
    tokenizer = add_response_schema(tokenizer_of(small, qwen3_chat_template, QWEN, "<|im_end|>"))
    assert supports_tool_calling(tokenizer)
    row = read_rows(small, "holding", "train", 1)[0]
    silent = tokenizer.apply_chat_template(
        row["prompt"], add_generation_prompt=True, enable_thinking=False, tokenize=False
    )
    assert silent.endswith("<think>\n\n</think>\n\n")
    text = "<think>\nIt may be Answer: A, or not.\n</think>\n\n" + row["completion"][0]["content"]
    assert score("holding", text, row["reference"]).reward == 1.0
    call = '<tool_call>\n{"name": "search", "arguments": {"query": "timber"}}\n</tool_call><|im_end|>'
    read = parse_response(tokenizer, tokenizer(call)["input_ids"], prefix=prompt_of(tokenizer, row))
    assert read["tool_calls"][0]["function"] == {"name": "search", "arguments": {"query": "timber"}}


def test_harmony_keeps_analysis_and_answer_apart(small: str):
    tokenizer = add_response_schema(tokenizer_of(small, gptoss_chat_template, HARMONY, "<|return|>"))
    assert supports_tool_calling(tokenizer)
    row = read_rows(small, "holding", "train", 1)[0]
    answer = row["completion"][0]["content"]
    wrong = "BCDEA"["ABCDE".index(row["reference"]["answer"])]
    text = f"<|channel|>analysis<|message|>Answer: {wrong}?<|end|><|start|>assistant<|channel|>final<|message|>{answer}<|return|>"
    read = parse_response(tokenizer, tokenizer(text)["input_ids"], prefix=prompt_of(tokenizer, row))
    assert read["content"] == answer
    assert score("holding", read["content"], row["reference"]).reward == 1.0


@pytest.mark.slow
@pytest.mark.parametrize("family", ["qwen", "gptoss"])
def test_both_train_in_their_own_format(
    family: str, request: pytest.FixtureRequest, sft_keys: dict[str, Any], grpo_keys: dict[str, Any]
):
    model = request.getfixturevalue(family)
    if family == "gptoss":  # all-linear would train nothing in the experts
        lora = {"lora_target_parameters": ["mlp.experts.gate_up_proj", "mlp.experts.down_proj"], "lora_dropout": 0.0}
        lora |= {"use_peft": True, "lora_r": 4, "attn_implementation": "eager"}
    else:
        lora = {}
    sft(sft_keys | lora | {"model_name_or_path": model, "tasks": ["holding"]})
    losses = [value for _, value in read_run(Path(sft_keys["output_dir"])).curve("loss")]
    assert losses[-1] < losses[0]
    keys = grpo_keys | {"model_name_or_path": sft_keys["output_dir"], "tasks": ["holding"], "max_steps": 1}
    keys |= (
        {"attn_implementation": "eager"} if family == "gptoss" else {"chat_template_kwargs": {"enable_thinking": False}}
    )
    grpo(keys)
    assert read_run(Path(grpo_keys["output_dir"])).curve("reward")
