import type { Thing } from '#handbook/graph/things.ts';
import { type Facts, type Rule } from './rule.ts';

const copied =
  'tệp này chép từ tệp đó: không cần thì xóa tệp này; là trang mới thì đặt mã, tên tệp và tiêu đề khác';

/** A permanent id names one thing, and no two things share it. The one that came later is told, never the original. */
export const uniqueIds: Rule = (facts) => {
  const shared = sharedIds(facts);
  return [...shared].flatMap(([id, things]) => {
    const [original, ...others] = originalFirst(things, facts.ledger);
    return others
      .filter((thing) => thing.kind !== 'step' || !isCopiedPage(facts, shared, thing.file))
      .map((thing) => ({
        file: thing.file,
        place: { path: thing.path },
        message: `mã ${id} đã dùng ở ${original?.file}`,
        fix:
          thing.file !== original?.file && thing.title === original?.title && thing.kind !== 'step'
            ? copied
            : 'đặt cho mục này một mã chưa từng dùng',
      }));
  });
};

/** Ids that several things carry, each with its things in file order. */
export function sharedIds({ things, byId }: Pick<Facts, 'things' | 'byId'>): Map<string, Thing[]> {
  const ids = new Set(things.filter((thing) => byId.get(thing.id) !== thing).map(({ id }) => id));
  return new Map([...ids].map((id) => [id, things.filter((thing) => thing.id === id)]));
}

/** Things that claim to be the same, the original first: it stands where the ledger has it; else its name is the shorter, since a copy's name adds to it. */
function originalFirst(things: readonly Thing[], ledger: Facts['ledger']): Thing[] {
  const kept = (thing: Thing) => (ledger[thing.id]?.url === thing.url ? 0 : 1);
  return [...things].sort((a, b) => kept(a) - kept(b) || a.file.length - b.file.length);
}

/** A page that was copied whole is told once, not for each of its steps. */
function isCopiedPage({ things, ledger }: Facts, shared: Map<string, Thing[]>, file: string) {
  const page = things.find((thing) => thing.file === file && thing.kind !== 'step');
  const twins = page && shared.get(page.id);
  return twins !== undefined && originalFirst(twins, ledger)[0]?.file !== file;
}
