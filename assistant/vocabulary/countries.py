"""Countries that policy texts speak of, with their people's names for things, in French, English and Vietnamese.

Written like the entries of `further.py`. Vietnamese names of one syllable ("Mỹ", "Đức", "Pháp") are left out where,
without diacritics, they are names of persons and towns or other words.
"""

from __future__ import annotations

COUNTRIES = """
country-korea | Corée; Corée du Sud; coréen; coréenne; coréens; coréennes; sud-coréen; sud-coréenne | Korea; South
    Korea; Korean; South Korean; Republic of Korea | Hàn Quốc
country-japan | Japon; japonais; japonaise; japonaises | Japan; Japanese | Nhật Bản
country-china | Chine; chinois; chinoise; chinoises | China; Chinese | Trung Quốc
country-taiwan | Taïwan; Taiwan; taïwanais; taïwanaise | Taiwan; Taiwanese | Đài Loan
country-united-states | États-Unis; américain; américaine; américains; américaines | United States; American; USA |
    Hoa Kỳ; nước Mỹ
country-singapore | Singapour; singapourien; singapourienne | Singapore; Singaporean | Xin-ga-po
country-germany | Allemagne; allemand; allemande; allemands | Germany; German | nước Đức; CHLB Đức; Cộng hòa Liên bang
    Đức
country-france | la France; français; française; françaises | France; French | nước Pháp; Cộng hòa Pháp
country-united-kingdom | Royaume-Uni; britannique; britanniques | United Kingdom; British | Vương quốc Anh; nước Anh
country-netherlands | Pays-Bas; néerlandais; néerlandaise | Netherlands; Dutch | Hà Lan
country-israel | Israël; israélien; israélienne | Israel; Israeli | I-xra-en
country-thailand | Thaïlande; thaïlandais; thaïlandaise | Thailand; Thai | Thái Lan
country-malaysia | Malaisie; malaisien; malaisienne | Malaysia; Malaysian | Ma-lai-xi-a
country-india | Inde; indien; indienne; indiens | India; Indian | Ấn Độ
country-russia | Russie; russe; russes | Russia; Russian | Liên bang Nga; nước Nga
country-australia | Australie; australien; australienne | Australia; Australian | Ô-xtrây-li-a; Australia
country-laos | Laos; laotien; laotienne | Laos; Lao PDR | nước Lào
country-cambodia | Cambodge; cambodgien; cambodgienne | Cambodia; Cambodian | Campuchia; Cam-pu-chia
country-finland | Finlande; finlandais; finlandaise | Finland; Finnish | Phần Lan
country-denmark | Danemark; danois; danoise | Denmark; Danish | Đan Mạch
country-sweden | Suède; suédois; suédoise | Sweden; Swedish | Thụy Điển
country-switzerland | Suisse; suisses | Switzerland; Swiss | Thụy Sĩ
country-indonesia | Indonésie; indonésien; indonésienne | Indonesia; Indonesian | In-đô-nê-xi-a
country-philippines | Philippines; philippin; philippine | the Philippines; Philippines; Filipino | Phi-líp-pin
country-myanmar | Birmanie; birman; birmane | Myanmar; Burma | Mi-an-ma
country-brunei | Brunei | Brunei | Brunei; Bru-nây
country-timor-leste | Timor oriental; Timor-Leste | Timor-Leste; East Timor | Ti-mo Lét-xtê
country-hong-kong | Hong Kong | Hong Kong | Hồng Kông
country-mongolia | Mongolie; mongol; mongole | Mongolia; Mongolian | nước Mông Cổ
country-north-korea | Corée du Nord; nord-coréen | North Korea; North Korean | Triều Tiên
country-sri-lanka | Sri Lanka; sri-lankais | Sri Lanka; Sri Lankan | Xri Lan-ca
country-bangladesh | Bangladesh; bangladais | Bangladesh; Bangladeshi | Băng-la-đét
country-pakistan | Pakistan; pakistanais; pakistanaise | Pakistan; Pakistani | Pa-ki-xtan
country-nepal | Népal; népalais; népalaise | Nepal; Nepalese | Nepal; Nê-pan
country-bhutan | Bhoutan | Bhutan; Bhutanese | Bhutan
country-kazakhstan | Kazakhstan; kazakh | Kazakhstan; Kazakh | Ca-dắc-xtan
country-uzbekistan | Ouzbékistan; ouzbek | Uzbekistan; Uzbek | U-dơ-bê-ki-xtan
country-new-zealand | Nouvelle-Zélande; néo-zélandais; néo-zélandaise | New Zealand | Niu Di-lân
country-canada | Canada; canadien; canadienne; canadiens | Canada; Canadian | Ca-na-đa
country-mexico | Mexique; mexicain; mexicaine | Mexico; Mexican | Mê-hi-cô
country-brazil | Brésil; brésilien; brésilienne | Brazil; Brazilian | Bra-xin
country-argentina | Argentine; argentin | Argentina; Argentine | Ác-hen-ti-na
country-chile | Chili; chilien; chilienne | Chile; Chilean | nước Chi-lê; Chile
country-peru | Pérou; péruvien; péruvienne | Peru; Peruvian | nước Pê-ru; Peru
country-ecuador | Équateur; équatorien; équatorienne | Ecuador; Ecuadorian | Ê-cu-a-đo
country-colombia | Colombie; colombien; colombienne | Colombia; Colombian | Cô-lôm-bi-a
country-cuba | Cuba; cubain; cubaine | Cuba; Cuban | nước Cu Ba; Cuba
country-belgium | Belgique; belge; belges | Belgium; Belgian | Vương quốc Bỉ
country-luxembourg | Luxembourg; luxembourgeois | Luxembourg | Lúc-xăm-bua
country-italy | Italie; italien; italienne; italiens | Italy; Italian | I-ta-li-a; Italia
country-spain | Espagne; espagnol; espagnole | Spain; Spanish | Tây Ban Nha
country-portugal | Portugal; portugais; portugaise | Portugal; Portuguese | Bồ Đào Nha
country-austria | Autriche; autrichien; autrichienne | Austria; Austrian | Cộng hòa Áo
country-poland | Pologne; polonais; polonaise | Poland | nước Ba Lan
country-czechia | Tchéquie; République tchèque; tchèque | Czechia; Czech Republic; Czech | Cộng hòa Séc
country-slovakia | Slovaquie; slovaque | Slovakia; Slovak | Xlô-va-ki-a
country-hungary | Hongrie; hongrois; hongroise | Hungary; Hungarian | Hung-ga-ri
country-romania | Roumanie; roumain; roumaine | Romania; Romanian | Ru-ma-ni
country-bulgaria | Bulgarie; bulgare | Bulgaria; Bulgarian | Bun-ga-ri
country-greece | Grèce; grec; grecque | Greece; Greek | Hy Lạp
country-norway | Norvège; norvégien; norvégienne | Norway; Norwegian | vương quốc Na Uy; nước Na Uy
country-iceland | Islande; islandais; islandaise | Iceland; Icelandic | Ai-xơ-len
country-ireland | Irlande; irlandais; irlandaise | Ireland; Irish | nước Ai-len; Ireland
country-estonia | Estonie; estonien; estonienne | Estonia; Estonian | E-xtô-ni-a
country-latvia | Lettonie; letton | Latvia; Latvian | Latvia
country-lithuania | Lituanie; lituanien | Lithuania; Lithuanian | Lithuania; Litva
country-ukraine | Ukraine; ukrainien; ukrainienne | Ukraine; Ukrainian | U-crai-na
country-belarus | Biélorussie; Bélarus; biélorusse | Belarus; Belarusian | Bê-la-rút
country-turkey | Turquie; turc; turque | Türkiye; Turkey; Turkish | Thổ Nhĩ Kỳ
country-saudi-arabia | Arabie saoudite; saoudien; saoudienne | Saudi Arabia; Saudi | Ả Rập Xê Út; Ả-rập Xê-út
country-uae | Émirats arabes unis | United Arab Emirates; UAE | Các Tiểu vương quốc Ả Rập Thống nhất
country-qatar | Qatar | Qatar; Qatari | Qatar
country-iran | Iran; iranien; iranienne | Iran; Iranian | Iran
country-egypt | Égypte; égyptien; égyptienne | Egypt; Egyptian | nước Ai Cập; Cộng hòa Ả Rập Ai Cập
country-morocco | Maroc; marocain; marocaine | Morocco; Moroccan | Ma-rốc; Morocco
country-algeria | Algérie; algérien; algérienne | Algeria; Algerian | An-giê-ri
country-tunisia | Tunisie; tunisien; tunisienne | Tunisia; Tunisian | Tuy-ni-di
country-south-africa | Afrique du Sud; sud-africain; sud-africaine | South Africa; South African | Cộng hòa Nam Phi
country-nigeria | Nigeria; nigérian; nigériane | Nigeria; Nigerian | Ni-giê-ri-a
country-kenya | Kenya; kényan; kényane | Kenya; Kenyan | Kê-ni-a
country-rwanda | Rwanda; rwandais; rwandaise | Rwanda; Rwandan | Ru-an-đa
country-ethiopia | Éthiopie; éthiopien | Ethiopia; Ethiopian | Ê-ti-ô-pi-a
country-mozambique | Mozambique | Mozambique; Mozambican | Mô-dăm-bích
country-tanzania | Tanzanie; tanzanien | Tanzania; Tanzanian | Tan-da-ni-a
country-senegal | Sénégal; sénégalais; sénégalaise | Senegal; Senegalese | Xê-nê-gan
country-ivory-coast | Côte d'Ivoire; ivoirien; ivoirienne | Côte d'Ivoire; Ivory Coast; Ivorian | Bờ Biển Ngà
country-cameroon | Cameroun; camerounais | Cameroon; Cameroonian | Ca-mơ-run
country-madagascar | Madagascar; malgache | Madagascar; Malagasy | Ma-đa-gát-xca
european-union | Union européenne; européen; européenne; européens | European Union; European | Liên minh châu Âu
"""
