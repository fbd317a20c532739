"""A reward as an `evaluate` module: one class per metric, made here, so that five files share one body."""

from collections.abc import Callable
from typing import Any

import datasets
import evaluate

from .answers import Score, Shape, check


def reward_module(
    name: str, description: str, score: Callable[[Any, Any], Score], shape: Shape, weights: dict[str, float]
) -> type[evaluate.Metric]:
    """The class that `evaluate.load` looks for.

    Its `compute(predictions=[str, …], references=[reference, …])` gives `reward` (the mean), `rewards`
    (one float in [0, 1] a row), `parsed` (the share with a readable answer) and each component's mean.
    A wrong reference raises a ValueError that names its row.
    """

    def _info(self: evaluate.Metric) -> evaluate.MetricInfo:
        return evaluate.MetricInfo(
            description=description,
            citation="",
            inputs_description="predictions: list of str. references: list of dict, the dataset's `reference` column.",
            features=datasets.Features({"predictions": datasets.Value("string"), "references": datasets.Json()}),
        )

    def _compute(self: evaluate.Metric, predictions: list[str | None], references: list[Any]) -> dict[str, Any]:
        scores = []
        for row, (prediction, reference) in enumerate(zip(predictions, references, strict=True)):
            try:
                check(reference, shape)
            except ValueError as error:
                raise ValueError(f"row {row}: {error}") from None
            scores.append(score(prediction, reference))
        return {
            "reward": _mean([s.reward for s in scores]),
            "rewards": [s.reward for s in scores],
            "parsed": _mean([float(s.answer is not None) for s in scores]),
            **{component: _mean([s.components[component] for s in scores]) for component in weights},
        }

    return type(
        name, (evaluate.Metric,), {"_info": _info, "_compute": _compute, "__doc__": description, "__module__": __name__}
    )


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0
