import { expect, test } from 'vitest';
import { questionWeight, readAsks, saysWhatIsAsked, writeAsks } from './same-question.ts';

const asks = (question: string, ...variants: string[]) => readAsks(writeAsks(question, variants));

test.each([
  [['Thẻ đảng bị rách thì đổi thế nào?'], 'how', []],
  [['Chi bộ có được mượn phòng của thôn không?'], 'yes-no', []],
  [['Ai giữ chìa khóa phòng họp?'], 'who', ['who']],
  [['Phòng họp'], 'none', []],
  [['Giữ sổ thế nào?', 'giữ sổ bao lâu', 'sổ phải giữ đến khi nào'], 'how', ['number', 'date']],
])('%j asks %s', ([question = '', ...variants], way, plain) => {
  expect(asks(question, ...variants)).toEqual({ way, plain });
});

test('an answer that says how comes before one that says yes or no, and the reverse', () => {
  const how = asks('Đổi thẻ thế nào?');
  const yesNo = asks('Có được đổi thẻ không?');
  expect(questionWeight('how', how)).toBeGreaterThan(questionWeight('how', yesNo));
  expect(questionWeight('yes-no', yesNo)).toBeGreaterThan(questionWeight('yes-no', how));
  expect(questionWeight('none', how)).toBe(1);
  expect(questionWeight('how', asks('Phòng họp'))).toBe(1);
});

test('who is told by who, how many by how many, which day by which day', () => {
  const who = asks('Ai giữ sổ?');
  expect(saysWhatIsAsked('who', who)).toBe(true);
  expect(saysWhatIsAsked('who', asks('Sổ viết tay hay đánh máy?'))).toBe(false);
  expect(saysWhatIsAsked('date', asks('Họp cần những biểu mẫu nào?'))).toBe(false);
  expect(saysWhatIsAsked('duration', asks('Mấy tháng thì xem xét?'))).toBe(true);
  expect(saysWhatIsAsked('number', asks('Họp ngày nào?', 'mỗi tháng họp mấy lần'))).toBe(true);
  expect(saysWhatIsAsked('how', who)).toBe(true);
});
