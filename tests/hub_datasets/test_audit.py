"""The audit sees what it is there to see, and tells a broken bound from too few rows."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from hub_datasets.audit import Finding, _mean_of
from hub_datasets.cli import app
from hub_datasets.crossing import WITH_GOLD, cross, golds, keep, shown, stretches
from hub_datasets.crossings import crossings
from hub_datasets.describe import statistics
from hub_datasets.leakage import holds_its_gold, near_duplicates, shared_cases
from hub_datasets.row import FEATURES, SPLITS, Row, RowWriter, file_of
from hub_datasets.shards import read_table
from metrics import TASKS

GOLD = "a landlord who repairs a common stair is bound to do it with ordinary care and to light it at night"


@pytest.mark.parametrize(
    ("value", "low", "high", "verdict"),
    [
        (0.24, 0.10, 0.38, "holds"),
        (0.30, 0.10, 0.50, "too few rows to tell"),
        (0.30, 0.27, 0.33, "broken"),  # wholly outside
        (0.26, 0.22, 0.30, "broken"),  # reaches inside, but is narrow: many rows
        (0.60, 0.30, 0.90, "broken"),  # wide, and wholly outside all the same
        (0.30, None, None, "broken"),  # a count
    ],
)
def test_a_mean_is_taken_with_its_interval(value: float, low: float | None, high: float | None, verdict: str):
    finding = Finding("holding", "first choice", value, 58, low, high, (0, 0.25))
    assert finding.verdict == verdict
    assert finding.holds == (verdict != "broken")


def test_shares_have_wilsons_interval():
    none = _mean_of("holding", "echo", [0.0] * 58)
    assert (none.value, none.low) == (0, 0) and none.high == pytest.approx(0.0621, abs=1e-4)
    assert _mean_of("holding", "first choice", [1.0] * 5 + [0.0] * 15).high == pytest.approx(0.469, abs=1e-3)


def row(task: str, split: str, number: int, prompt: str, gold: str) -> Row:
    reference = {"choices": [gold, "b", "c", "d", "e"], "answer": "A"} if task == "holding" else {"citation": gold}
    return Row(task, "opinion", f"{prompt} {number}", f"Answer: {gold}", reference, f"case {number}", split, {})


def placed(rows: list[Row]):
    dicts = [(one.split, {**one.to_dict(), "reference": one.reference}) for one in rows]
    return lambda: iter(dicts)


def test_a_prompt_that_shows_another_splits_gold_is_found_in_whatever_task():
    gold = row("holding", "test", 1, "Facts.", GOLD)
    shows = row("retrieval", "train", 2, f"One candidate says that {GOLD}.", "x")
    same_split = row("retrieval", "test", 3, f"One candidate says that {GOLD}.", "x")
    cites = row("retrieval", "train", 4, "As in " + "Stone v. Hale " * 6, "x")
    cited = row("bluebook", "test", 5, "Facts.", "Stone v. Hale " * 6)
    found = crossings(placed([gold, shows, same_split, cites, cited]))
    assert found == [("train", shows.id)]


def test_of_two_splits_the_row_of_test_stays(tmp_path: Path):
    rows = [
        row("holding", "test", 1, "Facts.", GOLD),
        row("holding", "train", 2, f"One says that {GOLD}.", "another holding " * 9),
        row("holding", "train", 3, "Other facts.", "no other case has any of these words in its holding at all, none, never, nowhere"),
        row("holding", "validation", 4, "no other case has any of these words in its holding at all, none, never, nowhere", "y"),
    ]  # fmt: skip
    written = compose(tmp_path, rows)
    take_out(tmp_path, written)
    made = keep(tmp_path, "holding", None)
    assert made.counts["written"] == {"holding": {"train": 0, "validation": 1, "test": 1}}
    assert made.counts["refused"]["holding"].popitem()[1] == 2
    kept = [found["id"] for name in made.files for found in read_table(tmp_path / name)]
    assert sorted(kept) == sorted([rows[0].id, rows[3].id])


def compose(folder: Path, rows: list[Row]) -> dict[str, dict[str, int]]:
    """Write the files of the stage `rows`; how many rows each has."""
    written: dict[str, dict[str, int]] = {}
    for task in TASKS:
        for split in SPLITS:
            with RowWriter(folder / "rows" / task / file_of(split), FEATURES) as out:
                for one in rows:
                    if (one.task, one.split) == (task, split):
                        out.write(one.to_dict())
            written.setdefault(task, {})[split] = out.count
    return written


def take_out(folder: Path, written: dict[str, dict[str, int]]) -> None:
    found = stretches(written)
    for part, place in found.items():
        if place["task"] in WITH_GOLD:
            golds(folder, part, place)
    for part, place in found.items():
        shown(folder, part, place)
    cross(folder, "all", written)


def test_a_citation_is_a_gold_among_citations_alone(tmp_path: Path):
    cite = "Stone v. Hale " * 6
    rows = [
        row("bluebook", "test", 1, "Facts.", cite),
        row("bluebook", "train", 2, f"Mend this: {cite}", "x"),
        row("retrieval", "train", 3, f"As in {cite}", "x"),
    ]
    take_out(tmp_path, compose(tmp_path, rows))
    kept = {task: keep(tmp_path, task, None).counts["written"][task]["train"] for task in ("bluebook", "retrieval")}
    assert kept == {"bluebook": 0, "retrieval": 1}


def test_rows_far_apart_in_their_files_are_taken_out_and_the_others_keep_their_groups(tmp_path: Path):
    def plain(split: str, number: int) -> Row:
        return row("holding", split, number, f"Facts of case {number}.", f"holding {number} " * 9)

    rows = [plain("train", number) for number in range(1203)] + [row("holding", "test", 5000, "Facts.", GOLD)]
    shows = [row("holding", "train", number, f"It says that {GOLD}.", f"holding {number} " * 9) for number in (0, 700)]
    for one, place in zip(shows, (0, 700), strict=True):
        rows[place] = one
    take_out(tmp_path, written := compose(tmp_path, rows))
    assert written["holding"]["train"] == 1203
    made = keep(tmp_path, "holding", None)
    left = [one for one in rows if one not in shows]
    compose(tmp_path / "as", left)
    for name in made.files:
        assert (tmp_path / name).read_bytes() == (tmp_path / "as" / name.replace("dataset", "rows")).read_bytes()


def test_what_a_prompt_gives_away_is_found():
    plain, tells = (
        row("holding", "test", 1, f"{said}\n\nA. {GOLD}\nB. b", GOLD) for said in ("Facts.", f"They said: {GOLD}.")
    )
    assert not holds_its_gold({**plain.to_dict(), "reference": plain.reference})
    assert holds_its_gold({**tells.to_dict(), "reference": tells.reference})


def test_cases_and_texts_in_two_splits_are_found():
    assert shared_cases({"train": ["1", "1"], "validation": ["3"], "test": ["1", "2"]}) == {"1"}
    words = ["".join(chr(97 + n // 26**place % 26) for place in range(3)) for n in range(0, 9000, 7)]
    text, other = " ".join(words[:400]), " ".join(words[400:800])
    cases = [
        ("1", "train", text),
        ("2", "test", text + " end"),
        ("3", "test", other),
        ("4", "train", other),
        ("5", "train", text),
    ]
    assert sorted(near_duplicates(cases)) == [("1", "2"), ("2", "5"), ("3", "4")]


def test_statistics_have_classes_and_tokens(dataset: Path):
    lines = [line for line in statistics(str(dataset)).split("\n") if line.startswith("| entail | train")]
    assert "OVERRULES" in lines[0] and "masked" in lines[0]


@pytest.mark.slow
def test_a_broken_bound_is_exit_status_1(dataset: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    bounds = tmp_path / "audit.yaml"
    bounds.write_text("rows:\n  gold below its bar: [1, 2]\n")
    monkeypatch.setattr("hub_datasets.audit.audit.__defaults__", (bounds,))
    done = CliRunner().invoke(app, ["audit", str(dataset)])
    assert done.exit_code == 1
    assert "**broken**" in done.output
