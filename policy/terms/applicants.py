"""Who applies and benefits: enterprises, institutions, organisations."""

from __future__ import annotations

APPLICANTS = """
enterprise
fr entreprise; société; firme; compagnie; entreprise commerciale
en enterprise; company; firm; business; corporation; companies
vi doanh nghiệp; công ty; DN

sme < enterprise
fr petite et moyenne entreprise; PME; TPE; petites, moyennes entreprises; PMI; petite entreprise; moyenne entreprise
en small and medium-sized {E}; small and medium {E}; SME; MSME; small {E}; medium-sized {E}; smaller {E}
en small- and medium-sized {E}; micro, small and medium {E}; micro, small and medium-sized {E}
vi doanh nghiệp nhỏ và vừa; doanh nghiệp vừa và nhỏ; DNNVV; DNVVN; doanh nghiệp nhỏ; doanh nghiệp siêu nhỏ, nhỏ và vừa
vi DNN&V

micro-enterprise < sme
fr micro-entreprise; très petite entreprise; microentreprise
en micro-enterprise; micro {E}; microenterprise; micro business
vi doanh nghiệp siêu nhỏ

start-up < enterprise
fr start-up; startup; jeune pousse; jeune entreprise innovante; entreprise innovante en démarrage; {E} en démarrage
fr {E} émergente
fr entreprise de création innovante; {E} start-up; entreprise nouvellement créée innovante; jeune entreprise
fr jeunes entreprises; entreprise naissante; jeunes entreprises innovantes; projet de start-up
fr projet d'entrepreneuriat
en start-up; startup; innovative start-up; start-up {E}; startup {E}; innovative startup; start up
en young innovative {E}; young company; new venture; start-up project; innovative young company
vi doanh nghiệp khởi nghiệp sáng tạo; doanh nghiệp khởi nghiệp; startup; start-up; DN khởi nghiệp
vi doanh nghiệp khởi nghiệp đổi mới sáng tạo
vi doanh nghiệp KNST; công ty khởi nghiệp; DNKNST; doanh nghiệp KNĐMST; dự án khởi nghiệp
vi dự án khởi nghiệp sáng tạo; dự án khởi nghiệp đổi mới sáng tạo

entrepreneurship
fr entrepreneuriat; création d'entreprise; entrepreneuriat innovant; création d'entreprise innovante
fr esprit d'entreprise
fr entrepreneuriat créatif; innovation entrepreneuriale
en entrepreneurship; innovative entrepreneurship; starting a business; business creation; creative entrepreneurship
vi khởi nghiệp; khởi nghiệp sáng tạo; khởi nghiệp đổi mới sáng tạo; KNST; KNĐMST; khởi sự kinh doanh; lập nghiệp

start-up-ecosystem < entrepreneurship
fr écosystème de start-up; écosystème entrepreneurial; écosystème d'entrepreneuriat innovant
fr écosystème des jeunes pousses
fr écosystème de création d'entreprise
en start-up ecosystem; startup ecosystem; entrepreneurial ecosystem; innovative start-up ecosystem
en entrepreneurship ecosystem
vi hệ sinh thái khởi nghiệp; hệ sinh thái khởi nghiệp sáng tạo; hệ sinh thái khởi nghiệp đổi mới sáng tạo

innovation-ecosystem < innovation
fr écosystème d'innovation; système d'innovation
en innovation ecosystem; innovation system
vi hệ sinh thái đổi mới sáng tạo; hệ thống đổi mới sáng tạo

spin-off < enterprise
fr spin-off; essaimage; entreprise issue de la recherche; entreprise essaimée
en spin-off; spin-off {E}; spinoff; university spin-off
vi doanh nghiệp spin-off; doanh nghiệp khởi nguồn

st-enterprise < enterprise, science-technology
fr {E} scientifique et technologique; {E} de science et technologie; {E} de sciences et de technologies
fr {E} technoscientifique
fr {E} S&T; {E} scientifique; {E} scientifique, technologique
en science and technology {E}; S&T {E}; scientific and technological {E}; science-technology {E}; science {E}
en sci-tech {E}
vi doanh nghiệp khoa học và công nghệ; doanh nghiệp KH&CN; doanh nghiệp KHCN; DN KH&CN
vi doanh nghiệp khoa học công nghệ
vi doanh nghiệp khoa học, công nghệ; doanh nghiệp KH-CN

high-tech-enterprise < enterprise, high-technology
fr {E} de haute technologie; {E} high-tech; {E} de hautes technologies; {E} de pointe
fr {E} appliquant la haute technologie
en high-tech {E}; high-technology {E}; hi-tech {E}; high tech {E}; advanced technology {E}
en {E} applying high technology
vi doanh nghiệp công nghệ cao; DN công nghệ cao; doanh nghiệp CNC; doanh nghiệp ứng dụng công nghệ cao

technology-enterprise < enterprise, technology
fr {E} technologique; {E} de technologie; {E} tech; PME technologique
en technology {E}; tech {E}; technology-based {E}; tech firm; technological {E}
vi doanh nghiệp công nghệ; công ty công nghệ

digital-enterprise < technology-enterprise, digital-technology
fr {E} de technologies numériques; entreprise numérique; {E} de technologie numérique; entreprise du numérique
en digital technology {E}; digital {E}; digital tech {E}
vi doanh nghiệp công nghệ số; doanh nghiệp số; DN công nghệ số

it-enterprise < technology-enterprise, information-technology
fr {E} informatique; {E} de technologies de l'information; société informatique
en information technology {E}; IT {E}; ICT {E}; software {E}
vi doanh nghiệp công nghệ thông tin; doanh nghiệp CNTT; công ty phần mềm; doanh nghiệp phần mềm

innovative-enterprise < enterprise, innovation
fr {E} innovante; {E} innovatrice; {E} d'innovation
en innovative {E}; innovation {E}; innovating {E}
vi doanh nghiệp đổi mới sáng tạo; doanh nghiệp ĐMST

fdi-enterprise < enterprise, foreign-investment
fr {E} étrangère; {E} à capitaux étrangers; {E} IDE; entreprise à participation étrangère
en foreign-invested {E}; FDI {E}; foreign {E}; foreign-owned {E}
vi doanh nghiệp FDI; doanh nghiệp có vốn đầu tư nước ngoài; doanh nghiệp nước ngoài; doanh nghiệp vốn nước ngoài

state-owned-enterprise < enterprise
fr {E} publique; {E} d'État; entreprise étatique; société d'État; {E} à capitaux publics; appartient à l'État
fr appartenant à l'État; détenue par l'État; détenu par l'État; propriété de l'État
en state-owned {E}; public {E}; SOE; state {E}; government-owned {E}; state-run {E}; owned by the state
en belongs to the state; publicly owned {E}
vi doanh nghiệp nhà nước; DNNN; công ty nhà nước; thuộc sở hữu nhà nước
vi nhà nước nắm giữ

private-enterprise < enterprise, private-sector
fr {E} privée
en private {E}; privately owned {E}
vi doanh nghiệp tư nhân; DNTN

domestic-enterprise < enterprise
fr {E} nationale; {E} locale; {E} vietnamienne
en domestic {E}; local {E}; Vietnamese {E}
vi doanh nghiệp trong nước; doanh nghiệp nội địa; doanh nghiệp địa phương; doanh nghiệp Việt Nam; doanh nghiệp Việt

large-enterprise < enterprise
fr grande entreprise; grand groupe; groupe technologique; grande société
en large {E}; big {E}; major {E}; leading {E}
vi doanh nghiệp lớn; tập đoàn lớn; doanh nghiệp quy mô lớn

corporate-group < enterprise
fr groupe; conglomérat; groupe économique
en conglomerate; economic group; corporate group
vi tập đoàn; tập đoàn kinh tế; tổng công ty

supporting-industry-enterprise < enterprise, supporting-industry
fr {E} des industries auxiliaires; {E} de soutien industriel; {E} de l'industrie de soutien
en supporting industry {E}; {E} in supporting industries
vi doanh nghiệp công nghiệp hỗ trợ

manufacturing-enterprise < enterprise, manufacturing
fr {E} manufacturière; {E} industrielle; {E} de production
en manufacturing {E}; industrial {E}; production {E}; manufacturer
vi doanh nghiệp sản xuất; doanh nghiệp chế biến, chế tạo; doanh nghiệp công nghiệp; cơ sở sản xuất

exporting-enterprise < enterprise, export
fr {E} exportatrice; exportateur
en exporting {E}; exporter; export {E}
vi doanh nghiệp xuất khẩu

cooperative
fr coopérative; coopératives agricoles; coopérative agricole
en cooperative; co-operative; agricultural cooperative
vi hợp tác xã; HTX; liên hiệp hợp tác xã; tổ hợp tác

household
fr ménage; foyer; famille
en household; family
vi hộ dân; hộ gia đình; gia đình

farm-household < farmer, household
fr exploitation agricole; exploitation familiale; ferme familiale; ménage agricole; famille paysanne; exploitant
en farm household; family farm; farming family; small farm; farming household; grower; smallholder
vi hộ nông dân; nông hộ; hộ trồng; hộ nuôi; hộ nuôi trồng

branch-office
fr succursale; bureau de représentation
en branch office; branch; representative office; branches of {E}
vi chi nhánh; văn phòng đại diện; chi nhánh doanh nghiệp

household-business
fr entreprise familiale; entreprise individuelle; ménage d'affaires; foyer commercial
en household business; business household; family business
vi hộ kinh doanh; hộ kinh doanh cá thể; hộ sản xuất

farmer
fr agriculteur; exploitant agricole; paysan; cultivateur
en farmer
vi nông dân; người nông dân; bà con nông dân

individual
fr particulier; individu; personne physique; personne
en individual; person; private person
vi cá nhân; người dân

organisation
fr organisation; organisme; structure
en organisation; organization; body
vi tổ chức; đơn vị

st-organisation < organisation, science-technology
fr organisme scientifique et technologique; organisation scientifique et technologique
fr organisme de science et technologie
fr unité scientifique et technologique; organisme S&T; établissement scientifique et technologique
en science and technology {O}; S&T {O}; scientific and technological {O}; science and technology institution
vi tổ chức khoa học và công nghệ; tổ chức KH&CN; tổ chức KHCN; đơn vị khoa học và công nghệ
vi tổ chức khoa học công nghệ
vi đơn vị KH&CN

university < education-institution
fr université; établissement d'enseignement supérieur; école supérieure; enseignement supérieur; faculté
en university; higher education institution; college; academia; higher education
vi trường đại học; đại học; cơ sở giáo dục đại học; viện trường; trường ĐH; trường cao đẳng; cao đẳng
vi giáo dục đại học

education-institution < organisation
fr établissement d'enseignement; établissement de formation
en educational institution; training institution; education institution; training establishment
vi cơ sở giáo dục; cơ sở đào tạo; nhà trường

research-institute < organisation
fr institut de recherche; institut; centre de recherche; établissement de recherche; organisme de recherche
en research institute; institute; research institution; research centre; research center; research organisation
en research organization
vi viện nghiên cứu; viện; cơ sở nghiên cứu; trung tâm nghiên cứu; tổ chức nghiên cứu

vocational-school < education-institution
fr école professionnelle; centre de formation professionnelle; lycée professionnel
fr établissement de formation professionnelle
en vocational school; vocational training centre; vocational college
vi trường nghề; cơ sở giáo dục nghề nghiệp; trường dạy nghề

hospital < health
fr hôpital; établissement de santé; établissement de soins; centre médical
en hospital; health facility; medical facility; healthcare facility; health establishment; medical centre
vi bệnh viện; cơ sở y tế; cơ sở khám chữa bệnh; cơ sở khám, chữa bệnh; trung tâm y tế

patient < health
fr patient; malade
en patient
vi bệnh nhân; người bệnh

association < organisation
fr association; fédération; union professionnelle
en association; federation; business association; professional association
vi hiệp hội; hội nghề nghiệp; hiệp hội doanh nghiệp

bank < organisation
fr banque; établissement de crédit; établissement financier; institution financière; banque commerciale
en bank; credit institution; financial institution; commercial bank
vi ngân hàng; tổ chức tín dụng; ngân hàng thương mại; tổ chức tài chính

research-group < organisation
fr groupe de recherche; équipe de recherche; groupe de recherche fort; équipe de chercheurs
en research group; research team; strong research group
vi nhóm nghiên cứu; nhóm nghiên cứu mạnh; tập thể nghiên cứu

public-service-unit < organisation
fr établissement public; unité de service public; unité publique; unité non commerciale publique
fr établissement public autonome
en public service unit; public non-business unit; public establishment; public service delivery unit
en public service provider
vi đơn vị sự nghiệp công lập; đơn vị sự nghiệp; tổ chức sự nghiệp công lập

craft-village
fr village de métiers; village artisanal
en craft village; trade village
vi làng nghề

intermediary-organisation < organisation
fr organisme intermédiaire; organisation intermédiaire; courtier en technologie
en intermediary organisation; intermediary organization; technology broker; intermediary
vi tổ chức trung gian; môi giới công nghệ; tổ chức trung gian của thị trường khoa học và công nghệ
"""
