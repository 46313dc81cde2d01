const collator = new Intl.Collator('vi');

/** Order of the Vietnamese alphabet: a ă â … d đ e ê. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);
