/** What a past meeting's record is. */
export const topicKinds = {
  'chuyen-de': 'Chuyên đề',
  'tham-luan': 'Tham luận',
  'toa-dam': 'Tọa đàm',
  'tai-lieu': 'Tài liệu',
  'chu-de-nam': 'Chủ đề năm',
  'chu-de-chung': 'Chủ đề chung',
  'dien-dan': 'Diễn đàn',
  'sinh-hoat-chinh-tri': 'Sinh hoạt chính trị',
  'hoc-tap': 'Học tập chuyên đề',
  've-nguon': 'Về nguồn',
} as const;

/** Themes of the archive, as the records fall into them. */
export const themes = {
  'hoc-tap-lam-theo-bac': 'Học tập và làm theo Bác',
  'nhiem-vu-chuyen-mon': 'Nhiệm vụ chuyên môn',
  'xay-dung-chi-bo': 'Xây dựng chi bộ',
  'chuyen-doi-so': 'Chuyển đổi số',
  'ky-luat-neu-guong': 'Kỷ luật, nêu gương',
  'lich-su-ve-nguon': 'Lịch sử, về nguồn',
  'tiet-kiem-chong-lang-phi': 'Tiết kiệm, chống lãng phí',
  'dan-van-dan-chu': 'Dân vận, dân chủ',
  'quoc-phong-an-ninh': 'Quốc phòng, an ninh',
  'quan-triet-nghi-quyet': 'Quán triệt nghị quyết',
  'van-hoa-hoc-duong': 'Văn hóa học đường',
  'thi-dua-truyen-thong': 'Thi đua, truyền thống',
  'bao-ve-nen-tang-tu-tuong': 'Bảo vệ nền tảng tư tưởng',
  'phat-trien-dang-vien': 'Phát triển đảng viên',
  'phat-trien-kinh-te-ntm': 'Kinh tế, nông thôn mới',
  'bao-ve-moi-truong': 'Bảo vệ môi trường',
  'dan-so-gia-dinh': 'Dân số, gia đình, sức khỏe',
} as const;

/** Who says that a meeting took over a theme handed down: its source, or this handbook. */
export const parentTies = {
  source: 'Theo nguồn',
  ours: 'Sổ tay này xếp vào',
} as const;

/** The kinds of chi bộ that the Party's guideline on meetings tells apart, and one for "all". */
export const cellKinds = {
  'thon-to-dan-pho': 'Thôn, tổ dân phố',
  'hanh-chinh-su-nghiep': 'Hành chính – sự nghiệp',
  'doanh-nghiep-nha-nuoc': 'Doanh nghiệp nhà nước',
  'doanh-nghiep-tu-nhan': 'Doanh nghiệp tư nhân, FDI',
  'hoc-sinh-sinh-vien': 'Học sinh – sinh viên',
  'luc-luong-vu-trang': 'Lực lượng vũ trang',
  chung: 'Chung',
} as const;
export type CellKind = keyof typeof cellKinds;

/** Finer kinds met in the records, each with the kind it belongs to: a kind without any is on no topic and not in the kit. `school` marks the cells of schools. */
export const cellTypes = {
  'truong-mam-non': { label: 'Trường mầm non', kind: 'hanh-chinh-su-nghiep', school: true },
  'truong-tieu-hoc': { label: 'Trường tiểu học', kind: 'hanh-chinh-su-nghiep', school: true },
  'truong-thcs': { label: 'Trường THCS', kind: 'hanh-chinh-su-nghiep', school: true },
  'truong-thpt': { label: 'Trường THPT', kind: 'hanh-chinh-su-nghiep', school: true },
  'truong-pho-thong-nhieu-cap': {
    label: 'Trường phổ thông nhiều cấp',
    kind: 'hanh-chinh-su-nghiep',
    school: true,
  },
  'cao-dang-dai-hoc': { label: 'Cao đẳng, đại học', kind: 'hanh-chinh-su-nghiep', school: true },
  'truong-chinh-tri': { label: 'Trường chính trị', kind: 'hanh-chinh-su-nghiep', school: true },
  gdtx: { label: 'Giáo dục thường xuyên', kind: 'hanh-chinh-su-nghiep', school: true },
  'sinh-vien': { label: 'Sinh viên', kind: 'hoc-sinh-sinh-vien', school: false },
  'don-vi-su-nghiep': { label: 'Đơn vị sự nghiệp', kind: 'hanh-chinh-su-nghiep', school: false },
  'benh-vien': { label: 'Bệnh viện', kind: 'hanh-chinh-su-nghiep', school: false },
  'co-quan': { label: 'Cơ quan', kind: 'hanh-chinh-su-nghiep', school: false },
  'thon-to-dan-pho': { label: 'Thôn, tổ dân phố', kind: 'thon-to-dan-pho', school: false },
  'doanh-nghiep': { label: 'Doanh nghiệp', kind: 'doanh-nghiep-nha-nuoc', school: false },
  'luc-luong-vu-trang': { label: 'Lực lượng vũ trang', kind: 'luc-luong-vu-trang', school: false },
  chung: { label: 'Chung', kind: 'chung', school: false },
} as const satisfies Record<string, { label: string; kind: CellKind; school: boolean }>;
export type CellType = keyof typeof cellTypes;
