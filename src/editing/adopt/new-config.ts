/** The value of a field in the text of `handbook.config.ts`, at any depth; names there are used once each. */
function set(text: string, key: string, value: string): string {
  let isSet = false;
  const done = text.replace(/^([ \t]*(\w+):\s+)'[^'\n]*'/gm, (whole, before: string, name) => {
    if (isSet || name !== key) return whole;
    isSet = true;
    return before + quoted(value);
  });
  if (!isSet) throw new Error(`[sổ tay] handbook.config.ts không có trường ${key}`);
  return done;
}

const quoted = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** `Đảng bộ phường X` → `phường X`. */
export const placeOf = (name: string): string => name.replace(/^Đảng (?:bộ|ủy)\s+/u, '');

/** Neutral words for the committee's own section, until it names its own papers. */
export const newScheme = {
  slug: 'yeu-cau',
  prefix: 'YC01',
  title: 'Yêu cầu của cấp ủy',
  navigation: 'Yêu cầu',
  lead: 'Điều cấp ủy yêu cầu với buổi sinh hoạt chi bộ, cạnh quy định Trung ương hiện hành.',
  sourceTitle: 'Nguồn nêu gì',
  wardPrefix: 'CL',
  wardTitle: 'Cách làm ở cơ sở',
};

/** The configuration of another committee: its name and place, and neutral words where this one named its own papers. */
export function newConfig(text: string, name: string): string {
  const place = placeOf(name);
  const fields: [string, string][] = [
    ['publisher', name],
    ['place', place],
    ['site', 'https://so-tay.example.org'],
    ...Object.entries(newScheme),
  ];
  const named = fields.reduce((config, [key, value]) => set(config, key, value), text);
  return named
    .replace(/^[ \t]*caution:\s+'[^'\n]*',\n/m, '')
    .replace(/^([ \t]*contact: )\{[^}\n]*\}/m, "$1{ email: 'bao-sai@so-tay.example.org' }")
    .replace(/^([ \t]*places: )\[[^\]]*\]/m, (_, before: string) => `${before}[${quoted(place)}]`)
    .replace(/^([ \t]*papers: )\[[^\]]*\]/m, '$1[]');
}
