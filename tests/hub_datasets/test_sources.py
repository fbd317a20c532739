"""Sources: the shapes that are read, and what is said of those that cannot be."""

import gzip
import json
from pathlib import Path

import pytest

from hub_datasets.case import UnusableRecord
from hub_datasets.sources import SAMPLE, SourceError, pieces, read_case, read_piece, records, root_of

ROE = json.loads((SAMPLE / "us-410-113.json").read_text(encoding="utf-8"))


def written(path: Path, lines: list[str]) -> str:
    text = "\n".join(lines)
    path.write_bytes(gzip.compress(text.encode()) if path.name.endswith(".gz") else text.encode())
    return str(path)


def read(source: str) -> list[str]:
    return [read_case(record, where).name for where, record in records(source)]


def test_the_sample_is_read_in_a_fixed_order():
    first, again = (list(records("sample")) for _ in range(2))
    assert first == again
    assert len(first) >= 120


@pytest.mark.parametrize("name", ["cases.jsonl", "cases.jsonl.gz", "case.json", "case.json.gz"])
def test_files_of_every_ending_are_read(tmp_path: Path, name: str):
    assert read(written(tmp_path / name, [json.dumps(ROE)])) == ["Roe v. Wade"]


def test_lists_and_pages_of_the_older_api_are_read(tmp_path: Path):
    older = ROE | {"casebody": {"status": "ok", "data": ROE["casebody"]}}
    source = written(tmp_path / "page.json", [json.dumps({"count": 2, "next": None, "results": [older, ROE]})])
    assert read(source) == ["Roe v. Wade", "Roe v. Wade"]


def test_parquet_is_read(tmp_path: Path):
    import pyarrow as pa
    import pyarrow.parquet as pq

    row = {"id": "us_410/html/0113-01.html", "source": "CAP", "text": TEXT_ONLY, "metadata": {"author": "PER CURIAM:"}}
    pq.write_table(pa.Table.from_pylist([row]), tmp_path / "rows.parquet")
    assert read(str(tmp_path / "rows.parquet")) == ["Roe v. Wade"]


def test_a_folder_leaves_out_tables_that_are_no_cases(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    written(tmp_path / "0113-01.json", [json.dumps(ROE)])
    written(tmp_path / "CasesMetadata.json", [json.dumps([{"id": 1, "name_abbreviation": "Roe v. Wade"}])])
    assert read(str(tmp_path)) == ["Roe v. Wade"]
    assert "CasesMetadata.json: left out" in caplog.text


def test_globs_are_read_in_order(tmp_path: Path):
    for name in ("b", "a"):
        written(tmp_path / f"{name}.json", [json.dumps(ROE | {"name_abbreviation": f"{name.upper()}lpha v. Roe"})])
    assert read(str(tmp_path / "*.json")) == ["Alpha v. Roe", "Blpha v. Roe"]


def complaint(source: str) -> str:
    with pytest.raises(SourceError) as caught:
        read(source)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_a_place_can_be_told_within_its_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for volume in ("410", "411"):
        (tmp_path / volume).mkdir()
        written(tmp_path / volume / "1.jsonl", [json.dumps(ROE)])
    for source, place in (
        (str(tmp_path), "410/1.jsonl:1"),
        (f"{tmp_path}/*/1.jsonl", "410/1.jsonl:1"),
        (f"file://{tmp_path}", "410/1.jsonl:1"),
        (f"{tmp_path}/410/1.jsonl", "1.jsonl:1"),
        ("sample", next(records("sample"))[0].rpartition("/")[2]),
    ):
        assert next(records(source))[0].removeprefix(root_of(pieces(source))) == place
    monkeypatch.chdir(tmp_path / "410")
    assert (next(records("1.jsonl"))[0], root_of(pieces("1.jsonl"))) == ("1.jsonl:1", "")


def test_a_missing_source_is_named(tmp_path: Path):
    assert (
        complaint(str(tmp_path / "none.jsonl")) == f"{tmp_path}/none.jsonl: no such file, folder, glob or Hub dataset"
    )


@pytest.mark.parametrize("name", ["empty.jsonl", "empty.jsonl.gz", "empty.json"])
def test_an_empty_file_is_named(tmp_path: Path, name: str):
    source = written(tmp_path / name, [])
    assert complaint(source) == f"{source}: empty, there is no record in it"


def test_an_empty_folder_is_named(tmp_path: Path):
    assert "no .json" in complaint(str(tmp_path))


def test_what_is_not_json_is_named_with_its_line(tmp_path: Path):
    source = written(tmp_path / "cases.jsonl", [json.dumps(ROE), "{not json"])
    assert complaint(source).startswith(f"{source}:2: not JSON")


def test_an_unknown_shape_is_named_with_its_line_and_keys(tmp_path: Path):
    source = written(tmp_path / "cases.jsonl", [json.dumps(ROE), json.dumps({"title": "Roe", "body": "…"})])
    assert complaint(source) == f"{source}:2: unknown shape of record (keys: title, body)"


@pytest.mark.parametrize("line", ["[]", "7", '"text"', "null", "{}"])
def test_records_that_are_no_objects_are_named(tmp_path: Path, line: str):
    assert ":1: unknown shape" in complaint(written(tmp_path / "cases.jsonl", [line]))


def test_a_gzip_cut_off_in_the_middle_is_named_with_its_line(tmp_path: Path):
    path = tmp_path / "cases.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(json.dumps(ROE | {"id": i}) for i in range(2000)).encode(), 1)[:60_000])
    message = complaint(str(path))
    assert "cut off or damaged" in message
    assert int(message.removeprefix(f"{path}:").split(":")[0]) > 1


def test_what_is_no_gzip_and_no_text_is_named(tmp_path: Path):
    (tmp_path / "a.jsonl.gz").write_bytes(b"plain")
    assert "cut off or damaged" in complaint(str(tmp_path / "a.jsonl.gz"))
    (tmp_path / "b.jsonl").write_bytes(b'{"text": "\xff\xfe"}')
    assert complaint(str(tmp_path / "b.jsonl")) == f"{tmp_path}/b.jsonl:1: not UTF-8 text (invalid start byte)"
    (tmp_path / "c.parquet").write_bytes(b"PAR1")
    assert "not a whole Parquet file" in complaint(str(tmp_path / "c.parquet"))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"name": "", "name_abbreviation": None}, "no name"),
        ({"citations": []}, "no citation in a known reporter"),
        ({"citations": [{"type": "official", "cite": "12 Main St. 4"}]}, "no citation in a known reporter"),
        ({"decision_date": "unknown"}, "no decision date"),
        ({"casebody": {"opinions": []}}, "no opinion"),
        ({"casebody": {"status": "ok", "data": "<html></html>"}}, "casebody is not JSON (HTML or XML body)"),
    ],
)
def test_unusable_records_give_their_reason(change: dict, reason: str):
    with pytest.raises(UnusableRecord) as caught:
        read_case(ROE | change, "here:1")
    assert str(caught.value) == reason


TEXT_ONLY = """
    Jane ROE, Plaintiff-Appellant, v. Henry WADE, District Attorney, Defendant-Appellee.
    No. 70-18.
    United States Court of Appeals, Fifth Circuit.
    Argued Dec. 13, 1971.
    Decided Jan. 22, 1973.
    Rehearing Denied Feb. 26, 1973.
      A. Counsel, Dallas, Tex., for appellant.
   SMITH, Circuit Judge:

She sued, and the court below dismissed.

We reverse.

      . The district attorney appeals as well.
   DOE, Circuit Judge, dissenting.

I would affirm.
"""


def text_only(**change: str):
    return read_case({"id": "f2d_474/html/0113-01.html", "source": "CAP", "text": TEXT_ONLY} | change, "here:1")


def test_a_text_only_row_gives_its_citation_by_its_id_and_the_rest_by_its_text():
    case = text_only()
    assert (case.name, case.citation, case.court) == ("Roe v. Wade", "474 F.2d 113", "ca5")
    assert (case.date, case.docket, case.jurisdiction) == ("1973-01-22", "No. 70-18", "United States")
    majority, dissent = case.opinions
    assert (majority.type, majority.author) == ("majority", "SMITH, Circuit Judge")
    assert majority.footnotes == ("The district attorney appeals as well.",)
    assert majority.text.endswith("We reverse.")
    assert dissent.type == "dissent"


@pytest.mark.parametrize(
    ("slug", "reporter"),
    [
        ("us_410", "410 U.S."),
        ("cal-app-4th_33", "33 Cal. App. 4th"),
        ("f-supp-2d_9", "9 F. Supp. 2d"),
        ("ny2d_2", "2 N.Y.2d"),
    ],
)
def test_the_reporter_is_read_from_the_id(slug: str, reporter: str):
    assert text_only(id=f"{slug}/html/0001-01.html").citation == f"{reporter} 1"


def test_a_text_only_row_without_head_matter_is_not_usable():
    for change in ({"text": "We affirm."}, {"id": "something"}, {"text": ""}):
        with pytest.raises(UnusableRecord):
            text_only(**change)


def test_a_flat_row_is_read():
    row = {
        "id": "44",
        "name": "STATE v. DOE",
        "name_abbreviation": "State v. Doe",
        "decision_date": "1975-07-31",
        "docket_number": "No. 7080",
        "first_page": "371",
        "last_page": "374",
        "citations": "115 N.H. 371; 341 A.2d 1",
        "volume": "115",
        "reporter": "New Hampshire Reports",
        "court": "New Hampshire Supreme Court",
        "jurisdiction": "New Hampshire",
        "judges": "",
        "parties": "STATE v. DOE",
        "head_matter": "STATE v. DOE\nNo. 7080\nJuly 31, 1975",
        "text": "GRIMES, J.\nHe drove.\nExceptions overruled.\nDUNCAN, J., dissenting:\nHe did not.",
    }
    case = read_case(row, "here:1")
    assert [citation.cite for citation in case.citations] == ["115 N.H. 371", "341 A.2d 1"]
    assert (case.court, case.jurisdiction, case.docket) == ("nh", "New Hampshire", "No. 7080")
    assert [opinion.type for opinion in case.opinions] == ["majority", "dissent"]


def zstd(text: str) -> bytes:
    import pyarrow as pa

    return pa.compress(text.encode(), "zstd", asbytes=True)


def test_zstd_is_read_and_one_cut_off_is_named_with_its_line(tmp_path: Path):
    lines = "\n".join(json.dumps(ROE | {"id": i}) for i in range(2000))
    path = tmp_path / "cases.jsonl.zst"
    path.write_bytes(zstd(lines))
    assert len(read(str(path))) == 2000
    path.write_bytes(zstd(lines)[:2000])
    assert "the zstd file is cut off or damaged here" in complaint(str(path))


def test_a_pilot_reads_the_same_cases_at_every_run_from_files_all_over(tmp_path: Path):
    for number in range(10):
        written(tmp_path / f"{number}.jsonl", [json.dumps(ROE | {"id": 100 * number + i}) for i in range(50)])

    def pilot(most: int) -> list[str]:
        return [where for piece in pieces(str(tmp_path), most) for where, _ in read_piece(piece, [])]

    assert len(pilot(20)) == 20
    assert pilot(20) == pilot(20)
    assert {where.split(":")[0] for where in pilot(20)} == {f"{tmp_path}/{number}.jsonl" for number in range(10)}
    assert [where.removeprefix(f"{tmp_path}/") for where in pilot(3)] == ["0.jsonl:1", "3.jsonl:1", "6.jsonl:1"]


def test_small_files_are_read_together_and_large_ones_by_themselves(tmp_path: Path):
    for number in range(3):
        written(tmp_path / f"a{number}.json", [json.dumps(ROE)])
        written(tmp_path / f"b{number}.jsonl", [json.dumps(ROE)])
    assert [len(piece.files) for piece in pieces(str(tmp_path))] == [3, 1, 1, 1]


def test_a_url_is_read_as_a_file_or_a_glob(tmp_path: Path):
    written(tmp_path / "a.jsonl", [json.dumps(ROE)])
    written(tmp_path / "b.jsonl.gz", [json.dumps(ROE)])
    assert read(f"file://{tmp_path}/a.jsonl") == ["Roe v. Wade"]
    assert read(f"file://{tmp_path}/*.jsonl*") == ["Roe v. Wade"] * 2
    assert read(f"file://{tmp_path}") == ["Roe v. Wade"] * 2
    assert "no .json" in complaint(f"file://{tmp_path}/none")
