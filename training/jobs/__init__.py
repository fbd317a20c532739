"""Scripts that run on the Hub's machines, `hf jobs uv run training/jobs/sft.py …`, and here, `python training/jobs/sft.py …`.

Each works from the Hub to the Hub, by the program's own commands, and ends with one line of JSON: the job's result.
"""
