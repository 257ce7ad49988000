"""Technologies, from artificial intelligence to tissue culture, and what is done with the digital ones."""

from __future__ import annotations

TECHNOLOGIES = """
artificial-intelligence < digital-technology
fr intelligence artificielle; IA
en artificial intelligence; AI
vi trí tuệ nhân tạo; AI

big-data < digital-technology, data
fr mégadonnées; big data; données massives
en big data
vi dữ liệu lớn; big data

iot < digital-technology
fr internet des objets; IoT; objets connectés; objet connecté
en Internet of Things; IoT; connected device
vi internet vạn vật; IoT; vạn vật kết nối; internet kết nối vạn vật

blockchain < digital-technology
fr blockchain; chaîne de blocs; actifs numériques; cryptomonnaie; actif numérique
en blockchain; digital asset; cryptocurrency; distributed ledger
vi blockchain; chuỗi khối; tài sản số; tài sản mã hóa; tiền mã hóa

cloud-computing < digital-technology
fr informatique en nuage; cloud; infonuagique; nuage informatique; cloud computing
en cloud computing; cloud
vi điện toán đám mây; đám mây

cybersecurity < digital-technology
fr cybersécurité; sécurité informatique; sécurité de l'information; sécurité des réseaux; cyberattaque
en cybersecurity; information security; cyber security; network security
vi an ninh mạng; an toàn thông tin; bảo mật; an toàn, an ninh mạng; an toàn thông tin mạng; bảo mật thông tin

semiconductor < digital-technology
fr semi-conducteur; semi-conducteurs; puce; microélectronique; microprocesseur; semiconducteur
en semiconductor; chip; microelectronics; =IC
vi bán dẫn; chip; chip bán dẫn; công nghiệp bán dẫn
vi vi điện tử

robotics < automation
fr robotique; robot; UAV
en robotics; robot
vi robot; rô-bốt; robotics

automation
fr automatisation; automatique; automatismes; automatisé; automatiser
en automation; automated; automatic control; automate; automating
vi tự động hóa; điều khiển tự động; tự động

biotechnology < high-technology
fr biotechnologie; biologie; biotech; technologie biologique; biologique; biologie moléculaire
en biotechnology; biotech; biology; biological technology; molecular biology
vi công nghệ sinh học; CNSH; sinh học; sinh học phân tử

tissue-culture < biotechnology
fr culture de tissus; culture in vitro; culture tissulaire
en tissue culture; in vitro culture
vi nuôi cấy mô; nuôi cấy mô tế bào; cấy mô

gene-technology < biotechnology
fr technologie génique; génétique; technologie génétique; édition génomique; cellules souches; génome
en gene technology; genetics; gene editing; genetic engineering; stem cell; genome
vi công nghệ gen; di truyền; chỉnh sửa gen; tế bào gốc; hệ gen

new-materials < high-technology
fr nouveaux matériaux; matériaux avancés; science des matériaux; matériau nouveau; matériaux
en new materials; advanced materials; materials science; new material; materials technology
vi vật liệu mới; công nghệ vật liệu; khoa học vật liệu; vật liệu tiên tiến; vật liệu

rare-earth < new-materials
fr terres rares; terre rare
en rare earth
vi đất hiếm

nanotechnology < high-technology
fr nanotechnologie; nano; nanomatériaux
en nanotechnology; nano; nanomaterial
vi công nghệ nano; nano; vật liệu nano

quantum < high-technology
fr quantique; informatique quantique; technologie quantique
en quantum; quantum computing; quantum technology
vi lượng tử; công nghệ lượng tử; máy tính lượng tử

3d-printing < high-technology
fr impression 3D; fabrication additive
en 3D printing; additive manufacturing
vi in 3D; công nghệ in 3D; sản xuất bồi đắp

remote-sensing < high-technology
fr télédétection; satellite; géomatique
en remote sensing; satellite
vi viễn thám; vệ tinh

virtual-reality < digital-technology
fr réalité virtuelle; réalité augmentée; jumeau numérique; métavers
en virtual reality; augmented reality; digital twin; metaverse
vi thực tế ảo; thực tế tăng cường; bản sao số; song sinh số

5g < digital-infrastructure
fr 5G; réseau 5G; 5e génération; 6G
en 5G; 5G network; 6G
vi 5G; mạng 5G; 6G; mạng di động thế hệ thứ năm

4g < digital-infrastructure
fr 4G; réseau 4G
en 4G; 4G network
vi 4G; mạng 4G

internet < digital-infrastructure
fr internet; accès internet; réseau internet
en internet; internet access
vi internet; mạng internet; kết nối internet

smartphone < digital-technology
fr smartphone; téléphone intelligent; téléphone portable
en smartphone; mobile phone
vi điện thoại thông minh; điện thoại di động

industry-4-0
fr industrie 4.0; quatrième révolution industrielle; révolution industrielle 4.0; 4e révolution industrielle
en Industry 4.0; Fourth Industrial Revolution; 4th industrial revolution
vi công nghiệp 4.0; cách mạng công nghiệp lần thứ tư; cuộc cách mạng công nghiệp 4.0; cách mạng công nghiệp 4.0
vi CMCN 4.0

smart-manufacturing < automation, manufacturing
fr usine intelligente; fabrication intelligente; production intelligente
en smart factory; smart manufacturing; smart production
vi nhà máy thông minh; sản xuất thông minh

digital-transformation
fr transformation numérique; numérisation; digitalisation; transition numérique; conversion numérique
fr transformation digitale
en digital transformation; digitalisation; digitalization; digitisation; digitization; digital transition; DX
vi chuyển đổi số; CĐS; số hóa; công cuộc chuyển đổi số

digital-technology < technology
fr technologie numérique; technologies numériques; numérique; technologies digitales
en digital technology; digital technologies; digital
vi công nghệ số; kỹ thuật số

digital-economy < digital-transformation
fr économie numérique; économie digitale; valeur ajoutée de l'économie numérique; part du numérique
fr numérique dans l'économie; poids de l'économie numérique; poids du numérique; secteur numérique
en digital economy; digital share; digital sector
vi kinh tế số; nền kinh tế số; KTS; tỷ trọng kinh tế số; quy mô kinh tế số; quy mô nền kinh tế số

digital-government < digital-transformation
fr gouvernement numérique; administration numérique; administration électronique; e-gouvernement
fr gouvernement électronique
en digital government; e-government; e-governance; electronic government
vi chính quyền số; chính phủ số; chính quyền điện tử; chính phủ điện tử; chính quyền điện tử, chính quyền số

digital-society < digital-transformation
fr société numérique; citoyenneté numérique
en digital society; digital citizenship
vi xã hội số

digital-infrastructure < infrastructure
fr infrastructure numérique; infrastructures numériques; infrastructure télécom; infrastructure de données
en digital infrastructure; data infrastructure; telecom infrastructure
vi hạ tầng số; hạ tầng dữ liệu; hạ tầng viễn thông; hạ tầng công nghệ số; hạ tầng kỹ thuật số

digital-skills < human-resources, digital-transformation
fr compétences numériques; alphabétisation numérique; éducation numérique populaire; culture numérique
en digital skills; digital literacy; digital competence
vi kỹ năng số; bình dân học vụ số; năng lực số

information-technology < technology
fr technologies de l'information; informatique; TIC; technologie de l'information
fr technologies de l'information et de la communication
en information technology; ICT; information and communication technology; computing; information technologies; =IT
vi công nghệ thông tin; CNTT; công nghệ thông tin và truyền thông; CNTT-TT; tin học
"""
