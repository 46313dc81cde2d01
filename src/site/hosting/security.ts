import config from '#config';

/** Origins of the other handbooks whose indexes the search may read, and which may read this one's. */
export const federated = (others: { url: string }[]): string[] => [
  ...new Set(others.map(({ url }) => new URL(url).origin)),
];
export const indexOrigins = federated(config.search.federation);

/** One policy for every page: everything from this site, nothing inline, nothing foreign but listed indexes. */
const directivesOf = (others: readonly string[]) => ({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': ["'self'", ...others].join(' '),
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
});
const directives = directivesOf(indexOrigins);

const join = (list: Record<string, string>) =>
  Object.entries(list)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy of a site that lists these other origins; `own` are directives that it has otherwise. */
export const policyOf = (others: readonly string[], own: Record<string, string> = {}): string =>
  join({ ...directivesOf(others), ...own });

/** The policy as it stands in a meta element, where `frame-ancestors` has no effect. */
export const contentSecurityPolicy = join(directives);

/** The policy of the kit, where people type: nothing can be sent by a form, and nothing is compiled. */
export const kitSecurityPolicy = join({
  ...directives,
  'script-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'none'",
});

/** The policy as a header. */
export const contentSecurityPolicyHeader = join({ ...directives, 'frame-ancestors': "'self'" });

/** Headers for every path, in the form that static hosts read from `_headers`. */
export const headers: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicyHeader,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Headers of the embed views: any page may frame them, and nothing else about them is looser. */
export const embedHeaders: Record<string, string> = Object.fromEntries(
  Object.entries({
    ...headers,
    'Content-Security-Policy': join({
      ...directives,
      'connect-src': "'self'",
      'frame-ancestors': '*',
    }),
  }).filter(([name]) => name !== 'X-Frame-Options'),
);

/** What pages of other sites load: embed views with all they are drawn with, open data, pictures of shared links. */
const loadedByOthers = ['nhung', 'api', 'tai-nguyen', 'the'];

/** Whether pages of other sites may load what stands under a first name below the base. */
export const resourcePolicy = (name: string): 'cross-origin' | 'same-origin' =>
  loadedByOthers.includes(name) ? 'cross-origin' : 'same-origin';

/** The same as one pattern for a path from the root. */
export const loadedByOthersPattern: string = `^/(${loadedByOthers.join('|')})(/|$)`;

/** Folders of the search index, which listed handbooks may read. */
export const indexFolders = ['tim', 'pagefind'];

/** Who may read the index, for hosts that can say one thing only: everybody, as soon as there are several. It is public anyway. */
export const indexOrigin = (list: string[] = indexOrigins): string | undefined =>
  list.length > 1 ? '*' : list[0];
