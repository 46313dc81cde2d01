import type { ExtraSection } from '#word/values.ts';
import { type Facts } from './facts.ts';
import type { PaperValues } from './compose.ts';
import { readOut } from './read-out.ts';
import { spoken } from './spoken.ts';
import { voteAsked } from './vote-asked.ts';
import { timesOf } from './times.ts';

/** What is said in one step, under its time, its name and who leads it. */
function stepSection(facts: Facts, time: string, i: number): ExtraSection {
  const item = facts.agenda[i]!;
  const script = facts.procedure.steps.find((step) => step.id === item.id)?.script;
  const about = [`${item.minutes} phút`, item.lead].filter(Boolean).join(', ');
  return {
    heading: `${time}${item.title} (${about})`,
    isSub: true,
    text: [
      ...[...(script ? spoken(script, facts, item) : []), ...voteAsked(facts, item)].map(
        (words) => `“${words}”`,
      ),
      ...readOut(facts, item).map((line) => `– ${line}`),
    ].join('\n'),
  };
}

/** The chair's script: the sentences of the meeting's own steps, read from top to bottom, with its names and numbers. */
export function scriptValues(facts: Facts): PaperValues<'script'> {
  const times = timesOf(facts, ' – ');
  const phases = [...new Set(facts.agenda.map(({ phase }) => phase))];
  return {
    fields: { 'loai-sinh-hoat': facts.kindWords, 'ky-sinh-hoat': facts.period },
    tables: {},
    slots: {},
    sections: phases.flatMap((phase) => [
      { heading: phase.toLocaleUpperCase('vi') },
      ...facts.agenda.flatMap((item, i) =>
        item.phase === phase ? [stepSection(facts, times[i] ?? '', i)] : [],
      ),
    ]),
  };
}
