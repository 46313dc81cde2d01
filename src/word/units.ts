/** Millimetres in twips (twentieths of a point), the unit of lengths in the file. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** Points in twips. */
export const pt = (length: number): number => length * 20;
