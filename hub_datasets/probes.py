"""Probes of the tasks: what programs earn that ought to earn nothing (blind), and what honest simple methods earn."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from hub_datasets.index import Index
from hub_datasets.leakage import before_choices, words
from hub_datasets.row import digest
from hub_datasets.sentences import sentences
from metrics import score
from metrics.baselines import bm25, echo, first_choice, longest_choice, prompt_text, random

Row = dict[str, Any]
# name, the values whose mean it is (one a row)
Probe = tuple[str, list[float]]


def probes(task: str, train: Iterable[Row], rows: Sequence[Row]) -> Iterator[Probe]:
    """The probes of a task over `rows`; classifiers learn from `train`, which is read several times."""
    yield "echo", _rewards(echo, rows)
    yield from _PROBES[task](train, rows)


def _rewards(program: Callable[[Row], str | None], rows: Sequence[Row]) -> list[float]:
    return [score(row["task"], program(row), row["reference"]).reward for row in rows]


def _holding(train: Iterable[Row], rows: Sequence[Row]) -> Iterator[Probe]:
    yield "first choice", _rewards(first_choice, rows)
    yield "longest choice", _rewards(longest_choice, rows)
    commonest = Counter(row["reference"]["answer"] for row in train).most_common(1)[0][0]
    yield "commonest letter", [float(row["reference"]["answer"] == commonest) for row in rows]
    yield "choices-only classifier", _choices_only(train, rows)
    yield "TF-IDF overlap of prompt and choice", _tfidf_overlap(rows)
    yield "BM25", _rewards(bm25, rows)


def _choices_only(train: Iterable[Row], rows: Sequence[Row]) -> list[float]:
    """A linear classifier that sees the five choices without the prompt: each choice against the mean of the five."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)

    def features(part: Iterable[Row], fit: bool) -> Any:
        texts = [choice for row in part for choice in row["reference"]["choices"]]
        matrix = vectorizer.fit_transform(texts) if fit else vectorizer.transform(texts)
        lengths = np.array([[len(text.split()) / 40, text.count(",") / 3] for text in texts])
        from scipy.sparse import csr_matrix, hstack

        return hstack([matrix, csr_matrix(lengths)]).tocsr()

    right = [i == "ABCDE".index(row["reference"]["answer"]) for row in train for i in range(5)]
    model = LogisticRegression(max_iter=1000).fit(features(train, True), right)
    scores = model.decision_function(features(rows, False)).reshape(-1, 5)
    return [
        float("ABCDE"[int(np.argmax(s))] == row["reference"]["answer"]) for s, row in zip(scores, rows, strict=True)
    ]


def _tfidf_overlap(rows: Sequence[Row]) -> list[float]:
    from sklearn.feature_extraction.text import TfidfVectorizer

    before = [before_choices(row) for row in rows]
    choices = [choice for row in rows for choice in row["reference"]["choices"]]
    vectorizer = TfidfVectorizer(stop_words="english").fit(before + choices)
    asked, offered = vectorizer.transform(before), vectorizer.transform(choices)
    hits = []
    for i, row in enumerate(rows):
        likeness = (offered[5 * i : 5 * i + 5] @ asked[i].T).toarray().ravel()
        hits.append(float("ABCDE"[int(np.argmax(likeness))] == row["reference"]["answer"]))
    return hits


def _bluebook(train: Iterable[Row], rows: Sequence[Row]) -> Iterator[Probe]:
    shown = [row for row in rows if row["kind"] in ("repair", "complete")]  # the prompt's second paragraph
    yield "citation given back as it is shown", _scored(shown, [prompt_text(row).split("\n\n")[1] for row in shown])


_HEADINGS = ("Issue", "Rule", "Application", "Conclusion")


def _summarise(train: Iterable[Row], rows: Sequence[Row]) -> Iterator[Probe]:
    """Parts of the source under the headings, with the names and the true outcome: its first and last 200 words, sentences
    at random, and as a reference those that a simple extractor takes.
    """
    sources = [row["reference"]["source"].split() for row in rows]
    told = [sentences(row["reference"]["source"]) for row in rows]
    for name, texts in (
        ("first 200 words under the headings", [source[:185] for source in sources]),
        ("last 200 words under the headings", [source[-185:] for source in sources]),
        (
            "random sentences under the headings",
            [_at_random(row["id"], lines) for row, lines in zip(rows, told, strict=True)],
        ),
        ("sentences that hold, under the headings", [_that_hold(lines) for lines in told]),
    ):
        yield name, _scored(rows, [_headed(row, text) for row, text in zip(rows, texts, strict=True)])


def _headed(row: Row, told: list[str]) -> str:
    outcome = row["reference"]["disposition"]["outcome"]
    quarter = -(-len(told) // 4)
    parts = [" ".join(told[i * quarter : (i + 1) * quarter]) for i in range(4)]
    names = " and ".join(row["reference"]["parties"][:2])
    parts[3] += f" {names}. The judgment is {outcome}."
    return "\n".join(f"{heading}: {part}" for heading, part in zip(_HEADINGS, parts, strict=True))


def _at_random(seed: str, lines: list[str]) -> list[str]:
    """Words of sentences in the order of a hash, up to 185."""
    order = sorted(lines, key=lambda line: digest(seed, line))
    return " ".join(order).split()[:185]


_HOLDS = re.compile(
    r"\b(?:[Ww]e|[Tt]his [Cc]ourt) (?:\w+ ){0,2}(?:hold|conclude|find|affirm|reverse|agree|think)\b|\b(?:question|issue)\b"
)


def _that_hold(lines: list[str]) -> list[str]:
    """Words of the sentences in which the court asks and holds, up to 185."""
    return " ".join([line for line in lines if _HOLDS.search(line)] or lines).split()[:185]


def _scored(rows: Sequence[Row], outputs: Sequence[str]) -> list[float]:
    return [score(row["task"], output, row["reference"]).reward for row, output in zip(rows, outputs, strict=True)]


def _retrieval(train: Iterable[Row], rows: Sequence[Row]) -> Iterator[Probe]:
    rows = [row for row in rows if row["kind"] == "rerank"]
    chance = np.array(_rewards(random, rows))
    yield "random", chance.tolist()
    yield "first five, above random", (np.array(_rewards(first_choice, rows)) - chance).tolist()
    yield "longest five, above random", (np.array(_rewards(longest_choice, rows)) - chance).tolist()
    yield "latest five, above random", (np.array(_rewards(_latest, rows)) - chance).tolist()
    yield "BM25", _rewards(bm25, rows)


def dense(index: Index, rows: Sequence[Row]) -> list[float]:
    """What the five candidates of a `rerank` row nearest to its case in the index earn."""
    earned = []
    for row in (row for row in rows if row["kind"] == "rerank"):
        ids = [c["case_id"] for c in row["reference"]["candidates"]]
        vectors = index.vectors([row["case_id"], *ids])
        likeness = np.round(vectors[1:] @ vectors[0], 4)
        best = sorted(range(len(ids)), key=lambda at: (-likeness[at], ids[at]))[:5]
        answer = "Answer:\n" + "\n".join(f"[{ids[at]}]" for at in best)
        earned.append(score("retrieval", answer, row["reference"]).reward)
    return earned


def _latest(row: Row) -> str:
    """The five candidates of the highest volume in their reporter, as a reader without dates would guess recency."""
    volume = {c["case_id"]: -int(re.match(r"\d+", c["citation"])[0]) for c in row["reference"]["candidates"]}  # type: ignore[index]
    return "Answer:\n" + "\n".join(f"[{case_id}]" for case_id in sorted(volume, key=lambda c: (volume[c], c))[:5])


_MASK = re.compile(r"\[(?:MASK|…|\.\.\.|_+)\]|_{3,}|█+")
_TREATMENT = re.compile(r"\b(?:overrul\w*|distinguish\w*|reaffirm\w*)\b", re.IGNORECASE)


def _entail(train: Iterable[Row], rows: Sequence[Row]) -> Iterator[Probe]:
    labels = Counter(row["reference"]["label"] for row in train)
    majority = max(sorted(labels), key=lambda label: labels[label])
    hit = np.array([float(row["reference"]["label"] == majority) for row in rows])
    every = Counter(row["reference"]["label"] for row in [*train, *rows])
    yield "share of the largest class", [max(every.values()) / every.total()]
    yield "majority", hit.tolist()
    masks = _by_key(train, rows, lambda row: len(_MASK.findall(row["reference"]["context"])))
    yield "mask count, above majority", (np.array(masks) - hit).tolist()
    yield "mask places, above majority", (np.array(_mask_places(train, rows)) - hit).tolist()
    keys = _by_key(train, rows, lambda row: tuple(k for k in _KEY_WORDS if k in row["reference"]["context"].lower()))
    yield "key words, above majority", (np.array(keys) - hit).tolist()
    yield "unmasked words of treatment", [float(bool(_TREATMENT.search(row["reference"]["context"]))) for row in rows]
    yield "bag-of-words classifier", _bag_of_words(train, rows)


def _mask_places(train: Iterable[Row], rows: Sequence[Row]) -> list[float]:
    """A linear classifier that sees how many masks a passage has and where the first, the last and their middle stand."""
    from sklearn.linear_model import LogisticRegression

    def features(part: Iterable[Row]) -> Any:
        contexts = [row["reference"]["context"] for row in part]
        places = [[mask.start() / len(text) for mask in _MASK.finditer(text)] or [0.0] for text in contexts]
        return np.array([[len(p), p[0], float(np.mean(p)), p[-1]] for p in places])

    labels = [[row["reference"]["label"] for row in part] for part in (train, rows)]
    guessed = LogisticRegression(max_iter=1000).fit(features(train), labels[0]).predict(features(rows))
    return [float(guess == label) for guess, label in zip(guessed, labels[1], strict=True)]


_KEY_WORDS = ("overrul", "distinguish", "affirm", "follow", "control", "inapposite", "contends", "argues", "see ")


def _by_key(train: Iterable[Row], rows: Sequence[Row], key: Callable[[Row], Any]) -> list[float]:
    """Answer with the commonest label of the train rows that have the same key; the commonest of all where none has."""
    seen: dict[Any, Counter[str]] = {}
    for row in train:
        seen.setdefault(key(row), Counter())[row["reference"]["label"]] += 1
    every = sum(seen.values(), Counter[str]())
    best = [(seen.get(key(row)) or every).most_common(1)[0][0] for row in rows]
    return [float(label == row["reference"]["label"]) for label, row in zip(best, rows, strict=True)]


def _bag_of_words(train: Iterable[Row], rows: Sequence[Row]) -> list[float]:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = TfidfVectorizer(tokenizer=words, token_pattern=None, min_df=2, sublinear_tf=True)
    seen = vectorizer.fit_transform([row["reference"]["context"] for row in train])
    model = LogisticRegression(max_iter=2000, C=3.0).fit(seen, [row["reference"]["label"] for row in train])
    guessed = model.predict(vectorizer.transform([row["reference"]["context"] for row in rows]))
    return [float(guess == row["reference"]["label"]) for guess, row in zip(guessed, rows, strict=True)]


_PROBES: dict[str, Callable[[Iterable[Row], Sequence[Row]], Iterator[Probe]]] = {
    "holding": _holding,
    "bluebook": _bluebook,
    "summarise": _summarise,
    "retrieval": _retrieval,
    "entail": _entail,
}
