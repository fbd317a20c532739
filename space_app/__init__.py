"""The Space: the leaderboard and the live scoring demo, by Gradio on FastAPI."""
