"""A small reader of our own: points at the answer in a text, says whether there is one, and how relevant it is."""
