/** How a day is written in a file; Word takes `24/11/2026`, the form page has a calendar. */
export const dayInFile = 'Ghi năm, tháng, ngày: 2026-11-24.';

/** Names that a field had in Word templates handed out before. */
export const formerLabels: Record<string, string> = { 'Căn cứ khi ấy': 'Căn cứ lúc đó' };
