"""Nature, climate, waste, water and energy."""

from __future__ import annotations

ENVIRONMENT = """
solar-power < renewable-energy
fr énergie solaire; solaire; panneau solaire; photovoltaïque; centrale solaire; toiture solaire
en solar power; solar energy; solar panel; photovoltaic; solar farm; rooftop solar; solar
vi điện mặt trời; năng lượng mặt trời; tấm pin mặt trời; điện mặt trời mái nhà; pin mặt trời

wind-power < renewable-energy
fr énergie éolienne; éolien; éolienne; parc éolien; ferme éolienne
en wind power; wind energy; wind farm; wind turbine; turbine
vi điện gió; năng lượng gió; trang trại điện gió; tuabin gió; nhà máy điện gió

offshore < marine-economy
fr en mer; offshore; au large
en offshore; at sea
vi ngoài khơi

hydrogen < renewable-energy
fr hydrogène; hydrogène vert; ammoniac vert
en hydrogen; green hydrogen; green ammonia
vi hydro xanh; hydrogen; hydro; khí hydro; amoniac xanh; hydrogen xanh

hydropower < renewable-energy
fr hydroélectricité; centrale hydroélectrique; barrage; hydroélectrique
en hydropower; hydroelectric; hydroelectricity; dam
vi thủy điện; nhà máy thủy điện; đập; đập thủy điện

biomass < renewable-energy
fr biomasse; biogaz; biocarburant; éthanol; bioénergie
en biomass; biogas; biofuel; ethanol; bioenergy
vi sinh khối; khí sinh học; nhiên liệu sinh học; điện sinh khối; biogas

coal < energy, mining
fr charbon; houille; charbonnage; mine de charbon
en coal; coal mine; coal mining
vi than; than đá; mỏ than; ngành than; khai thác than; công nghiệp than

electricity < energy
fr électricité; réseau électrique; électrique; consommation d'électricité
en electricity; power grid; electric power; power consumption; power supply
vi điện năng; lưới điện; điện lực; điện; tiêu thụ điện; nguồn điện

installed-capacity < capacity
fr puissance installée; puissance; capacité installée; mégawatt; MW
en installed capacity; megawatt; MW; generating capacity; power capacity
vi công suất lắp đặt; công suất; tổng công suất; MW; công suất phát điện

energy-saving < energy
fr économies d'énergie; efficacité énergétique; économie d'énergie; sobriété énergétique
en energy saving; energy efficiency; energy-saving; power saving
vi tiết kiệm năng lượng; tiết kiệm điện; hiệu quả năng lượng; sử dụng năng lượng tiết kiệm và hiệu quả

battery < energy
fr batterie; pile; stockage d'énergie; accumulateur
en battery; batteries; energy storage; storage battery
vi pin; ắc quy; lưu trữ năng lượng; pin lưu trữ; ắc-quy

carbon-credit < climate-change
fr marché du carbone; quota carbone; bourse du carbone; taxe carbone
en carbon market; carbon trading; carbon exchange; carbon quota
vi thị trường carbon; thị trường các-bon; sàn giao dịch tín chỉ carbon

net-zero < climate-change
fr neutralité carbone; net zéro; neutre en carbone
en carbon neutrality; net-zero emissions; carbon neutral
vi Net Zero; trung hòa carbon; trung hòa các-bon

greenhouse-gas < emission
fr gaz à effet de serre; CO2; dioxyde de carbone; équivalent CO2; méthane
en greenhouse gas; CO2; carbon dioxide; carbon emission; methane
vi khí nhà kính; phát thải khí nhà kính; CO2; khí mê-tan; phát thải carbon

green-transition < environment
fr verdissement; transition énergétique
en ecological transition; energy transition
vi chuyển dịch năng lượng; chuyển đổi năng lượng

air-quality < environment
fr qualité de l'air; pollution de l'air; pollution atmosphérique; poussières fines
en air quality; air pollution; fine dust
vi chất lượng không khí; ô nhiễm không khí; bụi mịn

pollution < environment
fr pollution; polluant; contamination; dépollution
en pollution; pollutant; contamination
vi ô nhiễm; ô nhiễm môi trường; chất ô nhiễm

waste-water < waste-treatment
fr eaux usées; station d'épuration; traitement des eaux; effluent
en wastewater; waste water; sewage; effluent; sewage treatment
vi nước thải; xử lý nước thải; nhà máy xử lý nước thải

plastic < environment
fr plastique; déchets plastiques; emballage plastique
en plastic; plastic waste
vi nhựa; rác thải nhựa; chất thải nhựa; túi ni lông

recycling < circular-economy
fr recyclé; réemploi; valorisation des déchets; recycler
en recycled; reuse; waste recovery
vi tái sử dụng; tái chế rác thải

drinking-water < water-resources
fr eau potable; eau propre; approvisionnement en eau; eau douce
en drinking water; clean water; water supply; fresh water
vi nước sạch; nước sinh hoạt; cấp nước; nước ngọt; nước uống

salinity < climate-change
fr salinité; intrusion saline; salinisation; eau salée
en salinity; saline intrusion; saltwater intrusion; salinization; salt intrusion; saline water
vi xâm nhập mặn; độ mặn; nhiễm mặn; hạn mặn; nước mặn; mặn

drought < natural-disaster
fr sécheresse
en drought
vi hạn hán; khô hạn

flood < natural-disaster
fr inondation; crue; crues; submersion
en flood; flooding; flash flood
vi lũ; lũ lụt; ngập lụt; ngập úng; lũ quét

landslide < natural-disaster
fr glissement de terrain; érosion; effondrement
en landslide; erosion; riverbank erosion
vi sạt lở; sạt lở đất; xói lở; sạt lở bờ biển

storm < natural-disaster
fr typhon; tempête; cyclone; ouragan
en typhoon; storm; cyclone; hurricane
vi bão; cơn bão; siêu bão

warning
fr alerte; avertissement; alerter; message d'alerte; signal d'alerte; avertir; prévient; préviennent; prévenu
en warning; alert; warn; alert message; warned; alerted
vi cảnh báo; tin cảnh báo; tin nhắn cảnh báo; báo động

early-warning < warning, natural-disaster
fr alerte précoce; système d'alerte; prévision météorologique; station météorologique
en early warning; warning system; weather forecast; weather station
vi cảnh báo sớm; hệ thống cảnh báo; dự báo thời tiết; trạm quan trắc; trạm khí tượng

monitoring-device < equipment, environmental-monitoring
fr {appareil|dispositif|équipement|matériel|instrument} de {surveillance|suivi|contrôle}; capteur de suivi
en monitoring {device|equipment|system|instrument}; environmental monitoring {device|equipment|system}; tracking device
vi thiết bị {quan trắc|giám sát|theo dõi}; hệ thống {quan trắc|giám sát}; máy quan trắc; thiết bị quan trắc môi trường

environmental-monitoring < environment
fr surveillance environnementale; surveillance de l'environnement; station de mesure; surveillance de la qualité
en environmental monitoring; monitoring station; quality monitoring
vi quan trắc môi trường; quan trắc; giám sát môi trường; quan trắc tự động

forest < forestry
fr forêt; reboisement; couverture forestière; mangrove; plantation forestière
en forest; reforestation; forest cover; mangrove; planted forest
vi rừng; trồng rừng; độ che phủ rừng; rừng ngập mặn; diện tích rừng

biodiversity < environment
fr biodiversité; conservation de la nature; espèce menacée; réserve naturelle; parc national
en biodiversity; nature conservation; endangered species; nature reserve; national park
vi đa dạng sinh học; bảo tồn thiên nhiên; loài quý hiếm; khu bảo tồn; vườn quốc gia

blue-economy < marine-economy
fr économie bleue; économie de la mer; ressources marines; sciences marines; sciences de la mer; océanographie
en blue economy; ocean economy; marine resources; marine science; oceanography; ocean science
vi kinh tế xanh lam; kinh tế đại dương; tài nguyên biển; khoa học biển; hải dương học; nghiên cứu biển

coastline < marine-economy
fr littoral; façade maritime; kilomètres de côtes; trait de côte
en coastline; shoreline; seaside
vi bờ biển; đường bờ biển; ven biển; duyên hải

island < marine-economy
fr île; insulaire; archipel
en island; archipelago; islands
vi đảo; hải đảo; quần đảo; huyện đảo
"""
