"""Requests that must be refused: what somebody sends who means harm, or has not read the manual."""

from collections.abc import Iterator
from typing import Any

Wish = dict[str, Any]


def ids() -> Iterator[Any]:
    """Names of models that are no id."""
    yield from (
        "",
        " ",
        "/",
        "//",
        "org",
        "org/",
        "/model",
        "a/b/c",
        "org//model",
        "org/model/",
        "org model",
        "org/mo del",
    )
    yield from (
        "../x",
        "../../etc/passwd",
        "/etc/passwd",
        "~/model",
        "./model",
        "org/..",
        "../model",
        "org/../x",
        "C:\\model",
    )
    yield from (
        "file:///etc/passwd",
        "http://evil.example/model",
        "https://hub.example/org/model",
        "git+ssh://x/y",
        "data:,x/y",
    )
    yield from (
        "org--x/model",
        "org/mo--del",
        "org/mo..del",
        ".org/model",
        "org/.model",
        "-org/model",
        "org/-model",
        "org/model-",
    )
    yield from (
        "org-/model",
        "org/model.",
        "org/model.git",
        "org\\model",
        "org/model?revision=main",
        "org/model#main",
        "org/model@x",
    )
    yield from (
        "<b>org</b>/model",
        "<script>alert(1)</script>/m",
        'org/"><img src=x onerror=alert(1)>',
        "org/model<!--",
        "&lt;/m",
    )
    yield from (
        "javascript:alert(1)//m",
        "org/{{7*7}}",
        "{{config}}/m",
        "${jndi:ldap://x/y}",
        "org/%2e%2e",
        "org%2Fmodel",
        "org/{model}",
    )
    yield from (
        "=cmd|'/C calc'!A0",
        "+org/model",
        "@SUM(A1)/model",
        "-1+1/model",
        "=HYPERLINK(1)/m",
        '"org/model"',
        "'org/model'",
    )
    yield from (
        "org/model; rm -rf /",
        "org/$(id)",
        "org/`id`",
        "org/model|id",
        "org/model&&id",
        "org/*",
        "org/model\n",
        "org/model\r\nX: y",
    )
    yield from (
        "org/mod\x00el",
        "org/mod\x1bel",
        "org/\tmodel",
        "org/mod\u200bel",
        "org/mod\u202eel",
        "\ufefforg/model",
        "org/mod\u00adel",
    )
    yield from (
        "оrg/model",
        "org/mоdel",
        "οrg/model",
        "org/modеl",
        "ｏｒｇ/model",
        "org/modèl",
        "org∕model",
        "org/𝗆odel",
        "ørg/model",
        "org/模型",
    )
    yield from ("org/" + "m" * 97, "o" * 97 + "/m", "o" * 1_000_000, "/" * 10_000, "org/" + "é" * 50_000, "a/" * 50_000)
    yield from (
        None,
        7,
        1.5,
        True,
        [],
        ["org/model"],
        {},
        {"id": "org/model"},
        b"org/model",
        ("org", "model"),
        object(),
    )


def signs() -> Iterator[str]:
    """Sound ids with one sign in them that no id has."""
    yield from (f"org/mo{sign}del" for sign in "\x01\x7f\x85\xa0\u200d\u2028\u2066\u2800\u3000\ufffd\U000e0041")
    yield from (f"org/{sign}model" for sign in "!\"$%&'()*,:;<=>?[]^`{|}~§€")


def revisions() -> Iterator[Any]:
    """Revisions of a sound id that are none."""
    yield from (
        "",
        " ",
        "../main",
        "refs/../x",
        "main..x",
        "-main",
        "/main",
        "main//x",
        "main x",
        "main\n",
        "main\x00",
        "ma\u200bin",
    )
    yield from (
        "<b>main</b>",
        "=1+1",
        "main;id",
        "$(id)",
        "`id`",
        "main?x",
        "main#x",
        "main@{1}",
        "main~1",
        "main^",
        "a:b",
        "ma\\in",
    )
    yield from (
        "mаin",
        "main\u202e",
        "x" * 101,
        "x" * 1_000_000,
        7,
        [],
        {},
        b"main",
        True,
        "{{7*7}}",
        "%2e%2e",
        "'main'",
        '"main"',
    )


def precisions() -> Iterator[Any]:
    """Precisions that are none."""
    yield from (
        "",
        "int8",
        "fp16",
        "float64",
        "torch.float16",
        "AUTO",
        "bfloat16\n",
        "=1",
        "<b>",
        16,
        None,
        [],
        "x" * 1_000_000,
    )
    yield from ("__import__('os')", "float16;id", {"dtype": "float16"})


def wishes() -> Iterator[Wish]:
    """All that are refused by their words alone."""
    yield from ({"model": name} for name in (*ids(), *signs()))
    yield from ({"model": "org/model", "revision": revision} for revision in revisions())
    yield from ({"model": "org/model", "dtype": dtype} for dtype in precisions())
