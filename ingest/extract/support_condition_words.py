"""The words that tell what an applicant has to be or do, in the folded spelling, three languages."""

from __future__ import annotations

import re

from policy.late_regex import late_regex
from policy.registers import CriterionKind

CONDITIONS = late_regex(
    r"(?<![a-z])(?:a condition (?:de|d'|que)|sous reserve|doivent|doit|eligibles?|remplir|critere|criteres|"
    r"conditions?|requis|requise|exige|reserve(?:e|s|es)? aux|peu(?:t|vent) (?:en |y )?(?:beneficier|pretendre"
    r"|postuler|"
    r"candidater)|ne (?:sont|seront) admis\w* que|(?:may|can) (?:apply|benefit)|are entitled|"
    r"must|shall|eligible|eligibility|qualify|qualifies|requirements?|required|provided that|on condition|criteria|"
    r"criterion|only (?:open|available) to|open to|"
    r"dieu kien|phai|yeu cau|doi tuong|tieu chi|voi dieu kien|dap ung|chi ap dung)(?![a-z])"
)
"""Words that announce conditions."""

APPLIES = late_regex(
    r"(?<![a-z])(?:beneficier|beneficiaires?|eligibles?|candidats?|postuler|demandeurs?|remplir|l'aide|"
    r"le soutien|a condition|"
    r"qualify|qualifies|applicants?|apply|eligible|eligibility|recipients?|to receive|the support|the grant|"
    r"dieu kien|doi tuong|duoc ho tro|thu huong|duoc huong|ho tro)(?![a-z])"
)
"""Words that tie what must be to getting a support: "doivent" alone is what provinces are told all day."""

CONDITIONS_FOLLOW = late_regex(
    r"(?<![a-z])(?:dieu kien|doi tuong|tieu chi|yeu cau|conditions?|criteres|criteria|eligibility|requirements?|"
    r"beneficiaires|must|doivent|phai|following|suivant(?:e|s|es)?|sau|sau day)[^.;]{0,90}:\s*$"
    r"|^(?:\d+[.)]\s*)?(?:dieu kien|tieu chi|conditions?|criteres|criteria|eligibility|requirements?)[^.;:]{0,80}$"
)
"""A line after which the conditions stand one on each line."""

CRITERION_KINDS: tuple[tuple[CriterionKind, re.Pattern[str]], ...] = (
    (
        CriterionKind.COUNTERPART,
        late_regex(
            r"(?<![a-z])(?:cofinanc\w*|co-financ\w*|co-fund\w*|cofund\w*|contreparties?|apport|apporter|fonds propres|"
            r"put up|remaining|part restante|solde|con lai|pays? at least|pay at least|itself|themselves|eux-memes|"
            r"autofinanc\w*|counterpart|matching|match|own (?:capital|funds|contribution)|self-fund\w*|"
            r"doi ung|von tu co|tu dam bao|von doi ung|dong gop)(?![a-z])"
        ),
    ),
    (
        CriterionKind.AGE,
        late_regex(
            r"(?<![a-z])(?:cree(?:e|s|es)? (?:depuis|il y a|apres|avant)|existence|anciennete|immatricule\w* depuis|"
            r"moins de \w+ ans|plus de \w+ ans|au moins \w+ ans|ans d'activite|ans d'existence|ages? de|"
            r"established|founded|set up|in operation|operated|operating for|years? old|less than \w+ years|"
            r"at least \w+ years|more than \w+ years|under \w+ years|"
            r"thanh lap|hoat dong (?:it nhat|tu|duoi|tren|toi thieu|khong qua|lien tuc)|tuoi|nam hoat dong)(?![a-z])"
        ),
    ),
    (
        CriterionKind.DEADLINE,
        late_regex(
            r"(?<![a-z])(?:depos\w*|dossiers? (?:avant|au plus tard)|candidatures?|date limite|au plus tard|submit\w*|"
            r"applications?|deadline|apply (?:before|by)|no later than|nop ho so|nop truoc|han nop|han chot|"
            r"truoc ngay|cham nhat|avant le)(?![a-z])"
        ),
    ),
    (
        CriterionKind.SIZE,
        late_regex(
            r"(?<![a-z])(?:employer|employant|employ|employing|su dung|annual revenue|salaries?|employes?|"
            r"effectifs?|chiffre d'affaires|capital social|taille|"
            r"membres|members|thanh vien|employees|staff|workers|workforce|turnover|revenue|"
            r"registered capital|charter capital|size|"
            r"lao dong|nhan vien|nhan su|doanh thu|von dieu le|quy mo|tong nguon von)(?![a-z])"
        ),
    ),
    (
        CriterionKind.PLACE,
        late_regex(
            r"(?<![a-z])(?:siege|lived|resid\w+|habiter|vivre|cu tru|thuong tru|farm in|enregistree? (?:a|dans|en)|"
            r"installe(?:e|s|es)?|implante(?:e|s|es)?|domicilie\w*|etabli(?:e|s|es)? (?:a|dans|en|sur)|"
            r"based in|headquartered|located|registered in|established in|head office|operating in|resident|"
            r"tru so|tren dia ban|dat tai|dang ky (?:kinh doanh )?tai|hoat dong tai|tai tinh|tai thanh pho)(?![a-z])"
        ),
    ),
    (
        CriterionKind.SECTOR,
        late_regex(
            r"(?<![a-z])(?:secteurs?|domaines?|filieres?|sectors?|fields?|industry|industries|nganh|linh vuc)(?![a-z])"
        ),
    ),
    (
        CriterionKind.ACTIVITY,
        late_regex(
            r"(?<![a-z])(?:projets?|contrats?|activites?|technologies?|brevets?|recherche|produits?|transfert|"
            r"projects?|contracts?|activity|activities|technology|patents?|research|products?|transfer|"
            r"du an|hop dong|nhiem vu|cong nghe|sang che|nghien cuu|san pham|chuyen giao|doi moi|ho so|"
            r"phuong an)(?![a-z])"
        ),
    ),
)
"""The first that a condition meets is its kind."""

NAMES_ALL = late_regex(
    r"(?<![a-z])(?:sont (?:beneficiaires|eligibles)|(?:is|are) not eligible"
    r"|peu(?:t|vent) (?:en beneficier|y pretendre)|ne (?:sont|seront) admis\w* que|doi tuong (?:thu huong|duoc"
    r" (?:ho tro|huong))"
    r"|(?<!parmi )(?<!des )les beneficiaires (?:sont|doivent|devront|peuvent)"
    r"|(?:n'est|ne sont|ne peuvent|n'ont|ne peut|n'a) pas (?:eligibles?|concernee?s?|pretendre|en beneficier"
    r"|y pretendre)"
    r"|(?:est|sont) exclu\w*|(?:do|does) not qualify|(?:is|are) (?:excluded|ineligible|left out|ruled out|shut out)"
    r"|pour (?:en |y |pouvoir (?:en )?)?(?:beneficier|pretendre|avoir droit|etre eligibles?|obtenir)"
    r"|to (?:qualify|be eligible|benefit|get (?:it|the (?:money|grant|support))|receive (?:it|the (?:grant|support)))"
    r"|(?:les |the )?(?:candidats|demandeurs|applicants|recipients|beneficiaires) (?:doivent|devront|must|shall"
    r"|have to)"
    r"|(?:muon|de) (?:duoc|nhan) (?:ho tro|huong|thu huong)|khong (?:duoc|thuoc dien|thuoc doi tuong) (?:ho tro|huong)"
    r"|^(?:\s*(?:les |the )?(?:demandes|dossiers|candidatures|applications|ho so)) (?:doivent|sont|must|are|phai|duoc|"
    r"need to|have to) (?:etre |be )?(?:depos|submit|nop|gui|recu|filed|adress|sent|remis)\w*"
    r"|eligible (?:applicants|firms|enterprises)|beneficiaries are|who may apply|may apply|open to"
    r"|s'adresse(?:nt)? aux|reserve\w* aux"
    r"|doi tuong (?:duoc |thu )?(?:ho tro|huong|ap dung)|dieu kien (?:duoc )?(?:ho tro|huong))(?![a-z])"
)
"""Words of a sentence that says for a whole text who may apply, and who may not."""

ADDRESSES = late_regex(
    r"(?<![a-z])(?:textes?|resolution|decision|decret|mesures?|dispositif|programme|politique|soutien|aides?|subvention"
    r"|cheques?|bourses?|prets?|texts?|decree|measures?|scheme|program|support|grants?|policy|aid|vouchers?|loans?|it"
    r"|they|il|elle|ils|elles|nghi quyet|quyet dinh|chinh sach|chuong trinh|quy dinh|muc ho tro|khoan ho tro|nay)"
    r"\s(?:[a-z]+\s){0,3}?"
    r"(?:vise(?:nt)? (?=les |toute|l'|uniquement|seulement)|concerne(?:nt)? (?=les |toute|l'|uniquement|seulement)"
    r"|s'adresse(?:nt)? |s'applique(?:nt)? |profite(?:nt)? (?=aux|a )"
    r"|(?:est|sont) (?:ouvert|reserve|destine|limite|accessible)\w* |applies (?=to)|apply (?=to)"
    r"|(?:is|are) (?:only )?(?:open|meant|intended|limited|reserved|available|aimed) |targets "
    r"|(?:chi )?(?:ap dung|danh) (?=cho|doi voi|voi))"
)
"""A text or measure and the verb that says for whom it is: "le texte vise les …", "the scheme is open to …"."""

LABEL = late_regex(
    r"(?:[0-9]{1,2}[.)] )?(?:who (?:may|can) apply|who (?:is|are) eligible|eligib\w+|conditions?|requirements?|criteria"
    r"|qui (?:peut|est concerne)[a-z' ]*|beneficiaires|criteres|doi tuong[a-z, ]{0,30}|dieu kien[a-z, ]{0,30}"
    r"|ai duoc [a-z, ]{0,30})[.:?]?"
)
"""A label of a few words under which a paragraph says who may apply."""

ONLY = late_regex(
    r"(?<![a-z])(?:chi duoc|mot lan|khong qua [0-9]+ lan|only once|once only|une seule fois|qu'une fois|hoan tra"
    r"|repay|rembourser)"
    r"(?![a-z])"
)
"""How often one may have it, and what must be given back."""

OWES_OR_OFFENDED = late_regex(
    r"(?<![a-z])(?:khong (?:no|con no|vi pham|bi)|chua (?:tung )?bi|dettes?|debts?|arrears|arrieres?|impayee?s?|unpaid"
    r"|fined|penali[sz]ed|sanction\w*|amendes?|infractions?|violat\w+|xu phat|xu ly|truy cuu|pha san|bankrupt\w*"
    r"|faillite|liquidation)(?![a-z])"
)
"""Debts and offences: what the applicant's sector, place or activity says nothing about."""

COMMITS = late_regex(
    r"(?<![a-z])(?:s'engag\w+|engagement|travailler|travaillent|rester|undertakes?|commit\w*|work|works|stay|remain|"
    r"cam ket|lam viec|cong tac|kinh nghiem|experience|experienced)(?![a-z])"
)
"""What a recipient promises or has done: its years are not the age of a firm."""

AGE_OF_PERSON = late_regex(r"(?<![a-z])(?:tuoi|aged|age limit|ages? de|ages? d'au)(?![a-z])")

SIZE_NAMES = late_regex(
    r"(?<![a-z])(?:micro\S*|petites?|moyennes?|pme|tpe|small|medium(?:-sized)?|smes?|sieu nho|nho|vua|dnnvv)(?![a-z])"
)
"""Sizes in the name of the applicant: "doanh nghiệp nhỏ"."""
