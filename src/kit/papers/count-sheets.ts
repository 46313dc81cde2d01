import type { Ballots, Candidate, Election } from '../rules/election.ts';
import { percent } from '../rules/vote.ts';
import type { Voters } from '../rules/voters.ts';
import type { KitTemplate } from '../data/kit-data.ts';
import type { FormValues } from '#word/values.ts';
import type { Facts } from './facts.ts';
import { rollFields } from './roll-fields.ts';
import { compose, type PaperValues } from './compose.ts';
import { continued } from './sentence.ts';
import { subjectIn, voteFields, voteLines } from './vote-fields.ts';
import type { CountedVote } from './votes.ts';

const share = (votes: number, members: number): string =>
  members > 0 ? percent(votes / members) : '';

/** Rows of the sheet: every choice on the ballot with its votes. */
function ballotRows({ vote, result }: CountedVote, members: number) {
  if (result.refused) return [];
  const choices: [string, number][] =
    vote.kind === 'discipline'
      ? [
          ...(vote.higher > 0
            ? [['Đề nghị hình thức cao hơn', vote.higher] as [string, number]]
            : []),
          ['Cảnh cáo', vote.warning],
          ['Khiển trách', vote.reprimand],
          ['Không kỷ luật', vote.against],
          ['Phiếu trắng, phiếu khác', vote.other],
        ]
      : [
          ['Tán thành', vote.for],
          ['Không tán thành', vote.against],
          ['Ý kiến khác', vote.other],
        ];
  const isKnown = result.passed !== undefined;
  return choices.map(([words, votes]) => ({
    'lua-chon': words,
    'so-phieu': String(votes),
    'ty-le': isKnown ? share(votes, members) : '',
  }));
}

/** The sheet of one secret ballot of the cell. */
export function countSheetValues(
  facts: Facts,
  _form: KitTemplate,
  counted: CountedVote | undefined,
): PaperValues<'secret-count'> {
  const { setup } = facts.meeting;
  return {
    fields: {
      'ngay-hop': facts.day,
      'dia-diem': continued(setup.place),
      ...rollFields(facts),
      ...voteFields(counted),
      'noi-dung-bieu-quyet': counted ? subjectIn(facts, counted) : '',
    },
    tables: { 'ket-qua': counted ? ballotRows(counted, facts.votes.voters.members) : [] },
    slots: { 'bieu-quyet': voteLines(counted, facts) },
  };
}

/** One round of an election at a congress, as it was counted. */
export interface Round {
  /** What is elected: `chi ủy`, `bí thư`. */
  office: string;
  seats: number;
  candidates: Candidate[];
  ballots: Ballots;
  voters: Voters;
  /** Absent throughout with a reason that was accepted. */
  excusedThroughout: number;
  /** Members of the count, after all deductions. */
  members: number;
  quorum: number;
  result: Election;
}

/** The sheet of an election, on its form. */
export function electionSheetValues(round: Round, form: Parameters<typeof compose>[0]): FormValues {
  const { voters, ballots, candidates, members, result } = round;
  const off = (group: string): number =>
    voters.taken.find((taken) => taken.group === group)?.number ?? 0;
  const tied = result.tied.map(({ name }) => name).join(', ');
  const values: PaperValues<'election-count'> = {
    fields: {
      'chuc-danh': round.office,
      'trieu-tap': voters.official,
      'co-mat': ballots.present,
      'can-co-mat': round.quorum,
      'tru-mien': off('exempt-absent'),
      'tru-tam-thoi': off('away-absent'),
      'tru-dinh-chi': off('suspended'),
      'vang-suot': round.excusedThroughout,
      'so-thanh-vien': members,
      'can-it-nhat': result.needed,
      'so-can-bau': round.seats,
      'so-ung-cu': candidates.length,
      'phieu-phat-ra': ballots.handedOut,
      'phieu-thu-ve': ballots.returned,
      'phieu-hop-le': ballots.returned - ballots.invalid,
      'phieu-khong-hop-le': ballots.invalid,
      'trung-cu': result.elected
        .map(({ name, votes }) => `${name} (${votes}/${members})`)
        .join('\n'),
      'bau-lai': tied ? `${tied}, lấy ${result.tiedFor} người cao phiếu hơn` : 'không có',
      'con-thieu': result.open,
    },
    tables: {
      'ket-qua': candidates.map(({ name, votes }, i) => ({
        tt: String(i + 1),
        nguoi: name,
        'so-phieu': String(votes),
        'ty-le': share(votes, members),
      })),
    },
    slots: {},
  };
  return { ...compose(form, values), complete: true };
}
