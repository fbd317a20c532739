"""The one function that writes to the Hub: every fault survived, nothing lost, nothing doubled."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from huggingface_hub import CommitOperationAdd, constants

from hub_datasets import hub as ours
from hub_datasets.store import HubStore, open_store
from tests.hub.conftest import connect
from tests.hub.server import READER, STRANGER, HubServer

COMMIT = {"method": "POST", "path": "/commit/"}


def add(path: str, content: bytes = b"1") -> CommitOperationAdd:
    return CommitOperationAdd(path, content)


def titles(hub: HubServer, repo: str = "org/d") -> list[str]:
    return [commit.title for commit in hub.state.repos["dataset", repo].history("main")]


@pytest.fixture
def repo(connected: HubServer) -> str:
    connected.state.create("dataset", "org/d")
    return "org/d"


@pytest.mark.parametrize("kind", ["429", "500", "503", "cut", "done then 500", "done then cut", "slow body"])
@pytest.mark.parametrize(
    "where", [COMMIT, {"method": "POST", "path": "/preupload/"}, {"method": "GET", "path": "/api/datasets"}]
)
def test_written_once_whatever_happens(hub: HubServer, repo: str, kind: str, where: dict[str, str]):
    fault = hub.fault(kind, **where, times=2 if where is COMMIT else 1, seconds=0)
    sha = ours.commit(repo, "dataset", [add("a")], "one")
    assert fault.happened >= 1
    assert titles(hub) == ["one", "initial commit"]
    assert hub.state.repos["dataset", repo].branches["main"] == sha


def test_a_silent_hub_is_given_up_and_looked_at_again(hub: HubServer, repo: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(ours, "SILENCE", 0.5)
    ours.set_client_factory(ours._client)
    hub.fault("done then silence", seconds=2)
    ours.commit(repo, "dataset", [add("a")], "one")
    assert titles(hub) == ["one", "initial commit"]


def test_a_stale_head_is_found_out(hub: HubServer, repo: str):
    ours.commit(repo, "dataset", [add("a")], "one")
    hub.fault("stale", times=2)
    ours.commit(repo, "dataset", [add("b")], "two")
    assert titles(hub) == ["two", "one", "initial commit"]


def test_waits_as_long_as_the_hub_asks(hub: HubServer, repo: str):
    hub.fault("429", seconds=2)
    begun = time.monotonic()
    ours.commit(repo, "dataset", [add("a")], "one")
    assert time.monotonic() - begun >= 2


def test_large_files_are_uploaded_once_though_the_commit_is_tried_thrice(hub: HubServer, repo: str):
    hub.fault("503", times=2)
    ours.commit(repo, "dataset", [add("big.bin", bytes(100_000))], "one")
    assert sum(method == "PUT" for method, _ in hub.log) == 1
    assert titles(hub) == ["one", "initial commit"]


def test_gives_up_in_one_clear_line(hub: HubServer, repo: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(ours, "PATIENCE", 0.0)
    hub.fault("503", times=9)
    with pytest.raises(ConnectionError, match=r"^org/d: the Hub at .* answers 503"):
        ours.commit(repo, "dataset", [add("a")], "one")
    assert titles(hub) == ["initial commit"]


def test_before_it_gives_up_it_looks_once_more(hub: HubServer, repo: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(ours, "PATIENCE", 0.0)
    hub.fault("done then 500")
    sha = ours.commit(repo, "dataset", [add("a")], "one")
    assert titles(hub) == ["one", "initial commit"] and hub.state.repos["dataset", repo].branches["main"] == sha


def test_a_parent_that_is_no_longer_the_head(hub: HubServer, repo: str):
    first = ours.resolve(repo).revision
    ours.commit(repo, "dataset", [add("a")], "one", parent=first)
    with pytest.raises(ValueError, match=r"^org/d: another commit came after"):
        ours.commit(repo, "dataset", [add("b")], "two", parent=first)


def test_rights(hub: HubServer, repo: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    hub.state.create("dataset", "org/secret", private=True)
    connect(hub, tmp_path, monkeypatch, READER)
    with pytest.raises(PermissionError, match="org/d: this token may not write here") as caught:
        ours.commit(repo, "dataset", [add("a")], "one")
    assert READER not in str(caught.value)
    connect(hub, tmp_path, monkeypatch, STRANGER)
    with pytest.raises(
        ValueError, match="org/secret: no dataset of this name on the Hub, or this token may not see it"
    ):
        ours.resolve("org/secret")
    connect(hub, tmp_path, monkeypatch, "hf_wrong")
    with pytest.raises(PermissionError, match="does not know the token"):
        ours.resolve("org/d")


def test_resolve(hub: HubServer, repo: str):
    sha = ours.commit(repo, "dataset", [add("a")], "one")
    ours.api().create_tag(repo, tag="v1", repo_type="dataset")
    ours.commit(repo, "dataset", [add("a", b"2")], "two")
    assert ours.resolve(repo, revision="v1") == (repo, sha)
    assert ours.resolve(repo, revision=sha[:8]) == (repo, sha)
    with pytest.raises(ValueError, match="org/d: no revision 'v9'"):
        ours.resolve(repo, revision="v9")
    with pytest.raises(ValueError, match="org/d: no model of this name"):
        ours.resolve(repo, "model")
    with pytest.raises(ValueError, match="not a Hub id"):
        ours.resolve("cap-rlvr-that-is-not-here")


def test_offline_a_name_is_the_commit_it_was_when_it_was_last_read(
    hub: HubServer, repo: str, monkeypatch: pytest.MonkeyPatch
):
    sha = ours.commit(repo, "dataset", [add("a")], "one")
    assert ours.resolve(repo) == (repo, sha)
    ours.commit(repo, "dataset", [add("b")], "two")
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert ours.resolve(repo) == (repo, sha)
    with pytest.raises(
        ValueError, match=r"offline \(HF_HUB_OFFLINE\), and revision 'v1' of this dataset is not cached"
    ):
        ours.resolve(repo, revision="v1")


def test_store_on_the_hub(hub: HubServer, repo: str, tmp_path: Path):
    store = open_store(repo)
    assert isinstance(store, HubStore)
    before = store.version()
    assert store.create("a/b.json", b"1") and not store.create("a/b.json", b"2")
    assert not store.replace("a/b.json", b"2", b"3") and store.replace("a/b.json", b"1", b"3")
    assert store.version() != before
    large = tmp_path / "s.parquet"
    large.write_bytes(bytes(2_000_000))
    store.write({"samples/s.parquet": large, "results/r.json": b"{}"}, "A run")
    assert store.paths() == ["a/b.json", "results/r.json", "samples/s.parquet"]
    assert store.paths("results/") == ["results/r.json"]
    assert store.read("samples/s.parquet") == bytes(2_000_000) and store.read("a/b.json") == b"3"
    assert not store.replace("samples/s.parquet", b"x", b"y")
    store.delete("a/b.json")
    store.delete("a/b.json")
    with pytest.raises(FileNotFoundError):
        store.read("a/b.json")
    assert titles(hub)[0] == "Delete a/b.json" and titles(hub).count("Delete a/b.json") == 1


def test_of_sixteen_writers_one_creates_and_none_is_lost(hub: HubServer, repo: str):
    hub.state.commit_seconds = 0.01  # so that there are 409 as well as 412
    hub.fault("done then 500", times=4)
    hub.fault("429", times=3, seconds=0)
    hub.fault("cut", times=2)

    def write(name: int) -> list[bool]:
        store = open_store(repo)
        return [store.create("same.json", b"%d" % name), store.create(f"own-{name}.json", b"1")]

    with ThreadPoolExecutor(16) as pool:
        outcomes = list(pool.map(write, range(16)))
    assert sum(same for same, _ in outcomes) == 1 and all(own for _, own in outcomes)
    assert len(open_store(repo).paths()) == 17
    assert len(titles(hub)) == 18


def test_the_token_is_in_no_file_and_no_message(
    hub: HubServer, repo: str, tmp_path: Path, capfd: pytest.CaptureFixture
):
    ours.commit(repo, "dataset", [add("a")], "one")
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    out, err = capfd.readouterr()
    assert b"hf_writer" not in written and "hf_writer" not in out + err
