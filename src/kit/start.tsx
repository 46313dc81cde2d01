import { render } from 'preact';
import { href } from '#base/href.ts';
import type { KitData, KitTopic } from './data/kit-data.ts';
import { today } from '#calendar/days.ts';
import { proposeDay } from '#calendar/meeting-day.ts';
import { blankMeeting } from './state/new-meeting.ts';
import { deviceShelf } from './state/storage.ts';
import { Store } from './state/store.ts';
import { App } from './views/App.tsx';
import { withTopicOf } from './views/TopicForm.tsx';

/** The topic in the address: `#chuyen-de=CD-2026-Q1-02`. Behind `#` it is never sent to a server. */
const askedTopic = (): string | null =>
  new URLSearchParams(location.hash.slice(1)).get('chuyen-de');

async function load(): Promise<KitData> {
  const answer = await fetch(href('/hop-toi-nay/du-lieu.json'));
  if (!answer.ok) throw new Error(`[họp tối nay] dữ liệu: ${answer.status}`);
  return (await answer.json()) as KitData;
}

/** Tells when the reader agrees that the kit may keep things on this device. */
function watchConsent(store: Store, told: () => void): void {
  let before = store.snapshot.keeping;
  store.subscribe(() => {
    const { keeping } = store.snapshot;
    if (before === 'asking' && keeping === 'kept') told();
    before = keeping;
  });
}

/** A topic by its id: offered in the kit's own data, or fetched alone when the archive is too large for it. */
async function findTopic(data: KitData, id: string | null): Promise<KitTopic | undefined> {
  const offered = data.topics.find((topic) => topic.id === id);
  if (offered || !id || !/^CD-[0-9A-Z-]+$/.test(id)) return offered;
  const answer = await fetch(href(`/api/muc/${id}.json`)).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const { title, data: topic } = (await answer.json()) as { title: string; data: KitTopic };
  return { ...topic, title, url: `/b/${id}/` };
}

/** Draws the kit into its place on the page; `onConsent` hears a yes to “Lưu trên máy này?”. */
export async function startKit(root: HTMLElement, onConsent: () => void): Promise<void> {
  try {
    const data = await load();
    const kind = data.procedures[0]?.id ?? '';
    const fresh = () =>
      blankMeeting({ kind, date: proposeDay(data.calendar, today()).date, locality: data.place });
    const store = new Store(deviceShelf(), fresh);
    watchConsent(store, onConsent);
    const topic = await findTopic(data, askedTopic());
    const { setup, run } = store.snapshot.meeting;
    // Nothing that was typed gives way unasked: another topic, or a meeting that has begun, is asked about first.
    const isFree = !run && !setup.topicTitle && !setup.questions;
    if (topic && isFree) store.change((meeting) => withTopicOf(meeting, topic, data));
    if (topic) history.replaceState(null, '', location.pathname);
    root.replaceChildren();
    // The bar at the bottom must not cover what has the focus.
    document.documentElement.classList.add('has-bar');
    const offered = topic && !isFree && topic.id !== setup.topicId ? topic : undefined;
    render(<App store={store} data={data} topic={offered} />, root);
  } catch (error) {
    console.error(error);
    root.querySelector('[data-kit-waiting]')?.setAttribute('hidden', '');
    root.querySelector('[data-kit-failed]')?.removeAttribute('hidden');
  }
}
