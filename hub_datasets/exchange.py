"""Parts made on machines that do not see the work folder (HF Jobs): what they read and write goes by way of a remote
folder, as files named by their hashes, so that nothing is carried twice.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from fsspec.core import url_to_fs

from hub_datasets.files import read_json, whole, write_json
from hub_datasets.parts import Parts, Together, state


@dataclass(frozen=True)
class Away:
    """The step as such a machine runs it; `place` is the remote folder (hf://buckets/…, s3://…)."""

    parts: Parts
    place: str

    def __call__(self, _: Any, rank: int, world: int) -> None:
        with TemporaryDirectory() as folder:
            here = replace(self.parts, folder=Path(folder))
            self._get(f"{here.stage}/todo.jsonl", here.run / "todo.jsonl")
            mine = here.todo()[rank::world]
            for name, digest in {pair for one in mine for pair in one["reads"].items()}:
                self._get(f"files/{digest}", here.folder / name)
            try:
                Together((here,))(None, rank, world)
            finally:
                for path in here.run.glob("failed/*.json"):
                    self._put(path, f"{here.stage}/failed/{path.name}")
                for path in (here.record(one["part"]) for one in mine):
                    if path.exists():
                        for name, made in read_json(path)["files"].items():
                            self._put(here.folder / name, f"files/{made['sha256']}")
                        self._put(path, f"{here.stage}/parts/{path.name}")

    def send(self) -> None:
        """Put what is to do, and what that reads."""
        for name, digest in {pair for one in self.parts.todo() for pair in one["reads"].items()}:
            self._put(self.parts.folder / name, f"files/{digest}")
        filesystem, root = url_to_fs(self.place)
        if filesystem.exists(f"{root}/{self.parts.stage}"):
            filesystem.rm(f"{root}/{self.parts.stage}", recursive=True)
        self._put(self.parts.run / "todo.jsonl", f"{self.parts.stage}/todo.jsonl")

    def fetch(self) -> None:
        """Get what was made, and why what failed did."""
        filesystem, root = url_to_fs(self.place)
        filesystem.invalidate_cache()
        for found in filesystem.glob(f"{root}/{self.parts.stage}/failed/*.json"):
            name = found.rpartition("/")[2]
            self._get(f"{self.parts.stage}/failed/{name}", self.parts.run / "failed" / name)
        for found in filesystem.glob(f"{root}/{self.parts.stage}/parts/*.json"):
            path = self.parts.record(Path(found).stem)
            copy = self.parts.run / path.name
            self._get(f"{self.parts.stage}/parts/{path.name}", copy)
            record = read_json(copy)
            for name, made in record["files"].items():
                self._get(f"files/{made['sha256']}", self.parts.folder / name)
                record["files"][name] = state(self.parts.folder / name)
            write_json(path, record)

    def _put(self, path: Path, name: str) -> None:
        filesystem, root = url_to_fs(self.place)
        if not (name.startswith("files/") and filesystem.exists(f"{root}/{name}")):
            filesystem.makedirs(f"{root}/{name}".rpartition("/")[0], exist_ok=True)
            filesystem.put_file(str(path), f"{root}/{name}")

    def _get(self, name: str, path: Path) -> None:
        filesystem, root = url_to_fs(self.place)
        with whole(path) as partial:
            filesystem.get_file(f"{root}/{name}", str(partial))
