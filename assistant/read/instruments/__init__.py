"""Readers of instruments: which text, whose, of when, about what, and what it does to others."""
