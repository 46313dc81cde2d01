/** Letters by their signs in a charset from before Unicode, as `á¸ à µ` … pairs of letter and sign. */
const pairs = (list: string): [sign: string, letter: string][] =>
  list.split(' ').map((pair) => {
    const [letter = '', ...sign] = pair.normalize('NFC');
    return [sign.join(''), letter];
  });

const tcvn = new Map(
  pairs(
    'á\u00b8 à\u00b5 ả\u00b6 ã\u00b7 ạ\u00b9 ă\u00a8 ắ\u00be ằ\u00bb ẳ\u00bc ẵ\u00bd ặ\u00c6 â\u00a9 ấ\u00ca ầ\u00c7 ' +
      'ẩ\u00c8 ẫ\u00c9 ậ\u00cb é\u00d0 è\u00cc ẻ\u00ce ẽ\u00cf ẹ\u00d1 ê\u00aa ế\u00d5 ề\u00d2 ể\u00d3 ễ\u00d4 ệ\u00d6 ' +
      'í\u00dd ì\u00d7 ỉ\u00d8 ĩ\u00dc ị\u00de ó\u00e3 ò\u00df ỏ\u00e1 õ\u00e2 ọ\u00e4 ô\u00ab ố\u00e8 ồ\u00e5 ổ\u00e6 ' +
      'ỗ\u00e7 ộ\u00e9 ơ\u00ac ớ\u00ed ờ\u00ea ở\u00eb ỡ\u00ec ợ\u00ee ú\u00f3 ù\u00ef ủ\u00f1 ũ\u00f2 ụ\u00f4 ư\u00ad ' +
      'ứ\u00f8 ừ\u00f5 ử\u00f6 ữ\u00f7 ự\u00f9 ý\u00fd ỳ\u00fa ỷ\u00fb ỹ\u00fc ỵ\u00fe đ\u00ae Đ\u00a7 Ă\u00a1 Â\u00a2 ' +
      'Ê\u00a3 Ô\u00a4 Ơ\u00a5 Ư\u00a6',
  ),
);

const vni = new Map(
  pairs(
    'áaù àaø ảaû ãaõ ạaï ăaê ắaé ằaè ẳaú ẵaü ặaë âaâ ấaá ầaà ẩaå ẫaã ậaä éeù èeø ẻeû ẽeõ ẹeï êeâ ếeá ềeà ểeå ễeã ' +
      'ệeä íí ìì ỉæ ĩó ịò óoù òoø ỏoû õoõ ọoï ôoâ ốoá ồoà ổoå ỗoã ộoä ơô ớôù ờôø ởôû ỡôõ ợôï úuù ùuø ủuû ũuõ ' +
      'ụuï ưö ứöù ừöø ửöû ữöõ ựöï ýyù ỳyø ỷyû ỹyõ ỵî đñ',
  ).flatMap(([sign, letter]) => [
    [sign, letter],
    [sign.toUpperCase(), letter.toUpperCase()],
    // A capital with a small mark behind it.
    [(sign[0] ?? '').toUpperCase() + sign.slice(1), letter.toUpperCase()],
  ]),
);

const decoder = (letters: ReadonlyMap<string, string>, most: number) => (text: string) => {
  let found = '';
  for (let at = 0; at < text.length;) {
    let size = most;
    while (size > 1 && !letters.has(text.slice(at, at + size))) size--;
    const sign = text.slice(at, at + size);
    found += letters.get(sign) ?? sign;
    at += size;
  }
  return found;
};

/** A charset from before Unicode: its name, the fonts that draw it, and how it is read. */
export interface OldCharset {
  name: string;
  font: RegExp;
  /** One of its fonts. */
  sample: string;
  decode: (text: string) => string;
}

export const oldCharsets: readonly OldCharset[] = [
  { name: 'TCVN3 (phông .VnTime)', font: /^\.vn/i, sample: '.VnTime', decode: decoder(tcvn, 1) },
  {
    name: 'VNI (phông VNI-Times)',
    font: /^vni[-\s]/i,
    sample: 'VNI-Times',
    decode: decoder(vni, 2),
  },
];
