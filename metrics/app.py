"""The page of a metric's Space: write an output, give a reference, see the reward."""

import json
from pathlib import Path

import evaluate
import gradio as gr

PATH = next(Path(__file__).parent.glob("cap_*_reward.py"))
METRIC = evaluate.load(str(PATH))


def judge(prediction: str, reference: str) -> dict[str, object]:
    """The metric's own output for one prediction."""
    try:
        return METRIC.compute(predictions=[prediction], references=[json.loads(reference)])
    except ValueError as error:
        raise gr.Error(str(error)) from error


page = gr.Interface(
    judge,
    [gr.Textbox(label="Prediction", lines=6), gr.Code(label="Reference (JSON)", language="json")],
    gr.JSON(label="Reward"),
    title=PATH.stem,
    description=METRIC.description,
    flagging_mode="never",
)

if __name__ == "__main__":
    page.launch()
