import { castWords } from '#templates/paper-words.ts';
import type { KitTemplate } from '../data/kit-data.ts';
import { percent } from '../rules/vote.ts';
import type { PaperValues } from './compose.ts';
import type { Facts } from './facts.ts';
import { nameIn } from './considered.ts';
import { continued } from './sentence.ts';
import { voteFields, voterFields } from './vote-fields.ts';
import type { CountedVote } from './votes.ts';

/** Where and when, and whom votes are counted on. */
function basics(facts: Facts) {
  const { setup } = facts.meeting;
  const { official, problem } = facts.votes.voters;
  const voters = voterFields(facts);
  return {
    'ngay-hop': facts.day,
    'dia-diem': continued(setup.place),
    'chinh-thuc': official > 0 && !problem ? String(official) : '',
    'duoc-tru': voters['duoc-tru'],
    'thanh-vien': voters['so-thanh-vien'],
    'co-mat': voters['co-mat-bieu-quyet'],
  };
}

/** The proposal to admit, confirm or remove one person, with both readings of the vote. */
export function proposalValues(
  facts: Facts,
  _form: KitTemplate,
  counted: CountedVote | undefined,
): PaperValues<'admission'> {
  const { setup } = facts.meeting;
  const { official } = facts.votes.voters;
  const vote = voteFields(counted);
  const isKnown = counted?.result.passed !== undefined && !counted.result.refused;
  return {
    fields: {
      ...basics(facts),
      'ho-ten': nameIn(counted?.vote.subject ?? ''),
      'chu-tri': setup.chair,
      'thu-ky': setup.noteTaker,
      'cach-bieu-quyet': vote['hinh-thuc-bieu-quyet'],
      'tan-thanh': vote['tan-thanh'],
      'khong-tan-thanh': vote['khong-tan-thanh'],
      'y-kien-khac': vote['y-kien-khac'],
      'ty-le': isKnown ? vote['ty-le-thanh-vien'] : '',
      'ty-le-chinh-thuc': isKnown && official > 0 ? percent(counted.result.votes / official) : '',
    },
    tables: {},
    slots: {},
  };
}

/** The proposal to appoint: one row for each person voted on in the step of the vote. */
export function appointmentValues(facts: Facts): PaperValues<'appointment'> {
  const steps = facts.agenda.filter(({ role }) => role === 'vote').map(({ id }) => id);
  const votes = facts.votes.counted.filter(
    ({ vote, result }) => vote.kind === 'other' && steps.includes(vote.step) && !result.refused,
  );
  const { 'thanh-vien': members, ...rest } = basics(facts);
  const by = votes[0]?.by;
  return {
    fields: { ...rest, 'so-thanh-vien': members, 'hinh-thuc': by ? castWords[by] : '' },
    tables: {
      'nhan-su': votes.map((counted, i) => ({
        tt: String(i + 1),
        nguoi: nameIn(counted.vote.subject),
        'tan-thanh': String(counted.vote.for),
        'khong-tan-thanh': String(counted.vote.against),
        'ty-le': percent(counted.result.part),
      })),
    },
    slots: {},
  };
}

const yearOf = ({ day }: Facts): string => day.slice(0, 4);

/** Those whom the cell rates: its own members who are neither exempt nor suspended. */
const ratedRows = ({ meeting: { members } }: Facts) =>
  members
    .filter(
      ({ kind, standing }) =>
        kind !== 'temporary' && standing !== 'exempt' && standing !== 'suspended',
    )
    .map(({ name }, i) => ({ tt: String(i + 1), nguoi: name }));

/** The ballot of the yearly rating, with its names. */
export const ratingBallotValues = (facts: Facts): PaperValues<'rating-ballot'> => ({
  fields: { nam: yearOf(facts) },
  tables: { 'xep-loai': ratedRows(facts) },
  slots: {},
});

/** The list of the yearly rating: its names and whom it is counted on; the counts are written by hand. */
export function ratingListValues(facts: Facts): PaperValues<'rating-list'> {
  return {
    fields: { ...basics(facts), nam: yearOf(facts) },
    tables: { 'tong-hop': ratedRows(facts) },
    slots: {},
  };
}
