import { useEffect, useRef, useState } from 'preact/hooks';
import { href } from '../../href.ts';
import type { KitData, KitTopic } from '../data/kit-data.ts';
import { storageKey } from '../state/storage.ts';
import type { Store } from '../state/store.ts';
import { type Kit, KitContext, type Screen } from './kit.ts';
import { PaperScreen } from './PaperScreen.tsx';
import { Prepare } from './Prepare.tsx';
import { Run } from './Run.tsx';
import { withTopicOf } from './TopicForm.tsx';

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

const titles = { prepare: 'Họp tối nay', run: 'Điều hành buổi họp', paper: 'Giấy tờ buổi họp' };

interface Props {
  store: Store;
  data: KitData;
  /** The topic that the reader came with, see start.tsx. */
  topic: KitTopic | undefined;
}

/** The kit: one page that changes its screens, so that nothing is lost between them even when nothing may be stored. */
export function App({ store, data, topic }: Props) {
  const [screen, setScreen] = useState(screenNow);
  const [words, setWords] = useState('');
  const [offered, setOffered] = useState(topic);
  const main = useRef<HTMLDivElement>(null);
  const first = useRef(true);

  useEffect(() => {
    const back = () => setScreen(screenNow());
    const heard = (event: StorageEvent) =>
      store.heard(event.key, event.key === storageKey ? event.newValue : null);
    // Without storage a closed page is a lost meeting; the browser then asks first.
    const leaving = (event: BeforeUnloadEvent) => {
      if (!['kept', 'asking'].includes(store.snapshot.keeping)) event.preventDefault();
    };
    addEventListener('popstate', back);
    addEventListener('storage', heard);
    addEventListener('beforeunload', leaving);
    return () => {
      removeEventListener('popstate', back);
      removeEventListener('storage', heard);
      removeEventListener('beforeunload', leaving);
    };
  }, [store]);

  useEffect(() => {
    document.title = `${titles[screen.name]} – ${document.title.split(' – ').at(-1) ?? ''}`;
    if (first.current) {
      first.current = false;
      return;
    }
    scrollTo({ top: 0, behavior: 'instant' });
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [screen]);

  const go = (next: Screen) => {
    const path =
      next.name === 'paper' ? location.pathname : href(next.name === 'run' ? run : prepare);
    history.pushState({ kit: next }, '', path);
    setScreen(next);
  };
  const answerOffer = (take: boolean) => {
    if (offered && take) store.change((meeting) => withTopicOf(meeting, offered));
    setOffered(undefined);
  };
  const kit: Kit = { store, data, screen, go, offered, answerOffer, say: setWords };

  return (
    <KitContext.Provider value={kit}>
      <div class={`kit kit--${screen.name}`} ref={main}>
        {screen.name === 'prepare' && <Prepare />}
        {screen.name === 'run' && <Run />}
        {screen.name === 'paper' && <PaperScreen id={screen.id} />}
        <p class="kit-said" role="status">
          {words}
        </p>
      </div>
    </KitContext.Provider>
  );
}
