"""What answers prompts, as the evaluation sees it: whatever kind of model stands behind."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Protocol

from leaderboard.judge import Answer

Row = dict[str, Any]
# Tokens a task's answer may take: enough for the answer asked for and a little reasoning.
BUDGET = {"holding": 256, "bluebook": 256, "summarise": 512, "retrieval": 256, "entail": 256}
Batch = list[tuple[str, list[Answer]]]  # row ids with their answers


@dataclass(frozen=True, slots=True)
class Generation:
    """How answers are drawn: `samples` a row, greedy at temperature 0. max_tokens lowers a task's budget.

    Raises ValueError for several samples at temperature 0, which would all be the same.
    """

    samples: int = 1
    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0
    max_tokens: int | None = None
    batch_size: int = 16

    def __post_init__(self) -> None:
        if self.samples > 1 and self.temperature == 0:
            raise ValueError(
                f"{self.samples} samples at temperature 0 are all the same; give a temperature, such as 0.7"
            )
        if not (self.samples >= 1 and self.temperature >= 0 and 0 < self.top_p <= 1):
            raise ValueError("samples must be 1 or more, temperature 0 or more, top_p above 0 and at most 1")

    def tokens(self, budget: int) -> int:
        """The tokens that an answer may take."""
        return min(budget, self.max_tokens or budget)

    def settings(self) -> dict[str, Any]:
        """As results have it."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class About:
    """What a model is, as results have it. base: an adapter's; verified: anybody can run it again."""

    name: str
    kind: str
    revision: str | None = None
    base: str | None = None
    base_revision: str | None = None
    parameters: int | None = None
    licence: str | None = None
    verified: bool = False


class Model(Protocol):
    """about: what it is; settings: how it generates, whatever its answers depend on."""

    about: About
    settings: dict[str, Any]

    def answers(self, rows: Sequence[Row], max_tokens: int, done: Collection[str] = ()) -> Iterator[Batch]:
        """Answers to the rows, in any order, in batches as they come; a row it does not answer has none.

        done: ids of rows that are answered already and are left out. The others get the same answers as without.
        """
        ...


def texts(model: Model, rows: Sequence[Row], max_tokens: int) -> list[str | None]:
    """A model's first answer to each row, in the rows' order; None where it does not answer such a row."""
    found = {row_id: answers for batch in model.answers(rows, max_tokens) for row_id, answers in batch}
    given = [found.get(row["id"]) for row in rows]
    return [answers[0].text if answers else None for answers in given]


def answer(model: Model, row: Row) -> str | None:
    """A model's answer to one row, within the task's budget; None where it does not answer such a row."""
    return texts(model, [row], BUDGET[row["task"]])[0]
