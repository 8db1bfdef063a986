import { randomUUID } from 'node:crypto';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

describe('what nobody foresaw', () => {
  test('is a problem with a number, logged once under it, and tells nothing of the inside', async () => {
    const li = await api.as('li');
    const broken = { id: randomUUID(), type: 'OfficerEnrolled', data: null, meta: {} };
    await api.parts.store.append('organisation-county', 'any', [broken]);
    const { status, body } = await li.get('/api/v1/me', { 'x-request-id': 'broken-1' });
    expect([status, body.code, body.requestId]).toEqual([500, 'server.failed', 'broken-1']);
    expect(JSON.stringify(body)).not.toMatch(/TypeError|at .*\.(ts|js)|node_modules|null/);
    const logged = api.logged.filter((line) => line.includes('broken-1'));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('TypeError');
  });
});
