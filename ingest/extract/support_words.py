"""The words that tell a support, its conditions and its status, in the folded spelling, three languages."""

from __future__ import annotations

import re

from policy.registers import CriterionKind, SupportStatus

GRANTS = re.compile(
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
    r"thuong|phu cap|dai ngo|bao lanh|phieu doi moi|quy)(?![a-z])"
)
"""Words of giving: a sentence without one reports no support."""

STRONG = re.compile(
    r"(?<![a-z])(?:received|been granted|remboursee?s?|rembourse(?:nt|r|ra)?|beneficie(?:nt|ra|ront)? d(?:e |'une? )|"
    r"verse(?:nt|r|ra|e|es)?|versait|versaient|percoi(?:t|vent)|percevoir|perc(?:evra|evront)|touche(?:nt|r|ra|ront)?|"
    r"une aide|aide de|soutien de|allocations?|indemnites?|forfait|avances? remboursables?|"
    r"one-off (?:payment|allowance)|lump sum|prizes? of|refund(?:s|ed)?|rebates?|will refund|"
    r"huong|chi tra|hoan tra|hoan lai|hoan thue|duoc nhan|soutien financier|soutiens? financiers?|aides? financieres?|"
    r"subventions?|subventionnees?|bourses?|primes?|"
    r"prise en charge|prend en charge|prendre en charge|pris(?:es?)? en charge|exoner\w+|"
    r"peu(?:t|vent) (?:recevoir|beneficier|obtenir)|pourr(?:a|ont) (?:recevoir|beneficier)|beneficient? d'une? |"
    r"recoi(?:t|vent)|(?:a|ont) recu|(?:a|ont) beneficie|ont droit|a droit|eligibles? a|accorde|octroie|octroyer|"
    r"financial support|grants?|subsid\w+|entitled to|eligible for|may receive|can receive|will receive|receives?|"
    r"vouchers?|is covered|are covered|covers?|reimburses?|repays?|repaid|pays? back|exempt\w*|"
    r"provides? support|support of|supports? up to|support up to|stipends?|"
    r"allowances?|is supported|are supported|be supported|supports|funds up to|"
    r"ho tro|duoc huong|tro cap|duoc mien|duoc giam|duoc vay|tai tro|phu cap|thuong|duoc cap|mien thue|"
    r"giam thue)(?![a-z])"
)
"""Words by which somebody gets something."""

GIVES_WITH_VALUE = re.compile(
    r"(?<![a-z])(?:pays?|will pay|would pay|gets?|may get|can get|paient?|paye|payent|finance(?:nt)?|funds|awards?|"
    r"offers?|offre(?:nt)?|donne droit|prevoit|prevoient|fixe|sets|allows?|accorde|bo tri cho)(?![a-z])"
)
"""Words that give where a share, a ceiling or "per firm" stands by them: alone they buy, pay and plan."""

LOWERS = re.compile(
    r"(?<![a-z])(?:(?:impots?|loyers?|redevances?|frais|tarifs?|taxes?|droits|cotisations?|taux d'interet)"
    r"[^;.]{0,60}(?:redui\w+|dedui\w+|abaiss\w+|diminu\w+|rabais|remise)"
    r"|(?:redui\w+|dedui\w+|abattement|rabais|remise)[^;.]{0,60}(?:impots?|imposables?|loyers?|redevances?|frais|"
    r"tarifs?|taxes?|droits)"
    r"|(?:taxe?s?|rents?|fees?|tariffs?|charges?|interest)[^;.]{0,60}(?:cut|reduced|lowered|halved|deduct\w*|waived|"
    r"discount\w*)|(?:cut|reduction|discount|deduct\w*|waiver)[^;.]{0,60}(?:tax|taxes|taxable|rents?|fees?|tariffs?|"
    r"interest)"
    r"|giam[^;.]{0,60}(?:thue|tien thue|le phi|phi|lai suat|gia)|(?:thue|tien thue|le phi|phi)[^;.]{0,60}giam)(?![a-z])"
)
"""Charges that are lowered for somebody."""

RECEIVED = re.compile(
    r"(?<![a-z])(?:touche|percu|recu|obtenu|refunded|received|was paid|got|da nhan|nhan duoc|duoc nhan|vua nhan|"
    r"duoc chi tra)(?![a-z])"
)
"""Words by which somebody got something, in an example."""

ASKS_FOR = re.compile(
    r"(?<![a-z])(?:aides?|soutien|plafond|montant|primes?|fonds|support|subsid\w+|grants?|ceiling|amount|allowances?|"
    r"fund|muc ho tro|ho tro|tran|quy|muc)(?![a-z])"
)
"""What is asked for where something is proposed."""

SPENT_BEFORE = re.compile(
    r"(?<![a-z])(?:investissements?|investi|investment|invested|von dau tu|dau tu|fdi|exports?|exportations?|"
    r"chiffre d'affaires|revenues?|turnover|doanh thu|kim ngach|cout|costs?|cost of|valeur|worth|tri gia)"
    r"(?:\s(?:de|d'|of|la|dat|khoang|about|environ|total|nearly|pres de|plus de|hon|voi)){0,3}\s?$"
)
"""Words right before a sum that was invested, earned or spent, not given."""

TOTAL_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:pour )?un (?:montant )?total|montant total|total (?:of|cost|amount|funding|investment)|"
    r"tong (?:cong|so tien|kinh phi|von)|financement total|enveloppe|budget|investissement total|"
    r"cout total)(?![a-z])[^;]{0,60}$"
)
"""Words before a sum over all recipients: nobody can apply for it."""

NOT_A_SUPPORT = re.compile(
    r"(?<![a-z])(?:(?<!% )tong (?:kinh phi|von|muc dau tu|chi)|budget (?:total|provincial|annuel) (?:de|consacre)|"
    r"total budget|financement total|total funding|nguon von|tong nguon|"
    r"a consacre|ont consacre|has spent|have spent|da chi|chiem|representent?|accounts? for|"
    r"luong khach|doanh thu dat|kim ngach)(?![a-z])"
)
"""Spending and shares of totals: money, but nobody can apply for it."""

STATUS: tuple[tuple[SupportStatus, re.Pattern[str]], ...] = (
    (
        SupportStatus.ENDED,
        re.compile(
            r"(?<![a-z])(?:a pris fin|ont pris fin|a expire|expire(?:e|s)? (?:le|depuis|en)|n'est plus en vigueur|"
            r"ne sont plus en vigueur|abroge|abrogee|supprimee?s?|a ete close|est clos|has ended|ended|has expired|"
            r"expired|"
            r"no longer (?:in force|available|accepts)|was repealed|repealed|abolished|discontinued|closed (?:in|on)|"
            r"het hieu luc|cham dut|bai bo|da ket thuc|khong con hieu luc|ngung thuc hien|dung thuc hien)(?![a-z])"
        ),
    ),
    (
        SupportStatus.EXAMPLE,
        re.compile(
            r"(?<![a-z])(?:n'a soutenu qu|a soutenu|ont soutenu|a recu|ont recu|a beneficie|ont beneficie|a obtenu|"
            r"a touche|ont touche|a percu|ont percu|a accorde|"
            r"a verse|a aide \w+ entreprises?|a deja|ont deja|par exemple|ont ete soutenues?|ont ete finances?|"
            r"a ete finance|"
            r"(?:has|have|had) (?:received|been (?:granted|supported|funded|given)|supported|granted|funded|helped|"
            r"paid)|only one (?:enterprise|company|firm)|"
            r"received|was refunded|were refunded|was paid|were paid|was granted|were granted|was given|"
            r"were supported|was supported|were funded|for example|for instance|"
            r"da ho tro|da duoc ho tro|da nhan|da cap|da giai ngan|da tai tro|da duoc nhan|da duoc|vua nhan|vua duoc|"
            r"chi ho tro duoc|moi ho tro|nhan duoc|vi du|chang han)(?![a-z])"
        ),
    ),
    (
        SupportStatus.ANNOUNCED,
        re.compile(
            r"(?<![a-z])(?:propose|proposent|proposee?s?|selon le projet|projet de (?:resolution|decret|decision|"
            r"plan|politique|mesure)|envisage|prevoit de|"
            r"devrai(?:t|ent)|il faut|il convient|doit etre|doivent etre|est necessaire|indispensable|recommande|"
            r"suggere|suggerent|"
            r"a l'etude|etudie(?:nt)?|souhaite(?:nt)?|sera|seront|pourrait|pourraient|appelle a|ambitionne|entend|"
            r"etudie la possibilite|"
            r"proposed|proposes|draft|plans? to|intends? to|wants? to|hopes? to|muon|mong muon|should|will be|would|"
            r"recommends?|recommended|suggest(?:s|ed|ing)?|under consideration|"
            r"is considering|needs? to|calls? for|is expected to|announced that it will|"
            r"dang (?:duoc )?xem xet|under review|being considered|en cours d'examen|"
            r"de xuat|de nghi (?:[a-z]+ ){0,3}?(?:bo sung|nang|tang|ban hanh|xem xet|muc|cho phep|hdnd|trung uong)|"
            r"du thao|kien nghi|du kien|can phai|can co|nen|se (?:duoc )?ho tro|se ban hanh|se duoc|dang xay dung|"
            r"dang nghien cuu|lay y kien)(?![a-z])"
        ),
    ),
)
"""The first that a sentence meets is its status; else it is reported as in force."""

CONDITIONS = re.compile(
    r"(?<![a-z])(?:a condition (?:de|d'|que)|sous reserve|doivent|doit|eligibles?|remplir|critere|criteres|"
    r"conditions?|requis|requise|exige|reserve(?:e|s|es)? aux|"
    r"must|shall|eligible|eligibility|qualify|qualifies|requirements?|required|provided that|on condition|criteria|"
    r"criterion|only (?:open|available) to|open to|"
    r"dieu kien|phai|yeu cau|doi tuong|tieu chi|voi dieu kien|dap ung|chi ap dung)(?![a-z])"
)
"""Words that announce conditions."""

APPLIES = re.compile(
    r"(?<![a-z])(?:beneficier|beneficiaires?|eligibles?|candidats?|postuler|demandeurs?|remplir|l'aide|"
    r"le soutien|a condition|"
    r"qualify|qualifies|applicants?|apply|eligible|eligibility|recipients?|to receive|the support|the grant|"
    r"dieu kien|doi tuong|duoc ho tro|thu huong|duoc huong|ho tro)(?![a-z])"
)
"""Words that tie what must be to getting a support: "doivent" alone is what provinces are told all day."""

CONDITIONS_FOLLOW = re.compile(
    r"(?<![a-z])(?:dieu kien|doi tuong|tieu chi|yeu cau|conditions?|criteres|criteria|eligibility|requirements?|"
    r"beneficiaires|must|doivent|phai|following|suivant(?:e|s|es)?|sau|sau day)[^.;]{0,90}:\s*$"
    r"|^(?:\d+[.)]\s*)?(?:dieu kien|tieu chi|conditions?|criteres|criteria|eligibility|requirements?)[^.;:]{0,80}$"
)
"""A line after which the conditions stand one on each line."""

CRITERION_KINDS: tuple[tuple[CriterionKind, re.Pattern[str]], ...] = (
    (
        CriterionKind.COUNTERPART,
        re.compile(
            r"(?<![a-z])(?:cofinanc\w*|co-financ\w*|co-fund\w*|cofund\w*|contreparties?|apport|apporter|fonds propres|"
            r"put up|remaining|part restante|solde|con lai|pays? at least|pay at least|itself|themselves|eux-memes|"
            r"autofinanc\w*|counterpart|matching|match|own (?:capital|funds|contribution)|self-fund\w*|"
            r"doi ung|von tu co|tu dam bao|von doi ung|dong gop)(?![a-z])"
        ),
    ),
    (
        CriterionKind.DEADLINE,
        re.compile(
            r"(?<![a-z])(?:depos\w*|dossiers? (?:avant|au plus tard)|candidatures?|date limite|au plus tard|submit\w*|"
            r"applications?|deadline|apply (?:before|by)|no later than|nop ho so|nop truoc|han nop|han chot|"
            r"truoc ngay|cham nhat|avant le)(?![a-z])"
        ),
    ),
    (
        CriterionKind.AGE,
        re.compile(
            r"(?<![a-z])(?:cree(?:e|s|es)? (?:depuis|il y a|apres|avant)|existence|anciennete|immatricule\w* depuis|"
            r"moins de \w+ ans|plus de \w+ ans|au moins \w+ ans|ans d'activite|ans d'existence|ages? de|"
            r"established|founded|set up|in operation|operated|operating for|years? old|less than \w+ years|"
            r"at least \w+ years|more than \w+ years|under \w+ years|"
            r"thanh lap|hoat dong (?:it nhat|tu|duoi|tren|toi thieu|khong qua|lien tuc)|tuoi|nam hoat dong)(?![a-z])"
        ),
    ),
    (
        CriterionKind.SIZE,
        re.compile(
            r"(?<![a-z])(?:employer|employant|employ|employing|su dung|annual revenue|salaries?|employes?|"
            r"effectifs?|chiffre d'affaires|capital social|taille|"
            r"membres|members|thanh vien|employees|staff|workers|workforce|turnover|revenue|"
            r"registered capital|charter capital|size|"
            r"lao dong|nhan vien|nhan su|doanh thu|von dieu le|quy mo|tong nguon von)(?![a-z])"
        ),
    ),
    (
        CriterionKind.PLACE,
        re.compile(
            r"(?<![a-z])(?:siege|lived|resid\w+|habiter|vivre|cu tru|thuong tru|farm in|enregistree? (?:a|dans|en)|"
            r"installe(?:e|s|es)?|implante(?:e|s|es)?|domicilie\w*|etabli(?:e|s|es)? (?:a|dans|en|sur)|"
            r"based in|headquartered|located|registered in|established in|head office|operating in|resident|"
            r"tru so|tren dia ban|dat tai|dang ky (?:kinh doanh )?tai|hoat dong tai|tai tinh|tai thanh pho)(?![a-z])"
        ),
    ),
    (
        CriterionKind.SECTOR,
        re.compile(
            r"(?<![a-z])(?:secteurs?|domaines?|filieres?|sectors?|fields?|industry|industries|nganh|linh vuc)(?![a-z])"
        ),
    ),
    (
        CriterionKind.ACTIVITY,
        re.compile(
            r"(?<![a-z])(?:projets?|contrats?|activites?|technologies?|brevets?|recherche|produits?|transfert|"
            r"projects?|contracts?|activity|activities|technology|patents?|research|products?|transfer|"
            r"du an|hop dong|nhiem vu|cong nghe|sang che|nghien cuu|san pham|chuyen giao|doi moi|ho so|"
            r"phuong an)(?![a-z])"
        ),
    ),
)
"""The first that a condition meets is its kind."""

BENEFITS_HEADER = re.compile(
    r"(?<![a-z])(?:noi dung|muc ho tro|muc|ho tro|ty le|nature|taux|plafonds?|montants?|aides?|mesures?|soutiens?|"
    r"support|measures?|rates?|ceilings?|amounts?|maximum|limit)(?![a-z])"
)
CONDITION_HEADER = re.compile(
    r"(?<![a-z])(?:dieu kien|yeu cau|tieu chi|conditions?|criteres?|criteria|requirements?)(?![a-z])"
)
BENEFICIARY_HEADER = re.compile(
    r"(?<![a-z])(?:doi tuong|beneficiaires?|beneficiary|beneficiaries|applicants?|who|public|don vi thu huong)(?![a-z])"
)
"""What the columns of a table of supports are called."""

APPLICANTS = frozenset(
    {
        "enterprise", "sme", "micro-enterprise", "start-up", "spin-off", "st-enterprise", "high-tech-enterprise",
        "technology-enterprise", "digital-enterprise", "it-enterprise", "innovative-enterprise", "fdi-enterprise",
        "state-owned-enterprise", "private-enterprise", "domestic-enterprise", "large-enterprise", "corporate-group",
        "supporting-industry-enterprise", "manufacturing-enterprise", "exporting-enterprise", "cooperative",
        "household-business", "farmer", "individual", "organisation", "st-organisation", "university",
        "education-institution", "research-institute", "vocational-school", "research-group", "public-service-unit",
        "intermediary-organisation", "scientist", "researcher", "expert", "talent", "intellectual", "engineer",
        "inventor", "doctor", "professor", "associate-professor", "technician", "pupil", "graduate", "fisher",
        "farm-household", "household",
        "lecturer", "student", "doctoral-student", "postdoctoral-researcher", "entrepreneur", "foreign-expert",
        "overseas-vietnamese", "incubator", "hospital", "association", "women", "youth", "worker",
    }
)  # fmt: skip
"""Concepts (`policy.terms`) that name who may apply."""

ORDERS_THE_READER = re.compile(
    r"(?<![a-z])(?:ignore[rz]?|disregard|forget|oublie[rz]?|bo qua)(?![a-z]).{0,40}(?:instructions?|consignes?|regles?|"
    r"rules?|huong dan|chi dan)(?![a-z])"
)
"""A sentence that tells its reader's program what to do reports nothing."""

GIVING_TITLE = re.compile(
    r"(?<![a-z])(?:muc ho tro|noi dung ho tro|noi dung va muc|chinh sach ho tro|ho tro|uu dai|muc chi|muc thuong|"
    r"che do|dai ngo|soutiens?|aides?|avantages|mesures de|incitations|subventions|primes|taux et plafonds|"
    r"support|assistance|grants|benefits|incentives|rates and ceilings|subsid\w+|rewards?)(?![a-z])"
)
"""Titles of sections whose lines give."""

OTHER_TITLE = re.compile(
    r"(?<![a-z])(?:doi tuong|dieu kien|tieu chi|nguon|kinh phi thuc hien|to chuc|ho so|trinh tu|thu tuc|hieu luc|"
    r"pham vi|nguyen tac|trach nhiem|thoi han|"
    r"beneficiaires|conditions?|criteres|financement|budget|procedures?|dossiers?|entree en vigueur|objectifs?|champ|"
    r"principes|execution|"
    r"who may|eligib\w+|criteria|funding|budget|procedures?|applications?|entry into force|objectives?|scope|"
    r"principles|carrying out|implementation|effect)(?![a-z])"
)
"""Titles of sections that speak of supports without giving any."""

GIVING_LEAD = re.compile(
    r"(?<![a-z])(?:ho tro|duoc huong|uu dai|muc chi|muc thuong|thuong|"
    r"soutient|aides?|beneficient|peuvent recevoir|recoivent|subventions?|prend en charge|accorde|"
    r"supports?|supported|receive|receives|entitled|grants?|get|covers?|pays?)(?![a-z])"
)
CONDITION_LEAD = re.compile(
    r"(?<![a-z])(?:dieu kien|doi tuong|tieu chi|yeu cau|phai|conditions?|criteres?|doivent|remplir|criteria|must|"
    r"eligib\w+|requirements?)(?![a-z])"
)
"""Of two lines that open a list, the one that opens what is given and the one that opens what is asked."""

COSTS = re.compile(
    r"(?<![a-z])(?:couts?|frais|prix|loyers?|depenses|salaires?|interets?|montant|valeur|impots?|taxes?|droits|"
    r"cotisations?|facture|factures|achats?|taux d'aide|revenu imposable|"
    r"costs?|fees?|price|rents?|expenses|expenditure|salary|salaries|wages?|interest|tax|taxes|taxable|value|tuition|"
    r"bill|bills|premium|premiums|purchase|support|"
    r"chi phi|kinh phi|gia|gia tri|phi|le phi|hoc phi|lai suat|thue|tien|luong|muc ho tro|ho tro)(?![a-z])"
)
"""What a rate of support is a share of."""

EXEMPTS = re.compile(
    r"(?<![a-z])(?:exoner(?:e|es|ee|ees|er|ent)|exempte[es]*|exempt|exempted|exempts|waived|waives|"
    r"duoc mien|mien (?:thue|tien|phi|le phi|100%))(?![a-z])(?! (?:trach nhiem|xu ly|xu phat|truy cuu))"
)
"""What somebody need not pay: a support even where no sum is told."""

EXCLUDES = re.compile(
    r"(?<![a-z])(?:ne (?:sont|est|peuvent|s'applique\w*) pas|n'est pas|n'ont pas droit|exclu\w*|may not|cannot|"
    r"not eligible|"
    r"does not apply|do not apply|are excluded|is excluded|except|khong ap dung|khong thuoc|khong duoc|tru truong hop)"
    r"(?![a-z])"
)
"""Who may not apply."""

COMMITS = re.compile(
    r"(?<![a-z])(?:s'engag\w+|engagement|travailler|travaillent|rester|undertakes?|commit\w*|work|works|stay|remain|"
    r"cam ket|lam viec|cong tac|kinh nghiem|experience|experienced)(?![a-z])"
)
"""What a recipient promises or has done: its years are not the age of a firm."""

AGE_OF_PERSON = re.compile(r"(?<![a-z])(?:tuoi|aged|age limit|ages? de|ages? d'au)(?![a-z])")

SIZE_NAMES = re.compile(
    r"(?<![a-z])(?:micro\S*|petites?|moyennes?|pme|tpe|small|medium(?:-sized)?|smes?|sieu nho|nho|vua|dnnvv)(?![a-z])"
)
"""Sizes in the name of the applicant: "doanh nghiệp nhỏ"."""
