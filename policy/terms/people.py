"""People, by what they do and know."""

from __future__ import annotations

PEOPLE = """
scientist
fr scientifique; homme de science; savant; chercheur scientifique; femme scientifique
en scientist; woman scientist; leading scientist
vi nhà khoa học; các nhà khoa học; nữ khoa học

researcher < scientist
fr chercheur; chercheuse; personnel de recherche; chercheur à temps plein
en researcher; research staff; research personnel; full-time researcher
vi nhà nghiên cứu; nghiên cứu viên; cán bộ nghiên cứu; nhân lực nghiên cứu

expert
fr expert; experte; spécialiste; expert de premier plan
en expert; specialist; leading expert
vi chuyên gia; chuyên gia đầu ngành; chuyên gia hàng đầu

talent < human-resources
fr talent; personne talentueuse; personne de talent
en talent; talented people; talented person
vi nhân tài; người tài; tài năng; trí thức trẻ

intellectual
fr intellectuel; intelligentsia
en intellectual; intelligentsia
vi trí thức; đội ngũ trí thức

engineer
fr ingénieur; ingénieure
en engineer
vi kỹ sư

inventor
fr inventeur; innovateur
en inventor; innovator
vi nhà sáng chế; nhà sáng tạo; tác giả sáng chế

lecturer < human-resources
fr enseignant; enseignant-chercheur
en lecturer; teacher; faculty member; academic staff
vi giảng viên; giáo viên

professor < lecturer
fr professeur; professeur des universités
en professor; full professor
vi giáo sư; GS

associate-professor < lecturer
fr professeur associé; maître de conférences
en associate professor; assistant professor
vi phó giáo sư; PGS

student
fr étudiant; étudiante; faire des études; fais des études; suivre des études; suis des études
en student; undergraduate; study for; studying for; studying at
vi sinh viên; học viên; học sinh, sinh viên; theo học; đang học đại học

doctoral-student < student
fr doctorant; étudiant en doctorat
en PhD student; doctoral student; doctoral candidate
vi nghiên cứu sinh

doctor < human-resources
fr docteur; doctorat; titulaire d'un doctorat
en PhD holder; doctor; doctorate; PhD; doctorate holder; doctoral degree
vi tiến sĩ; TS; bằng tiến sĩ; học vị tiến sĩ

postdoctoral-researcher < researcher
fr postdoctorant; post-doctorant; chercheur postdoctoral
en postdoctoral researcher; postdoc; postdoctoral fellow
vi nghiên cứu sinh sau tiến sĩ; sau tiến sĩ

master-degree < student
fr master; maîtrise
en master's degree; master's; master
vi thạc sĩ; học cao học; học viên cao học; cao học

worker
fr travailleur; salarié; employé; main-d'œuvre; ouvrier
en worker; employee; labour force; workforce; staff; labor force; labourer; people employed
vi người lao động; lao động; nhân viên; công nhân; lực lượng lao động; cán bộ, nhân viên

civil-servant
fr fonctionnaire; agent public; cadre; fonctionnaire et employé public
en civil servant; public employee; official; government employee; public servant; cadre
vi cán bộ, công chức, viên chức; công chức; viên chức; cán bộ; cán bộ công chức; công chức, viên chức

manager
fr gestionnaire; dirigeant; chef d'entreprise; responsable
en manager; executive; business leader; business owner
vi nhà quản lý; người quản lý; chủ doanh nghiệp; lãnh đạo doanh nghiệp

entrepreneur
fr entrepreneur; entrepreneuse; créateur d'entreprise; fondateur
en entrepreneur; founder; businessperson; businessman
vi doanh nhân; nhà sáng lập; người khởi nghiệp

investor
fr investisseur; investisseur providentiel; business angel
en investor; angel investor; business angel
vi nhà đầu tư; nhà đầu tư thiên thần

overseas-vietnamese
fr Vietnamien de l'étranger; diaspora vietnamienne; Viet Kieu; Vietnamiens résidant à l'étranger
fr Vietnamiens d'outre-mer
en overseas Vietnamese; Vietnamese diaspora; Vietnamese abroad; Vietnamese people living abroad
vi người Việt Nam ở nước ngoài; Việt kiều; kiều bào; người Việt ở nước ngoài

foreign-expert < expert
fr expert étranger; expert international; scientifique étranger
en foreign expert; international expert; foreign specialist
vi chuyên gia nước ngoài; chuyên gia quốc tế

mentor
fr mentor; conseiller; conseiller en création d'entreprise; accompagnateur; mentorat
en mentor; adviser; advisor; coach; mentorship
vi cố vấn; người hướng dẫn khởi nghiệp; huấn luyện viên khởi nghiệp

consultant
fr consultant; cabinet de conseil; bureau d'études
en consultant; consultancy; consulting firm
vi tư vấn viên; đơn vị tư vấn; tổ chức tư vấn

member
fr membre; adhérent
en member
vi thành viên; hội viên

customer
fr client
en customer; client
vi khách hàng

citizen
fr citoyen; résident
en citizen; people
vi công dân; dân cư; nhân dân

women
fr femme
en woman; women; female
vi phụ nữ; nữ giới; nữ

youth
fr jeune; jeunesse
en youth; young people
vi thanh niên; người trẻ; giới trẻ

ethnic-minority
fr minorité ethnique
en ethnic minority
vi dân tộc thiểu số; đồng bào dân tộc thiểu số

disabled-people
fr personne handicapée; handicapé; personne en situation de handicap; travailleur handicapé
en disabled people; people with disabilities; person with disability; disabled person; disabled worker
vi người khuyết tật; người tàn tật; lao động là người khuyết tật

medical-doctor < human-resources, health
fr !médecin; !médecins; chirurgien; personnel médical
en physician; medical doctor; surgeon; medical staff
vi bác sĩ; bác sỹ; thầy thuốc; y bác sĩ; nhân viên y tế

nurse < human-resources, health
fr infirmier; infirmière; aide-soignant; sage-femme
en nurse; midwife
vi y tá; điều dưỡng; điều dưỡng viên; hộ sinh
"""
