"""How the reader is trained: data, model, loop and measures. Needs torch; answering does not."""
