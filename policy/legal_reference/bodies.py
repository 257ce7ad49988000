"""The bodies that issue instruments, as texts in three languages name them, and their levels."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.legal_reference.reference import Basis, IssuingBody, Level


@dataclass(frozen=True, slots=True)
class Body:
    """One body: how to recognise it in folded text, and what to call it."""

    id: str
    level: Level
    pattern: str
    names: dict[Language, str]


def _names(french: str, english: str, vietnamese: str) -> dict[Language, str]:
    return {"fr": french, "en": english, "vi": vietnamese}


def _ministry(field: str, french: str, english: str, vietnamese: str) -> Body:
    """A ministry by its names: "de la Santé", "Health", "Y tế"."""
    patterns = (rf"ministere {fold(french)}", rf"ministry of {fold(english)}", rf"bo {fold(vietnamese)}")
    return Body(
        f"ministry_of_{field}",
        Level.CENTRAL,
        "|".join(patterns),
        _names(f"du ministère {french}", f"of the Ministry of {english}", f"của Bộ {vietnamese}"),
    )


_C, _P, _L = Level.CENTRAL, Level.PROVINCIAL, Level.LOCAL
_FR_LOCAL = r"(?: local| communal| du district| de la commune| du quartier| de l'arrondissement| de district)"
_EN_LOCAL = r"(?:district|commune|ward|township|communal|local)(?:-level)?"
_VI_LOCAL = r"(?: huyen| xa| phuong| quan| thi xa| thi tran| dac khu| cap xa| cap huyen)"
_FR_PROVINCE = r"(?: provincial| municipal| de la province| de la ville| de province)"
_EN_OF_PROVINCE = r"(?: of the (?:province|city))"
_VI_PROVINCE = r"(?: tinh| thanh pho| tp\.?| cap tinh)"

BODIES: tuple[Body, ...] = (
    Body(
        "politburo",
        _C,
        r"bureau politique(?: du comite central)?(?: du parti)?|politburo|political bureau|bo chinh tri|bct",
        _names("du Bureau politique", "of the Politburo", "của Bộ Chính trị"),
    ),
    Body(
        "party_secretariat",
        _C,
        r"secretariat(?: du comite central)?(?: du parti)?|ban bi thu",
        _names("du Secrétariat du Comité central", "of the Secretariat", "của Ban Bí thư"),
    ),
    Body(
        "party_central_committee",
        _C,
        r"comite central(?: du parti)?|(?:party )?central committee(?: of the party)?"
        r"|(?:ban chap hanh|bch) trung uong(?: dang)?",
        _names("du Comité central du Parti", "of the Party Central Committee", "của Ban Chấp hành Trung ương"),
    ),
    Body(
        "national_assembly_standing_committee",
        _C,
        r"comite permanent de l'assemblee nationale|standing committee of the national assembly"
        r"|national assembly(?:'s)? standing committee|(?:uy ban|ub) thuong vu quoc hoi",
        _names(
            "du Comité permanent de l'Assemblée nationale",
            "of the National Assembly Standing Committee",
            "của Ủy ban Thường vụ Quốc hội",
        ),
    ),
    Body(
        "national_assembly",
        _C,
        r"assemblee nationale|national assembly|quoc hoi",
        _names("de l'Assemblée nationale", "of the National Assembly", "của Quốc hội"),
    ),
    Body(
        "prime_minister",
        _C,
        r"premier ministre|prime minister|thu tuong(?: chinh phu)?",
        _names("du Premier ministre", "of the Prime Minister", "của Thủ tướng Chính phủ"),
    ),
    Body(
        "government",
        _C,
        r"gouvernement|government|chinh phu",
        _names("du gouvernement", "of the Government", "của Chính phủ"),
    ),
    Body(
        "state_president",
        _C,
        r"president de la republique|state president|chu tich nuoc",
        _names("du président de la République", "of the State President", "của Chủ tịch nước"),
    ),
    Body(
        "ministry_of_science_and_technology",
        _C,
        r"ministere (?:des|de la) sciences?,?(?: et)?(?: des| de la)? technologies?(?:,? et de l'innovation)?"
        r"|ministry of science and technology|bo (?:khoa hoc (?:va|-|&) ?cong nghe|kh ?(?:&|va) ?cn|khcn)",
        _names(
            "du ministère des Sciences et des Technologies",
            "of the Ministry of Science and Technology",
            "của Bộ Khoa học và Công nghệ",
        ),
    ),
    _ministry("finance", "des Finances", "Finance", "Tài chính"),
    _ministry(
        "education_and_training", "de l'Éducation et de la Formation", "Education and Training", "Giáo dục và Đào tạo"
    ),
    _ministry("industry_and_trade", "de l'Industrie et du Commerce", "Industry and Trade", "Công Thương"),
    _ministry(
        "agriculture_and_environment",
        "de l'Agriculture et de l'Environnement",
        "Agriculture and Environment",
        "Nông nghiệp và Môi trường",
    ),
    _ministry("home_affairs", "de l'Intérieur", "Home Affairs", "Nội vụ"),
    _ministry("health", "de la Santé", "Health", "Y tế"),
    _ministry("justice", "de la Justice", "Justice", "Tư pháp"),
    _ministry("construction", "de la Construction", "Construction", "Xây dựng"),
    Body(
        "local_party_committee",
        _L,
        rf"comite du parti{_FR_LOCAL}|{_EN_LOCAL} party committee|(?:huyen|quan|thi|dang) uy(?: xa| phuong)?",
        _names("du comité du Parti de la commune", "of the commune Party Committee", "của Đảng ủy xã"),
    ),
    Body(
        "provincial_party_committee",
        _P,
        r"(?:comite permanent du )?(?:comite (?:provincial|municipal) du parti|comite du parti"
        rf"{_FR_PROVINCE}|parti provincial)"
        r"|(?:standing committee of the )?(?:provincial|municipal|city) party committee(?:'s standing committee)?"
        rf"|party committee{_EN_OF_PROVINCE}"
        rf"|(?:ban thuong vu |ban chap hanh )?(?:tinh uy|thanh uy|dang bo{_VI_PROVINCE})",
        _names("du Comité provincial du Parti", "of the Provincial Party Committee", "của Tỉnh ủy"),
    ),
    Body(
        "local_people_council",
        _L,
        rf"conseil populaire{_FR_LOCAL}|{_EN_LOCAL} people'?s council|(?:hdnd|hoi dong nhan dan){_VI_LOCAL}",
        _names("du Conseil populaire de la commune", "of the commune People's Council", "của Hội đồng nhân dân xã"),
    ),
    Body(
        "provincial_people_council",
        _P,
        rf"conseil populaire{_FR_PROVINCE}?|(?:(?:provincial|municipal|city) )?people'?s council{_EN_OF_PROVINCE}?"
        rf"|(?:hdnd|hoi dong nhan dan){_VI_PROVINCE}?",
        _names("du Conseil populaire provincial", "of the Provincial People's Council", "của Hội đồng nhân dân tỉnh"),
    ),
    Body(
        "local_people_committee",
        _L,
        rf"comite populaire{_FR_LOCAL}|{_EN_LOCAL} people'?s committee|(?:ubnd|uy ban nhan dan){_VI_LOCAL}",
        _names("du Comité populaire de la commune", "of the commune People's Committee", "của Ủy ban nhân dân xã"),
    ),
    Body(
        "provincial_people_committee",
        _P,
        rf"comite populaire{_FR_PROVINCE}?|(?:(?:provincial|municipal|city) )?people'?s committee{_EN_OF_PROVINCE}?"
        rf"|(?:ubnd|uy ban nhan dan){_VI_PROVINCE}?",
        _names("du Comité populaire provincial", "of the Provincial People's Committee", "của Ủy ban nhân dân tỉnh"),
    ),
    Body(
        "party_central",
        _C,
        r"trung uong(?: dang)?|parti central|central party",
        _names("du Parti central", "of the central Party", "của Trung ương Đảng"),
    ),
    Body(
        "provincial",
        _P,
        r"province|ville|the city|city|tinh|thanh pho",
        _names("de la province", "of the province", "của tỉnh"),
    ),
)
"""Most specific first: the first that matches at a place is the one named there."""

_BY_ID = {body.id: body for body in BODIES}
_ANY = "|".join(f"(?P<{body.id}>{body.pattern})" for body in BODIES)
_NAMED = late_regex(rf"(?:{_ANY})(?![a-z0-9])")
_GAP = (
    # At most one date may stand between an identifier and its body: "57-NQ/TW du 22 décembre 2024 du Bureau politique"
    r"(?:\s?[,(]{0,2}\s?(?:en date |datee? |dated |date |ban hanh |adoptee? |issued |signed |signee? )?"
    r"(?:le |du |ngay |of |on )?[a-z0-9/., -]{3,24}?(?:19|20)[0-9]{2}\s?[,)]{0,2})?"
)
_LINK = (
    r"\s?[,(]?\s?(?:(?:(?:issued|adopted|approved|promulgated|signed) by"
    r"|(?:adoptee?|prise?|publiee?|emise?|promulguee?) par|do|cua|from|of|by)(?: the)? |du |de la |de l'|des )"
)
_AFTER = late_regex(rf"{_GAP}{_LINK}(?P<body>(?:{_ANY}))(?![a-z0-9])")
_JUXTAPOSED = late_regex(rf"\s(?P<body>(?:{_ANY}))(?![a-z0-9])")
_BEFORE = late_regex(rf"(?<![a-z0-9])(?P<body>(?:{_ANY}))(?:'s?)?\s\Z")
_BEFORE_ENGLISH_ONLY = late_regex(
    r"(?:politburo|committee|council|minister|government|assembly|secretariat|technology|finance|president)(?:'s?)?\Z"
)


def _of(found: re.Match[str]) -> Body:
    return next(body for body in BODIES if found[body.id] is not None)


def body_after(plain: str, end: int) -> tuple[Body, int, int] | None:
    """The body stated right after a reference that ends at `end`, with its span in `plain`."""
    found = _AFTER.match(plain, end) or _JUXTAPOSED.match(plain, end)
    if found is None:
        return None
    body = _of(found)
    if body.id == "provincial" and found.re is _JUXTAPOSED:
        return None
    return body, found.start("body"), found.end("body")


def body_before(plain: str, start: int) -> tuple[Body, int, int] | None:
    """The body that an English text puts before the type ("the Politburo's Resolution 57"), with its span."""
    window = plain[max(0, start - 60) : start]
    if not _BEFORE_ENGLISH_ONLY.search(window.rstrip()):
        return None
    found = _BEFORE.search(window)
    if found is None or (body := _of(found)).id == "provincial":
        return None
    offset = max(0, start - 60)
    return body, offset + found.start("body"), offset + found.end("body")


def bodies_in(plain: str) -> list[tuple[str, int, int]]:
    """Id and span of every issuing body that folded text names, in order."""
    found = ((_of(match).id, match.start(), match.end()) for match in _NAMED.finditer(plain))
    return [
        entry for entry in found if entry[0] != "provincial" and not plain[max(0, entry[1] - 1) : entry[1]].isalnum()
    ]


def stated(body: Body, text: str) -> IssuingBody:
    """The body as a reference holds it when a text names it as `text`."""
    return IssuingBody(body.id, body.level, Basis.STATED, text)


def body_name(identifier: str, language: Language) -> str | None:
    """How to write a body after a reference, article or preposition included; None for one that has no name here.

    >>> body_name("politburo", "fr")
    'du Bureau politique'
    """
    body = _BY_ID.get(identifier)
    return body.names[language] if body else None


_PARTY_CENTRAL = {"politburo", "party_secretariat", "party_central_committee", "party_central"}


def bodies_agree(one: IssuingBody, other: IssuingBody) -> bool:
    """Whether two references may come from one body: the Politburo is a central Party body, for one."""
    if one.id == other.id:
        return True
    if "provincial" in (one.id, other.id):
        return one.level == other.level
    if "party_central" in (one.id, other.id):
        return {one.id, other.id} <= _PARTY_CENTRAL
    # A suffix names the kind of body (council, committee); that it is the province's is only the likeliest reading.
    if Basis.IMPLIED in (one.basis, other.basis):
        return one.id.removeprefix("local_") == other.id.removeprefix("provincial_") or one.id.removeprefix(
            "provincial_"
        ) == other.id.removeprefix("local_")
    return False
