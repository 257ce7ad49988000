"""Takes out what is not the article: comment counters, share buttons, related links, doubled paragraphs.

A list of functions from blocks to blocks, for every format. Doing it twice gives what doing it once gave.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from ingest.clean import clean
from ingest.document import Block, BlockKind
from policy.label_lines import opens_with_label
from policy.late_regex import late_regex

Blocks = tuple[Block, ...]

_COMMENTS = late_regex(
    r"(?:(?:comments?|commentaires?|bình luận|ý kiến)\s*[(:]?\s*\d*\s*\)?"
    r"|\d+\s+(?:comments?|commentaires?|bình luận)"
    r"|(?:leave|post|write) a comment|laisser un commentaire|(?:gửi|viết) bình luận.{0,20})",
    re.IGNORECASE,
)
_SHARE_WORD = (
    r"(?:facebook|twitter|x|zalo|linkedin|whatsapp|telegram|messenger|pinterest|viber|e-?mail|tweet(?:er)?|like|thích|"
    r"print|imprimer|in bài(?: viết)?|copy(?: the)? link|copier le lien|sao chép(?: liên kết| link)?|"
    r"share(?: this(?: article| story)?)?|partager(?: cet article)?|chia sẻ(?: bài viết)?|on|sur|qua|via|"
    r"follow us|suivez-nous|"
    r"google news|save|enregistrer|lưu bài(?: viết)?|nghe bài viết|listen to (?:this )?article|écouter l'article|\d+)"
)
_SHARE = late_regex(rf"(?=.*[^\W\d_]{{2}}){_SHARE_WORD}(?:[\s,;:|/·•-]+{_SHARE_WORD})*\W*", re.IGNORECASE)
_LONELY_SHARE_WORD = late_regex(r"(?:on|sur|qua|via|x|like|thích|\W|\d)*", re.IGNORECASE)
_COOKIES = late_regex(
    r"(?:we use cookies|this (?:web)?site uses cookies|nous utilisons des cookies|ce site utilise des cookies|"
    r"chúng tôi sử dụng cookies?|trang (?:web )?này sử dụng cookies?)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_CRUMBS = late_regex(r"(?:home(?: ?page)?|accueil|trang chủ)\s*[/>›»|→].{1,120}", re.IGNORECASE)
"""The path to a page over its headline: "Trang chủ / Khoa học"."""
_RELATED = (
    r"(?:related(?: (?:articles?|news|stories|posts|topics))?|"
    r"read (?:more|also|next)|see also|more (?:on this topic|news)|you may also like|"
    r"à lire aussi|lire aussi|lire également|voir aussi|sur le même sujet|articles? (?:liés?|connexes?|similaires?)|"
    r"dans la même rubrique|tin (?:bài )?liên quan|bài (?:viết )?liên quan|tin cùng (?:chuyên )?mục|tin (?:mới|khác)|"
    r"xem thêm|đọc thêm|"
    r"có thể bạn quan tâm|các tin khác)"
)
_RELATED_HEADING = late_regex(rf"\W*{_RELATED}\W*", re.IGNORECASE)
_RELATED_LINE = late_regex(rf"[\W_]*{_RELATED}\s*[:：>»]\s*\S.*", re.IGNORECASE)
_ENDS_A_SENTENCE = late_regex(r"[.!?…;:][\"'”’»)\]]*\Z")
_HEADLINE_WORDS = 30
_WORDS_OF_A_PARAGRAPH = 8
"""A shorter line may rightly come twice ("Conditions"); a sentence of this length does not."""


def is_noise(line: str) -> bool:
    """Whether a whole line is furniture of the web page around an article.

    >>> is_noise("Comment (0)"), is_noise("Facebook Twitter Zalo"), is_noise("Comment Hai Phong attire les talents")
    (True, True, False)
    """
    if _COMMENTS.fullmatch(line) or _COOKIES.fullmatch(line) or _CRUMBS.fullmatch(line):
        return True
    if _RELATED_LINE.fullmatch(line) and len(line.split()) <= _HEADLINE_WORDS and not _ENDS_A_SENTENCE.search(line):
        return True
    return bool(_SHARE.fullmatch(line)) and not _LONELY_SHARE_WORD.fullmatch(line)


def clean_characters(blocks: Sequence[Block]) -> Blocks:
    """Each block with its characters cleaned, on one line (a table: a line a row); without empty ones."""
    cleaned = []
    for block in blocks:
        text = clean(block.text)
        if block.kind is BlockKind.TABLE:
            text = "\n".join(line for line in text.split("\n") if line.strip(" |"))
        else:
            text = " ".join(text.split("\n")).strip()
            text = re.sub(" {2,}", " ", text)
        if any(character.isalnum() for character in text):
            cleaned.append(replace(block, text=text))
    return tuple(cleaned)


def drop_noise(blocks: Sequence[Block]) -> Blocks:
    """Without comment counters, share buttons and cookie notices; a lone row may be one: "Read also: … | Share"."""
    return tuple(block for block in blocks if _has_rows(block) or not is_noise(block.text))


def drop_related(blocks: Sequence[Block]) -> Blocks:
    """Without "Related articles" and the headlines under it, up to the next paragraph that speaks in sentences."""
    kept: list[Block] = []
    in_related = False
    for block in blocks:
        if block.kind is not BlockKind.TABLE and _RELATED_HEADING.fullmatch(block.text):
            in_related = True
        elif not (in_related and _is_headline(block)):
            in_related = False
            kept.append(block)
    return tuple(kept)


def drop_doubled(blocks: Sequence[Block]) -> Blocks:
    """Each paragraph once: neither the same line twice in a row nor a sentence that already came.

    "Lead agency: the Department of Health" may rightly stand below several tasks.
    """
    kept: list[Block] = []
    seen: set[str] = set()
    for block in blocks:
        if kept and kept[-1].text == block.text:
            continue
        is_paragraph = block.kind in (BlockKind.BODY, BlockKind.CAPTION) and not opens_with_label(block.text)
        if is_paragraph and len(block.text.split()) >= _WORDS_OF_A_PARAGRAPH:
            if block.text in seen:
                continue
            seen.add(block.text)
        kept.append(block)
    return tuple(kept)


def settle_captions(blocks: Sequence[Block]) -> Blocks:
    """A picture between a heading and its text goes before the heading, so that these stay together."""
    settled: list[Block] = []
    for block in blocks:
        place = len(settled)
        if block.kind is BlockKind.CAPTION:
            while place and settled[place - 1].kind is BlockKind.HEADING:
                place -= 1
        settled.insert(place, block)
    return tuple(settled)


BLOCK_CLEANERS: tuple[Callable[[Sequence[Block]], Blocks], ...] = (
    clean_characters,
    drop_noise,
    drop_related,
    drop_doubled,
    settle_captions,
)


def clean_blocks(blocks: Sequence[Block]) -> Blocks:
    """`blocks` after every cleaner, again until none finds anything: what one takes out can bring others together."""
    before: Blocks | None = None
    now = tuple(blocks)
    while now != before:
        before = now
        for cleaner in BLOCK_CLEANERS:
            now = cleaner(now)
    return now


def _has_rows(block: Block) -> bool:
    return block.kind is BlockKind.TABLE and "\n" in block.text


def _is_headline(block: Block) -> bool:
    if block.kind is BlockKind.TABLE:
        return False
    return len(block.text.split()) <= _HEADLINE_WORDS and not _ENDS_A_SENTENCE.search(block.text)
