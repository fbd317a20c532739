"""What the bluebook reward knows of reporters, courts and names."""

import pytest

from metrics.cap_bluebook_reward import make_tables, tables
from metrics.cap_bluebook_reward.courts import is_highest, same_court
from metrics.cap_bluebook_reward.names import same_name
from metrics.cap_bluebook_reward.reporters import editions


def test_the_tables_are_those_of_the_installed_databases():
    made: dict[str, str] = {}
    exec(make_tables.render(), made)
    for name in ("REPORTERS", "COURTS", "ABBREVIATIONS", "STATES"):
        assert made[name] == getattr(tables, name), "run python -m metrics.cap_bluebook_reward.make_tables"


def test_every_reporter_and_court_is_read():
    for line in tables.REPORTERS.splitlines():
        edition, _, _, *spellings = line.split("|")
        assert all(editions(spelling) for spelling in (edition, *spellings))
    for line in tables.COURTS.splitlines():
        string, name = line.split("|")
        assert same_court(string, name), line


@pytest.mark.parametrize(
    ("written", "meant"),
    [("U. S.", "U.S."), ("S.Ct.", "S. Ct."), ("F. 2d", "F.2d"), ("F.2nd", "F.2d"), ("L.Ed.2d", "L. Ed. 2d"),
     ("N. E. 2d", "N.E.2d"), ("Cal.App.3d", "Cal. App. 3d"), ("So.2d", "So. 2d"), ("N. Y. S. 2d", "N.Y.S.2d")],
)  # fmt: skip
def test_reporters_in_other_spellings(written, meant):
    assert editions(written) == editions(meant) != frozenset()


@pytest.mark.parametrize(("one", "other"), [("F.2d", "F.3d"), ("S.C.", "S. Ct."), ("N.Y.", "N.Y.S."), ("P.", "P.2d")])
def test_reporters_that_differ(one, other):
    assert editions(one).isdisjoint(editions(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Brown v. Bd. of Educ.", "BROWN et al. v. BOARD OF EDUCATION OF TOPEKA"),
        ("Palsgraf v. Long Island R. R. Co.", "Palsgraf v. Long Island Railroad Company"),
        ("Jacob Youngs, Inc. vs. Kent", "Jacob & Youngs v. Kent"),
        ("U.S. v. Nixon", "United States of America v. Nixon"),
        ("In the Matter of Gault", "In re Gault"),
        ("State of Texas v. Smith", "State v. Smith"),
        ("Youngstown Sheet & Tube Co. v. Sawver", "Youngstown Sheet & Tube Co. v. Sawyer"),
        ("Munoz v. New York City", "Muñoz v. N.Y. City"),
    ],
)
def test_names_that_are_the_same(one, other):
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Doe v. Bolton", "Roe v. Wade"),
        ("Wade v. Roe", "Roe v. Wade"),
        ("United States Steel Corp. v. Nixon", "United States v. Nixon"),
        ("State Farm v. Smith", "State v. Smith"),
        ("In re Winship", "In re Gault"),
        ("Roe", "Roe v. Wade"),
    ],
)
def test_names_that_differ(one, other):
    assert not same_name(one, other)
    assert not same_name(other, one)


def test_highest_courts():
    assert is_highest("Sup. Jud. Ct.", "Mass.")
    assert not is_highest("App. Ct.", "Mass.")
