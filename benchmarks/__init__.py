"""Measurements, run by `make bench`; they print Markdown tables and judge nothing in the tests' place."""
