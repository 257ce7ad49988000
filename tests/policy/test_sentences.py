from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.language import LANGUAGES, Language
from policy.sentences import split_sentences

PROSE = st.text(alphabet=st.sampled_from("aAbÉđ1 .!?…»«()\"'\n\t,;:M"), max_size=120)


def sentences(text: str, language: Language) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        pytest.param("fr", ["M. Le a parlé.", "Mme. Tran aussi."], id="french titles"),
        pytest.param("fr", ["La résolution n° 57 est là.", "La loi n°. 13 aussi."], id="french numbers"),
        pytest.param("fr", ["« Il faut agir.", "C'est urgent. »", "Il l'a dit."], id="quotation"),
        pytest.param("fr", ["« Oui ! » dit-il."], id="a question inside a sentence"),
        pytest.param("fr", ["PME, start-up, etc.", "La suite vient."], id="etc ends before an opener"),
        pytest.param("fr", ["Il cite l'art. 5 de la loi."], id="article abbreviated"),
        pytest.param("fr", ["Le coût (env. 2 M. USD. Au total) est connu.", "Fin."], id="inside brackets"),
        pytest.param("fr", ["Le GRDP croît de 8 % en 2024.", "Le reste baisse."], id="year ends a sentence"),
        pytest.param("en", ["Resolution No. 13 was issued.", "Is it?", "No.", "It is not."], id="No."),
        pytest.param("en", ["Dr. Le met Prof. J. Smith in the U.S. Department.", "He left."], id="titles, initials"),
        pytest.param("en", ["It rose 5.5%, e.g. in Hue.", "See https://a.b/c.d.", "OK."], id="decimals, addresses"),
        pytest.param("en", ["Firms, labs, etc. are eligible.", "They apply."], id="etc goes on"),
        pytest.param("en", ["It was signed on Dec. 22, 2024.", "It applies now."], id="month abbreviated"),
        pytest.param("en", ["FPT Corp. and VNG Inc. invest.", "The rest waits."], id="company forms"),
        pytest.param("vi", ["TP. HCM có 2.500 tỷ đồng.", "TP.Hồ Chí Minh cũng vậy."], id="TP."),
        pytest.param("vi", ["Cây, con, v.v. được hỗ trợ.", "Các sở đã làm."], id="v.v."),
        pytest.param("vi", ["PGS.TS. Nguyễn V. A. nói.", "Ông đồng ý."], id="academic titles, initials"),
        pytest.param("vi", ["Mức là 3.1.", "Tỉnh chi 1,5 tỷ."], id="section number at the end"),
        pytest.param("vi", ["Dự án ở Q. 1, TX. Quảng Yên.", "Theo kế hoạch."], id="district, town"),
        pytest.param("vi", ["Doanh thu tăng.", "Tỉnh khen."], id="two plain ones"),
    ],
)
def test_prose_is_split(language: Language, expected: list[str]) -> None:
    assert sentences(" ".join(expected), language) == expected


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        pytest.param(
            "vi",
            "Điều 5. Hỗ trợ doanh nghiệp\n1. Mức hỗ trợ: 50%. Tối đa 1 tỷ.\na) Doanh nghiệp nhỏ;\n3.1. Nội dung",
            [
                "Điều 5. Hỗ trợ doanh nghiệp",
                "1. Mức hỗ trợ: 50%.",
                "Tối đa 1 tỷ.",
                "a) Doanh nghiệp nhỏ;",
                "3.1. Nội dung",
            ],
            id="vietnamese law",
        ),
        pytest.param("vi", "Chương II. HỖ TRỢ\n\nKhoản 2. Mức", ["Chương II. HỖ TRỢ", "Khoản 2. Mức"], id="chapter"),
        pytest.param(
            "en", "Article 12. Support\nIV. Funds. Other", ["Article 12. Support", "IV. Funds.", "Other"], id="en"
        ),
        pytest.param("fr", "Titre\nUn texte sans point\n", ["Titre", "Un texte sans point"], id="headings"),
        pytest.param("vi", "GRDP tăng.Trong đó có AI.", ["GRDP tăng.", "Trong đó có AI."], id="space forgotten"),
        pytest.param("fr", "Voir mst.Gov.Vn, www.Abc.Vn.", ["Voir mst.Gov.Vn, www.Abc.Vn."], id="addresses"),
    ],
)
def test_lines_are_split(language: Language, lines: str, expected: list[str]) -> None:
    assert sentences(lines, language) == expected


@given(text=st.one_of(PROSE, st.text()), language=st.sampled_from(LANGUAGES), start=st.integers(0, 1000))
def test_sentences_cover_all_but_white_space_in_order(text: str, language: Language, start: int) -> None:
    spans = [(first - start, last - start) for first, last in split_sentences(text, language, start)]
    borders = [0, *(offset for span in spans for offset in span), len(text)]
    between = zip(borders[::2], borders[1::2], strict=True)
    assert not any(text[last:first].strip() for last, first in between)
    assert all(first < last for first, last in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert all(text[first:last] == text[first:last].strip() for first, last in spans)


@given(text=PROSE, language=st.sampled_from(LANGUAGES))
def test_a_sentence_stays_on_its_line(text: str, language: Language) -> None:
    assert all("\n" not in sentence for sentence in sentences(text, language))


@pytest.mark.parametrize("unit", ["1.", "A. ", "(a. ", "b.C", ". ", "x"])
@pytest.mark.timeout(60)  # seconds where time grows with the length, hours where it grows with its square
def test_a_long_text_of_one_piece_is_read(unit: str) -> None:
    assert split_sentences(unit * 100_000, "fr")
