"""The instrument on which a sentence's support rests: named in it, pointed at by it, or spoken of just before."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_words import GRANTS
from policy.former import ADOPTED, SUCCEEDS
from policy.late_regex import late_regex
from policy.legal_reference import InstrumentType, LegalReference, Level
from policy.legal_reference.kinds import KINDS
from policy.places import same_area
from policy.quantity import QuantityKind

_TYPE_WORD = "|".join(sorted((re.escape(word) for word in KINDS), key=len, reverse=True))
_POINTS = late_regex(
    r"(?<![a-z])(?:(?:cette|ce|cet|ladite|ledit|la meme|le meme|meme|du meme|this|that|the same|same|the said)\s"
    rf"(?P<before>{_TYPE_WORD})|(?:\A|(?<=[,;]\s)|(?<=sous )|(?<=under )|(?<=by ))(?:the|la|le|"
    rf"l')\s?(?P<opening>{_TYPE_WORD})"
    rf"|(?P<behind>{_TYPE_WORD})\s(?:nay|tren|noi tren)|(?:\A|(?<=[,;]\s))(?P<bare>{_TYPE_WORD})(?=\s(?:cung|con|"
    rf"quy dinh|neu ro|cho phep)\s))(?![a-z0-9])(?!\s(?:n\s?°|no\.|so\s[0-9]|[0-9]))"
)
_POLICY = late_regex(
    r"(?<![a-z])(?:politiques?|policy|policies|chinh sach|muc ho tro|programmes?|chuong trinh|co so phap ly|"
    r"base (?:legale|juridique)|legal basis|rests? on|repose|incentives?|incitations?|"
    r"resume ce que|accorde|grants)(?![a-z])"
)
_PARTY_OR_PLAN = late_regex(r"(?:^|[-/])(?:TU|TW|ĐU|CTR|CTRHĐ|KH|TTR|BC|TB|CV|KL)(?:$|[-/])", re.IGNORECASE)
_OPENING = 3
"""Paragraphs in which a text under headings says which instrument it is about."""
_CARRIES = 3
"""Paragraphs over which a policy's instrument stays what the text is about."""
_CARRIES_ALONE = 8
"""As above, where the text has named no other instrument that gives."""
_ENDED_BY = late_regex(
    r"(?<![a-z])(?:abrog\w+|remplac\w+|replac\w+|repeal\w*|supersed\w+|modifi\w+|amend\w*|thay the|bai bo|sua doi"
    r"(?:, bo sung)?|appel\w* a|demande que)(?![a-z])[^.;]{0,24}$"
    r"|(?<![a-z])(?:thay cho|thay the|en remplacement d|a la place d|remplace(?:nt|r|ra)?|in place of|instead of"
    r"|put(?:s|ting)? an end to|met(?:tant|tra)? fin a|mi(?:t|s|se) fin a|cham dut(?: hieu luc)?(?: cua)?"
    r"|replac(?:es?|ing)|supersed(?:es?|ing)|previously|formerly|auparavant|precedemment|jusque-la"
    rf"|truoc day|truoc do|{SUCCEEDS.pattern})(?![a-z])"
    rf"(?:(?!(?:{_TYPE_WORD}|rests?|based|repose|can cu)(?![a-z]))[^;]){{0,100}}$"
)
"""Words before an instrument that another one ends or changes: nothing rests on it any more."""
_JOINS = late_regex(
    r"[^.;:]{0,50}?(?:,|\s(?:et|and|va|ainsi que|as well as|cung))\s(?:(?:a|de|of|cua) )?(?:la |le |l'|the )?"
)
"""What joins two instruments that share one fate: "it ends Resolution 5 of Ben Tre and Resolution 9 of Tra Vinh"."""
_ENDS = late_regex(
    r"(?:(?![0-9]{1,4}[-/])[^.;:]){0,60}?(?<![a-z])(?:het hieu luc|het han|khong con hieu luc|(?:bi )?bai bo|cham dut"
    r"|(?:was|were|has been|is|are) (?:abolished|repealed|revoked|annulled|replaced|superseded)"
    r"|(?:has |had )?expired?s?|no longer (?:in force|applies)|ceas(?:es|ed) to"
    r"|(?:a|est|sont|fut|sera) (?:ete )?"
    r"(?:abroge|remplace|supprime|expire|annule)e?s?|n'est plus en vigueur|a pris fin"
    r"|prend(?:ra)? fin|cess\w+)(?![a-z])"
)
"""Words behind an instrument that say that it is over."""


def named_in(sentence: ReadSentence) -> tuple[LegalReference, ...]:
    """The instruments that the sentence names, offsets in the article's text."""
    return tuple(
        sentence.reference_in_article(reference)
        for reference in sentence.references
        if reference.number is not None or reference.name is not None
    )


def standing_in(sentence: ReadSentence) -> tuple[LegalReference, ...]:
    """As `named_in`, without those that the sentence says are replaced, ended or changed."""
    gone: set[int] = set()
    before: LegalReference | None = None
    for one in sentence.references:
        joins = before is not None and _JOINS.fullmatch(sentence.folded, before.end, one.start)
        is_with_gone = joins and before is not None and before.start + sentence.start in gone
        if is_with_gone or _ENDED_BY.search(sentence.folded[: one.start]) or _ENDS.match(sentence.folded, one.end):
            gone.add(one.start + sentence.start)
        before = one
    return tuple(one for one in named_in(sentence) if one.start not in gone)


def may_grant(reference: LegalReference) -> bool:
    """Whether the instrument can give: resolutions of the Party, plans and reports only ask others to.

    >>> from policy.legal_reference import find_references
    >>> [may_grant(one) for one in find_references("57-NQ/TW, 12/2024/NQ-HĐND")]
    [False, True]
    """
    return _PARTY_OR_PLAN.search(reference.suffix or "") is None


class SpokenOf:
    """What instrument the story is about, sentence after sentence."""

    def __init__(self, is_legal: bool) -> None:
        self._is_legal = is_legal
        self._recent: list[LegalReference] = []
        self._in_paragraph: tuple[LegalReference, ...] = ()
        self._paragraph = -1
        self._policy: LegalReference | None = None
        self._granting: list[LegalReference] = []
        self._told_support = False
        self._policy_paragraph = -1
        self._policy_places: set[str] = set()
        self._only_voted = False
        self._opening: tuple[LegalReference, set[str]] | None = None

    def turn(self) -> None:
        """A new heading begins: what the text opened with is what it is about, not a policy told under one heading."""
        if self._is_legal:
            return
        self._in_paragraph = ()
        if self._opening is not None:
            self._policy, self._policy_places = self._opening

    def opening(self) -> tuple[LegalReference, ...]:
        """The one instrument that the text's first paragraphs name as giving: its lists and tables rest on it."""
        others = {(one.number, one.name) for one in self._granting}
        return (replace(self._opening[0], pinpoint=None),) if self._opening is not None and len(others) == 1 else ()

    def turn_to_another_place(self) -> None:
        """A new section begins that is about another place: what was told of the last one's policy is over."""
        self._policy, self._opening, self._recent, self._granting = None, None, [], []

    def basis_of(self, sentence: ReadSentence) -> tuple[LegalReference, ...]:
        """What the sentence rests on, after taking in what it names; empty when the text does not say."""
        if sentence.is_caption:
            return ()
        if sentence.paragraph != self._paragraph:
            self._paragraph = sentence.paragraph
            self._in_paragraph = self._in_paragraph if self._is_legal else ()
            self._told_support = False
        named, standing = named_in(sentence), standing_in(sentence)
        if named and not standing and self._pointed(sentence) is not None:
            # "This text, which repeals Resolution 5, gives …" rests on itself.
            named = ()
        if named and not standing:
            return named  # what stood in the text that is gone; the story does not go on about it
        named = standing
        if named:
            self._in_paragraph = named
            self._recent = [*self._recent, *named][-6:]
            granting = [one for one in named if may_grant(one)]
            self._granting += granting
            if granting and self._opening is None and sentence.paragraph <= _OPENING:
                self._opening = granting[0], set(sentence.scope.about)
            gives = any(one.kind in (QuantityKind.MONEY, QuantityKind.PERCENTAGE) for one in sentence.quantities)
            tells_policy = (
                self._told_support or gives or any(words.search(sentence.folded) for words in (GRANTS, _POLICY))
            )
            is_voted = bool(granting) and granting[0].type is InstrumentType.RESOLUTION
            is_voted = is_voted and ADOPTED.search(sentence.folded) is not None
            is_new = bool(granting) and (self._policy is None or granting[0].number != self._policy.number)
            if is_new and (tells_policy or is_voted):
                self._tell_policy(granting[0], sentence)
                self._only_voted = not tells_policy
            return named
        self._told_support = self._told_support or bool(GRANTS.search(sentence.folded))
        pointed = self._pointed(sentence)
        if pointed is not None:
            self._in_paragraph = (pointed,)
            self._tell_policy(pointed, sentence)
            return (pointed,)
        spoken = tuple(one for one in self._in_paragraph if may_grant(one)) or self._in_paragraph
        if spoken:
            return spoken
        reach = (
            1
            if self._only_voted
            else _CARRIES_ALONE
            if len({(one.number, one.suffix) for one in self._granting}) == 1
            else _CARRIES
        )
        is_near = sentence.paragraph - self._policy_paragraph <= reach
        if self._policy is not None and is_near and not self._is_elsewhere(sentence):
            return (replace(self._policy, pinpoint=None),)
        return ()

    def _tell_policy(self, reference: LegalReference, sentence: ReadSentence) -> None:
        self._policy, self._policy_paragraph = reference, sentence.paragraph
        self._policy_places = set(sentence.scope.about)

    def _is_elsewhere(self, sentence: ReadSentence) -> bool:
        """Whether the policy is one province's and the sentence is about another one."""
        body = self._policy.body if self._policy is not None else None
        is_central = body is not None and body.level is Level.CENTRAL
        here, there = sentence.scope.about, self._policy_places
        return bool(here and there) and not is_central and not any(same_area(a, b) for a in here for b in there)

    def _pointed(self, sentence: ReadSentence) -> LegalReference | None:
        """The instrument that "this resolution" or "nghị quyết này" stands for."""
        match = _POINTS.search(sentence.folded)
        if match is None:
            return None
        kind = KINDS[match["before"] or match["opening"] or match["behind"] or match["bare"]].type
        is_any = kind is InstrumentType.OTHER  # "this text" is a text of any type
        meant = next((one for one in reversed(self._recent) if is_any or one.type is kind), None)
        return replace(meant, pinpoint=None) if meant else None
