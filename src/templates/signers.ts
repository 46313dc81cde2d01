/** Who signs at the end of a paper, at the left and at the right; empty where nobody signs on that side. */
export const signers = {
  minutes: ['NGƯỜI GHI BIÊN BẢN', 'CHỦ TRÌ HỘI NGHỊ'],
  counting: ['CHỦ TRÌ', 'TRƯỞNG BAN KIỂM PHIẾU'],
  handover: ['BÊN GIAO', 'BÊN NHẬN'],
  writer: ['', 'NGƯỜI LẬP'],
  applicant: ['', 'NGƯỜI VIẾT ĐƠN'],
} as const;
