"""Science, technology, innovation, sectors and infrastructure, in French, English and Vietnamese (see `economy`)."""

from __future__ import annotations

SCIENCE = """
st | science et technologie; sciences et technologies; science et la technologie; sciences et des technologies; scientifique et technologique; scientifiques et technologiques; S&T; science, technologie; développement scientifique et technologique; la science et à la technologie; science, de la technologie; KH&CN | science and technology; S&T; science, technology; scientific and technological; sci-tech | khoa học và công nghệ; khoa học công nghệ; KH&CN; KHCN; KH-CN; khoa học, công nghệ
science | science; sciences; scientifique; scientifiques | science; scientific | khoa học
technology | technologie; technologies; technologique; technologiques | technology; technologies; technological; tech | công nghệ
technology.high | haute technologie; hautes technologies; high-tech | high technology; high-tech; hi-tech; high technologies; high and modern technologies | công nghệ cao
technology.strategic | technologies stratégiques; technologie stratégique; produits technologiques stratégiques; produits stratégiques | strategic technology; strategic technologies; strategic technology products; strategic products | công nghệ chiến lược; sản phẩm chiến lược; sản phẩm công nghệ chiến lược
technology.transfer | transfert de technologie; transfert de technologies; transfert technologique; transferts de technologie; racheter une technologie; acheter une technologie; achat de technologie; acquérir une technologie; transférer des technologies | technology transfer; transfer of technology; buy a technology; acquire technology; technology acquisition; transfer technologies; buying technology | chuyển giao công nghệ; mua công nghệ; chuyển giao kỹ thuật; mua lại công nghệ
technology.renewal | innovation technologique; modernisation technologique; renouvellement technologique; modernisation des équipements | technological innovation; technology upgrading; technology renewal; equipment upgrading | đổi mới công nghệ; nâng cấp công nghệ; hiện đại hóa công nghệ
innovation | innovation; innovant; innovante; innovants; innover; innovantes | innovation; innovative; innovate; innovations | đổi mới sáng tạo; đổi mới; sáng tạo
innovation_ecosystem | écosystème d'innovation; écosystème innovant; écosystème de l'innovation; écosystème des startups; écosystème de start-up | innovation ecosystem; start-up ecosystem; startup ecosystem | hệ sinh thái đổi mới sáng tạo; hệ sinh thái khởi nghiệp; hệ sinh thái khởi nghiệp đổi mới sáng tạo; hệ sinh thái
research | recherche; recherches; recherche scientifique; recherche et développement; R&D; projet de recherche; chercher | research; research and development; R&D; scientific research; research project | nghiên cứu; nghiên cứu khoa học; nghiên cứu và phát triển; R&D; NC&PT
experiment | bac à sable; expérimentation; mécanisme d'expérimentation; test des politiques; essais pilotes; test de produits | sandbox; regulatory sandbox; pilot mechanism; experimentation; controlled testing; product testing | thử nghiệm; cơ chế thử nghiệm; sandbox; thí điểm; thử nghiệm có kiểm soát
digital_transformation | transformation numérique; transition numérique; transformation digitale; passage au numérique | digital transformation; digital transition; digitalisation; digitalization | chuyển đổi số; số hóa; CĐS
green_transformation | transition verte; transformation verte | green transformation; green transition | chuyển đổi xanh
digital_platform | plateformes numériques; plateforme numérique; plateformes digitales | digital platforms; digital platform | nền tảng số
digital_infrastructure | infrastructures numériques; infrastructure numérique | digital infrastructure | hạ tầng số
ai | intelligence artificielle; IA | artificial intelligence; AI | trí tuệ nhân tạo; AI; TTNT
big_data | mégadonnées; big data; données massives; centres de données | big data; data centres; data centers; data centre; data center | dữ liệu lớn; trung tâm dữ liệu; big data
data | données; bases de données; base de données; système de base de données | data; databases; database | dữ liệu; cơ sở dữ liệu
iot | internet des objets; IoT | internet of things; IoT | internet vạn vật; IoT
blockchain | blockchain; chaîne de blocs | blockchain | blockchain; chuỗi khối
semiconductor | semi-conducteurs; puces; conception de puces; semi-conducteur | semiconductors; semiconductor; chips; chip design; microchips | bán dẫn; vi mạch; chip; thiết kế chip; chip bán dẫn
biotech | biotechnologie; biotechnologies | biotechnology; biotech | công nghệ sinh học
automation | automatisation | automation | tự động hóa
new_materials | nouveaux matériaux; science des matériaux | new materials; materials science | vật liệu mới; khoa học vật liệu
telecom | 4G; couverture 4G; réseau 4G | 4G; 4G coverage | 4G; phủ sóng 4G
telecom.5g | 5G; couverture 5G | 5G; 5G coverage | 5G
ip | propriété intellectuelle; propriété industrielle; droits de propriété | intellectual property; IP rights; industrial property | sở hữu trí tuệ; quyền sở hữu trí tuệ; sở hữu công nghiệp; SHTT
patent | brevets; brevet; demandes de brevet; brevet d'invention | patents; patent; patent applications; inventions | bằng sáng chế; sáng chế; đơn sáng chế; bằng độc quyền sáng chế
trademark | marques; marque; marque déposée | trademarks; trademark | nhãn hiệu; thương hiệu
publication | publications; articles scientifiques; publications internationales; articles scientifiques appliqués; articles de recherche | publications; scientific articles; papers; international publications; scientific papers; research papers; applied scientific articles; research articles | bài báo khoa học; công bố quốc tế; bài báo; công trình công bố
idea | idées créatives; idées; idées innovantes | creative ideas; ideas | ý tưởng sáng tạo; ý tưởng
initiative | initiatives; initiatives du secteur public | initiatives; public sector initiatives | sáng kiến
product | produits; produit | products; product | sản phẩm
product.high_tech | produits de haute technologie; produits high-tech | high-tech products; high-tech and high-tech-applied products; high-tech-applied products | sản phẩm công nghệ cao; sản phẩm ứng dụng công nghệ cao
product.ocop | produits OCOP; OCOP | OCOP products; OCOP | sản phẩm OCOP; OCOP
traceability | traçabilité | traceability; tracing | truy xuất nguồn gốc
expert | experts; expert; expert scientifique; spécialistes | experts; expert; specialists; leading experts | chuyên gia; chuyên gia đầu ngành
scientist | scientifiques de renom; savants; chercheurs; chercheur; intellectuels; experts et scientifiques | scientists; scientist; researchers; researcher; leading scientist; intellectuals | nhà khoa học; các nhà khoa học; nghiên cứu viên; nhà nghiên cứu; trí thức
talent | talents; attraction des talents; attirer les talents; talent | talent; talents; attract talent; attraction of talent; talented people | nhân tài; thu hút nhân tài; người tài; thu hút
human_resources | ressources humaines; main-d'œuvre; capital humain; personnel | human resources; workforce; manpower; personnel; human capital | nguồn nhân lực; nhân lực
human_resources.skilled | ressources humaines hautement qualifiées; personnel hautement qualifié; ressources humaines de haute qualité; personnel qualifié | highly qualified human resources; high-quality human resources; high-quality and skilled human resources; highly skilled workers; highly skilled workforce | nguồn nhân lực chất lượng cao; nhân lực chất lượng cao; nhân lực trình độ cao
training | formation; formations; former; cursus; enseignement professionnel; formés | training; courses; vocational training; vocational education; trained; train | đào tạo; đào tạo nghề; bồi dưỡng; tập huấn
student | étudiants; étudiant; élèves; étudiante | students; student; pupils | sinh viên; học sinh; học viên
university | universités; université; établissements universitaires; établissements d'enseignement supérieur | universities; university | đại học; trường đại học; các trường đại học; nhà trường
institute | instituts; instituts de recherche; institut de recherche; institut | institutes; research institutes; institute | viện nghiên cứu; viện
school | écoles; établissements scolaires; école | schools; school | trường học; trường
farmer | agriculteurs; paysans; agriculteur | farmers; farmer; peasants | nông dân; nhà nông; bà con nông dân
four_parties | quatre acteurs; liens entre l'État; quatre parties; les liens entre; alliance des acteurs | four actors; four parties; four stakeholders; linkage between; links between; stakeholders | bốn nhà; liên kết bốn nhà; mối liên kết; liên kết giữa các bên; các bên liên kết; liên kết
state | État; pouvoirs publics; gouvernement; autorités | State; government; authorities | nhà nước; chính phủ; chính quyền
agriculture | agriculture; agricole; agricoles; bioagriculture | agriculture; agricultural; farming; farms | nông nghiệp; nông nghiệp công nghệ cao
agri_zone | zone agricole de haute technologie; zones agricoles de haute technologie; zone agricole | high-tech agricultural zone; high-tech agricultural zones; high-tech farming zone; high-tech agricultural park | khu nông nghiệp công nghệ cao; khu nông nghiệp ứng dụng công nghệ cao; vùng nông nghiệp công nghệ cao
greenhouse | serres; bâtiments à membrane; serre; serres et de bâtiments à membrane | greenhouses; greenhouse; net houses; membrane houses | nhà kính; nhà màng; nhà lưới
vegetables | légumes; légumes sains; maraîchage | vegetables; safe vegetables; vegetable | rau; rau sạch; rau an toàn
shrimp | crevettes; crevette; élevage de crevettes | shrimp; prawns; shrimp farming | tôm; nuôi tôm; tôm giống
fish | poisson; poissons; pisciculture; aquaculture; produits de la mer | fish; aquaculture; seafood; fisheries | cá; thủy sản; nuôi trồng thủy sản; hải sản
health | santé; secteur de la santé; santé publique | health; healthcare; health sector; public health | y tế; ngành y tế; sức khỏe
health_facility | établissements de santé; établissements de santé publique; établissements de santé publics; structures de santé | health facilities; public health facilities; medical facilities; healthcare facilities | cơ sở y tế; cơ sở y tế công lập; cơ sở khám chữa bệnh
medical_records | dossiers médicaux électroniques; dossier médical électronique; dossiers médicaux | electronic medical records; electronic health records; medical records; EMR | bệnh án điện tử; hồ sơ bệnh án điện tử; hồ sơ sức khỏe điện tử
hospital | hôpital; hôpitaux; hôpital général | hospital; hospitals; general hospital | bệnh viện; bệnh viện đa khoa
patient | patients; patient | patients; patient | bệnh nhân; người bệnh
education | éducation; enseignement | education; teaching | giáo dục
environment | environnement; protection de l'environnement; environnemental | environment; environmental protection; environmental | môi trường; bảo vệ môi trường
climate | climat; changement climatique; adaptation au changement climatique; carbone | climate; climate change; carbon | khí hậu; biến đổi khí hậu; các-bon
energy | énergie; énergies renouvelables; renouvelables | energy; renewable energy; renewables | năng lượng; năng lượng tái tạo
transport | transports; transport; mobilité | transport; transportation; mobility | giao thông; vận tải
logistics | logistique | logistics | logistics; hậu cần
port | ports; port maritime | ports; seaports; seaport | cảng; cảng biển
water | eau; irrigation; eau potable | water; irrigation | nước; tưới; thủy lợi
sensor | capteurs; capteur | sensors; sensor | cảm biến
software | logiciels; logiciel | software | phần mềm
robot | robots; robotique; drones | robots; robotics; drones | robot; máy bay không người lái; drone
security | sécurité; cybersécurité; sécurité de l'information | security; cybersecurity; information security | an ninh; an toàn thông tin; an ninh mạng
public_services | services publics; services publics en ligne | public services; online public services | dịch vụ công; dịch vụ công trực tuyến
admin_procedures | procédures administratives; réforme administrative; démarches administratives | administrative procedures; administrative reform | thủ tục hành chính; cải cách hành chính
infrastructure | infrastructures; infrastructure; équipements | infrastructure; facilities | hạ tầng; cơ sở hạ tầng; kết cấu hạ tầng; cơ sở vật chất
innovation_centre | centres d'innovation; centre d'innovation; centres d'innovation régionaux; pôle d'innovation; centre d'innovation régional | innovation centres; innovation centers; innovation centre; innovation center; innovation hub; innovation hubs; regional innovation centre | trung tâm đổi mới sáng tạo; các trung tâm đổi mới sáng tạo
support_centre | centres de soutien; centre de soutien; centres d'accompagnement; centre d'accompagnement; centres de soutien aux startups | support centres; support centers; support centre; support center; start-up support centres | trung tâm hỗ trợ; trung tâm hỗ trợ khởi nghiệp
centre | centres; centre | centres; centers; centre; center; hub; hubs | trung tâm
incubator | incubateur; incubateurs; pépinières; pépinière d'entreprises | incubator; incubators; accelerator | vườn ươm; vườn ươm doanh nghiệp; cơ sở ươm tạo; ươm tạo
coworking | espaces de coworking; coworking; co-working; espaces de travail partagés; espace de travail partagé | coworking spaces; co-working spaces; coworking; co-working; shared workspace; shared workspaces | không gian làm việc chung; coworking; co-working; chỗ làm việc chung
laboratory | laboratoires; laboratoire; atelier de fabrication; fab lab | laboratories; laboratory; labs; lab; makerspace | phòng thí nghiệm; phòng lab; xưởng chế tạo
tech_park | parc de haute technologie; parc technologique; parcs technologiques; parc scientifique; parc technologique numérique; zone de haute technologie; parc numérique; technopole | high-tech park; technology park; science park; digital technology park; high-tech zone; science and technology park; tech park; software park | khu công nghệ cao; khu công nghệ; công viên khoa học; khu công nghệ số; công viên phần mềm; khu công nghệ thông tin tập trung; khu CNC
industrial_park | parcs industriels; parc industriel; zones industrielles; zone industrielle | industrial parks; industrial park; industrial zones; industrial zone | khu công nghiệp; cụm công nghiệp; KCN
economic_zone | zone économique; zone économique spéciale; zones économiques | economic zone; special economic zone; economic zones | khu kinh tế; đặc khu kinh tế
urban_tech | pôle technologique urbain; projet urbain technologique; cluster technologique urbain; technologie urbaine; ville technologique; pôle technologique; complexe urbain technologique | urban technology cluster; urban technology project; urban technology; urban tech hub; technology urban area; urban technology hub; tech city; technology cluster | cụm đô thị công nghệ; đô thị công nghệ; khu đô thị công nghệ; cụm công nghệ đô thị; cụm công nghệ
smart_city | villes intelligentes; ville intelligente | smart cities; smart city | đô thị thông minh; thành phố thông minh
project | projets; projet | projects; project | dự án; đề án
programme | programmes; programme | programmes; programs; programme; program | chương trình
task | tâches; missions; tâche scientifique | tasks; missions | nhiệm vụ
contest | concours; compétition; prix | contest; competition; contests; awards; prize | cuộc thi; giải thưởng; hội thi
techfest | Techfest | Techfest | Techfest
club | club; clubs | club; clubs | câu lạc bộ; CLB
member | membres; membre; adhérents | members; member | thành viên; hội viên
conference | conférence; conférences; forum; séminaire | conference; conferences; forum; seminar | hội nghị; hội thảo; diễn đàn; chuỗi hội nghị
workshop | atelier; ateliers | workshop; workshops | hội thảo; tọa đàm
exhibition | exposition; foire; salon; expositions | exhibition; fair; expo; exhibitions | triển lãm; hội chợ
visitor_meeting | séance de travail; a travaillé avec; réunion de travail; travaillé avec | working session; worked with; working meeting | làm việc với; buổi làm việc; phiên làm việc
opening_speech | discours d'ouverture; discours inaugural | opening speech; opening remarks | phát biểu khai mạc; diễn văn khai mạc
cooperation | coopération; partenariats; partenariat; coopérer; accords de coopération | cooperation; partnership; partnerships; collaboration; cooperation agreements | hợp tác; thỏa thuận hợp tác; liên doanh
international | international; internationale; internationaux | international | quốc tế
national | national; nationale; pays; échelle nationale; niveau national | national; nationwide; country; nationally | quốc gia; cả nước; toàn quốc
regional | régional; régionale; région; régions; régionaux; interrégional | regional; region; regions; interregional | vùng; khu vực; liên vùng; miền
rural | rural; zones rurales; hautes terres | rural; highland; countryside | nông thôn; vùng cao
"""
