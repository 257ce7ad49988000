"""What a policy text says: articles and passages, legal references, amounts, dates, places, languages.

Pure functions and frozen values on the standard library alone.
"""
