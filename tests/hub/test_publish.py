"""`cap-rlvr data publish`: what is refused, what is written, and that it may be run again at any moment."""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import yaml

from hub_datasets import hub as ours
from hub_datasets.publish import made_from_digests, problems, publish
from metrics import TASKS
from tests.hub.server import HubServer
from tests.hub.small import small_dataset

PUBLISH = "import sys; from pathlib import Path; from hub_datasets.publish import publish; publish(Path(sys.argv[1]), 'org/d')"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_dataset(tmp_path / "cap-rlvr")


def titles(hub: HubServer) -> list[str]:
    return [commit.title for commit in hub.state.repos["dataset", "org/d"].history("main")]


def test_what_is_missing_is_named(folder: Path, tmp_path: Path):
    (folder / "entail" / "test-00000-of-00001.parquet").unlink()
    (folder / "bluebook" / "train-00000-of-00001.parquet").write_bytes(b"PAR1 and no more")
    (folder / "index" / "embeddings.metadata.json").write_text('{"count": 7}')
    (folder / "README.md").write_text("---\nconfigs:\n- config_name: holding\n---\n")
    told = "\n".join(problems(folder))
    for line in (
        "entail/test: no rows",
        "bluebook/train-00000-of-00001.parquet: not a whole Parquet file",
        "index/embeddings.metadata.json: 7 cases, but the config cases has 1",
        "README.md: its YAML has no config 'entail'",
    ):
        assert line in told
    assert list(problems(tmp_path / "none")) == [f"{tmp_path / 'none'}: no such folder"]


def test_a_folder_of_digests_is_known(folder: Path, tmp_path: Path):
    assert not made_from_digests(folder)
    assert made_from_digests(small_dataset(tmp_path / "digests", digest=True))


def test_one_commit_verified_and_tagged_and_nothing_the_second_time(connected: HubServer, folder: Path):
    (folder / "notes.txt").write_text("mine")
    done, tag = publish(folder, "org/d")
    repo = connected.state.repos["dataset", "org/d"]
    assert titles(connected) == [f"Publish {tag}", "initial commit"]
    files = repo.resolve(tag).files
    assert {f"{task}/test-00000-of-00001.parquet" for task in TASKS} <= files.keys()
    assert {"index/embeddings.faiss", "eval.yaml", "attacks/unseen-00000-of-00001.parquet"} <= files.keys()
    assert "notes.txt" not in files
    card = connected.state.blob(files["README.md"].sha256).read_text().split("---\n")[1]
    assert [config["config_name"] for config in yaml.safe_load(card)["configs"]] == [*TASKS, "cases", "attacks"]
    connected.log.clear()
    again, same = publish(folder, "org/d")
    assert (again.sha, same, again.told) == (done.sha, tag, "nothing to do")
    assert not [path for method, path in connected.log if method == "PUT" or "/commit/" in path]


def test_only_what_changed_is_uploaded_and_what_is_gone_is_deleted(connected: HubServer, folder: Path):
    first, _ = publish(folder, "org/d", "v1")
    ours.api().upload_file(path_or_fileobj=b"theirs", path_in_repo="other.txt", repo_id="org/d", repo_type="dataset")
    shard = folder / "cases" / "train-00000-of-00001.parquet"
    shard.rename(folder / "cases" / "train-00001-of-00002.parquet")
    with pytest.raises(ValueError, match="the tag 'v1' is that of other contents; nothing was written"):
        publish(folder, "org/d", "v1")
    second, _ = publish(folder, "org/d", "v2")
    assert second.written == ["cases/train-00001-of-00002.parquet"]
    assert second.deleted == ["cases/train-00000-of-00001.parquet"]
    assert "other.txt" in connected.state.repos["dataset", "org/d"].resolve("v2").files
    assert ours.resolve("org/d", revision="v1").revision == first.sha


def test_contents_that_arrive_damaged_are_told(connected: HubServer, folder: Path):
    publish(folder, "org/d")
    repo = connected.state.repos["dataset", "org/d"]
    damaged = dict(repo.resolve("main").files)
    damaged["eval.yaml"] = connected.state.keep(b"x")
    append = repo.append
    repo.append = lambda branch, title, message, author, files: append(branch, title, message, author, damaged)  # type: ignore[method-assign]
    (folder / "README.md").write_text((folder / "README.md").read_text() + "more\n")
    with pytest.raises(RuntimeError, match=r"the Hub does not have what was sent: eval\.yaml, README\.md"):
        publish(folder, "org/d")


def test_several_publishers_at_once(connected: HubServer, tmp_path: Path):
    connected.state.commit_seconds = 0.02
    folders = [small_dataset(tmp_path / f"f{n}", f"of {n}") for n in range(6)]
    with ThreadPoolExecutor(6) as pool:
        outcomes = list(pool.map(lambda folder: publish(folder, "org/d"), folders))
    repo = connected.state.repos["dataset", "org/d"]
    assert len({done.sha for done, _ in outcomes}) == 6 and len(titles(connected)) == 7
    assert {tag: repo.tags[tag] for _, tag in outcomes} == {tag: done.sha for done, tag in outcomes}


@pytest.mark.slow
def test_killed_in_the_middle_and_run_again(hub: HubServer, folder: Path, tmp_path: Path):
    """Killed once while files are on their way, once before it knows the tags there are."""
    env = hub.environment(tmp_path / "home")
    for fault in ({"method": "PUT", "path": "/upload/", "times": 99}, {"method": "GET", "path": "/refs", "times": 99}):
        hub.well()
        hub.fault("done then silence", **fault, seconds=30)
        process = subprocess.Popen([sys.executable, "-c", PUBLISH, str(folder)], env=env)
        while not any(str(fault["path"]) in path for _, path in hub.log):
            time.sleep(0.05)
        time.sleep(0.5)
        process.kill()
        process.wait()
        assert ("dataset", "org/d") in hub.state.repos
    hub.well()
    subprocess.run([sys.executable, "-c", PUBLISH, str(folder)], env=env, check=True)
    subprocess.run([sys.executable, "-c", PUBLISH, str(folder)], env=env, check=True)
    repo = hub.state.repos["dataset", "org/d"]
    assert len(titles(hub)) == 2 and list(repo.tags.values()) == [repo.branches["main"]]
