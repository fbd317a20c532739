"""Imported by the server that forks a build's processes, and by nothing else: it is killed when the build ends, and each of
them when the server does, so that a killed build leaves none at work behind it (Linux). By itself the server would wait for
its processes, and they for it.
"""

import os

from hub_datasets.executors import die_with_parent

die_with_parent()
os.register_at_fork(after_in_child=die_with_parent)
