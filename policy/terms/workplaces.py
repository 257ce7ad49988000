"""Where research and business are done and shown: incubators, parks, zones, fairs."""

from __future__ import annotations

WORKPLACES = """
incubator < start-up-ecosystem
fr incubateur; pépinière d'entreprises; incubateur d'entreprises; incubateur technologique; centre d'incubation
fr pépinière
en incubator; business incubator; technology incubator; incubation centre; incubation facility; nursery
vi vườn ươm; cơ sở ươm tạo; vườn ươm doanh nghiệp; vườn ươm công nghệ; trung tâm ươm tạo; cơ sở ươm tạo công nghệ

incubation < start-up-ecosystem
fr incubation; incubation d'entreprises; incubation technologique
en incubation; business incubation; technology incubation
vi ươm tạo; ươm tạo doanh nghiệp; ươm tạo công nghệ; ươm tạo khởi nghiệp

accelerator < start-up-ecosystem
fr accélérateur; accélérateur d'entreprises; programme d'accélération
en accelerator; business accelerator; start-up accelerator; acceleration programme
vi tổ chức thúc đẩy kinh doanh; vườn tăng tốc; chương trình tăng tốc; tăng tốc khởi nghiệp; thúc đẩy kinh doanh

coworking-space < start-up-ecosystem
fr espace de coworking; espace de travail partagé; espace de travail collaboratif; coworking; espace de cotravail
fr espace de travail commun
en co-working space; coworking space; shared workspace; shared working space; coworking
vi khu làm việc chung; không gian làm việc chung; co-working space; coworking space; cơ sở làm việc chung

innovation-centre < innovation
fr centre d'innovation; centre d'innovation et de création; centre de création et d'innovation; pôle d'innovation
fr hub d'innovation
fr centre d'innovation et d'entrepreneuriat; maison de l'innovation
en innovation centre; innovation center; innovation hub; creativity and innovation centre; creative innovation centre
en centre for innovation; center for innovation
vi trung tâm đổi mới sáng tạo; trung tâm ĐMST; trung tâm khởi nghiệp đổi mới sáng tạo; trung tâm sáng tạo
vi trung tâm hỗ trợ khởi nghiệp; trung tâm khởi nghiệp; trung tâm hỗ trợ đổi mới sáng tạo

laboratory
fr laboratoire; laboratoire clé; laboratoire d'essais; labo; laboratoire d'analyse; salle de laboratoire
fr laboratoire de recherche
en laboratory; lab; key laboratory; testing laboratory; national key laboratory; testing laboratories
en research laboratory; lab space
vi phòng thí nghiệm; phòng thí nghiệm trọng điểm; phòng thử nghiệm; phòng lab; phòng thí nghiệm nghiên cứu; labo
vi phòng nghiên cứu

high-tech-park < industrial-park, high-technology
fr parc de haute technologie; zone de haute technologie; parc high-tech; parc technologique de pointe; technopôle
fr technopole; parc de hautes technologies
en high-tech park; hi-tech park; high-tech zone; high-technology park; high technology zone; hi-tech zone
vi khu công nghệ cao; khu CNC; khu CNC tập trung; công viên công nghệ cao

high-tech-agriculture-zone < high-tech-agriculture
fr zone agricole de haute technologie; parc agricole de haute technologie; zone d'agriculture de haute technologie
en high-tech agricultural zone; high-tech agriculture zone; high-tech agricultural park; hi-tech agricultural zone
en high-tech farming zone
vi khu nông nghiệp công nghệ cao; vùng nông nghiệp ứng dụng công nghệ cao; khu nông nghiệp ứng dụng công nghệ cao
vi vùng sản xuất nông nghiệp ứng dụng công nghệ cao

it-park < industrial-park, information-technology
fr parc informatique; zone informatique concentrée; zone de technologies numériques concentrée; parc logiciel
fr parc de logiciels
fr zone informatique; parc de technologies numériques
en IT park; concentrated IT zone; software park; concentrated information technology park; digital technology park
en information technology park; concentrated digital technology zone
vi khu công nghệ thông tin tập trung; khu công nghệ số tập trung; khu CNTT tập trung; công viên phần mềm
vi khu công nghệ thông tin

technology-urban-area
fr pôle technologique urbain; zone urbaine technologique; ville technologique; cité technologique
fr complexe urbain technologique
en technology urban area; urban technology project; tech city; technology urban complex; technology city
en urban technology hub
vi khu đô thị công nghệ; cụm đô thị công nghệ; đô thị công nghệ; đô thị khoa học

science-park < industrial-park
fr parc scientifique; parc de sciences et technologies; cité des sciences; ville scientifique
en science park; science and technology park; science city
vi công viên khoa học; khu khoa học công nghệ; công viên khoa học và công nghệ; đô thị khoa học công nghệ

industrial-park
fr parc industriel; zone industrielle; ZI
en industrial park; industrial zone; IP zone
vi khu công nghiệp; KCN

industrial-cluster
fr groupement industriel; cluster industriel; grappe industrielle; pôle industriel
en industrial cluster; cluster
vi cụm công nghiệp; CCN; cụm liên kết ngành

economic-zone
fr zone économique; zone économique spéciale; zone économique côtière; zone franche; zone de libre-échange
en economic zone; special economic zone; coastal economic zone; free trade zone
vi khu kinh tế; đặc khu kinh tế; khu kinh tế ven biển; KKT; khu thương mại tự do

greenhouse < agriculture
fr serre; bâtiment à membrane; serre à membrane; serre en filet
en greenhouse; net house; membrane house; membrane greenhouse
vi nhà kính; nhà màng; nhà lưới; nhà kính, nhà màng

technology-exchange < technology-market
fr bourse aux technologies; plateforme d'échange de technologies; salle des marchés technologiques
fr bourse technologique; bourse des technologies; plateforme d'échanges technologiques; Techmart
fr bourse d'échanges technologiques
en technology exchange; technology trading floor; technology exchange floor; technology marketplace; technology fair
vi sàn giao dịch công nghệ; sàn giao dịch công nghệ và thiết bị; sàn công nghệ; chợ công nghệ

exhibition
fr exposition; foire; salon; salon professionnel; foire-exposition; participer à un salon; exposer
fr journée de la start-up
fr stand
en exhibition; trade fair; expo; techmart; trade show; exhibit; start-up day
en start-up fair
vi triển lãm; hội chợ; hội chợ triển lãm; techmart; chợ công nghệ và thiết bị; gian trưng bày; tham gia hội chợ
vi ngày hội

contest
fr concours; compétition; concours d'innovation; hackathon; olympiade; prix de l'innovation
en contest; competition; prize; award; hackathon; olympiad; innovation contest; innovation award
vi cuộc thi; hội thi; giải thưởng; hackathon; olympic; giải thưởng sáng tạo

technofest < contest, exhibition
fr Techfest; festival de l'innovation; journée de l'innovation
en Techfest; innovation festival; innovation day
vi Techfest; ngày hội khởi nghiệp; ngày hội khởi nghiệp đổi mới sáng tạo; ngày hội đổi mới sáng tạo

conference
fr conférence; colloque; séminaire; atelier; forum; réunion; congrès
en conference; seminar; workshop; forum; meeting; symposium; congress
vi hội nghị; hội thảo; tọa đàm; diễn đàn; cuộc họp; phiên họp

factory
fr usine; unité de production; manufacture; site de production
en factory; !plant; {production|manufacturing|processing|assembly|treatment|hydrogen} plant; production unit
vi nhà máy; nhà xưởng; xưởng sản xuất; phân xưởng; nhà máy sản xuất

subsidiary < enterprise
fr filiale; société fille
en subsidiary; subsidiary company; affiliate
vi công ty con; công ty thành viên

joint-venture < enterprise
fr coentreprise; entreprise commune; joint-venture; société mixte
en joint venture; joint-venture company
vi liên doanh; công ty liên doanh; doanh nghiệp liên doanh
"""
