import pytest

from ingest.captions import is_caption


@pytest.mark.parametrize(
    "text",
    [
        "M. Tran Van Nam, directeur du département, a pris la parole lors de la conférence.",
        "Mme Le Thi Hoa, vice-présidente de la province, s'est exprimée lors de l'atelier.",
        "Mr Pham Duc Long spoke at the workshop.",
        "Deputy Minister Ngo Van B delivers an opening speech at the event.",
        "Ông Nguyễn Văn Hùng, Giám đốc Sở, phát biểu tại hội nghị.",
        "Ông Nguyễn Văn Hùng phát biểu khai mạc tại buổi lễ. Ảnh: Hoàng Nam",
        "Un robot de récolte dans une serre. Photo : VNA",
        "Quang cảnh hội thảo.",
        "Vue d'ensemble de la réunion.",
        "An overview of the conference",
        "A harvest robot in Lam Dong (Photo: VNA)",
    ],
)
def test_reads_as_caption(text: str) -> None:
    assert is_caption(text)


@pytest.mark.parametrize(
    "text",
    [
        "La ville compte 12 entreprises de haute technologie.",
        "Lors de la conférence, M. Nam a annoncé un fonds de 30 milliards de dongs pour les start-up de la région.",
        "He spoke at the workshop. The fund will open in March.",
        "Tại hội nghị, ông Hùng phát biểu rằng tỉnh sẽ hỗ trợ 30% chi phí.",
        "The photo service of the province has 12 employees.",
        "Image recognition is a priority.",
    ],
)
def test_reads_as_paragraph(text: str) -> None:
    assert not is_caption(text)


def test_a_short_sentence_set_apart_where_nothing_else_is_is_a_caption() -> None:
    assert is_caption("Le jury a remis trois prix.", stands_apart=True)
    assert not is_caption("Le jury a remis trois prix.", stands_apart=False)
    assert not is_caption("Les conditions", stands_apart=True)
