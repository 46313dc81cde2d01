import { compose, fold } from './fold.ts';

/** The six tones by their combining mark; no mark is the level tone. */
const TONE_MARKS: Record<string, Tone> = {
  '\u0301': 'sắc',
  '\u0300': 'huyền',
  '\u0309': 'hỏi',
  '\u0303': 'ngã',
  '\u0323': 'nặng',
};

export type Tone = 'ngang' | 'sắc' | 'huyền' | 'hỏi' | 'ngã' | 'nặng';

const MARK_OF: Record<Tone, string> = {
  ngang: '',
  sắc: '\u0301',
  huyền: '\u0300',
  hỏi: '\u0309',
  ngã: '\u0303',
  nặng: '\u0323',
};

/** Longest first, so that `ngh` is tried before `ng` and `n`. */
const ONSETS = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

/** Every rime of the written language, by nucleus; the tone is left out. */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên ' +
    'iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc ' +
    'oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt u ua uc uê ' +
    'uêch uên uênh ui um un ung uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu uân uâng uât uây uôc ' +
    'uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên ' +
    'yêng yêt yêu'
  ).split(' '),
);

const FOLDED_RIMES = new Set([...RIMES].map(fold));
const FOLDED_ONSETS = ['', ...new Set(ONSETS.map(fold))];

export interface Syllable {
  onset: string;
  rime: string;
  tone: Tone;
}

/** Splits a word into its letters without tone and the tone itself. */
export function splitTone(word: string): { letters: string; tone: Tone } {
  let tone: Tone = 'ngang';
  const letters = compose(word)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
      tone = TONE_MARKS[mark] ?? tone;
      return '';
    })
    .normalize('NFC');
  return { letters, tone };
}

/** Reads one word as a Vietnamese syllable, or null when the writing system does not allow it. */
export function parseSyllable(word: string): Syllable | null {
  const { letters, tone } = splitTone(word);
  for (const onset of ['', ...ONSETS]) {
    if (!letters.startsWith(onset)) continue;
    let rime = letters.slice(onset.length);
    // `gì`, `gìn`: the i of the onset is also the nucleus.
    if (onset === 'gi' && !RIMES.has(rime)) rime = `i${rime}`;
    if (!RIMES.has(rime)) continue;
    // Closed syllables in -c, -ch, -p, -t carry only sắc and nặng.
    if (/(c|ch|p|t)$/.test(rime) && tone !== 'sắc' && tone !== 'nặng') continue;
    return { onset, rime, tone };
  }
  return null;
}

/** True when the word is a possible Vietnamese syllable, marks as they stand. */
export function isSyllable(word: string): boolean {
  return parseSyllable(word) !== null;
}

/** True when the word would be a Vietnamese syllable under some set of marks: `quyét` may become `quyết`. */
export function isSyllableWithoutMarks(word: string): boolean {
  const plain = fold(word);
  return FOLDED_ONSETS.some((onset) => {
    if (!plain.startsWith(onset)) return false;
    const rime = plain.slice(onset.length);
    return FOLDED_RIMES.has(rime) || (onset === 'gi' && FOLDED_RIMES.has(`i${rime}`));
  });
}

/** Writes letters and a tone as one word, the tone where the common spelling puts it (`hòa`, `thủy`). */
export function placeTone(letters: string, tone: Tone): string {
  if (tone === 'ngang') return letters;
  const at = toneIndex(letters);
  if (at < 0) return letters;
  const marked = letters.slice(0, at + 1) + MARK_OF[tone] + letters.slice(at + 1);
  return marked.normalize('NFC');
}

function toneIndex(letters: string): number {
  const start = /^(qu|gi(?=[aăâeêioôơuưy]))/.exec(letters)?.[0].length ?? 0;
  const vowels = [...letters.slice(start).matchAll(/[aăâeêioôơuưy]/g)].map((m) => m.index + start);
  const last = vowels.at(-1);
  const first = vowels[0];
  if (last === undefined || first === undefined) return -1;
  const marked = vowels.filter((at) => 'ăâêôơư'.includes(letters[at] ?? ''));
  if (marked.length > 0) return marked.at(-1) ?? last;
  if (vowels.length === 1) return first;
  if (vowels.length === 3) return vowels[1] ?? first;
  return last === letters.length - 1 ? first : last;
}
