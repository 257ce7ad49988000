"""Readers of dates: when something happens, happened or was to happen."""
