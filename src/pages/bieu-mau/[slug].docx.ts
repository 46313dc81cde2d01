import type { APIRoute } from 'astro';
import config from '#config';
import { loadHandbook } from '#handbook/load.ts';
import { blankForm } from '#word/blank-forms.ts';

export async function getStaticPaths() {
  const { library } = await loadHandbook();
  return library.templates.map(({ slug, data }) => ({
    params: { slug },
    props: { template: data },
  }));
}

/** The blank form as a Word file. */
export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await blankForm(props.template, config.documentHeader)), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
