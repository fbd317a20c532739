"""The store in a folder: whole files, and one winner among many processes."""

import subprocess
import sys
from pathlib import Path

import pytest
from huggingface_hub import constants

from hub_datasets.store import FolderStore, open_store

WRITER = """
import sys
from pathlib import Path
from hub_datasets.store import open_store
store, name = open_store(Path(sys.argv[1])), sys.argv[2].encode()
won = [path for path in (f"requests/{n}.json" for n in range(20)) if store.create(path, name)]
for _ in range(10):
    while not store.replace("count", old := store.read("count"), str(int(old) + 1).encode()):
        pass
print(len(won))
"""


def test_of_sixteen_processes_one_creates_and_no_count_is_lost(tmp_path: Path):
    store = open_store(tmp_path)
    store.write({"count": b"0"}, "begin")
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), f"w{n}"], stdout=subprocess.PIPE, text=True)
        for n in range(16)
    ]
    won = [int(writer.communicate()[0]) for writer in writers]
    assert sum(won) == 20
    assert store.read("count") == b"160"
    assert len(store.paths("requests/")) == 20


def test_create_replace_delete(tmp_path: Path):
    store = open_store(tmp_path / "new")
    assert isinstance(store, FolderStore) and store.paths() == []
    assert store.create("a/b.json", b"1") and not store.create("a/b.json", b"2")
    assert not store.replace("a/b.json", b"2", b"3") and store.replace("a/b.json", b"1", b"3")
    assert not store.replace("a/c.json", b"", b"3")
    assert store.read("a/b.json") == b"3"
    store.delete("a/b.json")
    store.delete("a/b.json")
    assert store.paths() == []
    with pytest.raises(FileNotFoundError):
        store.read("a/b.json")


def test_version_changes_with_every_change_and_with_nothing_else(tmp_path: Path):
    store = open_store(tmp_path)
    store.write({"a": b"1"}, "one")
    first = store.version()
    assert store.version() == first == open_store(tmp_path).version()
    seen = {first}
    for content in (b"2", b"1", b"2"):
        store.write({"a": content}, "again")
        seen.add(store.version())
    assert len(seen) == 4


def test_writes_what_a_killed_writer_left(tmp_path: Path):
    (tmp_path / ".a.partial").write_bytes(b"half")
    store = open_store(tmp_path)
    assert store.paths() == []
    store.write({"a": b"whole"}, "whole")
    assert store.paths() == ["a"] and store.read("a") == b"whole"


def test_paths_stay_inside(tmp_path: Path):
    store = open_store(tmp_path / "store")
    for path in ("../out", "/etc/x", ".lock", "a/../../out", "a\\..\\b", ""):
        with pytest.raises(ValueError, match="not a path inside"):
            store.create(path, b"x")
    assert not (tmp_path / "out").exists()


def test_a_name_of_two_parts_is_a_folder_where_its_first_part_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    (tmp_path / "out").mkdir()
    assert isinstance(open_store("out/results"), FolderStore)
    assert isinstance(open_store("results"), FolderStore)
    with pytest.raises(ValueError, match="offline"):
        open_store("org/results")
