"""TRL's trainers with what the issue of a run needs measured or stopped at once; nothing about how they learn is changed."""

import time
from typing import Any

import torch
from trl import GRPOTrainer, SFTTrainer


class _Watched:
    """Logs tokens a second and GPU memory with every line, and stops at a loss that is no number."""

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """Add tokens_per_second (since the line before) and gpu_memory_gib (the most so far) to TRL's own keys."""
        tokens, moment = self._tokens_seen(), time.perf_counter()  # type: ignore[attr-defined]
        before, since = getattr(self, "_last_logged", (None, moment))
        if before is not None and tokens > before:
            logs["tokens_per_second"] = (tokens - before) / (moment - since)
        self._last_logged = (tokens, moment)
        if torch.cuda.is_available():
            logs["gpu_memory_gib"] = torch.cuda.max_memory_allocated() / 2**30
        super().log(logs, start_time)  # type: ignore[misc]

    def training_step(self, *arguments: Any, **named: Any) -> torch.Tensor:
        """One step of the trainer. Raises FloatingPointError before a loss that is no number reaches the weights."""
        loss: torch.Tensor = super().training_step(*arguments, **named)  # type: ignore[misc]
        if not torch.isfinite(loss):
            raise FloatingPointError(f"the loss is {loss.item()}")
        return loss


class WatchedSFT(_Watched, SFTTrainer):
    """SFTTrainer, watched."""

    def _tokens_seen(self) -> float:
        return float(self._total_train_tokens)


class WatchedGRPO(_Watched, GRPOTrainer):
    """GRPOTrainer, watched, with the accuracy of the policy's own ranking within a group.

    ranking_accuracy: of the pairs of answers to one prompt that earned different rewards, the share in which the policy
    finds the better one more likely (mean log-probability a token). Within one micro-batch, so pairs of a group that
    were split over several are not counted.
    """

    def _tokens_seen(self) -> float:
        return float(self.state.num_input_tokens_seen)

    def _generate_and_score_completions(self, inputs: Any) -> Any:
        output = super()._generate_and_score_completions(inputs)
        numbers: dict[str, int] = {}
        groups = [numbers.setdefault(str(one["prompt"]), len(numbers)) for one in inputs]
        output["group"] = torch.tensor(groups, device=output["advantages"].device)
        return output

    def _get_per_token_logps_and_entropies(self, *arguments: Any, **named: Any) -> Any:
        result = super()._get_per_token_logps_and_entropies(*arguments, **named)
        self._logps = result[0].detach()
        return result

    def _compute_loss(self, model: Any, inputs: Any) -> torch.Tensor:
        loss = super()._compute_loss(model, inputs)
        mask = inputs["completion_mask"]
        if self._logps.shape == mask.shape:
            likely = (self._logps * mask).sum(1) / mask.sum(1).clamp(min=1)
            accuracy = _ranking(likely, inputs["advantages"], inputs["group"])
            if accuracy is not None:
                self._metrics["train" if self.model.training else "eval"]["ranking_accuracy"].append(accuracy)
        return loss


def _ranking(likely: torch.Tensor, advantages: torch.Tensor, groups: torch.Tensor) -> float | None:
    """The share of pairs of one group, with different advantages, that are ranked alike by `likely`; all of shape (n,).

    >>> _ranking(torch.tensor([-1.0, -2.0, -3.0]), torch.tensor([1.0, 0.0, 0.5]), torch.tensor([0, 0, 0]))
    0.6666666865348816
    >>> _ranking(torch.tensor([-1.0, -2.0]), torch.tensor([1.0, 0.0]), torch.tensor([0, 1])) is None
    True
    """
    advantages = advantages if advantages.dim() == 1 else advantages.mean(1)
    better = (groups[:, None] == groups) & (advantages[:, None] > advantages)
    if not better.any():
        return None
    return (likely[:, None] > likely)[better].float().mean().item()
