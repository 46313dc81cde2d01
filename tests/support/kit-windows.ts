import { expect } from 'vitest';
import { parseRoster, rosterText } from '#kit/rules/roster.ts';
import { blankMeeting, newId } from '#kit/state/new-meeting.ts';
import type { Meeting } from '#kit/state/schema.ts';
import { storageKey } from '#kit/state/storage.ts';
import { Store } from '#kit/state/store.ts';
import { fakeStorage } from './fake-storage.ts';

/** A meeting in which nothing stands yet. */
export const fresh = () => blankMeeting({ kind: 'TK', date: '2026-12-03', locality: '' });
/** What somebody does to a meeting. */
export type Edit = (meeting: Meeting) => Meeting;
/** Changes the list of names as if it were typed. */
export const names =
  (change: (text: string) => string): Edit =>
  (m) => ({
    ...m,
    members: parseRoster(change(rosterText(m.members)), m.members, newId),
  });
/**
 * Windows in processes of their own: each sees what it wrote itself at once, what others wrote when it hears of it.
 * Of two that write at once the device keeps the later one.
 */
export function windows(count: number) {
  const truth = fakeStorage();
  const waiting: { to: number; value: string | null }[] = [];
  const views = Array.from({ length: count }, (_, i) => {
    const own = fakeStorage();
    return {
      ...own,
      setItem: (key: string, value: string) => {
        own.setItem(key, value);
        truth.setItem(key, value);
        for (let to = 0; to < count; to += 1) if (to !== i) waiting.push({ to, value });
      },
    };
  });
  const tabs = views.map((view) => new Store(view, fresh));
  const hear = (): boolean => {
    const event = waiting.shift();
    if (!event) return false;
    if (event.value !== null) views[event.to]!.raw.set(storageKey, event.value);
    tabs[event.to]!.heard(storageKey, event.value);
    return true;
  };
  const settle = () => {
    for (let i = 0; hear(); i += 1) if (i > 5000) throw new Error('windows never come to rest');
  };
  tabs[0]!.consent(true);
  settle();
  return { tabs, truth, hear, settle };
}

/** Three windows that write in any order come to the same, with every name and note. */
export function comeToTheSame(rounds: number): void {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < rounds; round += 1) {
    const { tabs, truth, hear, settle } = windows(3);
    const added: string[] = [];
    for (let step = 0; step < 25; step += 1) {
      for (let heard = random(6); heard > 0; heard -= 1) hear();
      const word = `Tên${round}x${step}x`;
      added.push(word);
      const note = `k${random(2)}`;
      tabs[random(3)]!.change(
        random(2)
          ? names((text) => `${text}\n${word}`)
          : (m) => ({ ...m, notes: { ...m.notes, [note]: `${m.notes[note] ?? ''}\n${word}` } }),
      );
    }
    settle();
    const [one, two, three] = tabs.map(({ snapshot }) => snapshot.meeting);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    const kept = JSON.parse(truth.getItem(storageKey) ?? '') as { meeting: Meeting };
    const all = JSON.stringify(kept.meeting);
    for (const word of added) expect(all.split(word), word).toHaveLength(2);
  }
}
