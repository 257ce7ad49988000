"""What laws are about, in three languages, so that one law under two names is seen to be one.

"Luật Chuyển giao công nghệ", "Law on Technology Transfer" and "loi sur le transfert de technologies" name the same
subjects. The words are those of the titles of Vietnamese laws and their usual translations.
"""

from __future__ import annotations

from policy.late_regex import late_regex

_SUBJECTS: dict[str, str] = {
    "intellectual_property": r"so huu tri tue|propriete intellectuelle|intellectual property",
    "science": r"khoa hoc|kh&cn|khcn|sciences?|scientifiques?|scientific",
    "high_technology": r"cong nghe cao|hautes? technologies?|high[- ]tech(?:nology|nologies)?",
    "technology": r"cong nghe|technologies?|technologiques?|technology|technological",
    "innovation": r"doi moi sang tao|innovations?",
    "transfer": r"chuyen giao|transferts?|transfer",
    "digital_transformation": r"chuyen doi so|transformation numerique|digital transformation",
    "digital": r"\bso\b(?! huu| [0-9])|numeriques?|digital",
    "industry": r"cong nghiep|industries?|industry|industriel(?:le)?s?",
    "small_enterprises": (
        r"(?:doanh nghiep )?nho va vua|(?:petites et moyennes|petite et moyenne) entreprises?|pme"
        r"|small[- ]and[- ]medium(?:[- ]sized)? enterprises?|smes"
    ),
    "enterprise": r"doanh nghiep|entreprises?|enterprises?",
    "support": r"ho tro|appui|soutien|aides?|support|assistance",
    "public_investment": r"dau tu cong|investissements? publics?|public investment",
    "investment": r"dau tu|investissements?|investment",
    "land": r"dat dai|foncier|fonciere|terres?|land",
    "state_budget": r"ngan sach nha nuoc|budget (?:de l'etat|public)|state budget",
    "personal_data": (
        r"(?:bao ve )?du lieu ca nhan|(?:protection des )?donnees personnelles|personal data(?: protection)?"
    ),
    "data": r"du lieu|donnees|data",
    "artificial_intelligence": r"tri tue nhan tao|intelligence artificielle|artificial intelligence",
    "electronic_transactions": r"giao dich dien tu|transactions electroniques|(?:electronic|e-)\s?transactions?",
    "telecommunications": r"vien thong|telecommunications?",
    "cybersecurity": r"an ninh mang|cybersecurite|cyber ?security",
    "information_technology": r"cong nghe thong tin|technologies? de l'information|information technology",
    "atomic_energy": r"nang luong nguyen tu|energie (?:atomique|nucleaire)|(?:atomic|nuclear) energy",
    "standards": (
        r"tieu chuan(?: va quy chuan ky thuat)?|normes(?: et reglements? techniques?)?"
        r"|(?:technical )?standards(?: and technical regulations)?"
    ),
    "quality": (
        r"chat luong(?: san pham,? hang hoa)?|qualite(?: des produits(?: et (?:des )?marchandises)?)?"
        r"|(?:product(?: and goods)? )?quality"
    ),
    "measurement": r"do luong|metrologie|measurement|metrology",
    "education": r"giao duc|education",
    "higher_education": r"giao duc dai hoc|enseignement superieur|higher education",
    "teachers": r"nha giao|enseignants|teachers",
    "planning": r"quy hoach|planification|planning",
    "bidding": r"dau thau|appels? d'offres|marches publics|bidding|procurement",
    "environment": r"bao ve moi truong|moi truong|protection de l'environnement|environnement|environmental protection",
    "capital_city": r"thu do|capitale|capital(?: city)?",
    "labour": r"lao dong|travail|labou?r",
    "employment": r"viec lam|emploi|employment",
    "corporate_income_tax": (
        r"thue thu nhap doanh nghiep|impots? sur (?:les societes|le revenu des societes)|corporate income tax"
    ),
    "value_added_tax": r"thue gia tri gia tang|taxe sur la valeur ajoutee|value[- ]added tax",
    "tax": r"thue|impots?|fiscal(?:e|es)?|tax(?:ation)?",
    "electricity": r"dien luc|electricite|electricity",
    "health_insurance": r"bao hiem y te|assurance maladie|health insurance",
    "construction": r"xay dung|construction",
    "housing": r"nha o|logement|housing",
    "cadres": r"can bo,? cong chuc|fonctionnaires|cadres and civil servants|civil servants",
    "local_government": (
        r"to chuc chinh quyen dia phuong|(?:organisation des )?(?:autorites|administrations) locales|local government"
    ),
    "competition": r"canh tranh|concurrence|competition",
    "cooperatives": r"hop tac xa|cooperatives?",
    "trade": r"thuong mai|commerce|trade",
    "biotechnology": r"cong nghe sinh hoc|biotechnologies?|biotechnology",
    "biodiversity": r"da dang sinh hoc|biodiversite|diversite biologique|biodiversity",
    "digital_assets": r"tai san so|actifs numeriques|digital assets?",
    "energy_saving": (
        r"su dung nang luong tiet kiem(?: va hieu qua)?|efficacite energetique|economies d'energie"
        r"|(?:economical and )?efficient use of energy|energy efficiency"
    ),
    "renewable_energy": r"nang luong tai tao|energies renouvelables|renewable energy",
    "plant_varieties": r"giong cay trong|varietes vegetales|plant varieties",
    "crops": r"trong trot|cultures|crop production|cultivation",
    "livestock": r"chan nuoi|elevage|animal husbandry|livestock",
    "fisheries": r"thuy san|peche|fisheries",
    "forestry": r"lam nghiep|forets|forestry",
    "water": r"tai nguyen nuoc|ressources en eau|water resources",
    "medicine": r"kham benh,? chua benh|examen et traitement medica(?:l|ux)|medical examination and treatment",
    "pharmacy": r"duoc pham|pharmacie|pharmacy",
    "food_safety": r"an toan thuc pham|securite (?:des aliments|alimentaire)|food safety",
    "consumers": r"bao ve quyen loi nguoi tieu dung|protection des consommateurs|consumer protection",
    "advertising": r"quang cao|publicite|advertising",
    "customs": r"hai quan|douanes?|customs",
    "export_tax": (
        r"thue xuat khau,? thue nhap khau|droits d'importation et d'exportation|import and export (?:tax|duties)"
    ),
    "personal_income_tax": r"thue thu nhap ca nhan|impot sur le revenu|personal income tax",
    "public_private_partnership": (r"doi tac cong tu|partenariats? public-prive|public[- ]private partnerships?"),
    "archives": r"luu tru|archives?",
    "state_secrets": r"bi mat nha nuoc|secrets? d'etat|state secrets?",
    "culture": r"di san van hoa|patrimoine culturel|cultural heritage",
    "tourism": r"du lich|tourisme|tourism",
    "roads": r"duong bo|routes|road traffic",
    "railways": r"duong sat|chemins de fer|railways?",
    "minerals": r"dia chat va khoang san|khoang san|mines|minerals?",
    "meteorology": r"khi tuong thuy van|meteorologie|hydro-?meteorology",
    "security_forces": r"cong nghiep quoc phong|industries? de defense|defen[cs]e industry",
    "press": r"bao chi|presse|press",
    "libraries": r"thu vien|bibliotheques?|library",
}
# Longer titles first: "công nghệ cao" must not be read as "công nghệ".
_ORDER = (
    "information_technology",
    "high_technology",
    "digital_transformation",
    "small_enterprises",
    "public_investment",
    "state_budget",
    "personal_data",
    "higher_education",
    "intellectual_property",
    "corporate_income_tax",
    "value_added_tax",
    "health_insurance",
    "biotechnology",
    "digital_assets",
    "security_forces",
    "personal_income_tax",
    "export_tax",
    "renewable_energy",
    "energy_saving",
)
_RANKED = [*_ORDER, *(subject for subject in _SUBJECTS if subject not in _ORDER)]
SUBJECT = "|".join(f"(?:{_SUBJECTS[subject]})" for subject in _RANKED)
_WORD = late_regex("|".join(f"(?P<{subject}>(?<![a-z0-9])(?:{_SUBJECTS[subject]})(?![a-z0-9]))" for subject in _RANKED))
_LINK = r"(?:va|et|and|ve|cua|de|des|du|la|le|les|of|the|&|pour|for|a|aux)"
_SUBJECT = rf"(?:(?:la|le|les|the)\s|l')?(?:{SUBJECT})(?![a-z0-9])"
_UNIT = rf"{_SUBJECT}(?:(?:-|\s)(?:{_LINK}\s|l'|d'){{0,4}}{_SUBJECT})*"
RUN = late_regex(
    rf"{_UNIT}(?:(?:,\s{_UNIT}){{1,4}}(?:,?\s(?:va|et|and|&)\s(?:de la |des |du |de l'|de )?{_UNIT}))?|{_UNIT}"
)
"""A law's name written with known subjects only: it ends where the next word is none."""


def subjects_of(plain: str) -> frozenset[str]:
    """Ids of the subjects that a folded name holds."""
    return frozenset(found.lastgroup for found in _WORD.finditer(plain) if found.lastgroup)
