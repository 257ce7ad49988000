"""The words by which somebody gets something, in the folded spelling, three languages."""

from __future__ import annotations

from policy.late_regex import late_regex

GRANTS = late_regex(
    r"(?<![a-z])(?:ceilings?|plafonds?|"
    r"soutien|soutiens|soutenir|soutient|soutenus?|soutenues?|aides?|appui|appuyer|subventions?|subventionner|"
    r"subventionnes?|"
    r"prise en charge|prend en charge|prendre en charge|prises? en charge|pris en charge|bourses?|primes?|allocations?|"
    r"bonification|exoneration|exoneres?|exonerees?|"
    r"reduction d'impot|prets? (?:bonifies?|preferentiels?)|credit d'impot|financement|finance|cofinance|rembourse|"
    r"remboursement|cheques? innovation|bons? d'innovation|garantie de credit|fonds|incitations?|"
    r"support|supports|supported|supporting|subsid(?:y|ies|ises?|izes?|ised|ized)|grants?|funding|funds?|assistance|"
    r"allowances?|"
    r"bonus|bonuses|incentives?|exempt(?:ed|ion|ions)?|tax reduction|tax breaks?|preferential loans?|vouchers?|"
    r"reimburse[sd]?|reimbursement|scholarships?|stipends?|guarantees?|covers?|covered|"
    r"ho tro|tro cap|tai tro|cap kinh phi|mien thue|giam thue|mien giam|mien tien|mien, giam|cho vay|vay von|uu dai|"
    r"(?<!thong )(?<!binh )(?<!boi )thuong(?! mai| xuyen| truc| vu| hieu| pham| nien)|phu cap|dai ngo|bao lanh"
    r"|phieu doi moi|quy(?! dinh| trinh| mo| hoach| che| luat))(?![a-z])"
)
"""Words of giving: a sentence without one reports no support."""

STRONG = late_regex(
    r"(?<![a-z])(?:(?:rembours|vers|accord|octroy)(?:ait|aient)|pren(?:ait|aient) en charge|received|been granted"
    r"|remboursee?s?|rembourse(?:nt|r|ra)?|beneficie(?:nt|ra|ront)? d(?:e |'une? )|"
    r"verse(?:nt|r|ra|e|es)?|versait|versaient|percoi(?:t|vent)|percevoir|perc(?:evra|evront)|touche(?:nt|r|ra|ront)?|"
    r"une aide|aide de|soutien de|allocations?|indemnites?|forfait|avances? remboursables?|"
    r"one-off (?:payment|allowance)|lump sum|bonus(?:es)? of|prizes? of|refund(?:s|ed)?|rebates?|will refund|"
    r"huong|chi tra|hoan tra|hoan lai|hoan thue|duoc nhan|soutien financier|soutiens? financiers?|aides? financieres?|"
    r"subventions?|subventionnees?|bourses?|primes?|"
    r"prise en charge|prend en charge|prendre en charge|pris(?:es?)? en charge|exoner\w+|"
    r"peu(?:t|vent) (?:recevoir|beneficier|obtenir)|pourr(?:a|ont) (?:recevoir|beneficier)|beneficient? d'une? |"
    r"recoi(?:t|vent)|(?:a|ont) recu|(?:a|ont) beneficie|ont droit|a droit|eligibles? a|accorde|octroie|octroyer|"
    r"financial support|grants?|subsid\w+|entitled to|eligible for|may receive|can receive|will receive|receives?|"
    r"vouchers?|is covered|are covered|covers?|reimburses?|repays?|repaid|pays? back|exempt\w*|"
    r"provides? support|support of|supports? up to|support up to|stipends?|"
    r"allowances?|is supported|are supported|be supported|supports|funds up to|"
    r"ho tro|duoc huong|tro cap|duoc mien|duoc giam|duoc vay|tai tro|phu cap"
    r"|(?<!thong )(?<!binh )(?<!boi )thuong(?! mai| xuyen| truc| vu| hieu| pham| nien)|duoc cap|mien thue|"
    r"giam thue)(?![a-z])"
)
"""Words by which somebody gets something."""

GIVES_WITH_VALUE = late_regex(
    r"(?<![a-z])(?:pays?|will pay|would pay|gets?|may get|can get|paient?|paye|payent|finance(?:nt)?|funds|awards?|"
    r"offers?|offre(?:nt)?|donne droit|prevoit|prevoient|fixe|sets|allows?|accorde|bo tri cho)(?![a-z])"
)
"""Words that give where a share, a ceiling or "per firm" stands by them: alone they buy, pay and plan."""

PAID = late_regex(
    r"(?<![a-z])(?:(?:is|are|will be|(?:is|are) to be|shall be) paid|earns?|brings? in|rapportent?|donnent? lieu a"
    r"|ouvrent? droit a"
    r"|se voi(?:t|ent) (?:verser|attribuer|octroyer|accorder)|duoc (?:tra|chi|tang|cap))(?![a-z])"
)
"""Words by which a sum comes to somebody; alone they also tell wages and turnovers."""

RECIPIENT = late_regex(
    r"(?<![a-z])(?:(?:a|an|any|each|every|une?|tout|toute|chaque|moi|cac|nhung) (?:\w+ ){0,2}?)?(?:firms?"
    r"|compan(?:y|ies)|enterprises?|inventors?|authors?|applicants?|start-?ups?|cooperatives?|entreprises?"
    r"|inventeurs?|auteurs?|societes?"
    r"|doanh nghiep|tac gia|hop tac xa|ca nhan|to chuc) (?:that|who|which|qui|dont|co|duoc|dat)(?![a-z])"
)
"""Somebody told by what they have done: "a firm that obtains a patent"."""

VOUCHERS = late_regex(
    r"(?<![a-z])(?:vouchers?|cheques?|bons?|phieu|(?:first|second|third|grand|top) prizes?"
    r"|(?:premier|deuxieme|troisieme|second|grand) prix|giai (?:nhat|nhi|ba|tu|khuyen khich|dac biet))(?![a-z])"
)
"""Papers and prizes worth a sum: what they are worth is what is given."""

LOWERS = late_regex(
    r"(?<![a-z])(?:(?:impots?|loyers?|redevances?|frais|tarifs?|taxes?|droits|cotisations?|taux d'interet)"
    r"[^;.]{0,60}(?:redui\w+|dedui\w+|abaiss\w+|diminu\w+|rabais|remise)"
    r"|(?:redui\w+|dedui\w+|abattement|rabais|remise)[^;.]{0,100}(?:impots?|imposables?|loyers?|redevances?|frais|"
    r"tarifs?|taxes?|droits)"
    r"|(?:taxe?s?|rents?|fees?|tariffs?|charges?|interest)[^;.]{0,60}(?:cut|reduced|lowered|halved|deduct\w*|waived|"
    r"discount\w*)|(?:cut|reduction|discount|deduct\w*|waiver)[^;.]{0,100}(?:tax|taxes|taxable|rents?|fees?|tariffs?|"
    r"interest)"
    r"|giam[^;.]{0,60}(?:thue|tien thue|le phi|(?<!chi )phi|lai suat)|(?:thue|tien thue|le phi"
    r"|(?<!chi )phi)[^;.]{0,60}giam)(?![a-z])"
)
"""Charges that are lowered for somebody."""

RECEIVED = late_regex(
    r"(?<![a-z])(?:touche|percu|recu|obtenu|refunded|received|was paid|got|da nhan|nhan duoc|duoc nhan|vua nhan|"
    r"duoc chi tra)(?![a-z])"
)
"""Words by which somebody got something, in an example."""

ASKS_FOR = late_regex(
    r"(?<![a-z])(?:aides?|soutien|plafond|montant|primes?|fonds|support|subsid\w+|grants?|ceiling|amount|allowances?|"
    r"fund|muc ho tro|ho tro|tran|quy|muc)(?![a-z])"
)
"""What is asked for where something is proposed."""

SPENT_BEFORE = late_regex(
    r"(?<![a-z])(?:investissements?|investi|investment|invested|von dau tu|dau tu|fdi|exports?|exportations?|"
    r"chiffre d'affaires|revenues?|turnover|doanh thu|kim ngach|cout|costs?|cost of|valeur|worth|tri gia)"
    r"(?:\s(?:de|d'|of|la|dat|khoang|about|environ|total|nearly|pres de|plus de|hon|voi)){0,3}\s?$"
)
"""Words right before a sum that was invested, earned or spent, not given."""

TOTAL_BEFORE = late_regex(
    r"(?<![a-z])(?:(?:pour )?un (?:montant )?total|montant total|total (?:of|cost|amount|funding|investment)|"
    r"tong (?:cong|so tien|kinh phi|von)|financement total|enveloppe|budget|investissement total|"
    r"cout total)(?![a-z])[^;]{0,60}$"
)
"""Words before a sum over all recipients: nobody can apply for it."""

NOT_A_SUPPORT = late_regex(
    r"(?<![a-z])(?:(?<!% )tong (?:kinh phi|von|muc dau tu|chi)|budget (?:total|provincial|annuel) (?:de|consacre)|"
    r"total budget|financement total|total funding|nguon von|tong nguon|"
    r"a consacre|ont consacre|has spent|have spent|da chi|chiem|representent?|accounts? for|"
    r"luong khach|doanh thu dat|kim ngach)(?![a-z])"
)
"""Spending and shares of totals: money, but nobody can apply for it."""

APPLICANTS = frozenset(
    {
        "enterprise", "sme", "micro-enterprise", "start-up", "spin-off", "st-enterprise", "high-tech-enterprise",
        "technology-enterprise", "digital-enterprise", "it-enterprise", "innovative-enterprise", "fdi-enterprise",
        "state-owned-enterprise", "private-enterprise", "domestic-enterprise", "large-enterprise", "corporate-group",
        "supporting-industry-enterprise", "manufacturing-enterprise", "exporting-enterprise", "cooperative",
        "household-business", "farmer", "individual", "organisation", "st-organisation", "university",
        "education-institution", "research-institute", "vocational-school", "research-group", "public-service-unit",
        "intermediary-organisation", "scientist", "researcher", "expert", "talent", "intellectual", "engineer",
        "inventor", "doctor", "professor", "associate-professor", "master-degree", "branch-office",
        "technician", "pupil", "graduate", "fisher",
        "farm-household", "household",
        "lecturer", "student", "doctoral-student", "postdoctoral-researcher", "entrepreneur", "foreign-expert",
        "overseas-vietnamese", "incubator", "hospital", "association", "women", "youth", "worker",
    }
)  # fmt: skip
"""Concepts (`policy.terms`) that name who may apply."""

ORDERS_THE_READER = late_regex(
    r"(?<![a-z])(?:ignore[rz]?|disregard|forget|oublie[rz]?|bo qua)(?![a-z]).{0,40}(?:instructions?|consignes?|regles?|"
    r"rules?|huong dan|chi dan)(?![a-z])"
)
"""A sentence that tells its reader's program what to do reports nothing."""

COSTS = late_regex(
    r"(?<![a-z])(?:couts?|frais|prix|loyers?|depenses|salaires?|interets?|montant|valeur|impots?|taxes?|droits|"
    r"cotisations?|facture|factures|achats?|taux d'aide|revenu imposable|"
    r"costs?|fees?|price|rents?|expenses|expenditure|spending|salary|salaries|wages?|interest|tax|taxes|taxable|value|tuition|"
    r"bill|bills|premium|premiums|purchase|support|"
    r"chi phi|kinh phi|gia|gia tri|phi|le phi|hoc phi|lai suat|thue|tien|luong|muc ho tro|ho tro)(?![a-z])"
)
"""What a rate of support is a share of."""

EXEMPTS = late_regex(
    r"(?<![a-z])(?:redui\w+ de moitie|divise\w* par deux|halved|cut (?:by|in) half|giam (?:mot nua|1/2)|paid in full|"
    r"free of charge|mien phi|"
    r"exoner(?:e|es|ee|ees|er|ent)|exempte[es]*|exempt|exempted|exempts|waived|waives|"
    r"duoc mien|mien (?:thue|tien|phi|le phi|100%))(?![a-z])(?! (?:trach nhiem|xu ly|xu phat|truy cuu))"
)
"""What somebody need not pay: a support even where no sum is told."""
