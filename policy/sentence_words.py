"""The abbreviations of three languages, by what a full stop after them means; folded, without the last stop."""

from __future__ import annotations

_NEVER_END = """
    n° nos° e.g i.e p.ex ex cf vs viz resp approx env c.-a-d c-a-d tlf av dt ths pgs gs.ts pgs.ts kts bs.ck
"""
NEVER_END = frozenset(_NEVER_END.split())
"""A name or an explanation always follows."""

_BEFORE_A_NUMBER = """
    no nos nr num art arts al p pp vol ch chap sec sect cl para par fig figs tab tel dt eq ed stt jan janv feb
    fev fevr mar apr avr jun jul juil aug sep sept oct nov dec
"""
BEFORE_A_NUMBER = frozenset(_BEFORE_A_NUMBER.split())
"""They end a sentence unless a digit follows: "No. 13" but "Is it? No."."""

_BEFORE_A_NAME = """
    m mm mme mmes mlle mr mrs ms dr drs prof pr me mgr st ste sr sra hon gen gov sen rep lt col capt sgt maj rev
    ong ba gs ts ths pgs bs ks tp ls nnut nsut
"""
BEFORE_A_NAME = frozenset(_BEFORE_A_NAME.split())
"""Titles, and the Vietnamese "TP." before the name of a city."""

_VIETNAMESE_BEFORE_A_NAME = """
    tx tt q p h t x kp
"""
VIETNAMESE_BEFORE_A_NAME = frozenset(_VIETNAMESE_BEFORE_A_NAME.split())
"""Town, township, district, ward: "Q. 1", "TX. Quảng Yên"."""

_MAY_END = """
    etc v.v vv inc ltd co corp jr sr bros dept univ u.s u.k u.n a.m p.m d.c v.v.. s.a
"""
MAY_END = frozenset(_MAY_END.split())
"""They end a sentence only when what follows opens one."""

_OPENERS = """
    le la les l' un une des du ce cet cette ces il elle ils elles on en dans au aux a par pour avec selon apres
    avant lors c'est cela d'apres d'ici depuis de son sa ses leur leurs mais or ainsi toutefois cependant
    notamment actuellement the this that these those it he she they we you i in at by for from with according
    after before since under to of an and but however its their our his her as if when while there here some
    many most all each no not currently cac nhung mot trong theo tai tu den voi khi nam ngay thang day do nay vi
    tuy ngoai ben ong ba ho chung toi viec neu su hien truoc sau cung ca moi nhieu
"""
OPENERS = frozenset(_OPENERS.split())
"""Words that open a sentence more often than they go on with a name."""

_LEGAL_HEADINGS = """
    dieu khoan muc chuong phan diem tiet bang bieu hinh buoc cau article art section clause chapter part annex
    appendix table figure step question title chapitre titre annexe partie alinea tableau etape
"""
LEGAL_HEADINGS = frozenset(_LEGAL_HEADINGS.split()) | {"phu luc"}
"""What, followed by a number, numbers a line of a legal text."""
