"""Levels of education, titles, and what public research and public service are made of."""

from __future__ import annotations

LEARNING = """
bachelor < qualification
fr licence universitaire; diplôme universitaire; premier cycle universitaire
en bachelor's degree; bachelor; undergraduate degree
vi trình độ đại học; bằng cử nhân; bằng đại học; hệ đại học

doctorate < qualification
fr thèse de doctorat; thèse; diplôme de doctorat
en thesis; doctoral thesis
vi trình độ tiến sĩ; luận án; luận án tiến sĩ

postgraduate < qualification
fr études supérieures; troisième cycle; deuxième cycle; formation postuniversitaire
en postgraduate; postgraduate degree; graduate school; postgraduate training
vi sau đại học; trình độ sau đại học; đào tạo sau đại học

enrolment < education, training
fr inscriptions universitaires; effectif d'étudiants; admission; recrutement d'étudiants; effectif inscrit
en enrolment; enrollment; admission; student intake; enrolled student
vi tuyển sinh; chỉ tiêu tuyển sinh; sinh viên nhập học; quy mô đào tạo

training-programme < training
fr programme de formation; filière de formation; formation continue
en retraining
vi ngành đào tạo; chương trình học; bồi dưỡng; đào tạo lại

internship < training
fr stagiaire; apprentissage; apprenti
en internship; intern; apprenticeship; trainee
vi thực tập; thực tập sinh; học việc

recruitment < human-resources
fr recrutement; embauche; recruter; embaucher
en recruitment; hiring; recruit; hire
vi tuyển dụng; thu nhận; tuyển mộ

brain-drain < talent
fr fuite des cerveaux; départs; démission; sont repartis; ont quitté
en brain drain; resignation; departures; turnover of staff
vi chảy máu chất xám; nghỉ việc; thôi việc; bỏ việc

scientific-council < council
fr conseil scientifique; jury; comité d'évaluation; conseil d'évaluation; commission d'évaluation
fr comité de sélection; commission de sélection; comité d'experts; comité d'examen
en scientific council; evaluation council; jury; appraisal council; selection panel; selection committee
en evaluation panel; evaluation committee; review panel; appraisal committee; panel of judges; judging panel
en assessment council; assessment board; appraisal board; review board
vi hội đồng khoa học; hội đồng thẩm định; hội đồng đánh giá; ban giám khảo; hội đồng tư vấn; hội đồng tuyển chọn
vi hội đồng xét chọn; hội đồng xét duyệt; hội đồng lựa chọn

board-of-directors < council
fr conseil d'administration; conseil d'investissement; conseil de surveillance
en board of directors; investment council; management board of a fund; supervisory board
vi hội đồng quản trị; hội đồng đầu tư; hội đồng quản lý quỹ; ban kiểm soát

research-acceptance < research
fr évaluation finale; réception des résultats; sujet achevé; recette des travaux
en acceptance of research results; completed task; final acceptance
vi nghiệm thu; được nghiệm thu; đề tài nghiệm thu

research-publication-international < scientific-publication
fr publication internationale; revue internationale; Scopus
en international publication; international paper; Scopus; indexed paper
vi công bố quốc tế; Scopus; bài báo ISI

copyright-registration < copyright
fr enregistrement de droits d'auteur; dépôt de droits d'auteur
en copyright registration
vi đăng ký bản quyền; đăng ký quyền tác giả

collective-mark < trademark
fr marque collective; marque de certification; marque de groupe
en collective mark; collective trademark; certification mark; certified trademark
vi nhãn hiệu tập thể; nhãn hiệu chứng nhận; nhãn hiệu cộng đồng

ip-valuation < intellectual-property
fr évaluation de la propriété intellectuelle; valorisation de brevets; exploitation de brevets
en IP valuation; valuation of intellectual property; patent exploitation
vi định giá tài sản trí tuệ; khai thác sáng chế

technology-broker < technology-market
fr intermédiaire technologique; courtage de technologies
en technology intermediary; technology brokerage
vi tổ chức trung gian công nghệ; trung gian của thị trường khoa học và công nghệ

national-standard < standard
fr norme nationale; normes vietnamiennes; TCVN; norme harmonisée; norme internationale
en national standard; Vietnamese standard; TCVN; harmonised standard; international standard
vi tiêu chuẩn quốc gia; TCVN; tiêu chuẩn Việt Nam; tiêu chuẩn quốc tế; tiêu chuẩn hài hòa

accreditation-of-laboratory < certification
fr laboratoire accrédité; accréditation; laboratoire agréé
en accredited laboratory; laboratory accreditation; accreditation body
vi phòng thử nghiệm được công nhận; phòng thí nghiệm được công nhận

testing < quality
fr contrôle qualité; analyse; échantillon; essais de produits; tester ses produits; faire tester
en quality control; inspection testing; sample; testing; product testing; test our products; cost of testing
vi kiểm nghiệm; phân tích mẫu; đo kiểm

national-quality-infrastructure < quality
fr infrastructure nationale de la qualité; infrastructure qualité; évaluation de la conformité
en national quality infrastructure; quality infrastructure; conformity assessment
vi hạ tầng chất lượng quốc gia; hạ tầng chất lượng; đánh giá sự phù hợp

online-dossier < online-public-service
fr dossier traité en ligne; procédure dématérialisée; traitement en ligne; démarche en ligne; entièrement en ligne
fr intégralement en ligne; traité intégralement en ligne; demande déposée en ligne
en online application; application processed online; fully online service; processed online
vi hồ sơ trực tuyến; hồ sơ giải quyết trực tuyến; dịch vụ công toàn trình; nộp trực tuyến; hồ sơ toàn trình

one-stop-shop < administrative-procedure
fr guichet unique; centre de services administratifs; guichet
en one-stop shop; public administration service centre; single window
vi một cửa; trung tâm phục vụ hành chính công; cơ chế một cửa; một cửa liên thông

two-tier-government < authority-level
fr administration locale à deux niveaux; deux échelons; administration à deux niveaux
en two-tier local government; two-level local government
vi chính quyền địa phương hai cấp; chính quyền địa phương 2 cấp; mô hình hai cấp; chính quyền hai cấp

steering-group < steering-committee
fr groupe de travail; équipe de travail; cellule de crise; commission de travail
en working group; task force; working team
vi tổ công tác; nhóm công tác; tổ giúp việc

anniversary < conference
fr cérémonie; anniversaire; journée nationale; inauguration officielle; semaine de la science
en ceremony; anniversary; national day; science week; celebration
vi lễ kỷ niệm; tuần lễ; lễ khai mạc; lễ công bố; lễ trao giải

unemployment
fr chômage; chômeur; sans emploi; taux de chômage
en unemployment; unemployed; jobless; unemployment rate
vi thất nghiệp; tỷ lệ thất nghiệp; người thất nghiệp
"""
