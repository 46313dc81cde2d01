import { useEffect, useRef, useState } from 'preact/hooks';
import { href } from '#base/href.ts';
import type { KitData, KitTopic } from '../data/kit-data.ts';
import { withTopicOf } from '../data/take-topic.ts';
import { storageKey } from '../state/storage.ts';
import type { Store } from '../state/store.ts';
import { Live } from './Live.tsx';
import { type Kit, KitContext, type Screen, type Told } from './kit.ts';
import { Prepare } from './Prepare.tsx';
import { scrollToHash } from './to-hash.ts';
import { meetingAfter } from './use-next.ts';
import { useLater } from './use-later.ts';
import { useToast } from './use-toast.ts';

const prepare = '/hop-toi-nay/';
const run = '/hop-toi-nay/dieu-hanh/';

/** The screen that an entry of the browser's history stands for. */
function screenNow(): Screen {
  const kept = (history.state as { kit?: Screen } | null)?.kit;
  if (kept) return kept;
  // In a copy that is opened from a folder the address goes on with the name of the file.
  const path = location.pathname.replace(/index\.html$/, '');
  return path.endsWith(href(run)) ? { name: 'run' } : { name: 'prepare' };
}

const titles = {
  prepare: 'Chuẩn bị buổi họp',
  run: 'Điều hành buổi họp',
  paper: 'Văn bản của buổi họp',
  card: 'Thẻ điều hành một trang',
};

const sameScreen = (a: Screen, b: Screen): boolean =>
  a.name === b.name && (a.name !== 'paper' || b.name !== 'paper' || a.id === b.id);

/** The page's last crumb names the screen: the kit changes its screens without a new page. */
function nameCrumb({ name }: Screen): void {
  const crumb = document.querySelector('.crumbs [aria-current="page"]');
  if (crumb) crumb.textContent = titles[name];
}

interface Props {
  store: Store;
  data: KitData;
  /** The topic that the reader came with, see start.tsx. */
  topic: KitTopic | undefined;
  told: Told;
}

/** The kit: one page that changes its screens, so that nothing is lost between them even when nothing may be stored. */
export function App({ store, data, topic, told }: Props) {
  const [isOffline, setIsOffline] = useState(true);
  told.offline = setIsOffline;
  const [screen, setScreen] = useState(screenNow);
  const { words, say } = useToast();
  const later = useLater();
  const [offered, setOffered] = useState(topic);
  const main = useRef<HTMLDivElement>(null);
  const first = useRef(true);

  useEffect(() => {
    // A jump within the page is an entry of its own, but no other screen: the browser has scrolled already.
    const back = () => {
      const next = screenNow();
      setScreen((now) => (sameScreen(now, next) ? now : next));
    };
    const heard = (event: StorageEvent) =>
      store.heard(event.key, event.key === storageKey ? event.newValue : null);
    // Without storage a closed page is a lost meeting; the browser then asks first.
    const leaving = (event: BeforeUnloadEvent) => {
      if (!['kept', 'asking'].includes(store.snapshot.keeping)) event.preventDefault();
    };
    // A page that the browser had laid away heard nothing meanwhile.
    const shown = (event: PageTransitionEvent) => event.persisted && store.refresh();
    addEventListener('popstate', back);
    addEventListener('storage', heard);
    addEventListener('beforeunload', leaving);
    addEventListener('pageshow', shown);
    return () => {
      removeEventListener('popstate', back);
      removeEventListener('storage', heard);
      removeEventListener('beforeunload', leaving);
      removeEventListener('pageshow', shown);
    };
  }, [store]);

  useEffect(() => {
    nameCrumb(screen);
    document.title = `${titles[screen.name]} – ${document.title.split(' – ').at(-1) ?? ''}`;
    if (first.current) {
      first.current = false;
      scrollToHash();
      return;
    }
    if (scrollToHash()) return;
    scrollTo({ top: 0, behavior: 'instant' });
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [screen]);

  useEffect(() => {
    if (typeof later === 'object' && main.current) return later.listenToEnter(main.current);
    return undefined;
  }, [later]);

  const go = (next: Screen) => {
    const path =
      next.name === 'paper' || next.name === 'card'
        ? location.pathname
        : href(next.name === 'run' ? run : prepare);
    // From paper to paper it stays one step back to where the reader came from.
    const way = screen.name === 'paper' && next.name === 'paper' ? 'replaceState' : 'pushState';
    history[way]({ kit: next }, '', path);
    setScreen(next);
  };
  const answerOffer: Kit['answerOffer'] = (where) => {
    if (offered && where === 'next') store.replace(meetingAfter(store.snapshot.meeting, data));
    if (offered && where !== 'nowhere')
      store.change((meeting) => withTopicOf(meeting, offered, data));
    setOffered(undefined);
  };
  const kit: Kit = { store, data, screen, go, offered, answerOffer, isOffline, later, say };

  return (
    <KitContext.Provider value={kit}>
      <div class={`kit kit--${screen.name}`} ref={main}>
        {screen.name === 'prepare' && <Prepare />}
        {later === 'failed' && <NotFetched />}
        {typeof later === 'object' && (
          <>
            {screen.name === 'run' && <later.Run />}
            {screen.name === 'paper' && <later.PaperScreen id={screen.id} />}
            {screen.name === 'card' && <later.CardSheet />}
          </>
        )}
        <p class="kit-said" role="status">
          {words && <Live>{words}</Live>}
        </p>
      </div>
    </KitContext.Provider>
  );
}

/** The rest of the kit did not come, in words that say what to do. */
const NotFetched = () => (
  <p class="banner" role="alert">
    Một phần của trang chưa tải được, nên chưa mở được màn hình điều hành và văn bản. Những gì đã gõ
    vẫn còn. Nối mạng, lưu buổi họp trên máy rồi tải lại trang.
  </p>
);
