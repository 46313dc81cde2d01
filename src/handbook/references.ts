import { type Mention, mentionsIn, mentionTags } from '../rules/mentions.ts';
import { type CollectionName, collectionNames, type Entry, type Library } from './collections.ts';
import type { Place } from './problem.ts';
import type { ThingKind } from './things.ts';

/** One mention of a permanent id in content. */
export interface Reference {
  /** Id of the page that mentions it. */
  from: string;
  /** Id of the step within that page, where the mention belongs to one. */
  fromStep?: string;
  to: string;
  /** The kind that must stand there; left out where any will do. */
  expected?: ThingKind;
  /** Where the value of a rule is taken into a text: how. */
  mention?: Mention;
  /** Id of the version in force, where a citation says itself that it read the one before. */
  precedes?: string;
  file: string;
  place: Place;
}

/** Keys of data whose strings are ids, and the kind each must name. */
const idKeys: Record<string, ThingKind | undefined> = {
  document: 'document',
  precedes: 'document',
  rule: 'rule',
  fulfils: 'requirement',
  templates: 'template',
  template: 'template',
  related: 'topic',
  seeAlso: 'term',
};

/** Components of the prose that name an id, and the kind each must name. */
const idTags: Record<string, ThingKind | undefined> = {
  Ref: undefined,
  Cite: 'document',
};

/** Every mention in the library. */
export function listReferences(library: Library): Reference[] {
  return collectionNames.flatMap((name) =>
    (library[name] as Entry<{ id: string }>[]).flatMap((entry) => [
      ...fromData(name, entry),
      ...fromBody(entry),
    ]),
  );
}

function fromData(name: CollectionName, entry: Entry<{ id: string }>): Reference[] {
  const found: Reference[] = [];
  const visit = (value: unknown, path: PropertyKey[], step?: string, precedes?: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => visit(item, [...path, i], step));
      return;
    }
    if (value !== null && typeof value === 'object') {
      const here = path.at(-2) === 'steps' ? (value as { id: string }).id : step;
      const { precedes: next } = value as { precedes?: string };
      for (const [key, child] of Object.entries(value))
        visit(child, [...path, key], here, key === 'document' ? next : undefined);
      return;
    }
    if (typeof value === 'string')
      for (const mention of mentionsIn(value))
        found.push({
          from: entry.data.id,
          ...(step ? { fromStep: step } : {}),
          to: mention.id,
          expected: 'rule',
          mention,
          file: entry.file,
          place: { path },
        });
    const key = [...path].reverse().find((part) => typeof part === 'string') as string;
    const isLessonItem = name === 'lessons' && path[0] === 'agenda' && key === 'items';
    if (typeof value !== 'string' || !(key in idKeys || isLessonItem)) return;
    found.push({
      from: entry.data.id,
      ...(step ? { fromStep: step } : {}),
      to: value,
      ...(idKeys[key] ? { expected: idKeys[key] } : {}),
      ...(precedes ? { precedes } : {}),
      file: entry.file,
      place: { path },
    });
  };
  visit(entry.data, []);
  return found;
}

function fromBody(entry: Entry<{ id: string }>): Reference[] {
  const steps = stepTags(entry.body);
  const stepAt = (offset: number) =>
    steps.findLast((found) => found.offset < offset && offset < found.end);
  const mentions = mentionTags(entry.body).map((mention): Reference => {
    const step = stepAt(mention.offset);
    return {
      from: entry.data.id,
      ...(step ? { fromStep: step.id } : {}),
      to: mention.id,
      expected: 'rule',
      mention,
      file: entry.file,
      place: { bodyOffset: mention.offset },
    };
  });
  const cites = [...entry.body.matchAll(/<(Ref|Cite)\s[^>]*?\bid="([^"]*)"[^>]*/g)].flatMap(
    (match) => {
      const [tag, name = '', id = ''] = match;
      const step = stepAt(match.index);
      const precedes = /\bprecedes="([^"]*)"/.exec(tag)?.[1];
      const named = (to: string, expected: ThingKind | undefined): Reference => ({
        from: entry.data.id,
        ...(step ? { fromStep: step.id } : {}),
        to,
        ...(expected ? { expected } : {}),
        file: entry.file,
        place: { bodyOffset: match.index },
      });
      const first = named(id, idTags[name]);
      return precedes ? [{ ...first, precedes }, named(precedes, 'document')] : [first];
    },
  );
  return [...cites, ...mentions];
}

/** A `<Step id="…">…</Step>` in prose; offsets count from the start of the prose. */
export interface StepTag {
  id: string;
  offset: number;
  end: number;
  text: string;
}

/** The steps that the prose of a procedure holds, in order. */
export function stepTags(body: string): StepTag[] {
  return [...body.matchAll(/<Step\s+id="([^"]*)"\s*>([\s\S]*?)<\/Step>/g)].map((match) => ({
    id: match[1] ?? '',
    offset: match.index,
    end: match.index + match[0].length,
    text: (match[2] ?? '').trim(),
  }));
}
