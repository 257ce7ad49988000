"""An eligibility report as HTML: the question first, then each support with its criteria, quoted."""

from __future__ import annotations

from assistant.eligibility import CriterionAssessment, EligibilityReport, SupportAssessment, Verdict
from assistant.eligibility.words import LABELS, STATUSES, VERDICTS
from policy.language import Language
from policy.quantity import write
from policy.registers import Evidence
from screens.evidence import article_address, place_names
from screens.markup import link, text
from screens.reader_format import labelled
from screens.words import Words, words_in
from vectorstore.library import Library

_SIGNS = {Verdict.MET: "✓", Verdict.NOT_MET: "✗", Verdict.NOT_KNOWN: "?"}


def question_panel(report: EligibilityReport, language: Language) -> str:
    """The one question worth answering next, with a button that leads to the field which answers it."""
    words = words_in(language)
    if not report.question:
        is_open = any(one.verdict is Verdict.NOT_KNOWN for support in report.supports for one in support.criteria)
        said = words.next_question_open if is_open else words.next_question_none
        return f'<p class="quiet" role="status">{text(said)}</p>'
    answer = (
        f'<button class="answer-it" type="button" data-field="{text(report.question_field)}">{text(words.answer_it)}'
        "</button>"
        if report.question_field
        else ""
    )
    return (
        f'<div class="next-question" role="status"><p class="quiet">{text(words.next_question)}</p>'
        f"<p><b>{text(report.question)}</b></p>{answer}</div>"
    )


def report_panel(report: EligibilityReport, library: Library, language: Language) -> str:
    """The supports, best first, for the screen."""
    words = words_in(language)
    supports = "".join(_support(one, library, words, language) for one in report.supports)
    left_out = labelled(LABELS[language]["more"], str(report.more), language)
    more = f'<p class="quiet">{text(left_out)}</p>' if report.more else ""
    found = supports or f'<p class="note">{text(words.no_support)}</p>'
    return f'<div class="supports">{found}{more}<p class="note">{text(report.disclaimer)}</p></div>'


def _support(assessed: SupportAssessment, library: Library, words: Words, language: Language) -> str:
    support, labels = assessed.support, LABELS[language]
    article = library.article(support.evidence.article_id)
    lang = f' lang="{article.language}"' if article else ""
    facts = [STATUSES[language][support.status]]
    if support.amount is not None:
        amount = write(support.amount, language)
        bounded = words.ceiling.format(amount=amount) if support.is_ceiling else amount
        # What the text bounds already ("at most 30%") is not bounded twice.
        is_bounded = support.amount.qualifier.value in ("at_most", "less_than")
        facts.append(labelled(words.amount, amount if is_bounded else bounded, language))
    if support.rate is not None:
        facts.append(labelled(words.rate, write(support.rate, language), language))
    if where := place_names(support.places, language):
        facts.append(where)
    colon = labelled("", "", language).rstrip()
    criteria = "".join(_criterion(one, support.evidence, words, lang, language) for one in assessed.criteria)
    basis = "; ".join(assessed.legal_basis)
    unstated = ", ".join(labels[name] for name in assessed.unstated)
    address = article_address(support.evidence.article_id, support.evidence.start, support.evidence.end)
    links = [f'<a href="{text(address)}" target="_blank">{text(words.open_here)}</a>'] if article else []
    links += [link(assessed.url, words.original_page)] if assessed.url else []
    beneficiary = f"<p{lang}>{text(support.beneficiary)}</p>" if support.beneficiary else ""
    return (
        f'<article class="support"><h2{lang}>{text(support.benefit)}</h2>{beneficiary}'
        f'<p class="verdict {_css(assessed.verdict)}">{_SIGNS[assessed.verdict]} '
        f"{text(words.verdicts[assessed.verdict.value])}</p>"
        f'<p class="facts">{text(" · ".join(facts))}</p>'
        f"<blockquote{lang}>{text(support.evidence.quote)}</blockquote>"
        + (f"<p><b>{text(words.criteria)}</b></p><ul>{criteria}</ul>" if criteria else "")
        + (f"<p><b>{text(words.legal_basis)}</b>{colon} {text(basis)}</p>" if basis else "")
        + (f"<p><b>{text(words.not_stated)}</b>{colon} {text(unstated)}</p>" if unstated else "")
        + f'<p class="actions">{" · ".join(links)}</p></article>'
    )


def _criterion(one: CriterionAssessment, said_above: Evidence, words: Words, lang: str, language: Language) -> str:
    kind = text(labelled(words.criterion_kinds[one.kind.value], "", language))
    said = f"{LABELS[language]['implied']} {one.text}" if one.is_implied else one.text
    words_quoted = text(said) if one.is_implied else f"<q{lang}>{text(said)}</q>"
    is_quoted_above = one.is_implied or one.evidence == said_above
    quote = "" if is_quoted_above else f"<blockquote{lang}>{text(one.evidence.quote)}</blockquote>"
    return (
        f'<li><span class="verdict {_css(one.verdict)}">{_SIGNS[one.verdict]} {text(VERDICTS[language][one.verdict])}'
        f"</span> {kind} {words_quoted}"
        f"{quote}</li>"
    )


def _css(verdict: Verdict) -> str:
    return {Verdict.MET: "met", Verdict.NOT_MET: "not_met", Verdict.NOT_KNOWN: "not_known"}[verdict]
