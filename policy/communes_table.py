"""Communes and wards since 1 July 2025; scripts/write_places_table.py wrote it."""

from __future__ import annotations

COMMUNES: dict[str, str] = {
    "ha-noi": (
        "Cửa Nam, Ngọc Hà, Giảng Võ, Bạch Mai, Văn Miếu - Quốc Tử Giám, Láng, Ô Chợ Dừa, Hồng Hà, Lĩnh "
        "Nam, Tương Mai, Định Công, Hoàng Liệt, Yên Sở, Khương Đình, Phương Liệt, Phú Thượng, Tây Tựu, "
        "Phú Diễn, Đông Ngạc, Thượng Cát, Từ Liêm, Xuân Phương, Tây Mỗ, Đại Mỗ, Bồ Đề, Dương Nội, Yên "
        "Nghĩa, Nam Phù, Thanh Liệt, Thượng Phúc, Chương Dương, Hồng Vân, Phượng Dực, Chuyên Mỹ, Đại "
        "Xuyên, Tam Hưng, Vân Đình, Ứng Thiên, Hòa Xá, Phúc Sơn, Xuân Mai, Quảng Bị, Quảng Oai, Vật Lại, "
        "Bất Bạt, Suối Hai, Tùng Thiện, Đoài Phương, Hát Môn, Hạ Bằng, Tây Phương, Kiều Phú, Ô Diên, Bát "
        "Tràng, Phù Đổng, Thư Lâm, Phúc Thịnh, Thiên Lộc, Tiến Thắng, Quang Minh, Đa Phúc, Nội Bài, Trung "
        "Giã, Kim Anh"
    ),
    "cao-bang": (
        "Thục Phán, Nùng Trí Cao, Tân Giang, Nam Quang, Lý Bôn, Bảo Lâm, Sơn Lộ, Cốc Pàng, Cô Ba, Khánh "
        "Xuân, Huy Giáp, Ca Thành, Phan Thanh, Tĩnh Túc, Tam Kim, Minh Tâm, Thanh Long, Cần Yên, Thông "
        "Nông, Trường Hà, Lũng Nặm, Tổng Cọt, Nam Tuấn, Nguyễn Huệ, Minh Khai, Canh Tân, Đông Khê, Đức "
        "Long, Bế Văn Đàn, Độc Lập, Quảng Uyên, Quang Hán, Đoài Dương, Đàm Thuỷ, Đình Phong, Lý Quốc, "
        "Vinh Quý, Quang Long"
    ),
    "tuyen-quang": (
        "Thượng Lâm, Minh Quang, Côn Lôn, Thượng Nông, Kiên Đài, Tri Phú, Kim Bình, Yên Nguyên, Bạch Xa, "
        "Phù Lưu, Bình Xa, Thái Sơn, Hùng Đức, Hùng Lợi, Xuân Vân, Lực Hành, Nhữ Khê, Kiến Thiết, Tân "
        "Trào, Bình Ca, Trường Sinh, Đông Thọ, Mỹ Lâm, Minh Xuân, Nông Tiến, Lũng Cú, Sà Phìn, Phố Bảng, "
        "Lũng Phìn, Sủng Máng, Sơn Vĩ, Khâu Vai, Niêm Sơn, Tát Ngà, Thắng Mố, Bạch Đích, Mậu Duệ, Ngọc "
        "Long, Du Già, Đường Thượng, Lùng Tám, Cán Tỷ, Nghĩa Thuận, Tùng Vài, Đường Hồng, Giáp Trung, "
        "Minh Ngọc, Ngọc Đường, Tùng Bá, Phú Linh, Linh Hồ, Việt Lâm, Cao Bồ, Thượng Sơn, Tân Quang, Liên "
        "Hiệp, Bằng Hành, Hùng An, Đồng Yên, Bằng Lang, Tân Trịnh, Tiên Nguyên, Thông Nguyên, Hồ Thầu, "
        "Nậm Dịch, Thàng Tín, Bản Máy, Pờ Ly Ngài, Pà Vầy Sủ, Trung Thịnh, Quảng Nguyên, Khuôn Lùng"
    ),
    "dien-bien": (
        "Mường Phăng, Mường Thanh, Thanh Nưa, Thanh Yên, Sam Mứn, Núa Ngam, Mường Nhà, Quài Tở, Mường "
        "Mùn, Pú Nhung, Sín Chải, Sính Phình, Tủa Thàng, Sáng Nhè, Na Sang, Mường Tùng, Pa Ham, Nậm Nèn, "
        "Mường Pồn, Na Son, Xa Dung, Mường Luân, Tìa Dình, Phình Giàng, Nà Hỳ, Nà Bủng, Chà Tở, Si Pa "
        "Phìn, Sín Thầu, Mường Toong, Nậm Kè, Nà Tấu, Búng Lao"
    ),
    "lai-chau": (
        "Mường Kim, Khoen On, Mường Than, Pắc Ta, Nậm Sỏ, Mường Khoa, Bản Bo, Bình Lư, Tả Lèng, Khun Há, "
        "Sin Suối Hồ, Sì Lở Lầu, Dào San, Khổng Lào, Tủa Sín Chải, Hồng Thu, Nậm Tăm, Pu Sam Cáp, Nậm "
        "Cuổi, Nậm Mạ, Nậm Hàng, Mường Mô, Hua Bum, Pa Tần, Bum Nưa, Bum Tở, Thu Lũm, Pa Ủ, Tà Tổng, Mù "
        "Cả"
    ),
    "son-la": (
        "Tô Hiệu, Chiềng An, Chiềng Cơi, Mộc Sơn, Thảo Nguyên, Lóng Sập, Chiềng Sơn, Song Khủa, Tô Múa, "
        "Xuân Nha, Mường Chiên, Mường Giôn, Mường Sại, Chiềng La, Nậm Lầu, Muổi Nọi, Mường Khiêng, Co Mạ, "
        "Mường É, Long Hẹ, Chiềng Lao, Mường Bú, Chiềng Hoa, Tà Xùa, Tạ Khoa, Xím Vàng, Pắc Ngà, Chiềng "
        "Sại, Tường Hạ, Mường Cơi, Mường Bang, Kim Bon, Chiềng Hặc, Lóng Phiêng, Chiềng Mai, Phiêng Pằn, "
        "Chiềng Mung, Phiêng Cằm, Tà Hộc, Chiềng Sung, Bó Sinh, Chiềng Khương, Mường Hung, Chiềng Khoong, "
        "Mường Lầm, Nậm Ty, Huổi Một, Chiềng Sơ, Púng Bánh, Mường Bám, Ngọc Chiến, Suối Tọ, Phiêng Khoài, "
        "Mường Lèo"
    ),
    "lao-cai": (
        "Khao Mang, Púng Luông, Tú Lệ, Phình Hồ, Trung Tâm, Cầu Thia, Gia Hội, Thượng Bằng La, Chấn "
        "Thịnh, Nghĩa Tâm, Phong Dụ Hạ, Châu Quế, Lâm Giang, Đông Cuông, Tân Hợp, Mậu A, Xuân Ái, Mỏ "
        "Vàng, Lâm Thượng, Tân Lĩnh, Mường Lai, Cảm Nhân, Thác Bà, Bảo Ái, Âu Lâu, Hưng Khánh, Lương "
        "Thịnh, Việt Hồng, Quy Mông, Phong Hải, Xuân Quang, Tằng Loỏng, Cốc San, Cam Đường, Mường Hum, "
        "Dền Sáng, Y Tý, A Mú Sung, Trịnh Tường, Bản Xèo, Thượng Hà, Phúc Khánh, Bảo Hà, Võ Lao, Khánh "
        "Yên, Dương Quỳ, Chiềng Ken, Minh Lương, Nậm Chày, Mường Bo, Bản Hồ, Tả Phìn, Tả Van, Cốc Lầu, "
        "Bảo Nhai, Bản Liền, Tả Củ Tỷ, Lùng Phình, Pha Long, Bản Lầu, Sín Chéng, Chế Tạo, Nậm Có, Tà Xi "
        "Láng, Phong Dụ Thượng, Cát Thịnh, Nậm Xé, Ngũ Chỉ Sơn"
    ),
    "thai-nguyen": (
        "Phan Đình Phùng, Tích Lương, Gia Sàng, Quan Triều, Tân Cương, Đại Phúc, Đức Lương, Phú Thịnh, La "
        "Bằng, Phú Lạc, Quân Chu, Phúc Thuận, Điềm Thụy, Kha Sơn, Trại Cau, Nam Hòa, Văn Hán, Bá Xuyên, "
        "Bách Quang, Vô Tranh, Yên Trạch, Bình Yên, Trung Hội, Phượng Tiến, Kim Phượng, Lam Vỹ, Dân Tiến, "
        "Nghinh Tường, Thần Sa, La Hiên, Tràng Xá, Bằng Thành, Nghiên Loan, Cao Minh, Chợ Rã, Thượng "
        "Minh, Đồng Phúc, Bằng Vân, Nà Phặc, Hiệp Lực, Quảng Bạch, Yên Thịnh, Nghĩa Tá, Phủ Thông, Đức "
        "Xuân, Cường Lợi, Côn Minh, Thanh Mai, Thanh Thịnh, Sảng Mộc, Thượng Quan"
    ),
    "lang-son": (
        "Thất Khê, Quốc Khánh, Kháng Chiến, Quốc Việt, Tân Văn, Hoa Thám, Quý Hòa, Thiện Hòa, Thiện "
        "Thuật, Thiện Long, Hưng Vũ, Vũ Lăng, Nhất Hòa, Vũ Lễ, Tân Tri, Điềm He, Yên Phúc, Tân Đoàn, "
        "Khánh Khê, Na Sầm, Hội Hoan, Thụy Hùng, Hoàng Văn Thụ, Mẫu Sơn, Na Dương, Lợi Bác, Khuất Xá, "
        "Kiên Mộc, Tuấn Sơn, Vân Nham, Thiện Tân, Hữu Liên, Cai Kinh, Nhân Lý, Chiến Thắng, Bằng Mạc, Vạn "
        "Linh, Đồng Đăng, Công Sơn, Ba Sơn, Lương Văn Tri, Kỳ Lừa"
    ),
    "quang-ninh": (
        "An Sinh, Mạo Khê, Hoàng Quế, Vàng Danh, Đông Mai, Hà An, Phong Cốc, Tuần Châu, Bãi Cháy, Hà Tu, "
        "Hà Lầm, Cao Xanh, Hồng Gai, Hoành Bồ, Quảng La, Mông Dương, Quang Hanh, Cửa Ông, Hải Hòa, Điền "
        "Xá, Đông Ngũ, Quảng Hà, Quảng Đức, Hoành Mô, Lục Hồn, Hải Sơn, Vĩnh Thực, Cái Chiên"
    ),
    "bac-ninh": (
        "Tây Yên Tử, Dương Hưu, Biển Động, Đèo Gia, Biên Sơn, Sa Lý, Nam Dương, Kiên Lao, Phượng Sơn, Lục "
        "Sơn, Cẩm Lý, Nghĩa Phương, Bắc Lũng, Bảo Đài, Mỹ Thái, Kép, Tiên Lục, Bố Hạ, Đồng Kỳ, Xuân "
        "Lương, Tam Tiến, Ngọc Thiện, Nhã Nam, Hợp Thịnh, Hoàng Vân, Xuân Cẩm, Tự Lạn, Nếnh, Vân Hà, Đồng "
        "Việt, Đa Mai, Yên Dũng, Cảnh Thụy, Kinh Bắc, Võ Cường, Vũ Ninh, Hạp Lĩnh, Nam Sơn, Đồng Nguyên, "
        "Trạm Lộ, Trí Quả, Song Liễu, Ninh Xá, Phương Liễu, Đào Viên, Bồng Lai, Phù Lãng, Văn Môn, Tam "
        "Đa, Liên Bão, Tân Chi, Phật Tích, Nhân Thắng, Đại Lai, Cao Đức, Đông Cứu, Trung Kênh, Tuấn Đạo"
    ),
    "phu-tho": (
        "Nông Trang, Thanh Miếu, Hy Cương, Xuân Lũng, Phùng Nguyên, Bản Nguyên, Phong Châu, Âu Cơ, Dân "
        "Chủ, Trạm Thản, Hoàng Cương, Chí Tiên, Tây Cốc, Chân Mộng, Chí Đám, Bằng Luân, Đan Thượng, Yên "
        "Kỳ, Vĩnh Chân, Hiền Lương, Hùng Việt, Tiên Lương, Thọ Văn, Hiền Quan, Đào Xá, Tu Vũ, Võ Miếu, "
        "Văn Miếu, Cự Đồng, Hương Cần, Khả Cửu, Minh Đài, Lai Đồng, Thu Cúc, Long Cốc, Thượng Long, Xuân "
        "Viên, Hải Lựu, Hợp Lý, Đại Đình, Đạo Trù, Tam Dương, Hội Thịnh, Hoàng An, Tam Dương Bắc, Thổ "
        "Tang, Tề Lỗ, Liên Châu, Tam Hồng, Nguyệt Đức, Xuân Lãng, Bình Tuyền, Mường Thàng, Thung Nai, Đức "
        "Nhàn, Quy Đức, Tân Pheo, Mường Động, Dũng Tiến, Hợp Kim, Nật Sơn, Mường Vang, Nhân Nghĩa, Thượng "
        "Cốc, An Nghĩa, Cao Dương, Bao La, Mai Hạ, Pà Cò, Mường Bi, Mường Hoa, Toàn Thắng, Lạc Lương, Yên "
        "Trị, Thịnh Minh"
    ),
    "hai-phong": (
        "Thiên Hương, Nam Triệu, Lưu Kiếm, Lê Ích Mộc, Hồng An, Phù Liễn, Nam Đồ Sơn, An Phong, An Hưng, "
        "An Quang, Kiến Minh, Nghi Dương, Tiên Minh, Chấn Hưng, Hùng Thắng, Nguyễn Bỉnh Khiêm, Vĩnh Am, "
        "Việt Khê, Lê Thanh Nghị, Việt Hòa, Thạch Khôi, Tứ Minh, Chu Văn An, Trần Nhân Tông, Lê Đại Hành, "
        "Nguyễn Đại Năng, Trần Liễu, Bắc An Phụ, Phạm Sư Mạnh, Nhị Chiểu, Nam An Phụ, Thái Tân, Hà Tây, "
        "Hà Bắc, Tuệ Tĩnh, Kẻ Sặt, Đường An, Yết Kiêu, Gia Phúc, Trường Tân, Lạc Phượng, Nguyên Giáp, "
        "Vĩnh Lại, Khúc Thừa Dụ, Bắc Thanh Miện, Nguyễn Lương Bằng, Nam Thanh Miện, Phú Thái, Lai Khê"
    ),
    "hung-yen": (
        "Phố Hiến, Sơn Nam, Đường Hào, Hoàng Hoa Thám, Tiên Hoa, Đoàn Đào, Tiên Tiến, Tống Trân, Lương "
        "Bằng, Hiệp Cường, Đức Hợp, Xuân Trúc, Phạm Ngũ Lão, Triệu Việt Vương, Việt Tiến, Châu Ninh, Hoàn "
        "Long, Nguyễn Văn Linh, Như Quỳnh, Lạc Đạo, Nghĩa Trụ, Phụng Công, Mễ Sở, Trần Lãm, Trà Lý, Vũ "
        "Phúc, Đông Thụy Anh, Bắc Thụy Anh, Thụy Anh, Nam Thụy Anh, Bắc Thái Ninh, Thái Ninh, Đông Thái "
        "Ninh, Nam Thái Ninh, Tây Thái Ninh, Tây Thụy Anh, Tây Tiền Hải, Đồng Châu, Đông Tiền Hải, Nam "
        "Tiền Hải, Minh Thọ, Nguyễn Du, Quỳnh An, Ngọc Lâm, Đồng Bằng, A Sào, Phụ Dực, Tiên La, Lê Quý "
        "Đôn, Hồng Minh, Thần Khê, Diên Hà, Ngự Thiên, Bắc Tiên Hưng, Đông Tiên Hưng, Nam Đông Hưng,  Bắc "
        "Đông Quan, Bắc Đông Hưng, Đông Quan, Nam Tiên Hưng, Tiên Hưng, Quang Lịch, Vũ Quý, Hồng Vũ, Thư "
        "Trì, Thư Vũ, Vũ Tiên"
    ),
    "ninh-binh": (
        "Đại Hoàng, Gia Hưng, Gia Phong, Gia Vân, Gia Trấn, Gia Tường, Phú Sơn, Cúc Phương, Phú Long, "
        "Khánh Nhạc, Khánh Thiện, Khánh Trung, Yên Mạc, Chất Bình, Quang Thiện, Phát Diệm, Lai Thành, "
        "Liêm Hà, Thanh Lâm, Nam Xang, Vĩnh Trụ, Trần Thương, Nhân Hà, Nam Lý, Nam Minh, Nam Ninh, Nam "
        "Hồng, Hiển Khánh, Yên Đồng, Vũ Dương, Phong Doanh, Cổ Lễ, Cát Thành, Minh Thái, Ninh Cường, Xuân "
        "Hưng, Xuân Hồng, Hải Anh, Hải Tiến, Hải Quang, Hải Xuân, Hải Thịnh, Giao Minh, Giao Hoà, Giao "
        "Phúc, Giao Hưng, Giao Bình, Giao Ninh, Đồng Thịnh, Nghĩa Sơn, Quỹ Nhất, Rạng Đông, Tây Hoa Lư, "
        "Nam Hoa Lư, Đông Hoa Lư, Phù Vân, Liêm Tuyền, Duy Tân, Duy Hà, Tiên Sơn, Lê Hồ, Nguyễn Uý, Lý "
        "Thường Kiệt, Tam Chúc, Thiên Trường, Đông A, Vị Khê, Thành Nam, Trường Thi"
    ),
    "thanh-hoa": (
        "Hạc Thành, Đông Quang, Hàm Rồng, Nguyệt Viên, Nam Sầm Sơn, Tân Dân, Hải Lĩnh, Tĩnh Gia, Đào Duy "
        "Từ, Hải Bình, Trúc Lâm, Các Sơn, Trường Lâm, Tống Sơn, Hoạt Giang, Lĩnh Toại, Triệu Lộc, Hoa "
        "Lộc, Vạn Lộc, Nga Thắng, Hồ Vương, Nga An, Hoằng Tiến, Hoằng Thanh, Hoằng Lộc, Hoằng Châu, Hoằng "
        "Sơn, Hoằng Phú, Hoằng Giang, Lưu Vệ, Quảng Ngọc, Tiên Trang, Quảng Chính, Thắng Lợi, Trường Văn, "
        "Tượng Lĩnh, Công Chính, Thiệu Quang, Thiệu Tiến, Thiệu Toán, Thiệu Trung, Yên Trường, Quý Lộc, "
        "Yên Ninh, Định Tân, Thọ Long, Sao Vàng, Thọ Lập, Xuân Tín, Tây Đô, Biện Thượng, Thọ Bình, Thọ "
        "Ngọc, Thọ Phú, An Nông, Quang Chiểu, Tam Chung, Nhi Sơn, Mường Lý, Trung Lý, Hồi Xuân, Nam Xuân, "
        "Thiên Phủ, Hiền Kiệt, Phú Lệ, Na Mèo, Mường Mìn, Tam Lư, Giao An, Yên Khương, Văn Nho, Thiết "
        "Ống, Cổ Lũng, Pù Luông, Điền Lư, Điền Quang, Quý Lương, Thạch Lập, Ngọc Liên, Nguyệt Ấn, Kiên "
        "Thọ, Cẩm Thạch, Cẩm Tú, Cẩm Vân, Cẩm Tân, Kim Tân, Ngọc Trạo, Thạch Bình, Thạch Quảng, Thượng "
        "Ninh, Xuân Bình, Hóa Quỳ, Thanh Quân, Xuân Du, Mậu Lâm, Xuân Thái, Thanh Kỳ, Bát Mọt, Yên Nhân, "
        "Luận Thành, Thắng Lộc, Xuân Chinh"
    ),
    "nghe-an": (
        "Anh Sơn Đông, Thành Bình Thọ, Môn Sơn, Mậu Thạch, Cam Phục, Châu Khê, Bình Chuẩn, Đức Châu, "
        "Quảng Châu, Hùng Châu, Văn Hiến, Bạch Hà, Thuần Trung, Quỳnh Mai, Hưng Nguyên Nam, Lam Thành, "
        "Mường Xén, Hữu Kiệm, Chiêu Lưu, Na Loi, Mường Típ, Na Ngoi, Mỹ Lý, Keng Đu, Huồi Tụ, Mường Lống, "
        "Vạn An, Đại Huệ, Thiên Nhẫn, Nghĩa Thọ, Nghĩa Mai, Nghĩa Khánh, Nghĩa Lộc, Trung Lộc, Thần Lĩnh, "
        "Hải Lộc, Văn Kiều, Mường Quàng, Thông Thụ, Châu Tiến, Hùng Chân, Châu Bình, Tam Hợp, Châu Lộc, "
        "Châu Hồng, Mường Ham, Mường Chọng, Minh Hợp, Quỳnh Văn, Quỳnh Anh, Quỳnh Tam, Quỳnh Sơn, Quỳnh "
        "Thắng, Nghĩa Đồng, Giai Xuân, Tiên Đồng, Tây Hiếu, Đông Hiếu, Cát Ngạn, Tam Đồng, Hạnh Lâm, Sơn "
        "Lâm, Hoa Quân, Bích Hào, Xuân Lâm, Tam Quang, Tam Thái, Yên Na, Nga My, Hữu Khuông, Nhôn Mai, "
        "Trường Vinh, Cửa Lò, Quan Thành, Hợp Minh, Vân Tụ, Quang Đồng, Giai Lạc"
    ),
    "ha-tinh": (
        "Sông Trí, Hoành Sơn, Vũng Áng, Kỳ Xuân, Kỳ Anh, Kỳ Hoa, Kỳ Văn, Kỳ Khang, Kỳ Lạc, Thiên Cầm, Cẩm "
        "Duệ, Cẩm Hưng, Cẩm Lạc, Cẩm Trung, Thành Sen, Hà Huy Tập, Thạch Lạc, Thạch Khê, Cẩm Bình, Toàn "
        "Lưu, Việt Xuyên, Thạch Xuân, Lộc Hà, Hồng Lộc, Mai Phụ, Tùng Lộc, Gia Hanh, Trường Lưu, Bắc Hồng "
        "Lĩnh, Nam Hồng Lĩnh, Tiên Điền, Cổ Đạm, Đan Hải, Đức Quang, Đức Đồng, Đức Thịnh, Đức Minh, Tứ "
        "Mỹ, Sơn Giang, Sơn Tiến, Sơn Hồng, Kim Hoa, Mai Hoa, Hương Phố, Hương Đô, Hà Linh, Hương Bình, "
        "Phúc Trạch, Hương Xuân"
    ),
    "quang-tri": (
        "Nam Gianh, Nam Ba Đồn, Bắc Gianh, Kim Điền, Kim Phú, Tuyên Lâm, Tuyên Sơn, Đồng Lê, Tuyên Phú, "
        "Tân Gianh, Trung Thuần, Hòa Trạch, Phú Trạch, Thượng Trạch, Phong Nha, Bắc Trạch, Đông Trạch, "
        "Hoàn Lão, Nam Trạch, Ninh Châu, Trường Ninh, Cam Hồng, Sen Ngư, Trường Phú, Lệ Ninh, Kim Ngân, "
        "Nam Đông Hà, Cửa Tùng, Vĩnh Hoàng, Vĩnh Thủy, Bến Quan, Cồn Tiên, Cửa Việt, Bến Hải, Hướng Lập, "
        "Hướng Phùng, Khe Sanh, Lao Bảo, Lìa, A Dơi, La Lay, Tà Rụt, Đakrông, Ba Lòng, Hướng Hiệp, Hiếu "
        "Giang, Ái Tử, Triệu Bình, Triệu Cơ, Nam Cửa Việt, Diên Sanh, Mỹ Thủy, Vĩnh Định, Nam Hải Lăng"
    ),
    "hue": (
        "Hóa Châu, Mỹ Thượng, Vỹ Dạ, An Cựu, Thủy Xuân, Hương An, Kim Trà, Phú Bài, Phong Thái, Phong "
        "Dinh, Phong Phú, Đan Điền, Phú Hồ, Hưng Lộc, Lộc An, Chân Mây – Lăng Cô, Long Quảng, Khe Tre, "
        "Bình Điền, Dương Nỗ"
    ),
    "da-nang": (
        "Hòa Cường, Hải Vân, Hòa Tiến, Bà Nà, Tam Mỹ, Tam Anh, Đức Phú, Tam Xuân, Tam Hải, Bàn Thạch, "
        "Chiên Đàn, Lãnh Ngọc, Sơn Cẩm Hà, Trà Liên, Trà Giáp, Trà Đốc, Trà My, Trà Tập, Trà Vân, Trà "
        "Leng, Thăng An, Thăng Trường, Thăng Điền, Thăng Phú, Đồng Dương, Quế Sơn Trung, Nông Sơn, Quế "
        "Phước, Duy Nghĩa, Nam Phước, Thu Bồn, Điện Bàn Đông, An Thắng, Điện Bàn Bắc, Điện Bàn Tây, Gò "
        "Nổi, Hội An Đông, Hội An Tây, Hà Nha, Vu Gia, Bến Giằng, Đắc Pring, La Dêê, La Êê, Sông Vàng, "
        "Sông Kôn, Bến Hiên, Avương, Hùng Sơn, Việt An, Phước Trà, Khâm Đức, Phước Năng, Phước Chánh, "
        "Phước Hiệp"
    ),
    "quang-ngai": (
        "Tịnh Khê, Trương Quang Trọng, Cẩm Thành, Trà Câu, Nguyễn Nghiêm, Khánh Cường, Sa Huỳnh, Bình "
        "Chương, Vạn Tường, Trường Giang, Ba Gia, Thọ Phong, Vệ Giang, Nghĩa Giang, Đình Cương, Thiện "
        "Tín, Phước Giang, Long Phụng, Lân Phong, Đông Trà Bồng, Tây Trà, Thanh Bồng, Cà Đam, Tây Trà "
        "Bồng, Sơn Linh, Sơn Kỳ, Sơn Tây Thượng, Sơn Tây Hạ, Sơn Mai, Ba Vinh, Ba Động, Đặng Thùy Trâm, "
        "Ba Xa, Đăk Cấm, Đăk BLa, Ngọk Bay, Ia Chim, Đăk Rơ Wa, Đăk Pxi, Đăk Mar, Đăk Ui, Ngọk Réo, Ngọk "
        "Tụ, Kon Đào, Đăk Sao, Đăk Tờ Kan, Măng Ri, Bờ Y, Sa Loong, Dục Nông, Xốp, Ngọc Linh, Đăk Plô, "
        "Đăk Pék, Đăk Môn, Sa Bình, Ya Ly, Ia Tơi, Đăk Kôi, Kon Braih, Đăk Rve, Măng Đen, Măng Bút, Đăk "
        "Long, Rờ Kơi, Mô Rai, Ia Đal"
    ),
    "gia-lai": (
        "Quy Nhơn Đông, Quy Nhơn Tây, Quy Nhơn Nam, Quy Nhơn Bắc, An Nhơn Đông, An Nhơn Nam, An Nhơn Bắc, "
        "Bồng Sơn, Tam Quan, Hoài Nhơn Đông, Hoài Nhơn Tây, Hoài Nhơn Nam, Hoài Nhơn Bắc, Xuân An, Ngô "
        "Mây, Đề Gi, Hội Sơn, An Lương, Phù Mỹ Đông, Phù Mỹ Tây, Phù Mỹ Nam, Phù Mỹ Bắc, Tuy Phước Đông, "
        "Tuy Phước Tây, Tuy Phước Bắc, Vạn Đức, Ân Hảo, Canh Vinh, Canh Liên, Vĩnh Quang, Vĩnh Sơn, An "
        "Vinh, An Toàn, Hội Phú, Biển Hồ, Gào, Ia Ly, Ia Khươl, Ia Phí, Bàu Cạn, Ia Boòng, Ia Lâu, Ia "
        "Pia, Ia Tôr, Bờ Ngoong, Ia Ko, Al Bá, Ia Le, Ia Hrú, Cửu An, Ya Hội, Kông Bơ La, Tơ Tung, Sơn "
        "Lang, Đak Rong, Ya Ma, Chư Krey, SRó, Chơ Long, Ia Rbol, Ia Sao, Chư A Thai, Ia Hiao, Pờ Tó, Ia "
        "Tul, Ia Dreh, Ia Rsai, Uar, Kon Gang, Ia Băng, KDang, Đak Sơmei, Lơ Pang, Kon Chiêng, Hra, Ayun, "
        "Ia Krái, Ia Hrung, Ia Dơk, Ia Krêl, Nhơn Châu, Ia Púch, Ia Mơ, Ia Pnôn, Ia Nan, Ia Dom, Ia Chia, "
        "Ia O, Krong"
    ),
    "khanh-hoa": (
        "Bắc Nha Trang, Tây Nha Trang, Nam Nha Trang, Bắc Cam Ranh, Cam Linh, Ba Ngòi, Nam Cam Ranh, Bắc "
        "Ninh Hòa, Đông Ninh Hòa, Nam Ninh Hòa, Tây Ninh Hòa, Hòa Trí, Đại Lãnh, Tu Bông, Vạn Hưng, Diên "
        "Lạc, Diên Điền, Diên Lâm, Diên Thọ, Suối Hiệp, Suối Dầu, Cam Hiệp, Cam An, Bắc Khánh Vĩnh, Trung "
        "Khánh Vĩnh, Tây Khánh Vĩnh, Nam Khánh Vĩnh, Tây Khánh Sơn, Đông Khánh Sơn, Phan Rang, Ninh Chử, "
        "Bảo An, Đô Vinh, Phước Hữu, Cà Ná, Phước Hà, Phước Dinh, Xuân Hải, Công Hải, Anh Dũng, Mỹ Sơn, "
        "Bác Ái Đông, Bác Ái Tây"
    ),
    "dak-lak": (
        " Thành Nhất, Ea Kao, Ea Drông, Cư Bao, Ea Rốk, Ea Bung, Ia Rvê, Ia Lốp, Ea Wer, Ea Nuôl, Ea "
        "Kiết, Ea M’Droh, Cuôr Đăng, Ea Tul, Pơng Drang, Cư Pơng, Ea Khăl, Ea Drăng, Ea Wy, Ea Hiao, Dliê "
        "Ya, Ea Knuếc, Ea Phê, Ea Kly, Vụ Bổn, Ea Ô, Ea Knốp, Cư Yang, Ea Păl, Ea Riêng, Cư M’ta, Krông "
        "Á, Cư Prao, Ea Trang, Hòa Sơn, Dang Kang, Yang Mao, Cư Pui, Liên Sơn Lắk, Đắk Liêng, Nam Ka, Đắk "
        "Phơi, Ea Ning, Dray Bhăng, Ea Ktur, Krông Ana, Dur Kmăl, Ea Na, Bình Kiến, Xuân Thọ, Xuân Cảnh, "
        "Tuy An Bắc, Tuy An Đông, Ô Loan, Tuy An Nam, Tuy An Tây, Hòa Thịnh, Hòa Mỹ, Sơn Thành, Vân Hòa, "
        "Suối Trai, Ea Ly, Ea Bá, Đức Bình, Xuân Lãnh, Phú Mỡ, Xuân Phước"
    ),
    "lam-dong": (
        "Xuân Hương - Đà Lạt, Cam Ly - Đà Lạt, Lâm Viên - Đà Lạt, Xuân Trường - Đà Lạt, Lang Biang - Đà "
        "Lạt, B'Lao, Ka Đô, Quảng Lập, D'Ran, Tà Hine, Tà Năng, Đinh Văn Lâm Hà, Phú Sơn Lâm Hà, Nam Hà "
        "Lâm Hà, Nam Ban Lâm Hà, Tân Hà Lâm Hà, Phúc Thọ Lâm Hà, Hòa Ninh, Hòa Bắc, Đinh Trang Thượng, "
        "Bảo Thuận, Gia Hiệp, Đạ Tẻh, Hàm Thắng, Mũi Né, Phú Thuỷ, Tiến Thành, Phước Hội, Vĩnh Hảo, Liên "
        "Hương, Phan Rí Cửa, Phan Sơn, Sông Lũy, La Dạ, Hàm Thuận, Hàm Liêm, Hàm Thạnh, Hàm Kiệm, Sơn Mỹ, "
        "Bắc Ruộng, Nghị Đức, Đồng Kho, Suối Kiết, Nam Thành, Phú Quý, Bắc Gia Nghĩa, Nam Gia Nghĩa, Đông "
        "Gia Nghĩa, Đắk Wil, Đắk Sắk, Nam Đà, Nâm Nung, Đức An, Thuận Hạnh, Tà Đùng, Quảng Khê, Kiến Đức, "
        "Nhân Cơ, Quảng Tín, Ninh Gia, Quảng Trực"
    ),
    "dong-nai": (
        "Trấn Biên, Tam Hiệp, Trảng Dài, Hố Nai, Đại Phước, Phước An, Phước Thái, An Viễn, Bàu Hàm, Hưng "
        "Thịnh, Dầu Giây, Gia Kiệm, Bình Lộc, Bảo Vinh, Hàng Gòn, Xuân Quế, Sông Ray, Xuân Đông, Xuân "
        "Thành, Xuân Bắc, La Ngà, Tà Lài, Nam Cát Tiên, Trị An, Tân Triều, Minh Hưng, Nha Bích, Tân Quan, "
        "Tân Khai, Minh Đức, An Lộc, Lộc Hưng, Lộc Tấn, Lộc Quang, Thiện Hưng, Hưng Phước, Đa Kia, Phước "
        "Bình, Long Hà, Phú Trung, Thuận Lợi, Tân Lợi, Nghĩa Trung, Thọ Sơn, Đak Nhau, Bom Bo, Tam Phước, "
        "Phước Tân, Đak Lua, Đăk Ơ"
    ),
    "ho-chi-minh": (
        "Tam Thắng,  Rạch Dừa, Phước Thắng, Long Hương, Tam Long, Châu Pha, Ngãi Giao, Xuân Sơn, Nghĩa "
        "Thành, Hồ Tràm, Bàu Lâm, Phước Hải, Long Hải, Đất Đỏ, Tân Đông Hiệp, Thuận Giao, Lái Thiêu, "
        "Chánh Hiệp, Vĩnh Tân, Bình Cơ, Hòa Lợi, Tây Nam, Long Nguyên, Chánh Phú Hòa, Thường Tân, Phước "
        "Hòa, Trừ Văn Thố, Sài Gòn, Bến Thành, Cầu Ông Lãnh, Bàn Cờ, Nhiêu Lộc, Xóm Chiếu, Vĩnh Hội, Chợ "
        "Quán, An Đông, Chợ Lớn, Bình Tây, Bình Tiên, Chánh Hưng, Bình Đông, Vườn Lài, Minh Phụng, Bình "
        "Thới, Đông Hưng Thuận, Trung Mỹ Tây, Tân Thới Hiệp, Thới An, An Phú Đông, Tân Tạo, Bình Trị "
        "Đông, Bình Hưng Hòa, Gia Định, Bình Lợi Trung, Bình Quới, Hạnh Thông, An Hội Đông, Thông Tây "
        "Hội, An Hội Tây, Đức Nhuận, Cầu Kiệu, Tân Sơn Hòa, Tân Sơn Nhất, Bảy Hiền, Tây Thạnh, Tân Sơn "
        "Nhì, Phú Thọ Hòa, Hiệp Bình, Linh Xuân, Tăng Nhơn Phú, Long Trường, Cát Lái, Tân Vĩnh Lộc, Bình "
        "Lợi, Tân Nhựt, Hưng Long, Bình Hưng, Bình Khánh, An Thới Đông, Tân An Hội, Thái Mỹ, Nhuận Đức, "
        "Phú Hòa Đông, Xuân Thới Sơn, Bà Điểm, Hiệp Phước, Long Sơn, Bình Châu, Thới Hòa"
    ),
    "tay-ninh": (
        "Hưng Điền, Tuyên Thạnh, Hậu Thạnh, Nhơn Hòa Lập, Nhơn Ninh, Tân Tây, Mỹ An, Mỹ Quý, Hậu Nghĩa, "
        "Mỹ Hạnh, Thạnh Lợi, Mỹ Yên, Long Cang, Rạch Kiến, Mỹ Lệ, Tân Lân, Phước Lý, Phước Vĩnh Tây, Tân "
        "Tập, Vàm Cỏ, Nhựt Tảo, Thuận Mỹ, An Lục Long, Tầm Vu, Vĩnh Công, Khánh Hậu, Ninh Thạnh, Thanh "
        "Điền, An Tịnh, Hưng Thuận, Phước Chỉ, Truông Mít, Cầu Khởi, Trà Vong, Phước Vinh, Ninh Điền, Hảo "
        "Đước, Long Chữ"
    ),
    "dong-thap": (
        "Đạo Thạnh, Mỹ Phong, Trung An, Sơn Qui, Bình Xuân, Mỹ Phước Tây, Cai Lậy, Nhị Quý, An Hữu, Mỹ "
        "Lợi, Mỹ Đức Tây, Mỹ Thiện, Hậu Mỹ, Hội Cư, Ngũ Hiệp, Long Tiên, Hưng Thạnh, Tân Hương, Long "
        "Định, Mỹ Tịnh An, Lương Hòa Lạc, Tân Thuận Bình, An Thạnh Thủy, Bình Ninh, Vĩnh Hựu, Tân Điền, "
        "Gia Thuận, Tân Thới, Tân Hộ Cơ, Hồng Ngự, Thường Lạc, Thường Phước, Long Phú Thuận, Tràm Chim, "
        "Phú Cường, Mỹ Quí, Đốc Binh Kiều, Phương Thịnh, Phong Mỹ, Ba Sao, Bình Hàng Trung, Mỹ Hiệp, Cao "
        "Lãnh, Mỹ Ngãi, Mỹ Trà, Mỹ An Hưng, Tân Khánh Trung, Hòa Long, Phong Hòa, Tân Dương, Tân Nhuận "
        "Đông, Tân Phú Trung"
    ),
    "vinh-long": (
        "Cái Nhum, Tân Long Hội, Nhơn Phú, Phú Quới, Long Châu, Tân Hạnh, Tân Ngãi, Quới Thiện, Trung "
        "Ngãi, Quới An, Trung Hiệp, Hiếu Phụng, Hiếu Thành, Lục Sĩ Thành, Trà Côn, Vĩnh Xuân, Ngãi Tứ, "
        "Song Phú, Cái Ngang, Tân Quới, Tân Lược, Cái Vồn, Long Đức, Nguyệt Hóa, Nhị Long, Song Lộc, Hòa "
        "Minh, An Phú Tân, Tam Ngãi, Hùng Hòa, Tập Ngãi, Mỹ Long, Nhị Trường, Hiệp Mỹ, Lưu Nghiệp Anh, "
        "Đại An, Hàm Giang, Long Hiệp, Tập Sơn, Duyên Hải, Trường Long Hòa, Long Vĩnh, Đôn Châu, Ngũ Lạc, "
        "An Hội, Phú Khương, Giao Long, Tiên Thủy, Phú Phụng, Hưng Khánh Trung, Phước Mỹ Trung, Tân Thành "
        "Bình, Nhuận Phú Tân, Đồng Khởi, Thành Thới, An Định, Hương Mỹ, Đại Điền, Quới Điền, An Qui, "
        "Thạnh Hải, Tân Thủy, Bảo Thạnh, Tân Xuân, Mỹ Chánh Hòa, An Ngãi Trung, An Hiệp, Hưng Nhượng, Tân "
        "Hào, Lương Phú, Châu Hòa, Thới Thuận, Lộc Thuận, Châu Hưng"
    ),
    "an-giang": (
        "Mỹ Hòa Hưng, Mỹ Thới, Vĩnh Tế, Nhơn Hội, Châu Phong, Vĩnh Xương, Bình Thạnh Đông, Chợ Vàm, Vĩnh "
        "Thạnh Trung, An Cư, Núi Cấm, Ba Chúc, Ô Lâm, Vĩnh Gia, Cần Đăng, Vĩnh Hanh, Cù Lao Giêng, Long "
        "Kiến, Óc Eo, Định Mỹ, Tây Phú, Vĩnh Phong, Vân Khánh, Tây Yên, Vĩnh Hòa Hưng, Ngọc Chúc, Thạnh "
        "Lộc, Sơn Kiên, Vĩnh Điều, Hòa Điền, Hòn Nghệ, Tô Châu, Thổ Châu"
    ),
    "can-tho": (
        "Cái Khế, Thới An Đông, Long Tuyền, Thới Long, Phước Thới, Trung Nhứt, Thuận Hưng, Nhơn Ái, "
        "Trường Long, Trường Thành, Đông Hiệp, Thới Hưng, Trung Hưng, Vĩnh Trinh, Thạnh Quới, Hỏa Lựu, Vị "
        "Tân, Vĩnh Thuận Đông, Vĩnh Viễn, Xà Phiên, Lương Tâm, Long Mỹ, Trường Long Tây, Đông Phước, "
        "Phương Bình, Tân Phước Hưng, Hiệp Hưng, Hòa Tú, Gia Hòa, Nhu Gia, Ngọc Tố, Trường Khánh, Đại "
        "Ngãi, Phong Nẫm, An Lạc Thôn, Thới An Hội,  Đại Hải, Phú Tâm, Hồ Đắc Kiện, Mỹ Phước, Mỹ Hương, "
        "Lai Hòa, Mỹ Quới, Lâm Tân, Thạnh Thới An, Tài Văn, Liêu Tú, Lịch Hội Thượng"
    ),
    "ca-mau": (
        "An Xuyên, Lý Văn Lâm, Tạ An Khương, Trần Phán, Thanh Tùng, Quách Phẩm, Nguyễn Phích, Khánh Lâm, "
        "Khánh An, Phan Ngọc Hiển, Đất Mũi, Sông Đốc, Trí Phải, Hồ Thị Kỷ, Biển Bạch, Đất Mới, Cái Đôi "
        "Vàm, Nguyễn Việt Khái, Lương Thế Trân, Láng Tròn, Ninh Thạnh Lợi, Ninh Quới, Gành Hào, Định "
        "Thành, An Trạch, Vĩnh Mỹ, Phong Hiệp, Hưng Hội, Châu Thới"
    ),
}
"""By province of after: names that no other commune, district or province bears."""
