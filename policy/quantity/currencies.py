"""The currencies that texts on aid and cooperation count in, by their ISO 4217 codes, and how each is written."""

from __future__ import annotations

SPELLINGS = {
    "VND": "vnd,vnđ,đồng,dong,dongs,dông,dôngs,đồngs,đ,₫,dongs vietnamiens,dôngs vietnamiens,vietnamese dong,"
    "đồng việt nam,vietnam dong",
    "USD": "usd,us$,$,$us,dollar,dollars,us dollar,us dollars,u.s. dollars,american dollars,đô la,đô la mỹ,do la,đô-la,"
    "dollar américain,dollars américains,dollars us,đô la mĩ",
    "EUR": "eur,euro,euros,€,ơ rô",
    "JPY": "jpy,yen,yens,¥,yên,japanese yen,yens japonais,yên nhật,yen nhật",
    "KRW": "krw,won,wons,korean won,south korean won,wons sud-coréens,won hàn quốc",
    "CNY": "cny,yuan,yuans,rmb,nhân dân tệ,chinese yuan,yuans chinois",
    "GBP": "gbp,£,livres sterling,pounds sterling,british pounds,bảng anh",
    "AUD": "aud,australian dollar,australian dollars,dollar australien,dollars australiens,đô la úc,đô-la úc",
    "CAD": "cad,canadian dollar,canadian dollars,dollar canadien,dollars canadiens,đô la canada",
    "SGD": "sgd,singapore dollar,singapore dollars,dollars singapouriens,dollars de singapour,đô la singapore",
    "NZD": "nzd,new zealand dollar,new zealand dollars,dollars néo-zélandais,đô la new zealand",
    "HKD": "hkd,hong kong dollars,dollars de hong kong,đô la hồng kông",
    "TWD": "twd,taiwan dollars,new taiwan dollars,dollars taïwanais,đài tệ",
    "CHF": "chf,swiss franc,swiss francs,franc suisse,francs suisses,franc thụy sĩ,phrăng thụy sĩ",
    "SEK": "sek,swedish kronor,couronnes suédoises",
    "NOK": "nok,norwegian kroner,couronnes norvégiennes",
    "DKK": "dkk,danish kroner,couronnes danoises",
    "THB": "thb,baht,bahts,bạt",
    "INR": "inr,rupees,indian rupees,roupies",
    "MYR": "myr,ringgit,ringgits",
}
CODES = frozenset(code.lower() for code in SPELLINGS) | {"vnđ"}
DOLLARS = {
    "us": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "c": "CAD", "ca": "CAD", "cad": "CAD",
    "s": "SGD", "sgd": "SGD", "nz": "NZD", "hk": "HKD", "nt": "TWD",
}  # fmt: skip
"""Letters right before a dollar sign, and whose dollars they make it."""
