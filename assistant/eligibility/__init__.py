"""What support an applicant may qualify for: every condition met, not met or not known yet, with its sentence."""

from assistant.eligibility.assess import assess
from assistant.eligibility.profile import Profile, ProfileError, load_profile
from assistant.eligibility.profile_text import profile_from_text, speaks_of_oneself
from assistant.eligibility.report import CriterionAssessment, EligibilityReport, SupportAssessment, Verdict
from assistant.eligibility.write import write_report

__all__ = [
    "CriterionAssessment",
    "EligibilityReport",
    "Profile",
    "ProfileError",
    "SupportAssessment",
    "Verdict",
    "assess",
    "load_profile",
    "profile_from_text",
    "speaks_of_oneself",
    "write_report",
]
