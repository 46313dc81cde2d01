const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A site path with the base path that this build is served under: `/quy-trinh/` → `/repo/quy-trinh/`. */
export const href = (path: string): string => `${base}${path}`;

/** The absolute address of a site path. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

/** The short address of a permanent id, which never changes. */
export const shortPath = (id: string): string => `/b/${id}/`;
