"""Branches of the economy and of public life."""

from __future__ import annotations

SECTORS = """
agriculture
fr agriculture; agricole; secteur agricole; agronomie
en agriculture; agricultural; farming; agricultural sector
vi nông nghiệp; ngành nông nghiệp; nông, lâm nghiệp; nông nghiệp, nông thôn

high-tech-agriculture < agriculture, high-technology
fr agriculture de haute technologie; agriculture high-tech; agriculture de pointe; agriculture intelligente
en high-tech agriculture; hi-tech agriculture; smart agriculture; high-tech farming; smart farming
vi nông nghiệp công nghệ cao; nông nghiệp thông minh; nông nghiệp ứng dụng công nghệ cao; NNCNC; nông nghiệp số

organic-agriculture < agriculture
fr agriculture biologique; bio; agriculture propre; agriculture verte
en organic agriculture; organic farming; clean agriculture
vi nông nghiệp hữu cơ; nông nghiệp sạch; nông nghiệp xanh

crop < agriculture
fr culture; cultures; plante
en crop; cultivation; !plants
vi trồng trọt; cây trồng; cây công nghiệp

livestock < agriculture
fr élevage; élevage de bétail
en livestock; animal husbandry; animal
vi chăn nuôi; vật nuôi; thú y

fisheries
fr pêche; produits de la mer; produits aquatiques; fruits de mer; halieutique
en fisheries; seafood; aquatic product; fishery
vi thủy sản; hải sản; ngư nghiệp; thuỷ hải sản; khai thác thủy sản

shrimp < fisheries
fr crevette; élevage de crevettes; crevetticulture; semences de crevettes; post-larves
en shrimp; shrimp farming; prawn; shrimp seed; shrimp breeding
vi tôm; nuôi tôm; tôm giống; giống tôm; tôm nước lợ

forestry
fr sylviculture; foresterie; forestier
en forestry
vi lâm nghiệp

coffee < crop
fr café
en coffee
vi cà phê

tea < crop
fr thé
en tea
vi chè; trà

medicinal-plant < crop, health
fr plante médicinale; plantes médicinales; herbe médicinale; médecine traditionnelle
en medicinal plant; medicinal herb; herbal medicine; traditional medicine
vi dược liệu; cây dược liệu; cây thuốc; y học cổ truyền

rural-development
fr développement rural; nouvelle ruralité; zone rurale; monde rural; campagne; édification de la nouvelle ruralité
en rural development; new-style rural area; rural area; new rural development
vi nông thôn mới; phát triển nông thôn; nông thôn; xây dựng nông thôn mới

tourism
fr tourisme; touristique; tourisme intelligent
en tourism; smart tourism
vi du lịch; ngành du lịch; du lịch thông minh

health
fr santé; médecine; santé publique; secteur de la santé; médical; soins; soins de santé; sanitaire; hospitalier
en health; healthcare; medicine; public health; health sector; medical; health care
vi y tế; sức khỏe; ngành y tế; y học; chăm sóc sức khỏe; y tế công cộng; y dược; khám chữa bệnh

public-health-facility < hospital
fr établissement de santé publique; établissement public de santé; établissements de santé publics; hôpital public
en public health facility; public hospital; public healthcare facility; public medical facility
vi cơ sở y tế công lập; bệnh viện công; bệnh viện công lập; cơ sở khám chữa bệnh công lập

pharmaceutical
fr pharmaceutique; médicament; industrie pharmaceutique; pharmacie; vaccin
en pharmaceutical; drug; medicine product; medication; pharmacy; vaccine
vi dược phẩm; thuốc; công nghiệp dược; vắc-xin; vắc xin; vaccine

education
fr éducation; enseignement; système éducatif; pédagogie
en education; teaching; education system
vi giáo dục; giảng dạy; ngành giáo dục; giáo dục và đào tạo

vocational-education < education
fr enseignement professionnel; formation professionnelle; éducation professionnelle
en vocational education; vocational training; professional training
vi giáo dục nghề nghiệp; đào tạo nghề; dạy nghề

culture-arts
fr industrie culturelle; secteur culturel; arts; industries créatives; patrimoine culturel
en cultural industry; arts; creative industry; cultural heritage
vi văn hóa; công nghiệp văn hóa; nghệ thuật; di sản văn hóa

textile
fr textile; habillement; confection; textile et habillement; chaussure; cuir et chaussure
en textile; garment; apparel; textile and garment; footwear; leather and footwear
vi dệt may; may mặc; dệt; da giày; ngành dệt may

mechanical-engineering
fr mécanique; construction mécanique; industrie mécanique; mécanique de précision
en mechanical engineering; mechanics; mechanical industry; precision engineering; mechanical
vi cơ khí; cơ khí chế tạo; ngành cơ khí; cơ khí chính xác

electronics
fr électronique; composant électronique; industrie électronique; assemblage électronique; composants électroniques
fr appareils électroniques
en electronics; electronic component; electronics industry; electronic; electronic components; electronic products
vi điện tử; linh kiện điện tử; công nghiệp điện tử; ngành điện tử; hàng điện tử

assembly
fr assemblage; assemblage d'équipements; montage
en assembly; equipment assembly; assembling
vi lắp ráp; lắp ráp thiết bị

automotive
fr automobile; véhicule; industrie automobile
en automotive; automobile; vehicle; car industry
vi ô tô; phương tiện; công nghiệp ô tô; ngành ô tô

shipbuilding
fr construction navale; chantier naval
en shipbuilding; shipyard
vi đóng tàu; công nghiệp đóng tàu

mining
fr exploitation minière; industrie minière; mine; minerai
en mining; mineral; mine; mining industry
vi khai thác khoáng sản; khoáng sản; khai khoáng; ngành khai khoáng

steel-metallurgy
fr sidérurgie; acier; métallurgie
en steel; metallurgy; iron and steel
vi luyện kim; thép; gang thép

chemical-industry
fr chimie; industrie chimique; produit chimique; pétrochimie
en chemistry; chemical industry; chemical; petrochemical
vi hóa chất; công nghiệp hóa chất; hóa học; hóa dầu; lọc hóa dầu

construction
fr construction; BTP; génie civil; matériaux de construction
en construction; civil engineering; construction materials
vi xây dựng; ngành xây dựng; vật liệu xây dựng; hạ tầng kỹ thuật

manufacturing
fr industrie manufacturière; industrie de transformation et de fabrication; transformation et fabrication
fr secteur manufacturier; fabrication; industrie de transformation; secteur de la transformation et de la fabrication
en manufacturing; processing and manufacturing; manufacturing and processing; manufacturing industry
en processing industry
vi công nghiệp chế biến, chế tạo; chế biến, chế tạo; công nghiệp chế tạo; chế tạo; chế biến chế tạo
vi công nghiệp chế biến chế tạo

processing
fr conservation; transformation des produits agricoles; transformation agroalimentaire
fr agroalimentaire
en processing; preservation; food processing; agri-food; agro-processing
vi chế biến; bảo quản; chế biến nông sản; chế biến thực phẩm; chế biến sâu; bảo quản sau thu hoạch

food-industry < processing
fr alimentaire; industrie alimentaire; sécurité alimentaire; aliment; sécurité sanitaire des aliments
en food; food industry; food safety; food security
vi thực phẩm; công nghiệp thực phẩm; an toàn thực phẩm; an ninh lương thực; lương thực

industry
fr industrie; industriel; secteur industriel; secteur de l'industrie; production industrielle
en industry; industrial; industrial sector; industrial output; industrial production
vi công nghiệp; ngành công nghiệp; lĩnh vực công nghiệp; sản xuất công nghiệp

industrial-sector-branch
fr secteur; branche; domaine; filière
en sector; branch of industry; branch of the economy; field; domain
vi ngành; lĩnh vực; ngành nghề

supporting-industry < industry
fr industrie auxiliaire; industries de soutien; industrie de soutien; sous-traitance industrielle
en supporting industry; support industry; ancillary industry
vi công nghiệp hỗ trợ; CNHT; ngành công nghiệp hỗ trợ

industrialisation
fr industrialisation; industrialisation et modernisation
en industrialisation; industrialization; industrialisation and modernisation; industrialization and modernization
vi công nghiệp hóa; công nghiệp hóa, hiện đại hóa; CNH, HĐH; CNH-HĐH

services
fr service; secteur des services; tertiaire
en service; service sector; services sector
vi dịch vụ; ngành dịch vụ; khu vực dịch vụ

trade-commerce
fr commerce; commercial; commerce extérieur
en trade; commerce; commercial
vi thương mại; buôn bán; ngoại thương

e-commerce < trade-commerce, digital-economy
fr commerce électronique; e-commerce; commerce en ligne; vente en ligne
en e-commerce; electronic commerce; online commerce; online sales
vi thương mại điện tử; TMĐT; sàn thương mại điện tử; bán hàng trực tuyến

logistics
fr logistique; chaîne logistique; services logistiques; transport de marchandises
en logistics; logistics services
vi logistics; dịch vụ logistics; kho vận; hậu cần

transport
fr transport; circulation; transports; trafic
en transport; transportation; traffic
vi giao thông; vận tải; giao thông vận tải; giao thông thông minh

seaport < transport
fr !port; port maritime; !ports; portuaire; port intelligent
en port; seaport; smart port; harbour
vi cảng biển; cảng; cảng thông minh; hệ thống cảng biển

aviation < transport
fr aviation; aérien; aérospatial; spatial
en aviation; aerospace; space technology
vi hàng không; hàng không vũ trụ; vũ trụ

energy
fr énergie; secteur énergétique; énergétique
en energy; power; energy sector
vi năng lượng; ngành điện

renewable-energy < energy
fr énergie renouvelable; énergies renouvelables; énergie verte
fr énergie propre; énergies vertes; puissance renouvelable; clean energy
en renewable energy; green energy; clean energy; renewables; renewable capacity
vi năng lượng tái tạo; năng lượng xanh; năng lượng sạch; năng lượng mới; điện tái tạo

nuclear-energy < energy
fr énergie nucléaire; nucléaire; sûreté radiologique; centrale nucléaire
en nuclear energy; nuclear; nuclear power
vi điện hạt nhân; hạt nhân; năng lượng hạt nhân

oil-gas < energy
fr pétrole; gaz; hydrocarbures; pétrole et gaz
en oil; gas; oil and gas; petroleum
vi dầu khí; dầu mỏ; khí đốt; khí thiên nhiên; xăng dầu

environment
fr environnement; protection de l'environnement; environnemental; protection environnementale
en environment; environmental protection; environmental; protection of the environment
vi môi trường; bảo vệ môi trường

climate-change < environment
fr changement climatique; adaptation au changement climatique; climat; réchauffement climatique
en climate change; climate change adaptation; climate; global warming
vi biến đổi khí hậu; ứng phó với biến đổi khí hậu; khí hậu; thích ứng biến đổi khí hậu; BĐKH

natural-disaster < environment
fr catastrophe naturelle
en natural disaster
vi thiên tai; phòng, chống thiên tai

waste-treatment < environment
fr traitement des déchets; déchet; recyclage
en waste treatment; waste; water treatment; recycling
vi xử lý chất thải; rác thải; chất thải; xử lý nước; tái chế; chất thải rắn

water-resources < environment
fr ressources en eau; eau
en water resources; water
vi tài nguyên nước; thủy lợi; nguồn nước

natural-resources < environment
fr ressources naturelles; ressource naturelle; exploitation des ressources
en natural resources; natural resource
vi tài nguyên thiên nhiên; tài nguyên; tài nguyên và môi trường

marine-economy
fr économie maritime; économie marine; mer; océan; maritime
en marine economy; maritime economy; sea; ocean; marine; maritime
vi kinh tế biển; biển; hàng hải; đại dương; biển đảo

land
fr foncier; terrain; terre; terres; sol; cadastre; parcelle; fonciers
en land; land fund; plot; cadastral
vi đất đai; đất; quỹ đất; mặt bằng; đất sạch

real-estate
fr immobilier; habitat
en real estate; property market
vi bất động sản; thị trường bất động sản

smart-city < digital-transformation
fr ville intelligente; villes intelligentes; zone urbaine intelligente; smart city; cité intelligente
en smart city; smart urban area; smart cities
vi đô thị thông minh; thành phố thông minh; IOC; trung tâm điều hành thông minh

urban-development
fr développement urbain; urbanisation; urbanisme; urbain; zone urbaine
en urban development; urbanisation; urbanization; urban; urban area
vi phát triển đô thị; đô thị; đô thị hóa; khu đô thị

banking-finance
fr secteur bancaire; secteur financier; banque et finance; finance verte
en banking; financial sector; green finance
vi tài chính ngân hàng; tài chính - ngân hàng

insurance
fr assurance
en insurance
vi bảo hiểm

telecommunications < digital-infrastructure
fr télécommunications; télécoms; opérateur; télécommunication
en telecommunications; telecom; telecommunication
vi viễn thông; nhà mạng; bưu chính viễn thông; bưu chính, viễn thông

media-press
fr presse; médias; communication; journalisme; journal
en press; media; journalism; newspaper; communication
vi báo chí; truyền thông; báo; thông tin và truyền thông; tuyên truyền

defence-security
fr défense; sécurité; défense nationale; sécurité nationale; ordre social; défense et sécurité
en defence; security; national defence; national security; defense; social order; national defense
vi quốc phòng; an ninh; quốc phòng, an ninh; an ninh quốc gia; an ninh trật tự; trật tự an toàn xã hội

justice-law
fr justice; juridique; cadre juridique; couloir juridique; base juridique; cadre légal; environnement juridique
en legal framework; justice; legal; legal corridor; legal basis; regulatory framework
vi pháp lý; khung pháp lý; hành lang pháp lý; pháp luật; căn cứ pháp lý; cơ sở pháp lý

social-security
fr sécurité sociale; protection sociale; bien-être social; réduction de la pauvreté; pauvreté
en social security; social protection; social welfare; poverty reduction; poverty
vi an sinh xã hội; giảm nghèo; xóa đói giảm nghèo; phúc lợi xã hội; hộ nghèo

sports
fr sport; sportif
en sport; sports
vi thể thao; thể dục thể thao

handicraft
fr artisanat; métier traditionnel; artisanal
en handicraft; traditional craft
vi thủ công mỹ nghệ; tiểu thủ công nghiệp; nghề truyền thống; thủ công
"""
