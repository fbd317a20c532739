"""The name by which the `verifiers` library finds the tasks (it takes no dotted one): vf-eval cap-rlvr-verifiers."""

from training.verifiers_environment import CapTaskset

__all__ = ["CapTaskset"]
