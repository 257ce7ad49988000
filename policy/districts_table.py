"""Districts, towns and cities until 30 June 2025; scripts/write_places_table.py wrote it."""

from __future__ import annotations

DISTRICTS: dict[str, dict[str, str]] = {
    "ha-noi": {
        "district": (
            "Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Thanh Xuân, Sóc Sơn, "
            "Đông Anh, Gia Lâm, Nam Từ Liêm, Bắc Từ Liêm, Mê Linh, Hà Đông, Ba Vì, Phúc Thọ, Đan Phượng, "
            "Hoài Đức, Quốc Oai, Thạch Thất, Chương Mỹ, Thanh Oai, Thường Tín, Phú Xuyên, Ứng Hòa, Mỹ Đức"
        ),
    },
    "ha-giang": {
        "district": ("Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang"),
    },
    "cao-bang": {
        "district": ("Bảo Lạc, Hà Quảng, Trùng Khánh, Hạ Lang, Quảng Hòa, Hoà An, Nguyên Bình, Thạch An"),
    },
    "bac-kan": {
        "district": ("Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Na Rì"),
    },
    "tuyen-quang": {
        "district": ("Lâm Bình, Na Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương"),
    },
    "lao-cai": {
        "district": ("Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Bảo Yên, Văn Bàn"),
        "town": ("Sa Pa"),
    },
    "dien-bien": {
        "city": ("Điện Biên Phủ"),
        "town": ("Mường Lay"),
        "district": ("Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên Đông, Mường Ảng, Nậm Pồ"),
    },
    "lai-chau": {
        "district": ("Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Nậm Nhùn"),
    },
    "son-la": {
        "district": (
            "Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Mộc Châu, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ"
        ),
    },
    "yen-bai": {
        "town": ("Nghĩa Lộ"),
        "district": ("Lục Yên, Văn Yên, Mù Căng Chải, Trấn Yên, Trạm Tấu, Văn Chấn, Yên Bình"),
    },
    "hoa-binh": {
        "district": ("Đà Bắc, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy"),
    },
    "thai-nguyen": {
        "city": ("Sông Công, Phổ Yên"),
        "district": ("Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phú Bình"),
    },
    "lang-son": {
        "district": (
            "Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập"
        ),
    },
    "quang-ninh": {
        "city": ("Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Đông Triều"),
        "district": ("Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ, Vân Đồn, Cô Tô"),
        "town": ("Quảng Yên"),
    },
    "bac-giang": {
        "district": ("Yên Thế, Tân Yên, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Hiệp Hòa"),
        "town": ("Việt Yên, Chũ"),
    },
    "phu-tho": {
        "city": ("Việt Trì"),
        "district": ("Đoan Hùng, Hạ Hoà, Thanh Ba, Yên Lập, Cẩm Khê, Lâm Thao, Thanh Sơn, Thanh Thuỷ, Tân Sơn"),
    },
    "vinh-phuc": {
        "city": ("Vĩnh Yên, Phúc Yên"),
        "district": ("Lập Thạch, Tam Đảo, Bình Xuyên, Yên Lạc, Vĩnh Tường, Sông Lô"),
    },
    "bac-ninh": {
        "district": ("Yên Phong, Tiên Du, Gia Bình, Lương Tài"),
        "town": ("Quế Võ, Thuận Thành"),
        "city": ("Từ Sơn"),
    },
    "hai-duong": {
        "city": ("Chí Linh"),
        "district": ("Nam Sách, Kim Thành, Thanh Hà, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh Miện"),
        "town": ("Kinh Môn"),
    },
    "hai-phong": {
        "district": (
            "Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh, An Dương, Kiến Thuỵ, "
            "Tiên Lãng, Vĩnh Bảo, Cát Hải, Bạch Long Vĩ"
        ),
        "city": ("Thuỷ Nguyên"),
    },
    "hung-yen": {
        "district": ("Văn Lâm, Văn Giang, Yên Mỹ, Ân Thi, Khoái Châu, Kim Động, Tiên Lữ, Phù Cừ"),
        "town": ("Mỹ Hào"),
    },
    "thai-binh": {
        "district": ("Quỳnh Phụ, Hưng Hà, Đông Hưng, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư"),
    },
    "ha-nam": {
        "city": ("Phủ Lý"),
        "town": ("Duy Tiên, Kim Bảng"),
        "district": ("Thanh Liêm, Bình Lục, Lý Nhân"),
    },
    "nam-dinh": {
        "district": ("Vụ Bản, Ý Yên, Nghĩa Hưng, Nam Trực, Trực Ninh, Xuân Trường, Giao Thủy, Hải Hậu"),
    },
    "ninh-binh": {
        "city": ("Tam Điệp, Hoa Lư"),
        "district": ("Nho Quan, Gia Viễn, Yên Khánh, Kim Sơn, Yên Mô"),
    },
    "thanh-hoa": {
        "town": ("Bỉm Sơn, Nghi Sơn"),
        "city": ("Sầm Sơn"),
        "district": (
            "Mường Lát, Quan Hóa, Bá Thước, Quan Sơn, Lang Chánh, Ngọc Lặc, Cẩm Thủy, Thạch Thành, Hà "
            "Trung, Vĩnh Lộc, Yên Định, Thọ Xuân, Thường Xuân, Triệu Sơn, Thiệu Hóa, Hoằng Hóa, Hậu Lộc, "
            "Nga Sơn, Như Xuân, Như Thanh, Nông Cống, Quảng Xương"
        ),
    },
    "nghe-an": {
        "city": ("Vinh"),
        "town": ("Thái Hoà"),
        "district": (
            "Quế Phong, Quỳ Châu, Kỳ Sơn, Tương Dương, Nghĩa Đàn, Quỳ Hợp, Quỳnh Lưu, Con Cuông, Tân Kỳ, "
            "Anh Sơn, Diễn Châu, Yên Thành, Đô Lương, Thanh Chương, Nghi Lộc, Nam Đàn, Hưng Nguyên"
        ),
    },
    "ha-tinh": {
        "town": ("Hồng Lĩnh"),
        "district": ("Hương Sơn, Đức Thọ, Vũ Quang, Nghi Xuân, Can Lộc, Hương Khê, Thạch Hà, Cẩm Xuyên"),
    },
    "quang-binh": {
        "district": ("Đồng Hới, Minh Hóa, Tuyên Hóa, Quảng Trạch, Bố Trạch, Lệ Thủy"),
        "town": ("Ba Đồn"),
    },
    "quang-tri": {
        "city": ("Đông Hà"),
        "district": ("Vĩnh Linh, Hướng Hóa, Gio Linh, Đa Krông, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ"),
    },
    "hue": {
        "district": ("Thuận Hóa, Phú Xuân, Quảng Điền, Phú Vang, A Lưới, Phú Lộc"),
        "town": ("Hương Thủy, Hương Trà"),
    },
    "da-nang": {
        "district": ("Liên Chiểu, Thanh Khê, Hải Châu, Sơn Trà, Ngũ Hành Sơn, Cẩm Lệ, Hòa Vang, Hoàng Sa"),
    },
    "quang-nam": {
        "city": ("Tam Kỳ, Hội An"),
        "district": (
            "Tây Giang, Đông Giang, Đại Lộc, Duy Xuyên, Quế Sơn, Nam Giang, Phước Sơn, Hiệp Đức, Thăng "
            "Bình, Tiên Phước, Bắc Trà My, Nam Trà My, Núi Thành"
        ),
        "town": ("Điện Bàn"),
    },
    "quang-ngai": {
        "district": ("Bình Sơn, Trà Bồng, Sơn Tịnh, Tư Nghĩa, Sơn Hà, Minh Long, Nghĩa Hành, Mộ Đức, Ba Tơ, Lý Sơn"),
        "town": ("Đức Phổ"),
    },
    "binh-dinh": {
        "city": ("Quy Nhơn"),
        "town": ("Hoài Nhơn, An Nhơn"),
        "district": ("Hoài Ân, Tây Sơn, Phù Cát, Tuy Phước, Vân Canh"),
    },
    "phu-yen": {
        "city": ("Tuy Hoà"),
        "town": ("Sông Cầu, Đông Hòa"),
        "district": ("Đồng Xuân, Tuy An, Sơn Hòa, Sông Hinh, Tây Hoà, Phú Hoà"),
    },
    "khanh-hoa": {
        "city": ("Nha Trang, Cam Ranh"),
        "district": ("Cam Lâm, Vạn Ninh, Khánh Vĩnh, Diên Khánh, Khánh Sơn, Trường Sa"),
        "town": ("Ninh Hòa"),
    },
    "ninh-thuan": {
        "city": ("Phan Rang-Tháp Chàm"),
        "district": ("Bác Ái, Ninh Sơn, Ninh Hải, Ninh Phước, Thuận Bắc, Thuận Nam"),
    },
    "binh-thuan": {
        "city": ("Phan Thiết"),
        "town": ("La Gi"),
        "district": ("Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Đức Linh, Hàm Tân, Phú Quí"),
    },
    "kon-tum": {
        "district": ("Đắk Glei, Ngọc Hồi, Đắk Tô, Kon Plông, Kon Rẫy, Đắk Hà, Sa Thầy, Tu Mơ Rông, Ia H' Drai"),
    },
    "gia-lai": {
        "city": ("Pleiku"),
        "town": ("An Khê, Ayun Pa"),
        "district": (
            "KBang, Đăk Đoa, Chư Păh, Ia Grai, Mang Yang, Kông Chro, Đức Cơ, Chư Prông, Chư Sê, Đăk Pơ, "
            "Ia Pa, Krông Pa, Phú Thiện, Chư Pưh"
        ),
    },
    "dak-lak": {
        "city": ("Buôn Ma Thuột"),
        "town": ("Buôn Hồ"),
        "district": (
            "Ea H'leo, Ea Súp, Buôn Đôn, Cư M'gar, Krông Búk, Krông Năng, Ea Kar, M'Đrắk, Krông Bông, "
            "Krông Pắc, Krông A Na, Lắk, Cư Kuin"
        ),
    },
    "dak-nong": {
        "city": ("Gia Nghĩa"),
        "district": ("Đăk Glong, Cư Jút, Đắk Mil, Krông Nô, Đắk Song, Đắk R'Lấp, Tuy Đức"),
    },
    "lam-dong": {
        "city": ("Đà Lạt, Bảo Lộc"),
        "district": ("Đam Rông, Lạc Dương, Lâm Hà, Đơn Dương, Đức Trọng, Di Linh, Đạ Huoai"),
    },
    "binh-phuoc": {
        "city": ("Đồng Xoài"),
        "town": ("Bình Long, Chơn Thành"),
        "district": ("Bù Gia Mập, Lộc Ninh, Bù Đốp, Hớn Quản, Đồng Phú, Bù Đăng, Phú Riềng"),
    },
    "tay-ninh": {
        "district": ("Tân Biên, Dương Minh Châu, Gò Dầu, Bến Cầu"),
        "town": ("Hòa Thành, Trảng Bàng"),
    },
    "binh-duong": {
        "city": ("Thủ Dầu Một, Bến Cát, Dĩ An, Thuận An"),
        "district": ("Bàu Bàng, Dầu Tiếng, Phú Giáo, Bắc Tân Uyên"),
    },
    "dong-nai": {
        "city": ("Biên Hòa, Long Khánh"),
        "district": ("Vĩnh Cửu, Định Quán, Trảng Bom, Thống Nhất, Cẩm Mỹ, Long Thành, Xuân Lộc, Nhơn Trạch"),
    },
    "ba-ria-vung-tau": {
        "city": ("Vũng Tàu, Bà Rịa"),
        "district": ("Châu Đức, Xuyên Mộc, Long Đất, Côn Đảo"),
    },
    "ho-chi-minh": {
        "district": ("Gò Vấp, Bình Thạnh, Tân Bình, Phú Nhuận, Củ Chi, Hóc Môn, Bình Chánh, Nhà Bè, Cần Giờ"),
        "city": ("Thủ Đức"),
    },
    "long-an": {
        "city": ("Tân An"),
        "town": ("Kiến Tường"),
        "district": (
            "Tân Hưng, Vĩnh Hưng, Mộc Hóa, Tân Thạnh, Đức Huệ, Đức Hòa, Bến Lức, Thủ Thừa, Tân Trụ, Cần Đước, Cần Giuộc"
        ),
    },
    "tien-giang": {
        "city": ("Mỹ Tho, Gò Công"),
        "district": ("Tân Phước, Cái Bè, Chợ Gạo, Gò Công Tây, Gò Công Đông, Tân Phú Đông"),
    },
    "ben-tre": {
        "district": ("Chợ Lách, Mỏ Cày Nam, Giồng Trôm, Bình Đại, Ba Tri, Thạnh Phú, Mỏ Cày Bắc"),
    },
    "tra-vinh": {
        "district": ("Càng Long, Cầu Kè, Tiểu Cần, Cầu Ngang, Trà Cú"),
    },
    "vinh-long": {
        "district": ("Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn"),
        "town": ("Bình Minh"),
    },
    "dong-thap": {
        "city": ("Sa Đéc"),
        "district": ("Tân Hồng, Tháp Mười, Thanh Bình, Lấp Vò, Lai Vung"),
    },
    "an-giang": {
        "city": ("Long Xuyên, Châu Đốc"),
        "district": ("An Phú, Châu Phú, Tri Tôn, Thoại Sơn"),
        "town": ("Tịnh Biên"),
    },
    "kien-giang": {
        "city": ("Rạch Giá, Hà Tiên, Phú Quốc"),
        "district": (
            "Kiên Lương, Hòn Đất, Tân Hiệp, Giồng Riềng, Gò Quao, An Biên, An Minh, Vĩnh Thuận, Kiên Hải, "
            "U Minh Thượng, Giang Thành"
        ),
    },
    "can-tho": {
        "district": ("Ninh Kiều, Ô Môn, Bình Thuỷ, Cái Răng, Thốt Nốt, Cờ Đỏ, Thới Lai"),
    },
    "hau-giang": {
        "city": ("Vị Thanh, Ngã Bảy"),
        "district": ("Châu Thành A, Phụng Hiệp, Vị Thuỷ"),
    },
    "soc-trang": {
        "district": ("Kế Sách, Mỹ Tú, Cù Lao Dung, Long Phú, Mỹ Xuyên, Trần Đề"),
        "town": ("Ngã Năm, Vĩnh Châu"),
    },
    "bac-lieu": {
        "district": ("Hồng Dân, Vĩnh Lợi, Đông Hải"),
        "town": ("Giá Rai"),
    },
    "ca-mau": {
        "district": ("U Minh, Thới Bình, Trần Văn Thời, Cái Nước, Đầm Dơi, Năm Căn, Ngọc Hiển"),
    },
}
"""By province of before: names that no other district and no province bears."""
