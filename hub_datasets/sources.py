"""Where cases come from: the sample, a file, a folder, a glob, a Hub dataset, or any of fsspec's places (hf://, s3://).

A source is read in pieces, each by itself: one large file, or a few hundred small ones. `records` yields raw records with
where they stood; `read_case` turns one into a Case, by its shape (shapes.py).
"""

import glob
import gzip
import io
import json
import logging
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile
from pathlib import Path
from typing import IO, Any, NamedTuple

from fsspec.core import url_to_fs

from hub_datasets.case import Case
from hub_datasets.hub import resolve
from hub_datasets.shapes import reader

log = logging.getLogger(__name__)

SAMPLE = Path(__file__).parent / "sample" / "cases"
_ENDINGS = (".json", ".jsonl", ".json.gz", ".jsonl.gz", ".json.zst", ".jsonl.zst", ".parquet")
_SMALL = (".json", ".json.gz", ".json.zst")  # one case, or a few: such files are read by the hundred
_TOGETHER = 500
_HUB_ID = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*(?:@[\w.-]+)?")


class SourceError(Exception):
    """A source that cannot be read: one line that says what is wrong and where."""


class Piece(NamedTuple):
    """A part of a source that is read by itself. most: how many records of each file are read; alone: whether it is the
    whole source, whose records must be cases."""

    files: list[str]
    most: int | None
    alone: bool


def records(source: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (where, record) for each record of a source, in a fixed order.

    Raises SourceError. Of several files, those whose first record is of no known shape (tables beside the cases, such as
    static.case.law's CasesMetadata.json) are left out with a warning.
    """
    left_out: list[str] = []
    empty = True
    for piece in pieces(source):
        for where, text in read_piece(piece, left_out):
            empty = False
            yield where, parse(text, where)
    for note in left_out:
        log.warning(note)
    if empty:
        raise nothing_in(source, left_out)


def nothing_in(source: str, left_out: list[str]) -> SourceError:
    """The error of a source without a record."""
    return SourceError(left_out[0] if left_out else f"{source}: empty, there is no record in it")


def pieces(source: str, max_cases: int | None = None) -> list[Piece]:
    """The pieces of a source, in order.

    source: "sample", a file, a folder, a glob, a Hub dataset id (with @revision, if need be), or a URL that fsspec knows,
    of a file, folder or glob. max_cases: read no more records than so many: the first of each file, or of files evenly
    chosen where there are more files, so that they are the same at every run. Raises SourceError.
    """
    files = _files(source)
    most = None
    if max_cases is not None:
        chosen = min(len(files), max_cases)
        files = [files[number * len(files) // chosen] for number in range(chosen)]
        most = max_cases // chosen
    groups: list[list[str]] = []
    for file in files:
        small = file.endswith(_SMALL)
        if small and groups and groups[-1][0].endswith(_SMALL) and len(groups[-1]) < _TOGETHER:
            groups[-1].append(file)
        else:
            groups.append([file])
    return [Piece(group, most, len(files) == 1) for group in groups]


def stamps(piece: Piece) -> list[list[Any]]:
    """Each file's name, size and time, or what else tells its state, so that a change is seen."""
    if "://" not in piece.files[0]:
        found = [Path(file).stat() for file in piece.files]
        return [[file, one.st_size, one.st_mtime_ns] for file, one in zip(piece.files, found, strict=True)]
    filesystem, _ = url_to_fs(piece.files[0])
    return [[file, str(filesystem.ukey(url_to_fs(file)[1]))] for file in piece.files]


def _files(source: str) -> list[str]:
    if source == "sample":
        return sorted(map(str, SAMPLE.glob("*.json")))
    if "://" in source:
        return _remote(source, source)
    if Path(source).is_dir():
        found = sorted(str(path) for path in Path(source).rglob("*") if path.name.endswith(_ENDINGS) and path.is_file())
        if not found:
            raise SourceError(f"{source}: no {', '.join(_ENDINGS)} file in this folder")
        return found
    if Path(source).is_file():
        return [source]
    if _HUB_ID.fullmatch(source) and not source.endswith(_ENDINGS):
        return _of_hub(source)
    found = [path for path in sorted(glob.glob(source, recursive=True)) if Path(path).is_file()]
    if not found:
        raise SourceError(f"{source}: no such file, folder, glob or Hub dataset")
    return found


def _of_hub(dataset: str) -> list[str]:
    """The files of a Hub dataset at the commit that its revision is now."""
    repo, _, revision = dataset.partition("@")
    try:
        commit = resolve(repo, revision=revision or None).revision
    except (OSError, ValueError, RuntimeError) as error:
        raise _not_on_the_hub(dataset, error) from error
    return _remote(f"hf://datasets/{repo}@{commit}", dataset)


def _not_on_the_hub(dataset: str, error: Exception) -> SourceError:
    return SourceError(f"{dataset}: no such file or folder here, and not to be read from the Hub: {_line(error)}")


def _remote(url: str, source: str) -> list[str]:
    try:
        filesystem, root = url_to_fs(url)
        within = filesystem.glob if "*" in root else filesystem.find  # the file itself, where it is one
        found = within(root)
    except (OSError, ValueError, RuntimeError) as error:
        raise SourceError(f"{source}: cannot be listed ({_line(error)})") from error
    files = sorted(filesystem.unstrip_protocol(path) for path in found if path.endswith(_ENDINGS))
    if not files:
        raise SourceError(f"{source}: no {', '.join(_ENDINGS)} file there")
    return files


def root_of(pieces: Iterable[Piece]) -> str:
    """What all places in these pieces begin with, and records need not say: the folder that their files have in common."""
    files = [file for piece in pieces for file in piece.files]
    first, last = (file.split("/")[:-1] for file in (min(files), max(files)))  # those between them share what these do
    return "".join(
        f"{name}/" for name, other in takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    )


def _line(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0]


def read_piece(piece: Piece, left_out: list[str]) -> Iterator[tuple[str, str]]:
    """Yield (where, JSON text) for each record of a piece; files that are left out are noted."""
    for file in piece.files:
        for number, (where, text) in enumerate(_from_file(file)):
            if number == 0 and not piece.alone and reader(record := parse(text, where)) is None:
                left_out.append(f"{file}: left out, its records are no cases ({_keys(record)})")
                break
            if number == piece.most:
                break
            yield where, text


def _from_file(file: str) -> Iterator[tuple[str, str]]:
    if file.endswith(".parquet"):
        yield from _from_parquet(file)
    elif file.endswith(_SMALL):
        text = "".join(line for _, line in _lines(file))
        if text.strip():
            for where, member in _members(file, parse(text, f"{file}:1")):
                yield where, json.dumps(member, ensure_ascii=False)
    else:
        yield from ((f"{file}:{number}", line) for number, line in _lines(file) if line.strip())


def _members(file: str, parsed: Any) -> Iterator[tuple[str, Any]]:
    """The records of a JSON file: one case, a list of them, or a page of the older API ("results")."""
    if isinstance(parsed, Mapping) and isinstance(parsed.get("results"), list):
        parsed = parsed["results"]
    if not isinstance(parsed, list):
        yield f"{file}:1", parsed
        return
    for number, record in enumerate(parsed, start=1):
        yield f"{file}:1[{number}]", record


def _open(file: str) -> IO[bytes]:
    if "://" not in file:
        return open(file, "rb")
    filesystem, path = url_to_fs(file)
    return filesystem.open(path, "rb")


def _from_parquet(file: str) -> Iterator[tuple[str, str]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    try:
        with _open(file) as opened:
            for batch in pq.ParquetFile(opened).iter_batches(batch_size=256):
                for record in batch.to_pylist():
                    number += 1
                    yield f"{file}:{number}", json.dumps(record, ensure_ascii=False, default=str)
    except (pa.ArrowException, OSError) as error:
        raise SourceError(f"{file}:{number + 1}: not a whole Parquet file: {_line(error)}") from error


def _lines(file: str) -> Iterator[tuple[int, str]]:
    number = 0
    try:
        with _open(file) as opened:
            for number, line in enumerate(_text(file, opened), start=1):
                yield number, line
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise SourceError(f"{file}:{number + 1}: the gzip file is cut off or damaged here ({error})") from error
    except UnicodeDecodeError as error:
        raise SourceError(f"{file}:{number + 1}: not UTF-8 text ({error.reason})") from error
    except OSError as error:
        if file.endswith(".zst") and error.errno is None:
            raise SourceError(
                f"{file}:{number + 1}: the zstd file is cut off or damaged here ({_line(error)})"
            ) from error
        raise SourceError(f"{file}:{number + 1}: cannot be read ({error.strerror or _line(error)})") from error


def _text(file: str, opened: IO[bytes]) -> Iterable[str]:
    if file.endswith(".gz"):
        return gzip.open(opened, "rt", encoding="utf-8")
    if file.endswith(".zst"):
        import pyarrow as pa

        return io.TextIOWrapper(pa.CompressedInputStream(opened, "zstd"), encoding="utf-8")
    return io.TextIOWrapper(opened, encoding="utf-8")


def parse(text: str, where: str) -> Any:
    """The JSON value of a record; `where` is its file and line."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        file, _, line = where.rpartition(":")
        place = f"{file}:{int(line) + error.lineno - 1}" if line.isdigit() else where
        raise SourceError(f"{place}: not JSON ({error.msg}, column {error.colno})") from error
    except RecursionError as error:
        raise SourceError(f"{where}: not JSON of cases (nested too deeply)") from error


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
