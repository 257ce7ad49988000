"""What a good chat model might answer to twenty questions over the corpus and our own test articles.

`{0}` stands for the mark of the source that holds the first of the needles, and so on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class GoodAnswer:
    question: str
    text: str
    needles: tuple[str, ...]

    def written(self, prompt: str) -> str | None:
        """The answer with the marks that `prompt` gives the sources; None where one is not among them."""
        marks = [mark_of(needle, prompt) for needle in self.needles]
        return None if None in marks else self.text.format(*marks)


def mark_of(needle: str, prompt: str) -> str | None:
    for block in re.split(r"\n\n(?=\[S\d+\] )", prompt):
        mark = re.search(r"\[S\d+\]", block)
        if mark and needle in " ".join(block.split()):
            return mark.group()
    return None


GOOD_ANSWERS = (
    GoodAnswer(
        "Combien d'entreprises scientifiques et technologiques y a-t-il à Hai Phong ?",
        "Hai Phong compte aujourd'hui 76 entreprises scientifiques et technologiques {0}.",
        ("76 entreprises",),
    ),
    GoodAnswer(
        "How many science and technology enterprises are there in Hai Phong?",
        "Hai Phong has 76 science and technology enterprises {0}.",
        ("76 entreprises",),
    ),
    GoodAnswer(
        "Hải Phòng có bao nhiêu doanh nghiệp khoa học và công nghệ?",
        "Hải Phòng hiện có 76 doanh nghiệp khoa học và công nghệ {0}.",
        ("76 entreprises",),
    ),
    GoodAnswer(
        "What is the date of Quang Ninh's Resolution 57/2025/NQ-HDND?",
        "Resolution 57/2025/NQ-HDND of Quang Ninh is dated July 17, 2025 {0}.",
        ("17 juillet 2025",),
    ),
    GoodAnswer(
        "Combien de start-ups sont en activité à Lam Dong ?",
        "À Lam Dong, 136 start-ups sont en activité {0}.",
        ("136 start-ups",),
    ),
    GoodAnswer(
        "Which plan did Dong Nai issue to put Resolution 57-NQ/TW into practice?",
        "Dong Nai issued Plan 469-KH/TU to put Resolution 57-NQ/TW into practice {0}.",
        ("469-KH/TU",),
    ),
    GoodAnswer(
        "Khu nông nghiệp công nghệ cao VinEco ở Quảng Ninh rộng bao nhiêu hecta?",
        "Khu nông nghiệp công nghệ cao của VinEco ở Quảng Ninh rộng 106 hecta {0}.",
        ("106 hectares",),
    ),
    GoodAnswer(
        "Combien d'entreprises scientifiques et technologiques à Da Nang fin 2024 ?",
        "Da Nang compte 41 entreprises scientifiques et technologiques {0}.",
        ("41 doanh nghiệp",),
    ),
    GoodAnswer(
        "When did Da Nang issue its Plan 92/KH-UBND?",
        "Da Nang issued Plan 92/KH-UBND on 12 February 2025 {0}.",
        ("92/KH-UBND",),
    ),
    GoodAnswer(
        "Ở Cần Thơ, vay vốn đầu tư thiết bị được hỗ trợ lãi suất bao nhiêu phần trăm một năm, tối đa bao lâu?",
        "Cần Thơ hỗ trợ lãi suất 3%/năm khi vay vốn đầu tư thiết bị, trong thời hạn không quá 36 tháng {0}.",
        ("36 tháng",),
    ),
    GoodAnswer(
        "Quel budget Can Tho prévoit-elle pour l'innovation technologique des entreprises en 2025-2030 ?",
        "Le budget de la ville de Can Tho prévoit 240 milliards de VND pour la période 2025-2030 {0}.",
        ("240 tỷ đồng",),
    ),
    GoodAnswer(
        "How are R&D expenses treated for corporate tax in Vietnam according to the guide?",
        "Research and development expenses are deducted at 200% of the taxable income {0}.",
        ("200 %",),
    ),
    GoodAnswer(
        "Mon laboratoire privé à Binh Duong achète des équipements : taux, plafond, conditions ?",
        "À Binh Duong, les laboratoires privés reçoivent 30 % du prix de leurs équipements, "
        "avec un plafond de 1,5 milliard de VND {0}.",
        ("1,5 milliard de VND",),
    ),
    GoodAnswer(
        "Giảng viên ở Ninh Bình đi học sau đại học được hỗ trợ bao nhiêu và phải cam kết gì?",
        "Giảng viên ở Ninh Bình được hỗ trợ 45 triệu đồng/khóa nếu cam kết làm việc tại tỉnh ít nhất 3 năm {0}.",
        ("45 triệu đồng",),
    ),
    GoodAnswer(
        "I study chip design in Bac Ninh. What part of my fees is paid, up to how much a year?",
        "Bac Ninh pays 70% of the tuition fees of students in chip design, "
        "up to VND25 million per student per year {0}.",
        ("VND25 million",),
    ),
    GoodAnswer(
        "Quelle loi sert de base au décret 142/2025/ND-CP et quand a-t-elle été votée ?",
        "La loi n° 93/2025/QH15 du 27 juin 2025 sert de base au décret n° 142/2025/ND-CP {0}.",
        ("93/2025/QH15",),
    ),
    GoodAnswer(
        "Which vice minister set out the main points of the 2025 law on science, technology and innovation?",
        "Bui The Duy, Vice Minister of Science and Technology, set out the main points of the law {0}.",
        ("Bui The Duy",),
    ),
    GoodAnswer(
        "Tham gia sandbox ở TP.HCM, doanh nghiệp được hỗ trợ chi phí kiểm định tối đa bao nhiêu?",
        "Doanh nghiệp tham gia thử nghiệm được hỗ trợ tối đa 2 tỷ đồng cho chi phí kiểm định {0}.",
        ("2 tỷ đồng",),
    ),
    GoodAnswer(
        "À Thanh Hoa, combien une PME paie-t-elle l'usage des équipements du laboratoire ?",
        "À Thanh Hoa, les petites et moyennes entreprises ne paient que 40 % du prix horaire de l'équipement {0}.",
        ("40% of the hourly price",),
    ),
    GoodAnswer(
        "How much did Quang Ninh spend on science and technology from 2012 to 2024?",
        "Quang Ninh spent more than 2.5 trillion VND on science and technology from 2012 to 2024 {0}.",
        ("2 500 milliards",),
    ),
)
