"""Leaderboard: the table, its charts, and one model at a time; static/board.js asks the routes of api.py for them."""

from space_app import parts
from space_app.site import Site


def leaderboard_tab(site: Site) -> None:
    """The tab's contents."""
    parts.script("board")
