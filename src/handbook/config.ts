import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isReserved } from './read/file-names.ts';
import { ConfigError, tellConfig } from './config-errors.ts';
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
  name: z.string().min(3),
  /** For small screens and the installed app. */
  shortName: z.string().min(3).max(24),
  description: z.string().min(20).max(200),
  /** Who publishes it; shown in the footer and in "Giới thiệu". */
  publisher: z.string().min(3),
  place: z.string().min(2),
  /** What a copy for another committee must not hold (`npm run adopt`): sentences and pages that name it stay here. */
  local: z.strictObject({
    /** Names of places. */
    places: z.array(z.string().min(3)),
    /** Names and numbers of the committee's own papers. */
    papers: z.array(z.string().min(3)),
  }),
  /** Absolute address without path; the path comes from Astro's `base`. */
  site: siteAddress,
  /** Where "Góp ý, báo chỗ sai" leads: an address of a page, or an e-mail address. */
  contact: z.union([z.strictObject({ email: z.email() }), z.strictObject({ url: webAddress })]),
  /** The committee's own scheme on cell meetings. */
  scheme: z.strictObject({
    /** First part of its URLs. */
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'dùng chữ thường không dấu, số và gạch nối, như yeu-cau')
      .refine((slug) => !isReserved(slug), 'là tên Windows giữ riêng, đặt tên khác'),
    /** First part of the ids of its requirements. */
    prefix: z.string().regex(/^[A-Z]{2}\d{2}$/, 'gồm hai chữ hoa và hai chữ số, như DA01'),
    title: z.string().min(3),
    navigation: z.string().min(3).max(16),
    /** What the section holds and how far it is known, below its title. */
    lead: z.string().min(20).max(260),
    /** Stands above each of its entries: why they are to be read with care. Left out where there is nothing to say. */
    caution: z.string().min(20).optional(),
    /** Heading over what the source says. */
    sourceTitle: z.string().min(3).max(40),
    /** Ids and heading of practices reported from one ward beside the scheme. */
    wardPrefix: z.string().regex(/^[A-Z]{2}$/, 'gồm hai chữ hoa, như TS'),
    wardTitle: z.string().min(3),
  }),
  /** Months after which a page or document has to be compared with its sources again. */
  reviewMonths: z.number().int().min(1).max(36),
  /** The upper left corner of papers; dots are blanks. */
  documentHeader: z.strictObject({ superior: z.string().min(3), cell: z.string().min(3) }),
  search: z
    .strictObject({
      /** Other committees' handbooks that the search asks as well, when a reader wants it; they may read this one's index. */
      federation: z
        .array(
          z.strictObject({
            name: z.string().min(3).max(60),
            url: webAddress.regex(/\/$/, 'địa chỉ trang chủ của sổ tay đó, có dấu / ở cuối'),
          }),
        )
        .default([]),
    })
    .default({ federation: [] }),
  /** How a cell scores its own meeting; the levels stand in `content/rules/`. Weights add up to 100. */
  rubric: z.strictObject({
    basis: z.string().min(5),
    criteria: z
      .array(z.strictObject({ title: z.string().min(3), weight: percent }))
      .superRefine((list, context) => {
        const sum = list.reduce((all, { weight }) => all + weight, 0);
        if (sum !== 100)
          context.addIssue({
            code: 'custom',
            message: `các “weight” cộng lại phải bằng 100, đang là ${sum}`,
          });
      }),
  }),
});
export type HandbookConfig = z.infer<typeof configSchema>;

/** The file in which a committee writes its configuration. */
const configFile = 'handbook.config.ts';

/** Checks a configuration; throws with every wrong key, its line and how to mend it. */
export function defineHandbook(config: z.input<typeof configSchema>): HandbookConfig {
  const parsed = configSchema.safeParse(config, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    tellConfig(configSchema, parsed.error.issues, configFile, textOf(configFile)),
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
