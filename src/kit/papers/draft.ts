/** What was typed into a draft, without the figures that the count itself gives. */
export function draftOf(
  typed: Record<string, string>,
  worked: Record<string, string>,
  locked: readonly string[],
): { fields: Record<string, string>; problems: string[] } {
  const entries = Object.entries(typed);
  const kept = entries.filter(([field]) => !locked.includes(field));
  const fields = { ...worked, ...Object.fromEntries(kept) };
  for (const [field, text] of kept) if (text.trim() === '') delete fields[field];
  const isOverruled = entries.some(
    ([field, text]) => locked.includes(field) && text.trim() !== (worked[field] ?? ''),
  );
  return {
    fields,
    problems: isOverruled
      ? [
          'Số phiếu đã sửa tay trong văn bản này không dùng nữa; số liệu lấy từ phần Điểm danh và Biểu quyết.',
        ]
      : [],
  };
}
