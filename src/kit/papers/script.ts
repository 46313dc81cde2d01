import { type Facts } from './facts.ts';
import type { PaperValues } from './compose.ts';
import { readOut } from './read-out.ts';
import { spoken } from './spoken.ts';
import { voteAsked } from './vote-asked.ts';
import { timesOf } from './times.ts';

/** What is said in one step, under its time, its name and who leads it. */
function stepLines(facts: Facts, time: string, i: number): string[] {
  const item = facts.agenda[i]!;
  const script = facts.procedure.steps.find((step) => step.id === item.id)?.script;
  const head = `${time}${item.title} (${item.minutes} phút, ${item.lead})`;
  return [
    item.lead ? head : `${time}${item.title} (${item.minutes} phút)`,
    ...[...(script ? spoken(script, facts, item) : []), ...voteAsked(facts, item)].map(
      (words) => `“${words}”`,
    ),
    ...readOut(facts, item).map((line) => `– ${line}`),
  ];
}

/** The chair's script: the sentences of the meeting's own steps, read from top to bottom, with its names and numbers. */
export function scriptValues(facts: Facts): PaperValues<'script'> {
  const times = timesOf(facts, ' – ');
  const phases = [...new Set(facts.agenda.map(({ phase }) => phase))];
  return {
    fields: { 'loai-sinh-hoat': facts.kindWords, 'ky-sinh-hoat': facts.period },
    tables: {},
    slots: {},
    sections: phases.map((phase) => ({
      heading: phase.toLocaleUpperCase('vi'),
      text: facts.agenda
        .flatMap((item, i) => (item.phase === phase ? stepLines(facts, times[i] ?? '', i) : []))
        .join('\n'),
    })),
  };
}
