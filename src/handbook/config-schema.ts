import { z } from 'zod';
import { isReserved } from './read/file-names.ts';
import { webAddress } from '#base/fields.ts';

const percent = z.number().int().min(0).max(100);

/** Where the site stands: scheme and host alone. */
export const siteAddress = z
  .url()
  .regex(
    /^https?:\/\/[^/\s?#]+\/?$/,
    'chỉ gồm https:// và tên miền; đường dẫn con thì đặt ở biến môi trường BASE_PATH',
  );

/** What a committee sets for its own handbook in `handbook.config.ts`. */
export const configSchema = z.strictObject({
  name: z
    .string()
    .min(3)
    .meta({
      label: 'Tên sổ tay',
      help: 'Đứng ở đầu mọi trang và trong tên cửa sổ.',
      examples: ['Sổ tay sinh hoạt chi bộ'],
    }),
  shortName: z
    .string()
    .min(3)
    .max(24)
    .meta({
      label: 'Tên gọn',
      help: 'Cho màn hình nhỏ và biểu tượng khi cài lên máy.',
      examples: ['Sổ tay chi bộ'],
    }),
  description: z
    .string()
    .min(20)
    .max(200)
    .meta({
      label: 'Mô tả',
      help: 'Một câu cho máy tìm kiếm và khi gửi liên kết.',
      examples: ['Quy trình, yêu cầu, chuyên đề và biểu mẫu cho buổi sinh hoạt chi bộ.'],
    }),
  publisher: z
    .string()
    .min(3)
    .meta({
      label: 'Ai xuất bản',
      help: 'Đứng ở chân trang và ở trang Giới thiệu.',
      examples: ['Đảng bộ xã Mẫu'],
    }),
  place: z
    .string()
    .min(2)
    .meta({
      label: 'Địa danh',
      help: 'Nơi ghi trước ngày, tháng trên văn bản khi người dùng chưa nhập.',
      examples: ['xã Mẫu'],
    }),
  local: z
    .strictObject({
      places: z.array(z.string().min(3)).meta({
        label: 'Tên nơi chốn',
        help: 'Viết như trong nội dung; lệnh tìm cả cách viết không dấu, liền chữ.',
        examples: [['xã Mẫu']],
      }),
      papers: z.array(z.string().min(3)).meta({
        label: 'Văn bản riêng',
        help: 'Tên và số văn bản của riêng cấp ủy này.',
        examples: [['Nghị quyết 12-NQ/ĐU']],
      }),
    })
    .meta({
      label: 'Phần của riêng địa phương',
      help: 'Câu và trang nhắc tới những tên này không đi theo bản sao (npm run adopt).',
    }),
  /** The path below it comes from Astro's `base`. */
  site: siteAddress.meta({
    label: 'Địa chỉ trang',
    help: 'Chỉ https:// và tên miền; đường dẫn con đặt ở biến môi trường BASE_PATH.',
    examples: ['https://so-tay.example.org'],
  }),
  contact: z
    .union([
      z.strictObject({
        email: z.email().meta({
          label: 'Thư điện tử',
          help: 'Địa chỉ nhận góp ý.',
          examples: ['gop-y@example.org'],
        }),
      }),
      z.strictObject({
        url: webAddress.meta({
          label: 'Trang nhận góp ý',
          help: 'Địa chỉ đầy đủ của một trang.',
          examples: ['https://example.org/gop-y'],
        }),
      }),
    ])
    .meta({ label: 'Nơi nhận góp ý', help: 'Nút “Góp ý, báo chỗ sai” dẫn tới đây.' }),
  scheme: z
    .strictObject({
      slug: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'dùng chữ thường không dấu, số và gạch nối, như yeu-cau')
        .refine((slug) => !isReserved(slug), 'là tên Windows giữ riêng, đặt tên khác')
        .meta({
          label: 'Phần đầu địa chỉ',
          help: 'Chữ thường không dấu, số và gạch nối. Công bố rồi thì không đổi.',
          examples: ['yeu-cau'],
        }),
      prefix: z
        .string()
        .regex(/^[A-Z]{2}\d{2}$/, 'gồm hai chữ hoa và hai chữ số, như YC01')
        .meta({
          label: 'Phần đầu mã yêu cầu',
          help: 'Hai chữ hoa và hai chữ số. Công bố rồi thì không đổi.',
          examples: ['YC01'],
        }),
      title: z
        .string()
        .min(3)
        .meta({
          label: 'Tên mục',
          help: 'Tên đầy đủ của mục riêng.',
          examples: ['Yêu cầu của cấp ủy'],
        }),
      navigation: z
        .string()
        .min(3)
        .max(16)
        .meta({
          label: 'Tên trên thanh mục',
          help: 'Thật ngắn.',
          examples: ['Yêu cầu'],
        }),
      lead: z
        .string()
        .min(20)
        .max(260)
        .meta({
          label: 'Câu mở đầu',
          help: 'Mục này có gì, dựa vào đâu; đứng dưới tên mục.',
          examples: ['Điều cấp ủy yêu cầu với buổi sinh hoạt chi bộ, cạnh quy định Trung ương.'],
        }),
      caution: z
        .string()
        .min(20)
        .optional()
        .meta({
          label: 'Lời lưu ý',
          help: 'Đứng trên mỗi trang của mục: vì sao phải đọc thận trọng. Không có gì cần lưu ý thì bỏ.',
          examples: ['Đề án này đang được cấp ủy xem xét lại.'],
        }),
      sourceTitle: z
        .string()
        .min(3)
        .max(40)
        .meta({
          label: 'Tên phần nguồn',
          help: 'Tên của phần kể điều nguồn nói.',
          examples: ['Nguồn nêu gì'],
        }),
      /** Of practices reported from one ward beside the scheme. */
      wardPrefix: z
        .string()
        .regex(/^[A-Z]{2}$/, 'gồm hai chữ hoa, như CL')
        .meta({
          label: 'Phần đầu mã cách làm',
          help: 'Hai chữ hoa, cho cách làm của một cơ sở kể cạnh mục riêng.',
          examples: ['CL'],
        }),
      wardTitle: z
        .string()
        .min(3)
        .meta({
          label: 'Tên phần cách làm',
          help: 'Tên chung của các cách làm đó.',
          examples: ['Cách làm ở cơ sở'],
        }),
    })
    .meta({
      label: 'Mục riêng',
      help: 'Yêu cầu riêng của cấp ủy về sinh hoạt chi bộ: đề án, kế hoạch, nghị quyết.',
    }),
  reviewMonths: z
    .number()
    .int()
    .min(1)
    .max(36)
    .meta({
      label: 'Hạn rà soát',
      help: 'Sau số tháng này, trang hoặc văn bản phải được đối chiếu lại với nguồn.',
      examples: [6],
    }),
  documentHeader: z
    .strictObject({
      superior: z
        .string()
        .min(3)
        .meta({
          label: 'Dòng cấp trên',
          help: 'Dòng trên cùng bên trái; chấm là chỗ trống.',
          examples: ['ĐẢNG BỘ XÃ MẪU'],
        }),
      cell: z
        .string()
        .min(3)
        .meta({
          label: 'Dòng chi bộ',
          help: 'Dòng thứ hai; chấm là chỗ trống.',
          examples: ['CHI BỘ …………………'],
        }),
    })
    .meta({ label: 'Góc trái văn bản', help: 'In khi người dùng chưa nhập tên chi bộ.' }),
  search: z
    .strictObject({
      /** They may read this one's index. */
      federation: z
        .array(
          z.strictObject({
            name: z
              .string()
              .min(3)
              .max(60)
              .meta({
                label: 'Tên đơn vị',
                help: 'Đứng cạnh mỗi kết quả của đơn vị đó.',
                examples: ['Đảng bộ phường Y'],
              }),
            url: webAddress.regex(/\/$/, 'địa chỉ trang chủ của sổ tay đó, có dấu / ở cuối').meta({
              label: 'Trang chủ',
              help: 'Địa chỉ trang chủ của sổ tay đó, có dấu / ở cuối.',
              examples: ['https://so-tay-y.example.org/'],
            }),
          }),
        )
        .default([])
        .meta({
          label: 'Sổ tay của đơn vị khác',
          help: 'Được hỏi thêm khi người đọc chọn; đơn vị đó cũng được đọc chỉ mục ở đây.',
        }),
    })
    .default({ federation: [] })
    .meta({ label: 'Tìm kiếm', help: 'Chỉ ghi khi tìm cả ở nơi khác.' }),
  rubric: z
    .strictObject({
      basis: z
        .string()
        .min(5)
        .meta({
          label: 'Dựa vào đâu',
          help: 'Một câu dưới bảng điểm.',
          examples: ['Khung tham khảo; điểm tối đa do cấp ủy cấp trên quy định'],
        }),
      criteria: z
        .array(
          z.strictObject({
            title: z
              .string()
              .min(3)
              .meta({
                label: 'Tiêu chí',
                help: 'Tên như trong phiếu tự chấm điểm.',
                examples: ['Chuẩn bị'],
              }),
            weight: percent.meta({
              label: 'Điểm tối đa',
              help: 'Các điểm cộng lại đúng 100.',
              examples: [10],
            }),
          }),
        )
        .superRefine((list, context) => {
          const sum = list.reduce((all, { weight }) => all + weight, 0);
          if (sum !== 100)
            context.addIssue({
              code: 'custom',
              message: `các “weight” cộng lại phải bằng 100, đang là ${sum}`,
            });
        })
        .meta({ label: 'Các tiêu chí', help: 'Theo thứ tự của phiếu.' }),
    })
    .meta({
      label: 'Tự chấm điểm',
      help: 'Chi bộ tự chấm buổi họp; các mức điểm là quy tắc có khóa score-thresholds.',
    }),
});
export type HandbookConfig = z.infer<typeof configSchema>;
