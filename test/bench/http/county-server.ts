// Forked by http.bench.ts: the demo county at work, and beside it the same door with nothing behind.
import { callRoutes, figureRoutes } from '@app/contracts';
import type { Officer } from '@app/domain';
import { isRejection } from '@app/kernel';
import { createHealth, createMetrics, readSettings, setInitialPassword, signIn } from '@app/platform';
import { WorkerModule, workerParts } from '@app/worker';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type ApiParts, apiParts, createApi } from '../../../apps/api/src/index.js';
import { createServer } from '../../../apps/api/src/server/create-api.js';
import { openCounty } from '../../../apps/huying/src/county/open-county.js';

import { DEMO_OFFICERS } from '../../../apps/huying/src/demo/demo-officers.js';
import { DEMO_PASSWORD } from '../../../apps/huying/src/demo/demo-sign-ins.js';
import { foundDemoCounty } from '../../../apps/huying/src/demo/found-demo-county.js';
import { VILLAGES } from '../../../apps/huying/src/demo/villages.js';

import { EmptyModule } from './empty.module.js';
import type { Ready } from './ready.js';

const UNLIMITED = { requests: Number.MAX_SAFE_INTEGER, signIns: Number.MAX_SAFE_INTEGER };

const caller = DEMO_OFFICERS.find(({ roles }) => roles.includes('caller'));
const village = VILLAGES.find(({ parent }) => parent === caller?.unit);
const supervisor = DEMO_OFFICERS.find(({ roles }) => roles.includes('supervisor'));
if (caller === undefined || village === undefined || supervisor === undefined)
  throw new Error('the demo county has nobody who calls, or nobody who watches');

const body = {
  subject: '沿河小作坊夜间排放刺鼻气味',
  asks: '请核查该作坊的环评手续并依法处理',
  matter: '环境保护',
  place: { unit: village.code, detail: '石桥村桥头东侧' },
  beyondPower: ['no-enforcement-power'],
  source: { kind: 'patrol' },
};

const tokenOf = async ({ signIn: room }: ApiParts, officer: Officer): Promise<string> => {
  await setInitialPassword(room, officer, DEMO_PASSWORD);
  const kept = await room.store.credentials.of(officer.id);
  if (kept !== undefined)
    await room.store.credentials.keep(officer.id, { ...kept, mustChange: false }, room.clock.now());
  const signedIn = await signIn(room, { officer: officer.id, password: DEMO_PASSWORD, from: '127.0.0.1' });
  if (isRejection(signedIn)) throw new Error(signedIn.rejected);
  return signedIn.token;
};

const listening = async (app: INestApplication): Promise<string> => {
  await app.listen(0, '127.0.0.1');
  return app.getUrl();
};

const county = await openCounty(readSettings());
await foundDemoCounty(county.office, county.clock.now());
const worker = workerParts(county);
const parts = { ...(await apiParts(county)), rateLimits: UNLIMITED };
const others = { ...parts, metrics: createMetrics(), health: createHealth() };
const apps = [await createApi(parts), await createServer(EmptyModule.register(others), others)] as const;
const workers = await NestFactory.createApplicationContext(WorkerModule.register(worker, county.settings.workerRoles), {
  logger: false,
});

const stop = async (): Promise<void> => {
  for (const app of [...apps, workers]) await app.close();
  await parts.dataSource.destroy();
  await county.close();
  process.disconnect();
};

const MINUTE = 60_000;

const took: number[] = [];
apps[0]
  .getHttpAdapter()
  .getInstance()
  .addHook('onResponse', async (_, reply) => void took.push(reply.elapsedTime));

const ANSWERS = {
  cpu: () => process.cpuUsage(),
  took: () => took.splice(0),
  settle: async () => parts.arrived(await parts.store.head(), MINUTE),
};

process.on('message', async (asked: keyof typeof ANSWERS | 'stop') => {
  if (asked === 'stop') return stop();
  process.send?.(await ANSWERS[asked]());
});

const [door, beside] = [await listening(apps[0]), await listening(apps[1])];

const ready: Ready = {
  calls: `${door}${callRoutes.raise.path}`,
  nothing: `${beside}${callRoutes.raise.path}`,
  token: await tokenOf(parts, caller),
  body: JSON.stringify(body),
  dashboard: `${door}${figureRoutes.dashboard.path}`,
  supervisor: await tokenOf(parts, supervisor),
};
process.send?.(ready);
