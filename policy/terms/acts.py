"""What is done with texts, money and institutions: issue, implement, replace, found, inspect."""

from __future__ import annotations

ACTS = """
issue
fr promulguer; adopter; publier; émettre; adoption; promulgation; édicter; prendre une décision; approuver; adopté
fr publié; promulgué
en issue; promulgate; adopt; enact; issued; promulgated; adopted; passed; approve; approved; issuance; promulgation
en adoption; enacted
vi ban hành; thông qua; công bố; phê duyệt; đã ban hành; được ban hành; phát hành

sign
fr signer; signature; signé; signataire; parapher
en sign; signed; signing; signatory; signature
vi ký; ký kết; ký ban hành; ký duyệt; người ký

implement
fr mettre en œuvre; mise en œuvre; appliquer; exécuter; exécution; concrétiser; déployer; concrétisation; mis en œuvre
fr déploiement
fr mettre en oeuvre; mise en oeuvre; réaliser; mise en place; mettre en place; mis en place; met en place
fr mettent en place
en implement; implementation; implementing; execute; deploy; carry out; put in place; concretise; implemented
en deployed; deployment; roll out
vi thực hiện; triển khai; thi hành; triển khai thực hiện; cụ thể hóa; tổ chức thực hiện; thực thi; đẩy mạnh thực hiện

replace
fr remplacer; remplacement; remplacé; en remplacement de; se substituer
en replace; replacement; replaced; supersede; superseded; replacing
vi thay thế; thay cho; được thay thế

amend
fr modifier; modification; amender; compléter; amendement; modifié; modifiant; modifier et compléter
en amend; amendment; supplement; amended; amending; modify; amend and supplement; revise; revised
vi sửa đổi; bổ sung; sửa đổi, bổ sung; điều chỉnh; điều chỉnh, bổ sung

repeal
fr abroger; abrogation; annuler; supprimer; abrogé; annulation
en repeal; abolish; annul; repealed; revoke; abolished; revoked; cancel
vi bãi bỏ; hủy bỏ; bị bãi bỏ; huỷ bỏ

expire
fr expirer; expiration; prendre fin; cesser; caduc; expiré; n'est plus en vigueur; arriver à échéance; prend fin
fr fin de validité; cesser de s'appliquer; cesse de s'appliquer; prennent fin; prendra fin
en expire; expiry; cease; lapse; expired; no longer in force; expiration; ended; run out; end of validity; expiring
en stop applying; cease to apply; lapsed
vi hết hiệu lực; hết hạn; hết thời hạn; chấm dứt; kết thúc; ngừng hiệu lực; chấm dứt hiệu lực

take-effect
fr entrer en vigueur; entrée en vigueur; prendre effet; en vigueur; applicable; valable; validité
en take effect; come into force; enter into force; in force; effective; valid; effective date; entry into force
en validity
vi có hiệu lực; hiệu lực; hiệu lực thi hành; có hiệu lực thi hành; còn hiệu lực; ngày có hiệu lực

plan-act
fr planifier; planification; prévoir; programmer; prévu
en planning; planned; foresee
vi quy hoạch; lập kế hoạch; dự kiến; dự định

announce
fr annoncer; annonce; annoncé; déclaration
en announce; announcement; declare; announced; statement
vi thông báo; tuyên bố; công bố thông tin

propose
fr proposer; proposition; recommander; recommandation; suggérer; suggestion; préconiser; proposé; recommandé
en propose; proposal; recommend; recommendation; suggest; suggestion; proposed; recommended
vi đề xuất; kiến nghị; đề nghị; khuyến nghị; gợi ý

decide
fr décider; décidé
en decide; decided; deciding
vi quyết nghị

submit
fr soumettre; présenter; soumission; transmis; soumis
en submit; submission; submitted
vi nộp; đệ trình; trình ban hành

review-evaluate
fr évaluer; évaluation; examiner; bilan; examen; réviser; apprécier; expertise
en evaluate; evaluation; assess; review; assessment; examine; appraisal
vi đánh giá; rà soát; sơ kết; tổng kết; thẩm định; xem xét; kiểm tra, đánh giá

inspect
fr inspecter; inspection; contrôle; contrôler; surveillance; supervision; suivi
en inspect; inspection; control; monitor; supervision; monitoring; oversight
vi kiểm tra; thanh tra; giám sát; kiểm soát; theo dõi

manage
fr gérer; gestion; administrer; pilotage; gestion publique; gestion de l'État
en manage; management; administer; administration; governance; state management
vi quản lý; quản lý nhà nước; điều hành; quản trị; chỉ đạo, điều hành

establish
fr créer; établir; création; fonder; établissement; constitution; constituer; créé; mise sur pied
en establish; set up; creation; establishment; create; found; established; founded; created
vi thành lập; thiết lập; xây dựng và phát triển; hình thành; sáng lập; tạo lập

build
fr construire; édifier; bâtir; édification; aménager; réalisation d'ouvrages
en build; construct; building up; built; constructed
vi kiến tạo; xây mới

develop
fr développer; développement; promouvoir; promotion; favoriser; stimuler; renforcer; renforcement; essor
en develop; development; promote; promotion; foster; boost; strengthen; strengthening; enhance; developing
vi phát triển; thúc đẩy; đẩy mạnh; tăng cường; nâng cao; phát huy; củng cố

socio-economic-development
fr développement socio-économique; développement économique et social; socio-économique
en socio-economic development; social and economic development; economic development; socioeconomic development
en socio-economic
vi phát triển kinh tế - xã hội; phát triển kinh tế; kinh tế - xã hội; KT-XH; phát triển kinh tế xã hội; kinh tế xã hội

sustainable-development
fr développement durable; durable; développement rapide et durable; durabilité
en sustainable development; sustainable; rapid and sustainable development; sustainability
vi phát triển bền vững; bền vững; phát triển nhanh và bền vững; phát triển nhanh, bền vững

restructure
fr restructurer; restructuration; réorganiser; modèle de croissance; restructuration économique
fr changement de modèle de croissance; réforme
en restructure; restructuring; reorganise; growth model; economic restructuring; growth model change; reform
vi tái cơ cấu; cơ cấu lại; mô hình tăng trưởng; chuyển dịch cơ cấu; đổi mới mô hình tăng trưởng; sắp xếp lại; cải cách

merge
fr fusionner; fusion; regrouper; regroupement; rattaché
en merge; merger; merging; merged; consolidation
vi sáp nhập; hợp nhất; sắp xếp; sáp nhập tỉnh; sáp nhập đơn vị hành chính

allocate
fr allouer; affecter; consacrer; attribuer; répartir; débloquer; alloué; consacré; allocation budgétaire; affectation
en allocate; earmark; devote; dedicate; assign; allocated; allocation
vi bố trí; phân bổ; dành; bố trí kinh phí; bố trí ngân sách; phân bổ ngân sách

apply-to
fr s'appliquer; champ d'application; périmètre
en apply to; scope; scope of application; applies to
vi phạm vi điều chỉnh; phạm vi áp dụng; áp dụng đối với; phạm vi

autonomy
fr autonomie; autonomie financière; mécanisme d'autonomie; responsabilité individuelle; autonome
en autonomy; financial autonomy; self-responsibility; autonomous
vi tự chủ; tự chủ tài chính; cơ chế tự chủ; tự chịu trách nhiệm; tự chủ, tự chịu trách nhiệm

decentralise
fr décentralisation; décentraliser; délégation de pouvoir; déléguer
en decentralisation; decentralization; {delegate|delegation of|delegating} {power|powers|authority}; devolution
vi phân cấp; phân quyền; ủy quyền; phân cấp, phân quyền

participate
fr participer; participation; prendre part; s'inscrire; inscription; participant
en participate; participation; take part; join; register; registration; participant
vi tham gia; đăng ký; tham dự; đăng ký tham gia

open-inaugurate
fr inaugurer; inauguration; lancer; lancement; ouvrir; ouverture; démarrage
en inaugurate; launch; open; start; launched; inauguration; opening; kick off
vi khánh thành; khởi công; khai trương; khởi động; khai mạc; ra mắt; mở

complete-achieve
fr atteindre; achever; achèvement; accomplir; réussir; atteint; finaliser; achevé; dépasser
en achieve; reach; complete; completion; accomplish; achieved; reached; attain; exceed
vi đạt; hoàn thành; đạt được; hoàn thiện; vượt; đạt mức; chạm mốc

lead-direct
fr diriger; orienter; conduire; piloter; leadership; chef de file
en lead; direct; guide; steer; leadership
vi lãnh đạo; chỉ đạo; dẫn dắt; định hướng chỉ đạo; chủ trì

responsible
fr responsabilité; chargé de; attribution; en charge de; chargée de
en responsible for; responsibility; in charge of; mandate; responsibilities
vi trách nhiệm; chịu trách nhiệm; phụ trách; thẩm quyền; chức năng, nhiệm vụ; quyền hạn

penalty
fr sanction; amende; pénalité
en penalty; fine; sanction
vi xử phạt; phạt; chế tài; xử lý vi phạm; mức phạt

say-speak
fr déclarer; affirmer; souligner; prendre la parole; indiquer; préciser; estimer; a déclaré; a souligné
en said; stress; emphasise; speak; affirm; stated; told; emphasised; noted
vi phát biểu; nhấn mạnh; cho biết; khẳng định; chia sẻ; nêu rõ

visit
fr visiter; visite; séance de travail; délégation; tournée; travailler avec
en visit; working session; delegation; visited; working trip
vi thăm; làm việc với; buổi làm việc; đoàn công tác; chuyến thăm; chuyến công tác
"""
