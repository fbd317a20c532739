# /// script
# requires-python = ">=3.11"
# dependencies = ["cap-rlvr[train]"]
#
# [tool.hf-jobs]
# flavor = "a100-large"
# timeout = "12h"
# secrets = ["HF_TOKEN"]
# ///
"""Train a model by GRPO against the tasks' rewards, and publish what comes of it. Other options are those of `cap-rlvr train grpo`.

hf jobs uv run grpo.py --model Qwen/Qwen3-0.6B --data org/cap-rlvr --push org/model
"""

from training.jobs.trained import job

if __name__ == "__main__":
    job("grpo", __doc__)
