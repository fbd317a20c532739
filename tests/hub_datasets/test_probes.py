"""The probes find what they are there to find."""

from hub_datasets.probes import probes

WORDS = "the plaintiff bought the horse in May and paid for it in June and nobody showed him the mortgage".split()


def entail_row(label: str, at: int) -> dict:
    words = [*WORDS[:at], "[MASK]", *WORDS[at:]]
    return {
        "task": "entail",
        "prompt": [],
        "reference": {
            "label": label,
            "context": " ".join(words),
            "citing": "A v. B, 1 U.S. 2 (1900)",
            "cited": "C v. D, 1 U.S. 1",
            "evidence": [" ".join(words)],
        },
    }


def above_majority(rows: list[dict]) -> float:
    found = dict(probes("entail", rows, rows))["mask places, above majority"]
    return sum(found) / len(found)


def test_masks_that_stand_elsewhere_for_another_label_are_found():
    told = [entail_row(*row) for n in range(5) for row in (("FOLLOWS", n), ("OVERRULES", 14 + n % 4), ("NONE", 8))]
    even = [entail_row(label, at) for at in range(18) for label in ("FOLLOWS", "OVERRULES", "NONE")]
    assert above_majority(told) > 0.5
    assert abs(above_majority(even)) < 0.05
