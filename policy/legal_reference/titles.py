"""Titles of Vietnamese laws in three languages, known by the subjects they name.

Source: the titles under which the National Assembly promulgated them; French and English are the usual renderings.
"""

from __future__ import annotations

from policy.folding import fold
from policy.language import Language
from policy.legal_reference.subjects import subjects_of

_TITLES: tuple[tuple[str, str, str], ...] = (
    (
        "Khoa học, công nghệ và đổi mới sáng tạo",
        "la science, la technologie et l'innovation",
        "Science, Technology and Innovation",
    ),
    ("Khoa học và công nghệ", "la science et la technologie", "Science and Technology"),
    ("Chuyển giao công nghệ", "le transfert de technologies", "Technology Transfer"),
    ("Công nghệ cao", "les hautes technologies", "High Technology"),
    ("Công nghệ thông tin", "les technologies de l'information", "Information Technology"),
    ("Sở hữu trí tuệ", "la propriété intellectuelle", "Intellectual Property"),
    ("Công nghiệp công nghệ số", "l'industrie des technologies numériques", "Digital Technology Industry"),
    ("Chuyển đổi số", "la transformation numérique", "Digital Transformation"),
    (
        "Hỗ trợ doanh nghiệp nhỏ và vừa",
        "le soutien aux petites et moyennes entreprises",
        "Support for Small and Medium-sized Enterprises",
    ),
    ("Doanh nghiệp", "les entreprises", "Enterprises"),
    ("Đầu tư", "l'investissement", "Investment"),
    ("Đầu tư công", "l'investissement public", "Public Investment"),
    ("Đất đai", "le foncier", "Land"),
    ("Ngân sách nhà nước", "le budget de l'État", "State Budget"),
    ("Dữ liệu", "les données", "Data"),
    ("Bảo vệ dữ liệu cá nhân", "la protection des données personnelles", "Personal Data Protection"),
    ("Trí tuệ nhân tạo", "l'intelligence artificielle", "Artificial Intelligence"),
    ("Giao dịch điện tử", "les transactions électroniques", "Electronic Transactions"),
    ("Viễn thông", "les télécommunications", "Telecommunications"),
    ("An ninh mạng", "la cybersécurité", "Cybersecurity"),
    ("Năng lượng nguyên tử", "l'énergie atomique", "Atomic Energy"),
    ("Tiêu chuẩn và quy chuẩn kỹ thuật", "les normes et règlements techniques", "Standards and Technical Regulations"),
    ("Đo lường", "la métrologie", "Measurement"),
    ("Giáo dục", "l'éducation", "Education"),
    ("Giáo dục đại học", "l'enseignement supérieur", "Higher Education"),
    ("Quy hoạch", "la planification", "Planning"),
    ("Đấu thầu", "les appels d'offres", "Bidding"),
    ("Bảo vệ môi trường", "la protection de l'environnement", "Environmental Protection"),
    ("Thủ đô", "la capitale", "Capital City"),
    ("Việc làm", "l'emploi", "Employment"),
    ("Điện lực", "l'électricité", "Electricity"),
)
_BY_SUBJECTS: dict[frozenset[str], dict[Language, str]] = {
    subjects_of(fold(vi)): {"fr": fr, "en": en, "vi": vi} for vi, fr, en in _TITLES
}


def law_title(name: str, language: Language) -> str | None:
    """The title in `language` of the law that `name` names in any of the three; None for one we do not know.

    >>> law_title("Technology Transfer", "vi")
    'Chuyển giao công nghệ'
    """
    titles = _BY_SUBJECTS.get(subjects_of(fold(name)))
    return titles[language] if titles else None
