import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AtWork, County } from '@app/county';
import { createHealth, createMetrics, type Health, type HealthCheck, type Metrics } from '@app/platform';

type Answer = readonly [status: number, body: string, type: string];

/** Whether the worker lives and is ready, and its metrics, at HEALTH_PORT; no door where none is set. */
export const openHealthDoor = async (county: County, more: readonly HealthCheck[]): Promise<AtWork | undefined> => {
  const { healthPort, host } = county.settings;
  if (healthPort === undefined) return undefined;
  const server = createServer(answering(healthOf(county, more), createMetrics({ ofProcess: true })));
  server.listen(healthPort, host);
  await once(server, 'listening');
  return {
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const healthOf = ({ pool, store }: County, more: readonly HealthCheck[]): Health => {
  const health = createHealth();
  health.add({ name: 'database', deadlineMs: 2_000, check: async () => void (await pool.query('select 1')) });
  health.add({ name: 'log', deadlineMs: 2_000, check: () => store.head() });
  for (const check of more) health.add(check);
  return health;
};

const answering =
  (health: Health, metrics: Metrics): RequestListener =>
  async ({ url }, response) => {
    const [status, body, type] = await answerTo(url, health, metrics);
    response.writeHead(status, { 'content-type': type }).end(body);
  };

const JSON_TYPE = 'application/json; charset=utf-8';

const answerTo = async (url: string | undefined, health: Health, metrics: Metrics): Promise<Answer> => {
  if (url === '/health/live') return [200, '{"alive":true}', JSON_TYPE];
  if (url === '/metrics') return [200, await metrics.text(), metrics.contentType];
  if (url !== '/health/ready') return [404, '{}', JSON_TYPE];
  const readiness = await health.readiness();
  return [readiness.ready ? 200 : 503, JSON.stringify(readiness), JSON_TYPE];
};
