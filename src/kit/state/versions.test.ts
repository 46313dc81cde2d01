import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { meetingFile, readMeetingFile } from './meeting-file.ts';
import { blankMeeting } from './new-meeting.ts';
import { fileSchema, formatVersion, keptSchema, type Meeting } from './schema.ts';
import { storageKey } from './storage.ts';
import { Store } from './store.ts';

// What each version really wrote. A version that is added gets samples of its own, made by its first code, and a
// frozen shape; those that stand here are never made anew.
const folder = 'tests/fixtures/kit';
const frozen = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const samples = readdirSync(folder).filter((name) => /^(stored|file)-v\d+\.json$/.test(name));
const versionOf = (name: string) => Number(/v(\d+)/.exec(name)?.[1]);

/** Words that a migration puts in another way, by the version that wrote them. */
const reworded: Record<number, string[]> = { 1: ['exempt'] };

type Raw = Record<string, unknown>;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const texts = (value: unknown): string[] =>
  isObject(value) ? Object.values(value).flatMap(texts) : typeof value === 'string' ? [value] : [];

const fresh = () => blankMeeting({ kind: 'TK', date: '', locality: '' });
const touch = (meeting: Meeting): Meeting => ({ ...meeting, lessons: 'bản này ghi thêm' });

/** Opens a sample, changes something, and gives what is written then. */
function rewritten(text: string): Raw {
  const opened = JSON.parse(text) as Raw;
  if ('rev' in opened) {
    const device = fakeStorage(Infinity, { [storageKey]: text });
    const store = new Store(device, fresh);
    expect(store.snapshot).toMatchObject({ keeping: 'kept', asides: [] });
    store.change((meeting) => ({ ...touch(meeting), unlocked: meeting.unlocked }), true);
    return JSON.parse(device.getItem(storageKey) ?? '') as Raw;
  }
  const read = readMeetingFile(text);
  if ('refused' in read) throw new Error(read.refused);
  return JSON.parse(meetingFile(touch(read.meeting), String(opened.exportedAt))) as Raw;
}

/** The same, with the sentence that the change replaced put back and what each writing changes left out. */
function comparable(text: string, written = rewritten(text)): Raw {
  const before = JSON.parse(text) as { meeting: Raw; rev?: number };
  const meeting = { ...(written.meeting as Raw), lessons: before.meeting.lessons };
  return { ...written, meeting, ...('rev' in before ? { rev: before.rev } : {}) };
}

test('every version has samples of what it stored and of its file', () => {
  const versions = Array.from({ length: formatVersion }, (_, i) => i + 1);
  const wanted = ['file', 'stored'].flatMap((kind) => versions.map((v) => `${kind}-v${v}.json`));
  expect(samples.toSorted()).toEqual(wanted.toSorted());
});

test.each(samples)('%s opens and is written again with nothing lost', (name) => {
  const text = frozen(name);
  const written = comparable(text);
  const left = texts(written);
  for (const word of texts(JSON.parse(text))) {
    if (reworded[versionOf(name)]?.includes(word)) continue;
    const at = left.indexOf(word);
    expect(at, `“${word}” is lost`).toBeGreaterThanOrEqual(0);
    left.splice(at, 1);
  }
  if (versionOf(name) === formatVersion) expect(written).toMatchObject(JSON.parse(text) as object);
});

describe('the shape that this version was frozen with still holds', () => {
  type Shape = {
    properties?: Record<string, Shape>;
    required?: string[];
    additionalProperties?: unknown;
    items?: Shape;
    anyOf?: Shape[];
    default?: unknown;
  } & Raw;

  /** What an older or a newer copy of this version could not read: told by its place. */
  function changes(then: Shape, now: Shape | undefined, place: string): string[] {
    if (!now) return [`${place} is gone`];
    const own = ({ type, enum: words, const: one, minimum, maximum }: Shape) =>
      JSON.stringify([type, words, one, minimum, maximum]);
    const fields = Object.keys(then.properties ?? {});
    const added = Object.entries(now.properties ?? {}).filter(([key]) => !fields.includes(key));
    return [
      ...(place.endsWith('version') || own(then) === own(now) ? [] : [`${place} has another form`]),
      ...fields.flatMap((key) =>
        changes(then.properties![key]!, now.properties?.[key], `${place}.${key}`),
      ),
      ...added.flatMap(([key, field]) =>
        'default' in field ? [] : [`${place}.${key} is new and has no default`],
      ),
      ...(then.anyOf ?? []).flatMap((form, i) => changes(form, now.anyOf?.[i], `${place}|`)),
      ...(then.items ? changes(then.items, now.items, `${place}[]`) : []),
      ...(now.properties || !isObject(then.additionalProperties)
        ? []
        : changes(
            then.additionalProperties as Shape,
            now.additionalProperties as Shape,
            `${place}{}`,
          )),
    ];
  }

  test.each([
    ['stored', keptSchema],
    ['file', fileSchema],
  ] as const)('%s', (name, schema) => {
    const then = JSON.parse(frozen(`shape-${name}-v${formatVersion}.json`)) as Shape;
    const now = z.toJSONSchema(schema, { io: 'input' }) as Shape;
    expect(changes(then, now, name)).toEqual([]);
    // The comparison sees each of these.
    const { properties } = structuredClone(now) as { properties: Record<string, Shape> };
    const setup = properties.meeting!.properties!.setup!;
    const change = (edit: (fields: Record<string, Shape>) => void) => {
      const changed = structuredClone(now);
      edit(changed.properties!.meeting!.properties!.setup!.properties!);
      return changes(then, changed, name);
    };
    expect(change((fields) => delete fields.place)).toHaveLength(1);
    expect(change((fields) => (fields.room = { type: 'string' }))).toHaveLength(1);
    expect(change((fields) => (fields.room = { type: 'string', default: '' }))).toEqual([]);
    expect(change((fields) => (fields.place = { type: 'number' }))).toHaveLength(1);
    expect(setup.properties!.chairRole!.enum).toHaveLength(2);
  });
});

/** The value with a field that nobody knows in each object of fixed fields, however deep. */
const tables = [
  'minutes',
  'on',
  'leads',
  'notes',
  'drafts',
  'allotted',
  'spent',
  'carried',
  'writers',
];
function withUnknown(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withUnknown(item));
  if (!isObject(value) || tables.includes(key)) return value;
  const fields = Object.entries(value).map(([name, item]) => [name, withUnknown(item, name)]);
  return { ...Object.fromEntries(fields), moi: { sau: [1, { a: null }], chu: 'từ bản sau' } };
}

describe.each(samples.filter((name) => versionOf(name) === formatVersion))(
  '%s of a later version',
  (name) => {
    const text = frozen(name);
    test.each([formatVersion, formatVersion + 1, 99])('version %i with more fields', (version) => {
      const later = JSON.stringify({ ...(withUnknown(JSON.parse(text)) as Raw), version });
      expect(comparable(later)).toMatchObject(JSON.parse(later) as object);
      expect((rewritten(later).meeting as Raw).version).toBe(version);
    });

    test('without any field that has a default', () => {
      const sparse = JSON.parse(text) as { meeting: Raw };
      delete sparse.meeting.carried;
      delete sparse.meeting.content;
      expect(rewritten(JSON.stringify(sparse)).meeting).toMatchObject({
        carried: {},
        content: { matters: [], topic: { goals: '' } },
      });
    });
  },
);

test('unknown fields of a later version outlive every change that views make', () => {
  const later = withUnknown(JSON.parse(frozen('stored-v3.json'))) as Raw;
  const device = fakeStorage(Infinity, { [storageKey]: JSON.stringify({ ...later, version: 9 }) });
  const store = new Store(device, fresh);
  const { id } = store.snapshot.meeting;
  // To the archive and back again, as “Mở lại” does, and out into a file from there.
  store.replace(fresh());
  const old = store.snapshot.archive.find((meeting) => meeting.id === id)!;
  store.replace(old);
  const written = JSON.parse(device.getItem(storageKey) ?? '') as Raw;
  expect(written).toMatchObject({ version: 9, moi: later.moi, meeting: later.meeting as object });
  expect(JSON.parse(meetingFile(old, ''))).toMatchObject({
    version: 9,
    meeting: later.meeting as object,
  });
});

test('a meeting begun beside one of a later version says its own version', () => {
  const later = { ...(JSON.parse(frozen('stored-v3.json')) as Raw), version: 9 };
  const device = fakeStorage(Infinity, { [storageKey]: JSON.stringify(later) });
  const store = new Store(device, fresh);
  store.replace(fresh());
  const written = JSON.parse(device.getItem(storageKey) ?? '') as { meeting: Raw; archive: Raw[] };
  expect(written.meeting.version).toBe(formatVersion);
  expect(written.archive.map(({ version }) => version)).toEqual([9, 9, 9, 9]);
});

test('an earlier meeting beside later ones is still brought up to date', () => {
  const old = (JSON.parse(frozen('stored-v1.json')) as { meeting: Raw }).meeting;
  const mixed = JSON.parse(frozen('stored-v3.json')) as { archive: Raw[] };
  mixed.archive.push({ ...old, id: 'cũ', version: 1 });
  const device = fakeStorage(Infinity, { [storageKey]: JSON.stringify({ ...mixed, version: 9 }) });
  const { archive } = new Store(device, fresh).snapshot;
  expect(archive.at(-1)).toMatchObject({
    id: 'cũ',
    version: formatVersion,
    votes: [{ ballot: 'open' }, {}, {}, {}],
  });
});
