"""The words that English questions are asked with: openings, helping verbs, what a subject starts with, offices."""

from __future__ import annotations

import re

from policy.late_regex import late_regex

OPENING = (
    r"(?P<opening>(?:(?:in|at|by|during|for|since|from|under|between|as of|at the end of|each year|every year)"
    r"(?: [^,?]{1,40})?, )?)"
)
ASKED_AT_ALL = late_regex(r"(?<!\w)(?:how|what|which|who|whom|whose|when|where|why)(?!\w)", re.IGNORECASE)
BE = r"is|are|was|were|will be"
HELPERS = "does|do|did|will|would|can|could|should|must|has|have|had"
SUBJECT_STARTS = r"(?:the |a |an |its |their |his |her |this |these |that |those |each |every |all )?"
DETERMINED = late_regex(r"(?:the|a|an|its|their|this|that|those|these|each|all|his|her)\s|\w+['’]s?\s|[A-Z]")
OPENS_YES_NO = late_regex(rf"(?:{HELPERS}|is|are|was|were|has|have)\s", re.IGNORECASE)
TWO_IN_ONE = late_regex(r"(?:,| and| or) (?:\w+ )?(?:how|what|which|who|when|where|why)(?!\w)", re.IGNORECASE)
TURNED = late_regex(rf"(?:{HELPERS}|is|are|was|were) (?:the|its|their|this|\w+['’]s|(?-i:[A-Z]\w*)) ?", re.IGNORECASE)
OFFICES = (
    r"(?:vice[- ])?minister|director|lawyer|expert|official|professor|secretary|chair(?:man|woman|person)?|leader|"
    r"president|researcher|scientist|engineer|farmer|entrepreneur|delegate|deputy|speaker|mayor|head|person|economist|"
    r"doctor|teacher|manager|founder|specialist"
)
ASKS_NUMBER = late_regex(
    r"(?<!\w)(?:number|population|target|total|count|capacity|output|score|headcount|quantity)(?!\w)", re.IGNORECASE
)
