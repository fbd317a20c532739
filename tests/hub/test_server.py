"""The Hub for tests against the unmodified client: what it answers is what the real one does."""

from pathlib import Path

import pytest
from huggingface_hub import CommitOperationAdd, CommitOperationDelete, HfApi, HfFileSystem
from huggingface_hub.errors import HfHubHTTPError, RepositoryNotFoundError, RevisionNotFoundError

from tests.hub.server import READER, STRANGER, WRITER, HubServer


@pytest.fixture(autouse=True)
def _online(connected: HubServer) -> None:
    """The client's offline mode is off."""


def api(hub: HubServer, token: str | bool = WRITER) -> HfApi:
    return HfApi(endpoint=hub.url, token=token)


def add(path: str, content: bytes) -> CommitOperationAdd:
    return CommitOperationAdd(path, content)


@pytest.mark.parametrize("repo_type", ["model", "dataset", "space"])
def test_files_inline_and_lfs_come_back(hub: HubServer, tmp_path: Path, repo_type: str):
    client = api(hub)
    client.create_repo("org/thing", repo_type=repo_type, space_sdk="gradio" if repo_type == "space" else None)
    hub.state.part_size = 1000
    big = bytes(range(256)) * 40
    files = {"a.txt": b"small", "data/b.bin": big, "empty.txt": b""}
    client.create_commit(
        "org/thing", [add(p, c) for p, c in files.items()], commit_message="three", repo_type=repo_type
    )
    for path, content in files.items():
        local = client.hf_hub_download("org/thing", path, repo_type=repo_type, cache_dir=tmp_path / "cache")
        assert Path(local).read_bytes() == content
    entries = {entry.path: entry for entry in client.list_repo_tree("org/thing", recursive=True, repo_type=repo_type)}
    assert entries["data/b.bin"].lfs.size == len(big) and entries["a.txt"].lfs is None and "data" in entries


def test_a_commit_names_its_parent(hub: HubServer):
    client = api(hub)
    client.create_repo("org/d", repo_type="dataset")
    first = client.dataset_info("org/d").sha
    client.create_commit("org/d", [add("a", b"1")], commit_message="one", repo_type="dataset", parent_commit=first)
    with pytest.raises(HfHubHTTPError, match="412"):
        client.create_commit("org/d", [add("a", b"2")], commit_message="two", repo_type="dataset", parent_commit=first)
    hub.state.repos["dataset", "org/d"].busy = True
    with pytest.raises(HfHubHTTPError, match="409"):
        client.create_commit("org/d", [add("a", b"2")], commit_message="two", repo_type="dataset")
    assert [c.title for c in client.list_repo_commits("org/d", repo_type="dataset")] == ["one", "initial commit"]


def test_branches_tags_and_pull_requests(hub: HubServer):
    client, reader = api(hub), api(hub, STRANGER)
    client.create_repo("org/m")
    client.upload_file(path_or_fileobj=b"1", path_in_repo="a", repo_id="org/m")
    client.create_tag("org/m", tag="v1")
    client.create_branch("org/m", branch="dev/one")
    client.upload_file(path_or_fileobj=b"2", path_in_repo="a", repo_id="org/m", revision="dev/one")
    proposed = reader.create_commit("org/m", [add("b", b"3")], commit_message="mine", create_pr=True)
    assert proposed.pr_num == 1
    assert client.model_info("org/m", revision="refs/pr/1").sha == proposed.oid
    client.merge_pull_request("org/m", 1)
    assert {f for f in client.list_repo_files("org/m")} == {".gitattributes", "a", "b"}
    refs = client.list_repo_refs("org/m", include_pull_requests=True)
    assert [b.name for b in refs.branches] == ["main", "dev/one"] and refs.tags[0].name == "v1"
    with pytest.raises(RevisionNotFoundError):
        client.model_info("org/m", revision="v2")
    client.create_commit("org/m", [CommitOperationDelete("b")], commit_message="gone")
    assert not client.file_exists("org/m", "b")


def test_who_may_see_and_write(hub: HubServer):
    api(hub).create_repo("org/secret", private=True)
    assert api(hub, READER).model_info("org/secret").private
    for token in (STRANGER, False):
        with pytest.raises(RepositoryNotFoundError):
            api(hub, token).model_info("org/secret")
    with pytest.raises(HfHubHTTPError, match="403"):
        api(hub, READER).upload_file(path_or_fileobj=b"1", path_in_repo="a", repo_id="org/secret")
    with pytest.raises(HfHubHTTPError, match="Invalid user token"):
        api(hub, "hf_nobody").whoami()
    assert api(hub).whoami()["name"] == "user"


def test_ranges_and_card_checks(hub: HubServer):
    client = api(hub)
    client.create_repo("org/s", repo_type="space", space_sdk="gradio")
    client.upload_file(path_or_fileobj=b"0123456789", path_in_repo="x.bin", repo_id="org/s", repo_type="space")
    fs = HfFileSystem(endpoint=hub.url, token=WRITER)
    assert fs.cat_file("spaces/org/s/x.bin", start=3, end=6) == b"345"
    card = b"---\ntitle: x\nsdk: gradio\nsdk_version: 6.31\n---\n"
    with pytest.raises(ValueError, match="sdk_version"):
        client.upload_file(path_or_fileobj=card, path_in_repo="README.md", repo_id="org/s", repo_type="space")
