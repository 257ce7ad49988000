"""A question as the statement that its value completes: the grammar of three languages, and what must stay unsaid."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.facts import facts_of
from assistant.stating import Value, state_value
from policy.dates import Period, find_dates
from policy.language import Language
from policy.quantity import Qualifier, Quantity, QuantityKind


def a_figure(value: int | str, kind: QuantityKind = QuantityKind.COUNT, unit: str | None = None) -> Quantity:
    return Quantity(kind, Decimal(value), None, unit, None, Qualifier.EXACT, 0, 0, "")


def a_date(text: str) -> Period:
    return find_dates(text, "en")[0]


SIX = a_figure(6)
SHARE = a_figure("7.5", QuantityKind.PERCENTAGE, "%")
MONEY = a_figure(41_000_000_000, QuantityKind.MONEY, "VND")
AREA = a_figure(58, QuantityKind.AREA, "ha")
TERM = a_figure(18, QuantityKind.DURATION, "month")
RANK = a_figure(21, QuantityKind.RANK)
DAY = a_date("on May 14, 2031")
MONTH = a_date("in August 2031")

STATED = [
    # English
    ("How many incubators does Kon Tum have?", SIX, "Kon Tum has **6** incubators"),
    ("How many incubators did the province open in 2031?", SIX, "The province opened **6** incubators in 2031"),
    ("How many incubators are there in Kon Tum?", SIX, "There are **6** incubators in Kon Tum"),
    ("How many incubators were closed in 2031?", SIX, "**6** incubators were closed in 2031"),
    ("How much did Kon Tum spend on drones in 2031?", MONEY, "Kon Tum spent **41 billion VND** on drones in 2031"),
    ("How much has Kon Tum disbursed so far?", MONEY, "Kon Tum has disbursed **41 billion VND** so far"),
    ("How many hectares of greenhouses does the plan foresee?", AREA, "The plan foresees **58 ha** of greenhouses"),
    ("How large is the drone park?", AREA, "The drone park covers **58 ha**"),
    ("What was Kon Tum's rank in the 2031 index?", RANK, "Kon Tum's rank in the 2031 index was **21st**"),
    ("What share of households use the portal?", SHARE, "**7.5%** of households use the portal"),
    ("What share of its budget did Kon Tum spend on it?", SHARE, "Kon Tum spent **7.5%** of its budget on it"),
    ("When was the drone decree issued?", DAY, "The drone decree was issued on **May 14, 2031**"),
    ("When does the decree take effect?", MONTH, "The decree takes effect in **August 2031**"),
    ("From what date does the decree apply?", DAY, "The decree applies from **May 14, 2031**"),
    ("By what date must the file be submitted?", DAY, "The file must be submitted by **May 14, 2031**"),
    ("Who is the director of the drone park?", "Le Van An", "The director of the drone park is **Le Van An**"),
    ("Who signed the decree?", "Le Van An", "**Le Van An** signed the decree"),
    ("Which deputy minister announced the plan?", "Le Van An", "The deputy minister **Le Van An** announced the plan"),
    ("number of incubators", SIX, "Number of incubators: **6**"),
    # French
    ("Combien d'incubateurs compte la province de Kon Tum ?", SIX, "La province de Kon Tum compte **6** incubateurs"),
    ("Combien d'incubateurs y a-t-il à Kon Tum ?", SIX, "Il y a **6** incubateurs à Kon Tum"),
    ("Combien d'incubateurs ont été fermés en 2031 ?", SIX, "**6** incubateurs ont été fermés en 2031"),
    ("Combien d'incubateurs à Kon Tum ?", SIX, "Incubateurs à Kon Tum : **6**"),
    (
        "Combien d'hectares An Giang a-t-elle plantés en 2031 ?",
        AREA,
        "Hectares qu'An Giang a plantés en 2031 : **58 ha**",
    ),
    ("Combien Kon Tum a-t-elle dépensé en 2031 ?", MONEY, "Kon Tum a dépensé **41 milliards de VND** en 2031"),
    ("Quelle est la part du budget ?", SHARE, "La part du budget est de **7,5 %**"),
    ("Quel était le rang de Kon Tum en 2031 ?", RANK, "Le rang de Kon Tum en 2031 : **21e**"),
    ("Quelle part détient la ville ?", SHARE, "Part que détient la ville : **7,5 %**"),
    ("Quand le décret entre-t-il en vigueur ?", DAY, "Le décret entre en vigueur le **14 mai 2031**"),
    ("Quand les bons ont-ils été émis ?", MONTH, "Les bons ont été émis en **août 2031**"),
    ("À partir de quelle date s'applique le décret ?", MONTH, "Le décret s'applique à partir d'**août 2031**"),
    ("Jusqu'à quand peut-on déposer un dossier ?", DAY, "On peut déposer un dossier jusqu'au **14 mai 2031**"),
    ("Qui est le directeur du parc ?", "Le Van An", "Le directeur du parc est **Le Van An**"),
    ("Quel vice-ministre a présenté le plan ?", "Le Van An", "Le vice-ministre **Le Van An** a présenté le plan"),
    ("pour quel montant ?", MONEY, "Pour un montant de **41 milliards de VND**"),
    # Vietnamese
    ("Kon Tum hiện có bao nhiêu vườn ươm?", SIX, "Kon Tum hiện có **6** vườn ươm"),
    ("Bao nhiêu vườn ươm ở Kon Tum?", SIX, "Có **6** vườn ươm ở Kon Tum"),
    ("Năm 2031 Kon Tum chi bao nhiêu tiền cho máy bay?", MONEY, "Năm 2031 Kon Tum chi **41 tỷ đồng** cho máy bay"),
    ("Khu công nghệ rộng bao nhiêu hecta?", AREA, "Khu công nghệ rộng **58 ha**"),
    ("Kon Tum xếp thứ mấy về đổi mới sáng tạo?", RANK, "Kon Tum xếp **thứ 21** về đổi mới sáng tạo"),
    ("Nghị định được ban hành khi nào?", DAY, "Nghị định được ban hành vào **ngày 14/5/2031**"),
    ("Nghị định có hiệu lực từ ngày nào?", DAY, "Nghị định có hiệu lực từ **ngày 14/5/2031**"),
    ("Ai ký nghị định này?", "Lê Văn An", "**Lê Văn An** ký nghị định này"),
    ("Giám đốc khu công nghệ là ai?", "Lê Văn An", "Giám đốc khu công nghệ là **Lê Văn An**"),
    ("Mức hỗ trợ tối đa bao nhiêu?", MONEY, "Mức hỗ trợ tối đa **41 tỷ đồng**"),
]


def language_of(question: str) -> Language:
    from policy.language import detect_language

    return detect_language(question).language


@pytest.mark.parametrize(("question", "value", "stated"), STATED, ids=[question for question, _, _ in STATED])
def test_a_question_becomes_the_statement_that_its_value_completes(question: str, value: Value, stated: str) -> None:
    assert state_value(question, value, language_of(question)) == stated


@pytest.mark.parametrize(
    ("question", "value", "language"),
    [
        pytest.param("How many incubators does Kon Tum have?", AREA, "en", id="hectares are no incubators"),
        pytest.param("How many hectares does the park have?", MONEY, "en", id="money is no area"),
        pytest.param("Combien d'incubateurs à Kon Tum ?", a_figure(1), "fr", id="one takes no plural"),
        pytest.param("What was Kon Tum's rank in 2031?", SHARE, "en", id="a share is no rank"),
        pytest.param("Quelle est la date du décret ?", SHARE, "fr", id="a share is no date"),
        pytest.param("Kon Tum co bao nhieu vuon uom?", SIX, "vi", id="Vietnamese without marks is not repeated"),
        pytest.param("Khu này rộng bao nhiêu và ai quản lý?", AREA, "vi", id="two questions in one"),
        pytest.param("How many parks are there and who runs them?", SIX, "en", id="two questions in one, English"),
        pytest.param("Does Kon Tum pay for drones?", MONEY, "en", id="a question for yes or no"),
        pytest.param("Why did Kon Tum close the park?", DAY, "en", id="a question for a reason"),
    ],
)
def test_what_the_value_does_not_complete_is_not_stated(question: str, value: Value, language: Language) -> None:
    assert state_value(question, value, language) is None


@given(number=st.integers(2, 10**12), share=st.decimals(0, 100, places=2))
def test_the_value_is_read_back_from_the_statement(number: int, share: Decimal) -> None:
    told = state_value("How much did Kon Tum spend on drones?", a_figure(number, QuantityKind.MONEY, "VND"), "en")
    assert told is not None and facts_of(told.replace("**", ""), "en").quantities[0].value == number
    told = state_value("Quelle est la part du budget ?", a_figure(str(share), QuantityKind.PERCENTAGE, "%"), "fr")
    assert told is not None and facts_of(told.replace("**", ""), "fr").quantities[0].value == share
