import type { AstroPrerenderer } from 'astro';
import type { BuiltPage } from '#search/build/find-pages.ts';
import { withHeardWords } from './heard-html.ts';

/** Lets somebody read every page that is rendered, as it is written; then the page gets its words for the ear. */
export function readAlong(
  renderer: AstroPrerenderer,
  base: string,
  read: (page: BuiltPage) => void,
): AstroPrerenderer {
  return {
    ...renderer,
    async render(request, options) {
      const rendered = await renderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
      const html = await response.text();
      read({ url: addressBelow(base, new URL(request.url).pathname), html });
      const copy = new Response(withHeardWords(html), response);
      return rendered instanceof Response ? copy : { ...rendered, response: copy };
    },
  };
}

/** Address below the site's base, with a leading slash. */
const addressBelow = (base: string, path: string): string =>
  `/${path.slice(base.endsWith('/') ? base.length : base.length + 1)}`;
