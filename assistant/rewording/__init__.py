"""Understanding with a chat model: a follow-up made whole, several questions told apart, a query in other languages.

What a model proposes is used only if it says the same (`faithful`), and only if the evidence reader finds no less with
it. Each step can be off; when the model fails or is slow, the reader's own understanding stands.
"""

from assistant.rewording.reworder import ReadAgain, Reworder

__all__ = ["ReadAgain", "Reworder"]
