"""What machine this is, and what that means for a run: precision, attention, compilation.

A recipe says what is to be learnt; what it leaves open of how, the machine decides. Nothing that the recipe says is
changed, but for bf16 where there is none.
"""

import os
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any


@dataclass(frozen=True, slots=True)
class Machine:
    """kind: cpu, mps, consumer (a GPU before Ampere or below 40 GB), a100 (Ampere, 40 GB or more), h100 (Hopper or later);
    name: the device's own; count: devices; memory_gib: of one of them (of the machine for a CPU)."""

    kind: str
    name: str
    count: int
    memory_gib: float
    bf16: bool
    fp8: bool

    def settings(self) -> dict[str, Any]:
        """TRL's arguments for this machine, for a recipe that leaves them open."""
        if self.kind in ("cpu", "mps"):
            return {
                "use_cpu": self.kind == "cpu",
                "bf16": False,
                "activation_checkpointing": False,
                "dtype": "float32",
                "attn_implementation": "sdpa",
                "torch_compile": False,
                "dataloader_pin_memory": False,
            }
        flash = self.bf16 and find_spec("flash_attn") is not None
        return {
            "bf16": self.bf16,
            "fp16": not self.bf16,
            "tf32": self.kind in ("a100", "h100"),
            "dtype": "bfloat16" if self.bf16 else "float16",
            "activation_checkpointing": True,
            "attn_implementation": "flash_attention_2" if flash else "sdpa",
            "torch_compile": False,
        }


def machine() -> Machine:
    """The machine as torch sees it."""
    import torch

    if torch.cuda.is_available():
        about = torch.cuda.get_device_properties(0)
        memory = about.total_memory / 2**30
        return Machine(
            kind=_gpu_kind(about.major, memory),
            name=about.name,
            count=torch.cuda.device_count(),
            memory_gib=memory,
            bf16=about.major >= 8,
            fp8=(about.major, about.minor) >= (8, 9),
        )
    if torch.backends.mps.is_available():
        return Machine("mps", "Apple GPU", 1, _memory(), False, False)
    return Machine("cpu", f"{os.cpu_count()} cores", 1, _memory(), False, False)


def _gpu_kind(major: int, memory_gib: float) -> str:
    """
    >>> _gpu_kind(9, 79.0), _gpu_kind(8, 79.0), _gpu_kind(8, 23.0), _gpu_kind(7, 15.0)
    ('h100', 'a100', 'consumer', 'consumer')
    """
    if major >= 9 and memory_gib > 40:
        return "h100"
    return "a100" if major == 8 and memory_gib > 39 else "consumer"


def _memory() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def fit(settings: dict[str, Any], here: Machine | None = None) -> dict[str, Any]:
    """A recipe's keys, with the machine's own where it says nothing.

    Raises ValueError for a recipe that asks for what this machine has not (vLLM, 4 or 8 bits, fp8).
    """
    here = here or machine()
    fitted = here.settings() | settings
    if here.kind in ("cpu", "mps"):
        if settings.get("bf16") or settings.get("fp16"):
            fitted |= {"bf16": False, "fp16": False}
        if settings.get("use_vllm"):
            raise ValueError("recipe: use_vllm: vLLM needs a GPU; here is none (--set use_vllm=false)")
    if settings.get("use_vllm") and settings.get("vllm_mode") != "server" and find_spec("vllm") is None:
        raise ValueError("recipe: use_vllm: vLLM is not installed here (it wants an environment of its own)")
    if settings.get("fp8") and not here.fp8:
        raise ValueError(f"recipe: fp8: {here.name} has no float8 (it takes an H100, or an Ada GPU)")
    if settings.get("fp8") and find_spec("torchao") is None:
        raise ValueError("recipe: fp8: torchao is not installed here (pip install torchao)")
    return fitted
