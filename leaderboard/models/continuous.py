"""A causal language model through transformers' continuous batching: an answer that ends makes room for the next prompt."""

from typing import Any

from leaderboard.models.causal import CausalModel

_OF_A_CPU = 0.1  # of its free memory for the cache; on a GPU transformers takes 0.8 to 0.9


class ContinuousModel(CausalModel):
    """As CausalModel, but prompts are handed over by the hundred and transformers packs them into a paged cache
    (`generate_batch`). Made for GPUs: on a CPU it is several times slower than padded batches."""

    backend = "transformers, continuous batching"
    at_once = 512

    def _generate(self, prompts: list[list[int]], config: Any, seed: int) -> list[tuple[str, int]]:
        from transformers import ContinuousBatchingConfig

        on_cpu = self._model.device.type == "cpu"
        batching = ContinuousBatchingConfig(seed=seed, max_memory_percent=_OF_A_CPU if on_cpu else None)
        outputs = self._model.generate_batch(
            prompts, generation_config=config, continuous_batching_config=batching, progress_bar=False
        )
        # Request i is "req_i"; the further samples of its prompt are "req_i__child#0" and so on.
        names = [
            f"req_{i}" + (f"__child#{sample - 1}" if sample else "")
            for i in range(len(prompts))
            for sample in range(self._generation.samples)
        ]
        failed = [outputs[name].error for name in names if name in outputs and outputs[name].error]
        if failed or len(outputs) < len(names):
            raise ValueError(
                f"{self.about.name}: {len(names) - len(outputs) + len(failed)} of {len(names)} answers failed "
                f"({failed[0] if failed else 'no answer came'}); --backend transformers batches without a paged cache"
            )
        return self._told([outputs[name].generated_tokens for name in names])
