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
    r"remboursement|"
    r"cheques? innovation|bons? d'innovation|garantie de credit|fonds|incitations?|"
    r"support|supports|supported|supporting|subsid(?:y|ies|ises?|izes?|ised|ized)|grants?|funding|funds?|assistance|"
    r"allowances?|"
    r"bonus|bonuses|incentives?|exempt(?:ed|ion|ions)?|tax reduction|tax breaks?|preferential loans?|vouchers?|"
    r"reimburse[sd]?|"
    r"reimbursement|scholarships?|stipends?|guarantees?|covers?|covered|"
    r"ho tro|tro cap|tai tro|cap kinh phi|mien thue|giam thue|mien giam|mien tien|mien, giam|cho vay|vay von|uu dai|"
    r"thuong|phu cap|"
    r"dai ngo|bao lanh|phieu doi moi|quy"
    r")(?![a-z])"
)
"""Words of giving: a sentence without one reports no support."""

STRONG = re.compile(
    r"(?<![a-z])(?:received|been granted|soutien financier|soutiens? financiers?|aides? financieres?|subventions?|"
    r"subventionnees?|"
    r"bourses?|primes?|"
    r"prise en charge|prend en charge|prendre en charge|pris(?:es?)? en charge|exoner\w+|"
    r"peu(?:t|vent) (?:recevoir|beneficier|obtenir)|pourr(?:a|ont) (?:recevoir|beneficier)|beneficient? d'une? |"
    r"recoi(?:t|vent)|(?:a|ont) recu|(?:a|ont) beneficie|ont droit|a droit|eligibles? a|accorde|octroie|octroyer|"
    r"financial support|grants?|subsid\w+|entitled to|eligible for|may receive|can receive|will receive|receives?|"
    r"vouchers?|"
    r"is covered|are covered|covers?|reimburses?|exempt\w*|provides? support|support of|supports? up to|"
    r"support up to|stipends?|"
    r"allowances?|is supported|are supported|be supported|supports|funds up to|"
    r"ho tro|duoc huong|tro cap|duoc mien|duoc giam|duoc vay|tai tro|phu cap|thuong|duoc cap|mien thue|"
    r"giam thue)(?![a-z])"
)
"""Words by which somebody gets something."""

NOT_A_SUPPORT = re.compile(
    r"(?<![a-z])(?:tong (?:kinh phi|von|muc dau tu|chi)|budget (?:total|provincial|annuel) (?:de|consacre)|"
    r"total budget|"
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
            r"a accorde|"
            r"a verse|a aide \w+ entreprises?|a deja|ont deja|par exemple|ont ete soutenues?|ont ete finances?|"
            r"a ete finance|"
            r"(?:has|have|had) (?:received|been (?:granted|supported|funded|given)|supported|granted|funded|helped|"
            r"paid)|"
            r"only one (?:enterprise|company|firm)|"
            r"received|was granted|were granted|was given|were supported|was supported|were funded|for example|"
            r"for instance|"
            r"da ho tro|da duoc ho tro|da nhan|da cap|da giai ngan|da tai tro|da duoc nhan|da duoc|vua nhan|vua duoc|"
            r"chi ho tro duoc|moi ho tro|nhan duoc|vi du|chang han)(?![a-z])"
        ),
    ),
    (
        SupportStatus.ANNOUNCED,
        re.compile(
            r"(?<![a-z])(?:propose|proposent|proposee?s?|projet de (?:resolution|decret|decision|plan)|envisage|"
            r"prevoit de|"
            r"devrai(?:t|ent)|il faut|il convient|doit etre|doivent etre|est necessaire|indispensable|recommande|"
            r"suggere|"
            r"a l'etude|sera|seront|pourrait|pourraient|appelle a|ambitionne|entend|etudie la possibilite|"
            r"proposed|proposes|draft|plans? to|intends? to|should|will be|would|recommends?|recommended|"
            r"under consideration|"
            r"is considering|needs? to|calls? for|is expected to|announced that it will|"
            r"de xuat|du thao|kien nghi|du kien|can phai|can co|nen|se (?:duoc )?ho tro|se ban hanh|se duoc|"
            r"dang xay dung|"
            r"dang nghien cuu|lay y kien)(?![a-z])"
        ),
    ),
)
"""The first that a sentence meets is its status; else it is reported as in force."""

CONDITIONS = re.compile(
    r"(?<![a-z])(?:a condition (?:de|d'|que)|sous reserve|doivent|doit|eligibles?|remplir|critere|criteres|"
    r"conditions?|requis|requise|"
    r"exige|reserve(?:e|s|es)? aux|"
    r"must|shall|eligible|eligibility|qualify|qualifies|requirements?|required|provided that|on condition|criteria|"
    r"criterion|"
    r"only (?:open|available) to|open to|"
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
    r"beneficiaires|"
    r"must|doivent|phai|following|suivant(?:e|s|es)?|sau|sau day)[^.;]{0,90}:\s*$"
    r"|^(?:\d+[.)]\s*)?(?:dieu kien|tieu chi|conditions?|criteres|criteria|eligibility|requirements?)[^.;:]{0,80}$"
)
"""A line after which the conditions stand one on each line."""

CRITERION_KINDS: tuple[tuple[CriterionKind, re.Pattern[str]], ...] = (
    (
        CriterionKind.COUNTERPART,
        re.compile(
            r"(?<![a-z])(?:cofinanc\w*|co-financ\w*|co-fund\w*|cofund\w*|contreparties?|apport|fonds propres|"
            r"autofinanc\w*|"
            r"counterpart|matching|match|own (?:capital|funds|contribution)|self-fund\w*|"
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
            r"(?<![a-z])(?:salaries?|employes?|effectifs?|chiffre d'affaires|capital social|taille|"
            r"membres|members|thanh vien|employees|staff|workers|workforce|turnover|revenue|"
            r"registered capital|charter capital|size|"
            r"lao dong|nhan vien|nhan su|doanh thu|von dieu le|quy mo|tong nguon von)(?![a-z])"
        ),
    ),
    (
        CriterionKind.PLACE,
        re.compile(
            r"(?<![a-z])(?:siege|installe(?:e|s|es)?|implante(?:e|s|es)?|domicilie\w*|etabli(?:e|s|es)? (?:a|dans|"
            r"en|sur)|"
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
        "inventor",
        "lecturer", "student", "doctoral-student", "postdoctoral-researcher", "entrepreneur", "foreign-expert",
        "overseas-vietnamese", "incubator", "hospital", "association", "women", "youth", "worker",
    }
)  # fmt: skip
"""Concepts (`policy.terms`) that name who may apply."""
