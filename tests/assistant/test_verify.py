from __future__ import annotations

import pytest

from assistant.evidence import Shelf
from assistant.verify import Verdict, verify
from vectorstore.library import Library


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        pytest.param("Da Nang a 41 entreprises scientifiques et technologiques.", Verdict.SUPPORTED, id="as stated"),
        pytest.param("Da Nang has 41 science and technology enterprises.", Verdict.SUPPORTED, id="in another language"),
        pytest.param("Da Nang has 45 science and technology enterprises.", Verdict.CONTRADICTED, id="another value"),
        pytest.param(
            "Resolution 33/2025/NQ-HDND of Can Tho is dated July 12, 2025.", Verdict.CONTRADICTED, id="another day"
        ),
        pytest.param("Ca Mau has 12 data centres.", Verdict.NOT_FOUND, id="nothing on it"),
    ],
)
def test_each_claim_gets_its_verdict(written_library: Library, claim: str, verdict: Verdict) -> None:
    (verified,) = verify(claim, Shelf(written_library))
    assert verified.verdict is verdict
    assert bool(verified.citations) is (verdict is not Verdict.NOT_FOUND)


def test_a_paragraph_is_verified_sentence_by_sentence(written_library: Library) -> None:
    text = "Da Nang has 41 science and technology enterprises. Ca Mau has 12 data centres."
    assert [one.verdict for one in verify(text, Shelf(written_library))] == [Verdict.SUPPORTED, Verdict.NOT_FOUND]
