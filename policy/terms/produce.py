"""What is grown, raised, caught and made of it."""

from __future__ import annotations

PRODUCE = """
rice < crop
fr riz; paddy; rizière; riziculture; culture du riz
en rice; paddy; rice field; rice growing; rice farming
vi lúa; lúa gạo; gạo; trồng lúa; cây lúa; ruộng lúa

maize < crop
fr culture du maïs; grain de maïs; maïs hybride
en maize; corn
vi ngô; bắp; cây ngô

fruit < crop
fr fruit; arbre fruitier; verger; culture fruitière; fruits frais
en fruit; fruit tree; orchard; fresh fruit; fruit growing
vi trái cây; cây ăn quả; cây ăn trái; hoa quả; vườn cây; quả tươi; trái cây tươi

mango < fruit
fr mangue; manguier
en mango
vi xoài; cây xoài

durian < fruit
fr durian; durion
en durian
vi sầu riêng

lychee < fruit
fr litchi; lychee
en lychee; litchi
vi vải thiều; quả vải; cây vải

dragon-fruit < fruit
fr fruit du dragon; pitaya
en dragon fruit; pitaya
vi thanh long

banana < fruit
fr banane; bananier; bananeraie
en banana
vi chuối; cây chuối

citrus < fruit
fr agrume; orange; oranger; pamplemousse; pomelo; mandarine; citron
en citrus; orange; pomelo; grapefruit; mandarin; lemon; lime
vi bưởi; quýt; cây có múi; chanh; cây cam

pineapple < fruit
fr ananas
en pineapple
vi dứa; khóm

coconut < crop
fr noix de coco; cocotier; coco; cocoteraie
en coconut; coconut palm; coconut tree
vi dừa; cây dừa; trái dừa

longan < fruit
fr longane; longanier
en longan
vi nhãn lồng; cây nhãn; quả nhãn

passion-fruit < fruit
fr fruit de la passion; passiflore
en passion fruit
vi chanh leo; chanh dây

pepper < crop
fr poivre; poivrier
en black pepper; pepper plant; pepper
vi hồ tiêu; hạt tiêu; cây tiêu

cashew < crop
fr noix de cajou; cajou; anacardier
en cashew; cashew nut
vi hạt điều; cây điều

cocoa < crop
fr cacao; cacaoyer; chocolat
en cocoa; cacao; chocolate
vi ca cao; cacao; sô cô la

rubber < crop
fr caoutchouc; hévéa; latex
en rubber; rubber tree; latex
vi cao su; cây cao su; mủ cao su

cassava < crop
fr manioc
en cassava; manioc
vi sắn; khoai mì; cây sắn

sugarcane < crop
fr canne à sucre; sucre
en sugarcane; sugar cane; sugar
vi mía; mía đường; cây mía

vegetable < crop
fr légume; maraîchage; maraîcher; culture maraîchère
en vegetable; market gardening
vi rau; rau màu; rau củ quả; rau an toàn; rau sạch; rau quả

mushroom < crop
fr champignon; champignonnière
en mushroom
vi nấm; nấm ăn; nấm dược liệu; trồng nấm

flower < crop
fr fleur; horticulture; orchidée; floriculture; plante ornementale
en flower; orchid; floriculture; ornamental plant; horticulture
vi hoa lan; cây cảnh; hoa kiểng; hoa, cây cảnh

ginseng < medicinal-plant
fr ginseng; ginseng de Ngoc Linh
en ginseng; Ngoc Linh ginseng
vi sâm; sâm Ngọc Linh; nhân sâm; sâm Lai Châu

cinnamon < crop
fr cannelle; cannelier; anis étoilé; badiane
en cinnamon; star anise
vi quế; cây quế; hoa hồi

fertiliser < agriculture
fr engrais; fertilisant; engrais organique
en fertiliser; fertilizer; organic fertiliser
vi phân bón; phân bón hữu cơ; phân hữu cơ

pesticide < agriculture
fr pesticide; produit phytosanitaire; produit phytopharmaceutique
en pesticide; plant protection product; crop protection product
vi thuốc bảo vệ thực vật; thuốc trừ sâu

seed < agriculture
fr graine; jeune plant; pépinière de plants
en planting material; sapling
vi giống cây; cây giống

irrigation < agriculture, water-resources
fr irrigation; arrosage; irrigué; goutte-à-goutte; irriguer
en irrigation; watering; drip irrigation; irrigate; irrigated
vi tưới nhỏ giọt; tưới tiêu; tưới tiết kiệm; tưới tự động; tưới thông minh; hệ thống tưới; tưới nước

harvest < agriculture
fr récolte; moisson; récolter
en harvest; harvesting; crop yield
vi thu hoạch; vụ mùa; mùa vụ; năng suất cây trồng

growing-area-code < agriculture
fr code de zone de culture; code de zone de production; code d'unité de production; code de plantation
en growing area code; planting area code; production unit code; farm area code
vi mã số vùng trồng; mã vùng trồng; mã số vùng nuôi

cold-storage < logistics
fr entrepôt frigorifique; chambre froide; stockage frigorifique; chaîne du froid; entreposage frigorifique
en cold storage; cold store; cold chain; refrigerated warehouse; cold warehouse
vi kho lạnh; chuỗi lạnh; kho mát; bảo quản lạnh

warehouse < logistics
fr entrepôt; stockage
en warehouse; storage facility; depot
vi kho bãi; nhà kho; kho hàng

pig < livestock
fr porc; cochon; élevage porcin; truie
en pig; pork; hog; swine; pig farming
vi lợn; heo; chăn nuôi lợn; thịt lợn; chăn nuôi heo

cattle < livestock
fr bovin; vache; bœuf; buffle; vache laitière; bétail; cheptel
en cattle; cow; beef; buffalo; dairy cow; livestock herd
vi bò; trâu; trâu bò; bò sữa; bò thịt; đàn bò; gia súc

milk < food-industry
fr lait; laitier; produit laitier; laiterie
en milk; dairy; dairy product
vi sữa; sữa tươi; sản phẩm sữa

poultry < livestock
fr volaille; poulet; canard; œuf; aviculture
en poultry; chicken; duck; egg
vi gia cầm; gà; vịt; trứng; gia cầm, thủy cầm

bee < livestock
fr abeille; miel; apiculture; ruche
en bee; honey; beekeeping; hive
vi ong; mật ong; nuôi ong

silkworm < livestock
fr ver à soie; soie; sériciculture; mûrier
en silkworm; silk; sericulture; mulberry
vi tơ tằm; dâu tằm; nuôi tằm; lụa

fish < fisheries
fr poisson; pisciculture; pangasius; tilapia; saumon; esturgeon; truite
en fish; fish farming; pangasius; tilapia; salmon; sturgeon; catfish; trout
vi cá; cá tra; nuôi cá; cá nước lạnh; cá tầm; cá hồi; cá rô phi; cá biển

aquaculture < fisheries
fr aquaculture; élevage aquatique; pisciculture marine; mariculture
en aquaculture; fish farm; mariculture; aquatic farming
vi nuôi trồng thủy sản; nuôi thủy sản; nuôi biển; nuôi trồng thủy, hải sản

shellfish < fisheries
fr crabe; huître; mollusque; coquillage; palourde; langouste; homard
en crab; oyster; mollusc; clam; lobster; shellfish
vi cua; hàu; ngao; nghêu; tôm hùm; nhuyễn thể; cua biển

seaweed < fisheries
fr algue; algues marines; microalgue; spiruline
en seaweed; algae; microalgae; spirulina
vi rong biển; tảo; vi tảo; tảo xoắn; rong

fishing-boat < fisheries
fr bateau de pêche; navire de pêche; chalutier
en fishing boat; fishing vessel; trawler
vi tàu cá; thuyền đánh cá; tàu đánh bắt

fisher < fisheries
fr pêcheur; famille de pêcheurs; ménage de pêcheurs
en fisher; fisherman; fishermen; fishing household
vi ngư dân; hộ ngư dân

wood < forestry
fr bois; meuble; ameublement; produit du bois; bambou; rotin
en wood; timber; furniture; wood product; bamboo; rattan
vi gỗ; đồ gỗ; sản phẩm gỗ; tre; mây tre; nội thất; tre nứa

salt
fr sel; marais salant; saliculture
en salt; salt field; salt production
vi muối; ruộng muối; diêm nghiệp; làm muối

fish-sauce < food-industry
fr sauce de poisson; nuoc-mâm; nuoc mam; saumure de poisson
en fish sauce
vi nước mắm

beverage < food-industry
fr boisson; jus de fruits; bière; eau minérale
en beverage; juice; beer; drink
vi đồ uống; nước giải khát; nước ép; bia

animal-feed < livestock
fr aliment pour animaux; alimentation animale; fourrage; aliment du bétail
en animal feed; feed; fodder
vi thức ăn chăn nuôi; thức ăn thủy sản; thức ăn gia súc

animal-disease < livestock
fr maladie animale; peste porcine; grippe aviaire; épizootie; vaccin vétérinaire
en animal disease; swine fever; avian flu; epizootic
vi dịch bệnh động vật; dịch tả lợn; cúm gia cầm; dịch bệnh gia súc
"""
