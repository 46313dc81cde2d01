import { type CellType, cellTypes } from '#topics/taxonomy.ts';
import type { Pack } from './schema.ts';

/** True of a pack made for the cells of schools. */
export const isForSchools = ({ cellTypes: types }: Pick<Pack, 'cellTypes'>): boolean =>
  types.some((type: CellType) => cellTypes[type].school);

/** True of a pack made for villages and quarters. */
export const isForVillages = ({ cellTypes: types }: Pick<Pack, 'cellTypes'>): boolean =>
  types.includes('thon-to-dan-pho');

/** Packs by the cells that they were made for, in id order; a group without any is left out. */
export function packGroups<T extends { data: Pack }>(packs: readonly T[]) {
  const sorted = packs.toSorted((a, b) => a.data.id.localeCompare(b.data.id, 'en'));
  const villages = sorted.filter(({ data }) => isForVillages(data));
  const schools = sorted.filter(({ data }) => !isForVillages(data) && isForSchools(data));
  const others = sorted.filter((pack) => !villages.includes(pack) && !schools.includes(pack));
  return [
    { title: 'Cho thôn, tổ dân phố', packs: villages },
    { title: 'Cho trường học', packs: schools },
    { title: 'Cho cơ quan, đơn vị khác', packs: others },
  ].filter((group) => group.packs.length > 0);
}

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
