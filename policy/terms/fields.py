"""Science, technology and innovation as fields of policy: research, transfer, standards, property, people."""

from __future__ import annotations

FIELDS = """
science-technology < science
fr science et technologie; sciences et technologies; S&T; ST; scientifique et technologique; science, technologie
fr développement scientifique et technologique; développement de la science et de la technologie; technosciences
fr technoscience
fr activités scientifiques et technologiques; activité scientifique et technologique
en science and technology; S&T; scientific and technological; science & technology; sci-tech; science, technology
en science and technology activities; science and technology development; S&T activities
en development of science and technology
vi khoa học và công nghệ; KH&CN; KHCN; khoa học công nghệ; khoa học - công nghệ; khoa học, công nghệ; KH-CN
vi hoạt động khoa học và công nghệ; phát triển khoa học và công nghệ; phát triển khoa học, công nghệ; phát triển KH&CN

sti < science-technology, innovation
fr science, technologie et innovation; STI; sciences, technologies et innovation
fr science, de la technologie et de l'innovation
fr scientifique, technologique et d'innovation; sciences, de la technologie et de l'innovation
fr sciences, des technologies et de l'innovation
en science, technology and innovation; science, technology, and innovation; STI; S&T and innovation
en science and technology and innovation
en science, technology, innovation
vi khoa học, công nghệ và đổi mới sáng tạo; KHCN&ĐMST; KH,CN&ĐMST; khoa học, công nghệ, đổi mới sáng tạo; KHCN và ĐMST
vi KH&CN và ĐMST; khoa học công nghệ và đổi mới sáng tạo; khoa học và công nghệ và đổi mới sáng tạo; KHCN, ĐMST

sti-digital < sti, digital-transformation
fr science, technologie, innovation et transformation numérique
fr sciences, technologies, innovation et transformation numérique
fr développement scientifique et technologique, l'innovation et la transformation numérique
en science, technology, innovation and digital transformation
en science, technology, innovation, and digital transformation
vi khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số; KHCN, ĐMST và CĐS; KHCN,ĐMST&CĐS; KHCN, ĐMST, CĐS
vi khoa học công nghệ, đổi mới sáng tạo và chuyển đổi số

innovation
fr innovation; innovations; créativité; innover
en innovation; innovations; innovate; creativity; innovativeness
vi đổi mới sáng tạo; ĐMST; đổi mới; sáng tạo

open-innovation < innovation
fr innovation ouverte
en open innovation
vi đổi mới sáng tạo mở

technology-innovation < innovation, technology
fr innovation technologique; renouvellement technologique; modernisation technologique; innovation des technologies
fr rénovation technologique
fr innover technologiquement; mise à niveau technologique; moderniser leurs technologies
en technological innovation; technology innovation; technology renewal; technology upgrade; technological upgrading
en technology upgrading; technological renewal
vi đổi mới công nghệ; nâng cấp công nghệ; cải tiến công nghệ; đổi mới công nghệ, thiết bị; hiện đại hóa công nghệ

science
fr science; recherche scientifique
en science; scientific; scientific research
vi khoa học; nghiên cứu khoa học; NCKH

basic-research < research
fr recherche fondamentale; sciences fondamentales; recherche de base; science fondamentale
en basic research; fundamental research; basic science
vi nghiên cứu cơ bản; khoa học cơ bản; nghiên cứu nền tảng

applied-research < research
fr recherche appliquée; recherche application; recherche et application; application de la recherche
en applied research; research and application; application of research
vi nghiên cứu ứng dụng; nghiên cứu, ứng dụng; ứng dụng kết quả nghiên cứu

research
fr recherche; étude; travaux de recherche; étudier
en research; study; studies; studying
vi nghiên cứu; công tác nghiên cứu

r-and-d < research
fr recherche et développement; R&D; recherche-développement; recherche et le développement; RD
en research and development; R&D; research & development
vi nghiên cứu và phát triển; R&D; NC&PT; nghiên cứu phát triển; nghiên cứu - phát triển; nghiên cứu, phát triển

r-and-d-centre < r-and-d, research-institute
fr centre de recherche et développement; centre R&D; centre de R&D; centre de recherche et de développement
en R&D centre; R&D center; research and development centre; research and development center
vi trung tâm nghiên cứu và phát triển; trung tâm R&D; trung tâm NC&PT

social-sciences < science
fr sciences sociales; sciences humaines; sciences sociales et humaines
en social sciences; humanities; social sciences and humanities
vi khoa học xã hội; khoa học xã hội và nhân văn; khoa học nhân văn; KHXH&NV

natural-sciences < science
fr sciences naturelles; sciences exactes; physique; mathématiques; sciences de la terre
en natural sciences; physics; mathematics; earth sciences
vi khoa học tự nhiên; vật lý; toán học; khoa học trái đất

technology
fr technologie; technologique; techno; technologies; technique; savoir-faire
en technology; technological; technologies; tech; technique; know-how
vi công nghệ; kỹ thuật; bí quyết công nghệ; bí quyết

high-technology < technology
fr haute technologie; hautes technologies; high-tech; technologie de pointe; technologies de pointe
fr technologie avancée; technologies avancées; industrie de pointe; industries de pointe; industrie de haute technologie
en high technology; high-tech; hi-tech; advanced technology; cutting-edge technology; modern technology
vi công nghệ cao; CNC; công nghệ tiên tiến; công nghệ hiện đại; công nghiệp công nghệ cao; kỹ thuật cao

strategic-technology < technology
fr technologie stratégique; technologies stratégiques; technologie clé; technologie noyau; technologies clés
fr technologie de base
en strategic technology; core technology; key technology; strategic technologies; critical technology
vi công nghệ chiến lược; công nghệ lõi; công nghệ nguồn; công nghệ then chốt; công nghệ nền tảng

emerging-technology < technology
fr technologie émergente; nouvelle technologie; nouvelles technologies; technologies nouvelles; technologie de rupture
en emerging technology; new technology; new technologies; disruptive technology; emerging technologies
vi công nghệ mới nổi; công nghệ mới; công nghệ đột phá

clean-technology < technology, environment
fr technologie propre; technologie verte; technologies propres; technologies vertes; technologie écologique
en clean technology; green technology; environmentally friendly technology; cleantech
vi công nghệ sạch; công nghệ xanh; công nghệ thân thiện với môi trường; công nghệ môi trường

technology-transfer < technology
fr transfert de technologie; transfert de technologies; transférer la technologie; transfert technologique
fr transfert des technologies
fr transfert de connaissances; transfert
fr prix d'achat d'une technologie; technologie achetée; réception de technologie
fr achat de technologie; achat de technologies; acheter une technologie; achète une technologie
fr acquérir une technologie; acquisition de technologie
en technology transfer; transfer of technology; transferring technology; knowledge transfer; transfer of technologies
en transfer; buying technology; acquiring technology; licensing of technology; licensing a technology
en buy technology; buy a technology; buys a technology; acquire a technology; purchase a technology
vi chuyển giao công nghệ; CGCN; chuyển giao tri thức; chuyển giao; nhận chuyển giao công nghệ; mua bán công nghệ
vi mua sáng chế; mua công nghệ

technology-absorption < technology
fr absorption technologique; maîtrise de la technologie; assimilation des technologies; maîtriser la technologie
fr maîtrise technologique
fr absorber et à maîtriser la technologie
en technology absorption; mastery of technology; technological mastery; absorb technology; master technology
en technology mastery
vi hấp thụ công nghệ; làm chủ công nghệ; tiếp thu công nghệ; giải mã công nghệ; tiếp thu, làm chủ công nghệ

technology-autonomy < technology
fr autonomie technologique; souveraineté technologique; autosuffisance technologique
en technological autonomy; technological self-reliance; technological sovereignty; self-reliance in technology
vi tự chủ công nghệ; tự lực công nghệ; tự chủ về công nghệ; tự cường công nghệ

technology-appraisal < technology
fr évaluation technologique; expertise technologique; évaluation de la technologie; évaluation des technologies
en technology appraisal; technology assessment; technology valuation; technology evaluation
vi thẩm định công nghệ; đánh giá công nghệ; định giá công nghệ; giám định công nghệ

technology-market < science-technology
fr marché des technologies; marché des sciences et technologies; marché technologique
fr marché de la science et de la technologie; marché des sciences et des technologies
en technology market; science and technology market; S&T market
vi thị trường khoa học và công nghệ; thị trường KH&CN; thị trường công nghệ; thị trường KHCN
vi thị trường khoa học công nghệ

commercialisation
fr commercialisation; valorisation; commercialiser; commercialisation des résultats; valorisation de la recherche
fr mise sur le marché; mettre sur le marché; met sur le marché; mettent sur le marché
en commercialisation; commercialization; commercialise; commercialize; commercialising
en {bring|bringing|put|get} to market; bring products to market; {bring|bringing|put|place} on the market
en {bring|bringing|put} {a|an} {innovative|new} product to market
vi thương mại hóa; thương mại hóa kết quả nghiên cứu; thương mại hóa sản phẩm; thương mại hóa công nghệ

application
fr application; utilisation; mise en pratique; appliqué; appliquant
en application of; applying; use; applied; application in practice; utilisation
vi ứng dụng; áp dụng; sử dụng; đưa vào ứng dụng

knowledge-economy
fr économie de la connaissance; économie du savoir; économie fondée sur la connaissance
en knowledge economy; knowledge-based economy
vi kinh tế tri thức

circular-economy < environment
fr économie circulaire
en circular economy
vi kinh tế tuần hoàn

green-economy < environment
fr économie verte; croissance verte; transition verte; transformation verte; transition écologique
en green economy; green growth; green transition; green transformation
vi kinh tế xanh; tăng trưởng xanh; chuyển đổi xanh; phát triển xanh

private-sector
fr secteur privé; économie privée; secteur économique privé
en private sector; private economy; private economic sector
vi kinh tế tư nhân; khu vực tư nhân; KTTN; khu vực kinh tế tư nhân

market-economy
fr marché; économie de marché; marché intérieur; débouché
en market; market economy; domestic market
vi thị trường; kinh tế thị trường; thị trường trong nước

technology-security < technology
fr secret technologique; liste des technologies; technologies restreintes; technologie interdite
en restricted technology; technology list; prohibited technology
vi công nghệ hạn chế chuyển giao; danh mục công nghệ; công nghệ cấm chuyển giao; danh mục công nghệ cao

risk-acceptance < science-technology
fr acceptation des risques; accepter des risques; prise de risque; risque; exonération de responsabilité
fr tolérance à l'échec
en acceptance of risk; accepting risks; risk-taking; risk; exemption from liability; risk acceptance
vi chấp nhận rủi ro; rủi ro; miễn trách nhiệm; chấp nhận rủi ro trong nghiên cứu

sandbox
fr bac à sable; bac à sable réglementaire; sandbox; mécanisme d'expérimentation; expérimentation contrôlée
fr dispositif expérimental; expérimentation; projet expérimental; zone d'expérimentation; mécanisme expérimental
fr test réglementaire
en sandbox; regulatory sandbox; controlled trial mechanism; pilot mechanism; controlled testing; controlled pilot
en regulatory sandboxes; sandbox mechanism; controlled experiment; regulatory testing; testbed
vi cơ chế thử nghiệm; thử nghiệm có kiểm soát; sandbox; cơ chế thí điểm; cơ chế thử nghiệm có kiểm soát
vi khung thử nghiệm; cơ chế sandbox; thử nghiệm chính sách; thử nghiệm công nghệ mới
vi thời gian thử nghiệm; được thử nghiệm; cho phép thử nghiệm

commissioning < science-technology
fr commande de recherche; commande publique; passation de marchés; mécanisme de commande; mise en concurrence
fr marché public; appel d'offres
en commissioned research; public procurement; procurement; tender; bidding; ordering mechanism
vi đặt hàng; đấu thầu; mua sắm công; đặt hàng nhiệm vụ; tuyển chọn, giao trực tiếp; khoán chi
vi khoán đến sản phẩm cuối cùng

standard
fr norme; normalisation; standard; normes
en standard; standardisation; standardization
vi tiêu chuẩn; tiêu chuẩn hóa; tiêu chuẩn, quy chuẩn

technical-regulation < standard
fr règlement technique; règlement technique national; QCVN
en technical regulation; national technical regulation; QCVN
vi quy chuẩn kỹ thuật; quy chuẩn; QCVN; quy chuẩn kỹ thuật quốc gia

metrology
fr métrologie; mesurage; mesure et qualité; étalonner
en metrology; measurement; verification of measuring instruments; calibrated; weights and measures
vi đo lường; kiểm định; tiêu chuẩn đo lường chất lượng; tiêu chuẩn, đo lường, chất lượng

certification
fr certification; certificat; homologation; attestation; certifié; agrément
en certification; certificate; accreditation; certified; licence; license
vi chứng nhận; giấy chứng nhận; chứng chỉ; công nhận; cấp giấy chứng nhận; cấp phép; giấy phép

quality-management-system < quality
fr système de management de la qualité; ISO 9001; ISO; outil d'amélioration de la productivité
fr amélioration de la productivité et de la qualité
en quality management system; ISO 9001; ISO; productivity improvement tool; productivity and quality improvement
vi hệ thống quản lý chất lượng; ISO 9001; ISO; công cụ cải tiến năng suất; nâng cao năng suất chất lượng
vi nâng cao năng suất và chất lượng
vi năng suất và chất lượng; năng suất, chất lượng

haccp-gap < standard, food-industry
fr VietGAP; HACCP; GlobalGAP; bonnes pratiques agricoles
en VietGAP; HACCP; GlobalGAP; good agricultural practices
vi VietGAP; HACCP; GlobalGAP; thực hành nông nghiệp tốt

intellectual-property
fr propriété intellectuelle; PI; propriété industrielle; droits de propriété intellectuelle
fr droit de propriété intellectuelle; actif intellectuel
en intellectual property; IP; industrial property; intellectual property rights; IPR; intellectual asset
vi sở hữu trí tuệ; SHTT; sở hữu công nghiệp; quyền sở hữu trí tuệ; tài sản trí tuệ; quyền sở hữu công nghiệp

copyright < intellectual-property
fr droit d'auteur; droits d'auteur; droits voisins
en copyright; related rights
vi quyền tác giả; bản quyền; quyền liên quan

infrastructure
fr infrastructure; infrastructures; infrastructure matérielle; équipements collectifs; installations
en infrastructure; facilities; physical infrastructure
vi hạ tầng; cơ sở hạ tầng; kết cấu hạ tầng; cơ sở vật chất; cơ sở vật chất kỹ thuật

st-infrastructure < infrastructure, science-technology
fr infrastructure scientifique et technologique; infrastructures de science et technologie
fr infrastructure pour la science et la technologie
fr potentiel scientifique et technologique; infrastructures matérielles et techniques
en science and technology infrastructure; S&T infrastructure; science and technology potential
en infrastructure for science and technology
vi hạ tầng khoa học và công nghệ; tiềm lực khoa học và công nghệ; hạ tầng KH&CN; tiềm lực KH&CN
vi hạ tầng khoa học công nghệ

human-resources
fr ressources humaines; personnel; capital humain; ressource humaine; main-d'œuvre qualifiée
en human resources; personnel; human capital; manpower; human resource
vi nguồn nhân lực; nhân lực; nhân sự; đội ngũ; nguồn lực con người

highly-qualified-staff < talent
fr ressources humaines hautement qualifiées; personnel hautement qualifié; main-d'œuvre hautement qualifiée
fr personnel qualifié
fr ressources humaines de haute qualité; ressources humaines de qualité; ressources humaines hautement qualifiés
en high-quality human resources; highly qualified human resources; highly skilled workforce; highly skilled workers
en skilled workforce
en highly qualified personnel; high-quality workforce; highly skilled personnel; skilled human resources
en high-quality and skilled human resources
vi nguồn nhân lực chất lượng cao; nhân lực chất lượng cao; nhân lực trình độ cao; nguồn nhân lực trình độ cao
vi lao động chất lượng cao
vi lao động có tay nghề cao; NNLCLC

st-human-resources < human-resources, science-technology
fr ressources humaines scientifiques et technologiques; personnel scientifique et technologique
fr ressources humaines en science et technologie
en science and technology human resources; S&T human resources; S&T personnel; science and technology workforce
en science and technology personnel
vi nhân lực khoa học và công nghệ; nhân lực KH&CN; nguồn nhân lực khoa học và công nghệ; cán bộ khoa học và công nghệ
vi cán bộ KH&CN

talent-attraction < talent
fr attraction de talents; attirer les talents; attraction des talents; politique d'attraction
fr attraction de ressources humaines; attirer et mobiliser les talents
fr attraction et valorisation des talents; attirer les experts; attraction de ressources humaines hautement qualifiées
en talent attraction; attracting talent; attract talent; attraction of talent; attracting experts
en attracting high-quality human resources
en attraction of highly qualified human resources; talent attraction policy
en attracting highly qualified human resources
vi thu hút nhân tài; thu hút nhân lực; thu hút nguồn nhân lực; trọng dụng nhân tài; chính sách thu hút
vi thu hút, trọng dụng nhân tài
vi thu hút chuyên gia; thu hút nguồn nhân lực chất lượng cao; thu hút nhân lực chất lượng cao; đãi ngộ

qualification < human-resources
fr qualification; diplôme; compétences; niveau de qualification
en qualification; degree; skills; diploma
vi trình độ chuyên môn; bằng cấp; kỹ năng; văn bằng; trình độ

cooperation
fr coopération; collaboration; partenariat; coopérer; liaison; lien
en cooperation; collaboration; partnership; cooperate; linkage
vi hợp tác; liên kết; phối hợp; quan hệ đối tác; cộng tác

international-cooperation < cooperation
fr coopération internationale; intégration internationale; partenariat international
en international cooperation; international integration; international partnership
vi hợp tác quốc tế; hội nhập quốc tế; hợp tác nước ngoài; liên kết quốc tế

triple-helix < cooperation
fr partenariat entre l'État, les établissements scolaires et les entreprises; coopération des trois maisons
fr triple hélice
fr partenariat université-entreprise; lien entre universités et entreprises; État-école-entreprise
en state-school-enterprise cooperation; triple helix; university-business cooperation; university-industry linkage
en three-party cooperation
vi liên kết ba nhà; hợp tác ba nhà; liên kết nhà nước, nhà trường và doanh nghiệp; mô hình ba nhà
vi liên kết viện trường doanh nghiệp
vi ba nhà; hợp tác viện - trường - doanh nghiệp

regional-linkage < cooperation
fr liaison régionale; coopération régionale; liens régionaux; lien interrégional; coopération entre les localités
en regional linkage; regional cooperation; inter-regional cooperation; regional connectivity
vi liên kết vùng; hợp tác vùng; liên kết liên vùng; liên kết giữa các địa phương
"""
