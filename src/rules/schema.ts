import { z } from 'zod';
import { basis, statement } from '#documents/evidence.ts';
import { pageFields } from '#base/page-fields.ts';
import { ruleKeys } from './keys.ts';
import { said } from '#base/field-words.ts';

export const ruleId = z.string().regex(/^QT-\d{3}$/, 'mã quy tắc có dạng QT-001');

/** Units of a plain number, with the words that follow it. */
export const unitWords = {
  minutes: 'phút',
  days: 'ngày',
  'working-days': 'ngày làm việc',
  months: 'tháng',
  members: 'đảng viên',
  times: 'lần',
  points: 'điểm',
  years: 'năm',
  dong: 'đồng',
  percent: '%',
  'day-of-month': 'hằng tháng',
} as const;
export type NumberUnit = keyof typeof unitWords;
type WholeUnit = Exclude<NumberUnit, 'percent'>;
const wholeUnits = Object.keys(unitWords).filter((unit) => unit !== 'percent');

/** Members who are taken off the number that a vote is counted on. */
export const deductions = {
  'away-absent': 'sinh hoạt tạm thời ở đảng bộ khác, không về dự',
  'exempt-absent': 'được miễn sinh hoạt, vắng mặt',
  suspended: 'bị đình chỉ sinh hoạt, khởi tố, truy tố hoặc tạm giam',
} as const;
export type Deduction = keyof typeof deductions;

/** How votes are cast: by card or hand, in secret, or as the meeting itself decides first. */
export const ballots = {
  open: 'giơ thẻ',
  secret: 'phiếu kín',
  either: 'chi bộ chọn trước',
} as const;
export type Ballot = keyof typeof ballots;

/** How a number or a share binds. */
export const bounds = {
  'at-least': 'ít nhất',
  'at-most': 'nhiều nhất',
  over: 'hơn',
  exactly: 'đúng',
} as const;
export type Bound = keyof typeof bounds;

const whole = z.number().int().min(1);
/** Whether a number is a floor, a ceiling or the thing itself. */
const bound = z.enum(Object.keys(bounds) as [Bound, ...Bound[]]).default('exactly');

/** A part of a number of people: `1/2, over` is "hơn một nửa", `2/3, at-least` rounds up. */
export const shareValue = z.strictObject({
  unit: z.literal('share').meta(said.unit),
  part: whole.meta({ label: 'Phần', help: 'Tử số: 2 trong 2/3.' }),
  of: whole.meta({ label: 'Trên', help: 'Mẫu số: 3 trong 2/3.' }),
  /** `over`: more than the part; `at-least`: the part itself is enough. */
  reach: z
    .enum(['over', 'at-least'])
    .meta({ label: 'Đạt khi', help: 'over: phải hơn phần này; at-least: đúng phần này là đủ.' }),
});

/** A day of every year, `04-30`; of the lunar year where it says so. */
export const dayOfYear = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'ngày trong năm viết tháng trước: 04-30');
const yearlyDay = z.strictObject({
  day: dayOfYear.meta({ label: 'Ngày trong năm', help: 'Tháng viết trước: 04-30.' }),
  name: z.string().min(3).meta({ label: 'Tên ngày lễ', help: 'Như Quốc khánh.' }),
});

/** Public holidays: days of the solar year, days of the lunar year, the lunar new year, and days that are announced year by year. */
export const holidaysValue = z.strictObject({
  unit: z.literal('holidays').meta(said.unit),
  /** `beside`: one day before or after it is free as well; which one is announced every year. */
  fixed: z
    .array(
      yearlyDay.extend({
        beside: z.boolean().default(false).meta({
          label: 'Có thêm ngày liền kề',
          help: 'true nếu nghỉ thêm một ngày trước hoặc sau, công bố từng năm.',
        }),
      }),
    )
    .min(1)
    .meta({ label: 'Ngày lễ theo dương lịch', help: 'Mỗi ngày một dòng.' }),
  lunar: z
    .array(yearlyDay)
    .default([])
    .meta({ label: 'Ngày lễ theo âm lịch', help: 'Mỗi ngày một dòng, ngày tháng âm lịch.' }),
  /** So many days around the first of the lunar year; `before` lists how many of them may lie in the old year. */
  newYear: z
    .strictObject({
      name: z.string().min(3).meta({ label: 'Tên', help: 'Tết Nguyên đán.' }),
      days: whole.meta({ label: 'Số ngày nghỉ', help: 'Theo luật.' }),
      before: z
        .array(whole)
        .min(1)
        .meta({ label: 'Ngày cuối năm cũ', help: 'Các số ngày có thể: 1, 2.' }),
    })
    .meta({ label: 'Tết Nguyên đán', help: 'Số ngày nghỉ và số ngày có thể nằm ở cuối năm cũ.' }),
  /** Days that are to become holidays once a law says so: a caution until then. */
  expected: z
    .array(yearlyDay)
    .default([])
    .meta({ label: 'Ngày sắp thành ngày nghỉ', help: 'Đã có chủ trương, luật chưa ghi.' }),
});
export type HolidaysValue = z.infer<typeof holidaysValue>;

/** The typed value of a rule. */
export const ruleValue = z.discriminatedUnion('unit', [
  z.strictObject({
    unit: z.enum(wholeUnits as [WholeUnit, ...WholeUnit[]]).meta(said.unit),
    number: whole.meta({ label: 'Con số', help: 'Số nguyên, không thêm số 0 ở trước.' }),
    bound: bound.meta({
      label: 'Ràng buộc',
      help: 'at-least: ít nhất; at-most: nhiều nhất; over: hơn; exactly: đúng.',
    }),
  }),
  /** The only number that may have a part after the comma: 0,5% of a pension. */
  z.strictObject({
    unit: z.literal('percent').meta(said.unit),
    number: z
      .number()
      .positive()
      .meta({ label: 'Con số', help: 'Số nguyên, không thêm số 0 ở trước.' }),
    bound: bound.meta({
      label: 'Ràng buộc',
      help: 'at-least: ít nhất; at-most: nhiều nhất; over: hơn; exactly: đúng.',
    }),
  }),
  shareValue,
  z.strictObject({
    unit: z.literal('vote').meta(said.unit),
    share: shareValue.meta({ label: 'Tỷ lệ', help: 'Phần của số thành viên phải tán thành.' }),
    ballot: z.enum(Object.keys(ballots) as [Ballot, ...Ballot[]]).meta({
      label: 'Cách biểu quyết',
      help: 'open: giơ thẻ; secret: phiếu kín; either: chi bộ chọn trước.',
    }),
    /** True where proposals are added up from the harsher one when none reaches the share alone. */
    addUp: z
      .boolean()
      .default(false)
      .meta({ label: 'Cộng dồn', help: 'true nếu cộng dồn từ mức cao khi không mức nào đủ.' }),
    /** True where the Charter can also be read as a part of all official members: both figures are shown. */
    showAll: z.boolean().default(false).meta({
      label: 'Nêu cả hai con số',
      help: 'true nếu còn cách tính trên tất cả đảng viên chính thức.',
    }),
  }),
  z.strictObject({
    unit: z.literal('deductions').meta(said.unit),
    deduct: z
      .array(z.enum(Object.keys(deductions) as [Deduction, ...Deduction[]]))
      .min(1)
      .meta({ label: 'Được trừ', help: 'Những nhóm không tính vào số thành viên.' }),
  }),
  z.strictObject({
    unit: z.literal('thresholds').meta(said.unit),
    /** Points of 100 from which a meeting counts as tốt, khá, trung bình. */
    good: whole.meta({ label: 'Tốt từ', help: 'Số điểm trong thang 100.' }),
    fair: whole.meta({ label: 'Khá từ', help: 'Số điểm trong thang 100.' }),
    average: whole.meta({ label: 'Trung bình từ', help: 'Số điểm trong thang 100.' }),
  }),
  holidaysValue,
]);
export type RuleValue = z.infer<typeof ruleValue>;

/** What each unit is called where editors choose one. */
export const unitLabels: Record<RuleValue['unit'], string> = {
  ...unitWords,
  'day-of-month': 'ngày trong tháng',
  share: 'một phần của số người',
  vote: 'tỷ lệ và cách biểu quyết',
  deductions: 'các nhóm được trừ',
  thresholds: 'các mức điểm',
  holidays: 'các ngày nghỉ lễ',
};

/** Groups of the list of rules, in its order, with the words above each. */
export const ruleGroups = {
  meeting: 'Buổi họp',
  vote: 'Biểu quyết',
  congress: 'Đại hội, bầu cử',
  cell: 'Chi bộ, chi ủy, tổ đảng',
  members: 'Đảng viên',
  discipline: 'Kỷ luật, xóa tên',
  review: 'Kiểm điểm, xếp loại',
  dues: 'Đảng phí',
} as const;
export type RuleGroup = keyof typeof ruleGroups;

/** One number or threshold that people act on: `content/rules/*.yaml`. Its `summary` is the rule in one sentence. */
export const ruleSchema = z.strictObject({
  id: ruleId.meta(said.id),
  ...pageFields,
  /** The part of the list of rules that it stands in. */
  group: z
    .enum(Object.keys(ruleGroups) as [RuleGroup, ...RuleGroup[]])
    .meta({ label: 'Nhóm', help: 'Phần của danh sách quy tắc.' }),
  /** What code asks it for; left out where only pages show it. */
  key: z.enum(ruleKeys).optional().meta({
    label: 'Việc mà phần chuẩn bị buổi họp cần',
    help: 'Chỉ ghi khi phần mềm cần trị số này; mỗi khóa do một quy tắc mang.',
  }),
  value: ruleValue.meta({
    label: 'Trị số',
    help: 'Đơn vị (unit) rồi các trường của đơn vị đó; xem các quy tắc có sẵn làm mẫu.',
  }),
  basis,
  /** Exceptions, other readings and what follows, one statement each. */
  notes: z
    .array(statement)
    .default([])
    .meta({ label: 'Ngoại lệ, cách hiểu', help: 'Mỗi ý một câu có căn cứ.' }),
  /** What is not known, told to the reader with whom to ask. */
  unknown: z.array(z.string().min(10)).default([]).meta(said.unknown),
});
export type Rule = z.infer<typeof ruleSchema>;
