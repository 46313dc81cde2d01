import type { Refusal } from './refusals.ts';

const answer = 'answers/hop-can-may-nguoi.yaml';

/** What the check refuses of answers; each is the only thing wrong with an otherwise right handbook. */
export const answerRefusals: Refusal[] = [
  {
    name: 'an answer about a thing that is not there',
    faults: [{ edit: answer, from: 'about: [TK-08, QT-012]', to: 'about: [TK-08, QT-0012]' }],
    expected: [
      /^answers\/hop-can-may-nguoi\.yaml:\d+:\d+: không có mục nào mang mã QT-0012 → ý đồng chí là “QT-012”/,
    ],
  },
  {
    name: 'an answer that is longer than anybody reads at a glance',
    faults: [{ edit: answer, from: /^answer: .*$/m, to: `answer: ${'chữ '.repeat(60)}cuối.` }],
    expected: [
      /^answers\/hop-can-may-nguoi\.yaml:6:9: “answer”: câu trả lời có 61 chữ, quá 60 chữ → .+/,
    ],
  },
  {
    name: 'a question without its mark, and one way of asking alone',
    faults: [
      { edit: answer, from: 'có mặt?', to: 'có mặt' },
      { edit: 'answers/hop-ngay-nao.yaml', from: '  - lịch họp chi bộ\n', to: '' },
    ],
    expected: [
      /^answers\/hop-can-may-nguoi\.yaml:2:11: .*câu hỏi kết thúc bằng một dấu hỏi/,
      /^answers\/hop-ngay-nao\.yaml:3:1: “variants” còn thiếu: cần ít nhất 2 mục → /,
    ],
  },
  {
    name: 'a question that another answer has, and one in other signs that is a way of asking another',
    faults: [
      {
        edit: 'answers/hop-ngay-nao.yaml',
        from: /^question: .*$/m,
        to: 'question: Họp chi bộ cần mấy người  có mặt?',
      },
      {
        edit: 'answers/du-bi-bieu-quyet.yaml',
        from: 'dự bị có được giơ thẻ không',
        to: 'Hop may nguoi thi du?',
      },
    ],
    expected: [
      /^answers\/hop-ngay-nao\.yaml:2:11: câu hỏi này đã có ở HOI-001 \(answers\/hop-can-may-nguoi\.yaml\) → gộp/,
      /^answers\/du-bi-bieu-quyet\.yaml:4:5: câu hỏi này đã có ở HOI-001 /,
    ],
  },
];
