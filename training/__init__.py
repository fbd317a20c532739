"""Train models on the tasks with TRL, by recipes in YAML."""
