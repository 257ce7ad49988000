from datetime import date

import pytest

from ingest.document import BlockKind
from ingest.errors import UnsupportedDocumentError
from ingest.parse.html import parse_html

PAGE = """<!DOCTYPE html>
<html lang="vi"><head><title>Nghệ An mở quỹ đổi mới sáng tạo - Báo Mẫu</title>
<link rel="canonical" href="https://baomau.example/nghe-an-mo-quy.html">
<meta property="og:site_name" content="Báo Mẫu điện tử">
<script type="application/ld+json">{{"@graph": [{{"@type": "BreadcrumbList"}}, {{"@type": "NewsArticle",
 "headline": "Nghệ An mở quỹ đổi mới sáng tạo", "datePublished": "2025-03-04T08:30:00+07:00",
 "publisher": {{"@type": "Organization", "name": "Báo Mẫu"}}}}]}}</script></head>
<body><header><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/kt">Kinh tế</a></li></ul></nav>
<span class="date">Chủ nhật, 01/02/2026</span></header>
<div id="cookie-banner">Chúng tôi sử dụng cookie để phục vụ bạn tốt hơn. <button>Đồng ý</button></div>
<main><article><h1>Nghệ An mở quỹ đổi mới sáng tạo</h1>
<p class="sapo">Quỹ có vốn ban đầu 80 tỷ đồng, do Hội đồng nhân dân tỉnh thông qua trong kỳ họp tháng Ba.</p>
{figure}
<p>Theo Sở Khoa học và Công nghệ, toàn tỉnh có 44 doanh nghiệp công nghệ số, nhiều hơn năm trước 9 doanh nghiệp.
Các doanh nghiệp này tạo việc làm cho hơn 1.300 lao động ở thành phố Vinh và các huyện ven biển.</p>
<h2>Mức hỗ trợ</h2>
<table><tr><th>Nội dung</th><th>Mức</th></tr><tr><td>Đăng ký sáng chế</td><td>25 triệu đồng</td></tr></table>
<ul><li>Doanh nghiệp thành lập chưa quá 7 năm.</li><li>Vốn đối ứng ít nhất 40%.</li></ul>
<p>Quỹ bắt đầu nhận hồ sơ từ ngày 15/4/2025.<br>Hạn cuối là ngày 30/6/2025.</p>
<div class="share-buttons"><a>Facebook</a><a>Zalo</a></div>
<div class="related-news"><h3>Tin liên quan</h3><ul><li><a href="/x">Hà Tĩnh xây trung tâm dữ liệu 300 tỷ</a></li>
<li><a href="/y">Thanh Hóa thưởng sáng chế</a></li></ul></div></article></main>
<footer>Giấy phép số 123/GP-BTTTT. Bản quyền thuộc Báo Mẫu.</footer></body></html>"""

FIGURES = {
    "figcaption": '<figure><img src="a.jpg"><figcaption>Ông Trần Văn C phát biểu tại hội nghị.</figcaption></figure>',
    "picture table": '<table class="picture"><tr><td><img src="a.jpg"></td></tr><tr><td class="pCaption">'
    "Ông Trần Văn C phát biểu tại hội nghị.</td></tr></table>",
    "class": '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">'
    "Ông Trần Văn C phát biểu tại hội nghị.</p></div>",
}


@pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES)
def test_the_article_alone_comes_out_of_a_news_page(figure: str) -> None:
    parsed = parse_html(PAGE.format(figure=figure).encode())
    assert [(block.kind.value, block.text.split("\n")[0][:40]) for block in parsed.blocks] == [
        ("heading", "Nghệ An mở quỹ đổi mới sáng tạo"),
        ("body", "Quỹ có vốn ban đầu 80 tỷ đồng, do Hội đồ"),
        ("caption", "Ông Trần Văn C phát biểu tại hội nghị."),
        ("body", "Theo Sở Khoa học và Công nghệ, toàn tỉnh"),
        ("heading", "Mức hỗ trợ"),
        ("table", "Nội dung | Mức"),
        ("body", "Doanh nghiệp thành lập chưa quá 7 năm."),
        ("body", "Vốn đối ứng ít nhất 40%."),
        ("body", "Quỹ bắt đầu nhận hồ sơ từ ngày 15/4/2025"),
        ("body", "Hạn cuối là ngày 30/6/2025."),
    ]


def test_what_the_page_says_of_itself() -> None:
    own = parse_html(PAGE.format(figure="").encode()).own
    assert own.url == "https://baomau.example/nghe-an-mo-quy.html"
    assert own.title == "Nghệ An mở quỹ đổi mới sáng tạo"
    assert own.publisher == "Báo Mẫu"
    assert own.published == date(2025, 3, 4)
    assert own.language == "vi"


BODY = (
    "<article><h1>{h1}</h1><p>"
    + "The city pays for half of every prototype that a young firm builds. " * 6
    + "</p></article>"
)


def page(head: str = "", h1: str = "A city pays for prototypes", before: str = "") -> bytes:
    return f"<html><head>{head}</head><body>{before}{BODY.format(h1=h1)}</body></html>".encode()


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param("<meta property='og:title' content='From Open Graph'>", "From Open Graph", id="Open Graph"),
        pytest.param(
            "<title>Other words | A Site</title>", "A city pays for prototypes", id="heading before page title"
        ),
        pytest.param(
            "<meta property='og:site_name' content='The Sample Times'>"
            "<meta property='og:title' content='A fund - The Sample Times'>",
            "A fund",
            id="without the site's name",
        ),
        pytest.param(
            "<meta property='og:title' content='Digital - and green'>", "Digital - and green", id="a dash of its own"
        ),
        pytest.param(
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"R&amp;D &quot;now&quot;"}</script>',
            'R&D "now"',
            id="entities",
        ),
        pytest.param(
            '<script type="application/ld+json">{broken</script>', "A city pays for prototypes", id="broken JSON-LD"
        ),
    ],
)
def test_titles(head: str, title: str) -> None:
    assert parse_html(page(head)).own.title == title


@pytest.mark.parametrize(
    ("head", "before", "expected"),
    [
        pytest.param(
            "<meta property='article:published_time' content='2024-11-05T23:59:00Z'>", "", date(2024, 11, 5), id="meta"
        ),
        pytest.param("", "<main><time datetime='2024-11-06'>x</time></main>", date(2024, 11, 6), id="time element"),
        pytest.param(
            "", "<main><div class='post-date'>Thứ Tư, 06/11/2024 | 08:00</div></main>", date(2024, 11, 6), id="shown"
        ),
        pytest.param(
            "", "<header><span class='date'>06/11/2024</span></header>", None, id="today's date above the page"
        ),
        pytest.param("", "<footer>© 2024 Site</footer>", None, id="copyright is no date"),
        pytest.param("<meta name='date' content='soon'>", "", None, id="unreadable is unknown"),
    ],
)
def test_dates_are_stated_or_unknown(head: str, before: str, expected: date | None) -> None:
    assert parse_html(page(head, before=before)).own.published == expected


def test_the_charset_that_the_page_declares() -> None:
    head = "<meta charset='windows-1252'>"
    content = page(head, h1="L’été à Huế").decode().replace("ế", "e").encode("cp1252")
    assert parse_html(content).own.title == "L’été à Hue"


SENTENCES = [
    f"The province opened call number {n} for technology projects, with {n * 3} billion dong." for n in range(9)
]


def test_the_lead_above_the_article_is_part_of_it() -> None:
    lead = "Thủ phủ của vùng sẽ chi 90 tỷ đồng cho các phòng thí nghiệm dùng chung trong ba năm tới."
    head = f"<h1>Phòng thí nghiệm</h1><h2 class='detail-sapo'>{lead}</h2>"
    content = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    parsed = parse_html(
        f"<html><body><div>{head}</div><div class='detail-content'>{content}</div></body></html>".encode()
    )
    assert [block.text for block in parsed.blocks].count(lead) == 1


def test_a_page_laid_out_as_a_table_is_read_as_paragraphs() -> None:
    cells = f"<td><a href='/'>Home</a></td><td>{'<br><br>'.join(SENTENCES)}</td>"
    parsed = parse_html(f"<html><body><table><tr>{cells}</tr></table></body></html>".encode())
    assert {block.kind.value for block in parsed.blocks} == {"body"}
    assert [block.text for block in parsed.blocks][-9:] == SENTENCES


def test_the_frames_of_an_instrument_are_read_line_by_line() -> None:
    head = "<td><b>HỘI ĐỒNG NHÂN DÂN<br>TỈNH LÀO CAI</b></td><td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA<br>VIỆT NAM</b></td>"
    number = "<td>Số: 9/2025/NQ-HĐND</td><td><i>Lào Cai, ngày 3 tháng 7 năm 2025</i></td>"
    foot = "<td>Nơi nhận:<br>- Lưu: VT.</td><td><p>CHỦ TỊCH</p><p>Vũ Văn Chín</p></td>"
    frames = f"<table><tr>{head}</tr><tr>{number}</tr></table>{{}}<table><tr>{foot}</tr></table>"
    content = frames.format("".join(f"<p>{sentence}</p>" for sentence in SENTENCES))
    texts = [block.text for block in parse_html(f"<html><body>{content}</body></html>".encode()).blocks]
    assert texts[:4] == ["HỘI ĐỒNG NHÂN DÂN", "TỈNH LÀO CAI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM"]
    assert texts[4:6] == ["Số: 9/2025/NQ-HĐND", "Lào Cai, ngày 3 tháng 7 năm 2025"]
    assert texts[-4:] == ["Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Vũ Văn Chín"]


def test_a_line_break_in_a_cell_parts_words() -> None:
    rows = "<tr><th>Nội<br>dung</th><th>Mức</th></tr><tr><td>Sáng<br/>chế</td><td>5</td></tr>"
    content = f"<p>{SENTENCES[0]}</p><table>{rows}</table><p>{SENTENCES[1]}</p>"
    blocks = parse_html(f"<html><body><article>{content}</article></body></html>".encode()).blocks
    assert [block.text for block in blocks if block.kind.value == "table"] == ["Nội dung | Mức\nSáng chế | 5"]


def test_a_line_in_bold_above_a_paragraph_is_a_heading() -> None:
    content = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    page_text = f"<article><p><b>Điều 1. Phạm vi</b></p>{content}<p><b>Minh Anh</b></p></article>"
    blocks = parse_html(f"<html><body>{page_text}</body></html>".encode()).blocks
    assert [block.text for block in blocks if block.kind.value == "heading"] == ["Điều 1. Phạm vi"]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"<html><body></body></html>", id="empty body"),
        pytest.param(
            b"<html><body><script>draw()</script><noscript>Enable JavaScript</noscript></body></html>", id="script"
        ),
        pytest.param(
            b"<html><head><title>T</title></head><body><nav><a href='/'>Home</a></nav></body></html>", id="navigation"
        ),
        pytest.param(b"<", id="not even a tag"),
        pytest.param(b"<!-- -->", id="a comment"),
    ],
)
def test_a_page_without_text_is_refused(content: bytes) -> None:
    with pytest.raises(UnsupportedDocumentError, match="no article text"):
        parse_html(content)


def test_a_page_cannot_mark_its_text_as_a_caption() -> None:
    blocks = parse_html(page(h1="Heading", before="").replace(b"The city", "\ue000The city".encode())).blocks
    assert {block.kind.value for block in blocks} == {"heading", "body"}


def test_a_short_notice_is_an_article_too() -> None:
    parsed = parse_html(
        b"<html><body><main><p>The call for projects closes on 3 May 2026 at noon.</p></main></body></html>"
    )
    assert "closes on 3 May" in parsed.blocks[0].text


_PAGE = """<html><body><nav><a href="/">Home</a></nav>{before}<h1>Long An spends more on science</h1>
<p>The province of Long An set aside VND30 billion for science in 2025, officials said at a meeting on Tuesday.</p>
<h2>What firms get</h2><p>Firms may get the following aids under the resolution of the province:</p>
<ul><li>half of a machine, up to VND400 million;</li><li>VND30 million for each patent.</li></ul>
<p>Applications go to the Department of Science and Technology, which answers within twenty working days.</p>
{after}<footer><a href="/c">Contact</a></footer></body></html>"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("", "", id="straight in the body"),
        pytest.param('<div class="wrap">', "</div>", id="a box of no name"),
        pytest.param('<div class="article-detail">', "</div>", id="a box named article"),
        pytest.param(
            '<div class="a"><div class="b">', '</div><ul><li><a href="/o">Other</a></li></ul></div>', id="boxes"
        ),
        pytest.param("<table><tr><td>", "</td></tr></table>", id="a table for the layout"),
        pytest.param("<main>", "</main>", id="main"),
        pytest.param('<article><a href="/t">Teaser</a></article><div>', "</div>", id="an article that is a teaser"),
    ],
)
def test_lists_and_headings_stay_wherever_the_article_stands(before: str, after: str) -> None:
    blocks = parse_html(_PAGE.format(before=before, after=after).encode()).blocks
    texts = [block.text for block in blocks]
    assert "VND30 million for each patent." in texts
    assert [block.text for block in blocks if block.kind is BlockKind.HEADING][-1] == "What firms get"
    assert not {"Home", "Contact", "Other", "Teaser"} & set(texts)


def test_the_line_that_names_the_source_stays() -> None:
    line = '<div>Nguồn: <a href="https://example.org/a">https://example.org/a</a> | <a href="#">Chia sẻ</a></div>'
    blocks = parse_html(_PAGE.format(before="", after=line).encode()).blocks
    assert blocks[-1].text.startswith("Nguồn: https://example.org/a")


def test_the_entries_of_a_definition_list_stand_beside_their_terms() -> None:
    prose = "<p>Le fonds de Long An finance les machines des ateliers, et la province le dote chaque année.</p>"
    entries = (
        "<div><dt>Taux :</dt><dd>4 <b>pour cent</b></dd></div>"
        "<dt>Pour qui</dt><dd><p>Les ateliers.</p><p>Les coopératives.</p></dd>"
        "<dt>Dates</dt><dd>le 3 mai</dd><dd>le 4 juin</dd>"
    )
    content = f"<html><body><article>{prose}<dl>{entries}</dl>{prose}</article></body></html>"
    assert [block.text for block in parse_html(content.encode()).blocks][1:-1] == [
        "Taux: 4 pour cent",
        *("Pour qui:", "Les ateliers.", "Les coopératives."),
        *("Dates: le 3 mai", "le 4 juin"),
    ]
