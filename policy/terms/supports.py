"""What the state gives, to whom and on which conditions."""

from __future__ import annotations

SUPPORTS = """
support
fr soutien; aide; appui; accompagnement; soutenir; aider; accompagner; assistance; aides
en support; assistance; aid; help; supporting; supported; backing
vi hỗ trợ; giúp đỡ; trợ giúp; được hỗ trợ; mức hỗ trợ

financial-support < support
fr soutien financier; aide financière; appui financier; aides financières; concours financier
en financial support; financial assistance; financial aid
vi hỗ trợ tài chính; hỗ trợ kinh phí; hỗ trợ vốn; hỗ trợ bằng tiền

grant < financial-support
fr subvention; ~don; dotation; allocation; subventionner; aide non remboursable; subventions; indemnité
en grant; subsidy; non-refundable support; subsidise; non-refundable grant; allowance; stipend
vi tài trợ; trợ cấp; phụ cấp; hỗ trợ không hoàn lại; cấp kinh phí; không hoàn lại

incentive < support
fr incitation; mesure incitative; incitations; avantage; politique incitative; mécanisme d'incitation; encouragement
fr traitement préférentiel
fr régime préférentiel; politique préférentielle; avantages
en incentive; preferential treatment; preference; encouragement; incentive mechanism; incentive policy
en preferential policy; benefit
vi ưu đãi; khuyến khích; chính sách ưu đãi; cơ chế khuyến khích; đãi ngộ ưu đãi; chính sách khuyến khích; quyền lợi

tax-incentive < incentive, tax
fr incitation fiscale; incitations fiscales; avantage fiscal; avantages fiscaux; allègement fiscal; crédit d'impôt
fr mesure fiscale
en tax incentive; tax break; tax relief; tax credit; preferential tax; fiscal incentive; tax deduction
vi ưu đãi thuế; ưu đãi về thuế; khấu trừ thuế; hỗ trợ thuế; chính sách thuế

tax-exemption < tax-incentive
fr exonération fiscale; exonération d'impôt; exemption fiscale; exemption d'impôt; exonération de l'impôt
fr exonéré d'impôt; exonérer d'impôt
fr exempté d'impôt; exonération de l'impôt sur les sociétés; exonération d'impôt sur les sociétés
en tax exemption; exempt from tax; tax holiday; exemption from tax; tax-exempt; exemption from corporate income tax
fr dispensé d'impôt; ne paie pas d'impôt; ne paient pas d'impôt; ne paie pas l'impôt; exonération impôt
en tax exemptions; exempt from corporate income tax; exempt from income tax; income tax exemption; pay no tax
en corporate income tax exemption; exemption from income tax; pay no corporate income tax; pay no income tax; tax-free
vi miễn thuế; được miễn thuế; miễn thuế thu nhập doanh nghiệp; miễn thuế TNDN; miễn thuế thu nhập; không phải nộp thuế

tax-reduction < tax-incentive
fr réduction d'impôt; réduction fiscale; abattement fiscal; taux d'imposition réduit; taux préférentiel
fr réduction de l'impôt
en tax reduction; reduced tax; tax cut; reduced tax rate; preferential tax rate; tax reductions; reduction of tax
vi giảm thuế; thuế suất ưu đãi; được giảm thuế

tax-exemption-reduction < tax-exemption, tax-reduction
fr exonération et réduction d'impôt; exonération ou réduction d'impôts; exonération et réduction d'impôts
fr exonérations et réductions fiscales
en tax exemption and reduction; tax exemption or reduction; tax exemptions and reductions
vi miễn, giảm thuế; miễn giảm thuế; miễn thuế, giảm thuế

land-incentive < incentive, land
fr incitation foncière; avantage foncier; accès au foncier; facilités foncières; incitation en matière de foncier
fr allocation de terres
en land incentive; access to land; land allocation; land access; land preference
vi ưu đãi đất đai; tiếp cận đất đai; ưu đãi về đất đai; giao đất; ưu đãi về đất; tiếp cận mặt bằng

land-rent < land-incentive
fr loyer foncier; location de terrain; redevance foncière; loyer de la terre; frais de location de terrains
fr location des terres; bail foncier; loyer du terrain; loyer des terrains; loyer de la parcelle
en land rent; land lease; land rental; land use fee; land rental fee
vi tiền thuê đất; thuê đất; tiền sử dụng đất; cho thuê đất; thuê mặt bằng; tiền thuê mặt nước

land-rent-exemption < land-rent
fr exonération du loyer foncier; exonération de loyer foncier; réduction du loyer foncier
fr exonération de location de terrain; exonéré de loyer foncier; exonérées de loyer foncier; loyer foncier gratuit
fr dispense de loyer foncier; exempté de loyer
en land rent exemption; land rent reduction; exemption from land rent; land rental exemption; exempt from land rent
en free land rent; land rent waiver; waived land rent
vi miễn tiền thuê đất; giảm tiền thuê đất; miễn, giảm tiền thuê đất; miễn giảm tiền thuê đất; miễn tiền sử dụng đất
vi miễn thuê đất

premises-support < support
fr location de locaux; aide à la location; mise à disposition de locaux; locaux; prise en charge du loyer
en premises; office rental; rent support; rental support; premises support; office space
vi mặt bằng sản xuất; thuê mặt bằng sản xuất; hỗ trợ mặt bằng; thuê văn phòng; mặt bằng kinh doanh

loan
fr prêt; crédit bancaire; emprunter; emprunt bancaire; prêts; !crédit; accès au crédit; prêter; prête
en loan; credit; borrow; bank loan; lending; access to credit; loans; lend; lent
vi vay vốn; khoản vay; vay; tín dụng; cho vay; vốn vay; tiếp cận vốn; tiếp cận tín dụng

preferential-loan < loan
fr prêt préférentiel; prêt bonifié; prêt à taux préférentiel; crédit préférentiel; prêt à faible taux
fr prêt à taux réduit; prêts préférentiels
en preferential loan; soft loan; concessional loan; low-interest loan; preferential credit
en loan at a preferential rate; preferential interest rate
vi vay ưu đãi; tín dụng ưu đãi; vay vốn ưu đãi; cho vay ưu đãi; lãi suất ưu đãi; vay lãi suất thấp
vi vay vốn với lãi suất ưu đãi

interest-subsidy < loan, interest-rate
fr bonification d'intérêt; bonification d'intérêts; subvention d'intérêts; aide aux intérêts
fr prise en charge des intérêts; intérêts d'emprunt
fr bonification des taux d'intérêt; subvention des intérêts; subventionner les intérêts; soutien aux intérêts
fr soutien au taux d'intérêt; bonifier les intérêts
fr subventionner les taux d'intérêt; subventionner l'intérêt des prêts; soutien aux intérêts d'emprunt
en interest subsidy; interest rate subsidy; loan interest subsidy; loan interest support; interest support
en interest rate support; subsidised interest
en subsidise interest; subsidising loan interest; interest subsidies
vi hỗ trợ lãi suất; hỗ trợ lãi vay; cấp bù lãi suất; bù lãi suất; hỗ trợ lãi suất vay; hỗ trợ lãi suất vay vốn
vi hỗ trợ lãi suất vốn vay

loan-guarantee < loan
fr garantie de crédit; garantie de prêt; caution; garantie d'emprunt; garantie bancaire
en loan guarantee; credit guarantee; guarantee; guaranteed loan; collateral
vi bảo lãnh tín dụng; bảo lãnh vay vốn; bảo lãnh; tài sản bảo đảm; thế chấp; bảo lãnh vay

innovation-voucher < grant
fr chèque innovation; bon d'innovation; chèque-innovation; bons d'innovation; chèque numérique; bon financier; voucher
en innovation voucher; voucher; technology voucher; vouchers; digital voucher
vi phiếu đổi mới sáng tạo; phiếu đổi mới; voucher; phiếu hỗ trợ; phiếu hỗ trợ tài chính; phiếu đổi mới công nghệ
vi phiếu hỗ trợ đổi mới sáng tạo

technology-transfer-support < support, technology-transfer
fr soutien au transfert de technologie; aide au transfert de technologie; soutien au transfert de technologies
fr aide au transfert de technologies
en technology transfer support; support for technology transfer; technology transfer assistance
en support technology transfer
vi hỗ trợ chuyển giao công nghệ; hỗ trợ nhận chuyển giao công nghệ

technology-innovation-support < support, technology-innovation
fr aide à l'innovation technologique; soutien à l'innovation technologique; encourager l'innovation technologique
fr aide à la modernisation technologique
en support for technological innovation; technology innovation support; support for technology innovation
en support for technology upgrading
vi hỗ trợ đổi mới công nghệ; hỗ trợ doanh nghiệp đổi mới công nghệ; hỗ trợ đổi mới công nghệ, thiết bị
vi hỗ trợ nâng cấp công nghệ

ip-support < support, intellectual-property
fr aide à la propriété intellectuelle; aide au dépôt de brevet; soutien à la propriété intellectuelle
fr aide à l'enregistrement de marque
en intellectual property support; support for patent registration; support for trademark registration
en patent registration support
vi hỗ trợ đăng ký sở hữu trí tuệ; hỗ trợ sở hữu trí tuệ; hỗ trợ đăng ký bảo hộ; hỗ trợ đăng ký nhãn hiệu
vi hỗ trợ bảo hộ quyền sở hữu trí tuệ

ip-registration < intellectual-property
fr enregistrement de la propriété intellectuelle; protection de la propriété intellectuelle
fr demande de protection de la propriété intellectuelle
en intellectual property registration; intellectual property protection
vi đăng ký bảo hộ; đăng ký sở hữu trí tuệ; bảo hộ quyền sở hữu trí tuệ; bảo hộ sở hữu trí tuệ

patent-registration < ip-registration, patent
fr dépôt de brevet; déposer un brevet; dépose un brevet; breveter
en patent registration; patent filing; file a patent; filing a patent; apply for a patent
vi đăng ký sáng chế; đăng ký bảo hộ sáng chế

trademark-registration < ip-registration, trademark
fr enregistrement de marque; dépôt de marque; déposer une marque; dépose une marque; enregistrer une marque
fr protéger une marque
en trademark registration; register a trademark; registering a trademark; register a brand; file a trademark
vi đăng ký nhãn hiệu; đăng ký bảo hộ nhãn hiệu; bảo hộ nhãn hiệu

patent-application < patent-registration
fr demande de brevet; demande d'enregistrement
en patent application; application for a patent
vi đơn đăng ký sáng chế; đơn sáng chế; đơn đăng ký bảo hộ

training
fr former; formation du personnel; formation des ressources humaines; perfectionnement
en training; train; staff training; human resource training; upskilling; trained; capacity building
vi đào tạo; tập huấn; đào tạo nhân lực; đào tạo nguồn nhân lực; đào tạo, bồi dưỡng; nâng cao năng lực

training-support < support, training
fr aide à la formation; soutien à la formation; prise en charge de la formation; bourse de formation
en training support; support for training; training subsidy
vi hỗ trợ đào tạo; hỗ trợ kinh phí đào tạo; hỗ trợ tập huấn

scholarship < support
fr bourse; bourse d'études; bourses
en scholarship; fellowship; scholarships
vi học bổng

consulting-support < support
fr aide au conseil; frais de conseil; honoraires de conseil; le conseil aux entreprises
fr consultation; services de conseil; soutien en conseil; conseil en; prestation de conseil
en consulting; advice; consulting support; advisory services; consultancy services; counselling
vi tư vấn; hỗ trợ tư vấn; dịch vụ tư vấn; tư vấn pháp lý

market-support < support
fr promotion commerciale; aide à l'exportation; accès au marché; prospection; développement des marchés
fr mise en relation
en trade promotion; market access; market development; export promotion; business matching
en connecting supply and demand
vi xúc tiến thương mại; tiếp cận thị trường; phát triển thị trường; mở rộng thị trường; kết nối cung cầu
vi kết nối cung - cầu; xúc tiến đầu tư

investment-promotion < support, investment
fr promotion de l'investissement; attraction des investissements; attirer les investissements
fr attirer des investissements; appel à l'investissement
en investment promotion; attracting investment; investment attraction; attract investment
vi thu hút đầu tư; kêu gọi đầu tư; thúc đẩy đầu tư; thu hút vốn đầu tư

certification-support < support, certification
fr aide à la certification; prise en charge de la certification; aide à l'obtention de certificats
en certification support; support for certification
vi hỗ trợ chứng nhận; hỗ trợ cấp giấy chứng nhận; hỗ trợ kinh phí chứng nhận

seed-funding < grant
fr amorçage; aide à l'amorçage; fonds d'amorçage; capital d'amorçage; financement d'amorçage; prêt d'amorçage
en seed money; seed funding; seed capital; seed grant; seed investment; seed fund
vi vốn mồi; vốn hạt giống; vốn ươm mầm; hỗ trợ hạt giống; đầu tư hạt giống

start-up-support < support, entrepreneurship
fr aide à la création d'entreprise; soutien aux start-up; soutien aux jeunes pousses; aide aux start-up
fr soutien aux jeunes entreprises innovantes; soutien à l'entrepreneuriat
en start-up support; support for start-ups; startup support; support for startups; support for entrepreneurship
en assistance to start-ups
vi hỗ trợ khởi nghiệp; hỗ trợ khởi nghiệp sáng tạo; hỗ trợ doanh nghiệp khởi nghiệp
vi hỗ trợ khởi nghiệp đổi mới sáng tạo; hỗ trợ DNKNST

sme-support < support, sme
fr soutien aux PME; aide aux PME; soutien aux petites et moyennes entreprises
fr aide aux petites et moyennes entreprises
en SME support; support for SMEs; support for small and medium-sized enterprises; assistance to SMEs; support to SMEs
vi hỗ trợ doanh nghiệp nhỏ và vừa; hỗ trợ DNNVV

enterprise-support < support, enterprise
fr soutien aux entreprises; aide aux entreprises; aides aux entreprises; appui aux entreprises
fr soutenir les entreprises
en support for enterprises; enterprise support; business support; support for businesses; support to enterprises
en supporting enterprises
vi hỗ trợ doanh nghiệp; hỗ trợ các doanh nghiệp; hỗ trợ DN

reward < support
fr récompense; gratification; distinction; honorer; prime; récompenser
en reward; bonus; prize money; honour; commendation; cash prize; rewarded
vi khen thưởng; thưởng; tiền thưởng; vinh danh; tôn vinh; tặng thưởng; mức thưởng

one-off-support < support
fr aide unique; versement unique; aide forfaitaire; soutien ponctuel; en une seule fois; prime unique
en one-off support; lump sum; one-time support; one-off payment; one-time payment
vi hỗ trợ một lần; trợ cấp một lần; khoán; một lần

monthly-support < support
fr aide mensuelle; allocation mensuelle; indemnité mensuelle; soutien mensuel
en monthly support; monthly allowance; monthly stipend; monthly assistance
vi hỗ trợ hằng tháng; hỗ trợ hàng tháng; trợ cấp hằng tháng; hỗ trợ sinh hoạt phí

housing-support < support
fr aide au logement; logement de fonction; logement public; aide au loyer
en housing support; housing assistance; official housing; housing allowance
vi hỗ trợ nhà ở; nhà ở công vụ; hỗ trợ thuê nhà; bố trí nhà ở; hỗ trợ chỗ ở

beneficiary
fr bénéficiaire; public visé; bénéficiaires; bénéficier; public éligible
en beneficiary; recipient; target group; beneficiaries; eligible applicant
vi đối tượng hỗ trợ; đối tượng thụ hưởng; đối tượng được hỗ trợ; người thụ hưởng; đối tượng áp dụng; thụ hưởng
vi đối tượng

eligibility
fr éligibilité; éligible; critère d'éligibilité; conditions d'éligibilité; critères d'éligibilité; admissibilité
fr remplir les conditions; avoir droit
en eligibility; eligible; eligibility criteria; qualify; eligibility condition; eligibility requirements; qualified
vi đủ điều kiện; điều kiện hưởng; điều kiện được hỗ trợ; điều kiện hỗ trợ; tiêu chí lựa chọn; đáp ứng điều kiện
vi được hưởng

condition
fr condition; exigence; critère; conditions; critères; modalité
en condition; requirement; criterion; criteria; requirements; conditions
vi điều kiện; yêu cầu; tiêu chí; tiêu chí, điều kiện

counterpart-funding
fr cofinancement; contrepartie; fonds de contrepartie; apport propre; autofinancement; part de l'entreprise
fr apport personnel; contribution de l'entreprise; mise de fonds
en co-financing; counterpart funding; matching funds; co-funding; own contribution; counterpart fund; matching funding
en matching fund; co-investment; cost sharing; counterpart contribution; matching grant
vi vốn đối ứng; kinh phí đối ứng; đối ứng; đồng tài trợ; vốn tự có của doanh nghiệp; phần đóng góp của doanh nghiệp

reimbursement
fr remboursement; remboursable; rembourser; restitution
en reimbursement; repayment; refund; reimbursable; repay
vi hoàn trả; hoàn lại; thu hồi; hoàn vốn; bồi hoàn

application-procedure < dossier
fr dépôt de dossier; candidature; déposer un dossier; demande d'aide; procédure de demande; appel à candidatures
fr déposer une demande
en submit an application; application procedure; call for applications; how to apply; submitting an application
vi nộp hồ sơ; thủ tục hỗ trợ; đăng ký hỗ trợ; trình tự, thủ tục; quy trình hỗ trợ; hồ sơ hỗ trợ; đề nghị hỗ trợ

disbursement
fr décaissement; versement; paiement; payer; décaisser; décaissé; fonds décaissés; versé; montant versé
en disbursement; payment; pay-out; disburse; payout; settlement; disbursed; paid out; payment made
vi giải ngân; chi trả; thanh toán; cấp phát; quyết toán; đã giải ngân; tỷ lệ giải ngân; đã chi trả

difficulty
fr difficulté; obstacle; goulet d'étranglement; frein; problème; contrainte; défi; lacune; insuffisance; enjeu
fr faire défaut; font défaut; fait défaut; pénurie; manque; manquer; déplorer; peiner; se plaindre; entrave
fr faiblesse
en difficulty; obstacle; bottleneck; barrier; problem; challenge; shortcoming; constraint; hindrance; limitation
en lack; shortage; lacking; complain; hamper; hinder; hurdle; weakness
vi khó khăn; vướng mắc; điểm nghẽn; rào cản; hạn chế; thách thức; bất cập; trở ngại; nút thắt
vi khó khăn, vướng mắc; thiếu hụt; thiếu; than phiền

remove-obstacles
fr lever les obstacles; supprimer les obstacles; éliminer les goulets d'étranglement; résoudre les difficultés
fr surmonter les difficultés
en remove obstacles; removing obstacles; remove bottlenecks; address difficulties; resolve difficulties
vi tháo gỡ khó khăn; tháo gỡ vướng mắc; tháo gỡ; tháo gỡ điểm nghẽn; khơi thông; tháo gỡ khó khăn, vướng mắc

advantage
fr avantage comparatif; atout; potentiel; point fort; potentialité
en advantage; strength; potential; asset; comparative advantage
vi lợi thế; thế mạnh; tiềm năng; tiềm năng, lợi thế
"""
