"""Everyday things that articles count and questions ask for."""

from __future__ import annotations

EVERYDAY = """
truck < transport
fr camion; poids lourd; semi-remorque
en truck; lorry; container truck
vi xe tải; xe container; xe đầu kéo

vehicle < transport
fr voiture; moto; bus; autobus
en car; motorbike; bus; motorcycle
vi xe máy; xe buýt; xe hơi; xe ô tô; phương tiện giao thông

ship < transport
fr navire; bateau; porte-conteneurs
en ship; vessel; boat; container ship
vi tàu thuyền; tàu biển; con tàu; thuyền; tàu

train < transport
fr train; chemin de fer; métro; ligne ferroviaire; voie ferrée; train à grande vitesse; ferroviaire
en railway; metro; subway; rail line; high-speed railway; urban railway
vi tàu hỏa; đường sắt; tàu điện ngầm; metro; đường sắt tốc độ cao; đường sắt đô thị

road < transport
fr route; autoroute; voie rapide; réseau routier
en road; highway; expressway; motorway
vi đường bộ; cao tốc; đường cao tốc; quốc lộ; tuyến đường

bridge < transport
fr pont
en road bridge; new bridge; bridge construction
vi cây cầu; cầu đường; cầu vượt

building < construction
fr bâtiment; immeuble; édifice; siège administratif
en building; office building
vi tòa nhà; trụ sở làm việc

dwelling < real-estate
fr logement; habitation; appartement; maison; logement social; hébergement
en housing; dwelling; apartment; house; social housing; accommodation
vi nhà ở; căn hộ; nhà ở xã hội; chỗ ở; nhà ở cho chuyên gia

population
fr population; habitant; riverain
en population; inhabitant; resident
vi dân số; nhân khẩu; cư dân

visitor < tourism
fr visiteur; touriste; voyageur; arrivée touristique; nuitée
en visitor; tourist; arrival; traveller
vi du khách; khách du lịch; lượt khách; khách tham quan; khách quốc tế

delegate
fr délégué; congressiste; invité
en delegate; attendee; guest
vi đại biểu; người tham dự; đoàn đại biểu; khách mời; người tham gia

speaker
fr intervenant; orateur; conférencier
en speaker; presenter; panellist; panelist
vi diễn giả; người phát biểu; báo cáo viên

bed < health
fr lit d'hôpital; place d'hébergement
en hospital bed; bed
vi giường bệnh; giường

school < education-institution
fr école; collège; lycée; établissement scolaire; école primaire; école maternelle
en school; primary school; secondary school; high school; kindergarten
vi trường học; trường tiểu học; trường trung học; trường phổ thông; trường mầm non; trường THPT; trường THCS
vi trung học phổ thông; trung học cơ sở

pupil < student
fr écolier; lycéen; collégien
fr élèves du secondaire; élèves du primaire
en pupil; schoolchild; high-school student; schoolchildren
vi học sinh; học sinh phổ thông

class < education
fr salle de classe
en class; classroom
vi lớp học; phòng học

graduate < student
fr diplômer; diplômés de l'université; titulaire d'un diplôme
en graduate; university graduate; graduated; degree holder
vi tốt nghiệp; sinh viên tốt nghiệp; cử nhân; người tốt nghiệp

technician < human-resources
fr technicien; ouvrier qualifié
en technician; skilled worker; operator
vi kỹ thuật viên; công nhân kỹ thuật; thợ lành nghề

machine < equipment
fr machine; appareil; robot agricole; engin; tracteur; {machine|centre d'usinage|tour} CNC; machine à commande numérique
en machine; device; appliance; tractor; machinery; CNC {machine|lathe|mill}; numerically controlled machine
vi máy móc; cỗ máy; thiết bị máy; máy kéo; máy CNC; {máy tiện|máy phay|máy công cụ} CNC

instrument-of-measure < metrology, equipment
fr instrument de mesure; appareil de mesure; équipement de mesure; matériel de mesure
fr balance; compteur; étalon; étalonnage; laboratoire d'étalonnage
en measuring instrument; measuring device; measuring equipment; measurement device
en calibration; calibration laboratory; measurement standard
vi phương tiện đo; thiết bị đo; máy đo; dụng cụ đo; thiết bị đo lường
vi công tơ; chuẩn đo lường; hiệu chuẩn; phòng hiệu chuẩn; chuẩn quốc gia

book < media-press
fr livre; bibliothèque; revue; magazine
en book; library; textbook; journal; magazine
vi thư viện; giáo trình; tạp chí; cuốn sách

museum < culture-arts
fr musée; patrimoine; site historique; monument; vestige
en museum; heritage; historic site; monument; relic
vi bảo tàng; di sản; di tích; di tích lịch sử

film < culture-arts
fr film; cinéma; musique; jeu vidéo; création numérique
en film; cinema; music; video game; digital content
vi phim; điện ảnh; âm nhạc; trò chơi điện tử; nội dung số

airport < aviation
fr aéroport
en airport
vi sân bay; cảng hàng không

flight < aviation
fr vol; ligne aérienne
en flight; airline
vi chuyến bay; đường bay

container < logistics
fr conteneur; fret; cargaison; EVP; tonnage
en container; freight; cargo; TEU
vi container; lô hàng; TEU

tonne-weight
fr kilogramme; kilo
en weight; kilogram
vi trọng lượng; khối lượng; kilôgam; cân nặng

distance
fr distance; kilomètre; longueur; trajet; long de
en distance; kilometre; kilometer; length
vi quãng đường; chiều dài; khoảng cách; cây số

speed
fr vitesse; rapidité; débit
en speed; bandwidth; throughput
vi tốc độ; băng thông; vận tốc

temperature
fr température; degré; humidité
en temperature; humidity
vi nhiệt độ; độ ẩm

point-of-sale < trade-commerce
fr magasin; boutique; marché de gros; supermarché; point de vente
en shop; store; wholesale market; supermarket; booth; stall; point of sale
vi cửa hàng; siêu thị; chợ đầu mối; gian hàng; điểm bán; chợ

consumer < customer
fr consommateur; acheteur; usager; utilisateur
en consumer; buyer; user; end user
vi người tiêu dùng; người mua; người sử dụng; người dùng

supplier < enterprise
fr fournisseur; prestataire; sous-traitant; fournisseur d'équipements
en supplier; provider; vendor; subcontractor
vi nhà cung cấp; nhà cung ứng; nhà thầu; nhà thầu phụ

shareholder < investor
fr actionnaire; associé; participation au capital; parts sociales; actionnariat
en shareholder; stake; shareholding; equity stake; share capital
vi cổ đông; cổ phần; phần vốn góp; tỷ lệ sở hữu

portfolio-company < start-up
fr entreprise du portefeuille; entreprises financées
en portfolio company; portfolio; investee
vi công ty trong danh mục; thương vụ; khoản đầu tư mạo hiểm; danh mục đầu tư

accident
fr accident; incident; panne
en accident; incident; machine breakdown; broke down; outage
vi tai nạn; sự cố; hỏng hóc

complaint
fr plainte; réclamation; litige; contentieux
en complaint; dispute; litigation
vi khiếu nại; phản ánh; kiến nghị của người dân; tranh chấp

violation < penalty
fr infraction; violation; contrefaçon; fraude; fautif
en violation; infringement; counterfeit; fraud; offence; offense
vi vi phạm; hành vi vi phạm; hàng giả; xâm phạm; gian lận

question-answer
fr enquête; sondage; consultation publique
en survey; poll; public consultation; questionnaire
vi khảo sát; điều tra; lấy ý kiến; bảng hỏi; thăm dò

signature-of-agreement < contract
fr mémorandum d'entente; protocole; accord de coopération; convention de partenariat; signature d'accords
en memorandum of understanding; memoranda of understanding; cooperation agreement; partnership agreement
vi biên bản hợp tác; thỏa thuận hợp tác; ký kết hợp tác; bản ghi nhớ hợp tác

inventions-prize < reward
fr premier prix; lauréat; prix scientifique; médaille; trophée
en first prize; laureate; award winner; medal; prize winner; award-winning
vi giải nhất; đạt giải; huy chương; nhà vô địch; giải nhì

abroad
fr à l'étranger; étranger; outre-mer; hors du pays
en abroad; overseas; foreign country; foreign market; international market
vi nước ngoài; ngoài nước; ở nước ngoài; thị trường nước ngoài

domestic
fr domestique
en domestic; within the country; home market
vi trong nước; nội địa; thị trường nội địa

seat-head-office
fr siège; siège social
en head office; headquarters; registered office
vi trụ sở; trụ sở chính

age-of-person
fr âge; ans révolus; limite d'âge
en age; years old; age limit
vi tuổi; độ tuổi; giới hạn tuổi

experience
fr expérience; années d'expérience; ancienneté professionnelle
en experience; years of experience; work experience
vi kinh nghiệm; năm kinh nghiệm; thâm niên

holding-period < duration
fr durée de détention; durée de validité; durée d'utilisation; période d'essai; durée du contrat
en holding period; validity period; trial period; period of use
vi thời hạn sử dụng; thời hạn nắm giữ; thời gian nắm giữ; thời hạn hợp đồng

waiting-time < duration
fr délai d'instruction; délai de traitement; délai d'examen; temps d'attente; temps de traitement; délai moyen
fr {instruction|traitement} {d'une demande|des demandes|d'un dossier|des dossiers|de la demande|du dossier}
fr {instruire|traiter} {une demande|un dossier|les demandes|les dossiers}
en processing time; waiting time; turnaround time; lead time; response time; handling time
en {process|processing|handle|handling} {a request|requests|an application|applications|a file|files}
vi thời gian giải quyết; thời gian xử lý; thời gian chờ; thời gian thẩm định; thời hạn giải quyết
vi {xử lý|giải quyết|thẩm định} hồ sơ

return-on-investment < profit
fr retour sur investissement; rentabilité; dividende
en return on investment; annual return; profitability; dividend
vi lợi suất; tỷ suất lợi nhuận; hiệu quả đầu tư; cổ tức; sinh lời

denomination < amount
fr valeur faciale; valeur nominale
en face value; nominal value
vi mệnh giá

voucher-count
fr chèque; coupon
en cheque; coupon
vi phiếu mua hàng; phiếu giảm giá; tấm phiếu

fee < cost
fr redevance; droit annuel; taxe d'enregistrement; frais d'inscription; frais annuels
en annual fee; registration fee; membership fee; toll
vi phí duy trì; phí đăng ký; phí thường niên; lệ phí đăng ký

tuition < cost
fr frais de scolarité; droits d'inscription; frais d'études
en tuition; tuition fee; school fees; course fee
vi học phí; tiền học

rent < cost
fr location; bail; prix de location; loyer
en rent; rental; lease; lease price; rental cost
vi tiền thuê; giá thuê; chi phí thuê

accepted < review-evaluate
fr accepté; retenu; approuvé; validé; admis; abouti; sélectionné
en accepted; admitted; selected; granted
vi chấp thuận; được duyệt; được chấp nhận; được phê duyệt; được chọn; trúng tuyển; được công nhận

rejected < review-evaluate
fr rejeté; refusé; débouté; rejet
en rejected; refused; turned down; rejection; dismissed
vi bị từ chối; bị loại; từ chối; không được chấp nhận; bị bác

suspended
fr suspendu; suspension; retiré; retrait; révoqué
en suspended; suspension; withdrawn; withdrawal
vi đình chỉ; tạm dừng; tạm ngừng; bị đình chỉ

defect-rate
fr taux de {défauts|défaut|rebut|malfaçon}; {pièce|produit|article} {défectueux|défectueuse}; défectueux; rebut
fr taux de non-conformité; malfaçon
en {defect|reject|scrap|rejection} rate; defective; defective {product|part|item}; faulty product; defect
vi tỷ lệ {lỗi|hàng lỗi|sản phẩm lỗi|phế phẩm}; {sản phẩm|hàng|linh kiện} lỗi; phế phẩm; lỗi sản phẩm; hàng hỏng
"""
