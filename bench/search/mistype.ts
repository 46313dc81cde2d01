import { compose, fold } from '#vietnamese/fold.ts';
import { splitTone, type Tone } from '#vietnamese/syllable.ts';
import { pick } from './random.ts';

const TELEX_TONE: Record<Tone, string> = {
  ngang: '',
  sắc: 's',
  huyền: 'f',
  hỏi: 'r',
  ngã: 'x',
  nặng: 'j',
};
const TELEX: Record<string, string> = {
  â: 'aa',
  ă: 'aw',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
};
const VNI_TONE: Record<Tone, string> = {
  ngang: '',
  sắc: '1',
  huyền: '2',
  hỏi: '3',
  ngã: '4',
  nặng: '5',
};
const VNI: Record<string, string> = {
  â: 'a6',
  ă: 'a8',
  ê: 'e6',
  ô: 'o6',
  ơ: 'o7',
  ư: 'u7',
  đ: 'd9',
};

/** Changes a correct phrase into something that a reader might type instead. */
export type Mistype = (phrase: string, random: () => number) => string;

const eachWord =
  (change: (word: string, random: () => number) => string): Mistype =>
  (phrase, random) =>
    phrase
      .split(' ')
      .map((word) => change(word, random))
      .join(' ');

/** One word of the phrase changed, a longer one if there is one; the others stay. */
const oneWord =
  (change: (word: string, random: () => number) => string): Mistype =>
  (phrase, random) => {
    const words = phrase.split(' ');
    const long = words.flatMap((word, i) => (word.length > 2 ? [i] : []));
    const at = long.length > 0 ? pick(long, random) : 0;
    words[at] = change(words[at] ?? '', random);
    return words.join(' ');
  };

function spell(word: string, marks: Record<string, string>, tones: Record<Tone, string>): string {
  const { letters, tone } = splitTone(word);
  return [...letters].map((letter) => marks[letter] ?? letter).join('') + tones[tone];
}

/** Some of the keys of a word only: a mark or the tone is left out. */
function halfTelex(word: string, random: () => number): string {
  const { letters, tone } = splitTone(word);
  const kept = [...letters].map((l) => (random() < 0.5 ? (TELEX[l] ?? l) : fold(l))).join('');
  return kept + (random() < 0.7 ? TELEX_TONE[tone] : '');
}

function slip(word: string, random: () => number): string {
  const letters = [...compose(word)];
  const at = Math.floor(random() * letters.length);
  const kind = pick(['drop', 'double', 'swap', 'replace'], random);
  if (kind === 'drop' && letters.length > 2) letters.splice(at, 1);
  else if (kind === 'double') letters.splice(at, 0, letters[at] ?? '');
  else if (kind === 'replace') letters[at] = pick([...'aeghiknotu'], random);
  else if (letters.length > 1) {
    const other = Math.min(at, letters.length - 2);
    [letters[other], letters[other + 1]] = [letters[other + 1] ?? '', letters[other] ?? ''];
  }
  return letters.join('');
}

const CONFUSED: [RegExp, string][] = [
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^tr/, 'ch'],
  [/^ch/, 'tr'],
  [/^gi(?=[aăâeêoôơuư])/, 'd'],
  [/^d/, 'gi'],
  [/^r/, 'd'],
  [/^l/, 'n'],
  [/^n(?![gh])/, 'l'],
  [/ng$/, 'n'],
  [/n$/, 'ng'],
  [/t$/, 'c'],
  [/c$/, 't'],
];

function confuse(word: string, random: () => number): string {
  const parts = word.normalize('NFD');
  const tones: Record<string, string> = { '\u0309': '\u0303', '\u0303': '\u0309' };
  const swapped = parts.replace(/[\u0309\u0303]/, (mark) => tones[mark] ?? mark).normalize('NFC');
  const options = CONFUSED.filter(([from]) => from.test(parts)).map(([from, to]) =>
    parts.replace(from, to).normalize('NFC'),
  );
  if (swapped !== word) options.push(swapped);
  return options.length > 0 ? pick(options, random) : word;
}

function wrongCase(word: string, random: () => number): string {
  const how = random();
  if (how < 0.5) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Leaves one space out, or puts one into a word. */
const spaces: Mistype = (phrase, random) => {
  const words = phrase.split(' ');
  const at = Math.floor(random() * Math.max(1, words.length - 1));
  if (random() < 0.7 && words.length > 1) words.splice(at, 2, `${words[at]}${words[at + 1]}`);
  else {
    const word = words[at] ?? '';
    const cut = 1 + Math.floor(random() * Math.max(1, word.length - 1));
    words[at] = `${word.slice(0, cut)} ${word.slice(cut)}`.trim();
  }
  return words.join(' ');
};

const OPENINGS = [
  'làm thế nào để',
  'cách',
  'cho tôi hỏi về',
  'khi nào thì',
  'tôi muốn biết',
  'thế nào là',
];
const ENDINGS = [
  'là gì',
  'như thế nào',
  'gồm những gì',
  'ra sao',
  'ở đâu',
  'có được không',
  'là gì?',
];

const question: Mistype = (phrase, random) => {
  const how = random();
  if (how < 0.45) return `${pick(OPENINGS, random)} ${phrase}`;
  if (how < 0.9) return `${phrase} ${pick(ENDINGS, random)}`;
  return `${pick(OPENINGS, random)} ${phrase} ${pick(ENDINGS, random)}`;
};

/** All ways of mistyping, by the name of the variant. */
export const MISTYPES: Record<string, Mistype> = {
  correct: (phrase) => phrase,
  'no-marks': (phrase) => fold(phrase),
  decomposed: (phrase) => phrase.normalize('NFD'),
  telex: eachWord((word) => spell(word, TELEX, TELEX_TONE)),
  vni: eachWord((word) => spell(word, VNI, VNI_TONE)),
  'half-telex': eachWord(halfTelex),
  'some-telex': oneWord((word) => spell(word, TELEX, TELEX_TONE)),
  slip: oneWord(slip),
  'slip-no-marks': (phrase, random) => oneWord(slip)(fold(phrase), random),
  confused: oneWord(confuse),
  case: eachWord(wrongCase),
  spaces,
  'spaces-no-marks': (phrase, random) => spaces(fold(phrase), random),
  question,
  'question-no-marks': (phrase, random) => fold(question(phrase, random)),
};
