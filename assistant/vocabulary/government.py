"""Bodies, roles, texts and what is done with them, in French, English and Vietnamese (see `economy`)."""

from __future__ import annotations

GOVERNMENT = """
resolution | résolution; résolutions | resolution; resolutions | nghị quyết; NQ
decision | décision; décisions | decision; decisions | quyết định
plan | plan; plans | plan; plans | kế hoạch
law | loi; lois | law; laws | luật; đạo luật
law.st | loi sur la science, la technologie et l'innovation; loi sur les sciences et technologies | law on science, technology and innovation; science and technology law | luật khoa học, công nghệ và đổi mới sáng tạo; luật khoa học công nghệ và đổi mới sáng tạo; luật KH,CN&ĐMST
decree | décret; décrets | decree; decrees | nghị định
mechanism | mécanismes; mécanisme; dispositif; dispositifs | mechanisms; mechanism | cơ chế
policy | politiques; politique; mesures | policies; policy; measures | chính sách
legal_framework | cadre juridique; cadre légal; cadre institutionnel; base juridique | legal framework; institutional framework; legal basis | khung pháp lý; hành lang pháp lý; cơ sở pháp lý
people_committee | Comité populaire; UBND | People's Committee; Peoples Committee | Ủy ban nhân dân; UBND; Uỷ ban nhân dân
people_council | Conseil populaire; HDND | People's Council; Peoples Council | Hội đồng nhân dân; HĐND
party_committee | Comité du Parti; Comité provincial du Parti; comité provincial; comité municipal du Parti | Party Committee; provincial Party Committee; city Party Committee | Tỉnh ủy; Thành ủy; Tỉnh uỷ; Thành uỷ; cấp ủy; Ban Chấp hành Đảng bộ; Đảng bộ tỉnh
politburo | Bureau politique; Politburo | Politburo; Political Bureau | Bộ Chính trị
central_committee | Comité central du Parti; Comité central | Party Central Committee; Central Committee | Ban Chấp hành Trung ương; Trung ương Đảng; Ủy viên Trung ương Đảng
propaganda_commission | Commission centrale de propagande; Commission centrale de propagande et de mobilisation des masses; Commission centrale de la propagande | Central Commission for Propaganda; Commission for Information, Education and Mass Mobilisation; Central Propaganda and Mass Mobilization Commission | Ban Tuyên giáo và Dân vận Trung ương; Ban Tuyên giáo Trung ương; Tuyên giáo
steering_committee | Comité directeur; Comité de pilotage; Comité directeur central | Steering Committee | Ban Chỉ đạo
national_assembly | Assemblée nationale | National Assembly | Quốc hội
government_body | Gouvernement | Government | Chính phủ
prime_minister | Premier ministre | Prime Minister | Thủ tướng; Thủ tướng Chính phủ
ministry_st | ministère des Sciences et des Technologies; ministère des Sciences et de la Technologie; ministère de la Science et de la Technologie; MST | Ministry of Science and Technology; MoST; MOST | Bộ Khoa học và Công nghệ; Bộ KH&CN; Bộ KHCN
ministry_health | ministère de la Santé | Ministry of Health; health ministry | Bộ Y tế
ministry_finance | ministère des Finances | Ministry of Finance | Bộ Tài chính
ministry | ministère; ministères | ministry; ministries | bộ, ngành; các bộ
department_st | Département des sciences et technologies; Département des sciences et des technologies; Département de la science et de la technologie; Service des sciences et technologies | Department of Science and Technology; DOST | Sở Khoa học và Công nghệ; Sở KH&CN; Sở KHCN
department | département; service; direction | department | sở; cục; vụ
startup_department | Département des startups et des entreprises technologiques; Département des startups | Department of Startups and Technology Enterprises; startup department; agency for technology entrepreneurship and enterprises | Cục Khởi nghiệp và Doanh nghiệp công nghệ; Cục Khởi nghiệp
commission | commission | commission; committee | ủy ban; uỷ ban
association | association; associations; fédération; union | association; associations; union | hiệp hội; hội; liên hiệp hội
organisation | organisations; organismes; organisation; organismes et particuliers | organisations; organizations; organisation; organization | tổ chức
individual | individus; particuliers; personnes | individuals; persons; people | cá nhân; người
locality | localités; collectivités locales; collectivités territoriales; collectivités; communes; districts; villes; local; locales; locaux | localities; local authorities; cities; districts; communes; local governments; local | địa phương; các địa phương; huyện; quận; thị xã; xã
province | province; provincial; provinciale; provinciaux; provinces | province; provincial; provinces | tỉnh; cấp tỉnh; tỉnh thành
city | ville; municipalité | city; municipal | thành phố
chair | président; présidente | chairman; chairwoman; president; chair; chairperson | chủ tịch
vice_chair | vice-président; vice-présidente | vice chairman; vice president; vice-chair; deputy chairman; vice chairwoman; vice-chairman | phó chủ tịch
director | directeur; directrice | director; head of | giám đốc; cục trưởng
deputy_director | directeur adjoint; directrice adjointe; vice-directeur; vice-directrice | deputy director; vice director | phó giám đốc; phó cục trưởng
minister | ministre | minister | bộ trưởng
vice_minister | vice-ministre; ministre délégué | deputy minister; vice minister; vice-minister | thứ trưởng
secretary | secrétaire | secretary | bí thư
deputy_head | chef adjoint; vice-chef | deputy head; vice head | phó trưởng ban; phó ban
representative | représentants; représentant; représentante | representatives; representative | đại diện
leader | dirigeants; dirigeant; responsables; responsable | leaders; leader; officials; official | lãnh đạo; cán bộ
adopt | adopter; adoptée; adopté; pris; prises; promulguer; émis; publié; publiée; a pris; émettre; adoptés; adoptées; approuvé; approuver; prise | adopted; issued; passed; promulgated; published; issue; adopt; approved; approve; issuing | ban hành; thông qua; công bố; phê duyệt; ra
sign | signature; signer; signée; signé | signed; signing; sign; signature | ký; ký ban hành
implement | mise en œuvre; mettre en œuvre; appliquer; concrétiser; application; appliqué; applique; déployer; réaliser; exécution | implement; implementation; implementing; carry out; apply; implemented; realise; applies; applied | thực hiện; triển khai; thực thi; áp dụng; cụ thể hóa
replace | remplacer; remplace; abroge; abroger | replace; replaces; repeal | thay thế; bãi bỏ
amend | modifier; modifie; amende | amend; amends; amending | sửa đổi; bổ sung
deadline | date limite; échéance; délai | deadline; closing date | thời hạn; hạn nộp; hạn chót
application_file | dossier; demande; candidature; dossiers; demandes; déposer | application; file; applications; apply for | hồ sơ; đơn; nộp hồ sơ
criteria | critères; conditions; éligibilité; critères d'éligibilité; condition | criteria; conditions; eligibility; requirements | tiêu chí; điều kiện; đối tượng
procedure | procédure; procédures; démarches | procedure; procedures | thủ tục; quy trình
objective | objectif; objectifs; vise; cible; ambition; ambitionne; ambitionnait | objective; goal; target; aims; targets; goals; objectives; aim | mục tiêu; phấn đấu; chỉ tiêu; hướng tới; đặt mục tiêu
result | résultats; bilan; résultat | results; outcomes; result; achievements | kết quả; thành tựu
difficulty | difficultés; obstacles; défis; limites; goulets d'étranglement; freins; insuffisant; insuffisance; difficulté; obstacle; problèmes; complexes; déplorent; manque | difficulties; obstacles; challenges; bottlenecks; limits; limitations; inadequate; lacking; problems; barriers; shortcomings; weaknesses; lack | khó khăn; thách thức; hạn chế; vướng mắc; bất cập; điểm nghẽn; rào cản; tồn tại; thiếu
solution | solutions; mesures correctives; solution | solutions; solution | giải pháp
driver | moteur; moteurs; levier; force motrice; moteur de croissance; moteur du développement | driver; driving force; engine; growth engine; lever; drivers | động lực; động lực tăng trưởng; đòn bẩy
development | développement; développer; développement socio-économique; développé | development; develop; socio-economic development; developing | phát triển; phát triển kinh tế xã hội; phát triển kinh tế - xã hội
period | période; périodes | period; periods | giai đoạn; thời kỳ
create | créer; création; créé; créée; construire; construction; établir; mis en place; crée; constitué | create; created; build; construct; establish; set up; creation; building; built | thành lập; xây dựng; tạo lập; tạo ra; hình thành; lập
host | accueillir; accueil; héberger; lieu; locaux; espaces; espace; lieux | host; premises; space; place to work; spaces; house | địa điểm; mặt bằng; không gian; chỗ
ahead | avance; avant; en avance | ahead; earlier than; in advance; ahead of | sớm hơn; trước; vượt
value | valeur; montant total; valeur totale; d'une valeur | value; worth; total value; amount | giá trị; tổng giá trị; trị giá; tổng mức
area | superficie; surface; couvrant; hectares | area; covering; hectares; size | diện tích; quy mô; hecta; héc-ta
planned | prévoit; prévu; prévue; prévoit de; envisage; projette; prévoient; prévus | plans to; planned; expected to; will; intends | dự kiến; sẽ; kế hoạch; dự định
first | première; premier; inaugurale; inaugural | first; inaugural | đầu tiên; mở đầu; thứ nhất
series | série; série de conférences | series | chuỗi; loạt
three_regions | trois régions | three regions | ba miền; ba vùng; ba khu vực
women | femmes; femme; féminin; féminine | women; female; woman | phụ nữ; nữ
youth | jeunes; jeunesse; jeune | youth; young people; young | thanh niên; thanh thiếu niên; giới trẻ
children | enfants; enfant | children; child | thiếu nhi; trẻ em; nhi đồng
stable_flexible | stable et flexible; financement stable | stable and flexible; stable funding | ổn định và linh hoạt
"""
