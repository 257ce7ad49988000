"""Technologies that policy names by themselves: chips, drones, satellites, atoms, genes, models."""

from __future__ import annotations

FRONTIER = """
chip-design < semiconductor
fr conception de puces; conception de circuits intégrés; conception de semi-conducteurs; circuit intégré; microcircuit
en chip design; IC design; integrated circuit design; semiconductor design; integrated circuit; microchip
vi thiết kế vi mạch; thiết kế chip; vi mạch; vi mạch bán dẫn; mạch tích hợp; thiết kế vi mạch bán dẫn

chip-packaging < semiconductor
fr encapsulation; test et encapsulation; assemblage et test; conditionnement de puces; packaging
en packaging and testing; chip packaging; assembly and testing; advanced packaging
vi đóng gói, kiểm thử; đóng gói chip; kiểm thử chip; đóng gói và kiểm thử

clean-room < semiconductor
fr salle blanche; salles blanches
en clean room; cleanroom
vi phòng sạch

drone < robotics
fr drone; avion sans pilote; véhicule aérien sans pilote; aéronef sans pilote; appareil volant sans pilote
en drone; unmanned aerial vehicle; UAV; unmanned aircraft
vi máy bay không người lái; thiết bị bay không người lái; UAV; drone; phương tiện bay không người lái

low-altitude-economy
fr économie de basse altitude; économie à basse altitude
en low-altitude economy
vi kinh tế tầm thấp; kinh tế không gian tầm thấp

autonomous-vehicle < robotics
fr véhicule autonome; voiture autonome; navette autonome; bus autonome; véhicule sans conducteur
en autonomous vehicle; self-driving car; driverless vehicle; autonomous bus; self-driving vehicle; driverless car
vi xe tự hành; xe tự lái; xe không người lái; phương tiện tự hành; xe buýt tự hành

electric-vehicle < automotive
fr véhicule électrique; voiture électrique; moto électrique; bus électrique; borne de recharge
en electric vehicle; electric car; EV; electric motorbike; electric bus; charging station
vi xe điện; ô tô điện; xe máy điện; xe buýt điện; trạm sạc

space < high-technology
fr technologie spatiale; astronomie; industrie spatiale
en outer space; astronomy; space industry
vi công nghệ vũ trụ; không gian vũ trụ; công nghiệp vũ trụ

atomic-energy < nuclear-energy
fr énergie atomique; radiation; rayonnement; radioactif; radioprotection; isotope; irradiation
en atomic energy; radiation; radioactive; radiation safety; isotope; irradiation
vi năng lượng nguyên tử; bức xạ; phóng xạ; an toàn bức xạ; đồng vị; chiếu xạ; an toàn hạt nhân

small-modular-reactor < nuclear-energy
fr petit réacteur modulaire; réacteur; réacteur de recherche; réacteur nucléaire
en small modular reactor; SMR; reactor; research reactor; nuclear reactor
vi lò phản ứng; lò phản ứng mô-đun nhỏ; lò phản ứng nghiên cứu; lò phản ứng hạt nhân; SMR

generative-ai < artificial-intelligence
fr IA générative; intelligence artificielle générative; grand modèle de langage; agent conversationnel; chatbot
en generative AI; generative artificial intelligence; large language model; LLM; chatbot; virtual assistant
vi AI tạo sinh; trí tuệ nhân tạo tạo sinh; mô hình ngôn ngữ lớn; trợ lý ảo; chatbot; trợ lý AI

machine-learning < artificial-intelligence
fr apprentissage automatique; apprentissage profond; vision par ordinateur
en machine learning; deep learning; computer vision
vi học máy; học sâu; thị giác máy tính; máy học

supercomputer < digital-infrastructure
fr supercalculateur; calcul haute performance; calcul intensif; GPU
en supercomputer; high-performance computing; supercomputing; GPU
vi siêu máy tính; tính toán hiệu năng cao; siêu tính toán; GPU

digital-twin < digital-technology
fr maquette numérique
en digital model
vi mô hình số

open-data < data
fr données ouvertes; partage de données; ouverture des données; données partagées
en open data; data sharing; shared data
vi dữ liệu mở; chia sẻ dữ liệu; dữ liệu dùng chung

personal-data < data
fr données personnelles; protection des données; données à caractère personnel; vie privée
en personal data; data protection; privacy; data privacy
vi dữ liệu cá nhân; bảo vệ dữ liệu; bảo vệ dữ liệu cá nhân; quyền riêng tư

digital-assets < digital-economy
fr crypto-actif; monnaie numérique; actifs virtuels
en crypto asset; virtual asset; digital currency
vi tiền số; tiền điện tử

fintech < banking-finance
fr fintech; technologie financière; paiement sans espèces; paiement numérique; portefeuille électronique
en fintech; financial technology; cashless payment; digital payment; e-wallet
vi fintech; công nghệ tài chính; thanh toán không dùng tiền mặt; thanh toán số; ví điện tử

international-financial-centre < banking-finance
fr centre financier international; place financière internationale; centre financier
en international financial centre; international financial center; financial centre; financial center
vi trung tâm tài chính quốc tế; trung tâm tài chính

edtech < education
fr technologie éducative; apprentissage en ligne; cours en ligne; école numérique; enseignement à distance
en educational technology; edtech; online learning; e-learning; online course; distance learning
vi công nghệ giáo dục; học trực tuyến; dạy học trực tuyến; lớp học thông minh; khóa học trực tuyến; trường học số

stem-education < education
fr éducation STEM; enseignement STEM; =STEM; sciences et mathématiques
en STEM education; =STEM; science education
vi giáo dục STEM; STEM; dạy học STEM

vaccine < health
fr vaccination; immunisation
en vaccination; immunisation; immunization
vi tiêm chủng; tiêm phòng

stem-cell < biotechnology
fr thérapie cellulaire; médecine régénérative
en cell therapy; regenerative medicine
vi liệu pháp tế bào; công nghệ tế bào; y học tái tạo

medical-device < health
fr dispositif médical; équipement médical; appareil médical; matériel médical
en medical device; medical equipment; medical instrument
vi thiết bị y tế; trang thiết bị y tế; dụng cụ y tế

surgery < health
fr chirurgie; opération chirurgicale; greffe; transplantation; intervention chirurgicale
en surgery; surgical operation; transplant; transplantation; organ transplant
vi phẫu thuật; ca mổ; ghép tạng; cấy ghép; ca ghép

disease < health
fr maladie; cancer; épidémie; diabète; tuberculose; dépistage; diagnostic
en disease; cancer; epidemic; diabetes; tuberculosis; screening; diagnosis
vi bệnh; ung thư; dịch bệnh; đái tháo đường; tầm soát; chẩn đoán

traditional-medicine < health
fr pharmacopée; remède traditionnel
en traditional remedy
vi đông y; y dược cổ truyền; bài thuốc

enzyme < biotechnology
fr enzyme; probiotique; fermentation; micro-organisme; produit biologique
en enzyme; probiotic; fermentation; microorganism; biological product; biological preparation
vi enzyme; men vi sinh; lên men; vi sinh vật; chế phẩm sinh học; chế phẩm vi sinh

gene-bank < genetic-resource
fr banque de gènes; banque génétique; conservation des gènes; collection génétique
en gene bank; genebank; gene conservation; germplasm
vi ngân hàng gen; bảo tồn gen; lưu giữ gen; bảo tồn nguồn gen

sensor < iot
fr capteur; détecteur; sonde
en sensor; detector; probe
vi cảm biến; đầu dò; thiết bị cảm biến

camera < digital-technology
fr caméra; vidéosurveillance; caméra intelligente
en camera; video surveillance; smart camera; CCTV
vi camera; camera giám sát; camera thông minh; máy quay

satellite-navigation < remote-sensing
fr positionnement par satellite; GPS; géolocalisation; cartographie; système d'information géographique; SIG
en satellite positioning; GPS; geolocation; mapping; geographic information system; GIS
vi định vị vệ tinh; GPS; định vị; bản đồ số; hệ thống thông tin địa lý; GIS

qr-code < traceability
fr étiquette de traçabilité; étiquette
en traceability label; label; stamp
vi tem truy xuất; tem truy xuất nguồn gốc; nhãn

online-platform < digital-platform
fr site de commerce en ligne; place de marché; boutique en ligne; application mobile
en online shop; marketplace; online store; mobile application; mobile app; app
vi gian hàng trực tuyến; ứng dụng di động; gian hàng số

digital-citizen < digital-society
fr citoyen numérique; compte numérique; équipe numérique communautaire
en digital citizen; digital account; community digital team; digital literacy for all
vi công dân số; tài khoản số; tổ công nghệ số cộng đồng; phổ cập kỹ năng số

border-gate < logistics
fr poste-frontière; porte frontalière; passage frontalier; point de passage frontalier; frontière
en border gate; border crossing; border checkpoint; border post; border
vi cửa khẩu; cửa khẩu quốc tế; cửa khẩu biên giới; biên giới

smart-border-gate < border-gate
fr poste-frontière intelligent; porte frontalière intelligente; frontière intelligente
en smart border gate; smart border
vi cửa khẩu thông minh; cửa khẩu số

customs-clearance < trade-commerce
fr dédouanement; douane; formalités douanières; passage en douane
en customs clearance; customs; clearance; customs procedures
vi thông quan; hải quan; thủ tục hải quan; thời gian thông quan
"""
