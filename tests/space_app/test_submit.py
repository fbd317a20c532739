"""A submission from login to queue, with OAuth replaced; and from a page of one's own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fastapi
import gradio.oauth
import gradio.routes
import pytest
from fastapi.responses import RedirectResponse
from fastapi.testclient import TestClient
from playwright.sync_api import expect
from starlette.types import ASGIApp, Receive, Scope, Send

from hub_datasets import hub as ours
from leaderboard.submissions import queue, user_hash
from space_app.app import create_app
from space_app.settings import Settings
from space_app.site import Site
from space_app.submit_tab import Desk
from tests.hub.conftest import connect
from tests.hub.server import HubServer

ACCOUNT = {
    "sub": "5f0c0ffee0ddba11",
    "name": "<img src=x onerror=alert(1)>",
    "preferred_username": "ada",
    "profile": "https://huggingface.co/ada",
    "picture": "https://huggingface.co/avatars/ada.png",
}


@pytest.mark.slow
def test_local_submissions_are_queued_and_shown(dataset: Path, model: Path, visit: Any, serve: Any, tmp_path: Path):
    settings = Settings(str(tmp_path / "results"), str(dataset), local_submissions=True)
    with serve(create_app(settings)) as address, visit(address) as v:
        v.open("?tab=submit", "queue")
        expect(v.page.locator("#submit .who")).to_contain_text("local")
        v.page.locator("#model input").fill("org/<img src=x onerror=alert(1)>")
        v.page.get_by_role("button", name="Check it").click()
        expect(v.page.locator("#submit .checks li.bad")).to_have_count(1)
        expect(v.page.get_by_role("button", name="Submit it")).to_be_disabled()
        v.page.locator("#model input").fill(str(model))
        v.page.get_by_role("button", name="Check it").click()
        expect(v.page.get_by_role("button", name="Submit it")).to_be_enabled()
        expect(v.page.locator("#submit .checks li.bad")).to_have_count(0)
        v.page.locator("#revision input").fill("main")  # whoever changes the form checks anew
        expect(v.page.get_by_role("button", name="Submit it")).to_be_disabled()
        v.page.locator("#revision input").fill("")
        v.page.get_by_role("button", name="Check it").click()
        v.page.get_by_role("button", name="Submit it").click()
        expect(v.page.get_by_text("Submitted. It stands in the queue")).to_be_visible()
        expect(v.page.locator("#queue tbody tr")).to_have_count(1)
        expect(v.page.locator("#queue .state")).to_have_text("pending")
        v.page.get_by_role("button", name="Check it").click()
        v.page.get_by_role("button", name="Submit it").click()
        expect(v.page.locator("#submit .trouble")).to_contain_text("in the queue already")
    (request,) = queue(tmp_path / "results")
    assert (request.user, request.state) == (user_hash("local"), "pending")


class OneSession:
    """In place of the signed cookie: one session for the one visitor of a test."""

    def __init__(self, app: ASGIApp) -> None:
        self.app, self.session = app, {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope["session"] = self.session
        await self.app(scope, receive, send)


@pytest.fixture
def on_a_space(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As on a Space, but for OAuth: its routes log in ACCOUNT."""

    def attach(app: fastapi.FastAPI) -> None:
        @app.get("/login/huggingface")
        def login(request: fastapi.Request) -> RedirectResponse:
            request.session["oauth_info"] = {"access_token": "none", "userinfo": ACCOUNT}
            return RedirectResponse("/?tab=submit")

        @app.get("/logout")
        def logout(request: fastapi.Request) -> RedirectResponse:
            request.session.clear()
            return RedirectResponse("/?tab=submit")

        app.add_middleware(OneSession)

    monkeypatch.setenv("SYSTEM", "spaces")
    monkeypatch.setenv("SPACE_ID", "org/space")
    monkeypatch.setattr(gradio.routes, "attach_oauth", attach)
    yield


@pytest.mark.slow
@pytest.mark.usefixtures("on_a_space")
def test_on_a_space_one_logs_in_first(dataset: Path, model: Path, visit: Any, serve: Any, tmp_path: Path):
    settings = Settings(str(tmp_path / "results"), str(dataset), requests=str(tmp_path / "requests"))
    app = create_app(settings)
    with serve(app) as address, visit(address) as v:
        v.open("?tab=submit", "queue")
        expect(v.page.locator("#submit .who")).to_contain_text("Log in with your Hugging Face account")
        v.page.locator("#model input").fill("org/model")
        v.page.get_by_role("button", name="Check it").click()
        expect(v.page.locator("#submit .trouble")).to_contain_text("Log in")
        v.page.locator("#login").click()
        expect(v.page.locator("#submit .who")).to_contain_text("You submit as ada")
        expect(v.page.locator("#login")).to_contain_text("ada")
        v.page.locator("#model input").fill("not an id")
        v.page.get_by_role("button", name="Check it").click()
        expect(v.page.locator("#submit .checks li.bad")).to_have_count(1)
        assert not list((tmp_path / "requests").rglob("*.json"))


@pytest.mark.slow
@pytest.mark.usefixtures("on_a_space")
def test_who_has_logged_in_submits_a_model_of_the_hub(
    dataset: Path, model: Path, visit: Any, serve: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    with HubServer(tmp_path / "hub") as hub:
        connect(hub, tmp_path, monkeypatch)
        hub.state.create("model", "org/tiny")
        hub.state.create("dataset", "org/requests")
        ours.api().upload_folder(folder_path=model, repo_id="org/tiny")
        settings = Settings(str(tmp_path / "results"), str(dataset), requests="org/requests")
        with serve(create_app(settings)) as address, visit(address) as v:
            v.open("?tab=submit", "queue")
            v.page.locator("#login").click()
            expect(v.page.locator("#submit .who")).to_contain_text("You submit as ada")
            v.page.locator("#model input").fill("org/tiny")
            v.page.get_by_role("button", name="Check it").click()
            v.page.get_by_role("button", name="Submit it").click()
            expect(v.page.get_by_text("Submitted. It stands in the queue")).to_be_visible()
            expect(v.page.locator("#queue tbody tr")).to_contain_text("org/tiny")
        (request,) = queue("org/requests")
        assert (request.user, request.revision) == (
            user_hash(ACCOUNT["sub"]),
            ours.resolve("org/tiny", "model").revision,
        )


def test_no_function_takes_a_request_without_an_identity(dataset: Path, tmp_path: Path, request: Any):
    """Each asks for it itself: a request can reach it past the page."""
    desk = Desk(Site(Settings(str(tmp_path / "results"), str(dataset))))
    asked = {"model": "org/model", "revision": "", "base": "", "dtype": "auto"}
    assert desk.submit(asked, None)[0]["trouble"].startswith("Submissions are taken on the Space only")
    request.getfixturevalue("on_a_space")
    assert desk.submit(asked, None)[0]["trouble"].startswith("Log in")
    assert [shown["trouble"] for shown, _ in desk.check("org/model", "", "", "auto", None)] == [desk.greet(None)["who"]]
    assert not list(tmp_path.rglob("*.json"))


def test_what_a_spaces_own_log_in_needs_is_installed(dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Gradio's routes, not the replaced ones; none but /logout can be walked without the provider."""
    monkeypatch.setenv("SYSTEM", "spaces")
    monkeypatch.setenv("SPACE_ID", "org/space")
    for name in ("OAUTH_CLIENT_ID", "OAUTH_CLIENT_SECRET", "OAUTH_SCOPES"):
        monkeypatch.setattr(gradio.oauth, name, "given")
    monkeypatch.setattr(gradio.oauth, "OPENID_PROVIDER_URL", "https://provider.invalid")
    app = create_app(Settings(str(tmp_path / "results"), str(dataset), requests=str(tmp_path / "requests")))
    with TestClient(app) as visitor:
        assert visitor.get("/logout", follow_redirects=False).headers["location"] == "/"
        assert visitor.get("/config").status_code == 200
