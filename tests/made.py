"""What several rooms' tests are about, made up."""

from typing import Any

from hub_datasets.case import Case, from_cap


def case(head: str, text: str = "He sued the bank and lost below.\nThe judgment is affirmed.", **more: Any) -> Case:
    """A case by its head matter and the text of its one opinion; more: other keys of the record."""
    record = {
        "id": 1,
        "name": "Hoback v. Acme Bank",
        "name_abbreviation": "Hoback v. Acme Bank",
        "decision_date": "1920-05-01",
        "citations": [{"type": "official", "cite": "100 Kan. 1"}],
        "court": {"name": "Supreme Court of Kansas"},
        "jurisdiction": {"name_long": "Kansas"},
        "casebody": {"head_matter": head, "opinions": [{"type": "majority", "text": text}]},
        **more,
    }
    return from_cap(record, "test:1")
