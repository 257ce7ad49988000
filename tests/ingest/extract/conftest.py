"""Articles written for these tests, with what a careful reader takes from each. None of it is real."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from policy.article import Article, Tier, article_id
from policy.language import Language
from policy.passage import Passage
from policy.sentences import split_sentences


@dataclass(frozen=True)
class Written:
    """A text, its figures as (value as written, a word of the measure, place) and supports as (amount or rate, \
status)."""

    name: str
    language: Language
    title: str
    text: str
    figures: tuple[tuple[str, str, str], ...] = ()
    supports: tuple[tuple[str, str], ...] = ()


def as_article(written: Written) -> tuple[Article, tuple[Passage, ...]]:
    """The article and its one passage, as ingest would hand them over."""
    url = f"https://example.org/{written.name}"
    text = written.text
    article = Article(
        id=article_id(url),
        url=url,
        title=written.title,
        publisher=None,
        language=written.language,
        published=None,
        retrieved=datetime(2026, 1, 1, tzinfo=UTC),
        tier=Tier.NEWS,
        places=(),
        text=text,
        content_hash="",
    )
    sentences = tuple(split_sentences(text, written.language))
    passage = Passage(f"{article.id}:0", article.id, 0, None, text, 0, len(text), written.language, sentences)
    return article, (passage,)


ARTICLES = (
    Written(
        "can-tho-en",
        "en",
        "Can Tho counts on its technology firms",
        """By the end of June 2025, Can Tho had 41 science and technology enterprises and 212 start-ups. \
The city spent 1.2 trillion VND on science and technology in 2021-2025, equal to 1.9% of its budget. \
R&D spending reached 0.8% of GRDP in 2024, up from 0.5% in 2020.
In Da Nang and Hue, the number of digital technology firms stood at 2,450 and 610, respectively. \
The software park of Da Nang covers 28.5 hectares and employs 6,000 engineers. \
Hue ranked seventh nationwide in the 2024 Provincial Innovation Index.
Article 12 of Decree No. 75/2026/ND-CP applies from 1 March 2026; call 024.3943.8970 for details.
The national target is for the digital economy to make up 30% of GDP by 2030.
""",
        figures=(
            ("41", "enterprises", "can-tho"),
            ("212", "start-ups", "can-tho"),
            ("1.2 trillion VND", "science and technology", "can-tho"),
            ("1.9%", "budget", "can-tho"),
            ("0.8%", "R&D spending", "can-tho"),
            ("0.5%", "R&D spending", "can-tho"),
            ("2,450", "digital technology firms", "da-nang"),
            ("610", "digital technology firms", "hue"),
            ("28.5 hectares", "software park", "da-nang"),
            ("6,000", "engineers", "da-nang"),
            ("seventh", "Innovation Index", "hue"),
            ("30%", "digital economy", ""),
        ),
    ),
    Written(
        "can-tho-vi",
        "vi",
        "Cần Thơ phát triển doanh nghiệp khoa học và công nghệ",
        """Đến cuối tháng 6/2025, thành phố Cần Thơ có 41 doanh nghiệp khoa học và công nghệ, 212 doanh nghiệp \
khởi nghiệp \
sáng tạo. Giai đoạn 2021-2025, tổng chi cho khoa học và công nghệ đạt 1.200 tỷ đồng, chiếm 1,9% tổng chi ngân sách \
địa \
phương. Tỷ lệ hồ sơ trực tuyến đạt 92,5%.
Khu công nghệ thông tin tập trung có diện tích 20 ha, thu hút 35 doanh nghiệp với hơn 1.500 lao động.
Năm 2024, Đà Nẵng xếp thứ 5 cả nước về Chỉ số đổi mới sáng tạo cấp địa phương. Số doanh nghiệp công nghệ số: 2.450.
Thực hiện Quyết định số 569/QĐ-TTg ngày 11/5/2022, trong 5 năm qua thành phố đã đào tạo ba trăm kỹ sư.
Mục tiêu đến năm 2030, kinh tế số chiếm 35% GRDP.
""",
        figures=(
            ("41", "doanh nghiệp khoa học và công nghệ", "can-tho"),
            ("212", "khởi nghiệp sáng tạo", "can-tho"),
            ("1.200 tỷ đồng", "tổng chi", "can-tho"),
            ("1,9%", "ngân sách", "can-tho"),
            ("92,5%", "hồ sơ trực tuyến", "can-tho"),
            ("20 ha", "diện tích", "can-tho"),
            ("35", "doanh nghiệp", "can-tho"),
            ("hơn 1.500", "lao động", "can-tho"),
            ("thứ 5", "đổi mới sáng tạo", "da-nang"),
            ("2.450", "doanh nghiệp công nghệ số", "da-nang"),
            ("ba trăm", "kỹ sư", "can-tho"),
            ("35%", "kinh tế số", "can-tho"),
        ),
    ),
    Written(
        "can-tho-fr",
        "fr",
        "À Can Tho, la science avance",
        """Fin 2024, Can Tho recensait 41 entreprises scientifiques et technologiques, contre 25 en 2020. \
Le nombre de brevets déposés a atteint 137 en 2024. Les dépenses de R&D représentent 0,8 % du PIB régional. \
La ville a formé 1 250 ingénieurs et financé 64 projets de recherche pour un montant total de 210 milliards de dongs.
Le parc technologique de Hoa Lac, d'une superficie de 1 586 hectares dont 420 hectares de laboratoires, accueille \
110 projets.
Nghe An arrive au 12e rang national selon l'indice d'innovation 2024. Sur place, 95 % des écoles de la province \
sont reliées \
à Internet, deux ans avant l'échéance.
Les deux centres de recherche suivront l'article 5 de la décision 2046/QD-UBND (du 12 mai 2023).
""",
        figures=(
            ("41", "entreprises scientifiques", "can-tho"),
            ("25", "entreprises scientifiques", "can-tho"),
            ("137", "brevets", "can-tho"),
            ("0,8 %", "R&D", "can-tho"),
            ("1 250", "ingénieurs", "can-tho"),
            ("64", "projets de recherche", "can-tho"),
            ("210 milliards de dongs", "montant", "can-tho"),
            ("1 586 hectares", "superficie", "*"),
            ("420 hectares", "laboratoires", "*"),
            ("110", "projets", "*"),
            ("12e", "indice d'innovation", "nghe-an"),
            ("95 %", "écoles", "nghe-an"),
            ("deux ans", "échéance", "nghe-an"),
        ),
    ),
    Written(
        "can-tho-law",
        "vi",
        "Nghị quyết số 12/2024/NQ-HĐND của Hội đồng nhân dân thành phố Cần Thơ",
        """Nghị quyết số 12/2024/NQ-HĐND ngày 5/7/2024 của Hội đồng nhân dân thành phố Cần Thơ quy định chính sách \
hỗ trợ đổi \
mới công nghệ
Điều 4. Hỗ trợ doanh nghiệp nhỏ và vừa đổi mới công nghệ
1. Hỗ trợ 30% kinh phí mua dây chuyền công nghệ, tối đa không quá 500 triệu đồng/doanh nghiệp.
2. Hỗ trợ 50% chi phí đăng ký sáng chế nhưng không quá 40 triệu đồng/văn bằng.
3. Điều kiện hỗ trợ:
a) Có trụ sở chính tại thành phố Cần Thơ;
b) Có dưới 100 lao động;
c) Hoạt động ít nhất 02 năm;
d) Có vốn đối ứng tối thiểu 50% tổng kinh phí;
đ) Nộp hồ sơ trước ngày 30/9/2026.
Điều 5. Hỗ trợ doanh nghiệp khởi nghiệp sáng tạo
1. Doanh nghiệp khởi nghiệp sáng tạo thành lập không quá 05 năm được hỗ trợ 20 triệu đồng/tháng tiền thuê mặt bằng.
Năm 2025, thành phố đã hỗ trợ 7 doanh nghiệp với tổng số tiền 1,2 tỷ đồng.
""",
        supports=(
            ("tối đa không quá 500 triệu đồng/doanh nghiệp", "in_force_as_reported"),
            ("nhưng không quá 40 triệu đồng/văn bằng", "in_force_as_reported"),
            ("20 triệu đồng/tháng", "in_force_as_reported"),
            ("1,2 tỷ đồng", "example_only"),
        ),
    ),
    Written(
        "da-nang-fr",
        "fr",
        "Da Nang aide ses jeunes entreprises",
        """Selon la résolution n° 31/2023/NQ-HDND du Conseil populaire de Da Nang, les start-ups de moins de cinq \
ans installées \
à Da Nang peuvent recevoir 40 % du coût de leur premier prototype, dans la limite de 300 millions de VND par projet. \
Pour en bénéficier, elles doivent employer moins de 50 salariés, apporter au moins 30 % de cofinancement et \
déposer leur \
dossier avant le 30 juin 2026.
La société Minh Phat a reçu 150 millions de VND en 2024. Le département propose par ailleurs de porter l'aide à 500 \
millions de VND.
Le programme de chèques innovation, qui accordait jusqu'à 100 millions de VND aux PME, a pris fin en 2023.
La ville a consacré 1 200 milliards de VND à la science en 2024. Les provinces doivent renforcer leurs liens.
Par la décision 2046/QD-UBND relative au soutien aux entreprises de haute technologie, la ville exonère de loyer les \
incubateurs.
""",
        supports=(
            ("dans la limite de 300 millions de VND par projet", "in_force_as_reported"),
            ("150 millions de VND", "example_only"),
            ("500 millions de VND", "announced_or_recommended"),
            ("jusqu'à 100 millions de VND", "ended"),
            ("", "in_force_as_reported"),
        ),
    ),
    Written(
        "hue-en",
        "en",
        "Hue supports researchers",
        """Under Resolution No. 08/2025/NQ-HDND, Hue grants up to 800 million VND to doctoral researchers who \
settle in the city. \
SMEs with fewer than 100 employees are eligible for a subsidy of 50% of the cost of technology transfer contracts, \
capped \
at 1 billion VND per contract, provided that they contribute at least 30% of own funds and have operated for at \
least two \
years.
So far only one company has received 200 million VND. The department plans to raise the ceiling to 2 billion VND.
Support | Rate | Ceiling | Conditions
Patent registration for enterprises | 60% | 50 million VND | Enterprises based in Hue
Quality certification | 40% | 120 million VND | At least 3 years in operation
Total visitors reached 4 million, and tourism revenue 8 trillion VND.
""",
        supports=(
            ("up to 800 million VND", "in_force_as_reported"),
            ("capped at 1 billion VND per contract", "in_force_as_reported"),
            ("200 million VND", "example_only"),
            ("2 billion VND", "announced_or_recommended"),
            ("50 million VND", "in_force_as_reported"),
            ("120 million VND", "in_force_as_reported"),
        ),
    ),
)


@pytest.fixture(scope="session")
def written() -> dict[str, Written]:
    """The articles by name."""
    return {article.name: article for article in ARTICLES}


@pytest.fixture(scope="session")
def read(written: dict[str, Written]) -> Callable[..., tuple[Article, tuple[Passage, ...]]]:
    """The article of that name and its passage; any other text is read as English."""

    def find(name: str, language: Language = "en", title: str = "A title") -> tuple[Article, tuple[Passage, ...]]:
        return as_article(written[name] if name in written else Written("other", language, title, name))

    return find
