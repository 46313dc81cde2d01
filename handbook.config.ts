import { defineHandbook } from './src/handbook/config.ts';

/** All that is particular to this committee. A fork changes this file and `content/`, nothing else. */
export default defineHandbook({
  name: 'Sổ tay sinh hoạt chi bộ',
  shortName: 'Sổ tay chi bộ',
  description:
    'Quy trình, yêu cầu, chuyên đề và biểu mẫu cho buổi sinh hoạt chi bộ, có căn cứ và mức kiểm chứng.',
  publisher: 'Nhóm biên tập Sổ tay sinh hoạt chi bộ',
  place: 'Sầm Sơn',
  local: {
    places: ['Sầm Sơn', 'Trường Sơn', 'Thanh Hóa'],
    papers: ['Đề án 01', '01-ĐA/TU', 'Kết luận 05', '05-KL/TU'],
  },
  site: 'https://so-tay-chi-bo.example.org',
  contact: { email: 'bao-sai@so-tay-chi-bo.example.org' },
  scheme: {
    slug: 'de-an-01',
    prefix: 'DA01',
    title: 'Đề án 01-ĐA/TU',
    navigation: 'Đề án 01',
    lead: 'Cách làm được một bài báo gắn với Đề án 01-ĐA/TU, cạnh quy định Trung ương hiện hành.',
    caution:
      'Mục này kể theo một bài báo về thành phố Sầm Sơn cũ, chỉ để tham khảo: Thành ủy Sầm Sơn đã kết thúc hoạt động ngày 01/7/2025, chưa có văn bản gốc của Đề án. Chi bộ làm theo quy định Trung ương hiện hành.',
    sourceTitle: 'Bài báo nêu gì',
    wardPrefix: 'TS',
    wardTitle: 'Cách làm ở phường Trường Sơn',
  },
  reviewMonths: 6,
  documentHeader: {
    superior: 'ĐẢNG BỘ …………………',
    cell: 'CHI BỘ …………………',
  },
  rubric: {
    basis: 'Khung tham khảo; điểm tối đa từng nhóm do cấp ủy cấp trên quy định',
    criteria: [
      { title: 'Thời gian', weight: 5 },
      { title: 'Tỷ lệ đảng viên dự', weight: 5 },
      { title: 'Chuẩn bị', weight: 10 },
      { title: 'Tổ chức, nội dung', weight: 30 },
      { title: 'Điều hành của bí thư', weight: 10 },
      { title: 'Nguyên tắc sinh hoạt', weight: 5 },
      { title: 'Kết quả thực hiện nghị quyết kỳ trước', weight: 30 },
      { title: 'Kết thúc', weight: 5 },
    ],
  },
});
