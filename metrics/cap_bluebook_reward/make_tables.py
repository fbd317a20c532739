"""Write tables.py: what the metric knows of reporters, courts and abbreviations, so that it needs no packages.

From reporters-db and courts-db, as installed. Run from the project's root after either changes:

    python -m metrics.cap_bluebook_reward.make_tables
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from courts_db import courts
from reporters_db import CASE_NAME_ABBREVIATIONS, REPORTERS, STATE_ABBREVIATIONS

HEADER = '''"""Reporters, courts and abbreviations, one a line. Made by make_tables.py; not to be edited."""

'''
# The states' postal codes, which reporters-db's jurisdictions hold, in the order of their names.
CODES = (
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo "
    "mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy"
)
POSTAL = dict(zip(CODES.split(), sorted(STATE_ABBREVIATIONS, key=lambda s: STATE_ABBREVIATIONS[s]), strict=True))


def reporters() -> Iterator[str]:
    """`edition|kind|state|variations…`: all that are printed, then the public-domain ones of the same name."""
    entries = [entry for name in sorted(REPORTERS) for entry in REPORTERS[name]]
    for entry in sorted(entries, key=lambda entry: entry["cite_type"] == "neutral"):
        for edition in entry["editions"]:
            spellings = sorted(spelling for spelling, meant in entry["variations"].items() if meant == edition)
            yield "|".join([edition, entry["cite_type"], state_of(edition, entry), *spellings])


def state_of(edition: str, entry: dict[str, Any]) -> str:
    """The state (as T10 abbreviates it) that a reporter's title gives, or whose courts alone it prints."""
    if not entry["cite_type"].startswith(("state", "neutral")) or entry["cite_type"] == "state_regional":
        return ""
    titles = [state for state in STATE_ABBREVIATIONS if re.match(re.escape(state) + r"(?![a-z])", edition)]
    if titles:
        return max(titles, key=len)
    codes = {found[1] for place in entry["mlz_jurisdiction"] if (found := re.match(r"us:([a-z]{2})\b", place))}
    return POSTAL.get(codes.pop(), "") if len(codes) == 1 else ""


def court_names() -> Iterator[str]:
    """`citation string|name`, for the courts that have a citation string."""
    named = {court["citation_string"]: court["name"] for court in courts if court["citation_string"]}
    for string in sorted(named):
        yield f"{string}|{named[string]}"


def words() -> Iterator[str]:
    """`abbreviation|words…`, of table T6."""
    for abbreviation, meant in sorted(CASE_NAME_ABBREVIATIONS.items()):
        yield "|".join([abbreviation, *meant])


def states() -> Iterator[str]:
    """`abbreviation|name`, of table T10."""
    for abbreviation, name in sorted(STATE_ABBREVIATIONS.items()):
        yield f"{abbreviation}|{name}"


def render() -> str:
    """The text of tables.py."""
    tables = {"REPORTERS": reporters(), "COURTS": court_names(), "ABBREVIATIONS": words(), "STATES": states()}
    blocks = ['{} = """\\\n{}\n"""\n'.format(name, "\n".join(lines)) for name, lines in tables.items()]
    return HEADER + "\n".join(blocks)


if __name__ == "__main__":
    Path(__file__).with_name("tables.py").write_text(render(), encoding="utf-8")
