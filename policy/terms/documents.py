"""Kinds of texts, and the laws of the field by name."""

from __future__ import annotations

DOCUMENTS = """
resolution
fr résolution; résolutions
en resolution; resolutions
vi nghị quyết; NQ

decree
fr décret; décrets
en decree; decrees
vi nghị định; NĐ

circular
fr circulaire; circulaires
en circular; circulars
vi thông tư; TT

decision
fr décision; arrêté; décisions
en decision; decisions
vi quyết định; QĐ

law
fr loi; lois; législation
en law; act; legislation; laws
vi luật; đạo luật; bộ luật

ordinance
fr ordonnance
en ordinance
vi pháp lệnh

directive
fr directive; directives
en directive; directives
vi chỉ thị; CT

plan
fr plan; plans; plan d'action; planning; schéma directeur
en plan; plans; action plan; master plan; planning scheme
vi kế hoạch; KH; kế hoạch hành động; kế hoạch thực hiện

provincial-plan < plan
fr plan provincial; planification provinciale; schéma directeur provincial; plan d'aménagement provincial; plan local
en provincial plan; provincial planning; provincial master plan; local plan
vi quy hoạch tỉnh; kế hoạch của tỉnh; kế hoạch tỉnh

programme
fr programme; programmes; programme d'action; programme national; programme cible
en programme; program; programmes; action programme; national programme; target programme
vi chương trình; chương trình hành động; chương trình quốc gia; CTr; chương trình mục tiêu

strategy
fr stratégie; stratégique; stratégies; orientation stratégique
en strategy; strategic; strategies
vi chiến lược

scheme-project
fr schéma; projet directeur; proposition-cadre
en master scheme; masterplan project
vi đề án; ĐA

conclusion
fr conclusion; conclusions; avis de conclusion
en conclusion; conclusion notice; conclusions
vi kết luận; KL; thông báo kết luận

report-document
fr rapport officiel; rapport annuel
en official report; annual report
vi báo cáo chính thức; báo cáo thường niên; BC

official-letter
fr lettre officielle; dépêche officielle; note officielle; courrier officiel; télégramme officiel
en official letter; official dispatch; official telegram
vi công văn; công điện; CV

policy
fr politique; mécanisme; mécanismes; politiques; mécanisme et politique; dispositif; mécanismes et politiques
en policy; mechanism; policies; mechanisms; mechanism and policy; mechanisms and policies
vi chính sách; cơ chế; cơ chế, chính sách; chủ trương; cơ chế chính sách; chế độ, chính sách

special-mechanism < policy
fr mécanisme spécifique; mécanisme spécial; politique spécifique; mécanismes et politiques spécifiques
fr mécanisme exceptionnel
en special mechanism; specific mechanism; special policy; specific mechanisms and policies
en special mechanisms and policies
vi cơ chế đặc thù; chính sách đặc thù; cơ chế, chính sách đặc thù; cơ chế đặc biệt; cơ chế, chính sách đặc biệt

financial-mechanism < policy
fr mécanisme financier; mécanismes financiers; gestion financière; régime financier
en financial mechanism; financial mechanisms; financial management; financial regime
vi cơ chế tài chính; quản lý tài chính; cơ chế, chính sách tài chính

regulation
fr réglementation; règlement; règle; disposition; dispositions; règlements
en regulation; rule; provision; regulations; rules; provisions; statute
vi quy định; quy chế; điều lệ; quy tắc

legal-document
fr texte juridique; texte; document juridique; acte normatif; texte réglementaire; texte normatif; document
fr texte légal
fr documents
en legal document; legal instrument; normative document; document; legal text; documents
vi văn bản pháp luật; văn bản; văn bản quy phạm pháp luật; VBQPPL; tài liệu; văn bản pháp lý

article-clause
fr article de loi; alinéa; clause; paragraphe
en clause; paragraph; section; subsection
vi điều khoản; khoản; mục

law-chapter
fr chapitre
en chapter
vi chương

appendix
fr annexe; pièce jointe
en appendix; annex; attachment
vi phụ lục; đính kèm

draft
fr projet de loi; avant-projet; projet de texte; projet de résolution; projet de décret
en draft; bill; draft law; draft resolution; draft decree
vi dự thảo; dự thảo luật; dự thảo nghị quyết; dự thảo nghị định; dự án luật

number-of-document
fr numéro; référence
en reference number; document number
vi số hiệu; số văn bản; số ký hiệu

guideline
fr guide; orientation pratique; lignes directrices; manuel; !instructions
en guideline; guidance; handbook; manual; guidelines; instructions
vi hướng dẫn; sổ tay; cẩm nang; văn bản hướng dẫn

science-technology-law < law, science-technology
fr loi sur la science et la technologie; loi sur les sciences et technologies
fr loi sur la science, la technologie et l'innovation
en law on science and technology; law on science, technology and innovation; science and technology law; S&T law
vi luật khoa học và công nghệ; luật khoa học, công nghệ và đổi mới sáng tạo; luật KH&CN; luật KHCN&ĐMST

technology-transfer-law < law, technology-transfer
fr loi sur le transfert de technologie; loi sur le transfert de technologies
en law on technology transfer; technology transfer law
vi luật chuyển giao công nghệ

high-technology-law < law, high-technology
fr loi sur la haute technologie; loi sur les hautes technologies
en law on high technology; high technology law; law on high technologies
vi luật công nghệ cao

ip-law < law, intellectual-property
fr loi sur la propriété intellectuelle
en law on intellectual property; intellectual property law
vi luật sở hữu trí tuệ

sme-law < law, sme
fr loi sur le soutien aux petites et moyennes entreprises; loi sur le soutien aux PME; loi d'aide aux PME
en law on support for small and medium-sized enterprises; SME support law; law on support for SMEs
en law on assistance for small and medium-sized enterprises
vi luật hỗ trợ doanh nghiệp nhỏ và vừa; luật hỗ trợ DNNVV

digital-technology-industry-law < law, digital-technology
fr loi sur l'industrie des technologies numériques; loi sur l'industrie technologique numérique
en law on digital technology industry; digital technology industry law; law on the digital technology industry
vi luật công nghiệp công nghệ số

capital-law < law
fr loi sur la capitale
en law on the capital; capital law; capital city law
vi luật thủ đô
"""
