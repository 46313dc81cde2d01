import { itemsOf, minutesOf, type Pack, type PackPart } from '../pack.ts';
import { type ApiItem, packItem } from '../pack-item.ts';
import { classNote } from '../class-notes.ts';
import type { Choice } from './choice.ts';
import { sourcesOf } from '../sources.ts';
import type { PackIndex } from './pack-index.ts';

/** What a pack without a title is called. */
export const untitled = 'Bài giảng tự soạn';

/** Stands wherever a title stands that came with a link: a page of the handbook shows it, its editors did not write it. */
export const titleBySender = 'Tên do người gửi liên kết đặt';

/** The parts of the lesson that were kept, with those of their things that were. */
function partsOfLesson({ items, lesson }: Choice, base: Pack): PackPart[] {
  const chosen = new Set(items.map(({ id }) => id));
  return (lesson?.parts ?? []).flatMap(({ number, minutes }): PackPart[] => {
    const part = base.parts[number - 1];
    if (!part) return [];
    return [{ ...part, minutes, items: part.items.filter(({ id }) => chosen.has(id)) }];
  });
}

/**
 * A pack made from a choice: the parts of its lesson, then one part for each thing picked besides, from the published
 * data of each.
 */
export function ownPack(
  choice: Choice,
  data: ReadonlyMap<string, ApiItem>,
  { site, documents, inForce }: Pick<PackIndex, 'site' | 'documents' | 'inForce'>,
  link: string,
  base?: Pack,
): Pack {
  const kept = base ? partsOfLesson(choice, base) : [];
  const drawn = new Map(base ? itemsOf(base).map((item) => [item.id, item]) : []);
  const shown = new Set(itemsOf({ parts: kept }).map(({ id }) => id));
  const others = choice.items.flatMap(({ id, minutes }): PackPart[] => {
    const found = data.get(id);
    const item = drawn.get(id) ?? (found && packItem(found, documents));
    if (!item || shown.has(id)) return [];
    const note = classNote(item);
    return [
      {
        title: item.title,
        ...(minutes ? { minutes } : {}),
        ...(note ? { note } : {}),
        items: [item],
      },
    ];
  });
  const parts = [...kept, ...others];
  const { title } = choice;
  const named =
    title === '' ? { title: base?.title ?? untitled } : { title, titleBy: titleBySender };
  return {
    ...(title === base?.title ? { title } : named),
    ...(base?.summary ? { summary: base.summary } : {}),
    ...(base?.audience ? { audience: base.audience } : {}),
    objectives: base?.objectives ?? [],
    parts,
    sources: sourcesOf({ parts }, { documents, inForce }),
    facts: base?.facts ?? [],
    quiz: base?.quiz ?? [],
    ...(base?.takeaways ? { takeaways: base.takeaways } : {}),
    ...(base && minutesOf({ parts: kept }) < minutesOf(base) ? { shortened: true as const } : {}),
    link,
    site,
  };
}
