"""Words that Gradio's own parts show, for the language that it does not have."""

from __future__ import annotations

from collections.abc import Mapping

from policy.language import Language

BUILT_IN: Mapping[Language, Mapping[str, str]] = {
    "vi": {
        "chatbot.edit": "Sửa",
        "chatbot.retry": "Hỏi lại",
        "chatbot.undo": "Hoàn tác",
        "chatbot.submit": "Gửi",
        "chatbot.cancel": "Hủy",
        "chatbot.like": "Hữu ích",
        "chatbot.dislike": "Chưa hữu ích",
        "chatbot.clear": "Xóa cuộc trò chuyện",
        "common.clear": "Xóa",
        "common.download": "Tải về",
        "common.edit": "Sửa",
        "common.empty": "Trống",
        "common.error": "Lỗi",
        "common.loading": "Đang tải",
        "common.or": "hoặc",
        "common.remove": "Gỡ",
        "common.settings": "Cài đặt",
        "common.submit": "Gửi",
        "common.undo": "Hoàn tác",
        "common.language": "Ngôn ngữ",
        "file.uploading": "Đang tải lên…",
        "upload_text.click_to_upload": "Nhấn để tải lên",
        "upload_text.drop_file": "Thả tệp vào đây",
        "upload_text.paste_clipboard": "Dán từ bộ nhớ tạm",
        "blocks.waiting_for_inputs": "Tệp đang được tải lên, hãy đợi rồi thử lại.",
        "blocks.lost_connection": "Mất kết nối vì đã rời trang. Đang nối lại…",
        "blocks.connection_can_break": "Trên điện thoại, kết nối có thể ngắt khi rời trang này.",
        "blocks.long_requests_queue": "Có nhiều yêu cầu đang chờ.",
        "dropdown.dropdown": "Danh sách chọn",
        "number.number": "Số",
        "radio.radio": "Lựa chọn",
    },
}
"""By Gradio's own keys."""
