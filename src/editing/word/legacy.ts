/** Letters with marks that only Unicode text holds. */
const unicodeLetters = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/g;

/** Signs that TCVN3 puts where marked letters should be: `§¶ng bé` for `Đảng bộ`. */
const tcvnSigns =
  /[\u00a1-\u00bf\u00c6\u00d0-\u00d1\u00d6-\u00d8\u00dc\u00de\u00df\u00e5-\u00e7\u00ee-\u00f1\u00f6-\u00f8\u00fb-\u00fe]/g;

/** Vowels followed by the sign that VNI puts after them: `Ñaûng boä` for `Đảng bộ`. */
const vniPairs =
  /[aeiouyAEIOUY][\u00d8\u00d9\u00db\u00d5\u00cf\u00f8\u00f9\u00fb\u00f5\u00ef\u00e2\u00ea\u00e1\u00e0\u00e5\u00e3\u00e4\u00e9\u00e8\u00fa\u00fc\u00eb\u00f4\u00f6\u00ca\u00c2\u00c1\u00c0\u00c5\u00c3\u00c4]|[\u00f1\u00d1]/g;

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

/** The old Vietnamese charset that a text is written in, told by its letters first and its fonts second. */
export function legacyCharset(text: string, document = '', styles = ''): string | undefined {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  const modern = count(text, unicodeLetters) / letters;
  // Vietnamese has a marked letter in most words; Unicode text shows it at once.
  if (modern > 0.03) return undefined;
  const tcvn = count(text, tcvnSigns) / letters;
  const vni = count(text, vniPairs) / letters;
  if (Math.max(tcvn, vni) > 0.04)
    return tcvn >= vni ? 'TCVN3 (phông .VnTime)' : 'VNI (phông VNI-Times)';
  const fonts = `${document}${styles}`;
  if (/w:ascii="\.Vn/i.test(fonts) && tcvn > 0.01) return 'TCVN3 (phông .VnTime)';
  if (/w:ascii="VNI-/i.test(fonts) && vni > 0.01) return 'VNI (phông VNI-Times)';
  return undefined;
}
