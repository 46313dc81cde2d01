import { z } from 'zod';

/** Letters, digits and `. _ -` between slashes; for a part of a page, `#` and its id. */
const shape = /^\/(?:[\w.-]+\/)*[\w.-]*(?:#[A-Za-z0-9-]+)?$/;
/** `.` and `..` lead out of the folder that an address names. */
const climbs = /\/\.{1,2}(?:[/#]|$)/;

/** True for an address below the site's root that may become a path, a line for a host and a link as it stands. */
export const isSiteAddress = (text: string): boolean =>
  text.length <= 300 && shape.test(text) && !climbs.test(text);

/** An address of this site, as ledger and list of addresses hold them: `/quy-trinh/thuong-ky/`. */
export const siteAddress = z.string().refine(isSiteAddress, 'địa chỉ không đúng dạng');
