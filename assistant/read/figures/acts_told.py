"""What was done with a sum or a thing, and in what state it is: money set aside is not money paid out, what was asked
for is not what was granted, and the late files are not all files."""

from __future__ import annotations

import re
from collections.abc import Mapping

from policy.folding import fold
from policy.late_regex import late_regex


def _any(*patterns: str) -> re.Pattern[str]:
    return late_regex(rf"(?<![a-z])(?:{'|'.join(patterns)})(?![a-z])")


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
        "can(?! tho)",
    ),
    "granted": _any("granted", "accorde\\w*", "delivre\\w*", "issued", "duoc cap", "da cap"),
    "received": _any(
        "filed",
        "received",
        "submitted",
        "lodged",
        "came in",
        "depose\\w*",
        "recu\\w*",
        "recoi\\w+",
        "soumis\\w*",
        "parvenus?",
        "tiep nhan",
        "nop",
        "gui (?:ve|den|len)",
    ),
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
    "lent": _any("lent", "lend\\w*", "prete\\w*", "cho vay"),
    "exported": _any("export\\w*", "xuat khau"),
    "imported": _any("import\\w*(?<!important)", "nhap khau"),
    "raised": _any("raised", "mobili\\w+", "lev(?:e|es|er|ent|ee|ees|ait)", "huy dong"),
    "lasts": _any("lasts?", "lasting", "runs?", "dur(?:e|ent|er|ee|ees)", "thoi gian(?! nao)", "keo dai", "valid"),
    "answered within": _any("within", "dans (?:un|le) delai", "sous", "trong thoi han", "trong vong", "must answer"),
    "built for": _any("designed to", "capacity of", "capacite de", "concu\\w* pour", "cong suat"),
    "funded": _any(
        "funded",
        "(?<!des )(?<!of )(?<!la )(?<!en )financ(?:ed|ee?s?|er|ent|ait|era)",
        "tai tro",
        "duoc ho tro",
    ),
    "assessed": _any(
        "assess\\w*", "evalu\\w*", "review(?:ed|s)", "examin(?:ed|es?|ees?)", "nghiem thu", "danh gia", "tham dinh"
    ),
    "handled": _any("handle[ds]?", "process(?:ed|es)", "dealt with", "trait(?:es?|ees?|ent)", "giai quyet", "xu ly"),
    "trained": _any(
        "train(?:ed|s)?(?! (?:station|line))", "form(?:es?|ees?|ent)(?! de)", "dao tao", "tap huan", "boi duong"
    ),
    "voted for": _any(
        "vot\\w+ (?:for|in favou?r|pour)",
        "in favou?r",
        "voix(?: pour)?",
        "tan thanh",
        "backed",
        "se sont prononces? pour",
    ),
    "voted against": _any("vot\\w+ (?:against|contre)", "khong tan thanh", "opposed"),
    "assigned": _any("assigned", "(?:had )?set itself", "fixe(?:e|s|es)?", "assigne\\w*", "duoc giao", "giao cho"),
    "digitised": _any("digiti[sz]\\w*", "numeris(?:e|ee|es|ees|er|ent)", "so hoa"),
    "visited": _any("visited", "visite(?:e|s|es|nt)?", "luot (?:khach|tham quan)", "tham quan"),
}
_STATES: Mapping[str, re.Pattern[str]] = {
    "under way": _any(
        "carr(?:y|ied|ies|ying) out",
        "under ?way",
        "implement\\w*",
        "conduct(?:s|ed|ing)?",
        "mene(?:e|s|es|nt)?",
        "men(?:er|ait)",
        "realis(?:e|ee|es|ees|ent)",
        "en cours",
        "trien khai",
        "thuc hien",
        "dang (?:trien khai|thuc hien)",
    ),
    "carried over": _any("carried over", "ongoing from", "reconduit\\w*", "poursuivi\\w*", "chuyen tiep"),
    "new": _any("new(?:ly)?", "nouve(?:au|aux|lles?)"),
    "excellent": _any("excellent\\w*", "outstanding", "xuat sac"),
    "failed": _any(
        "fail(?:ed|s|ing)?", "unsuccessful", "echou\\w*", "non (?:atteint|conforme)\\w*", "khong dat", "chua dat"
    ),
    "met": _any(
        "(?:has|have|had|were|was|been|did|does)? ?(?:met|meet|achieved|fulfilled|completed|finished)",
        "rempli(?:e|s|es|t)?",
        "acheve(?:e|s|es)?",
        "termine(?:e|s|es)?",
        "hoan thanh",
        "dat duoc",
    ),
    "exceeded": _any("exceed\\w*", "surpass\\w*", "depass(?:e|ee|es|ees|ent)", "vuot"),
    "late": _any(
        "late",
        "behind schedule",
        "overdue",
        "delayed",
        "en retard",
        "tre han",
        "qua han",
        "cham(?: tien do| muon| han)?",
    ),
    "on time": _any(
        "on time",
        "on schedule",
        "in time",
        "dans les (?:delais|temps)",
        "a temps",
        "dung han",
        "dung tien do",
        "truoc han",
    ),
    "used": _any("us(?:e|es|ed|ing)", "utilis(?:e|ee|es|ees|ent|ant|er)", "su dung", "ap dung", "appl(?:y|ied)"),
    "cancelled": _any(
        "cancel\\w*", "abandon\\w*", "annul\\w*", "withdrawn", "dropped", "huy(?: bo)?", "dung trien khai"
    ),
    "founded": _any("created", "set up", "established", "founded", "cree(?:e|s|es)?", "thanh lap(?: moi)?"),
    "opened": _any(
        "open(?:ed|s|ing)?",
        "ouverture",
        "inaugurat\\w*",
        "inaugur(?:e|ee|es|ees)",
        "ouv(?:erte?s?|re|rent|rira)",
        "khai truong",
        "khanh thanh",
    ),
    "installed": _any("install\\w*", "lap dat", "lap duoc", "da lap", "trang bi"),
    "closed": _any(
        "closed",
        "dissolved",
        "(?:a|ont|ete|elles?|ils?|avait) ferme(?:e|s|es)?",
        "fermees?",
        "giai the",
        "ngung hoat dong",
    ),
    "working": _any(
        "operat(?:es?|ing|ional)", "in operation", "active", "actives?", "actifs?", "en activite", "dang hoat dong"
    ),
    "foreign": _any("foreign(?:-\\w+)?", "etrangers?", "etrangeres?", "nuoc ngoai"),
}


_WITH_MARKS: Mapping[str, re.Pattern[str]] = {
    "new": late_regex(
        r"(?<!\w)mới(?!\w)(?!\s(?:đạt|có|chỉ|được|đào|giải|ở|là|qua|đây|nhất|thành|ra|mở))", re.IGNORECASE
    ),
    "opened": late_regex(r"(?<!\w)mở(?!\w)(?!\s(?:rộng|cửa|đầu|mang|ra))", re.IGNORECASE),
    "closed": late_regex(r"(?<!\w)đóng cửa(?!\w)", re.IGNORECASE),
}
"""Vietnamese words that are others without their marks: "mới" (new), "mỗi" (each), "mời" (to invite)."""


HAPPENINGS = frozenset({"opened", "founded", "closed", "installed", "met", "cancelled"})
"""States that begin on a day: which day is whose, the readers of dates tell apart."""


def states_in(text: str) -> frozenset[str]:
    """The acts that `text` names and the states in which it says that things are.

    >>> sorted(states_in("16 nhiệm vụ mới, 4 xếp loại xuất sắc"))
    ['excellent', 'new']
    """
    folded = fold(text)
    found = acts_in(text) | {state for state, pattern in _STATES.items() if pattern.search(folded)}
    return found | {state for state, pattern in _WITH_MARKS.items() if pattern.search(text)}


def first_told_at(text: str) -> int | None:
    """Where the first act or state stands that `text` names; None where it names none."""
    folded = fold(text)
    found = (pattern.search(folded) for pattern in (*_ACTS.values(), *_STATES.values()))
    return min((one.start() for one in found if one is not None), default=None)


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
