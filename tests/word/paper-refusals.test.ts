import { afterAll, describe, expect, test } from 'vitest';
import { type Edit, openTrials } from '../support/trials.ts';

const agenda = 'templates/chuong-trinh-hop.mdx';
const minutes = 'templates/bien-ban.mdx';
const month = 'templates/nghi-quyet-thang.mdx';
const tasks = 'templates/bang-theo-doi-giao-viec.mdx';
const score = 'templates/phieu-tu-cham-diem.mdx';
const regular = 'procedures/thuong-ky.mdx';
const combined = 'procedures/thuong-ky-ket-hop-chuyen-de.mdx';

const { tried, release } = await openTrials();
afterAll(release);

describe('what the papers of a meeting would lose is refused, with its place and how to mend it', () => {
  const refusals: [name: string, faults: Edit[], ...expected: RegExp[]][] = [
    [
      'a table renamed',
      [{ edit: minutes, from: 'name: y-kien\n', to: 'name: bang-y-kien\n' }],
      /^templates\/bien-ban\.mdx:\d+:\d+: biên bản buổi họp thiếu bảng “y-kien”.* → đổi “name: bang-y-kien” lại thành “name: y-kien”$/,
    ],
    [
      'a field renamed together with its blank',
      [
        { edit: minutes, from: 'name: dang-phi\n', to: 'name: dang-phi-thang\n' },
        { edit: minutes, from: '{dang-phi}', to: '{dang-phi-thang}' },
      ],
      /^templates\/bien-ban\.mdx:\d+:\d+: biên bản buổi họp thiếu trường “dang-phi”.* → đổi “dang-phi-thang” lại thành “dang-phi”/,
    ],
    [
      'a field taken out',
      [
        { edit: month, from: /  - name: han-dua-len\n.*\n.*\n/, to: '' },
        { edit: month, from: ' chậm nhất ngày {han-dua-len}', to: '' },
      ],
      /^templates\/nghi-quyet-thang\.mdx:\d+:\d+: nghị quyết tháng thiếu trường “han-dua-len”.* → thêm trường/,
    ],
    [
      'the name of a column unknown',
      [{ edit: agenda, from: 'name: nguoi,', to: 'name: nguoi-lam,' }],
      /^templates\/chuong-trinh-hop\.mdx:\d+:\d+: bảng “chuong-trinh” của chương trình buổi họp không có cột mang “name: nguoi” → đổi “name: nguoi-lam” lại/,
    ],
    [
      'a column without its name',
      [{ edit: month, from: 'name: ket-qua, ', to: '' }],
      /^templates\/nghi-quyet-thang\.mdx:\d+:\d+: bảng “ket-qua-thang-truoc” .* “name: ket-qua” → ghi “name: ket-qua” vào cột đó/,
    ],
    [
      'one name on two columns',
      [{ edit: tasks, from: '{ name: ghi-chu, title: Ghi chú', to: '{ name: han, title: Ghi chú' }],
      /^templates\/bang-theo-doi-giao-viec\.mdx:\d+:\d+: cột “han” của bảng “giao-viec” có hai lần → /,
    ],
    [
      'a place for notes deleted',
      [{ edit: minutes, from: '  - { type: slot, name: mo-dau }\n', to: '' }],
      /^templates\/bien-ban\.mdx:\d+:\d+: biên bản buổi họp thiếu chỗ ghi thêm “mo-dau”.* → thêm khối “- \{ type: slot, name: mo-dau \}”/,
    ],
    [
      'a place for notes that nothing writes to',
      [
        {
          edit: tasks,
          from: '    blankRows: 12\n',
          to: '    blankRows: 12\n  - { type: slot, name: them }\n',
        },
      ],
      /^templates\/bang-theo-doi-giao-viec\.mdx:\d+:\d+: không có gì ghi vào chỗ “them” → bỏ khối này$/,
    ],
    [
      'a place for notes renamed',
      [{ edit: minutes, from: 'name: mo-dau }', to: 'name: modau }' }],
      /^templates\/bien-ban\.mdx:\d+:\d+: không có gì ghi vào chỗ “modau” → đổi “name: modau” lại thành “name: mo-dau”$/,
    ],
    [
      'a form that says it is another paper',
      [{ edit: tasks, from: 'paper: tasks', to: 'paper: committee-minutes' }],
      /^templates\/bang-theo-doi-giao-viec\.mdx:\d+:\d+: chưa mẫu nào là bảng giao việc \(paper: tasks\).* → BM-10 giống văn bản này nhất/,
    ],
    [
      'an unknown condition',
      [{ edit: minutes, from: 'when: [topic, filled]', to: 'when: [topics]' }],
      /^templates\/bien-ban\.mdx:\d+:\d+: “when” không nhận giá trị này → ý đồng chí là “topic”/,
    ],
    [
      'the words of a choice renamed',
      [{ edit: minutes, from: 'options: [thường kỳ, ', to: 'options: [định kỳ, ' }],
      /^templates\/bien-ban\.mdx:\d+:\d+: biên bản buổi họp: trường “loai-sinh-hoat” không có lựa chọn “thường kỳ”.* → thêm vào “options”: thường kỳ/,
    ],
    [
      'a day that became plain text',
      [{ edit: agenda, from: /(name: ngay-hop\n.*\n    type: )date/, to: '$1text' }],
      /^templates\/chuong-trinh-hop\.mdx:\d+:\d+: chương trình buổi họp: trường “ngay-hop” không thể là text → ghi “type: date”/,
    ],
    [
      'points without a blank',
      [
        { edit: score, from: /  - name: diem-3\n.*\n.*\n.*\n/, to: '' },
        { edit: score, from: '"10", "{diem-3}"', to: '"10"' },
      ],
      /^templates\/phieu-tu-cham-diem\.mdx:\d+:\d+: dòng của tiêu chí 3 không có chỗ trống \{diem-3\}.* → /,
    ],
    [
      'a form that no longer says which paper it is',
      [{ edit: minutes, from: 'paper: minutes\n', to: '' }],
      /^templates\/bien-ban\.mdx:\d+:\d+: chưa mẫu nào là biên bản buổi họp \(paper: minutes\).* → BM-02 giống văn bản này nhất/,
    ],
    [
      'two forms that claim one paper',
      [
        {
          edit: 'templates/bang-thu-dang-phi.mdx',
          from: '\nheading: ',
          to: '\npaper: tasks\nheading: ',
        },
      ],
      /^templates\/bang-thu-dang-phi\.mdx:\d+:\d+: “paper: tasks” \(bảng giao việc\) đã có ở BM-10 .* → mỗi văn bản chỉ một mẫu/,
    ],
    [
      'a paper that nobody knows',
      [{ edit: minutes, from: 'paper: minutes', to: 'paper: minuts' }],
      /^templates\/bien-ban\.mdx:\d+:\d+: “paper” không nhận giá trị này → ý đồng chí là “minutes”/,
    ],
    [
      'a step without a role',
      [{ edit: regular, from: '        role: attendance\n', to: '' }],
      /^procedures\/thuong-ky\.mdx:\d+:\d+: bước TK-08 chưa ghi vai trò.* → thêm “role: …”/,
    ],
    [
      'one role on two steps',
      [{ edit: regular, from: 'role: secretary', to: 'role: attendance' }],
      /^procedures\/thuong-ky\.mdx:\d+:\d+: vai trò attendance \(điểm danh\) đã có ở bước TK-07 → /,
    ],
    [
      'a role that no step has',
      [{ edit: combined, from: 'role: topic-report', to: 'role: other' }],
      /^procedures\/thuong-ky-ket-hop-chuyen-de\.mdx:\d+:\d+: thường kỳ kết hợp chuyên đề: không bước nào có vai trò topic-report/,
    ],
    [
      'an unknown role',
      [{ edit: regular, from: 'role: attendance', to: 'role: atendance' }],
      /^procedures\/thuong-ky\.mdx:\d+:\d+: “role” không nhận giá trị này → ý đồng chí là “attendance”/,
    ],
    [
      'notes for a place that the minutes do not have',
      [{ edit: combined, from: 'notesTo: chuyen-de', to: 'notesTo: chuyende' }],
      /^procedures\/thuong-ky-ket-hop-chuyen-de\.mdx:\d+:\d+: biên bản không có chỗ “chuyende” .* → ý đồng chí là “chuyen-de”/,
    ],
    [
      'a procedure that no longer says which meeting it is',
      [{ edit: regular, from: 'meeting: regular\n', to: '' }],
      /^procedures:1:1: chưa quy trình nào là buổi thường kỳ/,
      /^procedures\/thuong-ky\.mdx:\d+:\d+: bước TK-05 có “role” mà quy trình không nói là loại buổi họp nào/,
    ],
    [
      'two procedures of one kind of meeting',
      [{ edit: combined, from: 'meeting: combined', to: 'meeting: regular' }],
      /^procedures\/thuong-ky\.mdx:\d+:\d+: “meeting: regular” \(thường kỳ\) đã có ở KET|^procedures\/thuong-ky-ket-hop-chuyen-de\.mdx:\d+:\d+: “meeting: regular” \(thường kỳ\) đã có ở TK/,
    ],
    [
      'a step of the kit taken out',
      [
        { edit: regular, from: / {6}- id: TK-10\n[\s\S]*?(?= {2}- title: Tiến hành)/, to: '' },
        { edit: regular, from: /<Step id="TK-10">[\s\S]*?<\/Step>\n/, to: '' },
      ],
      /^procedures\/thuong-ky\.mdx:\d+:\d+: thường kỳ: không bước nào có vai trò agenda/,
    ],
  ];
  test.each(refusals)('%s', async (_name, faults, ...expected) => {
    const { problems } = await tried(faults);
    for (const pattern of expected) expect(problems.join('\n')).toMatch(new RegExp(pattern, 'm'));
    expect(problems.every((line) => / → \S/.test(line))).toBe(true);
  });
});
