"""The search environment: tools as TRL has them, several turns, the reward on the final list."""

from pathlib import Path
from typing import Any

import pytest
from transformers.utils import get_json_schema

from metrics import reward
from training.search import SearchEnvironment, environment_factory, search_rows


@pytest.mark.slow
def test_the_index_answers_and_the_final_list_is_judged(dataset: Path):
    rows = search_rows(str(dataset))
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
