import { z } from 'zod';
import { webAddress } from '#base/fields.ts';

/** The start page of a handbook: everything of it is asked for below this address, and nothing elsewhere. */
const home = webAddress.regex(/\/$/, 'là trang chủ của sổ tay, có dấu / ở cuối').refine((url) => {
  const { username, password, search, hash } = new URL(url);
  return username + password + search + hash === '';
}, 'không mang tên đăng nhập, dấu ? hay dấu #');

/** What a list says of one handbook. */
export const sourceSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'dùng chữ thường không dấu, số và gạch nối, như xa-mau')
    .max(40)
    .meta({
      label: 'Khóa',
      help: 'Phần cuối địa chỉ trang của đơn vị trong kho, tên bản lưu. Công bố rồi thì không đổi.',
      examples: ['xa-mau'],
    }),
  name: z
    .string()
    .min(3)
    .max(80)
    .meta({
      label: 'Tên đơn vị',
      help: 'Đứng cạnh mỗi chuyên đề; kho không lấy tên mà sổ tay tự xưng.',
      examples: ['Đảng bộ xã Mẫu'],
    }),
  url: home.meta({
    label: 'Trang chủ',
    help: 'Địa chỉ http(s) của sổ tay, có dấu / ở cuối; mọi tệp đọc từ đó đều nằm dưới địa chỉ này.',
    examples: ['https://so-tay.xa-mau.example.org/'],
  }),
});

/** The list of a hub: what it is called, and whose handbooks it gathers. */
export const listSchema = z.strictObject({
  name: z
    .string()
    .min(3)
    .max(80)
    .meta({
      label: 'Tên kho',
      help: 'Đứng ở đầu mọi trang.',
      examples: ['Kho chuyên đề tỉnh Mẫu'],
    }),
  publisher: z
    .string()
    .min(3)
    .max(120)
    .meta({
      label: 'Ai xuất bản',
      help: 'Đứng ở chân trang.',
      examples: ['Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu'],
    }),
  sources: z
    .array(sourceSchema)
    .min(1, 'cần ít nhất một đơn vị')
    .superRefine((all, context) => {
      for (const field of ['key', 'name', 'url'] as const)
        all.forEach((one, i) => {
          if (all.findIndex((other) => other[field] === one[field]) < i)
            context.addIssue({
              code: 'custom',
              path: [i, field],
              message: `trùng với một đơn vị ở trên`,
            });
        });
    })
    .meta({ label: 'Các đơn vị', help: 'Mỗi sổ tay một mục; xếp theo thứ tự muốn hiện.' }),
});

/** What was read from a list. */
export type HubList = z.infer<typeof listSchema>;
/** One handbook of a list. */
export type Source = HubList['sources'][number];
