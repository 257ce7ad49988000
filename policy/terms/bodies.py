"""Bodies of the state and the Party, and the posts in them."""

from __future__ import annotations

BODIES = """
national-assembly
fr Assemblée nationale; Parlement
en National Assembly; Parliament
vi Quốc hội; QH

national-assembly-committee < national-assembly
fr Commission de l'Assemblée nationale; Commission des sciences, des technologies et de l'environnement
fr Comité de l'Assemblée nationale
fr Comité permanent de l'Assemblée nationale; Commission de la science, de la technologie et de l'environnement
en National Assembly Committee; Committee for Science, Technology and Environment
en Committee on Science, Technology and Environment
en Standing Committee of the National Assembly; National Assembly Standing Committee
en Committee on Science, Technology and the Environment
vi Ủy ban Thường vụ Quốc hội; Ủy ban Khoa học, Công nghệ và Môi trường; Ủy ban của Quốc hội; UBTVQH; Ủy ban KH,CN&MT

national-assembly-deputy < national-assembly
fr député; députés à l'Assemblée nationale; délégation des députés
en National Assembly deputy; deputy of the National Assembly; lawmaker; legislator
vi đại biểu Quốc hội; ĐBQH; đoàn đại biểu Quốc hội

government
fr gouvernement; pouvoirs publics; exécutif
en government; cabinet
vi Chính phủ; CP

state
fr État; puissance publique
en state; the State
vi Nhà nước

prime-minister < government
fr Premier ministre; chef du gouvernement; vice-Premier ministre
en Prime Minister; =PM; head of government; Deputy Prime Minister
vi Thủ tướng; Thủ tướng Chính phủ; TTg; Phó Thủ tướng

president
fr président de la République; président de l'État; chef de l'État
en State President; President of Vietnam; head of state
vi Chủ tịch nước

politburo < party
fr Bureau politique; Politburo
en Politburo; Political Bureau
vi Bộ Chính trị; BCT

party
fr Parti; Parti communiste; Parti communiste du Vietnam; organisation du Parti
en Party; Communist Party; Communist Party of Vietnam; Party organisation
vi Đảng; Đảng Cộng sản; Đảng bộ; Đảng Cộng sản Việt Nam; ĐCSVN

central-committee < party
fr Comité central; Comité central du Parti; secrétariat du Comité central; Secrétariat
en Central Committee; Party Central Committee; Secretariat of the Central Committee; Secretariat
vi Ban Chấp hành Trung ương; Trung ương Đảng; Ban Bí thư; BCHTW; BCH Trung ương

provincial-party-committee < party
fr Comité provincial du Parti; Comité du Parti de la province; comité municipal du Parti; comité du Parti
fr Comité permanent du Parti provincial
fr Comité permanent du Comité provincial du Parti
en Provincial Party Committee; provincial Party; municipal Party Committee; Party Committee
en Standing Board of the Provincial Party Committee
en City Party Committee; Standing Committee of the Provincial Party Committee
vi Tỉnh ủy; Thành ủy; Đảng ủy; Ban Thường vụ Tỉnh ủy; cấp ủy; Ban Chấp hành Đảng bộ tỉnh; Tỉnh uỷ; Thành uỷ

party-congress < party
fr congrès du Parti; congrès national du Parti; congrès provincial du Parti
en Party Congress; National Party Congress
vi Đại hội Đảng; Đại hội Đảng bộ; Đại hội đại biểu; Đại hội đại biểu toàn quốc

people-council
fr Conseil populaire; Conseil populaire provincial; Conseil populaire de la province; Conseil du peuple
fr conseiller {provincial|populaire|du peuple}; élu {provincial|du Conseil populaire}; assemblée provinciale
fr {délégué|député} du Conseil populaire
en People's Council; provincial People's Council; municipal People's Council; {provincial|council} legislature
en provincial council; provincial councillor; councillor; {delegate|deputy|member} of the People's Council
vi Hội đồng nhân dân; HĐND; HĐND tỉnh; Hội đồng nhân dân tỉnh; HĐND thành phố; đại biểu HĐND
vi đại biểu Hội đồng nhân dân

people-committee
fr Comité populaire; Comité populaire provincial; Comité populaire de la province; Comité du peuple
fr Comité populaire municipal
fr Comité populaire de la ville
en People's Committee; provincial People's Committee; municipal People's Committee; city People's Committee
vi Ủy ban nhân dân; UBND; UBND tỉnh; Uỷ ban nhân dân; Ủy ban nhân dân tỉnh; UBND thành phố; Ủy ban nhân dân thành phố

fatherland-front
fr Front de la Patrie; Front de la patrie du Vietnam
en Fatherland Front; Vietnam Fatherland Front
vi Mặt trận Tổ quốc; MTTQ; Mặt trận Tổ quốc Việt Nam

ministry
fr ministère; ministères
en ministry; ministries
vi bộ ngành; bộ, ngành; các bộ; cấp bộ

most < ministry
fr ministère des Sciences et des Technologies; ministère des Sciences et de la Technologie
fr ministère de la Science et de la Technologie; MST
fr ministère des Sciences et Technologies
en Ministry of Science and Technology; =MOST; science and technology ministry
vi Bộ Khoa học và Công nghệ; Bộ KH&CN; BKHCN; Bộ KHCN; Bộ Khoa học Công nghệ

mof < ministry
fr ministère des Finances
en Ministry of Finance; MOF; finance ministry
vi Bộ Tài chính; BTC

mpi < ministry
fr ministère du Plan et de l'Investissement; ministère de la Planification et de l'Investissement
en Ministry of Planning and Investment; MPI
vi Bộ Kế hoạch và Đầu tư; Bộ KH&ĐT; BKHĐT

moh < ministry
fr ministère de la Santé
en Ministry of Health; MOH; health ministry
vi Bộ Y tế; BYT

moet < ministry
fr ministère de l'Éducation et de la Formation; ministère de l'Éducation
en Ministry of Education and Training; MOET; education ministry
vi Bộ Giáo dục và Đào tạo; Bộ GD&ĐT; BGDĐT; Bộ GDĐT

moit < ministry
fr ministère de l'Industrie et du Commerce
en Ministry of Industry and Trade; MOIT
vi Bộ Công Thương; BCT Công Thương; Bộ Công thương

mae < ministry
fr ministère de l'Agriculture et de l'Environnement; ministère de l'Agriculture
fr ministère de l'Agriculture et du Développement rural
en Ministry of Agriculture and Environment; Ministry of Agriculture; Ministry of Agriculture and Rural Development
en MARD
vi Bộ Nông nghiệp và Môi trường; Bộ NN&PTNT; Bộ Nông nghiệp; Bộ Nông nghiệp và Phát triển nông thôn; BNNMT

mic < ministry
fr ministère de l'Information et de la Communication; ministère de l'Information et des Communications
en Ministry of Information and Communications; MIC
vi Bộ Thông tin và Truyền thông; Bộ TT&TT

moha < ministry
fr ministère de l'Intérieur; ministère des Affaires intérieures
en Ministry of Home Affairs; MOHA
vi Bộ Nội vụ; BNV

moj < ministry
fr ministère de la Justice
en Ministry of Justice
vi Bộ Tư pháp; BTP

mps < ministry
fr ministère de la Sécurité publique
en Ministry of Public Security; MPS
vi Bộ Công an; BCA

mnd < ministry
fr ministère de la Défense; ministère de la Défense nationale
en Ministry of National Defence; Ministry of Defence; Ministry of Defense
vi Bộ Quốc phòng; BQP

moc < ministry
fr ministère de la Construction; ministère des Transports
en Ministry of Construction; Ministry of Transport
vi Bộ Xây dựng; Bộ Giao thông vận tải; BXD

monre < ministry
fr ministère des Ressources naturelles et de l'Environnement
en Ministry of Natural Resources and Environment; MONRE
vi Bộ Tài nguyên và Môi trường; BTNMT

state-bank
fr Banque d'État; Banque d'État du Vietnam; banque centrale
en State Bank; State Bank of Vietnam; central bank; SBV
vi Ngân hàng Nhà nước; NHNN; ngân hàng trung ương; Ngân hàng Nhà nước Việt Nam

department
fr département; direction; service provincial; services provinciaux; départements
en department; provincial department; departments; agency
vi sở; sở, ngành; sở ngành; các sở; cục; ban, ngành

dost < department
fr Département des sciences et technologies; Département des Sciences et de la Technologie
fr Département provincial des Sciences et des Technologies
fr Service des Sciences et Technologies; Direction des sciences et technologies
fr Département de la science et de la technologie
fr Service provincial des Sciences et Technologies; Département provincial de la science et de la technologie
fr Service de la Science et de la Technologie
en Department of Science and Technology; DOST; =DST; provincial Department of Science and Technology
en science and technology department
vi Sở Khoa học và Công nghệ; Sở KH&CN; SKHCN; Sở KHCN; Sở Khoa học Công nghệ; ngành KH&CN; ngành khoa học và công nghệ

department-of-finance < department
fr Département des finances; Service des finances; Direction des finances
en Department of Finance
vi Sở Tài chính

department-of-health < department
fr Département de la Santé; Service de la santé; Direction de la santé
en Department of Health; health department
vi Sở Y tế

department-of-agriculture < department
fr Département de l'Agriculture; Service de l'Agriculture; Département de l'Agriculture et de l'Environnement
en Department of Agriculture; Department of Agriculture and Environment; agriculture department
vi Sở Nông nghiệp; Sở Nông nghiệp và Môi trường; Sở NN&MT; Sở NN&PTNT; Sở Nông nghiệp và Phát triển nông thôn

department-of-industry-trade < department
fr Département de l'Industrie et du Commerce; Service de l'Industrie et du Commerce
en Department of Industry and Trade
vi Sở Công Thương; Sở Công thương

department-of-education < department
fr Département de l'Éducation et de la Formation; Service de l'Éducation et de la Formation
en Department of Education and Training
vi Sở Giáo dục và Đào tạo; Sở GD&ĐT

department-of-home-affairs < department
fr Département de l'Intérieur; Service de l'Intérieur
en Department of Home Affairs
vi Sở Nội vụ

department-of-tax < department
fr service des impôts; administration fiscale; département des impôts; Direction générale des impôts
en tax department; tax authority; General Department of Taxation
vi cục thuế; cơ quan thuế; Tổng cục Thuế; thuế tỉnh

ip-office
fr Office national de la propriété intellectuelle; Office de la propriété intellectuelle
fr Département de la propriété intellectuelle
en Intellectual Property Office; National Office of Intellectual Property; IP Vietnam
vi Cục Sở hữu trí tuệ

wipo
fr OMPI; Organisation mondiale de la propriété intellectuelle
en WIPO; World Intellectual Property Organization; World Intellectual Property Organisation
vi WIPO; Tổ chức Sở hữu trí tuệ thế giới

steering-committee
fr comité de pilotage; comité directeur; comité de direction; comité directeur central
en steering committee; steering board; Central Steering Committee
vi ban chỉ đạo; Ban Chỉ đạo Trung ương; BCĐ

council
fr conseil; conseil consultatif
en council; advisory council; board
vi hội đồng

management-board
fr comité de gestion; conseil de gestion; comité de gestion de la zone économique
fr comité de gestion des zones économiques
en management board; management authority; board of management
vi ban quản lý; ban quản lý khu kinh tế; BQL; ban quản lý các khu công nghiệp

vusta
fr Union des associations scientifiques et techniques; Union des associations des sciences et technologies; VUSTA
en Union of Science and Technology Associations; VUSTA; Vietnam Union of Science and Technology Associations
vi Liên hiệp các Hội Khoa học và Kỹ thuật; Liên hiệp Hội; VUSTA; Liên hiệp các Hội KH&KT
vi Liên hiệp các hội khoa học và kỹ thuật

academy-of-sciences < research-institute
fr Académie des sciences et technologies; Académie des sciences et technologies du Vietnam; académie
en Academy of Science and Technology; Vietnam Academy of Science and Technology; =VAST; academy
vi Viện Hàn lâm; Viện Hàn lâm Khoa học và Công nghệ; Viện Hàn lâm KH&CN Việt Nam; học viện
vi Viện Hàn lâm Khoa học và Công nghệ Việt Nam

nic < innovation-centre
fr Centre national d'innovation; NIC
en National Innovation Center; National Innovation Centre; NIC
vi Trung tâm Đổi mới sáng tạo Quốc gia; NIC

statistics-office
fr Office des statistiques; Office général des statistiques; statistiques
en statistics office; General Statistics Office; statistics; GSO
vi Cục Thống kê; Tổng cục Thống kê; thống kê; Chi cục Thống kê

authority-level
fr autorités locales; administration locale; autorités; administrations; gouvernement local
en local authorities; authorities; local government; local administration
vi chính quyền địa phương; chính quyền; cơ quan nhà nước; cơ quan chức năng; các cấp, các ngành; cơ quan quản lý

district-commune-level
fr commune; quartier; district; arrondissement
en commune; ward; district
vi xã; phường; huyện; cấp xã; cấp huyện; quận; thị xã; xã, phường; đặc khu

secretary
fr secrétaire; secrétaire du Parti; secrétaire général; secrétaire adjoint
en secretary; Party Secretary; General Secretary; deputy secretary; Party chief
vi bí thư; Tổng Bí thư; phó bí thư; bí thư Tỉnh ủy; bí thư Thành ủy

minister
fr ministre
en minister
vi bộ trưởng

deputy-minister
fr vice-ministre; ministre adjoint
en deputy minister; vice minister
vi thứ trưởng

chairperson
fr président; présidente; président du Comité populaire
en chairman; chairwoman; chair; chairperson; president
vi chủ tịch; chủ tịch UBND; chủ tịch UBND tỉnh

vice-chairperson
fr vice-président; vice-présidente; vice-président du Comité populaire
en vice chairman; deputy chairman; vice-chairman; vice president; vice chairwoman; vice chairperson
vi phó chủ tịch; phó chủ tịch UBND; phó chủ nhiệm; phó chủ tịch thường trực

director
fr directeur; directrice; directeur général; chef de département
en director; general director; head; CEO
vi giám đốc; tổng giám đốc; cục trưởng; vụ trưởng; viện trưởng

deputy-director
fr directeur adjoint; directrice adjointe; sous-directeur; vice-directeur; directeur général adjoint
en deputy director; vice director; deputy head; deputy general director
vi phó giám đốc; phó tổng giám đốc; phó cục trưởng; phó vụ trưởng; phó viện trưởng

rector
fr recteur; président d'université; doyen
en rector; dean; university president
vi hiệu trưởng; phó hiệu trưởng; trưởng khoa

leader
fr chef
en local leader; provincial leader; city leader
vi lãnh đạo tỉnh; người đứng đầu; lãnh đạo sở
"""
