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

const isAnswer = (path: string): boolean => /^\/(api\/v\d+|health)\/|^\/metrics$|^\/api\/openapi\.json$/.test(path);

/** What every answer carries; pages may load what lies beside them, answers load nothing. */
export const securityHeaders = (path: string): Readonly<Record<string, string>> => (isAnswer(path) ? API : PAGES);
