const API = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
} as const;

const PAGES = {
  ...API,
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'",
  'cache-control': 'no-cache',
} as const;

// the desks: everything from this server, nothing inline
const DESKS = {
  ...API,
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
  'cache-control': 'no-cache',
} as const;

const isAnswer = (path: string): boolean => /^\/(api\/v\d+|health)\/|^\/metrics$|^\/api\/openapi\.json$/.test(path);

const isDocs = (path: string): boolean => path.startsWith('/api/');

/** What every answer carries; pages may load what lies beside them, answers load nothing. */
export const securityHeaders = (path: string): Readonly<Record<string, string>> => {
  if (isAnswer(path)) return API;
  return isDocs(path) ? PAGES : DESKS;
};
