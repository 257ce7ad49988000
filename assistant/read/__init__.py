"""Readers: each looks for one kind of answer in the evidence, and hands over a reading or nothing."""
