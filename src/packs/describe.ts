import type { Answer } from '#answers/schema.ts';
import { levelOf } from '#documents/evidence.ts';
import { issuerWords } from '#documents/issuer.ts';
import { documentKinds } from '#documents/schema.ts';
import type { Document } from '#documents/schema.ts';
import type { Term } from '#glossary/schema.ts';
import type { Guide } from '#guides/schema.ts';
import type { Lesson } from '#lessons/schema.ts';
import type { Month } from '#months/schema.ts';
import { needLabels, type Procedure, type Step } from '#procedures/schema.ts';
import { plainScript } from '#procedures/script-blanks.ts';
import type { Requirement } from '#requirements/schema.ts';
import type { Rule } from '#rules/schema.ts';
import { valueWords } from '#rules/words.ts';
import type { Pack } from '#topic-packs/schema.ts';
import type { Template } from '#templates/schema.ts';
import type { Topic } from '#topics/schema.ts';
import { cellTypes, themes } from '#topics/taxonomy.ts';
import { formatDay, formatPeriod } from '#base/dates.ts';
import { sayHeading } from './class-notes.ts';
import type { ApiItem, Described } from './pack-item.ts';

type DataOf = {
  /** With the minutes that its rule sets, as published. */
  procedure: Procedure & { minimum?: { minutes: number } };
  step: Step;
  requirement: Requirement;
  topic: Topic;
  template: Template;
  document: Document;
  lesson: Lesson;
  term: Term;
  guide: Guide;
  rule: Rule;
  month: Month;
  pack: Pack;
  answer: Answer;
};

const minutes = (count: number) => `${count} phút (gợi ý)`;

/** Paragraphs and list items of a step; the items of a list that is our suggestion each say so. */
function stepLines(body: string): string[] {
  let inSuggestion = false;
  return body.split('\n\n').map((line) => {
    const isItem = /^(Gợi ý: )?- /.test(line);
    if (!isItem || line.startsWith('Gợi ý: ')) inSuggestion = line.startsWith('Gợi ý: ');
    const text = line.replace(/^(Gợi ý: )?- /, '$1');
    return inSuggestion && !text.startsWith('Gợi ý: ') ? `Gợi ý: ${text}` : text;
  });
}

/** How each kind of thing is told in a class. */
const tell: { [Kind in keyof DataOf]: (data: DataOf[Kind], body: string) => Described } = {
  step: ({ minutes: count, lead, need, checklist, script, basis }, body) => {
    const [first = '', ...rest] = stepLines(body);
    return {
      lead: first,
      facts: [lead, needLabels[need], ...(count ? [minutes(count)] : [])],
      lists: [
        { heading: 'Hướng dẫn', lines: rest },
        { heading: 'Cần có, cần làm', lines: checklist },
        { heading: sayHeading, lines: script ? [`“${plainScript(script)}”`] : [] },
      ],
      basis,
    };
  },
  procedure: ({ summary, minimum, phases, rules, basis }) => ({
    lead: summary,
    facts: minimum ? [`ít nhất ${minimum.minutes} phút`] : [],
    lists: [
      ...phases.map(({ title, steps }) => ({
        heading: title,
        lines: steps.map((step) => {
          const time = step.minutes ? `, ${step.minutes} phút` : '';
          return `${step.title} (${step.id}): ${step.lead}${time}`;
        }),
      })),
      { heading: 'Quy tắc', lines: rules },
    ],
    basis,
  }),
  requirement: ({ statement, central, fulfil, visible, basis, attributedTo }) => ({
    lead: statement,
    facts: [attributedTo],
    lists: [
      { heading: 'Quy định của Trung ương', lines: central },
      { heading: 'Cách thực hiện', lines: fulfil },
      { heading: 'Nhìn vào đâu để biết đã làm', lines: visible },
    ],
    basis,
  }),
  topic: ({ summary, period, theme, cellType, questions, source, evidence, compared }) => ({
    lead: summary,
    facts: [
      themes[theme],
      cellTypes[cellType].label,
      period ? formatPeriod(period) : 'nguồn không nêu năm',
    ],
    lists: [{ heading: 'Câu hỏi thảo luận (gợi ý)', lines: questions }],
    source: { evidence: levelOf({ evidence, compared }), title: source.title },
  }),
  template: ({ summary, notes, basis }) => ({
    lead: summary,
    lists: [{ heading: 'Lưu ý khi điền', lines: notes }],
    basis,
  }),
  document: ({ title, kind, issuer, issuedOn, statusNote, points }) => ({
    lead: title,
    facts: [
      documentKinds[kind],
      issuerWords(issuer),
      ...(issuedOn ? [formatDay(issuedOn)] : []),
      ...(statusNote ? [statusNote] : []),
    ],
    lists: [{ heading: 'Văn bản nói gì', lines: points }],
  }),
  lesson: ({ summary, audience, objectives }) => ({
    lead: summary,
    facts: [audience],
    lists: [{ heading: 'Mục tiêu', lines: objectives }],
  }),
  term: ({ definition, abbreviations, synonyms, ambiguity, basis }) => ({
    lead: definition,
    facts: [...abbreviations, ...synonyms],
    lists: [{ heading: 'Dễ lẫn', lines: ambiguity ? [ambiguity] : [] }],
    basis,
  }),
  guide: ({ summary, basis }) => ({ lead: summary, basis }),
  pack: ({ summary, points, measures, questions }) => ({
    lead: summary,
    lists: [
      {
        heading: 'Ý chính',
        lines: points.map(({ text, basis, page }) => ({
          text: page ? `${text} (${page.title})` : text,
          basis: basis ?? 'suggestion',
        })),
      },
      { heading: 'Biện pháp để chọn (gợi ý)', lines: measures },
      { heading: 'Câu hỏi thảo luận (gợi ý)', lines: questions },
    ],
  }),
  month: ({ summary, agenda, deadlines, basis }) => ({
    lead: summary,
    lists: [
      { heading: 'Đưa vào chương trình họp', lines: agenda },
      { heading: 'Thời hạn', lines: deadlines },
    ],
    basis,
  }),
  rule: ({ summary, value, notes, basis }) => ({
    lead: summary,
    facts: [valueWords(value)],
    lists: [{ heading: 'Lưu ý', lines: notes }],
    basis,
  }),
  answer: ({ answer, safeRule, askWhom, basis }) => ({
    lead: answer,
    lists: [
      { heading: 'Cách làm chắc chắn', lines: safeRule ? [safeRule] : [] },
      { heading: 'Hỏi ai', lines: askWhom ? [`Hỏi ${askWhom.whom}: “${askWhom.ask}”`] : [] },
    ],
    basis,
  }),
};

/** A thing in the words of a class, from its published data. */
export function describe({ kind, data, body }: ApiItem): Described {
  // The table pairs kinds with their data; TypeScript cannot follow that through a lookup.
  const words = tell[kind as keyof DataOf] as ((d: unknown, b: string) => Described) | undefined;
  if (!words) throw new Error(`[gói bài] loại mục lạ: ${kind}`);
  return words(data, body);
}
