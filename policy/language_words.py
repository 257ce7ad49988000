"""The words by which a language shows itself even in a short question; folded, as `policy.folding.fold` writes them.

Function words and the commonest words of questions on policy. A word that two languages share in this form ("an", "la",
"on", "me", "do", "the") stands only where it says more than it confuses.
"""

from __future__ import annotations

_FRENCH = """
    le la les un une des du de au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos et
    ou mais donc car ni que qui quoi dont quel quelle quels quelles lequel laquelle lesquels combien comment
    pourquoi quand est sont etait etaient sera seront ete etre avoir avons avez ont avait peut peuvent puis dois
    doit faut y en dans par pour avec sans sous sur vers chez entre depuis pendant selon contre apres avant
    jusqu' qu' lorsqu' puisqu' quelqu' je tu il elle nous vous ils elles se ne pas plus moins tres aussi tout
    tous toute toutes meme autre autres fait faire dit dire parle parler ici deja encore toujours jamais rien
    quelque quelques chaque plusieurs aucun aucune oui non bonjour merci salut bonsoir entreprise entreprises
    societe societes jeune jeunes pousse pousses aide aides soutien soutiens pret prets subvention province
    provinces ville villes loi lois decret decrets arrete annee annees mois jour date montant budget taux rang
    chiffre chiffres part nombre delai recherche sciences technologie technologies scientifique scientifiques
    numerique innovation savoir trouver obtenir beneficier demander donner donnez donne existe exister lieu
    droit explique expliquer resume resumer liste lister cite citer compare comparer objet objectif objectifs
    sujet cela ca celui celle ceux celles alors ainsi lors quant voici voila premier premiere deuxieme dernier
    derniere commune communes compte comptent vise visent atteint finance financent serre serres ferme fermes
    atelier ateliers usine usines recoit recoivent prevoit prevoient
"""
FRENCH = frozenset(_FRENCH.split())

_ENGLISH = """
    the of and to in is are was were be been being has have had do does did will would can could should may
    might must shall that this these those it its he she they them their his her our your my we you i what which
    who whom whose when where why how many much for from with without by at on as into about between under over
    since until during against after before than then there here not no nor or but if so any some all each every
    other more most less least few such only own same too very also an please hello hi thanks thank yes tell
    give show find list explain describe summarize summarise compare get apply company companies firm firms
    business businesses enterprise enterprises startup startups start-up support funding loan loans grant grants
    province provinces provincial city cities law laws decree decision year years month day date amount budget
    rate rank ranked figure figures share number deadline research science technology technologies digital
    economy innovation know available eligible qualify exist said says say made make based whether while both
    within resolution resolutions farm farms workshop workshops per percent doesn didn don isn wasn won
"""
ENGLISH = frozenset(_ENGLISH.split())

_VIETNAMESE_FOLDED = """
    va cua cho trong voi duoc la co khong nhung cac mot nay do khi den tu ve theo tai tren duoi sau truoc giua
    bang de thi ma nhu neu vi nen hay hoac cung da dang se phai can rat hon nhat chi con lai ra vao len xuong
    qua roi nua bi boi gi nao ai dau sao bao nhieu may the gio lam toi ban minh chung ta ho anh em ong ba nghi
    quyet dinh luat thong ke hoach chuong trinh an chinh sach quy van so ngay thang nam doanh nghiep cong ty
    khoi sang tao doi moi khoa hoc nghe chuyen tro vay von suat thue dat tinh thanh pho huyen xa phuong nganh bo
    phu quoc hoi uy nhan dan dong lanh dao giam doc chu tich tong phi ngan trieu phan tram ti le xep hang dung
    thu kinh te phat trien nghien cuu gia nha nguoi nuoc viet dieu kien noi biet muon giup xin chao cam on vui
    long khoan diem hanh thuc hien khai ap hieu luc het han muc tieu nhiem vu giai phap ket san pham truong
    nguon chat luong cao cap dia vung du nong dich suc khoe y giao duc dai vien
"""
VIETNAMESE_FOLDED = frozenset(_VIETNAMESE_FOLDED.split())
