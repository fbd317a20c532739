"""Data: the five configs and the cases, a page at a time; static/data.js asks the routes of api.py for them."""

from space_app import parts
from space_app.site import Site


def data_tab(site: Site) -> None:
    """The tab's contents."""
    parts.script("data")
