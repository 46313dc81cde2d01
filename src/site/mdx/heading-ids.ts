import { fold } from '#vietnamese/fold.ts';

const heading = /<(h[2-4]) id="([^"]*)"/g;

const permanent = /^[A-Z][A-Z0-9-]*$/;

/** Anchor of a heading without diacritics: `điều-chưa-biết` → `dieu-chua-biet`. Permanent ids stay as they are. */
export const plainAnchor = (id: string) =>
  permanent.test(id)
    ? id
    : fold(id)
        .toLowerCase()
        .replace(/[^a-z0-9-]/g, '');

/** Prose whose heading anchors make short links. Where several pages stand on one, only permanent ids are kept. */
export const plainHeadingIds = (html: string, several: boolean): string =>
  html.replace(heading, (_, tag: string, id: string) =>
    several && !permanent.test(id) ? `<${tag}` : `<${tag} id="${plainAnchor(id)}"`,
  );
