"""Where cases come from: the sample, a file, a folder, a glob or a Hub dataset.

`records` yields raw records with where they stood; `read_case` turns one into a Case, by its shape (shapes.py).
"""

import glob
import gzip
import json
import logging
import os
import re
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from hub_datasets.case import Case
from hub_datasets.shapes import reader

log = logging.getLogger(__name__)

SAMPLE = Path(__file__).parent / "sample" / "cases"
_ENDINGS = (".json", ".jsonl", ".json.gz", ".jsonl.gz", ".parquet")
_HUB_ID = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*")


class SourceError(Exception):
    """A source that cannot be read: one line that says what is wrong and where."""


def records(source: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (where, record) for each record of a source, in a fixed order.

    source: "sample", a file, a folder, a glob, or a Hub dataset id. Of a folder or glob, files whose first record is of
    no known shape (tables beside the cases, such as static.case.law's CasesMetadata.json) are left out with a warning.
    Raises SourceError.
    """
    files = files_of(source)
    if files is None:
        yield from _from_hub(source)
        return
    empty, strange = True, ""
    for path in files:
        for number, (where, record) in enumerate(_from_file(path)):
            if number == 0 and len(files) > 1 and reader(record) is None:
                strange = strange or _unknown_shape(where, record)
                log.warning("%s: left out, its records are no cases (%s)", path, _keys(record))
                break
            empty = False
            yield where, record
    if empty:
        raise SourceError(strange or f"{source}: empty, there is no record in it")


def _is_hub_id(source: str) -> bool:
    return bool(_HUB_ID.fullmatch(source)) and not source.endswith(_ENDINGS) and not Path(source).exists()


def files_of(source: str) -> list[Path] | None:
    """The files of a source, in order; None where it is a Hub dataset (the build's stages.py asks too)."""
    if source != "sample" and _is_hub_id(source):
        return None
    if source == "sample":
        return sorted(SAMPLE.glob("*.json"))
    if Path(source).is_dir():
        files = sorted(path for path in Path(source).rglob("*") if path.name.endswith(_ENDINGS) and path.is_file())
        if not files:
            raise SourceError(f"{source}: no {', '.join(_ENDINGS)} file in this folder")
        return files
    if Path(source).is_file():
        return [Path(source)]
    files = [Path(path) for path in sorted(glob.glob(source, recursive=True)) if Path(path).is_file()]
    if not files:
        raise SourceError(f"{source}: no such file, folder, glob or Hub dataset")
    return files


def root_of(source: str) -> str:
    """What a source's places begin with and its records need not say: the folder of its files; of a Hub dataset nothing."""
    files = files_of(source)
    return os.path.join(os.path.commonpath([path.parent for path in files]), "") if files else ""


def _from_hub(repo: str) -> Iterator[tuple[str, dict[str, Any]]]:
    from datasets import load_dataset

    try:
        rows = load_dataset(repo, split="train", streaming=True)
        for number, row in enumerate(rows, start=1):
            yield f"{repo}:{number}", row
    except (OSError, ValueError, RuntimeError) as error:
        reason = (str(error) or type(error).__name__).splitlines()[0]
        raise SourceError(f"{repo}: no such file or folder here, and not to be read from the Hub: {reason}") from error


def _from_file(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    if path.name.endswith(".parquet"):
        yield from _from_parquet(path)
    elif path.name.endswith((".jsonl", ".jsonl.gz")):
        for number, line in _lines(path):
            if line.strip():
                yield f"{path}:{number}", _parse(line, path, number)
    else:
        text = "".join(line for _, line in _lines(path))
        if text.strip():
            yield from _members(path, _parse(text, path, 1))


def _members(path: Path, parsed: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The records of a JSON file: one case, a list of them, or a page of the older API ("results")."""
    if isinstance(parsed, Mapping) and isinstance(parsed.get("results"), list):
        parsed = parsed["results"]
    if not isinstance(parsed, list):
        yield f"{path}:1", parsed
        return
    for number, record in enumerate(parsed, start=1):
        yield f"{path}:1[{number}]", record


def _from_parquet(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    try:
        for batch in pq.ParquetFile(path).iter_batches(batch_size=256):
            for record in batch.to_pylist():
                number += 1
                yield f"{path}:{number}", record
    except (pa.ArrowException, OSError) as error:
        raise SourceError(f"{path}:{number + 1}: not a whole Parquet file: {str(error).splitlines()[0]}") from error


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    number = 0
    try:
        with (
            gzip.open(path, "rt", encoding="utf-8")
            if path.name.endswith(".gz")
            else path.open(encoding="utf-8") as file
        ):
            for number, line in enumerate(file, start=1):
                yield number, line
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise SourceError(f"{path}:{number + 1}: the gzip file is cut off or damaged here ({error})") from error
    except UnicodeDecodeError as error:
        raise SourceError(f"{path}:{number + 1}: not UTF-8 text ({error.reason})") from error
    except OSError as error:
        raise SourceError(f"{path}:{number + 1}: cannot be read ({error.strerror or error})") from error


def _parse(text: str, path: Path, number: int) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise SourceError(
            f"{path}:{number + error.lineno - 1}: not JSON ({error.msg}, column {error.colno})"
        ) from error
    except RecursionError as error:
        raise SourceError(f"{path}:{number}: not JSON of cases (nested too deeply)") from error


def read_case(record: Mapping[str, Any], where: str) -> Case:
    """The Case of one raw record, by its shape.

    Raises UnusableRecord where this record is no case to work with, SourceError where its shape is unknown.
    """
    read = reader(record)
    if read is None:
        raise SourceError(_unknown_shape(where, record))
    return read(record, where)


def _unknown_shape(where: str, record: Any) -> str:
    return f"{where}: unknown shape of record ({_keys(record)})"


def _keys(record: Any) -> str:
    if not isinstance(record, Mapping):
        return f"not an object but {type(record).__name__}"
    return f"keys: {', '.join(list(map(str, record))[:6]) or 'none'}"
