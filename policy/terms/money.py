"""Money: what is spent, invested, earned, owed."""

from __future__ import annotations

MONEY = """
budget
fr budget; budget de l'État; budget public; crédits budgétaires; ligne budgétaire; !crédits; crédits de la science
fr crédits alloués; dotation budgétaire; enveloppe; enveloppe budgétaire; enveloppe financière; enveloppe globale
en budget; state budget; public budget; budget allocation; appropriation; budget line; budgeted
vi ngân sách; ngân sách nhà nước; NSNN; kinh phí ngân sách; vốn ngân sách; kinh phí sự nghiệp; dự toán
vi dự toán ngân sách; vốn sự nghiệp

provincial-budget < budget
fr budget provincial; budget de la province; budget local; budget de la ville; budget municipal
fr dépenses budgétaires locales; dépenses du budget local; dépenses du budget provincial
en provincial budget; local budget; city budget; province's budget
en local budget spending; local budget expenditure; provincial budget expenditure
vi ngân sách tỉnh; ngân sách địa phương; ngân sách cấp tỉnh; ngân sách thành phố
vi chi ngân sách địa phương; tổng chi ngân sách địa phương; chi ngân sách tỉnh

central-budget < budget
fr budget central; budget national
en central budget; national budget
vi ngân sách trung ương; ngân sách quốc gia

expenditure
fr dépense; dépenses; débours
en expenditure; spending; expense; outlay; spent; spend
vi chi; chi tiêu; khoản chi; tổng chi; mức chi

regular-expenditure < expenditure
fr dépenses courantes; dépenses ordinaires; dépense de fonctionnement; dépenses régulières; dépenses récurrentes
fr dépenses courantes totales
en regular expenditure; recurrent expenditure; regular budget expenditure; current expenditure; recurrent spending
en regular spending; annual regular expenditure
vi chi thường xuyên; tổng chi thường xuyên

development-investment-spending < expenditure, investment
fr dépenses d'investissement; dépenses de développement; dépenses d'investissement pour le développement
en development investment expenditure; capital expenditure; investment expenditure; development spending
vi chi đầu tư phát triển; chi đầu tư; vốn đầu tư phát triển

cost
fr coût; frais; prix; tarif; coûter; coûte; frais engagés; coût total; montant des travaux
en cost; price; fee; charge; costs; cost about; total cost
vi chi phí; tổng chi phí; giá; giá thành; phí; lệ phí; giá trị đầu tư

fee-exemption < cost
fr exonération de frais; gratuité; gratuit; exemption de frais; sans frais
en fee exemption; free of charge; fee waiver; exempt from fees
vi miễn phí; miễn, giảm phí; miễn lệ phí; miễn giảm phí

funding
fr financement; ressources financières; moyens financiers; soutien financier public; moyens alloués; fonds alloués
fr !financer
en funding; finance; financing; financial resources; funded; endowment; financial envelope
vi kinh phí; nguồn kinh phí; tài trợ kinh phí; nguồn vốn; nguồn tài chính; tài chính; nguồn lực tài chính
vi kinh phí thực hiện; kinh phí hỗ trợ; tổng kinh phí; dự kiến kinh phí

investment
fr investissement; investir; montant d'investissement
en investment; invest; invested; investing
vi đầu tư; khoản đầu tư

investment-capital < investment
fr capital d'investissement; capitaux d'investissement; capital total; montant total d'investissement
fr investissement total
fr capital investi; fonds d'investissement engagés; coût d'investissement
fr capital enregistré
en investment capital; total investment; total investment capital; capital invested; investment amount
en investment cost; total capital; registered capital; invested capital
vi vốn đầu tư; tổng vốn đầu tư; tổng mức đầu tư; vốn đăng ký; tổng vốn; tổng số vốn

capital
fr capital; capitaux; apport; fonds propres; capital social; capital initial; capital statutaire; doté d'un capital
fr capital minimum
en capital; equity; charter capital; initial capital
vi vốn; vốn điều lệ; vốn chủ sở hữu; vốn tự có; vốn ban đầu; vốn pháp định; vốn tối thiểu

foreign-investment < investment
fr investissement étranger; IDE; investissement direct étranger; investissements étrangers directs; capitaux étrangers
fr à capitaux étrangers; projets étrangers; capital étranger; détenu par des étrangers
en foreign investment; FDI; foreign direct investment; foreign; foreign-invested; foreign-owned; foreign-funded
en foreign capital; foreign project
vi đầu tư nước ngoài; FDI; vốn FDI; đầu tư trực tiếp nước ngoài; vốn đầu tư nước ngoài
vi vốn đầu tư trực tiếp nước ngoài; có vốn nước ngoài; vốn ngoại

public-investment < investment
fr investissement public; investissements publics
en public investment
vi đầu tư công; vốn đầu tư công

venture-capital < investment, fund
fr capital-risque; capital risque; fonds de capital-risque; investissement à risque; fonds d'investissement à risque
fr capital-risqueur
en venture capital; venture capital fund; venture investment; risk capital; venture fund; venture investor
en venture capitalist
vi đầu tư mạo hiểm; quỹ đầu tư mạo hiểm; vốn đầu tư mạo hiểm; vốn mạo hiểm; quỹ đầu tư mạo hiểm địa phương
vi quỹ mạo hiểm; nhà đầu tư mạo hiểm

angel-investment < investment
fr investissement providentiel
en angel investment
vi đầu tư thiên thần

social-resources < funding
fr socialisation; ressources sociales; mobilisation des ressources sociales; fonds privés; ressources de la société
en social resources; socialisation; non-budget resources; private resources; social mobilisation; non-state funding
vi xã hội hóa; nguồn lực xã hội; nguồn xã hội hóa; vốn ngoài ngân sách; ngoài ngân sách; nguồn ngoài ngân sách

public-private-partnership
fr partenariat public-privé; PPP; coopération public-privé
en public-private partnership; PPP
vi hợp tác công tư; PPP; đối tác công tư; đầu tư theo phương thức đối tác công tư; hợp tác công - tư

science-technology-fund < fund
fr fonds de développement scientifique et technologique; fonds pour la science et la technologie
fr fonds de science et technologie
fr fonds de développement de la science et de la technologie; Nafosted; fonds national de développement scientifique
fr fonds scientifique; fonds des sciences et technologies; fonds S&T
en science and technology development fund; S&T development fund; S&T fund; Nafosted; science and technology fund
en science fund; S&T fund
vi quỹ phát triển khoa học và công nghệ; quỹ phát triển KH&CN; quỹ KH&CN; Nafosted; quỹ khoa học và công nghệ
vi quỹ phát triển KHCN

innovation-fund < fund
fr fonds d'innovation technologique; fonds national d'innovation technologique; fonds d'innovation
fr fonds de l'innovation
en technology innovation fund; National Technology Innovation Fund; innovation fund
vi quỹ đổi mới công nghệ; quỹ đổi mới công nghệ quốc gia; quỹ đổi mới sáng tạo

sme-fund < fund, sme
fr fonds de développement des petites et moyennes entreprises; fonds de développement des PME; fonds PME
en SME development fund; small and medium enterprise development fund
vi quỹ phát triển doanh nghiệp nhỏ và vừa

credit-guarantee-fund < loan-guarantee, fund
fr fonds de garantie de crédit; fonds de garantie; fonds de garantie des crédits
en credit guarantee fund; guarantee fund
vi quỹ bảo lãnh tín dụng

local-development-fund < fund
fr fonds d'investissement pour le développement; fonds de développement local
en development investment fund; local development fund
vi quỹ đầu tư phát triển; quỹ đầu tư phát triển địa phương

fund < funding
fr fonds; caisse
en fund
vi quỹ

revenue
fr chiffre d'affaires; recettes; revenus d'exploitation; CA; ventes; chiffre d'affaires cumulé
en revenue; turnover; sales; sales revenue; combined turnover
vi doanh thu; tổng doanh thu; doanh số

state-revenue < revenue
fr recettes budgétaires; recettes de l'État; recettes fiscales
en budget revenue; state budget revenue; tax revenue
vi thu ngân sách; thu ngân sách nhà nước; tổng thu ngân sách

profit
fr bénéfice; profit; bénéfice après impôt; bénéfices; marge; profits
en profit; earnings; after-tax profit; net profit; margin
vi lợi nhuận; lãi; lợi nhuận sau thuế; lãi ròng

export
fr exportation; exporter; exportations; chiffre d'affaires à l'exportation; export; ventes à l'étranger
fr recettes d'exportation; exporté
en export; exports; export turnover; exporting; export value; exported; export earnings; overseas sales
vi xuất khẩu; kim ngạch xuất khẩu; giá trị xuất khẩu

import
fr importation; importer; importations
en import; imports; importing
vi nhập khẩu; kim ngạch nhập khẩu

import-of-technology < import, technology
fr importation de technologies; importer des technologies; technologies importées
en technology import; importing technology; importing technologies; import of technology; imported technology
vi nhập khẩu công nghệ; nhập công nghệ; nhập khẩu máy móc, công nghệ

amount
fr montant; somme; somme totale; montant total
en amount; sum; total amount; total value
vi số tiền; tổng số tiền; khoản tiền; mức tiền

value
fr valeur; valeur totale; d'une valeur de
en value; worth; valued
vi giá trị; tổng giá trị; trị giá

interest-rate
fr taux d'intérêt; intérêt; intérêts des prêts; taux du prêt; taux de prêt; intérêt annuel
en interest rate; interest; lending rate; rate of interest; loan rate
vi lãi suất; lãi vay; lãi suất cho vay; mức lãi suất

salary
fr salaire; rémunération; prime de salaire; coût salarial; rémunération du personnel
en salary; wage; remuneration; salary cost; wage bill; staff cost
vi lương; tiền lương; thù lao; mức lương; tiền công; chi phí lương

tax
fr impôt; taxe; fiscalité; fiscal; régime fiscal; imposition; taux d'imposition
en tax; taxation; fiscal
vi thuế

corporate-income-tax < tax
fr impôt sur les sociétés; IS; impôt sur le revenu des sociétés; impôt sur les bénéfices
fr impôt sur le revenu des entreprises
en corporate income tax; CIT; corporation tax; enterprise income tax; corporate tax
vi thuế thu nhập doanh nghiệp; thuế TNDN

personal-income-tax < tax
fr impôt sur le revenu; impôt sur le revenu des personnes physiques; impôt sur le revenu personnel; IRPP
en personal income tax; =PIT; individual income tax
vi thuế thu nhập cá nhân; thuế TNCN

import-duty < tax
fr droits de douane; droit d'importation; taxe à l'importation; droits d'importation
en import duty; import tax; customs duty; import tariff
vi thuế nhập khẩu; thuế xuất nhập khẩu; thuế xuất khẩu, nhập khẩu

vat < tax
fr TVA; taxe sur la valeur ajoutée
en VAT; value added tax; value-added tax
vi thuế giá trị gia tăng; thuế GTGT; VAT

debt
fr dette; emprunt; endettement
en debt; borrowing
vi nợ; khoản nợ; nợ vay

dong
fr ~dong; VND; ~đồng
en ~dong; VND; Vietnamese dong
vi ~đồng; VND; VNĐ; tiền đồng

contract-value < value
fr valeur du contrat; montant du contrat
en contract value; value of the contract
vi giá trị hợp đồng

price-of-technology < cost, technology-transfer
fr coût d'acquisition de la technologie; prix de la technologie; prix d'une technologie
en technology purchase price; price of the technology; price of a technology; cost of the technology
vi chi phí mua công nghệ; giá công nghệ; giá mua công nghệ

advance-payment < disbursement
fr avance de fonds; acompte; avance sur subvention; versement anticipé
en advance payment; down payment; prepayment; advance of funds
vi tạm ứng; ứng vốn; ứng trước; tạm ứng kinh phí

capital-raising < capital
fr levée de fonds; lever des fonds; tour de table; levée de capitaux
en fundraising; raise funds; raise capital; funding round; raised capital; capital raising
vi gọi vốn; kêu gọi vốn; huy động vốn; vòng gọi vốn
"""
