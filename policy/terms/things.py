"""What is made, counted and run: products, results, projects, systems."""

from __future__ import annotations

THINGS = """
product
fr produit; marchandise; bien
en product; !goods; item
vi sản phẩm; hàng hóa; mặt hàng

ocop-product < product
fr produit OCOP; OCOP; chaque commune son produit; une commune, un produit
en OCOP product; OCOP; One Commune One Product
vi sản phẩm OCOP; OCOP; mỗi xã một sản phẩm

high-tech-product < product, high-technology
fr produit de haute technologie; produits high-tech; produit de technologie avancée
en high-tech product; high-technology product; high-tech-applied product; hi-tech product
vi sản phẩm công nghệ cao; sản phẩm ứng dụng công nghệ cao; sản phẩm CNC

key-product < product
fr produit phare; produit clé; produit national; produit vedette; produit principal; produit stratégique
en key product; flagship product; staple product; main product; national product; strategic product
vi sản phẩm chủ lực; sản phẩm trọng điểm; sản phẩm quốc gia; sản phẩm đặc trưng; sản phẩm chủ yếu; sản phẩm chiến lược

make-in-vietnam < product
fr Make in Vietnam; fabriqué au Vietnam
en Make in Vietnam; Made in Vietnam
vi Make in Viet Nam; Make in Vietnam; sản xuất tại Việt Nam

scientific-article < scientific-publication
fr article scientifique; article international; papier scientifique
en scientific article; paper; journal article; research paper; scientific paper
vi bài báo khoa học; bài báo; bài báo quốc tế; bài viết khoa học

scientific-publication
fr publication scientifique; publication; ouvrage scientifique
en scientific publication; publication; academic publication
vi công bố khoa học; ấn phẩm khoa học; công trình khoa học; xuất bản phẩm

patent < protection-certificate
fr brevet; brevet d'invention; titre de brevet; brevet délivré
en patent; patents for inventions; invention patent; patent granted; exclusive patent
vi bằng sáng chế; bằng độc quyền sáng chế; sáng chế; bằng độc quyền; văn bằng sáng chế; patent

utility-solution < protection-certificate
fr modèle d'utilité; solution utile; solution d'utilité
en utility solution; utility model
vi giải pháp hữu ích

invention
fr invention
en invention
vi phát minh; phát minh, sáng chế

trademark < protection-certificate
fr marque; marque déposée; marque de commerce; marque certifiée
en trademark; trade mark; brand
vi nhãn hiệu; thương hiệu

geographical-indication < protection-certificate
fr indication géographique; appellation d'origine; IGP
en geographical indication
vi chỉ dẫn địa lý

industrial-design < protection-certificate
fr dessin industriel; modèle industriel; dessin et modèle; dessins et modèles industriels
en industrial design
vi kiểu dáng công nghiệp; kiểu dáng

protection-certificate < intellectual-property
fr titre de protection; certificat de protection; certificat d'enregistrement de marque
fr titre de propriété industrielle; titre de propriété intellectuelle; droits de propriété industrielle
fr titre délivré
en protection title; protection certificate; certificate of protection; trademark registration certificate
en industrial property title; intellectual property title; industrial property right
vi văn bằng bảo hộ; giấy chứng nhận đăng ký nhãn hiệu; bằng bảo hộ; văn bằng sở hữu công nghiệp

initiative
fr initiative; initiative d'amélioration; amélioration technique; idée; solution innovante
en initiative; technical improvement; innovative idea; idea; innovative solution
vi sáng kiến; sáng kiến cải tiến; cải tiến kỹ thuật; sáng kiến, cải tiến kỹ thuật; ý tưởng; ý tưởng sáng tạo

solution
fr solution; mesure
en solution; measure
vi giải pháp; biện pháp

result
fr résultat; réalisation; acquis
en result; outcome; achievement; accomplishment
vi kết quả; thành tựu; thành quả

research-result < result, research
fr résultat de recherche; résultat scientifique; résultat de la recherche scientifique
en research result; research outcome; research finding; scientific result
vi kết quả nghiên cứu khoa học; kết quả nghiên cứu; thành quả nghiên cứu

project
fr projet; projet d'investissement; ouvrage
en project; investment project; scheme
vi dự án; dự án đầu tư; công trình

research-project < project, research
fr projet de recherche; thème de recherche; sujet de recherche; étude scientifique
fr recherche scientifique et technologique
en research project; research topic; scientific study; research theme; research subject
vi đề tài; đề tài nghiên cứu; đề tài khoa học; dự án nghiên cứu; đề tài, dự án; nhiệm vụ nghiên cứu
vi đề tài nghiên cứu khoa học

st-task < science-technology
fr tâche scientifique et technologique; mission scientifique et technologique; tâche de science et technologie
fr tâche S&T; tâche scientifique; mission scientifique
fr tâche; mission
en science and technology task; S&T task; scientific and technological task; science and technology mission; task
en S&T project; scientific task; science task; research task
vi nhiệm vụ khoa học và công nghệ; nhiệm vụ KHCN; nhiệm vụ; nhiệm vụ khoa học công nghệ
vi nhiệm vụ khoa học; nhiệm vụ KH&CN

model
fr modèle; modèle pilote; modèle de démonstration; modèle de production
en model; pilot model; demonstration model
vi mô hình; mô hình thí điểm; mô hình trình diễn; mô hình sản xuất

pilot < project
fr projet pilote; pilote; à titre pilote; expérience pilote
en pilot project; pilot; pilot scheme; pilot programme
vi dự án thí điểm; thí điểm; chương trình thí điểm

trial-production-project < pilot
fr projet de production expérimentale; production pilote; production à titre expérimental
fr projet pilote de production
en trial production project; pilot production; trial production
vi dự án sản xuất thử nghiệm; sản xuất thử nghiệm; sản xuất thử

prototype
fr prototype; maquette
en prototype
vi nguyên mẫu; mẫu thử; sản phẩm mẫu

technology-line
fr ligne de production; chaîne de production; ligne de transformation; ligne d'assemblage
fr ligne automatisée; ligne technologique; chaîne technologique
en production line; technology line; technological line; processing line; assembly line; packaging line; automated line
vi dây chuyền sản xuất; dây chuyền công nghệ; dây chuyền

equipment
fr équipement; matériel; machines et équipements; appareillage; outillage; s'équiper; équipé de; parc de machines
fr machinerie
en equipment; machinery and equipment; apparatus; gear; hardware; instruments
vi thiết bị; trang thiết bị; máy móc, thiết bị; thiết bị máy móc; dụng cụ

data-centre < digital-infrastructure
fr centre de données; centre de mégadonnées; data center; centre de Big Data
en data centre; data center; big data centre; big data center
vi trung tâm dữ liệu; trung tâm dữ liệu lớn

database < data
fr base de données; base de données partagée; base de données nationale
en database; shared database; national database
vi cơ sở dữ liệu; CSDL; cơ sở dữ liệu dùng chung; cơ sở dữ liệu quốc gia

data
fr !donnée
fr !données
en data; dataset
vi dữ liệu; kho dữ liệu

digital-platform < digital-technology
fr plateforme numérique; plate-forme numérique; plateforme; plateforme en ligne
en digital platform; platform; online platform
vi nền tảng số; nền tảng; nền tảng trực tuyến

software < information-technology
fr logiciel; application logicielle; progiciel
en software; software application
vi phần mềm

website
fr site internet; site web; portail; portail d'information
en website; portal; web portal; information portal
vi trang web; website; cổng thông tin; cổng thông tin điện tử; trang thông tin điện tử

electronic-medical-record < health, digital-transformation
fr dossier médical électronique; dossier médical informatisé; dossier de santé électronique; dossier médical numérique
fr dossiers médicaux numériques; dossier patient informatisé; dossiers de santé électroniques
en electronic medical record; electronic health record; EMR; digital medical record; electronic patient record
vi bệnh án điện tử; hồ sơ bệnh án điện tử; hồ sơ sức khỏe điện tử; hồ sơ bệnh án

telemedicine < health, digital-transformation
fr télémédecine; consultation à distance
en telemedicine; telehealth; remote consultation
vi khám chữa bệnh từ xa; y tế từ xa; tư vấn khám chữa bệnh từ xa

online-public-service < digital-government
fr service public en ligne; services publics numériques; téléservice
en online public service; digital public service; e-public service
vi dịch vụ công trực tuyến; dịch vụ công; dịch vụ công trực tuyến toàn trình; DVCTT

administrative-procedure
fr procédure administrative; démarche administrative; formalité administrative; procédure; formalité
fr formalités administratives; paperasse
en administrative procedure; procedure; formalities; red tape; paperwork; administrative formality
vi thủ tục hành chính; TTHC; thủ tục; thủ tục giấy tờ; giấy tờ

administrative-reform < administrative-procedure
fr réforme administrative
en administrative reform
vi cải cách hành chính; CCHC; cải cách thủ tục hành chính

dossier
fr dossier; dossier de candidature; demande; formulaire; demande de soutien; demande déposée; dossier déposé
fr demandes reçues
en application file; dossier; application form; application dossier; application received
en application filed; request for support
en applications filed; applications received; support application; sandbox application
vi hồ sơ; đơn đăng ký; đơn đề nghị; hồ sơ đề nghị; hồ sơ xin hỗ trợ; hồ sơ đăng ký; đơn xin hỗ trợ; hồ sơ đề xuất

value-chain
fr chaîne de valeur; chaîne de valeur mondiale; chaîne d'approvisionnement
en value chain; global value chain; supply chain
vi chuỗi giá trị; chuỗi giá trị toàn cầu; chuỗi cung ứng; chuỗi liên kết

training-course < training
fr formation; cours de formation; stage; cours; cursus; session de formation
en training course; course; training session; training programme; training program; curriculum
vi khóa đào tạo; lớp tập huấn; khóa học; lớp đào tạo; khóa tập huấn; chương trình đào tạo

contract
fr contrat; accord; convention; protocole d'accord; mémorandum
en contract; agreement; MoU; deal
vi hợp đồng; thỏa thuận; biên bản ghi nhớ; bản ghi nhớ

technology-transfer-contract < contract, technology-transfer
fr contrat de transfert de technologie
en technology transfer contract; technology transfer agreement
vi hợp đồng chuyển giao công nghệ

job
fr emploi; poste; emplois créés
en job; employment; post; vacancy
vi việc làm; vị trí việc làm; công ăn việc làm

broadband-coverage < digital-infrastructure
fr couverture 4G; couverture 5G; couverture haut débit; couverture internet; couverture réseau; haut débit
fr couverture mobile; fibre optique; très haut débit; internet haut débit
en 4G coverage; 5G coverage; broadband coverage; internet coverage; broadband; mobile coverage
en fibre optic; optical fibre; fiber optic; optical cable
vi phủ sóng 4G; phủ sóng 5G; băng rộng; phủ sóng; cáp quang; băng thông rộng; phủ sóng di động

digital-signature < digital-transformation
fr signature numérique; signature électronique
en digital signature; electronic signature
vi chữ ký số; chữ ký điện tử

electronic-identification < digital-transformation
fr identification électronique; identité numérique; identité électronique
en electronic identification; digital identity; e-ID; VNeID
vi định danh điện tử; VNeID; danh tính số; mã định danh

traceability < quality
fr traçabilité; traçabilité des produits
en traceability; product traceability; origin tracing
vi truy xuất nguồn gốc; truy xuất nguồn gốc sản phẩm

bar-code
fr code-barres; QR code; code QR
en barcode; QR code; bar code
vi mã số mã vạch; mã vạch; mã QR

variety < agriculture
fr variété; semence; race; variété végétale; nouvelle variété
en variety; seed; breed; plant variety; seedling; new variety
vi giống; giống cây trồng; giống vật nuôi; giống mới; hạt giống

genetic-resource < biotechnology
fr ressource génétique; patrimoine génétique; conservation des ressources génétiques
en genetic resource; gene source; gene pool; genetic resource conservation
vi nguồn gen; quỹ gen

demonstration-farm < agriculture
fr ferme; exploitation; ferme pilote
en farm; pilot farm
vi trang trại; nông trại

brochure-report
fr rapport; rapport d'activité; compte rendu
en report; review report; summary report
vi báo cáo; báo cáo tổng kết; báo cáo kết quả

score
fr score; !points; nombre de points; notation
en score; rating
vi điểm số; số điểm; tổng điểm
"""
