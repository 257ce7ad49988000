"""What is measured and asked for: indices, ranks, shares, amounts, times; and the question words that ask for them."""

from __future__ import annotations

INDICES = """
gdp
fr PIB; produit intérieur brut
en GDP; gross domestic product
vi GDP; tổng sản phẩm quốc nội; tổng sản phẩm trong nước

grdp
fr GRDP; PIB régional; produit intérieur brut régional; PIB de la province; PIB provincial; PIBR; PIB local
fr produit régional brut; économie de la province
en GRDP; gross regional domestic product; regional GDP; provincial GDP; provincial economy; provincial output
vi GRDP; tổng sản phẩm trên địa bàn; tổng sản phẩm địa phương; quy mô kinh tế; tổng sản phẩm tỉnh

growth
fr croissance; taux de croissance; croissance économique; croissance annuelle; taux de croissance annuel
fr hausse annuelle; rythme de croissance
en growth; growth rate; economic growth; annual growth; annual growth rate; pace of growth
vi tốc độ tăng trưởng; tăng trưởng kinh tế; mức tăng trưởng; tốc độ tăng

tfp
fr TFP; PTF; productivité totale des facteurs; productivité globale des facteurs
en TFP; total factor productivity
vi TFP; năng suất các nhân tố tổng hợp; năng suất nhân tố tổng hợp; yếu tố năng suất tổng hợp; năng suất tổng hợp

labour-productivity < productivity
fr productivité du travail; productivité de la main-d'œuvre
en labour productivity; labor productivity
vi năng suất lao động; NSLĐ

productivity
fr productivité; rendement; rendement agricole; gains de productivité
en productivity; yield; gain in productivity
vi năng suất

pii < ranking
fr PII; indice provincial d'innovation; indice d'innovation provincial; indice local d'innovation
fr indice d'innovation locale
fr indice d'innovation au niveau local; indice d'innovation des provinces; indice d'innovation locale PII
fr innovation locale
en PII; Provincial Innovation Index; local innovation index
vi PII; chỉ số đổi mới sáng tạo cấp địa phương; chỉ số đổi mới sáng tạo địa phương; chỉ số ĐMST địa phương
vi chỉ số đổi mới sáng tạo cấp tỉnh; chỉ số đổi mới sáng tạo; chỉ số ĐMST cấp địa phương

gii < ranking
fr GII; indice mondial de l'innovation; indice mondial d'innovation; indice global de l'innovation
en GII; Global Innovation Index
vi GII; chỉ số đổi mới sáng tạo toàn cầu; chỉ số ĐMST toàn cầu

iip
fr IIP; IPI; indice de la production industrielle; indice de production industrielle
en IIP; IPI; index of industrial production; industrial production index
vi IIP; chỉ số sản xuất công nghiệp; chỉ số sản xuất toàn ngành công nghiệp

pci < ranking
fr PCI; indice provincial de compétitivité; indice de compétitivité provinciale
en PCI; Provincial Competitiveness Index
vi PCI; chỉ số năng lực cạnh tranh cấp tỉnh; chỉ số năng lực cạnh tranh; năng lực cạnh tranh cấp tỉnh

par-index < ranking
fr PAR Index; indice de réforme administrative; PAR INDEX
en PAR Index; Public Administration Reform Index; administrative reform index
vi PAR Index; chỉ số cải cách hành chính; chỉ số CCHC

sipas < ranking
fr SIPAS; indice de satisfaction; indice de satisfaction des citoyens
en SIPAS; satisfaction index; citizen satisfaction index
vi SIPAS; chỉ số hài lòng; chỉ số hài lòng của người dân

papi < ranking
fr PAPI; indice de gouvernance provinciale
en PAPI; governance and public administration performance index
vi PAPI; chỉ số hiệu quả quản trị và hành chính công

dti < ranking, digital-transformation
fr DTI; indice de transformation numérique; indice de la transformation numérique
en DTI; digital transformation index
vi DTI; chỉ số chuyển đổi số; chỉ số đánh giá mức độ chuyển đổi số

ict-index < ranking
fr ICT Index; indice TIC; indice de développement des TIC
en ICT Index; ICT development index
vi ICT Index; chỉ số sẵn sàng phát triển và ứng dụng công nghệ thông tin

hdi
fr IDH; indice de développement humain
en HDI; Human Development Index
vi HDI; chỉ số phát triển con người

index
fr indice; indicateur
en index; indicator; indices
vi chỉ số; chỉ tiêu

icor
fr ICOR; coefficient ICOR
en ICOR; incremental capital-output ratio
vi ICOR; hệ số ICOR

ranking
fr rang; classement; place; classé; classée; se classer; rang national; se classe; se classait; palmarès
fr place au classement
en rank; ranking; ranked; place; ranks; rankings; placing
vi xếp hạng; thứ hạng; xếp thứ; đứng thứ; hạng; bảng xếp hạng; vị thứ

share
fr part; proportion; pourcentage; contribution; taux de contribution; quote-part; fraction; poids; poids relatif
en share; proportion; percentage; contribution; portion; percent
vi tỷ trọng; tỷ lệ; tỉ lệ; phần trăm; tỉ trọng; đóng góp; mức đóng góp

rate
fr taux; ratio
en rate; ratio
vi mức; tỷ suất; tỉ suất

density
fr densité; densité d'entreprises
en density; enterprise density
vi mật độ; mật độ doanh nghiệp

number
fr nombre; effectif total; quantité; total
en number; count; quantity; total number; total
vi số lượng; tổng số; con số

area
fr superficie; surface; étendue; hectare
en area; surface area; hectare; acreage
vi diện tích; héc-ta; hecta; ~ha

capacity
fr capacité; capacité technologique
en capacity; capability; competence; technological capacity
vi năng lực; khả năng

output
fr production; volume de production; rendement annuel; tonne
en output; production; production volume; tonne
vi sản lượng; sản xuất; tấn

industrial-production-value
fr valeur de la production industrielle; valeur totale de la production industrielle
fr valeur de production industrielle
en industrial production value; value of industrial production; gross industrial output
vi giá trị sản xuất công nghiệp; tổng giá trị sản xuất công nghiệp; giá trị SXCN

added-value
fr valeur ajoutée
en added value; value added; value-added
vi giá trị gia tăng; giá trị tăng thêm

competitiveness
fr compétitivité; capacité concurrentielle
en competitiveness; competitive capacity
vi năng lực cạnh tranh; sức cạnh tranh; khả năng cạnh tranh

quality
fr qualité; qualité des produits
en quality; product quality
vi chất lượng; chất lượng sản phẩm

efficiency
fr efficacité; efficience
en efficiency; effectiveness
vi hiệu quả

income
fr revenu; revenu par habitant; revenu moyen; revenu des ménages
en income; income per capita; average income
vi thu nhập; thu nhập bình quân; thu nhập bình quân đầu người

technology-level
fr niveau technologique; taux d'innovation technologique; niveau de la technologie
en technological level; technology level; technology innovation rate; technological sophistication
vi trình độ công nghệ; tốc độ đổi mới công nghệ; trình độ và năng lực công nghệ

emission
fr émission; carbone; émission nette nulle; zéro émission nette; crédit carbone
en emission; carbon; net zero; carbon credit
vi phát thải; các-bon; phát thải ròng bằng 0; tín chỉ các-bon; carbon; tín chỉ carbon

target
fr objectif; cible; but
en target; goal; objective; aim
vi mục tiêu; chỉ tiêu phấn đấu; mục đích

vision
fr vision; orientation; horizon
en vision; orientation
vi tầm nhìn; định hướng; phương hướng
"""

QUESTIONS = """
ask-how-many
fr combien de; quel est le nombre; combien
en how many; what number
vi bao nhiêu; có mấy; số lượng bao nhiêu; mấy

ask-how-much
fr à combien; quel montant; à hauteur de; pour combien; combien coûte; de combien
en how much; what amount; what sum; how large
vi bao nhiêu tiền; hết bao nhiêu; số tiền bao nhiêu; mức bao nhiêu; bao nhiêu tỷ; bao nhiêu triệu

ask-share
fr quel pourcentage; quelle part; quelle proportion; combien de pour cent; quel taux
en what share; what percentage; what proportion; what rate; how many percent
vi bao nhiêu phần trăm; chiếm bao nhiêu phần trăm; chiếm bao nhiêu; chiếm tỷ lệ bao nhiêu; tỷ lệ bao nhiêu

ask-rank
fr quel rang; quelle place; quel classement; combientième
en what rank; which place; where does it rank; how does it rank; which rank
vi thứ mấy; hạng mấy; đứng thứ mấy; xếp thứ mấy; hạng bao nhiêu; vị trí thứ mấy; xếp hạng thứ mấy

ask-when
fr quand; quelle date; quel jour; quelle année; en quelle année; à quelle date; depuis quand; jusqu'à quand; quel mois
en when; what date; which day; what year; which year; since when; until when; which month
vi khi nào; bao giờ; ngày nào; năm nào; lúc nào; từ khi nào; tháng mấy; ngày mấy; thời điểm nào; tháng nào

ask-who
fr qui; par qui; quel organisme; quelle instance; quel service
en who; by whom; which body; which agency; which authority; whom
vi ai; người nào; cơ quan nào; đơn vị nào; do ai

ask-where
fr où; dans quelle province; quelle province; quelles provinces; quelle ville; dans quelle commune; à quel endroit
en where; which province; which provinces; in which province; which city; what place
vi ở đâu; đâu; tỉnh nào; địa phương nào; thành phố nào; nơi nào

ask-why
fr pourquoi; pour quelle raison; quelles raisons; quelle cause
en why; for what reason; what reason; what causes
vi tại sao; vì sao; lý do; nguyên nhân; sao lại

ask-how
fr comment; de quelle manière; de quelle façon
en how; in what way
vi như thế nào; thế nào; bằng cách nào; làm sao; cách nào; ra sao

ask-how-long
fr combien de temps; quelle durée; pendant combien de temps; combien d'années; combien de mois
en how long; what duration; for how long; how many years; how many months
vi bao lâu; trong bao lâu; thời gian bao lâu; bao nhiêu năm; mấy năm; bao nhiêu tháng

ask-meaning
fr c'est quoi; qu'est-ce que; que signifie; définition; que veut dire; de quoi s'agit-il; quel est l'objet
fr de quoi parle
fr que dit; quel est le contenu; sur quoi porte
en what is; what does it mean; definition; what are; meaning; what does it say; what is it about; what about
vi là gì; nghĩa là gì; định nghĩa; gồm những gì; nói về gì; nội dung gì; nói gì; về việc gì; quy định gì

ask-eligibility
fr puis-je; ai-je droit; suis-je éligible; peut-on bénéficier; qui peut bénéficier; à quoi ai-je droit
fr puis-je bénéficier
fr avons-nous droit; sommes-nous éligibles
en am I eligible; can I get; do I qualify; who can apply; can we get; who is eligible; can I apply; do we qualify
en are we eligible; can my company
vi có được hỗ trợ không; có được hưởng không; đủ điều kiện không; ai được hưởng; được hưởng gì; có hỗ trợ không
vi được hỗ trợ gì; có đủ điều kiện không

deadline
fr date limite; délai; échéance; date butoir; clôture des candidatures; date de clôture; dernier délai
en deadline; due date; closing date; time limit; cut-off date; last day
vi hạn chót; thời hạn; hạn nộp; thời hạn nộp hồ sơ; hạn cuối; kỳ hạn; ngày hết hạn

duration
fr durée; période; délai d'exécution
en duration; period; time frame
vi thời gian; giai đoạn; thời kỳ; thời gian thực hiện

date-of-issue
fr date d'adoption; date de promulgation; date de signature; date de publication; daté du; en date du
en date of issue; date of adoption; date of signature; publication date; issue date
vi ngày ban hành; ngày ký; ngày công bố; ngày thông qua

average
fr moyenne; en moyenne; moyen
en average; on average; mean
vi bình quân; trung bình

maximum
fr maximum; plafond; jusqu'à; au plus; maximal; ne dépassant pas; pouvant atteindre
en maximum; ceiling; up to; at most; cap; not exceeding; no more than
vi tối đa; không quá; mức trần; cao nhất; không vượt quá; mức tối đa

minimum
fr minimum; au moins; minimal; plancher
en minimum; at least; no less than
vi tối thiểu; ít nhất; mức tối thiểu; không dưới

increase
fr augmentation; hausse; augmenter; accroissement; progression; progresser
en increase; rise; increased; up by; rose; grew
vi tăng; gia tăng; tăng thêm; tăng lên

decrease
fr baisse; diminution; réduire; réduction; recul; diminuer
en decrease; decline; reduction; fell; reduce; drop
vi giảm; sụt giảm; giảm bớt; suy giảm; cắt giảm

comparison
fr par rapport à; comparé à; comparaison; comparer; différence; écart
en compared with; compared to; comparison; compare; difference; versus
vi so với; so sánh; khác nhau; chênh lệch; khác biệt

first-leading
fr premier; en tête; leader; de tête; pionnier
en first; leading; top; leader; pioneer; highest; best
vi đứng đầu; dẫn đầu; hàng đầu; đầu tiên; tiên phong

list-enumeration
fr liste; énumérer; lister; catalogue
en list; enumerate; catalogue
vi danh sách; liệt kê; danh mục

national-level
fr national; à l'échelle nationale; au niveau national; du pays; centrale
en national; nationwide; country-wide; central
vi cả nước; toàn quốc; quốc gia; cấp quốc gia; trung ương

provincial-level
fr provincial; au niveau provincial; niveau local; à l'échelle provinciale
en provincial; provincial-level; province-level; local
vi cấp tỉnh; trên địa bàn tỉnh

province
fr province; localité; collectivité locale; collectivité territoriale; ~ville; collectivité
en province; locality; city
vi tỉnh, thành phố; địa phương; tỉnh thành; tỉnh

region
fr région; zone; territoire
en region; area of the country; territory
vi vùng; khu vực; miền

year
fr année; an; par an; annuel
en year; annual; per year; yearly
vi năm; hằng năm; hàng năm; mỗi năm

month
fr mois; par mois; mensuel
en month; per month; monthly
vi tháng; mỗi tháng; hàng tháng; hằng tháng
"""
