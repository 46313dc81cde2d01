/**
 * Matters of every day that people ask any search field about, by where they are dealt with: an office, a shop, a
 * school. A handbook on meetings is not about them, though it may share their words. A hand list: no list of free
 * licence was found that is small enough to send to a phone.
 */
const MATTERS = `
căn cước công dân, chứng minh nhân dân, giấy khai sinh, làm khai sinh, làm căn cước, làm hộ chiếu, cấp hộ chiếu, khai tử, đăng ký kết hôn, giấy kết hôn, ly hôn, nhận con nuôi, quyền nuôi con, đăng ký tạm trú, làm visa, xin visa, lý lịch tư pháp, công chứng, giấy ủy quyền, di chúc thừa kế, thừa kế, chia tài sản, trích lục,
thuế, thuế thu nhập, thuế đất, thuế môn bài, thuế giá trị, hoàn thuế, kê khai thuế, quyết toán thuế, mã số thuế, hóa đơn điện tử, giảm trừ gia cảnh, bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp, bảo hiểm xe, bảo hiểm nhân thọ, trợ cấp thất nghiệp, trợ cấp xã hội, bảng lương, nâng bậc lương, hệ số lương,
tiêm chủng, tiêm phòng, lịch tiêm, vắc xin, khám bệnh, khám thai, khám sức khỏe, đặt lịch khám, viện phí, đau bụng, đau đầu, đau lưng, huyết áp, tiểu đường, ung thư, sốt xuất huyết, cảm cúm, thuốc tây, hiệu thuốc, bác sĩ, giảm cân, sữa bột, mang bầu, trẻ biếng ăn, tẩy giun, kính cận, nha khoa, nhổ răng,
mất điện, cúp điện, cắt điện, tiền điện, hóa đơn điện, giá điện, công tơ, cắt nước, cúp nước, tiền nước, nước máy, đường ống, bình nóng, máy giặt, tủ lạnh, máy lạnh, bóng đèn, bếp ga, bình ga, thông tắc, hút bể, chống thấm, mái tôn, sơn nhà, thợ xây, thợ hồ, thợ điện, xi măng,
giá vàng, giá xăng, giá lúa, giá gạo, giá cà phê, giá tiêu, giá heo, giá lợn, giá đất, giá sắt, giá thép, giá xe, bảng giá, tỷ giá, tỷ giá đô, chứng khoán, cổ phiếu, tiền ảo, xổ số, vé số, khuyến mãi, giảm giá, siêu thị, mua hàng, giao hàng, ship hàng, trả góp,
vay vốn, vay tiền, vay ngân hàng, thế chấp, lãi suất, gửi tiết kiệm, thẻ ngân hàng, thẻ tín dụng, thẻ ATM, mở thẻ, chuyển tiền, nợ xấu, rút tiền, sổ tiết kiệm,
sổ đỏ, sổ hồng, tách thửa, sang tên, chuyển nhượng, mua nhà, bán nhà, thuê nhà, cho thuê, phòng trọ, nhà trọ, chung cư, tranh chấp đất, ranh giới đất, xây nhà, giấy phép xây, đo đất, đền bù, giải phóng mặt bằng, nhà ở xã hội, tiền sử dụng đất,
xe máy, ô tô, xe đạp, đăng kiểm, biển số, bằng lái, giấy phép lái, thi lái xe, phạt nguội, phạt giao thông, xử phạt, nộp phạt, vượt đèn, đăng ký xe, cà vẹt, vé xe, vé tàu, vé máy bay, xe khách, xe buýt, tàu hỏa, sân bay, đặt vé, thay nhớt, thay dầu, lốp xe, rửa xe,
tuyển sinh, điểm chuẩn, điểm thi, xem điểm, tra điểm, thi tốt nghiệp, thi đại học, ôn thi, đề thi, đề cương, lời giải, giải bài, bài tập, bài văn, soạn văn, bài toán, tiếng anh, ngữ văn, sách giáo khoa, thời khóa biểu, tiết dạy, số tiết, định mức, học phí, học bổng, học bạ, hạnh kiểm, chọn trường, họp phụ huynh, thi vào, tin học văn phòng, luận văn, học sinh giỏi, thi nâng hạng, thăng hạng, chi đội, liên đội, đội viên, sao nhi đồng, khăn quàng,
thời tiết, dự báo, nhiệt độ, áp thấp, bóng đá, đá bóng, bóng chuyền, kết quả bóng, lịch thi đấu, đội tuyển, tỷ số, ngoại hạng, xem phim, phim hay, ca nhạc, lời bài hát, karaoke, trò chơi, lịch âm, lịch vạn niên, tử vi, xem ngày, ngày đẹp, tuổi hợp, phong thủy, cung hoàng đạo, khách sạn, nghỉ mát, đặt phòng, nấu ăn, cách nấu, món ăn, công thức nấu, làm bánh, nhà hàng, đặt tiệc, cỗ cưới, văn khấn, cúng,
wifi, cài win, cài đặt windows, diệt virus, virus, vi rút, sửa máy, máy in, đổ mực, hộp mực, máy tính bị, laptop, iphone, sim, nạp thẻ, gói cước, bẻ khóa, khôi phục ảnh, thẻ nhớ, hết pin, thay pin, bảo dưỡng, sửa xe, sửa điện, photoshop,
tìm việc, xin việc, tuyển dụng, tuyển công nhân, phỏng vấn, thử việc, trợ cấp thôi việc, làm thêm, thi công chức, thi viên chức,
khám nghĩa vụ, phân bón, thuốc trừ sâu, giống lúa, gieo sạ, cấy lúa, nuôi gà, nuôi lợn, nuôi heo, nuôi cá, nuôi tôm, chó mèo, thú y, cây cảnh, trồng rau, trồng lan, cây ăn quả,
phụ huynh, cha mẹ học sinh, hội đồng trường, hội đồng quản trị, cổ đông, ban quản trị, tổ trưởng dân phố, câu lạc bộ, đại hội chi đoàn, đại hội công đoàn, đại hội đoàn, lớp trưởng, nhập học, chi tiêu nội bộ, đấu thầu, mua sắm, nghiệm thu, thanh lý, hợp đồng thuê, xếp lương, thâm niên, nâng ngạch, tất niên, tân niên, liên hoan, trung thu, sinh nhật con, họp lớp, họp tổ dân phố, hội nghị khách hàng
`;

/** Words in a row that name a matter of every day. */
export const FOREIGN_MATTERS: readonly (readonly string[])[] = MATTERS.split(',').map((matter) =>
  matter.trim().toLowerCase().split(/\s+/),
);
