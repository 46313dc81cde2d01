import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Choice, itemsIn, titleFrom, writeChoice } from './choice.ts';
import { Finder } from './Finder.tsx';
import { LessonParts } from './LessonParts.tsx';
import { choiceHere, isEmpty } from './load.ts';
import { Outcome } from './Outcome.tsx';
import type { PackIndex } from './pack-index.ts';
import { Picks } from './Picks.tsx';

/** Picks, orders and names; the address of the page always holds the choice as it is. */
export function Chooser({ index }: { index: PackIndex }) {
  const [choice, setChoice] = useState<Choice>(() => choiceHere(index));
  const [said, setSaid] = useState('');
  const byId = useMemo(() => new Map(index.items.map((item) => [item.id, item])), [index]);
  const chosen = useMemo(() => new Set(choice.items.map(({ id }) => id)), [choice]);
  useEffect(() => {
    const reread = () => setChoice(choiceHere(index));
    addEventListener('hashchange', reread);
    return () => removeEventListener('hashchange', reread);
  }, [index]);
  const change = (next: Choice, words: string) => {
    setChoice(next);
    setSaid(words);
    const nothing = isEmpty(next) && next.title === '';
    history.replaceState(null, '', nothing ? location.pathname : `#${writeChoice(next)}`);
  };
  const outline = index.lessons.find(({ id }) => id === choice.lesson?.id);
  const inLesson = new Set(outline ? itemsIn(outline, choice.lesson?.parts ?? []) : []);
  return (
    <div class="own">
      <p class="sr-only" role="status">
        {said}
      </p>
      {outline && <LessonParts choice={choice} outline={outline} byId={byId} change={change} />}
      <Finder
        items={index.items}
        chosen={chosen}
        onAdd={({ id, minutes }) =>
          change({ ...choice, items: [...choice.items, { id, minutes }] }, `Đã thêm ${id}.`)
        }
      />
      <Picks choice={choice} byId={byId} inLesson={inLesson} change={change} />
      <Outcome
        choice={choice}
        index={index}
        onTitle={(title) => change({ ...choice, title: titleFrom(title) }, '')}
      />
    </div>
  );
}
