"""The routes beside the page: JSON for programs, and for the page's own scripts.

Errors are {"error": "one line"} with status 404 where a thing is not there and 422 where the question is wrong.
"""

from collections.abc import Callable
from typing import Annotated, Any

import orjson
from fastapi import APIRouter, Depends, Request, Response
from fastapi.concurrency import run_in_threadpool

from space_app import submit_tab, training_tab
from space_app.board import Filters
from space_app.scoring import judge
from space_app.site import Site

LARGEST_BODY = 4_000_000  # bytes of a request
MOST_ITEMS = 1024  # answers of a request
_AT_ONCE = 2_000  # bytes that are scored without leaving the event loop: what takes longer must not stop the others


def router(site: Site) -> APIRouter:
    """The routes over a site's sources."""
    routes = APIRouter()

    @routes.get("/healthz")
    async def healthz() -> Response:
        return answer({"status": "ok"})

    @routes.post("/api/v1/score")
    async def score_route(request: Request) -> Response:
        body = await request.body()
        if len(body) > LARGEST_BODY:
            return refusal(413, f"a request has at most {LARGEST_BODY:,} bytes")
        if len(body) <= _AT_ONCE:
            return told(lambda: score_body(site, body))
        return await run_in_threadpool(told, lambda: score_body(site, body))

    @routes.get("/api/v1/rows")
    def rows(config: str = "holding", split: str = "", q: str = "", page: int = 1) -> Response:
        return told(lambda: site.rows.page(config, split, q, page))

    @routes.get("/api/v1/rows/{row_id}")
    def row(row_id: str) -> Response:
        return told(lambda: site.rows.row(row_id))

    @routes.get("/api/v1/random/{task}")
    def random_row(task: str, split: str = "validation") -> Response:
        return told(lambda: {"id": site.rows.random_id(task, split)})

    @routes.get("/api/v1/cases/{case_id}")
    def case(case_id: str) -> Response:
        return told(lambda: site.rows.case(case_id))

    @routes.get("/api/v1/audit")
    def audit() -> Response:
        return told(site.rows.audit)

    @routes.get("/api/v1/version")
    def version() -> Response:
        return told(lambda: {"version": site.board.now().version})

    @routes.get("/api/v1/leaderboard")
    def leaderboard(filters: Annotated[Filters, Depends(_filters)]) -> Response:
        return told(lambda: site.board.page(filters))

    @routes.get("/leaderboard.csv")
    def leaderboard_csv(filters: Annotated[Filters, Depends(_filters)]) -> Response:
        return Response(site.board.csv(filters), media_type="text/csv; charset=utf-8")

    @routes.get("/api/v1/run")
    def run(model: str) -> Response:
        return told(lambda: site.board.run(model))

    @routes.get("/api/v1/samples")
    def samples(model: str, task: str, vs: str = "", show: str = "", page: int = 1) -> Response:
        return told(lambda: site.board.samples(model, task, vs, show, page))

    @routes.get("/api/v1/compare")
    def compare(a: str, b: str) -> Response:
        return told(lambda: site.board.compare(a, b))

    @routes.get("/api/v1/runs")
    def training_runs() -> Response:
        return told(lambda: training_tab.runs(site.settings.runs))

    @routes.get("/api/v1/run-log")
    def training_run(place: str) -> Response:
        return told(lambda: training_tab.run(site.settings.runs, place))

    @routes.get("/api/v1/queue")
    def queue() -> Response:
        return told(lambda: submit_tab.requests(site))

    return routes


def _filters(
    q: str = "", task: str = "", kind: str = "", size: str = "", licence: str = "", verified: bool = False
) -> Filters:
    return Filters(q, task, kind, size, licence, verified)


def score_body(site: Site, body: bytes) -> Any:
    """The judgments of a request's body: one item, or a list of them.

    An item is {"task", "prediction", "reference"}, or {"id", "prediction"} for a row of the dataset.
    """
    try:
        asked = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise ValueError(f"the body is not JSON: {error}") from None
    if not isinstance(asked, list):
        return _score_item(site, asked, "the body")
    if len(asked) > MOST_ITEMS:
        raise ValueError(f"a request has at most {MOST_ITEMS} answers, this one {len(asked)}")
    return [_score_item(site, item, f"item {number}") for number, item in enumerate(asked)]


def _score_item(site: Site, item: Any, where: str) -> dict[str, Any]:
    try:
        match item:
            case {"task": str(task), "prediction": prediction, "reference": dict(reference)}:
                return judge(task, prediction, reference)
            case {"id": str(row_id), "prediction": prediction}:
                task, reference = site.reference(row_id)
                return judge(task, prediction, reference)
    except (ValueError, KeyError) as error:
        raise ValueError(f"{where}: {error.args[0]}") from None
    raise ValueError(f'{where}: expected {{"task", "prediction", "reference"}}, or {{"id", "prediction"}}')


def told(work: Callable[[], Any]) -> Response:
    """What `work` returns as JSON, or its error: KeyError and a file that is not in the store are 404, ValueError 422."""
    try:
        return answer(work())
    except KeyError as error:
        return refusal(404, str(error.args[0]))
    except FileNotFoundError:
        return refusal(404, "the answers of this run are not in the store")
    except ValueError as error:
        return refusal(422, str(error))


def answer(value: Any, status: int = 200, **headers: str) -> Response:
    """A value as JSON."""
    return Response(orjson.dumps(value), status, headers, "application/json")


def refusal(status: int, why: str) -> Response:
    """An error as JSON."""
    return answer({"error": why}, status)
