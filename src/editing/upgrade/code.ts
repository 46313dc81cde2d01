/** What git calls each file, by path. */
export type Blobs = ReadonlyMap<string, string>;

/** What a handbook's code was as it came: from its record, or from the history of the repository that it came from. */
export interface KnownCode {
  /** True where a file at this path was ever brought with these bytes. */
  isShipped: (file: string, blob: string) => boolean;
  /** True where a file was ever brought to this path. */
  isKnown: (file: string) => boolean;
  /** The bytes that came, where the very state is known. */
  came?: Blobs;
}

/** What becomes of each file of the code. Every list is in order of paths. */
export interface CodePlan {
  /** Written: new, or changed by the new version and not here. */
  put: string[];
  /** Taken away: the new version has them no more, and nobody changed them here. */
  remove: string[];
  /** Changed here and not by the new version: they stay. */
  kept: string[];
  /** Added here, at paths of which the code knows nothing: they stay. */
  own: string[];
  /** Changed here and by the new version: nobody but the committee can join the two. */
  clashing: string[];
  /** Taken away here, and back. */
  back: string[];
}

/** Lays a handbook's code beside the new one. Pure. */
export function planCode(own: Blobs, next: Blobs, known: KnownCode): CodePlan {
  const plan: CodePlan = { put: [], remove: [], kept: [], own: [], clashing: [], back: [] };
  for (const file of [...new Set([...own.keys(), ...next.keys()])].sort()) {
    const [is, will] = [own.get(file), next.get(file)];
    if (is === will) continue;
    if (is === undefined) {
      plan.put.push(file);
      if (known.came?.has(file)) plan.back.push(file);
    } else if (known.isShipped(file, is)) (will === undefined ? plan.remove : plan.put).push(file);
    else if (!known.isKnown(file) && will === undefined) plan.own.push(file);
    else if (will !== undefined && known.came?.get(file) === will) plan.kept.push(file);
    else plan.clashing.push(file);
  }
  return plan;
}
