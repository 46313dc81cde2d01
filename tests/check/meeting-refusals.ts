import { type Refusal, regular } from './refusals.ts';

/** Faults of procedures that are meetings with steps of their own. */
export const meetingRefusals: Refusal[] = [
  {
    name: 'a meeting of a usual kind that says it has steps of its own as well',
    faults: [
      {
        edit: regular,
        from: 'meeting: regular',
        to: 'meeting: regular\nownMeeting: xét việc riêng',
      },
    ],
    expected: [
      /^procedures\/thuong-ky\.mdx:\d+:\d+: quy trình vừa là “meeting: regular” vừa là buổi có trình tự riêng/,
    ],
  },
  {
    name: 'a meeting with steps of its own, of which none is within a meeting',
    faults: [
      {
        edit: 'procedures/chi-bo-quyet-hay-de-nghi.mdx',
        from: 'form: guide',
        to: 'ownMeeting: xét việc riêng\nform: guide',
      },
    ],
    expected: [
      /^procedures\/chi-bo-quyet-hay-de-nghi\.mdx:\d+:\d+: buổi có trình tự riêng mà không bước nào ở trong buổi họp/,
    ],
  },
];
