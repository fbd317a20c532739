"""Is the citation right, and is it written as The Bluebook has it?

    reward = 0.8 * accuracy + 0.2 * format

accuracy is a product. Volume, reporter, page and year: 1 where they are right, 0.2 where one is wrong, 0 where
two are, or where a wrong citation stands beside the right one. A true parallel citation in place of the one that
was asked for: 0.7. Another case's name, or none: 0.5. The court wrong or missing: 0.6. n further parallels that the
reference does not list: 1 / (1 + n), so that naming a second place on the chance of it never pays.
format is 1 less what each departure from the form costs, times accuracy; nothing where a number or year is wrong.

>>> reference = {"citation": "Roe v. Wade, 410 U.S. 113 (1973)", "case_name": "Roe v. Wade", "volume": 410,
...     "reporter": "U.S.", "page": 113, "court": None, "year": 1973, "parallel": ["93 S. Ct. 705"]}
>>> score("Answer: Roe v. Wade, 410 U.S. 113 (1973)", reference).reward
1.0
>>> score("Answer: Roe v. Wade, 410 U.S. 131 (1973)", reference)[3]
'The page is wrong.'
"""

from collections.abc import Mapping
from typing import Any

from .answers import Score, Shape
from .citations import Citation, Core
from .courts import is_highest, same_court
from .names import parties, same_name
from .reading import read
from .reporters import may_be_parallel
from .target import Target, known_place, place_of, read_target

VERSION = "1.1.0"
WEIGHTS = {"accuracy": 0.8, "format": 0.2}


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_year(value: Any) -> bool:
    return _is_number(value) and len(text := str(value)) == 4 and text.isascii() and text.isdigit()


def _is_number(value: Any) -> bool:
    return (isinstance(value, int) and not isinstance(value, bool)) or _is_text(value)


SHAPE: Shape = {
    "citation": (_is_text, "the full citation as a string"),
    "case_name": (_is_text, "the name of the case as a string"),
    "volume": (_is_number, "a volume as a string or an int"),
    "reporter": (_is_text, "the abbreviation of a reporter as a string"),
    "page": (_is_number, "a first page as a string or an int"),
    "court": (lambda v: v is None or isinstance(v, str), "a court as a string, or null"),
    "year": (_is_year, "a year of four digits"),
    "parallel": (
        lambda v: isinstance(v, list | tuple) and all([isinstance(one, str) for one in v]),
        "a list of parallel citations as strings",
    ),
}


def score(prediction: Any, reference: Mapping[str, Any]) -> Score:
    """Judge one answer to a `bluebook` row."""
    neutral, nominative = reference.get("neutral"), reference.get("nominative")
    target = read_target(
        reference["citation"],
        reference["case_name"],
        str(reference["volume"]),
        reference["reporter"],
        str(reference["page"]),
        reference["court"] or "",
        str(reference["year"]),
        tuple(reference["parallel"]),
        neutral if isinstance(neutral, str) else "",
        nominative if isinstance(nominative, str) else "",
    )
    answer = read(prediction, target.known, target.others) if isinstance(prediction, str) else None
    if answer is None:
        return Score(0.0, {"accuracy": 0.0, "format": 0.0}, None, "No single full citation is committed to.")
    accuracy, form, faults = _judge(answer, target)
    reward = WEIGHTS["accuracy"] * accuracy + WEIGHTS["format"] * form
    reason = "; ".join(faults).capitalize() if faults else "The citation is right"
    return Score(reward, {"accuracy": accuracy, "format": form}, answer.text, f"{reason}.")


def _judge(answer: Citation, target: Target) -> tuple[float, float, list[str]]:
    """Accuracy, format, and what is amiss."""
    places = [(core, known_place(core, target.known)) for core in answer.cores]
    found = [place for _, place in places if place]
    unlisted = [core for core, place in places if not place] if found else []
    if any(_contradicts(core, target) for core in unlisted):
        return 0.0, 0.0, ["a wrong citation stands beside the right one"]
    accuracy, faults = 1.0, []
    wrong = _wrong(answer, target, found)
    if wrong:
        accuracy = 0.2 if len(wrong) == 1 else 0.0
        faults.append(f"the {' and the '.join(wrong)} {'are' if len(wrong) > 1 else 'is'} wrong")
    elif target.core not in found:
        accuracy = 0.7
        faults.append("a parallel citation stands for the one asked for")
    if unlisted:
        accuracy /= 1 + len(unlisted)
        faults.append("a parallel citation is not listed")
    is_named = answer.name in target.names or any(same_name(answer.name, name) for name in target.names)
    if not is_named:
        accuracy *= 0.5  # one missing as one wrong, so that none is hidden
        faults.append("the case name is wrong" if answer.name else "the case name is missing")
    is_of_court = _right_court(answer, target, found)
    if not is_of_court:
        accuracy *= 0.6
        faults.append("the court is wrong" if answer.court else "the court is missing")
    if wrong:
        return accuracy, 0.0, faults
    costs = {
        **_reporter_costs([core.reporter for core, place in places if place], target),
        **(_name_costs(answer.name, target) if is_named else {}),
        **(_court_costs(answer.court, target) if is_of_court and target.core in found else {}),
        **_layout_costs(answer, target, found),
    }
    return accuracy, accuracy * max(0.0, 1.0 - sum(costs.values())), faults + list(costs)


def _contradicts(core: Core, target: Target) -> bool:
    """Whether a further place cannot be the case's: another one of a reporter that is known, or no parallel of it."""
    return any(not core.editions.isdisjoint(known.editions) for known in target.known) or not any(
        may_be_parallel(one, other) for one in core.editions for other in target.core.editions
    )


def _wrong(answer: Citation, target: Target, found: list[Core]) -> list[str]:
    """Which of volume, reporter, page and year are wrong or missing."""
    wrong = [] if found else min((_differences(core, target.core) for core in answer.cores), key=len)
    # A public-domain citation has the year for its volume.
    public = [place.volume for place in found if len(place.volume) == 4]
    if answer.year != target.year and answer.year not in public and (answer.year or not public):
        wrong.append("year")
    if answer.nominative and target.nominative and not _same_nominative(answer.nominative, target.nominative):
        wrong.append("nominative reporter")
    return wrong


def _differences(core: Core, right: Core) -> list[str]:
    same = {
        "volume": core.volume == right.volume,
        "reporter": not core.editions.isdisjoint(right.editions),
        "page": core.page == right.page,
    }
    return [part for part, is_same in same.items() if not is_same]


def _same_nominative(one: Core, right: Core) -> bool:
    return not one.editions.isdisjoint(right.editions) and one.volume in ("", right.volume)


def _right_court(answer: Citation, target: Target, found: list[Core]) -> bool:
    if answer.court == target.court:
        return True
    if not answer.court:
        # The title of a state's official reporter, or a public-domain citation, tells the court as well.
        told = any(len(core.volume) == 4 or is_highest(target.court, place_of((core,))) for core in found)
        return told or (bool(found) and target.core not in found)
    if not target.court:
        return is_highest(answer.court, target.place)
    return same_court(answer.court, target.court, place_of(answer.cores) or target.place)


def _reporter_costs(written: list[str], target: Target) -> dict[str, float]:
    if target.spellings.issuperset(written):
        return {}
    if {_unspaced(spelling) for spelling in target.spellings}.issuperset(map(_unspaced, written)):
        return {"the reporter is spaced otherwise": 0.1}
    return {"the reporter is abbreviated otherwise": 0.3}


def _name_costs(name: str, target: Target) -> dict[str, float]:
    if name in target.names or any(_as_well_written(name, right) for right in target.names):
        return {}
    return {"the case name is written otherwise": 0.2}


def _as_well_written(name: str, right: str) -> bool:
    """Whether a name is the right one but for spaces, or abbreviated where that one is not."""
    if _unspaced(name) == _unspaced(right):
        return True
    return parties(name) == parties(right) and (" v. " in name) == (" v. " in right) and len(name) < len(right)


def _court_costs(court: str, target: Target) -> dict[str, float]:
    if not court or _unspaced(court) == _unspaced(target.court):
        return {}
    return {"the court is written otherwise" if target.court else "the court need not be named": 0.4}


def _layout_costs(answer: Citation, target: Target, found: list[Core]) -> dict[str, float]:
    costs: dict[str, float] = {}
    if not answer.tidy:
        costs["the parts are not set in order"] = 0.2
    if target.nominative and not answer.nominative and target.nominative not in found:
        costs["the nominative reporter is missing"] = 0.2
    if target.core in found and not target.expected.issubset(found):
        costs["a citation that belongs here is missing"] = 0.2
    return costs


def _unspaced(text: str) -> str:
    return "".join(text.split())
