"""Submit: who you are, the model, the checks run in front of you, the confirmation; and the queue.

Identity is asked for inside each function, since a request can reach it past the page. Where nobody can log in (not a
Space), nothing is taken unless `--local-submissions` says that this page is its owner's own.
"""

from collections.abc import Iterator
from typing import Any

import gradio as gr

from hub_datasets.store import open_store
from leaderboard.checks import DTYPES
from leaderboard.submissions import Wanted, queue, submit
from space_app import parts
from space_app.site import Site

_CLOSED = "Submissions are taken on the Space only. On a page of your own, start it with --local-submissions."
_LOGIN = "Log in with your Hugging Face account to submit a model."


def submit_tab(site: Site) -> None:
    """The tab's contents."""
    desk = Desk(site)
    with gr.Row(elem_classes=["desk"]):
        with gr.Column(scale=5, min_width=320):
            gr.Markdown("## Submit a model\nAn id and a commit, never code: safetensors weights, with a chat template.")
            if site.settings.on_space:
                gr.LoginButton(elem_id="login")
            who = parts.script("submit", {})
            model = gr.Textbox(label="Model", placeholder="org/model", elem_id="model", max_lines=1)
            with gr.Row():
                revision = gr.Textbox(label="Commit or branch", placeholder="main", elem_id="revision", max_lines=1)
                base = gr.Textbox(label="Base, for an adapter", placeholder="org/base", elem_id="base", max_lines=1)
                dtype = gr.Dropdown(list(DTYPES), value="auto", label="Precision", elem_id="dtype")
            with gr.Row():
                check = gr.Button("Check it", variant="primary", elem_id="check")
                confirm = gr.Button("Submit it", elem_id="confirm", interactive=False)
        with gr.Column(scale=6, min_width=340):
            gr.Markdown("## The queue")
            waiting = parts.script("queue", 0)
    asked, form = gr.State({}), [model, revision, base, dtype]
    quiet: dict[str, Any] = {"show_progress": "hidden", "queue": False, "api_visibility": "private"}
    gr.on(
        [model.change, revision.change, base.change, dtype.change],
        lambda: (gr.Button(interactive=False), {}),
        None,
        [confirm, asked],
        trigger_mode="multiple",
        **quiet,
    )
    checked = check.click(
        desk.check, form, [who, asked], show_progress="hidden", concurrency_limit=4, api_visibility="private"
    )
    checked.then(lambda request: gr.Button(interactive=bool(request)), asked, confirm, **quiet)
    confirm.click(desk.submit, asked, [who, confirm, waiting, asked], show_progress="hidden", api_visibility="private")
    gr.on(triggers=None, fn=desk.greet, inputs=None, outputs=who, **quiet)


class Desk:
    """What the tab does."""

    def __init__(self, site: Site) -> None:
        self.site = site

    def user(self, profile: gr.OAuthProfile | None) -> str:
        """Who submits: a Hub account's immutable id, or `local` where that was asked for. Raises PermissionError."""
        if self.site.settings.on_space:
            if profile is None:
                raise PermissionError(_LOGIN)
            return str(profile["sub"])
        if not self.site.settings.local_submissions:
            raise PermissionError(_CLOSED)
        return "local"

    def greet(self, profile: gr.OAuthProfile | None) -> dict[str, Any]:
        """Who the visitor is, or why nothing can be submitted."""
        try:
            user = self.user(profile)
        except PermissionError as error:
            return {"who": str(error), "may": False}
        return {"who": profile.username if profile else user, "may": True}

    def wanted(self, request: dict[str, str]) -> Wanted:
        """What the form asks for; on a page of one's own a folder may be named too."""
        model, revision, base, dtype = (request[name] or None for name in ("model", "revision", "base", "dtype"))
        return Wanted(model, revision, base, dtype, local=self.site.settings.local_submissions)

    def check(
        self, model: str, revision: str, base: str, dtype: str, profile: gr.OAuthProfile | None
    ) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
        """Run the checks one by one; if all are fine, the request can be submitted."""
        shown = self.greet(profile)
        if not shown["may"]:
            yield {**shown, "trouble": shown["who"]}, {}
            return
        request = {"model": model.strip(), "revision": revision.strip(), "base": base.strip(), "dtype": dtype}
        checks: list[dict[str, Any]] = []
        yield {**shown, "checks": checks, "running": True}, {}
        for outcome in self.wanted(request).checks():
            checks = [*checks, outcome._asdict()]
            yield {**shown, "checks": checks, "running": True}, {}
        fine = bool(checks) and all(outcome["ok"] for outcome in checks)
        yield {**shown, "checks": checks}, request if fine else {}

    def submit(
        self, request: dict[str, Any], profile: gr.OAuthProfile | None
    ) -> tuple[dict[str, Any], Any, Any, dict[str, Any]]:
        """Put the checked request into the queue."""
        shown = self.greet(profile)
        try:
            user = self.user(profile)
            if not request:
                raise ValueError("Check the model first.")
            path = submit(open_store(self.site.settings.queue), self.wanted(request), user)
        except (ValueError, PermissionError) as error:
            return {**shown, "trouble": str(error)}, gr.Button(interactive=False), gr.skip(), {}
        return {**shown, "done": path}, gr.Button(interactive=False), path, {}


def requests(site: Site) -> list[dict[str, Any]]:
    """The queue, newest first, as the page shows it."""
    shown = ("model", "revision", "user", "submitted", "state", "reason")
    listed = [{name: getattr(request, name) for name in shown} for request in queue(open_store(site.settings.queue))]
    return sorted(listed, key=lambda request: str(request["submitted"]), reverse=True)
