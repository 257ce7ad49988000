"""Readers of supports: who gets what, how much, on which conditions, until when."""
