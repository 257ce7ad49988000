"""Who signed a text is read at the end of the text itself, and nowhere else."""

from __future__ import annotations

from pathlib import Path

from assistant import Outcome
from tests.assistant.over_articles import assistant_over

TEXT = """---
title: Nghị quyết số 27/2025/NQ-HĐND
url: https://example.org/lam-dong-27
---
HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG

Số: 27/2025/NQ-HĐND

NGHỊ QUYẾT

Quy định chính sách hỗ trợ vườn ươm công nghệ trên địa bàn tỉnh Lâm Đồng

Điều 1. Hỗ trợ 50% chi phí thuê mặt bằng, tối đa 90 triệu đồng mỗi năm cho mỗi vườn ươm.

Điều 2. Nghị quyết này có hiệu lực từ ngày 01 tháng 9 năm 2025.

CHỦ TỊCH

Phạm Thị Phúc
"""


def test_the_signature_under_a_text_tells_who_signed_it(tmp_path: Path) -> None:
    with assistant_over(tmp_path, {"resolution.md": TEXT}) as assistant:
        for question in (
            "Qui a signé la résolution 27/2025/NQ-HDND ?",
            "Who signed Resolution 27/2025/NQ-HDND?",
            "Ai ky nghi quyet 27/2025/NQ-HDND?",
        ):
            answer = assistant.ask(question)
            assert answer.outcome is Outcome.ANSWERED, question
            assert "Phạm Thị Phúc" in answer.answer


DECREE = """---
title: Quyết định số 3318/QĐ-TTg
url: https://example.org/qd-3318
---
Số: 3318/QĐ-TTg

QUYẾT ĐỊNH

Phê duyệt Đề án phòng thí nghiệm dùng chung

Điều 1. Xây dựng 12 phòng thí nghiệm dùng chung.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

KT. THỦ TƯỚNG

PHÓ THỦ TƯỚNG

Mai Thị Hạnh Nguyên

Phụ lục. Danh mục phòng thí nghiệm

| Trường | Số phòng |
|---|---|
| Đại học Vinh | 3 |
| Đại học Quy Nhơn | 4 |
| Đại học Tây Nguyên | 2 |
| Đại học Nha Trang | 1 |
| Đại học An Giang | 1 |
| Đại học Trà Vinh | 1 |
"""
NEWS = """---
title: The laboratories of the centre
url: https://example.org/laboratories
---
Decision No. 3320/QD-TTg, signed last week by Deputy Prime Minister Vu Van Thanh, opens the laboratories to firms.

Decision No. 3321/QD-TTg opens the archives. Director Ngo Thi Loan welcomed it.
"""


def test_a_signature_above_an_appendix_and_a_sentence_that_says_so(tmp_path: Path) -> None:
    with assistant_over(tmp_path, {"decision.md": DECREE, "news.md": NEWS}) as assistant:
        for question in (
            "Qui est le signataire de la décision 3318/QD-TTg ?",
            "Người ký Quyết định 3318/QĐ-TTg là ai?",
        ):
            assert "Mai Thị Hạnh Nguyên" in assistant.ask(question).answer, question
        assert "Vu Van Thanh" in assistant.ask("Who is the signatory of Decision 3320/QD-TTg?").answer
        assert "Ngo Thi Loan" not in assistant.ask("Who signed Decision 3321/QD-TTg?").answer
