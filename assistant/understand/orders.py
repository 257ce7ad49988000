"""The wording of orders to the assistant, in three languages, accents folded.

A policy question has the same verbs as an order: a sector *makes up* a share, science plays a role ("đóng vai trò"),
a sandbox lets firms *skip the rules*. So a verb counts as an order only where it is an imperative: at the start of a
clause, after a word that leads one in, or said to "you".
"""

from __future__ import annotations

import re

from policy.late_regex import late_regex

_START = (
    r"(?:(?:^|[.!?;:,\n(\[<>\"'“«*#-]\s*)\W{0,4}"
    r"|\b(?:please|instead|now|veuillez|merci de|vui long|lam on|hay|xin|cu)\s+"
    r"|\b(?:you|i want you to)\s+(?:\w+\s+){0,2}|\b(?:peux-tu|pouvez-vous|pourrais-tu|tu|vous) (?:\w+ )?"
    r"|\bban (?:hay|phai|can|nen|co the|duoc phep|se)\s+)"
)
_LEAD = (
    rf"(?:{_START}"
    r"|\b(?:now|then|and|but|just|simply|also|puis|ensuite|maintenant|alors|et|mais|roi|sau do|va|nhung)\s+)"
)

_WITH_OBJECT = (
    # French
    r"(?:ignore[rz]?|oublie[rz]?|neglige[rz]?|contourne[rz]?|ne tiens pas compte|ne tenez pas compte|tenir compte"
    r"|fai(?:s|tes|re) abstraction|passe[rz]? outre)\b(?!-t-).{0,40}\b(?:instructions?|consignes?|regles?"
    r"|directives? (?:precedentes?|donnees|ci-dessus)|ce qui precede|garde-fous?)",
    r"(?:invente[rz]?|imagine[rz]?|fabrique[rz]?)\b(?!-t-).{0,40}\b(?:montants?|chiffres?|dates?|reponses?"
    r"|sources?|noms?|citations?|resolutions?|plausible)",
    # English
    r"(?:ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:instructions?|rules?|prompts?"
    r"|guidelines?|guardrails?|(?:everything|all|anything) (?:above|before|you)|directions?"
    r"|polic(?:y|ies) (?:above|you))",
    r"(?:invent|make up|fabricate|hallucinate)\b.{0,40}\b(?:amounts?|sums?|figures?|numbers?|dates?"
    r"|answers?|sources?|names?|quot(?:es?|ations?)|citations?|resolutions?|values?|facts?|something|anything|whatever|plausible)",
    r"without (?:citing|citations?|sources?|checking|verifying)\b",
    # Vietnamese
    r"(?:bo qua|phot lo|quen|lo di|khong can (?:theo|tuan)|mac ke)\b.{0,40}\b(?:huong dan|chi dan|quy tac|lenh"
    r"|chi thi (?:truoc|tren)|yeu cau truoc|quy dinh (?:truoc|tren)|nhung gi)",
    r"(?:bia(?: ra| dat)?|che ra|tuong tuong(?: ra)?)\b.{0,20}\b(?:so lieu|con so|so tien|ngay|nguon"
    r"|cau tra loi|ten)",
)
_ALONE = (
    r"fai(?:s|tes) comme si\b",
    r"(?:pretend|act as if|act as an?|role-?play|simulate)\b",
    r"dong vai (?!tro\b)",
)

_ANYWHERE = (
    # French
    r"\b(?:reponds?|repondez|dis|dites|ecris|ecrivez|affirme[rz]?|confirme[rz]?)\b.{0,25}\b(?:sans (?:citer|source"
    r"|verifier|reference)|(?:uniquement|seulement|exactement)\b.{0,12}[:«\"'](?!.*\?)|simplement [«\"'])",
    r"\b(?:tu es|vous etes) (?:maintenant|desormais|a present)\b",
    r"\b(?:montre|affiche|revele|donne)[rz]?\b.{0,25}\b(?:prompt\b|(?:tes|vos|ton|votre) (?:consignes?|instructions?"
    r"|regles?|message)|(?:invite|consignes?|instructions?|message) (?:systeme|internes?|cachee?s?|initiale?s?))",
    r"\bne (?:cite|citez|donne|donnez) (?:pas|aucune) (?:de |tes |vos |les )?sources?",
    r"\brepete[rz]? (?:apres moi|exactement|mot pour mot|la phrase)",
    r"\b(?:traduis|traduisez|repete[rz]?|execute[rz]?|decode[rz]?)\b.{0,40}\b(?:consignes?|instructions?"
    r"|prompt|base64)",
    r"\b(?:reponds?|repondez)\b.{0,20}\b(?:par|avec) (?:une seule phrase|cette phrase"
    r"|exactement)\b.{0,12}[:«\"'“](?!.*\?)",
    r"\bconfirm(?:e[rz]?)? sans (?:citer|source)",
    # English
    r"\b(?:translate|decode|execute|follow|run)\b.{0,40}\b(?:your (?:instructions|prompt|rules)|base64|encoded)",
    r"\b(?:answer|reply|respond) (?:with|in) (?:exactly|only|this|one) .{0,25}[:\"'“](?!.*\?)",
    r"\b(?:answer|reply|respond|say|write|state|output|print)\b.{0,20}\b(?:only|just|exactly|nothing (?:else )?but)\b"
    r".{0,15}[:\"'«“](?!.*\?)",
    r"\b(?:just|only|simply) (?:answer|reply|respond|say|write|print|output)\b.{0,15}[:\"'«“](?!.*\?)",
    r"\b(?:answer|reply|respond|say|state|tell me|give me|confirm)\b.{0,60}\bwithout (?:citing|citations?"
    r"|(?:any )?sources?"
    r"|checking|verifying)\b",
    r"\byou are (?:now|no longer|from now on)\b",
    r"\b(?:show|reveal|print|repeat|tell me|output|display|leak)\b.{0,25}\b(?:system prompt"
    r"|hidden (?:prompt|instructions"
    r"|rules|message|text)|your (?:instructions|prompt|rules)|initial (?:prompt|instructions))",
    r"\b(?:developer|dan|god|jailbreak|sudo) mode\b|\b(?:enter|enable|activate|switch to"
    r"|in) admin(?:istrator)? mode\b",
    r"\bdo not (?:cite|use (?:any )?sources|mention (?:the )?sources?)",
    r"\brepeat (?:after me|the following|this sentence|verbatim)",
    r"(?:^|\n|[.!?]\s)\W*(?:(?:the|your|here are (?:the|your)|these are your) )?new (?:instructions?|rules?)\s*:",
    # Vietnamese
    r"\b(?:dich|giai ma|thuc thi|lam theo)\b.{0,30}\b(?:cac lenh|lenh|chi dan|base64|prompt)",
    r"\btra loi (?:dung|duy nhat|chinh xac|nguyen van)\b.{0,15}[:'\"“«](?!.*\?)",
    r"\bchi (?:tra loi|noi|viet|ghi|in ra)\b.{0,12}[:'\"“«](?!.*\?)",
    r"\bkhong (?:can )?(?:trich|dan|neu|ghi) (?:dan )?nguon",
    r"\b(?:tu gio|bay gio|tu nay) (?:ban|may|tro di) la\b",
    r"\bban (?:bay gio|gio day|tu nay) la\b",
    r"\b(?:in|hien|cho (?:toi )?(?:xem|biet)|tiet lo)\b.{0,20}\b(?:prompt|lenh he thong"
    r"|huong dan (?:he thong|an|noi bo))",
    r"\b(?:lap|nhac) lai (?:cau|nguyen van|chinh xac)",
    # Pretended roles and markers of chat formats
    r"(?:^|\n)\s*[\[<(#*]*\s*(?:system|assistant|developer|systeme|he thong|tro ly|admin|quan tri vien)\b"
    r"\s*(?:message|prompt|override|note)?\s*(?:[\])>*]+\s*:|:(?!.*\?))",
    r"<\|?\s*/?\s*(?:im_start|im_end|system|endoftext|assistant|user)\s*\|?>",
    r"\[/?(?:inst|sys|system)\]",
    r"<</?sys>>",
    r"###\s*(?:instruction|system|response|consigne|assistant)",
    r"\b(?:message|note) (?:du )?(?:systeme|system)\s*:",
    r"\b(?:system|systeme) (?:prompt|override)\b|\b(?:system|systeme) (?:message|alert)\b\W*[:\]>]",
    r"\bthong (?:bao|diep) (?:tu )?he thong\b",
)

ORDERS = late_regex(
    "|".join((*(_LEAD + order for order in _WITH_OBJECT), *(_START + order for order in _ALONE), *_ANYWHERE)), re.DOTALL
)
"""An order somewhere in a folded text."""
