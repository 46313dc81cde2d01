/** The kinds of meeting that the kit prepares, the commonest first, as papers call them. */
export const meetingWords = {
  regular: 'thường kỳ',
  combined: 'thường kỳ kết hợp chuyên đề',
  topic: 'chuyên đề',
} as const;
export type MeetingKind = keyof typeof meetingWords;

/** How votes were cast, as papers say it. */
export const castWords = { open: 'giơ thẻ đảng viên', secret: 'phiếu kín' } as const;

/** What came of the vote on a resolution, as papers say it. */
export const resolutionResults = ['được thông qua', 'không được thông qua'] as const;

/** Levels that a meeting's score reaches, the best first. */
export const scoreLevels = ['Tốt', 'Khá', 'Trung bình', 'Kém'] as const;
