"""Takes the courtesies off a question: "Could you please tell me", "Je voudrais savoir", "Cho tôi hỏi … ạ"."""

from __future__ import annotations

import re

from policy.folding import fold
from policy.late_regex import late_regex

_GREETING = (
    r"(?:hello|hi|hey|dear (?:\w+ ){0,2}\w+|good (?:morning|afternoon|evening|day)|bonjour|bonsoir|salut|"
    r"(?:xin |em |toi |minh )?chao(?: (?:ban|anh|chi|em|ad|admin|cac ban|anh chi|moi nguoi|quy (?:vi|co quan|so)))*|"
    r"(?:thua|kinh thua|kinh gui) (?:\w+ ){0,3}\w+|"
    r"(?:madame|monsieur|sir|madam)(?:[,/ ]+(?:madame|monsieur|madam|sir))?)"
    r"(?: oi| a)?\s*[,!.:;-]+"
)
_PLEASE = (
    r"(?:please|kindly|s'il (?:vous|te) plait|svp|stp|pardon|excuse[sz]?(?:-moi| me)|vui long|lam on|xin vui long),?"
)
_ENGLISH = (
    r"(?:(?:can|could|would|will|might) you (?:please |kindly |possibly )?(?:tell|inform|show|advise|remind)"
    r"(?: me| us)?(?: please)?"
    r"|(?:can|could|would|will|might) you (?:please |kindly )?let (?:me|us) know"
    r"|do you (?:happen to )?know|would you (?:happen to )?know"
    r"|(?:i|we)(?: would|'d|'m| am| are| was| were)? (?:just )?(?:like to know|want to know|need to know|"
    r"wonder(?:ing)?|interested (?:to know|in knowing)|trying to (?:find out|know)|love to know)"
    r"|(?:i|we)(?: would|'d) like to (?:ask|find out|learn)(?: you)?"
    r"|(?:may|can|could|might) (?:i|we) (?:please )?(?:ask|know)(?: you)?"
    r"|(?:please )?tell (?:me|us)|any idea|quick question(?= ?[:,])|my question is)"
    r"\s*[,:-]?"
)
_FRENCH = (
    r"(?:(?:est-ce que )?(?:vous )?(?:pouvez|pourriez|peux|pourrais)(?:-vous|-tu)? (?:s'il vous plait )?"
    r"(?:(?:me|m'|nous) ?)?"
    r"(?:dire|indiquer|preciser|renseigner(?: sur)?|informer|rappeler|faire savoir)"
    r"|(?:est-ce que )?(?:vous savez|tu sais|on sait)|savez-vous|sais-tu|sait-on|connaissez-vous"
    r"|(?:je|j'|nous) ?(?:voudrais|aimerais|souhaite(?:rais)?|veux|voudrions|aimerions|souhaitons|cherche a|"
    r"cherchons a) (?:bien )?(?:savoir|connaitre|demander)|(?:je|j'|nous) ?(?:me|nous) demand(?:e|ons)"
    r"|(?:dis|dites)[- ](?:moi|nous)|merci de (?:me|nous) (?:dire|indiquer|preciser)"
    r"|peut-on (?:me|nous) (?:dire|indiquer|preciser)|(?:une |petite )?question(?= ?:))"
    r"(?:,? (?:s'il (?:vous|te) plait|svp|stp))?\s*[,:-]?"
)
_WHO_ASKS = (
    r"(?:toi|em|minh|to|chung toi|chung em|chung minh|chau|con|doanh nghiep toi|doanh nghiep em|ben em|ben minh)"
)
_WHO_KNOWS = r"(?:ban|anh|chi|ad|admin|anh chi|anh/chi|quy vi|quy co quan|moi nguoi|cac ban|ai)"
_VIETNAMESE = (
    rf"(?:(?:{_WHO_KNOWS} ){{0,3}}(?:oi,? |a,? )?(?:(?:co the|vui long|lam on|xin|hay|giup) )*"
    rf"cho (?:{_WHO_ASKS} )?(?:xin )?(?:duoc )?(?:hoi|biet)(?: (?:them|giup|rang|la|thong tin))*(?: ve)?(?= )"
    rf"|(?:{_WHO_KNOWS} ){{1,2}}(?:co )?biet"
    rf"|{_WHO_ASKS} (?:muon|can|dinh|xin|xin phep|rat muon) (?:duoc )?(?:hoi|biet|tim hieu)"
    r"(?: (?:them|rang|la))*(?: ve)?(?= )"
    r"|xin (?:cho )?(?:duoc )?hoi|xin hoi|hoi ti|cho hoi)\s*[,:-]?"
)
_LEADS = late_regex(rf"\A\W*(?:{_GREETING}|{_PLEASE}|{_ENGLISH}|{_FRENCH}|{_VIETNAMESE})(?!\w)\s*")
_GREETS = late_regex(rf"\A\W*{_GREETING}\s*\Z")
_STAYS = late_regex(
    r"(?:if|whether|si|about|of|from|sur|what about|lieu|xem|co phai)(?!\w)|s'(?:il|ils|elle|elles)(?!\w)|\W*\Z"
)
"""What shows that the frame is part of what is asked: "tell me about Hue", "je voudrais savoir si …"."""
_ENDS = late_regex(
    r"[\s,.!?]*(?<!\w)(?:please|thanks?(?: you)?(?: (?:very much|a lot|so much|in advance))?|s'il (?:vous|te) plait|"
    r"svp|stp|merci(?: (?:beaucoup|d'avance|bien))?|(?:xin |em |toi )?cam on(?: (?:rat )?nhieu)?"
    r"(?: (?:ban|anh chi|anh|chi|ad))?(?: a)?|(?:vay|voi|the) a|a)[\s.!]*\Z"
)
_PARTICLES = late_regex(
    r"(?:\s+(?:vậy|thế|với|giúp em|giúp mình|giúp tôi))?\s+(?:ạ|vậy|nhỉ|nhé|hả|dạ)(?=[\s?.!]*\Z)", re.IGNORECASE
)
"""What ends a polite Vietnamese question and says nothing."""
_SENTENCE = late_regex(r"(?<=[.!?;]) +")
_KNOWS = late_regex(r"co biet\W*\Z")
_WHETHER = late_regex(r"\s+(?:không|khong)(?=[\s?.!]*\Z)")
_FEWEST = 2
"""Words that a question has at least once its courtesies are off."""


def without_courtesies(text: str) -> str:
    """`text` without what only leads up to its question or thanks for the answer.

    >>> without_courtesies("Hello, could you please tell me how many firms Hue has? Thank you!")
    'how many firms Hue has?'
    >>> without_courtesies("Tell me about Hue")
    'Tell me about Hue'
    """
    sentences = [_without_lead(sentence) for sentence in _SENTENCE.split(text)]
    text = " ".join(sentence for sentence in sentences if sentence) or text
    if (thanks := _ENDS.search(fold(text))) is not None and len(text[: thanks.start()].split()) >= _FEWEST:
        text = f"{text[: thanks.start()]}{'?' if '?' in thanks[0] else ''}"
    return _PARTICLES.sub("", text)


def _without_lead(sentence: str) -> str:
    if _GREETS.match(fold(sentence)):
        return ""
    while (lead := _LEADS.match(fold(sentence))) is not None:
        rest = sentence[lead.end() :]
        if _STAYS.match(fold(rest)) or len(rest.split()) < _FEWEST:
            break
        # "Bạn có biết Huế có mấy startup không?": the "không" belongs to "có biết".
        sentence = _WHETHER.sub("", rest) if _KNOWS.search(lead[0]) else rest
    return sentence
