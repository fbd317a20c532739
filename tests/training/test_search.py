"""The search environment: tools as TRL has them, several turns, the reward on the final list."""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers.utils import get_json_schema
from trl.chat_template_utils import qwen3_chat_template

from leaderboard.rows import read_rows
from leaderboard.runs import read_run
from metrics import reward
from training.grpo import grpo
from training.rehearsal import answer_loss
from training.search import SearchEnvironment, environment_factory
from training.sft import sft
from training.tiny import make_model, make_tokenizer

TOOL = ["<think>", "</think>", "<tool_call>", "</tool_call>", "<tool_response>", "</tool_response>"]
CALL = '<tool_call>\n{"name": "search", "arguments": {"query": "a seller who is sued"}}\n</tool_call><|im_end|>'


@pytest.mark.slow
def test_the_index_answers_and_the_final_list_is_judged(dataset: Path):
    rows = read_rows(str(dataset), "retrieval", "train", search=True)
    row = rows[0]
    environment: Any = environment_factory(str(dataset))()
    assert isinstance(environment, SearchEnvironment)
    environment.reset(**row)
    hits = environment.search("a seller of goods who is sued for a defect in them")
    assert len(hits.splitlines()) == 10
    assert f"[{row['case_id']}]" not in environment.search(row["prompt"][0]["content"])
    assert environment.queries[0].startswith("a seller")
    schema = get_json_schema(environment.search)["function"]
    assert schema["parameters"]["required"] == ["query"]
    turns = [
        {"role": "assistant", "tool_calls": [{"type": "function", "function": {"name": "search", "arguments": {}}}]},
        {"role": "tool", "name": "search", "content": hits},
        row["completion"][0],
    ]
    assert reward([turns], [row["reference"]], ["retrieval"]) == [1.0]


def test_a_folder_without_an_index_is_one_clear_line(small: str):
    with pytest.raises(ValueError, match="no index here"):
        environment_factory(small)


@pytest.fixture(scope="module")
def searcher(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A tiny model with Qwen3's chat template that has learnt to ask the index whatever it is asked."""
    rows, environment = (
        read_rows(str(dataset), "retrieval", "train", 16, search=True),
        environment_factory(str(dataset))(),
    )
    tokenizer = make_tokenizer([CALL, *(row["prompt"][0]["content"] for row in rows)])
    tokenizer.add_tokens(TOOL)
    tokenizer.chat_template = qwen3_chat_template
    call = {"type": "function", "function": {"name": "search", "arguments": {"query": "a seller who is sued"}}}
    asked = []
    for number, row in enumerate(rows):
        found = {"role": "tool", "name": "search", "content": environment.search("a seller who is sued")}
        later = [{"role": "assistant", "content": "", "tool_calls": [call]}, found]
        for turns in ([], later)[: 2 if number < 4 else 1]:
            so_far = tokenizer.apply_chat_template(
                [*row["prompt"], *turns],
                tools=[get_json_schema(environment.search)],
                add_generation_prompt=True,
                return_dict=False,
                enable_thinking=False,
            )
            asked.append(so_far)
    model, called = make_model(tokenizer), tokenizer(CALL)["input_ids"]
    optimiser = torch.optim.AdamW(model.parameters(), lr=3e-3)
    for step in range(120):
        loss = answer_loss(model, [(asked[step % len(asked)], called)])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    folder = tmp_path_factory.mktemp("searcher")
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return str(folder)


@pytest.mark.slow
def test_a_model_trains_with_the_index_as_its_tool(dataset: Path, searcher: str, grpo_keys: dict[str, Any]):
    keys = grpo_keys | {"model_name_or_path": searcher, "dataset_name": str(dataset), "tasks": ["retrieval"]}
    keys |= {"kinds": ["search"], "max_steps": 2, "per_device_train_batch_size": 4, "temperature": 0.5}
    keys |= {
        "max_completion_length": 3000,
        "max_tool_calling_iterations": 2,
        "chat_template_kwargs": {"enable_thinking": False},
    }
    grpo(keys)
    run = read_run(Path(keys["output_dir"]))
    calls = [value for _, value in run.curve("tools/call_frequency")]
    assert len(calls) == 2
    assert max(calls) > 0
    assert [value for _, value in run.curve("tools/failure_frequency")] == [0.0, 0.0]
    assert len(run.curve("reward")) == 2


def test_search_rows_are_for_grpo_alone(small: str, sft_keys: dict[str, Any]):
    with pytest.raises(ValueError, match="is for GRPO"):
        sft(sft_keys | {"tasks": ["retrieval"], "kinds": ["search"]})
    with pytest.raises(ValueError, match="stands alone"):
        sft(sft_keys | {"kinds": ["search", "rerank"], "tasks": ["retrieval"]})
