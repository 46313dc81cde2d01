import { placeTone, splitTone } from '#vietnamese/syllable.ts';

/** Onsets that some dialects do not tell apart, longest first. */
const ONSETS: [RegExp, string[]][] = [
  [/^ngh/, ['ng']],
  [/^ng(?=[iyeê])/, ['ngh']],
  [/^gh/, ['g']],
  [/^g(?=[eê])/, ['gh']],
  [/^tr/, ['ch']],
  [/^ch/, ['tr']],
  [/^gi/, ['d', 'r', 'v']],
  [/^d/, ['gi', 'r', 'v']],
  [/^r/, ['d', 'gi', 'g']],
  [/^v/, ['d', 'gi']],
  [/^s/, ['x']],
  [/^x/, ['s']],
  [/^l/, ['n']],
  [/^n(?!g|h)/, ['l']],
  [/^c/, ['k', 'q']],
  [/^k(?!h)/, ['c']],
];
/** Endings that sound alike in the south or in the north. */
const CODAS: [RegExp, string[]][] = [
  [/ng$/, ['n']],
  [/nh$/, ['n']],
  [/n$/, ['ng', 'nh']],
  [/c$/, ['t']],
  [/ch$/, ['t']],
  [/t$/, ['c', 'ch']],
];
/** Vowels that are often written for each other. */
const RIMES: [RegExp, string[]][] = [
  [/iêu$/, ['iu']],
  [/iu$/, ['iêu', 'ưu']],
  [/ưu$/, ['iu', 'ươu']],
  [/ươu$/, ['ưu', 'iêu']],
  [/ay$/, ['ai', 'ây']],
  [/ai$/, ['ay']],
  [/ây$/, ['ay']],
  [/ao$/, ['au']],
  [/au$/, ['ao', 'âu']],
  [/im$/, ['iêm']],
  [/iêm$/, ['im']],
  [/oai$/, ['oay']],
  [/uôi$/, ['ui']],
  [/ui$/, ['uôi']],
  // Southern words: `sanh hoạt`, `chánh trị`, `mệnh lịnh`, `nhứt trí`, `nhơn dân`.
  [/anh$/, ['inh']],
  [/inh$/, ['ênh']],
  [/ưt$/, ['ât']],
  [/ơn$/, ['ân']],
];

/** Words that sound like this one to some ears: `dám sát` for `giám sát`, `biên bảng` for `biên bản`. */
export function soundAlikes(word: string): string[] {
  const { letters, tone } = splitTone(word);
  const out = new Set<string>();
  const onsets = swap(letters, ONSETS);
  const ends = [...swap(letters, CODAS), ...swap(letters, RIMES)];
  for (const other of [...onsets, ...ends]) out.add(placeTone(other, tone));
  // Both at once (`xanh hoặc` → `sanh`): only the ends of words whose onset changed as well.
  for (const onset of onsets) for (const both of swap(onset, CODAS)) out.add(placeTone(both, tone));
  out.delete(word);
  return [...out];
}

function swap(letters: string, rules: [RegExp, string[]][]): string[] {
  const rule = rules.find(([pattern]) => pattern.test(letters));
  return rule ? rule[1].map((other) => letters.replace(rule[0], other)) : [];
}
