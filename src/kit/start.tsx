import { render } from 'preact';
import { isFolder, rawStorage } from '#base/device.ts';
import { tellFailure } from '#base/failure.ts';
import { fetchJson } from '#base/fetch-json.ts';
import { href } from '#base/href.ts';
import { isOfKit, oldKeysIn, takeOver } from '#base/old-keys.ts';
import { askedTopic, findTopic } from './data/asked-topic.ts';
import type { KitData } from './data/kit-data.ts';
import { withFiguresOf, withTopicOf } from './data/take-topic.ts';
import { today } from '#calendar/days.ts';
import { proposeDay } from '#calendar/meeting-day.ts';
import { stateOf } from './rules/meeting-state.ts';
import { blankMeeting } from './state/new-meeting.ts';
import type { Meeting } from './state/schema.ts';
import { Store } from './state/store.ts';
import { App } from './views/App.tsx';
import type { Told } from './views/kit.ts';

/** Tells when the reader agrees that the kit may keep things on this device, and when all of it was wiped. */
function watchConsent(store: Store, { onConsent, onWiped }: Hearers, told: Told): void {
  let before = store.snapshot.keeping;
  store.subscribe(() => {
    const { keeping } = store.snapshot;
    if (before === 'asking' && keeping === 'kept')
      void onConsent().then((isKept) => told.offline(isKept));
    if (before !== 'asking' && keeping === 'asking') onWiped();
    before = keeping;
  });
}

/** Who wants to hear of what the reader decides. */
interface Hearers {
  /** A yes to “Lưu trên máy này?”. */
  onConsent: () => Promise<boolean>;
  /** Everything was wiped, here or in another window. */
  onWiped: () => void;
}

/** The store over this device, with what earlier versions left there. */
async function openStore(fresh: () => Meeting): Promise<Store> {
  const storage = rawStorage();
  const left = isFolder() && storage ? oldKeysIn(storage) : await takeOver();
  const store = new Store(storage, fresh, { isFolder: isFolder(), others: left.filter(isOfKit) });
  // A window of an earlier version that is still open writes under the old key.
  addEventListener('storage', ({ key, newValue }) => {
    if (!isFolder() && key && newValue !== null && isOfKit(key))
      void takeOver().then(() => store.refresh());
  });
  return store;
}

/** Draws the kit into its place on the page. */
export async function startKit(root: HTMLElement, hearers: Hearers): Promise<void> {
  try {
    const data = await fetchJson<KitData>(href('/hop-toi-nay/du-lieu.json'));
    const kind = data.procedures[0]?.id ?? '';
    const fresh = () => blankMeeting({ kind, date: proposeDay(data.calendar, today()).date });
    const store = await openStore(fresh);
    const told: Told = { offline: () => undefined };
    watchConsent(store, hearers, told);
    const topic = await findTopic(data, askedTopic(location.hash));
    const { setup } = store.snapshot.meeting;
    // Nothing that was typed gives way unasked: another topic, or a meeting that has begun, is asked about first.
    const isDraft = stateOf(store.snapshot.meeting) === 'draft';
    const isFree = isDraft && !setup.topicTitle && !setup.questions;
    if (topic && isFree) store.change((meeting) => withTopicOf(meeting, topic, data));
    else if (topic && isDraft && topic.id === setup.topicId)
      store.change((meeting) => withFiguresOf(meeting, topic));
    if (topic) history.replaceState(null, '', location.pathname);
    // The bar at the bottom must not cover what has the focus.
    document.documentElement.classList.add('has-bar');
    const offered = topic && !isFree && topic.id !== setup.topicId ? topic : undefined;
    const draw = () => {
      root.replaceChildren();
      render(<App store={store} data={data} topic={offered} told={told} />, root);
    };
    draw();
    forgetOnLeaving(root, store, draw);
  } catch (error) {
    tellFailure(root, error);
  }
}

/**
 * What is not kept is gone once the page is left, also for whoever presses Back next: the browser may lay the page away
 * whole, so nothing of it may be left in it by then.
 */
function forgetOnLeaving(root: HTMLElement, store: Store, draw: () => void): void {
  let isGone = false;
  addEventListener('pagehide', () => {
    if (store.snapshot.keeping === 'kept') return;
    isGone = true;
    render(null, root);
    store.forget();
  });
  addEventListener('pageshow', () => {
    if (!isGone) return;
    isGone = false;
    store.refresh();
    draw();
  });
}
