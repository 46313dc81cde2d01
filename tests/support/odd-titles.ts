/** Names that a trainer may give a pack, and that a reader of course packages has rules about. */
export const oddTitles: readonly string[] = [
  'Tập huấn đầu năm',
  'Chi bộ dưới <30> & trên <= 9 đảng viên',
  'Lớp <quý IV',
  'Tập huấn nghiệp vụ cho cấp ủy viên các chi bộ trong toàn xã, khóa thứ hai, '
    .repeat(3)
    .slice(0, 200),
  'ư'.repeat(200),
  'TẬP HUẤN CẤP ỦY CƠ SỞ NHIỆM KỲ MỚI',
  '',
];
