"""Surnames, forms of address and offices: the words by which a person is recognised in three languages."""

from __future__ import annotations

from policy.late_regex import late_regex

SURNAMES = frozenset(
    [
        "nguyen",
        "tran",
        "le",
        "pham",
        "hoang",
        "huynh",
        "dong",
        "phan",
        "vu",
        "vo",
        "dang",
        "bui",
        "do",
        "ho",
        "ngo",
        "duong",
        "ly",
        "dinh",
        "doan",
        "trinh",
        "mai",
        "lam",
        "cao",
        "luong",
        "luu",
        "ta",
        "ha",
        "thai",
        "vuong",
        "quach",
        "kieu",
        "to",
        "chau",
        "nong",
        "trieu",
        "tang",
        "chu",
        "dao",
        "truong",
        "thach",
        "tong",
        "tieu",
        "ma",
        "hua",
        "lai",
        "nghiem",
        "phung",
        "au",
        "banh",
        "vi",
        "than",
        "khuat",
        "luc",
        "mac",
        "giang",
        "quan",
        "giap",
        "la",
        "lo",
        "sung",
        "vang",
        "giang",
        "dam",
        "khuong",
        "diep",
        "ton",
        "ninh",
        "che",
        "bach",
        "bang",
    ]
)
"""Vietnamese family names, folded. Source: the usual lists of family names by frequency."""
WEAK_SURNAMES = frozenset(
    ["le", "la", "do", "to", "ha", "ma", "vi", "quan", "thai", "lam", "cao", "ninh", "bang", "ho", "than", "dong"]
)
"""Names that are also words or places: they need an office, an address or a verb of speech beside them."""

SYLLABLE = late_regex(
    r"(?:ngh|ng|nh|ph|th|tr|ch|gh|gi|kh|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?\Z|[a-z]\Z"
)
"""A Vietnamese syllable without its marks; "Comité" and "Parc" are none."""

ADDRESS = (
    r"(?:le\s|la\s|the\s)?(?:mm?\.|messieurs|mmes?\.?|mlle|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?|camarades?"
    r"|comrade|dong chi|"
    r"ong|ba|anh|chi|gs\.?|pgs\.?|ts\.?|ths\.?|assoc\.)"
)
"""Forms of address, folded."""

_FRENCH = (
    r"(?<!comite )(?:premier |ancien |ancienne )?(?:vice[- ]?)?(?:presidente?|ministre|premiere? ministre"
    r"|directeur|directrice|chef(?:fe)?|secretaire|gouverneure?|recteur|rectrice|membre|representante?|doyenne?"
    r"|responsable|pdg|(?:co-?)?fondateur|(?:co-?)?fondatrice|professeure?|expert|experte|deputee?|ambassadeur"
    r"|ambassadrice|conseiller|conseillere|coordinateur|coordinatrice|gerante?|chercheur|chercheuse|patron(?:ne)?"
    r"|proprietaire|inspecteur|inspectrice|ingenieure?)"
    r"(?:\s(?:adjointe?|generale?|permanente?|deleguee?|executif|executive|associee?|a temps plein|principale?))*"
)
_ENGLISH = (
    r"(?:(?:former|acting|deputy|vice|standing|permanent|first|full-time|associate|senior|executive|general|country"
    r"|managing|assistant|party)[- ])*"
    r"(?:director(?:[- ]general)?|minister|prime minister|chair(?:man|woman|person)?|president|head"
    r"|secretary(?: general)?"
    r"|rector|member|ceo|chief executive officer|(?:co-?)?founder|professor|representative|governor|dean|manager"
    r"|chief|ambassador|expert|adviser|advisor|spokes(?:man|woman|person)|lecturer|researcher|scientist"
    r"|owner|inspector|engineer)"
)
_VIETNAMESE = (
    r"(?:nguyen |quyen )?(?:pho )?(?:tong giam doc|giam doc|bo truong|thu truong|chu tich|tong bi thu|bi thu"
    r"|cuc truong|vu truong|truong ban|truong phong|truong doan|thu tuong|vien truong|hieu truong|chanh van phong"
    r"|chi cuc truong|dai bieu|uy vien|truong khoa|nha sang lap|chuyen gia|giao su|thong doc|tham tan"
    r"|truong dai dien|dai su)"
)
ROLE = late_regex(rf"(?<![a-z0-9-])(?:(?P<fr>{_FRENCH})|(?P<en>{_ENGLISH})|(?P<vi>{_VIETNAMESE}))(?![a-z0-9])")
"""An office, without what it is the office of."""

LEADS = late_regex(
    r"(?:who (?:heads|leads|runs|chairs|directs|manages|owns|founded|co-founded|represents|presides over)"
    r"|qui (?:dirige|preside|gere|conduit|represente|pilote|anime|possede|a (?:co-?)?fonde)"
    r"|(?:la )?nguoi (?:dung dau|sang lap|phu trach|dieu hanh))\s[^,.;:!?()\[\]|\n\"«»“”]{3,120}"
)
"""What somebody heads, said as a clause: "who chairs the budget committee"."""

_FIELD = """
    giam sat kiem tra cong tac chuyen trach thuong truc kinh te ngan sach van hoa xa hoi phap che quan ly ke hoach tai
    chinh dau tu to chuc hanh ky thuat dao tao nghien cuu phat trien hop quoc nong nghiep moi truong tinh huyen thanh
    pho phuong khoa hoc nghe va doi so dan toc lien doan phu trach
"""
VIETNAMESE_FIELD = frozenset(_FIELD.split())
"""Syllables in lower case between an office and the name of its holder: what the office is of."""
MIDDLE_NAMES = frozenset({"thi", "van"})
"""Between a family name and a given name they prove the name, however rare the family."""

SPEECH = late_regex(
    r"\s?,?\s(?:a (?:declare|indique|souligne|affirme|ajoute|precise|explique|estime|partage|annonce|pris la parole"
    r"|presente|rappele|prononce|preside|insiste|note)|declare|said|says|told|stated|noted|stressed|emphasi[sz]ed|added"
    r"|shared|affirmed|announced|spoke|delivered|highlighted|explained|cho biet|phat bieu|khang dinh|nhan manh|chia se"
    r"|noi|neu ro|de nghi|yeu cau|trinh bay|danh gia|thong tin|cho rang)(?![a-z])"
)
"""Verbs that only a person is the subject of."""

_HIGHLAND = """
    ksor kpa siu rcom rmah rah nay nie mlo ayun hmok kdoh kbuor bkrong bya knul eban ksiu puih hau thao lau cil dieu kra
    krajan
"""
HIGHLAND_FAMILIES = frozenset(_HIGHLAND.split())
"""Family and clan names of the Jarai, Ede, Koho, Mnong and Hmong, folded; first in a name, they prove nothing alone."""
HIGHLAND_PARTICLE = late_regex(r"(?:H|K|Y|Ha)['’ʼ][A-ZÀ-ÞĐĂƠƯÊ]")
"""How names of women and men begin in the Central Highlands: H'Len, K'Brơi."""
