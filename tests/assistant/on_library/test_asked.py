"""What is asked of the assistant itself is told from what is asked of the articles."""

from __future__ import annotations

import pytest

from assistant.on_library.asked import Asked, asked_of_assistant


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        pytest.param("Bonjour !", Asked.GREETING, id="French greeting"),
        pytest.param("Xin chào", Asked.GREETING, id="Vietnamese greeting"),
        pytest.param("Great, thanks", Asked.THANKS, id="thanks"),
        pytest.param("Cảm ơn bạn nhiều", Asked.THANKS, id="Vietnamese thanks"),
        pytest.param("Hello, what can you do?", Asked.HELP, id="a greeting before a question says nothing more"),
        pytest.param("Quelles questions puis-je poser ?", Asked.HELP, id="what may be asked"),
        pytest.param("Bạn có thể giúp gì cho tôi?", Asked.HELP, id="Vietnamese help"),
        pytest.param("How do I use this tool?", Asked.HELP, id="use"),
        pytest.param("Combien d'articles y a-t-il dans la bibliothèque ?", Asked.ARTICLES, id="how many articles"),
        pytest.param("Which documents do you have?", Asked.ARTICLES, id="documents"),
        pytest.param("Thư viện có bao nhiêu bài viết?", Asked.ARTICLES, id="Vietnamese articles"),
        pytest.param("What are your sources?", Asked.ARTICLES, id="sources"),
        pytest.param("De quelles provinces parlent les articles ?", Asked.PLACES, id="French places"),
        pytest.param("Những tỉnh nào được nhắc đến trong các bài viết?", Asked.PLACES, id="Vietnamese places"),
        pytest.param("Quels articles parlent de Hué ?", Asked.ARTICLES_ON, id="on a place"),
        pytest.param("Are there any articles about semiconductors?", Asked.ARTICLES_ON, id="on a thing"),
        pytest.param("Bài viết nào nói về Nghệ An?", Asked.ARTICLES_ON, id="Vietnamese on a place"),
    ],
)
def test_what_is_asked_of_the_assistant(question: str, asked: Asked) -> None:
    assert asked_of_assistant(question) is asked


@pytest.mark.parametrize(
    "question",
    [
        "Which documents do I need to apply?",
        "Which provinces have the most start-ups?",
        "What do the articles say about Hue?",
        "Do the articles mention a deadline?",
        "Quels documents faut-il fournir ?",
        "Quels textes régissent les aides ?",
        "Qui peut m'aider à créer une entreprise ?",
        "Can you help me get a loan?",
        "What is the source of funding?",
        "How does the fund work?",
        "Cần những tài liệu gì?",
        "Văn bản nào quy định hỗ trợ?",
        "Which article of the decree covers tax?",
        "Which articles give the number of start-ups of Hue?",
    ],
)
def test_what_is_asked_of_the_articles_is_left_to_them(question: str) -> None:
    assert asked_of_assistant(question) is None
