import { PASSWORD } from '../../test-kit/found-little-county.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { ApiParts } from '../api-parts.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ rateLimits: { requests: 20, signIns: 3, served: 2 } });
}, 60_000);
afterAll(() => api.close());

describe('too many requests from one address', () => {
  test('are refused for a while: sign-ins first, the rest later, health never', async () => {
    const nobody = await api.as();
    const signIn = () => nobody.post('/api/v1/sessions', { officer: 'li', password: PASSWORD });
    for (let nth = 0; nth < 3; nth += 1) expect((await signIn()).status).toBe(201);
    const refused = await signIn();
    expect([refused.status, refused.body.code]).toEqual([429, 'rate.limited']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const answers = await Promise.all(Array.from({ length: 30 }, () => nobody.get('/api/v1/me')));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
    expect((await nobody.get('/health/live')).status).toBe(200);
  });

  test('are counted apart, and more slowly, at the door of persons served', async () => {
    const nobody = await api.as();
    const knocks = await Promise.all(
      Array.from({ length: 5 }, (_, nth) => nobody.get(`/api/v1/served/${`${nth}`.padStart(54, 'x')}`)),
    );
    expect(knocks.map(({ status }) => status).toSorted()).toEqual([404, 404, 429, 429, 429]);
  });
});

describe('behind a proxy', () => {
  const FROM = { 'x-forwarded-for': '10.9.8.7' };
  const OTHER = { 'x-forwarded-for': '10.9.8.6' };
  const tries = async (proxied: RunningApi, ...from: readonly Record<string, string>[]) => {
    const statuses: number[] = [];
    for (const headers of from) {
      const body = JSON.stringify({ officer: 'li', password: PASSWORD });
      const sent = { method: 'POST', body, headers: { ...headers, 'content-type': 'application/json' } };
      statuses.push((await fetch(`${proxied.url}/api/v1/sessions`, sent)).status);
    }
    return statuses;
  };

  test.each<[string, Partial<ApiParts>, readonly number[]]>([
    ['that is trusted each visitor has limits of their own', { trustedProxies: ['loopback'] }, [201, 429, 201]],
    ['that nobody named its word on visitors counts for nothing', {}, [201, 429, 429]],
  ])('%s', async (_what, parts, statuses) => {
    const proxied = await startApi({ ...parts, rateLimits: { requests: 20, signIns: 1 } });
    expect(await tries(proxied, FROM, FROM, OTHER)).toEqual(statuses);
    await proxied.close();
  });
});
