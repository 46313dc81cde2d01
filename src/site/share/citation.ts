/** What a citation is made of. */
export interface Cited {
  title: string;
  /** Permanent id; index pages have none. */
  id?: string;
  /** What it rests on, as the page shows it. */
  basis?: string;
  /** Day of the last review as the page shows it: `24/11/2026`. */
  reviewed?: string;
  site: string;
  link: string;
}

/** One line that names a page or step so that others can find it and judge it. */
export function citation({ title, id, basis, reviewed, site, link }: Cited): string {
  const parts = [
    id ? `“${title}” (${id})` : `“${title}”`,
    site,
    basis ? `Căn cứ: ${basis}` : '',
    reviewed ? `Rà soát ngày ${reviewed}` : '',
    link,
  ];
  return parts.filter(Boolean).join('. ');
}
