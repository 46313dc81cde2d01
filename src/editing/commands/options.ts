import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A refusal in an editor's words: printed without a stack, exit status 1. */
export class Refusal extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; options: O }>
>;

/** What was typed after a command; anything it does not know is refused in Vietnamese, with the way to use it. */
export function readOptions<const O extends Options>(
  usage: string,
  options: O,
  { words = Infinity, env = process.env, args = process.argv.slice(2) } = {},
): Parsed<O> {
  const swallowed = Object.keys(options).find(
    (name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined,
  );
  if (swallowed !== undefined)
    throw new Refusal(
      `npm giữ lại --${swallowed}, vì trước các lựa chọn thiếu dấu -- đứng riêng. Viết như dòng dưới.\n${usage}`,
    );
  const parsed = parsedOr((told) => new Refusal(`${told}\n${usage}`), options, args);
  const extra = parsed.positionals[words];
  if (extra !== undefined)
    throw new Refusal(
      `Thừa chữ “${extra}”. Tên có dấu cách thì đặt trong dấu ngoặc kép.\n${usage}`,
    );
  return parsed;
}

function parsedOr<O extends Options>(
  refuse: (told: string) => Refusal,
  options: O,
  args: string[],
): Parsed<O> {
  try {
    return parseArgs({ allowPositionals: true, options, args });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const name = /'(?:-\w, )?(-[^'\s]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw refuse(`Không có lựa chọn ${name}.`);
    throw refuse(`Sau ${name} phải viết giá trị; giá trị có dấu cách thì đặt trong dấu ngoặc kép.`);
  }
}
