import { ROUTES } from '@app/contracts';
import { eventually } from '@app/testing';
import { raised } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

interface Described {
  readonly asyncapi: string;
  readonly channels: Readonly<Record<string, { readonly address: string }>>;
}

let api: RunningApi;
let nobody: Visitor;
beforeAll(async () => {
  api = await startApi();
  nobody = await api.as();
}, 60_000);
afterAll(() => api.close());

describe('health', () => {
  test('is told to everybody', async () => {
    expect((await nobody.get('/health/live')).body).toEqual({ alive: true });
    const { body } = await eventually(async () => {
      const ready = await nobody.get('/health/ready');
      expect([ready.status, ready.body.ready]).toEqual([200, true]);
      return ready;
    });
    expect(body.checks.map(({ name }: { name: string }) => name)).toEqual([
      'database',
      'log',
      'projector lag',
      'parked',
    ]);
  });
});

describe('metrics', () => {
  test('count requests by the template of their route and commands by their outcome', async () => {
    await raised(api);
    await (await api.as('wang')).post('/api/v1/calls/0190b1c2-0000-7000-8000-000000000000/approve');
    const { headers, body } = await nobody.get('/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(body).toContain('huying_commands_total{act="raiseCall",outcome="done"} 1');
    expect(body).toContain('huying_commands_total{act="approveCall",outcome="call.unknown"} 1');
    expect(body).toContain(
      'huying_http_request_seconds_count{method="POST",route="/api/v1/calls/:call/approve",status="404"} 1',
    );
    for (const gauge of [
      'huying_projector_lag{paper="call-register',
      'huying_parked{what="events"} 0',
      'huying_timers 0',
    ])
      expect(body).toContain(gauge);
    expect(body).not.toContain('0190b1c2');
  });
});

describe('the description of the API', () => {
  test('is OpenAPI 3.1 and has every route of the contract', async () => {
    const { body } = await nobody.get('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const described = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.toSorted()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  test('tells what goes over Kafka, too', async () => {
    const answer = await fetch(`${api.url}/api/asyncapi.json`);
    const { asyncapi, channels } = (await answer.json()) as Described;
    expect([answer.status, asyncapi, channels.calls?.address]).toEqual([200, '3.0.0', 'huying.calls.v1']);
  });

  test('is shown as a page that loads nothing from elsewhere', async () => {
    const { status, headers, body } = await nobody.get('/api/docs');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    const files = [...(body as string).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, file]) => file as string);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect([file, (await fetch(`${api.url}${file}`)).status]).toEqual([file, 200]);
    expect((await nobody.get('/api/docs/package.json')).status).toBe(404);
  });
});

describe('every answer', () => {
  test('carries headers that keep browsers from guessing', async () => {
    const { headers } = await (await api.as('li')).get('/api/v1/me');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
