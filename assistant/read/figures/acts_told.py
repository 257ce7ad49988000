"""What was done with a sum or a thing: money set aside is not money paid out, what was asked for is not what was
granted."""

from __future__ import annotations

import re
from collections.abc import Mapping

from policy.folding import fold


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{'|'.join(patterns)})(?![a-z])")


_ACTS: Mapping[str, re.Pattern[str]] = {
    "paid out": _any(
        "disburs\\w*",
        "decaiss\\w*",
        "paid(?: out)?",
        "pays? out",
        "verse[esr]?\\w{0,2}",
        "paye(?:e|s|es)?",
        "spent",
        "depens(?:e|es|ee|ees|er)",
        "giai ngan",
        "da (?:chi|tra|cap)",
        "chi tra",
        "thuc chi",
        "duoc chi",
        "da su dung",
    ),
    "set aside": _any(
        "set aside",
        "earmark\\w*",
        "alloue\\w*",
        "allocat\\w*",
        "bo tri",
        "prevu\\w*",
        "reserv\\w*",
        "plan(?:ned|s)?",
        "estimat\\w*",
        "estim(?:e|ee|es|ees)",
        "budgeted",
        "expected",
        "du (?:toan|kien)",
        "ke hoach",
        "phan bo",
        "can",
    ),
    "granted": _any("granted", "accorde\\w*", "delivre\\w*", "issued", "duoc cap", "da cap"),
    "received": _any("filed", "received", "depose\\w*", "recu\\w*", "tiep nhan", "nop"),
    "registered": _any("register\\w*", "inscri\\w*", "enregistr\\w*", "dang ky"),
    "approved": _any(
        "approv\\w*",
        "approuv\\w*",
        "accept\\w*",
        "selected",
        "chosen",
        "retenu\\w*",
        "valid(?:e|ee|es|ees|ated)",
        "abouti\\w*",
        "succeeded",
        "phe duyet",
        "duoc duyet",
        "duyet",
        "chap thuan",
        "(?:duoc |da )?(?:lua )?chon",
        "trung tuyen",
        "thong qua",
    ),
    "rejected": _any(
        "reject\\w*",
        "refus\\w*",
        "rejet\\w*",
        "turned (?:down|away)",
        "ecart(?:e|ee|es|ees)",
        "denied",
        "tu choi",
        "bi loai",
        "khong (?:duoc )?(?:duyet|chap thuan)",
    ),
    "lent": _any("lent", "lend\\w*", "loan\\w*", "prete\\w*", "cho vay"),
    "exported": _any("export\\w*", "xuat khau"),
    "imported": _any("import\\w*(?<!important)", "nhap khau"),
    "raised": _any("raised", "mobili\\w+", "leve\\w*", "huy dong"),
    "lasts": _any("lasts?", "lasting", "runs?", "dur(?:e|ent|er|ee|ees)", "thoi gian(?! nao)", "keo dai", "valid"),
    "answered within": _any("within", "dans (?:un|le) delai", "sous", "trong thoi han", "trong vong", "must answer"),
    "built for": _any("designed to", "capacity of", "capacite de", "concu\\w* pour", "cong suat"),
}


def acts_in(text: str) -> frozenset[str]:
    """The acts that `text` names.

    >>> sorted(acts_in("chỉ giải ngân được 398 tỷ đồng"))
    ['paid out']
    """
    folded = fold(text)
    return frozenset(act for act, pattern in _ACTS.items() if pattern.search(folded))


def agreement(asked: frozenset[str], told: frozenset[str]) -> int:
    """1 where a figure is told of the act asked about, -1 where it is told of others only, 0 where nothing shows."""
    if not asked or not told:
        return 0
    return 1 if asked & told else -1
