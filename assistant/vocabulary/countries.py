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
european-union | Union européenne; européen; européenne; européens | European Union; European | Liên minh châu Âu
"""
