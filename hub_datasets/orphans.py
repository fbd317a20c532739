"""Imported by the server that forks a build's processes, and by nothing else: each of them is killed when the server ends,
as it does with the build, so that a killed build leaves none at work behind it (Linux).
"""

import os

from hub_datasets.executors import die_with_parent

os.register_at_fork(after_in_child=die_with_parent)
