"""Enterprises, money and indicators, under every usual name in French, English and Vietnamese.

One concept a line: id, then the names in each language, the first of each being the one shown to readers. A dotted id is a
kind of what stands before the dot.
"""

from __future__ import annotations

ECONOMY = """
enterprise | entreprises; sociétés; firmes; entreprise hôte | enterprises; companies; firms; businesses; company; enterprise; business | doanh nghiệp; công ty; DN
enterprise.st | entreprises scientifiques et technologiques; entreprises de science et technologie; entreprises de sciences et technologies; entreprises S&T; entreprises KH&CN | science and technology enterprises; S&T enterprises; science and technology companies; science and technology businesses; scientific and technological enterprises; sci-tech enterprises; S&T companies; S&T firms; sci-tech firms | doanh nghiệp khoa học và công nghệ; doanh nghiệp khoa học công nghệ; doanh nghiệp KH&CN; doanh nghiệp KHCN; DN KH&CN; doanh nghiệp KH-CN; DN KHCN
enterprise.high_tech | entreprises de haute technologie; entreprises high-tech; entreprises de hautes technologies; sociétés de haute technologie | high-tech enterprises; high-tech companies; high-technology enterprises; high-tech firms; hi-tech enterprises; high-tech businesses | doanh nghiệp công nghệ cao; DN công nghệ cao
enterprise.technology | entreprises technologiques; entreprises de technologie; entreprises de technologies | technology companies; tech companies; technology enterprises; tech firms; technology firms; tech enterprises | doanh nghiệp công nghệ; công ty công nghệ
enterprise.digital | entreprises de technologies numériques; entreprises de technologie numérique; entreprises numériques | digital technology enterprises; digital technology companies; digital companies; digital tech firms; digital technology firms; digital enterprises; digital businesses | doanh nghiệp công nghệ số; doanh nghiệp số; DN công nghệ số
enterprise.sme | petites et moyennes entreprises; PME; petites entreprises; TPE; moyennes entreprises | small and medium-sized enterprises; SMEs; SME; small and medium enterprises; small businesses; small companies; small firms; small company; small and medium-sized businesses | doanh nghiệp nhỏ và vừa; DNNVV; DN nhỏ và vừa; doanh nghiệp vừa và nhỏ; doanh nghiệp nhỏ; doanh nghiệp vừa
enterprise.micro | microentreprises; micro-entreprises | micro-enterprises; microenterprises; micro enterprises | doanh nghiệp siêu nhỏ
enterprise.innovative | entreprises innovantes | innovative enterprises; innovative companies; innovative firms; innovative businesses | doanh nghiệp đổi mới sáng tạo
enterprise.foreign | entreprises étrangères; investissement direct étranger; IDE; entreprises à capitaux étrangers | foreign-invested enterprises; foreign companies; foreign direct investment; FDI; foreign firms | doanh nghiệp FDI; doanh nghiệp nước ngoài; vốn đầu tư trực tiếp nước ngoài; FDI
enterprise.women | entrepreneuriat féminin; femmes entrepreneures; entreprises dirigées par des femmes | women entrepreneurs; women's entrepreneurship; female entrepreneurs; women-led businesses; female entrepreneurship | khởi nghiệp nữ; phụ nữ khởi nghiệp; nữ doanh nhân; doanh nghiệp nữ
startup | jeunes entreprises innovantes; start-up; startup; start-ups innovantes; jeunes pousses; startups innovantes; entreprises en démarrage; jeune entreprise | start-ups; startup; start up; innovative start-ups; startup companies; young innovative companies; start-up companies; startup enterprises; innovative startups; start-up businesses; start-up enterprises | doanh nghiệp khởi nghiệp đổi mới sáng tạo; doanh nghiệp khởi nghiệp; khởi nghiệp đổi mới sáng tạo; khởi nghiệp sáng tạo; khởi nghiệp; startup; start-up; DN khởi nghiệp
entrepreneur | entrepreneurs; dirigeants d'entreprise; entrepreneuriat | entrepreneurs; business owners; entrepreneurship | doanh nhân; chủ doanh nghiệp
cooperative | coopératives | cooperatives; co-operatives | hợp tác xã; HTX
household | ménages; foyers | households | hộ dân; hộ gia đình; hộ kinh doanh
investor | investisseurs | investors | nhà đầu tư
venture_fund | fonds de capital-risque; capital-risque; fonds d'investissement; capital risque | venture capital fund; venture capital; venture fund; venture capital funds; investment fund | quỹ đầu tư mạo hiểm; vốn mạo hiểm; quỹ đầu tư; đầu tư mạo hiểm
st_fund | Fonds de développement scientifique et technologique; Fonds provincial de développement scientifique et technologique; fonds de soutien à la science et à la technologie; fonds pour la recherche; fonds public pour la recherche; fonds de développement de la science et de la technologie | Science and Technology Development Fund; science and technology fund; research fund; fund for research; fund for research and innovation; public fund for research; S&T fund; S&T development fund; provincial fund for scientific and technological development | Quỹ phát triển khoa học và công nghệ; quỹ khoa học công nghệ; quỹ phát triển khoa học công nghệ; quỹ KH&CN; quỹ phát triển KH&CN; quỹ nghiên cứu; quỹ khoa học và công nghệ
fund | fonds; fonds publics | fund; funds | quỹ
budget | budget; dépenses budgétaires; budgets; crédits | budget; budgets | ngân sách; kinh phí
budget.state | budget de l'État; budget public; financés par l'État; fonds de l'État | state budget; public budget; public money; state-funded; government budget | ngân sách nhà nước; tiền ngân sách; NSNN
spending | dépenses; dépensé; consacré; alloué; allocation; affecté; consacre; dépense | spending; spent; allocated; allocate; expenditure; spend; expenses; devoted; allocation | chi; chi tiêu; đã chi; phân bổ; bố trí; dành; tổng chi
current_expenditure | dépenses courantes; dépenses ordinaires; budget ordinaire | current expenditure; regular expenditure; regular budget expenditure; recurrent spending; current spending | chi thường xuyên; chi ngân sách thường xuyên
investment | investissement; investir; investi; investissements; capitaux investis | investment; invest; invested; investments; investing | đầu tư; vốn đầu tư
investment.seed | capital d'amorçage; amorçage | seed capital; seed funding; seed money | vốn mồi; vốn hạt giống; vốn ban đầu
cost | coût; coûts; frais; prix; coûte; coûter | cost; costs; price; fee; fees | chi phí; giá; lệ phí; phí
loan | prêts; emprunt; crédit; prêts bancaires; prêt | loans; bank loans; credit; loan; borrowing | khoản vay; vay vốn; tín dụng; vay ngân hàng; vay
interest | taux d'intérêt; intérêts | interest rate; interest rates; interest | lãi suất; lãi vay
tax | fiscalité; impôts; fiscales; impôt; fiscal; taxes; taxe; exonération | tax; taxes; taxation; tax incentives; fiscal | thuế; ưu đãi thuế
land | foncier; foncières; terrains; terres; loyer foncier | land; land rent | đất đai; tiền thuê đất; đất
incentive | incitations; mesures incitatives; avantages; mécanismes d'incitation | incentives; incentive; preferential policies | ưu đãi; chính sách ưu đãi; khuyến khích
support | soutien; aide; aides; subvention; subventions; appui; soutenir; accompagnement; soutenu; soutient; aider; soutiens | support; aid; grants; subsidies; grant; subsidy; assistance; help; supporting; supported | hỗ trợ; trợ cấp; tài trợ; giúp đỡ
support.financial | soutien financier; aide financière; appui financier | financial support; financial assistance; financial aid | hỗ trợ tài chính; hỗ trợ kinh phí
financial_mechanism | mécanismes financiers; politiques financières; mécanismes et politiques financiers; mécanisme financier; mécanisme de financement | financial mechanisms; financial policies; funding mechanism; financial mechanism | cơ chế tài chính; chính sách tài chính
gdp | PIB; produit intérieur brut | GDP; gross domestic product | GDP; tổng sản phẩm quốc nội
grdp | GRDP; PIB régional; produit régional brut; PIB provincial; produit intérieur régional | GRDP; gross regional domestic product; regional GDP | GRDP; tổng sản phẩm trên địa bàn; tổng sản phẩm địa phương
growth | croissance; croissance économique; taux de croissance; croît; augmentation | growth; growth rate; economic growth; grew; increase | tăng trưởng; tốc độ tăng trưởng; tăng
tfp | productivité totale des facteurs; TFP; PTF | total factor productivity; TFP | năng suất các nhân tố tổng hợp; TFP; năng suất nhân tố tổng hợp; năng suất tổng hợp
productivity | productivité; productivité du travail | productivity; labour productivity; labor productivity | năng suất; năng suất lao động
quality | qualité | quality | chất lượng
contribution | contribution; contribuer; contribue; contribuait; contribuant; contribué | contribution; contributed; contribute; contributing; contributes | đóng góp; sự đóng góp
share | part; proportion; pourcentage; poids | share; proportion; percentage | tỷ lệ; tỷ trọng; tỉ lệ; tỉ trọng
revenue | recettes; chiffre d'affaires; revenus; revenu | revenue; turnover; sales; income | doanh thu; thu ngân sách; thu nhập
export | exportations; exporter; export | exports; exporting; export; exported | xuất khẩu; kim ngạch xuất khẩu
import | importation; importations; importer | imports; importing; import | nhập khẩu
industry | industrie; secteur industriel; production industrielle; industriel; industrielle; industries | industry; industrial; industrial production; industries | công nghiệp; ngành công nghiệp; sản xuất công nghiệp
processing | transformation et fabrication; industrie de transformation; transformation et de la fabrication; industrie manufacturière; manufacturier | processing and manufacturing; manufacturing; manufacturing and processing; processing industry | chế biến, chế tạo; công nghiệp chế biến chế tạo; chế biến chế tạo; chế tạo
digital_economy | économie numérique; économie digitale | digital economy | kinh tế số; nền kinh tế số
green_economy | économie verte; croissance verte | green economy; green growth | kinh tế xanh; tăng trưởng xanh
marine_economy | économie maritime; économie marine; économie bleue | marine economy; maritime economy; blue economy | kinh tế biển; kinh tế hàng hải
knowledge_economy | économie du savoir; économie de la connaissance; fondé sur la connaissance | knowledge economy; knowledge-based economy | kinh tế tri thức
private_economy | économie privée; secteur privé | private economy; private sector | kinh tế tư nhân; khu vực tư nhân
competitiveness | compétitivité; capacité concurrentielle | competitiveness; competitive | năng lực cạnh tranh; cạnh tranh
pci | indice provincial de compétitivité; PCI; indice de compétitivité provinciale | provincial competitiveness index; PCI | chỉ số năng lực cạnh tranh cấp tỉnh; PCI; chỉ số PCI
innovation_index | indice d'innovation locale; indice local d'innovation; indice d'innovation; indice provincial d'innovation; indice de l'innovation; PII; IPI; classement de l'innovation; classements d'innovation; innovation locale; indice d'innovation provincial; classée pour l'innovation; indice d'innovation provinciale | provincial innovation index; local innovation index; innovation index; PII; innovation ranking; innovation rankings; innovation rank; innovation index rank; ranked for innovation | chỉ số đổi mới sáng tạo cấp địa phương; chỉ số đổi mới sáng tạo; PII; chỉ số đổi mới sáng tạo địa phương; chỉ số đổi mới sáng tạo cấp tỉnh; xếp hạng đổi mới sáng tạo
index | indice | index; indicator | chỉ số
ranking | classement; rang; classée; classé; se classait; se classe; classent; place au; place nationale; rang national | rank; ranked; ranking; ranks; rankings; place | xếp hạng; thứ hạng; xếp thứ; hạng; đứng thứ; vị trí
jobs | emplois; salariés; effectifs; emploi; employés; emploie | jobs; employees; employment; workers; employs | việc làm; lao động; nhân viên; người lao động
poverty | pauvreté; ménages pauvres | poverty; poor households | nghèo; hộ nghèo; giảm nghèo
trade | commerce; commerce électronique; échanges | trade; e-commerce; commerce | thương mại; thương mại điện tử
tourism | tourisme; tourisme intelligent; touristique; touristes | tourism; smart tourism; tourist; tourists; visitors | du lịch; du lịch thông minh; khách du lịch
market | marché; marchés | market; markets | thị trường
market.st | marché des sciences et technologies; marché de la science et de la technologie; marché scientifique et technologique; marché technologique | science and technology market; technology market; S&T market | thị trường khoa học và công nghệ; thị trường khoa học công nghệ; thị trường KH&CN; thị trường công nghệ
commercialisation | commercialisation; commercialiser; commercialisés; commercialisées; mise sur le marché; produits commercialisés | commercialisation; commercialization; commercialise; commercialize; commercialised; bring to market; commercialized | thương mại hóa; thương mại hoá
"""
