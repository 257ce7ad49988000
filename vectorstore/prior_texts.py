"""A few sentences and questions alike in the three languages: their means say what each language looks like."""

from __future__ import annotations

from policy.language import Language

SENTENCES: dict[Language, tuple[str, ...]] = {
    "fr": (
        "Le gouvernement a présenté un nouveau programme de recherche.",
        "Les entreprises de la région emploient davantage de personnes qu'auparavant.",
        "Le budget de l'année a été adopté par l'assemblée.",
        "Une équipe d'ingénieurs travaille sur un projet commun.",
        "La ville a construit une nouvelle école et un hôpital.",
        "Les agriculteurs utilisent des machines modernes.",
        "Selon le directeur, la coopération internationale progresse.",
        "La loi entre en vigueur au début du mois prochain.",
        "Les étudiants ont reçu une bourse pour leurs études.",
        "La rivière traverse une vallée entourée de montagnes.",
    ),
    "en": (
        "The government presented a new research programme.",
        "Companies in the region employ more people than before.",
        "The budget of the year was adopted by the assembly.",
        "A team of engineers is working on a joint project.",
        "The city has built a new school and a hospital.",
        "Farmers are using modern machines.",
        "According to the director, international cooperation is making progress.",
        "The law takes effect at the beginning of next month.",
        "The students received a grant for their studies.",
        "The river crosses a valley surrounded by mountains.",
    ),
    "vi": (
        "Chính phủ đã trình bày một chương trình nghiên cứu mới.",
        "Các doanh nghiệp trong vùng sử dụng nhiều lao động hơn trước.",
        "Ngân sách của năm đã được hội đồng thông qua.",
        "Một nhóm kỹ sư đang thực hiện một dự án chung.",
        "Thành phố đã xây một trường học mới và một bệnh viện.",
        "Nông dân sử dụng máy móc hiện đại.",
        "Theo giám đốc, hợp tác quốc tế đang tiến triển.",
        "Luật có hiệu lực từ đầu tháng sau.",
        "Các sinh viên đã nhận học bổng cho việc học tập.",
        "Con sông chảy qua một thung lũng có núi bao quanh.",
    ),
}
QUESTIONS: dict[Language, tuple[str, ...]] = {
    "fr": (
        "Combien de personnes travaillent dans ce secteur ?",
        "Qui dirige le projet ?",
        "Quand la loi entre-t-elle en vigueur ?",
        "Où se trouve la nouvelle école ?",
        "Pourquoi le budget a-t-il augmenté ?",
        "Quelles sont les conditions pour recevoir une aide ?",
    ),
    "en": (
        "How many people work in this sector?",
        "Who leads the project?",
        "When does the law take effect?",
        "Where is the new school?",
        "Why has the budget increased?",
        "What are the conditions for receiving support?",
    ),
    "vi": (
        "Có bao nhiêu người làm việc trong lĩnh vực này?",
        "Ai lãnh đạo dự án?",
        "Khi nào luật có hiệu lực?",
        "Trường học mới ở đâu?",
        "Vì sao ngân sách tăng?",
        "Điều kiện để được hỗ trợ là gì?",
    ),
}
