import { trimEndSigns } from '#base/trim-signs.ts';
import { castWords } from '#templates/paper-words.ts';
import type { Deduction } from '#rules/schema.ts';
import { measures } from '../rules/discipline.ts';
import { isResolution, percent, type Tally } from '../rules/vote.ts';
import type { Facts } from './facts.ts';
import { open } from './people.ts';
import type { CountedVote } from './votes.ts';
import {
  bothWords,
  kindWords,
  measureWords,
  partOfMembers,
  resultWords,
  takenList,
} from './vote-words.ts';

/** Blanks that the count itself fills: once something is counted, nothing typed stands in their place. */
export const voteFigures = [
  'chinh-thuc',
  'duoc-tru',
  'tru-mien',
  'tru-tam-thoi',
  'tru-dinh-chi',
  'so-thanh-vien',
  'co-mat-bieu-quyet',
  'can-it-nhat',
  'tan-thanh',
  'khong-tan-thanh',
  'y-kien-khac',
  'ty-le-thanh-vien',
  'ket-qua-bieu-quyet',
] as const;

/** What stands in a paper instead of figures that cannot be right. */
export const refusedLine =
  'Số phiếu chưa ghi vào đây vì số đã đếm không khớp với số đảng viên chính thức; đếm lại rồi ghi.';

/** What a vote was on, to go on after it: its subject without a stop, else its kind. */
export const subjectOf = ({ vote }: CountedVote): string =>
  open(vote.subject) || kindWords[vote.kind].toLocaleLowerCase('vi');

/** The kind and the subject where both say something: `đề nghị kết nạp đảng viên: quần chúng …`. */
const wholeSubject = (counted: CountedVote): string => {
  const { kind } = counted.vote;
  const isPlain = kind === 'other' || isResolution(kind);
  const subject = open(counted.vote.subject);
  if (kind === 'discipline' && /^(?:đồng chí|đ\/c) /iu.test(subject))
    return `hình thức kỷ luật đối với ${subject}`;
  return isPlain || !subject
    ? subjectOf(counted)
    : `${kindWords[kind].toLocaleLowerCase('vi')}: ${subject}`;
};

/** What a vote of a meeting is on: the one on a person whom a meeting of its own kind proposes to appoint says so. */
export function subjectIn({ procedure, agenda }: Facts, counted: CountedVote): string {
  const { kind, step } = counted.vote;
  const subject = wholeSubject(counted);
  const isAppointment =
    procedure.papers.includes('appointment') &&
    kind === 'other' &&
    agenda.some(({ id, role }) => id === step && role === 'vote');
  return isAppointment && /^(?:đồng chí|đ\/c) /iu.test(subject)
    ? `đề nghị chỉ định bổ sung ${subject}`
    : subject;
}

/** Whom votes are counted on, as fields that minutes and resolutions share; blank until the roll is taken. */
export function voterFields({ roll, votes: { voters } }: Facts) {
  const isKnown = voters.official > 0 && voters.problem === '' && voters.isSure;
  const known = (words: string): string => (isKnown ? words : '');
  const off = (group: Deduction): string =>
    known(String(voters.taken.find((taken) => taken.group === group)?.number ?? 'không trừ'));
  return {
    'duoc-tru': known(takenList(voters.taken) || 'không có'),
    'tru-mien': off('exempt-absent'),
    'tru-tam-thoi': off('away-absent'),
    'tru-dinh-chi': off('suspended'),
    'so-thanh-vien': known(String(voters.members)),
    'co-mat-bieu-quyet': known(roll.isTaken ? String(voters.present) : ''),
  };
}

const hasReserved = ({ vote: { reserved, reservedText } }: CountedVote): boolean =>
  reserved > 0 || reservedText.trim() !== '';

/** Opinions that members reserved: how many and what they are. */
function reservedWords({ vote: { reserved, reservedText } }: CountedVote): string {
  const text = trimEndSigns(reservedText.trim(), '.');
  if (reserved === 0 && !text) return 'không có';
  const count = reserved > 0 ? `${reserved} đồng chí` : '';
  return [count, text].filter(Boolean).join(': ');
}

const noVote = {
  'noi-dung-bieu-quyet': '',
  'hinh-thuc-bieu-quyet': '',
  'can-it-nhat': '',
  'tan-thanh': '',
  'khong-tan-thanh': '',
  'y-kien-khac': '',
  'ty-le-thanh-vien': '',
  'ket-qua-bieu-quyet': '',
  'y-kien-bao-luu': '',
};

/** What was counted; that nobody answered is known only once everybody present was counted. */
const seen = (votes: number, { uncounted }: Tally): string =>
  votes === 0 && uncounted > 0 ? '' : String(votes);

/** A vote as fields that minutes and resolutions share; blanks where there was none, and for a count that cannot be. */
export function voteFields(counted: CountedVote | undefined): typeof noVote {
  if (!counted) return noVote;
  const { vote, by, result } = counted;
  const about = {
    ...noVote,
    'noi-dung-bieu-quyet': wholeSubject(counted),
    'hinh-thuc-bieu-quyet': by && castWords[by],
  };
  if (result.refused) return about;
  const isDiscipline = vote.kind === 'discipline';
  return {
    ...about,
    'can-it-nhat': result.passed === undefined ? '' : String(result.needed ?? ''),
    'tan-thanh': isDiscipline
      ? measures
          // Few cells have anybody ask for more than they can decide.
          .filter((measure) => measure !== 'higher' || vote.higher > 0)
          .map((measure) => `${measureWords[measure]} ${vote[measure]}`)
          .join(', ')
      : String(vote.for),
    'khong-tan-thanh': isDiscipline
      ? `${vote.against} (không kỷ luật)`
      : seen(vote.against, result),
    'y-kien-khac': seen(vote.other, result),
    'ty-le-thanh-vien': percent(result.part),
    'ket-qua-bieu-quyet': resultWords(vote.kind, result),
    'y-kien-bao-luu': reservedWords(counted),
  };
}

/** Reserved opinions around the vote of a paper. */
interface Around {
  /** Those of the discussion of what it decides, as the paper tells of them. */
  before: readonly string[];
  /** Whether one was reserved on something else that the paper tells of. */
  isElsewhere: boolean;
}

/** The vote of a paper among others that it tells of: nobody is said to have reserved nothing where one did. */
export function voteFieldsAmong(
  own: CountedVote | undefined,
  others: readonly CountedVote[],
  { before, isElsewhere }: Around,
) {
  const fields = voteFields(own);
  const isQuiet = !own || !hasReserved(own) || fields['y-kien-bao-luu'] === '';
  if (before.length > 0) {
    const all = [...(isQuiet ? [] : [fields['y-kien-bao-luu']]), ...before];
    return { ...fields, 'y-kien-bao-luu': all.join('; ') };
  }
  const isMixed = own && isResolution(own.vote.kind) && fields['y-kien-bao-luu'] && isQuiet;
  return isMixed && (isElsewhere || others.some((one) => one !== own && hasReserved(one)))
    ? {
        ...fields,
        'y-kien-bao-luu': `không có đối với ${kindWords[own.vote.kind].toLocaleLowerCase('vi')}`,
      }
    : fields;
}

/** A whole vote in one sentence, for those that the form has no blanks for. */
export function voteSentence(counted: CountedVote, facts: Facts): string {
  const { vote, by, result } = counted;
  const head = `Biểu quyết ${subjectIn(facts, counted)}${by ? ` (${castWords[by]})` : ''}`;
  if (result.refused) return `${head}. ${refusedLine}`;
  const fields = voteFields(counted);
  const { voters } = facts.votes;
  const counts =
    vote.kind === 'discipline'
      ? fields['tan-thanh']
      : `tán thành ${result.passed === undefined ? vote.for : partOfMembers(result, voters)}`;
  const parts = [
    counts,
    fields['khong-tan-thanh'] && `không tán thành ${fields['khong-tan-thanh']}`,
    fields['y-kien-khac'] && `ý kiến khác ${fields['y-kien-khac']}`,
    result.uncounted > 0 && `chưa đếm ${result.uncounted} đồng chí có mặt`,
  ]
    .filter(Boolean)
    .join(', ');
  const needed = result.passed === undefined ? '' : `; cần ít nhất ${result.needed ?? ''} phiếu`;
  const outcome = fields['ket-qua-bieu-quyet'];
  const reserved = hasReserved(counted)
    ? ` Ý kiến bảo lưu về nội dung này: ${reservedWords(counted)}.`
    : '';
  const both = bothWords(counted.rule, result, voters);
  return `${head}: ${parts}${needed}${outcome ? `; kết quả: ${outcome}` : ''}.${reserved}${both ? ` ${both}` : ''}`;
}

/** Lines that come right after the vote in the form: both readings, or why nothing stands there. */
export function voteLines(counted: CountedVote | undefined, facts: Facts): string[] {
  if (!counted) return [];
  if (counted.result.refused) return [refusedLine];
  const both = bothWords(counted.rule, counted.result, facts.votes.voters);
  return both ? [both] : [];
}
