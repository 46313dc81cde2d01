interface Part {
  minutes: number;
  items: readonly { id: string }[];
}

/**
 * The part of an address behind `#` that opens a lesson for changing: each thing once, in order, the minutes of a part
 * shared out among its things so that the whole stays as long.
 */
export function lessonChoice(title: string, parts: readonly Part[]): string {
  const minutes = new Map<string, number>();
  for (const part of parts) {
    part.items.forEach(({ id }, i) => {
      const share = Math.floor(part.minutes / part.items.length);
      const own = share + (i < part.minutes % part.items.length ? 1 : 0);
      minutes.set(id, (minutes.get(id) ?? 0) + own);
    });
  }
  const list = [...minutes].map(([id, own]) => (own > 0 ? `${id}:${own}` : id));
  return `muc=${list.join(',')}&ten=${encodeURIComponent(title)}`;
}
