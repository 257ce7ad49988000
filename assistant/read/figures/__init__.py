"""Readers of figures: which value answers, of what, where and when."""
