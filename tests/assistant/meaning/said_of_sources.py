"""Three short articles, and what a chat model might make of them: thirty sentences that hold, thirty that do not."""

from __future__ import annotations

from policy.language import Language

ARTICLES: dict[Language, str] = {
    "en": """---
url: https://example.org/en/vinh-long
title: Vinh Long and its firms
language: en
tier: news
---

Vinh Long had 52 science and technology enterprises at the end of 2024, while Tra Vinh had 18. Vinh Long aims
to have 120 science and technology enterprises by 2030.

Resolution No. 21/2024/NQ-HDND does not apply to enterprises with foreign capital. Resolution No. 21/2024/NQ-
HDND replaces Resolution No. 08/2019/NQ-HDND. The Department of Science and Technology of Vinh Long has
proposed a fund of VND60 billion for start-ups.

Some cooperatives of Vinh Long received VND300 million for drying machines in 2024. Exports of processed fruit
rose by 14% in 2024. Small firms pay 40% of the laboratory fee and cooperatives 25%. Applications must reach
the department before 30 June 2025.

Ms. Le Thi Hoa, director of the Department of Science and Technology, opened the fair, and Mr. Tran Van Nam,
vice chairman of the provincial People's Committee, closed it.
""",
    "fr": """---
url: https://example.org/fr/bac-lieu
title: Bac Lieu et ses entreprises
language: fr
tier: news
---

Fin 2024, Bac Lieu comptait 31 start-ups, tandis que Soc Trang en comptait 12. Bac Lieu vise 80 start-ups
d'ici 2030.

La résolution n° 15/2023/NQ-HDND ne concerne pas les entreprises de plus de 200 salariés. La résolution n°
15/2023/NQ-HDND modifie la résolution n° 06/2020/NQ-HDND. Le conseil de Bac Lieu recommande une prime de 50
millions de VND pour un brevet.

Certaines coopératives de Bac Lieu ont reçu 120 millions de VND pour leurs pompes. La production de crevettes
a augmenté de 9 % en 2024. Les laboratoires publics reçoivent 70 % du prix des équipements. Les dossiers sont
reçus jusqu'au 15 mai 2025.

M. Nguyen Van Binh, directeur du Département des sciences et technologies, a présidé la réunion, et Mme Pham
Thi Lan, vice-présidente du Comité populaire, y a participé.
""",
    "vi": """---
url: https://example.org/vi/kon-tum
title: Kon Tum và doanh nghiệp
language: vi
tier: news
---

Cuối năm 2024, Kon Tum có 14 doanh nghiệp khoa học và công nghệ, trong khi Gia Lai có 23 doanh nghiệp. Kon Tum
phấn đấu đến năm 2030 có 60 doanh nghiệp khoa học và công nghệ.

Nghị quyết số 19/2024/NQ-HĐND không áp dụng đối với doanh nghiệp nhà nước. Nghị quyết số 19/2024/NQ-HĐND thay
thế Nghị quyết số 05/2018/NQ-HĐND. Sở Khoa học và Công nghệ Kon Tum đề xuất hỗ trợ 500 triệu đồng cho dự án
trồng sâm.

Một số hợp tác xã ở Kon Tum được hỗ trợ 200 triệu đồng để mua máy sấy. Kim ngạch xuất khẩu cà phê tăng 12%
trong năm 2024. Doanh nghiệp nhỏ được hỗ trợ 50% chi phí đào tạo, hợp tác xã được hỗ trợ 30%. Hồ sơ nộp trước
ngày 31 tháng 8 năm 2025.

Ông Lê Văn Minh, Giám đốc Sở Khoa học và Công nghệ, chủ trì hội nghị; bà Trần Thị Thu, Phó Chủ tịch UBND tỉnh,
phát biểu tại hội nghị.
""",
}

Said = tuple[Language, Language, str]
"""The language of the answer, of the article cited, and the sentence."""

GOOD: tuple[Said, ...] = (
    ("en", "en", "Vinh Long had 52 science and technology enterprises at the end of 2024."),
    ("en", "en", "Tra Vinh had 18 science and technology enterprises."),
    ("en", "en", "Vinh Long hopes to have 120 science and technology enterprises by 2030."),
    ("en", "en", "Enterprises with foreign capital are not covered by Resolution No. 21/2024/NQ-HDND."),
    ("en", "en", "Resolution No. 08/2019/NQ-HDND was replaced by Resolution No. 21/2024/NQ-HDND."),
    ("en", "en", "A fund of VND60 billion for start-ups was proposed in Vinh Long."),
    ("en", "en", "In 2024 some cooperatives of Vinh Long received VND300 million for drying machines."),
    ("en", "en", "Exports of processed fruit grew by 14% in 2024."),
    ("en", "en", "Cooperatives pay 25% of the laboratory fee."),
    ("en", "en", "Ms. Le Thi Hoa, director of the Department of Science and Technology, opened the fair."),
    ("fr", "fr", "Bac Lieu comptait 31 start-ups fin 2024."),
    ("fr", "fr", "Soc Trang comptait 12 start-ups fin 2024."),
    ("fr", "fr", "L'objectif de Bac Lieu est de 80 start-ups d'ici 2030."),
    ("fr", "fr", "Les entreprises de plus de 200 salariés sont exclues de la résolution n° 15/2023/NQ-HDND."),
    ("fr", "fr", "La résolution n° 06/2020/NQ-HDND est modifiée par la résolution n° 15/2023/NQ-HDND."),
    ("fr", "fr", "Une prime de 50 millions de VND est recommandée pour chaque brevet à Bac Lieu."),
    ("fr", "fr", "La production de crevettes a progressé de 9 % en 2024."),
    ("fr", "fr", "Les laboratoires publics touchent 70 % du prix des équipements."),
    ("fr", "en", "Vinh Long comptait 52 entreprises scientifiques et technologiques fin 2024."),
    ("fr", "vi", "Kon Tum veut compter 60 entreprises scientifiques et technologiques en 2030."),
    ("vi", "vi", "Kon Tum có 14 doanh nghiệp khoa học và công nghệ cuối năm 2024."),
    ("vi", "vi", "Gia Lai có 23 doanh nghiệp khoa học và công nghệ."),
    ("vi", "vi", "Kon Tum đặt mục tiêu có 60 doanh nghiệp khoa học và công nghệ vào năm 2030."),
    ("vi", "vi", "Doanh nghiệp nhà nước không thuộc đối tượng áp dụng của Nghị quyết số 19/2024/NQ-HĐND."),
    ("vi", "vi", "Nghị quyết số 05/2018/NQ-HĐND được thay thế bởi Nghị quyết số 19/2024/NQ-HĐND."),
    ("vi", "vi", "Kim ngạch xuất khẩu cà phê năm 2024 tăng 12%."),
    ("vi", "vi", "Hợp tác xã được hỗ trợ 30% chi phí đào tạo."),
    ("vi", "vi", "Ông Lê Văn Minh, Giám đốc Sở Khoa học và Công nghệ, chủ trì hội nghị."),
    ("vi", "en", "Cuối năm 2024, Trà Vinh có 18 doanh nghiệp khoa học và công nghệ."),
    ("en", "fr", "Bac Lieu had 31 start-ups at the end of 2024."),
)

BAD: tuple[tuple[str, Language, Language, str], ...] = (
    ("denied", "en", "en", "Vinh Long did not have 52 science and technology enterprises at the end of 2024."),
    ("denied no more", "en", "en", "Resolution No. 21/2024/NQ-HDND applies to enterprises with foreign capital."),
    ("aim told as a fact", "en", "en", "Vinh Long has 120 science and technology enterprises."),
    (
        "proposal told as a fact",
        "en",
        "en",
        "The Department of Science and Technology of Vinh Long has a fund of VND60 billion for start-ups.",
    ),
    ("all for some", "en", "en", "All cooperatives of Vinh Long received VND300 million for drying machines in 2024."),
    ("fell for rose", "en", "en", "Exports of processed fruit fell by 14% in 2024."),
    ("figure of another place", "en", "en", "Vinh Long had 18 science and technology enterprises."),
    ("turned round", "en", "en", "Resolution No. 08/2019/NQ-HDND replaces Resolution No. 21/2024/NQ-HDND."),
    (
        "another's office",
        "en",
        "en",
        "Mr. Tran Van Nam, director of the Department of Science and Technology, closed it.",
    ),
    ("after for before", "en", "en", "Applications must reach the department after 30 June 2025."),
    ("denied", "fr", "fr", "Les laboratoires publics ne reçoivent pas 70 % du prix des équipements."),
    (
        "denied no more",
        "fr",
        "fr",
        "La résolution n° 15/2023/NQ-HDND concerne les entreprises de plus de 200 salariés.",
    ),
    ("aim told as a fact", "fr", "fr", "Bac Lieu compte 80 start-ups."),
    ("proposal told as a fact", "fr", "fr", "Bac Lieu verse une prime de 50 millions de VND pour un brevet."),
    ("all for some", "fr", "fr", "Toutes les coopératives de Bac Lieu ont reçu 120 millions de VND pour leurs pompes."),
    ("fell for rose", "fr", "fr", "La production de crevettes a baissé de 9 % en 2024."),
    ("figure of another place", "fr", "fr", "Soc Trang comptait 31 start-ups fin 2024."),
    ("turned round", "fr", "fr", "La résolution n° 06/2020/NQ-HDND modifie la résolution n° 15/2023/NQ-HDND."),
    (
        "another's office",
        "fr",
        "fr",
        "Mme Pham Thi Lan, directrice du Département des sciences et technologies, a participé.",
    ),
    ("private for public", "fr", "fr", "Les laboratoires privés reçoivent 70 % du prix des équipements."),
    ("denied", "vi", "vi", "Kon Tum không có 14 doanh nghiệp khoa học và công nghệ cuối năm 2024."),
    ("denied no more", "vi", "vi", "Nghị quyết số 19/2024/NQ-HĐND áp dụng đối với doanh nghiệp nhà nước."),
    ("aim told as a fact", "vi", "vi", "Kon Tum có 60 doanh nghiệp khoa học và công nghệ."),
    ("proposal told as a fact", "vi", "vi", "Kon Tum hỗ trợ 500 triệu đồng cho dự án trồng sâm."),
    ("all for some", "vi", "vi", "Tất cả hợp tác xã ở Kon Tum được hỗ trợ 200 triệu đồng để mua máy sấy."),
    ("fell for rose", "vi", "vi", "Kim ngạch xuất khẩu cà phê giảm 12% trong năm 2024."),
    ("figure of another place", "vi", "vi", "Kon Tum có 23 doanh nghiệp khoa học và công nghệ cuối năm 2024."),
    ("turned round", "vi", "vi", "Nghị quyết số 05/2018/NQ-HĐND thay thế Nghị quyết số 19/2024/NQ-HĐND."),
    ("aim told as a fact in another language", "en", "vi", "Kon Tum has 60 science and technology enterprises."),
    ("only", "fr", "en", "Vinh Long ne comptait que 52 entreprises scientifiques et technologiques fin 2024."),
)
