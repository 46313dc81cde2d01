import type { APIRoute } from 'astro';
import config from '#config';
import { loadHandbook } from '#handbook/load.ts';
import { absolute } from '#base/href.ts';
import { cartridge } from '#packs/cartridge/cartridge.ts';
import { formFiles } from '#packs/form-files.ts';
import { lessonPack } from '#packs/lesson-pack.ts';

export async function getStaticPaths() {
  const { library } = await loadHandbook();
  return library.lessons.map((lesson) => ({ params: { slug: lesson.slug }, props: { lesson } }));
}

/** A lesson as a Common Cartridge that Moodle imports. */
export const GET: APIRoute = async ({ props }) => {
  const graph = await loadHandbook();
  const pack = lessonPack(graph, props.lesson, { absolute, site: config.name });
  const files = await formFiles(graph, pack, config.documentHeader);
  return new Response(new Uint8Array(cartridge(pack, files)), {
    headers: { 'Content-Type': 'application/zip' },
  });
};
