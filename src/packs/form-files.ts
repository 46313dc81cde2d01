import { entryOf, type Handbook } from '#handbook/graph/graph.ts';
import { blankForm } from '#word/blank-forms.ts';
import type { PaperHeader } from '#word/values.ts';
import { itemsOf, type Pack, type PackFiles } from './pack.ts';

/** The empty forms of a pack as Word files, made in the build. */
export async function formFiles(
  graph: Handbook,
  pack: Pick<Pack, 'parts'>,
  header: PaperHeader,
): Promise<PackFiles> {
  const forms = itemsOf(pack).filter(({ file }) => file);
  const made = forms.map(
    async ({ id }) => [id, await blankForm(entryOf(graph, 'templates', id).data, header)] as const,
  );
  return new Map(await Promise.all(made));
}
