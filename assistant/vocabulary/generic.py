"""Concepts named in every other sentence of a policy text: alone they do not show that a sentence is about a
question."""

from __future__ import annotations

from assistant.vocabulary.countries import COUNTRIES

_GENERIC = """
enterprise support science-technology technology innovation science project province district-commune-level policy
develop socio-economic-development national-level provincial-level duration establish implement value area share
first-leading centre plan provincial-plan resolution decision law decree ranking index number issue organisation
state government plan-act region product individual cost expenditure allocate budget department solution result sign
data industry sector special-mechanism target vision growth programme quality difficulty deadline
application-procedure condition infrastructure cooperation leader build amount maximum minimum year month
date-of-issue announce propose apply-to regulation legal-document justice-law say-speak visit average increase
decrease application comparison party body manage organisation sustainable-development sti sti-digital
digital-transformation premises report-document beneficiary participate density capacity output lead-direct funding
human-resources investment review-evaluate procedure responsible merge restructure model scheme-project citizen
member contract job list-enumeration eligibility advantage
policy accepted rejected suspended testing seat-head-office experience pilot age-of-person
"""
COUNTRY_CONCEPTS = frozenset(line.split(" | ")[0] for line in COUNTRIES.splitlines() if line[:1].strip())
"""A sentence on a support need not name the country that its applicant comes from."""
GENERIC_CONCEPTS: frozenset[str] = frozenset(_GENERIC.split()) | COUNTRY_CONCEPTS
