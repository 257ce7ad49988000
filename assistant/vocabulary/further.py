"""Things that questions name and the thesaurus of policy does not hold, under their names in French, English and
Vietnamese.

One concept an entry: id, then the names in each language, the first of each being the one shown to readers; lines that
are indented go on with the entry.
"""

from __future__ import annotations

FURTHER = """
small-enterprise | petites entreprises; petite entreprise | small enterprises; small enterprise; small
    companies; small company; small firms; small businesses | doanh nghiệp nhỏ
medium-enterprise | moyennes entreprises; moyenne entreprise; entreprises moyennes; entreprise moyenne |
    medium-sized enterprises; medium-sized companies; medium enterprises; medium-sized firms; medium-sized ones;
    medium-sized enterprise | doanh nghiệp vừa
st-enterprise | entreprises scientifiques | scientific enterprises | doanh nghiệp khoa học
coworking-space | espaces de travail partagés | co-working; co-working space; co-working spaces; shared offices |
    không gian làm việc chung
incubator | lieux d'incubation | incubation space; incubation spaces; incubation | vườn ươm doanh nghiệp
difficulty | points faibles; point faible; ce qui coince; ce qui freine; handicap; handicaps; retards | weak points;
    weak point; what holds back; holds it back; drawbacks; drawback; setbacks | tồn tại; điểm yếu; yếu kém; mặt hạn chế
phone-number | numéro de téléphone; téléphone | phone number; telephone number; telephone | số điện thoại; điện
    thoại
club | club | club | câu lạc bộ
idea | idées créatives; idées | creative ideas; ideas | ý tưởng sáng tạo; ý tưởng
working-session | séance de travail; a travaillé avec; travaillé avec; réunion de travail | working session;
    worked with | làm việc với; buổi làm việc
opening-speech | discours d'ouverture; discours inaugural | opening speech; opening remarks | phát biểu khai
    mạc; diễn văn khai mạc
first-of-series | inaugurale; première d'une série; premier d'une série; inaugural | first of a series; first in
    a series; inaugural | đầu tiên trong chuỗi; mở đầu chuỗi; đầu tiên của chuỗi
series | série de conférences; série | series of conferences; series | chuỗi hội nghị; chuỗi
three-regions | trois régions | three regions | ba miền; ba vùng; ba khu vực
links-between-actors | quatre acteurs; renforcer les liens entre; liens entre l'État; liens entre les; trois
    acteurs | four actors; four stakeholders; linkages between; links between; linkage between stakeholders |
    bốn nhà; ba nhà; mối liên kết; liên kết giữa các bên; liên kết bốn nhà; liên kết các nhà
pii | indice d'innovation; classement de l'innovation; classements d'innovation; classée pour l'innovation;
    classé pour l'innovation; mieux classée pour l'innovation | innovation ranking; innovation rankings;
    innovation rank; innovation index; ranked for innovation | xếp hạng đổi mới sáng tạo; chỉ số đổi mới sáng
    tạo; hạng đổi mới sáng tạo
technology-transfer | racheter une technologie; acheter une technologie; acquérir une technologie; achat de
    technologie; acquisition de technologie | buy a technology; buy technology; acquire a technology; acquire
    technology; purchase technology; licence a technology | mua công nghệ; mua lại công nghệ; mua dây chuyền
    công nghệ
support-centre | centres de soutien; centre de soutien; centres d'accompagnement; centre d'accompagnement |
    support centres; support centers; support centre; support center | trung tâm hỗ trợ
centre | centres; centre | centres; centers; centre; center; hubs; hub | trung tâm
premises | lieu; locaux; espaces; accueillir; héberger; espace | premises; office space; place to work;
    workspace; space for | mặt bằng; địa điểm; văn phòng làm việc; không gian làm việc
growth-engine | moteur de croissance; principal moteur; moteur essentiel; moteur du développement; force motrice
    | growth engine; driving force; main driver; crucial driver; key driver | động lực tăng trưởng; động lực
    chính; động lực quan trọng; động lực
treatment-window | fenêtre thérapeutique | treatment window; therapeutic window | cửa sổ điều trị
stroke | AVC; accident vasculaire cérébral | stroke | đột quỵ
database-link | interconnexion de ses bases de données; interconnexion | interconnection of databases; database
    interconnection | kết nối cơ sở dữ liệu; liên thông dữ liệu
risk | risques maîtrisés; risques; risque | risks; controlled risks; risk | rủi ro
prize | remise de prix; récompenses; prix | awards; prizes | giải thưởng; trao giải
vehicle-sharing | alliance; coalition | alliance; coalition | liên minh
engineer-training | ingénieurs formés; former des ingénieurs | train engineers; engineers trained | đào tạo kỹ
    sư
technology-audit | audit technologique; audit de la technologie | technology audit | kiểm toán công nghệ; đánh giá
    trình độ công nghệ
member-count | membres | members | thành viên; hội viên
female-entrepreneurship | entrepreneuriat féminin; femmes entrepreneures; entrepreneures; femmes
    entrepreneuses | women's entrepreneurship; female entrepreneurship;
    women entrepreneurs; female entrepreneurs; women-owned firms; women-led businesses | khởi nghiệp nữ; phụ nữ khởi
    nghiệp; nữ doanh nhân; doanh nghiệp nữ; doanh nghiệp do phụ nữ làm chủ
public-sector | secteur public | public sector | khu vực công
machine | machines-outils; machine-outil; fraiseuse | machine tools; machine tool; drying
    machine; packing machine | máy sấy; máy đóng gói; mua máy; tiền mua máy; máy công cụ; máy chế biến; máy nông nghiệp
trader | courtiers; courtier; mareyeurs; mareyeur; négociants; négociant; revendeurs; revendeur; revendre;
    revendent; grossistes; grossiste; commerçants; commerçant; intermédiaires | traders; trader; resellers; reseller;
    resell; reselling; resale; brokers; broker; wholesalers; wholesaler; middlemen; merchants | thương lái; bán lại;
    mua đi bán lại; buôn bán; thương nhân; đại lý thu mua
hotel | hôtels; hôtel; hôteliers; hôtellerie | hotels; hotel; hoteliers; guesthouses | khách sạn; nhà nghỉ
restaurant | restaurants; restaurateurs; restaurateur | restaurants; restaurant; eateries | nhà hàng; quán ăn
pharmacy-shop | pharmacies; officines | pharmacies; pharmacy; drugstores; drugstore | nhà thuốc; hiệu thuốc
gambling | jeux d'argent; casinos; casino | gambling; casinos; casino; betting | cờ bạc; casino; cá cược
alcohol-tobacco | alcool; alcools; tabac; cigarettes | alcohol; liquor; spirits; tobacco; cigarettes | rượu bia;
    thuốc lá điếu; hút thuốc
ahead-of | en avance sur; avant le | ahead of; earlier than | sớm hơn; trước so với
"""
