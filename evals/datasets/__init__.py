"""Our own benchmark: questions, the articles written for testing, and the labels of their registers."""
