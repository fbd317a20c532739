"""The tiny model: what its tokenizer makes of numbers, that its pretraining renames as it says, and that it learns to copy."""

import random

import pytest
import torch

from leaderboard.rows import read_rows
from training.rehearsal import Renamer, answer_loss, encode, rehearse
from training.tiny import make_model, make_tokenizer


def test_a_number_below_a_thousand_is_one_token():
    tokenizer = make_tokenizer(["Printed in: United States Reports, volume 502, page 9"])
    tokens = tokenizer.convert_ids_to_tokens(tokenizer("502 U.S. 1033 (1991)")["input_ids"])
    assert [token for token in tokens if token.isdigit()] == ["502", "103", "3", "199", "1"]


def test_what_rows_have_in_common_keeps_its_name_and_the_rest_gets_one_other(small: str):
    rows = list(read_rows(small, "bluebook", "train"))
    tokenizer = make_tokenizer([m["content"] for row in rows for m in row["prompt"] + row["completion"]])
    pairs = [encode(tokenizer, row) for row in rows]
    renamer = Renamer(tokenizer, pairs, random.Random(0))
    text = "".join(m["content"] for m in rows[0]["prompt"])
    prompt, answer = renamer(pairs[0])
    assert tokenizer.decode(prompt).count("\nPrinted in: United States Reports, volume ") == 1
    assert rows[0]["reference"]["volume"] in text
    assert rows[0]["reference"]["volume"] not in tokenizer.decode(answer)
    old_to_new = dict(zip((*pairs[0][0], *pairs[0][1]), (*prompt, *answer), strict=True))
    assert [old_to_new[token] for token in pairs[0][1]] == answer
    assert answer[-1] == tokenizer.eos_token_id


@pytest.mark.slow
def test_after_its_pretraining_it_copies_numbers_it_has_not_seen_in_answers(small: str):
    torch.set_num_threads(1)
    rows = list(read_rows(small, "bluebook", "train"))
    tokenizer = make_tokenizer([m["content"] for row in rows for m in row["prompt"] + row["completion"]])
    held_out = [encode(tokenizer, row) for row in read_rows(small, "bluebook", "validation")]
    model = make_model(tokenizer)
    before = answer_loss(model, held_out).item()
    rehearse(model, tokenizer, rows, steps=80)
    model.eval()
    right = total = 0
    with torch.inference_mode():
        assert answer_loss(model, held_out).item() < before / 3
        for prompt, answer in held_out:
            logits = model(input_ids=torch.tensor([prompt + answer])).logits[0, len(prompt) - 1 : -1]
            for token, guess in zip(answer, logits.argmax(-1).tolist(), strict=True):
                if tokenizer.decode([token]).isdigit():
                    right, total = right + (token == guess), total + 1
    assert right / total > 0.8, f"{right} of {total} numbers copied"
