"""Run a model over the tasks, keep its results, and say honestly who is better."""
