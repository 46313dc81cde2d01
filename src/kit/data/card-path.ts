/** Where the card of a procedure stands, to print with nothing entered. */
export const cardPath = (slug: string): string => `/in/${slug}/the/`;
