"""From a Caselaw Access Project dump to the dataset repo `cap-rlvr`."""
