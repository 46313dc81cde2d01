/** One policy for every page: everything from this site, nothing inline, nothing foreign. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

const join = (list: Record<string, string>) =>
  Object.entries(list)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy as it stands in a meta element, where `frame-ancestors` has no effect. */
export const contentSecurityPolicy = join(directives);

/** The policy of the kit, where people type: nothing can be sent by a form, and nothing is compiled. */
export const kitSecurityPolicy = join({
  ...directives,
  'script-src': "'self'",
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
    'Content-Security-Policy': join({ ...directives, 'frame-ancestors': '*' }),
  }).filter(([name]) => name !== 'X-Frame-Options'),
);
