import { type CellKind, type CellType, cellTypes } from '#topics/taxonomy.ts';
import type { Pack } from './schema.ts';

/** True of a pack made for the cells of schools. */
export const isForSchools = ({ cellTypes: types }: Pick<Pack, 'cellTypes'>): boolean =>
  types.some((type: CellType) => cellTypes[type].school);

/** True of a pack made for villages and quarters. */
export const isForVillages = ({ cellTypes: types }: Pick<Pack, 'cellTypes'>): boolean =>
  types.includes('thon-to-dan-pho');

/** What readers tell cells apart by, in the order in which they are offered; the first that fits takes a thing. */
const groups: { slug: string; title: string; takes: (of: Pick<Pack, 'cellTypes'>) => boolean }[] = [
  { slug: 'thon', title: 'Thôn, tổ dân phố', takes: isForVillages },
  { slug: 'truong-hoc', title: 'Trường học', takes: isForSchools },
  {
    slug: 'moi-loai-hinh',
    title: 'Mọi loại hình',
    takes: ({ cellTypes: types }) => types.every((type) => type === 'chung'),
  },
  { slug: 'don-vi-khac', title: 'Cơ quan, đơn vị khác', takes: () => true },
];

/** Things by the cells that they are for, in their own order; a group without any is left out. */
export function byCells<T>(things: readonly T[], cellTypesOf: (thing: T) => readonly CellType[]) {
  const slugOf = (thing: T) =>
    groups.find(({ takes }) => takes({ cellTypes: [...cellTypesOf(thing)] }))?.slug;
  return groups
    .map(({ slug, title }) => ({
      slug,
      title,
      things: things.filter((thing) => slugOf(thing) === slug),
    }))
    .filter((group) => group.things.length > 0);
}

/** Packs by the cells that they were made for, in id order. */
export const packGroups = <T extends { data: Pack }>(packs: readonly T[]) =>
  byCells(
    packs.toSorted((a, b) => a.data.id.localeCompare(b.data.id, 'en')),
    ({ data }) => data.cellTypes,
  ).map(({ slug, title, things }) => ({ slug, title, packs: things }));

/** Packs made for one kind of chi bộ; with `school`, for schools only. */
export const madeForCells = <T extends { data: Pack }>(
  packs: readonly T[],
  { cellKind, school }: { cellKind?: CellKind | undefined; school: boolean },
): T[] =>
  packs.filter(({ data }) =>
    school
      ? isForSchools(data)
      : data.cellTypes.some((type: CellType) => cellTypes[type].kind === cellKind),
  );

/** Packs that go with a page of the archive: of its theme, or made for its cells. */
export const packsUnder = <T extends { data: Pack }>(
  packs: readonly T[],
  facet: string,
  value: string,
): T[] =>
  packs.filter(({ data }) =>
    facet === 'chu-de'
      ? data.theme === value
      : facet === 'loai-hinh' && data.cellTypes.some((type) => type === value),
  );
