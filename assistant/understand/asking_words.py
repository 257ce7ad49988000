"""Words that people ask with and that say nothing of what is asked about, folded, in three languages."""

from __future__ import annotations

_FRENCH = """
a ai aide-moi alors ans as au aucun aussi autre autres aux avec avez avoir avons bien bon c ca car ce ceci cela
chez aupres
celle celles celui ces cet cette ceux chaque chiffre chiffres combien comme comment compte concernant d dans de
depuis des dire dis disent dit doit donc donne donner donnez dont du elle elles en encore entre es est et etaient
etait etant etc ete etes etre eu eux exactement existe faire fait faut fois font grace il ils j je jusqu jusque l la
laquelle le lequel les lesquelles lesquels leur leurs lors lui m ma mais me meme memes merci mes moi moins mon n ne
ni nom nos notre nous on ont or ou par parle parlent parler parmi pas pendant peut peuvent plait plus pour pourquoi
pouvez precise precisement puis puis-je qu quand que quel quelle quelles quels qui quoi s sa sait sans se selon sera
ses si soit son sont sous souvent sur svp t ta te tel tes toi ton tous tout toute toutes tres tu un une va vers veux
voudrais voulez vos votre vous vraiment y temps longtemps plafond maximum minimum duree dernier derniere
prochain prochaine aujourd taux argent suis chose
veut veulent deja reponse donnent recoit recoivent recu recus doivent coute coutent vaut
vient viennent finalement reellement simplement maintenant desormais trouve trouvent ici obtenir recevoir
article articles question savoir sait-on connait possible actuellement partir compter
aujourd'hui hui total objet jour date annee mois nombre part rang montant dates
"""
_ENGLISH = """
about after all also am an and any are as ask at be been being but by can could did do does doing exactly for from
get give gives had has have having he her here him his how i if in into is it its just know like list many me
mention mentioned more most much my name named no not now of on one only or our out over please really reported said
say says she should show so some state stated still such tell than that the their them then there these they this
those to too total under up us very was we were what when where which who whom whose why will with would you your
article articles question date day year number amount share rank dates currently does need want meant main overall
exactly according per set sets big large long far high last next maximum minimum duration any run wants worth money pay
pays paid must receive receives received between today every own brings got come comes came make
makes given already yet percent percentage cent rate trillion trillions billion billions million millions vnd actually
nowadays same both two different anything things happens happen happened
"""
_VIETNAMESE = """
ai ban bai bao nhieu biet cac cai chi cho chua chung co con cua cung cuoi da dang de den deu di do duoc gi gioi ha
ho hoi hien hay ke khi khong la lai lam len loai luc ma may minh moi mot muon nam nao nay nen neu ngay nguoi nha nhe
nhi nhu nhung no noi o phai qua ra rang rat roi sao se so su tai tat the thi thoi theo tinh toi trong tu tung tuy va
van vao ve vi viec vien viet voi vui xin ong ba luc thang diem hon muc gom neu duoi tren gia tong ten ca chinh xac
nua a u oi bai dieu nhan hoac tien ngoai lau gio km dot xong het phan tram giai doan sanh nhau tom tat
khoang chenh lech liet trich giup luoc khac
"""
ASKING_WORDS: frozenset[str] = frozenset(f"{_FRENCH} {_ENGLISH} {_VIETNAMESE}".split())
