import { z } from 'zod';
import { isoDay, isRealDay, periodText } from './dates.ts';

/** A calendar day `2026-11-24`; YAML readers that make Date objects of it are undone. */
export const day = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z
      .string()
      .regex(isoDay, { error: 'ngày có dạng 2026-11-24', abort: true })
      .refine(isRealDay, 'ngày này không có trong lịch'),
  )
  .meta({ kind: 'day' });

/** A period `2026`, `2026-Q1` or `2026-03`; a bare YAML year arrives as a number. */
export const period = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().regex(periodText, 'thời gian có dạng 2026, 2026-Q1 hoặc 2026-03'),
  )
  .meta({ kind: 'text' });

/** The address of a page of the web: links of no other kind leave the handbook. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** A title: one line, no closing full stop, long enough to tell pages apart. */
export const title = z
  .string()
  .min(3, 'tiêu đề quá ngắn')
  .max(240, 'tiêu đề dài quá 240 ký tự')
  .regex(/[^.]$/, 'tiêu đề không kết thúc bằng dấu chấm');

/** The line below a title and in search results: one or two sentences. */
export const summary = z.string().min(20, 'tóm tắt quá ngắn').max(260, 'tóm tắt dài quá 260 ký tự');

/** Any permanent id; whether it exists is checked by the graph. */
export const anyId = z.string().regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, 'mã không đúng dạng');
