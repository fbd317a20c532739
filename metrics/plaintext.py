r"""What a completion says, without reasoning, odd characters and marks.

>>> unmarked(plain(after_thinking("<think>A or B?</think>**Ａnswer**： “B”")))
'Answer: "B"'

Like answers.py this file is the one source; each metric folder links to it. All runs in time linear in the text.
"""

import re
import unicodedata

# Beyond any honest answer: of a longer text (reasoning left out) only the end is read.
LONGEST = 50_000

# Each named group marks a tag that closes. A look ahead keeps it fast where there are many "<".
_REASONING = re.compile(
    r"<(?=/?[\w:]{5}|\|(?:begin|end)_)(?:(?P<tag>/)?(?:\w{1,8}:)?"
    r"(?:(?:ant)?think|thinking|thoughts?|reasoning|reflection|scratch_?pad)>|\|(?:begin|(?P<end>end))_of_thought\|>)"
    r"|\[(?P<bracket>/)?THINK\]|◁(?P<triangle>/)?think▷",
    re.IGNORECASE,
)
# Without one of these, in small letters, there is none of them; to look for it is faster.
_SIGNS_WITHOUT_TAGS = ("think]", "think▷")
_SIGNS_OF_REASONING = (
    "think>", "thinking>", "thought>", "thoughts>", "reasoning>", "reflection>", "pad>", "thought|>", *_SIGNS_WITHOUT_TAGS,
)  # fmt: skip
_BRACKET = re.compile(r"\[/?THINK\]", re.IGNORECASE)
_FINAL_CHANNEL, _ITS_BARE_TEXT = "<|channel|>final<|message|>", "assistantfinal"
_END_OF_TURN = re.compile(r"<\|(?:im_end|eot_id|endoftext|end|return|eom_id)\|>|<end_of_turn>|<｜end▁of▁sentence｜>")
_END_TOKEN = re.compile(r"</s>\s*\Z")
_CONTROL_TOKEN = re.compile(r"<\|\w{1,24}\|>")


def may_reason(text: str) -> bool:
    """Whether anything in a text may be marked as reasoning; where nothing is, `after_thinking` leaves all of it."""
    if "<" in text or "◁" in text or text.startswith("analysis"):
        return True
    at = text.find("[")
    return at >= 0 and _BRACKET.search(text, at) is not None


def after_thinking(text: str) -> str:
    """The text outside of reasoning blocks; a block that was cut off takes the rest with it.

    Reasoning is `<think>` and its kin in other models' spelling, and all channels of harmony but the final one.
    What follows an end-of-turn token is dropped, and of a text longer than LONGEST the beginning.

    >>> after_thinking("<think>B?</think> C"), after_thinking("hm</think> C"), after_thinking("<think>B")
    (' C', ' C', '')
    """
    if not may_reason(text):
        return text[-LONGEST:]
    if text.startswith("analysis"):  # harmony, decoded without its control tokens
        text = text.rpartition(_ITS_BARE_TEXT)[2]
    text = text.rpartition(_FINAL_CHANNEL)[2]
    small = text.lower()
    for sign in _SIGNS_OF_REASONING if ">" in text else _SIGNS_WITHOUT_TAGS:
        if sign in small:
            text = _without_reasoning(text)
            break
    text = text[-LONGEST:]
    if "<" not in text:
        return text
    if "<s>" not in text:  # else it ends what is struck through
        text = _END_TOKEN.sub("", text)
    return _CONTROL_TOKEN.sub("", _END_OF_TURN.split(text, maxsplit=1)[0])


def _without_reasoning(text: str) -> str:
    kept: list[str] = []
    start, inside = 0, False
    for tag in _REASONING.finditer(text):
        if tag.lastgroup:
            if not inside:
                kept.clear()  # chat templates may open the block in the prompt
            start, inside = tag.end(), False
        elif not inside:
            kept.append(text[start : tag.start()])
            inside = True
    if not inside:
        kept.append(text[start:])
    return "".join(kept)


_INVISIBLE = [
    *range(9), 11, 12, *range(14, 32), 127, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, *range(0x180B, 0x1810),
    *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0x3164, *range(0xFE00, 0xFE10), 0xFEFF,
    0xFFA0, *range(0xFFF9, 0xFFFC),
    0xFDFA, 0xFDFB,  # visible, but up to eighteen letters long when normalised
]  # fmt: skip
_PLAINER: dict[int, str | None] = {
    **dict.fromkeys(_INVISIBLE),
    **dict.fromkeys(map(ord, "‘’‚‛′´"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹘"), "-"),
    **dict.fromkeys(map(ord, "\u2028\u2029\x85"), "\n"),
}
_ASCII_CONTROLS = bytes(code for code in _INVISIBLE if code < 128)
_ODD = re.compile(r"[^\t\n\r -~]+")
_MARKS = re.compile(r"([^\w\s!-~]{30})[^\w\s!-~]+")


def plain(text: str) -> str:
    """The text with Unicode normalised (NFKC), quotes and dashes unified, and what is invisible removed.

    >>> plain("Ａnswer：\\u200b “C”")
    'Answer: "C"'
    """
    if not text.isascii():
        text = text.replace("’", "'").replace("“", '"').replace("”", '"')  # what most odd signs are, at once
    rest = text.replace("§", "")
    if rest.isascii() and len(rest.encode().translate(None, _ASCII_CONTROLS)) == len(rest):
        return text
    if not text.isascii():
        text = _ODD.sub(_plainer, text)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return text.encode().translate(None, _ASCII_CONTROLS).decode() if text.isascii() else text


def _plainer(odd: re.Match[str]) -> str:
    # Normalising takes time quadratic in the length of a run of combining marks.
    run = odd[0].translate(_PLAINER)
    return run if len(run) < 30 else _MARKS.sub(r"\1", run)


_STRUCK = re.compile(r"~~[^~]{1,500}~~|<(s|del|strike)>[^<]{1,500}</\1>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:[a-z]|[A-Za-z][A-Za-z0-9_]{1,15})(?: [^<>]{0,200})?/?>")
_LATEX = re.compile(r"\\(?:[A-Za-z]+ ?|([^A-Za-z]))")
_BRACES = str.maketrans("", "", "{}")
# Begins with its character, which makes it ten times as fast.
_UNDERSCORES = re.compile(r"_(?:(?<![A-Za-z0-9]_)_*|_*(?![A-Za-z0-9_]))")


def unmarked(text: str) -> str:
    r"""The text without the marks of Markdown, LaTeX and HTML; what is struck through goes altogether.

    >>> unmarked(r"**Answer:** <b>~~B~~</b> $\boxed{\text{C}}$ `snake_case` _Roe_")
    'Answer:  C snake_case Roe'
    """
    if "~~" in text or "<" in text:
        text = _TAG.sub("", _STRUCK.sub("", text))
    if "\\" in text:
        text = _LATEX.sub(lambda found: (found[1] or "").strip("()[]"), text).translate(_BRACES)
    if "_" in text:
        text = _UNDERSCORES.sub("", text)
    return text.replace("*", "").replace("`", "").replace("$", "")
