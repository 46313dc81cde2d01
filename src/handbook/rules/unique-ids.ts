import type { Rule } from './rule.ts';

/** A permanent id names one thing, and no two things share it. */
export const uniqueIds: Rule = ({ things, byId }) =>
  things
    .filter((thing) => byId.get(thing.id) !== thing)
    .map((thing) => ({
      file: thing.file,
      place: { path: thing.path },
      message: `mã ${thing.id} đã dùng ở ${byId.get(thing.id)?.file}`,
      fix: 'đặt cho mục này một mã chưa từng dùng',
    }));
