import type { Document } from '#documents/schema.ts';

type Entry = Pick<Document, 'id' | 'issuedOn' | 'issuedYear' | 'succeeds'>;

const byId = (register: readonly Entry[], id: string) => register.find((entry) => entry.id === id);

/** Ids of all that a document follows, directly or through others. */
function followed(register: readonly Entry[], id: string, seen = new Set<string>()): Set<string> {
  for (const { document } of byId(register, id)?.succeeds ?? [])
    if (!seen.has(document)) followed(register, document, seen.add(document));
  return seen;
}

/** Why `young` cannot follow `old`, in an editor's words; undefined when it can. */
export function orderProblem(
  register: readonly Entry[],
  old: string,
  young: string,
): string | undefined {
  if (old === young)
    return `Mã cũ và mã mới là một (${old}): một văn bản không tự thay mình. Viết mã văn bản mới ở sau.`;
  const swap = `Nếu hai mã bị đảo, gõ lại: npm run register -- replace ${young} ${old}`;
  if (followed(register, old).has(young))
    return `Sổ văn bản đang ghi ${old} nối tiếp ${young}, không phải ngược lại. ${swap}. Nếu sổ ghi sai, sửa “succeeds” của ${old} trước.`;
  const [before, after] = [old, young].map((id) => {
    const entry = byId(register, id);
    return entry?.issuedOn ?? entry?.issuedYear?.toString();
  });
  // A year alone says nothing about a day of the same year.
  const length = Math.min(before?.length ?? 0, after?.length ?? 0);
  if (before && after && after.slice(0, length) < before.slice(0, length))
    return `${young} ban hành (${after}) trước ${old} (${before}), nên không thay được. ${swap}. Nếu ngày trong sổ sai, sửa “issuedOn” trước.`;
  return undefined;
}

/** True when a document other than `young` is known to replace `old`. */
export const isReplaced = (register: readonly Entry[], old: string, young: string): boolean =>
  register.some(
    ({ id, succeeds }) =>
      id !== young &&
      succeeds.some(({ document, relation }) => document === old && relation === 'replaces'),
  );
