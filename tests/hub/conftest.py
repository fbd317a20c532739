"""Fixtures: a Hub for tests, and this process connected to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from huggingface_hub import HfApi, constants

from hub_datasets import hub as ours
from tests.hub.server import WRITER, HubServer


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubServer]:
    """An empty Hub."""
    with HubServer(tmp_path / "hub") as server:
        yield server


@pytest.fixture
def connected(hub: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> HubServer:
    """An empty Hub that this process's own writing (hub_datasets.hub) goes to, as the user who may write."""
    connect(hub, tmp_path, monkeypatch)
    return hub


def connect(hub: HubServer, home: Path, monkeypatch: pytest.MonkeyPatch, token: str = WRITER) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_HUB_DISABLE_XET", True)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(home / "hub-cache"))
    monkeypatch.setattr(ours, "api", lambda: HfApi(endpoint=hub.url, token=token))
