from __future__ import annotations

import pytest

from assistant.understand.kinds import details_of, kinds_of, values_of
from assistant.understand.question import Detail, Kind
from policy.quantity import QuantityKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Combien d'entreprises compte la ville ?", Kind.FIGURE),
        ("What share of the budget goes to research?", Kind.FIGURE),
        ("Thành phố có bao nhiêu vườn ươm?", Kind.FIGURE),
        ("thanh pho co bao nhieu vuon uom", Kind.FIGURE),
        ("Quand le plan a-t-il été adopté ?", Kind.DATE),
        ("When does it take effect?", Kind.DATE),
        ("Nghị quyết ban hành ngày nào?", Kind.DATE),
        ("Qui dirige le parc ?", Kind.WHO),
        ("Who is the director?", Kind.WHO),
        ("Giám đốc là ai?", Kind.WHO),
        ("C'est quoi la résolution 12 ?", Kind.DEFINITION),
        ("Nghị quyết 12 nói về gì?", Kind.DEFINITION),
        ("Compare Hue et Da Nang.", Kind.COMPARISON),
        ("Which province has more start-ups, Hue or Da Nang?", Kind.COMPARISON),
        ("So sánh Huế và Đà Nẵng.", Kind.COMPARISON),
        ("Xếp các tỉnh theo số sáng chế", Kind.COMPARISON),
        ("Xếp hạng những thành phố có vườn ươm", Kind.COMPARISON),
        ("Quelle aide pour ma PME ?", Kind.SUPPORT),
        ("Doanh nghiệp được hỗ trợ gì?", Kind.SUPPORT),
        ("Résume la politique de la ville.", Kind.SUMMARY),
        ("Pourquoi ce plan ?", Kind.REASON),
        ("Les articles disent-ils la même chose ?", Kind.DISCREPANCY),
        ("Liste les résolutions de la province.", Kind.LIST),
    ],
)
def test_the_kind_shows_in_the_words_of_asking(text: str, kind: Kind) -> None:
    assert kind in kinds_of(text)


def test_a_text_that_asks_nothing_is_open() -> None:
    assert kinds_of("La science à Hué") == (Kind.OPEN,)


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("Quelle est la date limite ?", Detail.DEADLINE),
        ("What is the deadline?", Detail.DEADLINE),
        ("Hạn nộp hồ sơ là khi nào?", Detail.DEADLINE),
        ("Qui a signé la décision ?", Detail.SIGNER),
        ("Cơ quan nào ban hành?", Detail.BODY),
        ("Sur quelle base légale ?", Detail.LEGAL_BASIS),
        ("From when does it apply?", Detail.EFFECT),
        ("Nghị quyết có hiệu lực từ khi nào?", Detail.EFFECT),
    ],
)
def test_details_are_read(text: str, detail: Detail) -> None:
    assert detail in details_of(text)


def test_the_kind_of_value_is_read() -> None:
    assert QuantityKind.PERCENTAGE in values_of("Quelle part du budget ?")
    assert QuantityKind.AREA in values_of("Khu này rộng bao nhiêu hecta?")
    assert QuantityKind.RANK in values_of("What was its rank?")


@pytest.mark.parametrize("text", ["Thời gian thử nghiệm tối đa bao lâu?", "Tính đến nay có bao nhiêu vườn ươm?"])
def test_how_long_and_so_far_ask_for_no_date(text: str) -> None:
    assert Kind.DATE not in kinds_of(text)


@pytest.mark.parametrize(
    ("text", "kind", "asked"),
    [
        pytest.param("Kinh tế số đóng góp bao nhiêu?", QuantityKind.MONEY, False, id="đóng is no đồng"),
        pytest.param("co bao nhieu hop dong?", QuantityKind.MONEY, False, id="a contract, typed without marks"),
        pytest.param("xe chay thu bao nhieu km?", QuantityKind.RANK, False, id="a trial is no rank"),
        pytest.param("Combien coûte un capteur ?", QuantityKind.MONEY, True, id="coûte"),
        pytest.param("How much is one sensor?", QuantityKind.MONEY, True, id="how much is one"),
        pytest.param("Cảm biến giá bao nhiêu?", QuantityKind.MONEY, True, id="giá"),
    ],
)
def test_words_that_look_alike_ask_for_other_values(text: str, kind: QuantityKind, asked: bool) -> None:
    assert (kind in values_of(text)) is asked


def test_what_a_province_aims_for_is_a_list_and_no_person() -> None:
    kinds = kinds_of("What does Son La aim for by 2030?")
    assert Kind.LIST in kinds
    assert Kind.WHO not in kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Nó thay thế văn bản nào?", Kind.INSTRUMENT, id="a text, with its marks"),
        pytest.param("What did it replace?", Kind.INSTRUMENT, id="what it replaced"),
        pytest.param("What is the difference?", Kind.COMPARISON, id="the difference of two named before"),
        pytest.param("mekongsense founder", Kind.WHO, id="an office alone"),
        pytest.param("Dự án làm mẫu thử được tối đa mấy triệu?", Kind.SUPPORT, id="so many millions"),
    ],
)
def test_few_words_say_what_is_asked(text: str, kind: Kind) -> None:
    assert kind in kinds_of(text)


def test_procedures_keep_their_marks() -> None:
    assert Detail.PROCEDURE in details_of("Thủ tục xin hỗ trợ thế nào?")


@pytest.mark.parametrize(
    ("text", "asks_date"),
    [
        pytest.param("How long does a permit take when a form is missing?", False, id="en"),
        pytest.param("Combien de temps faut-il quand une pièce manque ?", False, id="fr"),
        pytest.param("How many firms applied and when?", True, id="asked beside, en"),
        pytest.param("Combien de sociétés, et jusqu'à quand ?", True, id="asked beside, fr"),
        pytest.param("Do you know when the fund opens?", True, id="after a verb of knowing"),
    ],
)
def test_when_behind_another_question_word_asks_for_no_date(text: str, asks_date: bool) -> None:
    assert (Kind.DATE in kinds_of(text)) is asks_date


@pytest.mark.parametrize(
    ("text", "is_number_of_text"),
    [
        pytest.param("What is the number of Hue's decision on drones?", True, id="en"),
        pytest.param("Quel est le numéro de la décision sur les drones ?", True, id="fr"),
        pytest.param("Quyết định về máy bay không người lái số bao nhiêu?", True, id="vi"),
        pytest.param("What is the number of decisions on drones?", False, id="how many, en"),
        pytest.param("Quel est le nombre de décisions sur les drones ?", False, id="how many, fr"),
    ],
)
def test_the_number_of_a_text_counts_nothing(text: str, is_number_of_text: bool) -> None:
    assert (kinds_of(text)[0] is Kind.INSTRUMENT) is is_number_of_text
    assert not (is_number_of_text and values_of(text))


def test_artificial_intelligence_asks_for_nobody() -> None:
    assert Kind.WHO not in kinds_of("Kế hoạch phát triển AI của tỉnh mang số mấy?")
    assert Kind.WHO in kinds_of("Ai ký kế hoạch của tỉnh?")
