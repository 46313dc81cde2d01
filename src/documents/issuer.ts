/** What stands in `issuer` where the sources name no organ. */
export const unknownIssuer = 'chưa rõ';

/** The issuer in a list of facts, where a bare “chưa rõ” would not say what is unclear. */
export const issuerWords = (issuer: string): string =>
  issuer === unknownIssuer ? 'cơ quan ban hành chưa rõ' : issuer;

/** The issuer beside its label: for an unclear one, what the sign in the number narrows it to. */
export const issuerDetail = ({
  issuer,
  number = '',
}: {
  issuer: string;
  number?: string;
}): string =>
  issuer === unknownIssuer && number.endsWith('/TW')
    ? `${unknownIssuer} (ký hiệu TW: Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư)`
    : issuer;
