"""Run the inspect-ai tasks on given predictions, in an environment that has inspect-ai: dataset, log folder and, on standard
input, predictions by row id; prints rewards by row id."""

import json
import sys

from inspect_ai import eval as run
from inspect_ai.model import ModelOutput, ModelUsage, get_model

from leaderboard import inspect_task
from metrics import TASKS


def main() -> None:
    data, logs = sys.argv[1:]
    predictions = json.load(sys.stdin)
    rewards = {}
    for name in TASKS:
        task = getattr(inspect_task, name)(data=data)
        told = {sample.input[-1].text: predictions[sample.id] for sample in task.dataset}

        def answer(messages, tools, choice, config, told=told):
            output = ModelOutput.from_content("mockllm/model", told[messages[-1].text])
            output.usage = ModelUsage(input_tokens=1, output_tokens=1, total_tokens=2)
            return output

        (log,) = run(task, model=get_model("mockllm/model", custom_outputs=answer), log_dir=logs, display="none")
        assert log.status == "success", log.error
        rewards |= {str(sample.id): sample.scores["cap_reward"].value for sample in log.samples}
        rewards[name] = next(m.value for key, m in log.results.scores[0].metrics.items() if key == "mean")
    json.dump(rewards, sys.stdout)


if __name__ == "__main__":
    main()
