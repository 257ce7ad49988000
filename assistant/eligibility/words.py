"""What an eligibility report says in each language."""

from __future__ import annotations

from assistant.eligibility.report import Verdict
from policy.language import Language
from policy.registers import SupportStatus

DISCLAIMER: dict[Language, str] = {
    "fr": "Ceci n'est pas une décision d'une autorité : seul l'organisme compétent peut dire qui a droit à un soutien.",
    "en": "This is not a decision by an authority: only the competent body can say who is entitled to support.",
    "vi": "Đây không phải là quyết định của cơ quan có thẩm quyền: chỉ cơ quan đó mới xác định được ai được hỗ trợ.",
}

QUESTIONS: dict[Language, dict[str, str]] = {
    "fr": {
        "kind": "Qui demande : une PME, une start-up, une organisation scientifique, un chercheur… ?",
        "employees": "Combien de salariés avez-vous ?",
        "size": "Êtes-vous une micro, petite, moyenne ou grande entreprise ?",
        "revenue_vnd": "Quel est votre chiffre d'affaires annuel, en dongs ?",
        "capital_vnd": "Quel est votre capital, en dongs ?",
        "age_years": "Depuis combien d'années existez-vous ?",
        "sector": "Dans quel secteur travaillez-vous ?",
        "place": "Dans quelle province ou ville est votre siège ?",
        "activity": "Que prévoyez-vous : transfert de technologie, recherche, brevet, équipement… ?",
        "co_funding_percent": "Quelle part des coûts pouvez-vous financer vous-même (en %) ?",
        "foreign_capital_percent": "Quelle part du capital est étrangère (en %) ?",
        "commitment_years": "Combien d'années êtes-vous prêt à rester ou à travailler sur place ?",
    },
    "en": {
        "kind": "Who is applying: an SME, a start-up, a science organisation, a researcher…?",
        "employees": "How many employees do you have?",
        "size": "Are you a micro, small, medium-sized or large enterprise?",
        "revenue_vnd": "What is your annual revenue, in dong?",
        "capital_vnd": "What is your capital, in dong?",
        "age_years": "For how many years have you existed?",
        "sector": "Which sector do you work in?",
        "place": "In which province or city is your head office?",
        "activity": "What do you plan: technology transfer, research, a patent, equipment…?",
        "co_funding_percent": "What share of the costs can you fund yourself (in %)?",
        "foreign_capital_percent": "What share of the capital is foreign (in %)?",
        "commitment_years": "For how many years are you ready to stay or work there?",
    },
    "vi": {
        "kind": "Ai đề nghị hỗ trợ: doanh nghiệp nhỏ và vừa, doanh nghiệp khởi nghiệp, tổ chức KH&CN, nhà khoa học…?",
        "employees": "Đơn vị có bao nhiêu lao động?",
        "size": "Doanh nghiệp thuộc quy mô siêu nhỏ, nhỏ, vừa hay lớn?",
        "revenue_vnd": "Doanh thu hằng năm của đơn vị là bao nhiêu đồng?",
        "capital_vnd": "Vốn của đơn vị là bao nhiêu đồng?",
        "age_years": "Đơn vị đã hoạt động được bao nhiêu năm?",
        "sector": "Đơn vị hoạt động trong lĩnh vực nào?",
        "place": "Trụ sở của đơn vị đặt tại tỉnh, thành phố nào?",
        "activity": "Dự định làm gì: chuyển giao công nghệ, nghiên cứu, sáng chế, thiết bị…?",
        "co_funding_percent": "Đơn vị có thể tự bỏ ra bao nhiêu phần trăm kinh phí?",
        "foreign_capital_percent": "Vốn nước ngoài chiếm bao nhiêu phần trăm vốn của đơn vị?",
        "commitment_years": "Bạn sẵn sàng ở lại hoặc làm việc tại đó bao nhiêu năm?",
    },
}

VERDICTS: dict[Language, dict[Verdict, str]] = {
    "fr": {Verdict.MET: "rempli", Verdict.NOT_MET: "non rempli", Verdict.NOT_KNOWN: "pas encore connu"},
    "en": {Verdict.MET: "met", Verdict.NOT_MET: "not met", Verdict.NOT_KNOWN: "not known yet"},
    "vi": {Verdict.MET: "đáp ứng", Verdict.NOT_MET: "không đáp ứng", Verdict.NOT_KNOWN: "chưa rõ"},
}

STATUSES: dict[Language, dict[SupportStatus, str]] = {
    "fr": {
        SupportStatus.IN_FORCE: "en vigueur selon l'article",
        SupportStatus.ANNOUNCED: "annoncé ou recommandé",
        SupportStatus.EXAMPLE: "exemple seulement",
        SupportStatus.ENDED: "terminé",
    },
    "en": {
        SupportStatus.IN_FORCE: "in force as reported",
        SupportStatus.ANNOUNCED: "announced or recommended",
        SupportStatus.EXAMPLE: "example only",
        SupportStatus.ENDED: "ended",
    },
    "vi": {
        SupportStatus.IN_FORCE: "còn hiệu lực theo bài viết",
        SupportStatus.ANNOUNCED: "mới công bố hoặc kiến nghị",
        SupportStatus.EXAMPLE: "chỉ là ví dụ",
        SupportStatus.ENDED: "đã kết thúc",
    },
}

LABELS: dict[Language, dict[str, str]] = {
    "fr": {
        "amount": "montant", "beneficiary": "bénéficiaires", "conditions": "conditions détaillées",
        "legal_basis": "base juridique", "deadline": "date limite", "procedure": "démarche à suivre",
        "unstated": "Non précisé par l'article", "basis": "Base juridique", "source": "Source", "up_to": "plafond",
        "rate": "taux", "implied": "soutien rapporté pour", "none": "Aucun soutien connu ne correspond.",
        "ask": "Question qui trancherait le plus de cas", "more": "Autres soutiens possibles",
        "stated": "Condition",
    },
    "en": {
        "amount": "amount", "beneficiary": "beneficiaries", "conditions": "detailed conditions",
        "legal_basis": "legal basis", "deadline": "deadline", "procedure": "how to apply",
        "unstated": "Not stated by the article", "basis": "Legal basis", "source": "Source", "up_to": "ceiling",
        "rate": "rate", "implied": "support reported for", "none": "No known support matches.",
        "ask": "The question that would settle most", "more": "Further possible supports",
        "stated": "Condition",
    },
    "vi": {
        "amount": "mức hỗ trợ", "beneficiary": "đối tượng", "conditions": "điều kiện chi tiết",
        "legal_basis": "căn cứ pháp lý", "deadline": "thời hạn", "procedure": "cách nộp hồ sơ",
        "unstated": "Bài viết không nêu", "basis": "Căn cứ pháp lý", "source": "Nguồn", "up_to": "mức tối đa",
        "rate": "tỷ lệ", "implied": "hỗ trợ được nêu cho", "none": "Chưa thấy hỗ trợ nào phù hợp.",
        "ask": "Câu hỏi giúp làm rõ nhiều nhất", "more": "Các hỗ trợ khác có thể phù hợp",
        "stated": "Điều kiện",
    },
}  # fmt: skip
