"""What reports count and newcomers ask for in plain words: power plants and ponds, teams and trainees."""

from __future__ import annotations

COUNTED = """
power-plant < energy, factory
fr centrale électrique; usine électrique
en power plant; power station; generating station; power facility
vi nhà máy điện; nhà máy phát điện; nhà máy nhiệt điện

grid-connection < electricity
fr {raccordé|raccordée|raccordement} au réseau; raccordement électrique
en connected to the grid; grid connection; grid-connected
vi hòa lưới; hòa lưới điện; đấu nối lưới điện; nối lưới

archive
fr archive; document d'archives; archivage
en archive; archived document; archival document
vi tài liệu lưu trữ; hồ sơ lưu trữ; kho lưu trữ; lưu trữ lịch sử; trung tâm lưu trữ

server < equipment
fr serveur; baie de serveurs; serveur informatique
en server; server rack; computer server
vi máy chủ; tủ máy chủ

base-station < telecommunications
fr station de base; antenne-relais; antenne 5G; antenne mobile; antenne de téléphonie
en base station; cell tower; mobile tower; mobile antenna; 5G antenna
vi trạm BTS; trạm phát sóng; trạm gốc; trạm thu phát sóng; trạm 5G; trạm phát sóng 5G

subscriber < customer
fr abonné; abonnement
en subscriber; subscription
vi thuê bao; người đăng ký sử dụng

identity-card < electronic-identification
fr carte d'identité; carte d'identité à puce; pièce d'identité
en identity card; ID card; citizen ID; chip-based ID
vi thẻ căn cước; căn cước công dân; căn cước; CCCD; căn cước gắn chip

email-address
fr courriel; adresse électronique; adresse e-mail; courrier électronique; e-mail
en email; e-mail; email address
vi thư điện tử; email; hộp thư điện tử

satisfaction
fr satisfaction; satisfait
en satisfaction; satisfied
vi hài lòng; mức độ hài lòng; sự hài lòng

seedling < variety
fr plantule; arbrisseau
en plantlet
vi cây con; cây ươm

pond < aquaculture
fr étang; bassin {d'élevage|piscicole|aquacole|de crevettes|d'aquaculture}; {bassins|bassin} à crevettes
en pond; fish pond; shrimp pond
vi ao nuôi; ao tôm; ao cá; ao hồ; ao đầm

fish-cage < aquaculture
fr cage flottante; !cages; cage piscicole
en cage; floating cage; net cage
vi lồng bè; lồng nuôi; bè nuôi; lồng bè nuôi

field-trial < testing
fr essai {en champ|au champ|de terrain|en plein champ|variétal}; essais {en champ|au champ|de terrain|variétaux}
en field trial; field test; field testing; variety trial
vi khảo nghiệm; khảo nghiệm đồng ruộng; khảo nghiệm giống; khảo nghiệm diện rộng

clinical-trial < health
fr essai clinique; étude clinique
en clinical trial; clinical study; clinical testing
vi thử nghiệm lâm sàng; thử lâm sàng; nghiên cứu lâm sàng

gene < biotechnology
fr gène; séquençage; génomique
en gene; sequencing; genomic; DNA
vi gen; bộ gen; giải trình tự; giải trình tự gen; ADN

rocket < space
fr fusée; lanceur spatial
en rocket; launch vehicle
vi tên lửa; tên lửa đẩy

team
fr équipe; {une|cette|chaque|notre} équipe; équipe {participante|en lice|candidate|gagnante}
en team
vi đội thi; đội tuyển; đội dự thi; đội tham gia; nhóm thi; nhóm dự thi; nhóm tham gia

finalist
fr finaliste
en finalist
vi vào chung kết; lọt vào chung kết; vào vòng chung kết; thí sinh chung kết

trainee < student
fr apprenant; apprenante; personne formée; participant à la formation; auditeur
en learner; course participant; people trained; person trained
vi người học; người được đào tạo; lượt học viên

volunteer
fr bénévole; !volontaires; jeune volontaire
en volunteer
vi tình nguyện viên; tình nguyện; thanh niên tình nguyện

elderly-people < individual
fr personne âgée; aîné; senior
en elderly people; elderly person; elderly; older people; older adult; senior citizen; retiree
vi người cao tuổi; người già; người lớn tuổi; người nghỉ hưu

partner
fr partenaire
en partner
vi đối tác

embassy
fr ambassade; consulat
en embassy; consulate
vi đại sứ quán; lãnh sự quán; sứ quán

village < district-commune-level
fr village; hameau
en village; hamlet
vi thôn, bản; thôn bản; bản làng; buôn làng

survey-form
fr questionnaire; formulaire d'enquête
en survey form
vi phiếu khảo sát; phiếu điều tra

bond < debt
fr obligation verte; emprunt obligataire; {obligation|obligations} d'État
en bond; green bond; government bond
vi trái phiếu; trái phiếu xanh; trái phiếu chính phủ

equity-share < capital
fr part du capital; actions de la société; capital-actions
en equity share; shares in the company
vi cổ phiếu

financial-loss
fr perte financière; déficit; déficitaire
en financial loss; loss-making; deficit
vi thua lỗ; bị lỗ; lỗ ròng; khoản lỗ; thâm hụt

packaging
fr emballage; conditionnement
en packaging
vi bao bì; đóng gói
"""
