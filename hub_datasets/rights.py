"""Whose words a summary is, and whether it is in the public domain.

What a court writes itself is nobody's property (Banks v. Manchester, 128 U.S. 244 (1888); Georgia v.
Public.Resource.Org, Inc., 590 U.S. 255 (2020)), nor is a work of the United States. Headnotes that a state's reporter
or a publisher wrote are, until 95 years after they were published.
"""

from hub_datasets.case import Case

_LAST_FREE_YEAR = 1930  # published 95 years before 2026
_SUPREME_COURT = "scotus"
# States whose judges by law or constant practice write the syllabus themselves ("Syllabus by the Court").
_BY_THE_COURT = frozenset({"Kansas", "Minnesota", "Nebraska", "North Dakota", "Ohio", "Oklahoma", "West Virginia"})


def summary_kind(case: Case) -> str | None:
    """`syllabus` where the summary is the Reporter's of the Supreme Court of the United States, `headnotes` where it is
    another in the public domain, None where it is neither or there is none.
    """
    if not case.syllabus and not case.headnotes:
        return None
    if case.court == _SUPREME_COURT:
        return "syllabus" if case.syllabus else None
    free = case.digest or case.year <= _LAST_FREE_YEAR or case.jurisdiction in _BY_THE_COURT
    return "headnotes" if free else None
