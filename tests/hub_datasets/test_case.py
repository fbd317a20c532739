"""A case's normalised record: names, courts, citations, dates, head matter, opinions and footnotes."""

from typing import Any

import pytest

from hub_datasets.case import Case, from_cap, normalise
from hub_datasets.case_names import clean_name
from hub_datasets.courts import court_id
from hub_datasets.head_matter import read_head_matter
from hub_datasets.opinions import split_footnotes
from hub_datasets.sources import read_case, records


def record(**change: Any) -> dict[str, Any]:
    body = {"head_matter": "", "opinions": [{"type": "majority", "author": None, "text": "He paid.\nAffirmed."}]}
    return {
        "id": 7,
        "name": "STATE OF NEW MEXICO, Plaintiff, v. JOHN DOE, Defendant. [fn1]",
        "name_abbreviation": "State v. Doe",
        "decision_date": "2002-12-13",
        "citations": [{"type": "official", "cite": "2003-NMCA-028"}, {"type": "parallel", "cite": "133 N.M. 281"}],
        "court": {"name": "Court of Appeals of New Mexico"},
        "jurisdiction": {"name_long": "New Mexico"},
        "casebody": body,
    } | change


def case(**change: Any) -> Case:
    return from_cap(record(**change), "here:1")


def test_a_case_survives_the_shards():
    for where, raw in list(records("sample"))[:40]:
        read = read_case(raw, where)
        assert Case.from_dict(read.to_dict()) == read


def test_marks_of_footnotes_leave_the_name():
    assert case().full_name == "STATE OF NEW MEXICO, Plaintiff, v. JOHN DOE, Defendant."


def test_public_domain_citations_are_known_as_such():
    assert [(c.cite, c.kind) for c in case().citations] == [("2003-NMCA-028", "neutral"), ("133 N.M. 281", "parallel")]


def test_a_spelling_of_two_reporters_is_the_one_of_the_state():
    cites = [{"type": "official", "cite": "160 Mont. 1"}, {"type": "parallel", "cite": "45 St.Rep. 12"}]
    montana = case(citations=cites, jurisdiction={"name_long": "Montana"}, court={"name": "Supreme Court of Montana"})
    assert [c.cite for c in montana.citations] == ["160 Mont. 1", "45 State Rptr. 12"]


@pytest.mark.parametrize(
    ("head", "given", "date"),
    [
        ("BEASLEY v. SURLES.\nSupreme Court\n(Filed 20 March, 1906.)", "1906", "1906-03-20"),
        ("DOE v. ROE.\nArgued May 1, 1905.\nDecided June 2, 1906.", "1906", "1906-06-02"),
        ("DOE v. ROE.\nDecided June 2, 1907.", "1906", "1906"),
        ("DOE v. ROE.\nArgued May 1, 1906.", "1906-05", "1906-05"),
    ],
)
def test_a_date_is_as_precise_as_the_record_has_it(head: str, given: str, date: str):
    opinions = [{"type": "majority", "text": "He paid."}]
    assert case(decision_date=given, casebody={"head_matter": head, "opinions": opinions}).date == date


def test_a_docket_that_the_source_lacks_stands_in_the_caption():
    body = {
        "head_matter": "DOE v. ROE.\nNo. 40,473\nMay 1, 1957.",
        "opinions": [{"type": "majority", "text": "He paid."}],
    }
    assert case(casebody=body).docket == "No. 40,473"
    assert case().docket is None


@pytest.mark.parametrize(
    ("name", "jurisdiction", "court"),
    [
        ("Supreme Court of the United States", "United States", "scotus"),
        ("Supreme Court of New Hampshire Hillsborough", "New Hampshire", "nh"),
        ("Court of Appeals of Arizona, Division One, Department A", "Arizona", "arizctapp"),
        ("Supreme Court of Appeals of West Virginia. January 2000 Term", "West Virginia", "wva"),
        ("Superior Court, Middlesex County", "Connecticut", "connsuperct"),
        (None, "Kansas", None),
    ],
)
def test_courts_are_known_by_their_names(name: str | None, jurisdiction: str, court: str | None):
    assert court_id(name, jurisdiction) == court


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("McDOWELL v. U.S.A", "McDowell v. United States"),
        ("Green v. Southwestern Vol. Ass'N", "Green v. Southwestern Vol. Ass'n"),
        ("In Re D.A", "In re D.A."),
        ("In the Matter of Gault", "In re Gault"),
        ("SAVAGE et al. vs. PARKS et al.", "Savage v. Parks"),
        ("Union. For labor union, see name of trade. Union Bank v. Wolas", "Union Bank v. Wolas"),
        ("In re Goan's Estate", "In re Estate of Goan"),
        ("Brown v. Board of Education", "Brown v. Board of Education"),
    ],
)
def test_names_are_freed_of_careless_typesetting(given: str, name: str):
    assert clean_name(given) == name


HEADNOTES = """LARS v. SMALLWOOD.
No. 43,033
Supreme Court of Kansas
Opinion filed January 26, 1963.
SYLLABUS BY THE COURT
1. APPEAL — Motion. A motion must be named in the notice. 2. SAME. It was held waived.
Appeal from Wyandotte district court; A. JUDGE, judge.
A. Lawyer, of Topeka, for the appellant."""


def test_head_matter_is_split_into_its_parts():
    head = read_head_matter(HEADNOTES)
    assert head.caption == "\n".join(HEADNOTES.split("\n")[:4])
    assert head.syllabus is None
    assert head.headnotes == (
        "1. APPEAL — Motion. A motion must be named in the notice.",
        "2. SAME. It was held waived.",
    )
    assert head.counsel == "A. Lawyer, of Topeka, for the appellant."


def test_a_syllabus_that_was_run_together_with_its_caption_is_set_apart():
    head = read_head_matter(
        "DOE v. ROE certiorari to the court of appeals No. 1. Argued May 1, 1994—Decided June 2, 1995 Doe sued. Held: He "
        "may not. 9 F. 3d 1, reversed.\nThomas, J., delivered the opinion.\nA. B. argued the cause for Doe."
    )
    assert head.caption.endswith("Decided June 2, 1995")
    assert head.syllabus == "Doe sued.\nHeld: He may not. 9 F. 3d 1, reversed."
    assert head.counsel == "A. B. argued the cause for Doe."


def test_facts_after_the_headnotes_are_no_headnotes():
    head = read_head_matter(
        "DOE v. ROE.\nDecided June 6, 1922.\nA rule of law stands here.\nACTION, to recover for injuries. Trial by jury."
    )
    assert head.headnotes == ("A rule of law stands here.",)


@pytest.mark.parametrize(
    ("text", "body", "notes"),
    [
        ("[1] He paid.[fn1]\n[2, 3] So.\n[fn1] In gold.\nAll.", "He paid.\nSo.", ("In gold.\nAll.",)),
        ("[fn1] Of Reno.\nHe paid.[fn2]\n[fn2] In gold.", "He paid.", ("Of Reno.", "In gold.")),
        ("He paid.1 So be it.\n. In gold.", "He paid. So be it.", ("In gold.",)),
        ("The statute.1 He paid.\nAffirmed.\n1 In gold.", "The statute. He paid.\nAffirmed.", ("In gold.",)),
        ("He paid 1 dollar.\n1 We hold so.", "He paid 1 dollar.\n1 We hold so.", ()),
        ("He said [t]hat.\n. . . .\nAffirmed.", "He said [t]hat.\n. . . .\nAffirmed.", ()),
    ],
)
def test_footnotes_stand_apart_and_headnote_keys_are_no_footnotes(text: str, body: str, notes: tuple[str, ...]):
    assert split_footnotes(text) == (body, notes)


def test_a_body_that_goes_on_after_a_footnote_is_kept():
    rest = "\n".join(f"Paragraph {i} of the reasons, which go on for a long while yet." for i in range(120))
    body, notes = split_footnotes(f"It began.[fn1]\n[fn1] A note.\n{rest}\nThe judgment is affirmed.")
    assert notes == ("A note.",)
    assert body.endswith("The judgment is affirmed.")


@pytest.mark.parametrize("kind", ["majority", "unanimous", "plurality", "on-the-merits"])
def test_the_opinion_that_decides_is_found_by_any_of_its_names(kind: str):
    opinions = [{"type": "dissent", "text": "No."}, {"type": kind, "text": "Yes."}]
    assert case(casebody={"head_matter": "", "opinions": opinions}).majority == "Yes."


def test_text_is_normalised_so_that_it_can_be_quoted():
    assert normalise("The  ap-\npellee\u00a0paid\u200b.\r\n\r\nCafe\u0301.") == "The appellee paid.\nCafé."
