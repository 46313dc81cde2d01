import type { EvidenceLevel } from '#documents/evidence.ts';
import type { DocumentStatus } from '#documents/schema.ts';
import type { PageSlug } from '#handbook/addresses/page-kinds.ts';
import type { JsonLd } from './json-ld.ts';

/** What search knows of a page beside its text. Values are keys, not labels. */
export interface SearchInfo {
  /** Kind of page: `quy-trinh`, `chuyen-de` …; `danh-sach` for a list of pages, `cong-cu` for what one works with. */
  loai: PageSlug | 'danh-sach' | 'cong-cu';
  'loai-hinh'?: string;
  'chu-de'?: string;
  nam?: string;
  quy?: string;
  /** Month of a topic, `2026-03`, where it is known. */
  thang?: string;
  evidence?: EvidenceLevel;
  state?: DocumentStatus;
  /** Synonyms and abbreviations that readers may type. */
  keywords?: string;
}

/** What the shell of a page needs to know about it. */
export interface PageInfo {
  title: string;
  description: string;
  /** Site path without base. */
  path: string;
  /** First part of the path: which entry of the navigation is the current one. */
  section: string;
  /** From the start page down to the parent; the page itself is added. */
  crumbs: { title: string; path: string }[];
  /** A shorter name of the page for the breadcrumbs. */
  crumbTitle?: string;
  /** Permanent id; gives the short link and the code in print. */
  id?: string;
  reviewed?: string;
  changes?: { date: string; note: string }[];
  /** Left out for pages that search does not index (the search page itself, pages for machines). */
  search?: SearchInfo;
  /** True for pages that search engines should not list. */
  noindex?: boolean;
  /** What the page is, for machines; only where it says something true that the page shows. */
  jsonLd?: JsonLd;
}
