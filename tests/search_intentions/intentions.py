"""Real questions, the passage each must find and why the case exists.

Articles are named as in evals/datasets/sources.json. `holds` is what the passage must contain: a figure, an identifier
or a name, never a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Intention:
    question: str
    article: str
    holds: str
    why: str
    within: int = 3
    """The last rank at which the passage may stand."""
    known_failure: bool = False


OVER_THE_REAL_ARTICLES = (
    Intention("Part de l'économie numérique dans le GRDP de Quang Ninh ?", "qn-base", "5.9", "fr asks, en tells"),
    Intention(
        "En 2023, de combien la productivité totale des facteurs contribuait-elle au GRDP de Quang Ninh ?",
        "qn-base",
        "50.01",
        "another article has a national share of growth that looks alike",
    ),
    Intention("Thai Nguyen était à quel rang national en 2023 pour l'innovation locale ?", "nord", "10e", "a rank"),
    Intention(
        "How much in total did Quang Ninh's cities and districts allocate to science and technology?",
        "qn-base",
        "11 billion",
        "the local total, not the far larger provincial one",
    ),
    Intention(
        "What share of Quang Ninh's public health facilities have electronic medical records?",
        "qn-tech",
        "dossiers médicaux",
        "en asks, fr tells",
    ),
    Intention("Hải Phòng hiện có bao nhiêu doanh nghiệp khoa học và công nghệ?", "conf57", "76", "vi asks, fr tells"),
    Intention(
        "Khu nông nghiệp công nghệ cao VinEco có bao nhiêu hecta nhà kính?", "qn-tech", "63", "a name carries it over"
    ),
    Intention(
        "Cụm đô thị công nghệ ở Hải Phòng có tổng giá trị bao nhiêu tỷ đồng?", "conf57", "13 000", "an amount in dong"
    ),
    Intention(
        "Quel jour Nguyen Phuong Tuan a-t-il travaillé avec le Comité populaire de Quang Ninh ?",
        "qn-tech",
        "4 septembre",
        "a person's name",
    ),
    Intention("On what date was Resolution 04-NQ/TU adopted?", "qn-base", "04-NQ/TU", "an identifier alone decides", 2),
    Intention(
        "Con số 33 doanh nghiệp KH&CN của Quảng Ninh là tính đến thời điểm nào?",
        "qn-tech",
        "33",
        "an abbreviation in the question",
    ),
    Intention("C'est quoi la résolution 57 ?", "conf57", "57-NQ/TW", "a number without its suffix"),
    Intention("Objet de la décision 1919/QD-UBND ?", "provinces", "1919", "an identifier, three words", 1),
    Intention("À quoi sert le Plan 469-KH/TU et quelle province l'a publié ?", "provinces", "469-KH/TU", "a plan", 1),
    Intention("nghi quyet 13-NQ/TU noi ve gi", "qn-tech", "13-NQ/TU", "typed without marks or capitals"),
    Intention("NQ 43/2016 của HĐND Quảng Ninh có nội dung gì?", "qn-base", "43/2016", "a short form"),
    Intention("Is 57/2025/NQ-HDND a national or a provincial text?", "qn-tech", "57/2025", "two texts share number 57"),
    Intention(
        "Je suis expert scientifique, on me propose un poste à Quang Ninh : quel soutien financier au maximum ?",
        "qn-tech",
        "1 milliard",
        "an entrepreneur's wording, not the article's",
    ),
    Intention(
        "Tôi là nhà khoa học, nếu về Quảng Ninh làm việc thì được hỗ trợ tối đa bao nhiêu?",
        "qn-tech",
        "1 milliard",
        "the same need in Vietnamese",
    ),
    Intention(
        "Entreprise installée à Dong Nai, je cherche un financement pour un projet de recherche : quel fonds existe ?",
        "provinces",
        "Fonds provincial",
        "a fund of one province, not of others",
    ),
    Intention(
        "Je cherche un lieu pour ma start-up à Quang Ninh : quels centres peuvent m'accueillir ?",
        "provinces",
        "Ha Long",
        "two provinces have such centres in one article",
        5,
    ),
    Intention("Who is Vo Hoang Khai?", "provinces", "Vo Hoang Khai", "a name and nothing else", 1),
    Intention("vo hoang khai la ai", "provinces", "Vo Hoang Khai", "the same typed without capitals", 2),
    Intention("Chủ tịch UBND thành phố Hải Phòng được nhắc đến là ai?", "conf57", "Le Ngoc Chau", "an office"),
    Intention("Lâm Đồng có bao nhiêu startup?", "provinces", "136", "a province among several in one article"),
    Intention(
        "Chiffres clés de l'écosystème d'innovation de Dong Nai ?", "provinces", "90", "a synthesis, figures together"
    ),
)

OVER_OUR_OWN_ARTICLES = (
    Intention(
        "Văn bản nào của Cần Thơ thay thế Nghị quyết 08/2021/NQ-HĐND?", "can-tho", "08/2021", "what it replaced", 2
    ),
    Intention(
        "Ở Cần Thơ, vay vốn đầu tư thiết bị được hỗ trợ lãi suất bao nhiêu phần trăm?", "can-tho", "3%", "vi in vi"
    ),
    Intention("How much does Can Tho set aside for technology renewal?", "can-tho", "240", "en asks, vi tells", 5),
    Intention(
        "Doanh nghiệp nhỏ ở Nghệ An mua công nghệ thì được hỗ trợ bao nhiêu?",
        "nghe-an",
        "600",
        "vi asks, fr tells",
    ),
    Intention("Nghệ An xếp thứ mấy về Chỉ số đổi mới sáng tạo năm 2024?", "nghe-an", "14", "a rank and a year"),
    Intention(
        "Nghị quyết 20/2020/NQ-HĐND của Nghệ An có hiệu lực đến ngày nào?", "nghe-an", "20/2020", "when a text ended", 2
    ),
    Intention("Surface et nombre d'entreprises de la pépinière de Vinh ?", "nghe-an", "1 300", "fr in fr, two facts"),
    Intention("Đến năm 2030 Bắc Ninh muốn đào tạo bao nhiêu kỹ sư bán dẫn?", "bac-ninh", "12,000", "vi asks, en tells"),
    Intention("Nghị quyết 57-NQ/TU của Bắc Ninh nói về gì?", "bac-ninh", "57-NQ/TU", "three texts are numbered 57"),
    Intention(
        "I study chip design in Bac Ninh. What part of my fees is paid?", "bac-ninh", "70%", "told in the first person"
    ),
    Intention("Bắc Giang có còn là một tỉnh riêng không?", "bac-ninh", "Bac Giang", "a province that was merged"),
    Intention("Kế hoạch 145/KH-UBND của Lào Cai dự kiến bao nhiêu hecta nhà kính?", "lao-cai", "380", "a plan"),
    Intention(
        "Lao Cai aide-t-elle encore les ménages à acheter un téléphone ?", "lao-cai", "911", "a support that has ended"
    ),
    Intention("What was Lao Cai's sturgeon output in 2024?", "lao-cai", "96", "a rare word"),
    Intention("TP.HCM có bao nhiêu doanh nghiệp khoa học và công nghệ?", "tphcm", "396", "an abbreviation of a city"),
    Intention("Nghị quyết 45/2025/NQ-HĐND của TP.HCM có hiệu lực từ ngày nào?", "tphcm", "10/9/2025", "a date"),
    Intention(
        "Chương trình theo Quyết định 640/QĐ-TTg giới hạn số lao động thế nào?",
        "pm-640",
        "100",
        "a bound",
        5,
    ),
    Intention("When does Decision 640/QD-TTg take effect?", "pm-640", "May 15, 2025", "en in en"),
    Intention(
        "Doanh nghiệp khởi nghiệp sáng tạo được miễn thuế thu nhập mấy năm?",
        "tax",
        "quatre ans",
        "vi asks, fr tells",
    ),
    Intention("How are R&D expenses treated for corporate tax?", "tax", "200 %", "en asks, fr tells"),
    Intention(
        "Quels textes le Comité du Parti de Binh Duong a-t-il adoptés en 2024 ?", "binh-duong", "11-NQ/TU", "list"
    ),
    Intention("Quelles cibles Ninh Binh se fixe-t-elle pour 2030 ?", "ninh-binh", "30%", "fr asks, vi tells", 5),
    Intention("Ninh Binh hien co bao nhieu doanh nghiep khoa hoc va cong nghe", "ninh-binh", "18", "without marks"),
    Intention(
        "Foreign and Vietnamese firms asked for the tax exemption in 2024: how many were granted it?",
        "tax",
        "389",
        "obtained, not asked for; en asks, fr tells",
    ),
    Intention(
        "Décision 640 : une entreprise déjà aidée par l'État pour la même technologie peut-elle postuler ?",
        "pm-640",
        "may not apply",
        "an exclusion; fr asks, en tells; a text named by its number alone",
    ),
    Intention("Quyết định 640 là văn bản gì?", "pm-640", "640/QD-TTg", "640 is no year, and vi asks of an en text"),
    Intention(
        "Đà Nẵng nhận hồ sơ hỗ trợ thử nghiệm sản phẩm mới đến ngày nào?",
        "da-nang-en",
        "September 30, 2025",
        "when applications close; the same story in two languages",
    ),
    Intention("Who chairs the board of the science park in Binh Duong?", "binh-duong", "Bui Thi Hong", "who runs it"),
    Intention(
        "Parc de Bau Bang : combien d'accords sont déjà signés, et combien de projets sont attendus ?",
        "binh-duong",
        "45 projets",
        "signed beside expected",
    ),
    Intention(
        "Nghe An wanted a bonus for patents filed abroad. Has it been adopted?",
        "nghe-an",
        "200 millions",
        "recommended, not adopted; en asks, fr tells",
    ),
    Intention(
        "Vì sao hồ sơ hỗ trợ công nghệ ở Nghệ An trước đây bị chậm?",
        "nghe-an",
        "trop lourds",
        "why; vi asks, fr tells",
        5,
    ),
    Intention(
        "Les bénéficiaires de la bourse en conception de puces à Bac Ninh, à quoi s'engagent-ils ?",
        "bac-ninh",
        "five years",
        "a duty of who is paid, in other words",
    ),
    Intention(
        "Bac Giang và Bắc Ninh trước sáp nhập mỗi nơi có bao nhiêu doanh nghiệp khoa học và công nghệ?",
        "bac-ninh",
        "19",
        "two places, one sentence; vi asks, en tells",
    ),
    Intention(
        "Combien de femmes travaillent à la ferme d'esturgeons de Lao Cai ?",
        "lao-cai",
        "58",
        "a part of a whole; a rare word",
    ),
    Intention(
        "What guarantees must a firm in Ho Chi Minh City's sandbox have?",
        "tphcm",
        "bảo hiểm trách nhiệm",
        "conditions; an abbreviation in the article, a full name in the question",
    ),
    Intention(
        "Les subventions de Hué : lesquelles pour les toutes petites sociétés qui louent un logiciel ?",
        "hue-fr",
        "20 millions",
        "a size in everyday words",
    ),
)
