/** How the figures are worked out. */
export function Reckoning() {
  return (
    <details class="no-print year-how">
      <summary>Cách tính</summary>
      <ul class="bullets">
        <li>
          Chỉ tính buổi đã bấm “Kết thúc”. Buổi đang soạn, đang họp có trong bảng, không cộng.
        </li>
        <li>
          Dự họp: số có mặt trên số phải dự; người được miễn, sinh hoạt nơi khác mà vắng thì không
          tính.
        </li>
        <li>Chuyên đề: quý có ít nhất một buổi chuyên đề, hoặc thường kỳ kết hợp chuyên đề.</li>
        <li>
          Việc tính cho buổi đã giao. Đúng hạn: buổi họp trước hạn, hoặc buổi đầu tiên sau hạn, ghi
          là xong. Việc xong ghi theo ngày của buổi họp nghe báo cáo.
        </li>
        <li>Điểm: chỉ lấy buổi đã chấm đủ các nhóm.</li>
      </ul>
    </details>
  );
}
